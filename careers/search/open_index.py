"""One language's index, opened: what a question means in it, and which things answer it."""

from __future__ import annotations

import json
from collections import Counter
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein
from whoosh.index import open_dir
from whoosh.query import Or, Prefix, Query, Term

from careers.i18n.locales import SOURCE
from careers.search.analysis import make_sound
from careers.search.index import LEXICON, SURFACES
from careers.search.lexicon import MOST_EDITS, Lexicon, Thing
from careers.search.question import LONGEST_RUN, Question, list_keys, read_question
from careers.search.runs import Run, names_one, weigh_parts
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

REPHRASED = 0.6
"""A thing found by the title of what was called otherwise is worth less than one that has the very words."""

ANSWER = 2.5
"""A guide is worth more to somebody who asks a question than to somebody who types a name."""

SOME_WORDS = 0.3
FEW = 5
"""Where nothing is named and fewer things than this have all the words, those with some of them count, for a share."""

LEAST_PREFIX = 3
LEAST_CORRECTED = 4
LONG_WORD = 7
"""Letters from which a word is completed, corrected by one edit, and by two."""

LETTERS_AN_EDIT = 5
"""Letters for each edit that the sound of a word may be away."""

MOST_REMEMBERED = 1_000
"""Words of ours of which the answers are kept: questions are made of few."""

Sides = tuple[tuple[str, str, float], ...]
"""Of the index: its own language and English, the word as compared there, and what it is worth."""

Scored = tuple[float, dict[str, Any]]
"""A score, and the facts of the thing that has it."""


