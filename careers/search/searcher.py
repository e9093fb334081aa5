"""Putting a question to the index: ranked hits, and counts for the filters, from one search."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein, Levenshtein
from whoosh.index import open_dir
from whoosh.query import And, Or, Prefix, Query, Term

from careers.search.index import CURRENT, LEXICON, SURFACES
from careers.search.lexicon import Lexicon
from careers.search.question import Question, read_question
from careers.search.schema import BOOSTS, ENGLISH, ENGLISH_SHARE, OWN

KIND_PRIOR = {
    "routeway": 1.25, "job": 1.3, "option": 1.15, "provider": 1.0, "stage": 1.0, "guide": 0.95, "programme": 0.9,
    "activity": 0.85, "change": 0.8, "term": 0.8,
}  # fmt: skip
"""People look for a job before the courses for it, and for a thing before what is written about it."""

FULL_RECORD = {"provider": 0.7}
"""A provider of which we know only name and number yields to one of which we know more."""

PREFIX_SHARE = 0.4
"""The last word may be unfinished; a whole word is still worth more than the start of one."""

LEAST_PREFIX = 3
LEAST_CORRECTED = 4
LONG_WORD = 7
"""Letters from which a word is completed, corrected by one edit, and by two."""

FACETS = ("kind", "routeway", "level", "option", "district", "audience")


@dataclass(frozen=True)
class Hit:
    """A thing found."""

    kind: str
    slug: str
    score: float


@dataclass(frozen=True)
class Filters:
    """What results must have; None is anything."""

    kind: str | None = None
    routeway: str | None = None
    level: int | None = None
    option: str | None = None
    district: str | None = None
    audience: str | None = None


@dataclass(frozen=True)
class Found:
    """Hits, best first. facets: filter -> value -> how many hits choosing it would show, its own filter left out.

    corrected: what was searched instead of what was typed, if that is in no title or text
    elsewhere: whether what was typed is known not to be on this site; hits are then what is near it
    """

    hits: list[Hit]
    facets: dict[str, Counter[Any]] = field(default_factory=dict)
    corrected: str | None = None
    elsewhere: bool = False


class Searcher:
    """Reads the indexes of `folder`; opens them when first asked, and anew after a swap."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, _Language] = {}

    def find(self, text: str, lang: str, filters: Filters | None = None, *, literal: bool = False) -> Found:
        """Search in a language. Before the first build, and for an empty question, nothing is found.

        literal: search for just what was typed, without correcting it
        """
        language = self._get_language(lang)
        question = read_question(text, lang)
        if language is None or question.is_empty:
            return Found([])
        corrected = None if literal else language.correct(question)
        if corrected is not None:
            question = read_question(corrected, lang)
        scored = language.search(question)
        return replace(
            _filter(scored, filters or Filters()), corrected=corrected, elsewhere=language.knows_elsewhere(question)
        )

    def _get_language(self, lang: str) -> _Language | None:
        current = self._folder / CURRENT
        if not current.is_symlink():
            return None
        target = current.resolve() / lang
        found = self._open.get(lang)
        if found is None or found.folder != target:
            if not target.is_dir():
                return None
            found = self._open[lang] = _Language(target)
        return found


