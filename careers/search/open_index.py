"""One language's index, opened: what a question means in it, and which things answer it."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter
from functools import lru_cache
from pathlib import Path
from threading import Lock

from whoosh.index import open_dir
from whoosh.reading import IndexReader

from careers.i18n.locales import SOURCE
from careers.search.fitting import Facts, Scored
from careers.search.index import LEXICON, SIGNS, SURFACES
from careers.search.lexicon import LAST_LETTER, MOST_EDITS, Lexicon, Thing
from careers.search.question import LONGEST_RUN, Question, list_keys, read_question
from careers.search.runs import Run, names_one, weigh_parts
from careers.search.schema import ENGLISH, ENGLISH_SHARE, OWN, saturate
from careers.search.signs import make_signs
from careers.search.spelling import Spelling

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
MOST_ENDINGS = 50
"""Letters from which a word is completed, and how many of our words that may give."""

TIE = 0.001
"""Share of words where the whole question is a name: enough to choose between two things that bear it."""

MOST_REMEMBERED = 1_000
"""Words of ours of which the answers are kept: questions are made of few."""

Sides = tuple[tuple[str, str, float], ...]
"""Of the index: its own language and English, the word as compared there, and what it is worth."""


class OpenIndex:
    """One open index, with the facts of every thing in memory: counting them costs no reading."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lang = folder.name
        # Whoosh's reader moves about in its files, and requests are answered by several threads.
        self._searching = Lock()
        self._searcher = open_dir(str(folder), readonly=True).searcher()
        self._reader = self._searcher.reader()
        self.facts: list[Facts] = [stored["facts"] for stored in self._reader.all_stored_fields()]
        self._lengths = {side: _list_lengths(self._reader, side) for side in (OWN, ENGLISH)}
        self._numbers = {(facts["kind"], facts["slug"]): number for number, facts in enumerate(self.facts)}
        self._lexicon = Lexicon.load(json.loads((folder / LEXICON).read_text(encoding="utf-8")))
        self._known = {token.decode() for _, token in self._reader.all_terms()}
        known = json.loads((folder / SIGNS).read_text(encoding="utf-8"))
        self.signs = make_signs(known["signs"], frozenset(known["places"]), frozenset(known["ordinary"]))
        surfaces: dict[str, str] = json.loads((folder / SURFACES).read_text(encoding="utf-8"))
        self._spelling = Spelling(sorted(set(surfaces.values())))
        self._named = sorted(surfaces)
        self._lexicon.prepare()
        self._score_known = lru_cache(maxsize=MOST_REMEMBERED)(self._score)

    def search(self, question: Question) -> list[Scored]:
        """Everything that answers, best first: what has all the words or, where that is little, some of them."""
        runs = self._read_runs(question)
        scores = self._search_words(question)
        if any(run.title for run in runs):
            titled = " ".join(run.title or run.words for run in runs)
            _raise_to(scores, self._search_words(read_question(titled, question.lang)), REPHRASED)
        if len(scores) < FEW and len(question.forms) > 1 and not (names_one(runs) or self.knows_elsewhere(question)):
            _raise_to(scores, self._search_words(question, every=False), SOME_WORDS)
        if question.asks:
            for number in scores:
                scores[number] *= ANSWER if self.facts[number]["kind"] == "guide" else 1.0
        totals = {number: score * self._weigh(number) for number, score in scores.items()}
        for thing, worth in (runs[0].meant if len(runs) == 1 else weigh_parts(runs)).items():
            found = self._numbers.get(thing)
            if found is not None:
                # Of two that bear one name the likelier kind comes first; what a word leads to, in an editor's order.
                said = totals.get(found, 0.0) * (TIE if len(runs) == 1 else 1.0)
                totals[found] = said + worth + self._weigh(found)
        weighed = ((score, self.facts[number]) for number, score in totals.items())
        return sorted(weighed, key=lambda one: (-one[0], one[1]["kind"], one[1]["slug"]))

    def suggest(self, text: str, most: int) -> list[Thing]:
        """Things that a beginning may become: those that are called so before those that are also called so."""
        begun = self._lexicon.find_begun(text)
        worths = {
            thing: worth * self._weigh(self._numbers[thing]) for thing, worth in begun.items() if thing in self._numbers
        }
        return sorted(worths, key=lambda thing: (-worths[thing], thing))[:most]

    def find_alike(self, question: Question, most: int) -> list[Thing]:
        """Things whose names look most like the question, for a page without results."""
        return [thing for thing in self._lexicon.find_alike(question.text, 2 * most) if thing in self._numbers][:most]

    def knows_elsewhere(self, question: Question) -> bool:
        """Whether the thesaurus names it as something that the site does not hold."""
        keys = question.exact + question.bare
        return not self._lexicon.elsewhere.isdisjoint(keys) and self._lexicon.senses.keys().isdisjoint(keys)

    def names_whole(self, question: Question) -> bool:
        """Whether the whole question is the name of something, here or elsewhere."""
        return any(key in self._lexicon.senses for key in question.exact) or self.knows_elsewhere(question)

    def _find_whole(self, question: Question) -> dict[Thing, float]:
        """What the whole question means as a name, as it stands or, if nothing, without its empty words."""
        return self._lexicon.find(question.exact) or self._lexicon.find(question.bare)

    def correct_name(self, question: Question) -> str | None:
        """Return the name that the whole question is, if it is a misspelt one: "hair dreser" is one name, not two words."""
        if self._find_whole(question):
            return None
        # A word may be known and yet misspelt: "teching" has the stem of "technology".
        return self._lexicon.find_near(question.text, MOST_EDITS if self._list_unknown(question) else 1)

    def correct_words(self, question: Question) -> str | None:
        """Return the question with each word that is in no text put right; None if there is none, or it is beyond us."""
        unknown = self._list_unknown(question)
        if not unknown or self._find_whole(question):
            return None
        words = [
            self._spelling.find_nearest(word.casefold()) or word if word in unknown else word for word in question.words
        ]
        return " ".join(words) if words != question.words else None

    def _list_unknown(self, question: Question) -> list[str]:
        return [form.word for form in question.forms if self._known.isdisjoint((form.own, form.english))]

    def _read_runs(self, question: Question) -> list[Run]:
        """Cut the question into the longest runs of words that mean something, and single words; one run if it is a name."""
        if whole := self._find_whole(question):
            return [Run(question.text, whole, self._lexicon.find_title(question.text, question.exact + question.bare))]
        runs, place = [], 0
        while place < len(question.forms):
            for length in range(min(LONGEST_RUN, len(question.forms) - place), 0, -1):
                forms = question.forms[place : place + length]
                words = " ".join(form.word for form in forms)
                keys = list_keys(forms, question.lang)
                meant = self._lexicon.find(keys)
                if meant or length == 1:
                    runs.append(Run(words, meant, self._lexicon.find_title(words, keys)))
                    place += length
                    break
        return runs

    def _weigh(self, number: int) -> float:
        facts = self.facts[number]
        return KIND_PRIOR[facts["kind"]] * (FULL_RECORD.get(facts["kind"], 1.0) if facts.get("short") else 1.0)

    def _search_words(self, question: Question, *, every: bool = True) -> dict[int, float]:
        """Number and score of each thing that has the words: every one of them, or any."""
        tokens = list(dict.fromkeys((form.own, form.english) for form in question.forms))
        words = []
        for own, english in tokens:
            sides = (
                ((OWN, own, 1.0),) if question.lang == SOURCE else ((OWN, own, 1.0), (ENGLISH, english, ENGLISH_SHARE))
            )
            is_known = not self._known.isdisjoint((own, english))
            # The last word may be unfinished, unless it is a whole one: `car` is not the beginning of `carpenter`.
            is_begun = (own, english) == tokens[-1] and own not in self._known
            # Only words of ours are remembered: what somebody typed and we do not have, is not.
            words.append(self._score_begun(sides) if is_begun else self._score_known(sides) if is_known else {})
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

    def _score(self, sides: Sides) -> dict[int, float]:
        """Number and score of each thing that has a word, in whichever part."""
        scores: dict[int, float] = {}
        with self._searching:
            for side, token, share in sides:
                if (side, token) not in self._reader:
                    continue
                # A query and its collector would put in order what is only added up here, at five times the cost.
                matcher, lengths = self._reader.postings(side, token), self._lengths[side]
                worth = share * self._searcher.idf(side, token)
                while matcher.is_active():
                    number = matcher.id()
                    scores[number] = scores.get(number, 0.0) + worth * saturate(matcher.weight(), lengths[number])
                    matcher.next()
        return scores

    def _score_begun(self, sides: Sides) -> dict[int, float]:
        """Number and score of each thing that has a word in its names that begins so."""
        begun = []
        for side, start, share in sides:
            if len(start) >= LEAST_PREFIX:
                first = bisect_left(self._named, start)
                last = bisect_left(self._named, start + LAST_LETTER)
                begun += [
                    (side, token, share * PREFIX_SHARE)
                    for token in self._named[first : min(last, first + MOST_ENDINGS)]
                ]
        return self._score((*sides, *begun))


def _raise_to(scores: dict[int, float], others: dict[int, float], share: float) -> None:
    """Have things that another question finds count for a share of it, if that is more."""
    for number, score in others.items():
        scores[number] = max(scores.get(number, 0.0), score * share)


def _list_lengths(reader: IndexReader, side: str) -> list[float]:
    """Words of each thing, where their mean is 1."""
    lengths = [reader.doc_field_length(number, side) or 0 for number in range(reader.doc_count_all())]
    mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
    return [length / mean for length in lengths]