class OpenIndex:
    """One open index, with the facts of every thing in memory: counting them costs no reading."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Whoosh's reader moves about in its files, and requests are answered by several threads.
        self._searching = Lock()
        self._searcher = open_dir(str(folder), readonly=True).searcher()
        self._facts = [stored["facts"] for stored in self._searcher.reader().all_stored_fields()]
        self._numbers = {(facts["kind"], facts["slug"]): number for number, facts in enumerate(self._facts)}
        self._lexicon = Lexicon.load(json.loads((folder / LEXICON).read_text(encoding="utf-8")))
        self._known = {token.decode() for _, token in self._searcher.reader().all_terms()}
        surfaces: dict[str, str] = json.loads((folder / SURFACES).read_text(encoding="utf-8"))
        self._words = sorted(set(surfaces.values()))
        self._sounds = {make_sound(word): word for word in self._words}
        self._lexicon.prepare()
        self._score_known = lru_cache(maxsize=MOST_REMEMBERED)(self._score)

    def search(self, question: Question) -> list[Scored]:
        """Everything that answers, best first: what has all the words or, where that is little, some of them."""
        runs = self._read_runs(question)
        scores = self._search_words(question)
        if any(run.title for run in runs):
            titled = " ".join(run.title or run.words for run in runs)
            _raise_to(scores, self._search_words(read_question(titled, question.lang)), REPHRASED)
        if len(scores) < FEW and len(question.words) > 1 and not (names_one(runs) or self.knows_elsewhere(question)):
            _raise_to(scores, self._search_words(question, every=False), SOME_WORDS)
        if question.asks:
            for number in scores:
                scores[number] *= ANSWER if self._facts[number]["kind"] == "guide" else 1.0
        totals = {number: score * self._weigh(number) for number, score in scores.items()}
        for thing, worth in (runs[0].meant if len(runs) == 1 else weigh_parts(runs)).items():
            found = self._numbers.get(thing)
            if found is not None:
                # Of two that bear one name the likelier kind comes first; no kind makes up for a lesser name.
                totals[found] = totals.get(found, 0.0) + worth + self._weigh(found)
        weighed = ((score, self._facts[number]) for number, score in totals.items())
        return sorted(weighed, key=lambda one: (-one[0], one[1]["kind"], one[1]["slug"]))

    def suggest(self, text: str, most: int) -> list[Thing]:
        """Things that a beginning may become; those that people look for come first among equals."""
        found = [thing for thing in self._lexicon.suggest(text, 4 * most) if thing in self._numbers]
        return sorted(found, key=lambda thing: -self._weigh(self._numbers[thing]))[:most]

    def knows_elsewhere(self, question: Question) -> bool:
        """Whether the thesaurus names it as something that the site does not hold."""
        keys = question.exact + question.bare
        return not self._lexicon.elsewhere.isdisjoint(keys) and self._lexicon.senses.keys().isdisjoint(keys)

    def _find_whole(self, question: Question) -> dict[Thing, float]:
        """What the whole question means as a name, as it stands or, if nothing, without its empty words."""
        return self._lexicon.find(question.exact) or self._lexicon.find(question.bare)

    def correct(self, question: Question) -> str | None:
        """Return the question as it was probably meant, or None if it is right as it is, or beyond us.

        A whole name that is misspelt comes before single words: "hair dreser" is one name, and no two words.
        """
        if self._find_whole(question):
            return None
        pairs = zip(question.words, question.tokens, question.english, strict=True)
        unknown = [word for word, own, english in pairs if self._known.isdisjoint((own, english))]
        # A word may be known and yet misspelt: "teching" has the stem of "technology".
        near = self._lexicon.find_near(question.text, MOST_EDITS if unknown else 1)
        if near is not None or not unknown:
            return near
        words = [self._find_nearest(word.casefold()) or word if word in unknown else word for word in question.words]
        return " ".join(words) if words != question.words else None

    def _read_runs(self, question: Question) -> list[Run]:
        """Cut the question into the longest runs of words that mean something, and single words; one run if it is a name."""
        if whole := self._find_whole(question):
            return [Run(question.text, whole, self._lexicon.find_title(question.text, question.exact + question.bare))]
        runs, place = [], 0
        while place < len(question.words):
            for length in range(min(LONGEST_RUN, len(question.words) - place), 0, -1):
                words = " ".join(question.words[place : place + length])
                keys = list_keys([words], question.lang)
                meant = self._lexicon.find(keys)
                if meant or length == 1:
                    runs.append(Run(words, meant, self._lexicon.find_title(words, keys)))
                    place += length
                    break
        return runs

    def _weigh(self, number: int) -> float:
        facts = self._facts[number]
        return KIND_PRIOR[facts["kind"]] * (FULL_RECORD.get(facts["kind"], 1.0) if facts.get("short") else 1.0)

    def _search_words(self, question: Question, *, every: bool = True) -> dict[int, float]:
        """Number and score of each thing that has the words: every one of them, or any."""
        tokens = list(dict.fromkeys(zip(question.tokens, question.english, strict=True)))
        words = []
        for own, english in tokens:
            sides = (
                ((OWN, own, 1.0),) if question.lang == SOURCE else ((OWN, own, 1.0), (ENGLISH, english, ENGLISH_SHARE))
            )
            is_known = not self._known.isdisjoint((own, english))
            # The last word may be unfinished, unless it is a whole one: `car` is not the beginning of `carpenter`.
            is_begun = (own, english) == tokens[-1] and own not in self._known
            # Only words of ours are remembered: what somebody typed and we do not have, is not.
            words.append(self._score_known(sides) if is_known and not is_begun else self._score(sides, begun=is_begun))
        if not words:
            return {}
        if every:
            words.sort(key=len)
            return {
                number: sum(word[number] for word in words)
                for number in words[0]
                if all(number in word for word in words)
            }
        total: Counter[int] = Counter()
        for word in words:
            total.update(word)
        return dict(total)

    def _score(self, sides: Sides, *, begun: bool = False) -> dict[int, float]:
        """Number and score of each thing that has a word, or a word that begins so, in whichever part."""
        with self._searching:
            results = self._searcher.search(_make_word(sides, begun=begun), limit=None)
        return {number: score for score, number in results.top_n}

    def _find_nearest(self, word: str) -> str | None:
        most = 0 if len(word) < LEAST_CORRECTED else 1 if len(word) < LONG_WORD else 2
        near = [
            found for found, _, _ in process.extract(word, self._words, scorer=OSA.distance, score_cutoff=most, limit=8)
        ]
        if not near and len(word) >= LONG_WORD:
            sounds = process.extract(
                make_sound(word), self._sounds.keys(), scorer=OSA.distance, score_cutoff=2, limit=8
            )
            near = [self._sounds[sound] for sound, edits, _ in sounds if edits <= len(word) // LETTERS_AN_EDIT]
        # Among words as near, the one from which a letter was left out is likelier than one with another letter.
        return min(
            near,
            key=lambda found: (OSA.distance(word, found), Levenshtein.distance(word, found, weights=(2, 2, 3))),
            default=None,
        )


def _raise_to(scores: dict[int, float], others: dict[int, float], share: float) -> None:
    """Have things that another question finds count for a share of it, if that is more."""
    for number, score in others.items():
        scores[number] = max(scores.get(number, 0.0), score * share)


def _make_word(sides: Sides, *, begun: bool) -> Or:
    choices: list[Query] = []
    for part, boost in BOOSTS.items():
        for side, token, share in sides:
            choices.append(Term(f"{part}_{side}", token, boost=boost * share))
            if begun and len(token) >= LEAST_PREFIX and part in ("title", "names"):
                choices.append(Prefix(f"{part}_{side}", token, boost=boost * share * PREFIX_SHARE))
    # Not DisjunctionMax: Whoosh 2.7.4 gives a document the score of the one before it.
    either = Or(choices)
    # Whoosh's own choice for a small index is to fill an array as long as the index for each word: slower here.
    either.matcher_type = Or.DEFAULT_MATCHER
    return either