class _Language:
    """One open index, with the facts of every thing in memory: counting them costs no reading."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Whoosh's reader moves about in its files, and requests are answered by several threads.
        self._searching = Lock()
        self._searcher = open_dir(str(folder), readonly=True).searcher()
        self._facts = [stored["facts"] for stored in self._searcher.reader().all_stored_fields()]
        self._surfaces: dict[str, str] = json.loads((folder / SURFACES).read_text(encoding="utf-8"))
        self._lexicon = Lexicon.load(json.loads((folder / LEXICON).read_text(encoding="utf-8")))
        self._numbers = {(facts["kind"], facts["slug"]): number for number, facts in enumerate(self._facts)}
        self._words = sorted(set(self._surfaces.values()))

    def search(self, question: Question) -> list[tuple[float, dict[str, Any]]]:
        """(score, facts) of everything that answers, best first; of what has some of the words, if nothing has all."""
        meant = self._lexicon.find(question.exact, question.parts)
        worded = self._search_words(question)
        if not worded and not meant:
            worded = self._search_words(question, every=False)
        scores = {number: score for score, number in worded}
        for thing, worth in meant.items():
            if thing in self._numbers:
                number = self._numbers[thing]
                scores[number] = scores.get(number, 0.0) + worth
        weighed = [
            (score * KIND_PRIOR[facts["kind"]] * _weigh_record(facts), facts)
            for number, score in scores.items()
            for facts in (self._facts[number],)
        ]
        return sorted(weighed, key=lambda one: (-one[0], one[1]["kind"], one[1]["slug"]))

    def knows_elsewhere(self, question: Question) -> bool:
        """Whether the thesaurus names it as something that the site does not hold."""
        return not self._lexicon.elsewhere.isdisjoint(question.exact)

    def correct(self, question: Question) -> str | None:
        """Return the question as it was probably meant, or None if it is right as it is, or beyond us.

        A whole name that is misspelt comes before single words: "hair dreser" is one name, and no two words.
        """
        if all(token in self._surfaces for token in question.tokens) or self._lexicon.find(question.exact, ()):
            return None
        near = self._lexicon.find_near(question.text)
        if near is not None:
            return near
        if self._search_words(question):
            return None
        words = [
            word if token in self._surfaces else self._find_nearest(word.casefold()) or word
            for word, token in zip(question.words, question.tokens, strict=True)
        ]
        return " ".join(words) if words != question.words else None

    def _search_words(self, question: Question, *, every: bool = True) -> list[tuple[float, int]]:
        with self._searching:
            results = self._searcher.search(_make_query(question, every=every), limit=None)
        return list(results.top_n)

    def _find_nearest(self, word: str) -> str | None:
        near = process.extract(
            word, self._words, scorer=DamerauLevenshtein.distance, score_cutoff=_count_allowed_edits(word), limit=8
        )
        # Among words as near, the one from which a letter was left out is likelier than one with another letter.
        return min(
            (found for found, _, _ in near),
            key=lambda found: (
                DamerauLevenshtein.distance(word, found),
                Levenshtein.distance(word, found, weights=(2, 2, 3)),
            ),
            default=None,
        )


def _count_allowed_edits(token: str) -> int:
    return 0 if len(token) < LEAST_CORRECTED else 1 if len(token) < LONG_WORD else 2


def _weigh_record(facts: dict[str, Any]) -> float:
    return FULL_RECORD.get(facts["kind"], 1.0) if facts.get("short") else 1.0


def _make_query(question: Question, *, every: bool = True) -> Query:
    last = len(question.tokens) - 1
    words = [
        _make_word(own, english, prefix=position == last)
        for position, (own, english) in enumerate(zip(question.tokens, question.english, strict=True))
    ]
    return And(words) if every else Or(words)


def _make_word(own: str, english: str, *, prefix: bool) -> Query:
    choices: list[Query] = []
    for part, boost in BOOSTS.items():
        choices.append(Term(f"{part}_{OWN}", own, boost=boost))
        choices.append(Term(f"{part}_{ENGLISH}", english, boost=boost * ENGLISH_SHARE))
        if prefix and len(own) >= LEAST_PREFIX and part in ("title", "names"):
            choices.append(Prefix(f"{part}_{OWN}", own, boost=boost * PREFIX_SHARE))
            choices.append(Prefix(f"{part}_{ENGLISH}", english, boost=boost * ENGLISH_SHARE * PREFIX_SHARE))
    # Not DisjunctionMax: Whoosh 2.7.4 gives a document the score of the one before it.
    return Or(choices)


def _filter(scored: list[tuple[float, dict[str, Any]]], filters: Filters) -> Found:
    wanted = {name: value for name in FACETS if (value := getattr(filters, name)) is not None}
    counts: dict[str, Counter[Any]] = {name: Counter() for name in FACETS}
    hits = []
    for score, facts in scored:
        values = {name: _list_values(name, facts) for name in FACETS}
        failed = [name for name, value in wanted.items() if value not in values[name]]
        if not failed:
            hits.append(Hit(facts["kind"], facts["slug"], score))
        for name in FACETS:
            # A filter's own counts leave it out: they say what choosing another value would show.
            if not failed or failed == [name]:
                counts[name].update(values[name])
    return Found(hits, counts)


def _list_values(name: str, facts: dict[str, Any]) -> list[Any]:
    match name:
        case "level":
            return list(range(facts["levels"][0], facts["levels"][1] + 1)) if facts["levels"] else []
        case "routeway" | "district":
            return list(facts[name + "s"])
        case _:
            return [facts[name]] if facts[name] is not None else []
