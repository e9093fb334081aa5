"""What whole names mean: a name -> the things that bear it, or that it leads to. No word of a text is looked at.

Names are compared as `analysis.make_exact_key` writes them. A name in another language than the page's is compared without
its endings being taken off, as nobody knows which language a visitor types in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from careers.search.analysis import (
    make_letters,
    make_plain_key,
    make_sound,
    split_words,
)

Thing = tuple[str, str]
"""Kind and slug."""

TITLE, NAME, CALLED, ABROAD = 1000.0, 700.0, 400.0, 300.0
"""Above anything that single words can add up to: who types a whole name wants that thing first. Its own title counts more
than another name that the page gives, that more than what people call it, and that more than a word of another language."""

LITERAL, LITERAL_TERM = 650.0, 200.0
"""More for a name as it is written than for one that has its stem: `lecturer` is a job, and `lecture` a word explained.
Less for such a word, as most who type it want the thing itself."""

RELATED, STEP = 150.0, 15.0
"""A word that leads to things without naming them: less for each that stands later in the thesaurus' list."""

MOST_BEGINNINGS = 400
"""Names that are looked at for one letter or two."""

LATER = 0.5
"""Share of a name's worth where not its first word begins so."""

LEAST_ALIKE = 50
"""Of a hundred: half of the letters of a name, in order."""

LAST_LETTER = "\U0010ffff"
LEAST_LETTERS = 5
LONG_NAME = 7
MOST_EDITS = 2
"""Letters from which a whole name may be misspelt by one edit, and by two."""


@dataclass
class Lexicon:
    """All names of one language's index.

    senses: key -> thing -> worth; related: the same for words that only lead there
    elsewhere: keys of what the site does not hold
    titles: thing -> its title in English, which every thing has
    spelt: a name's letters alone -> its key and the name as it is written, to find what is misspelt or run together
    """

    senses: dict[str, dict[Thing, float]] = field(default_factory=dict)
    related: dict[str, dict[Thing, float]] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)
    titles: dict[Thing, str] = field(default_factory=dict)
    spelt: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, name: str, key: str, thing: Thing, worth: float) -> None:
        """Note that a name means a thing; what it is worth most counts."""
        worths = self.senses.setdefault(key, {})
        worths[thing] = max(worth, worths.get(thing, 0.0))
        if worth == TITLE:
            self.titles[thing] = name
        if worth > ABROAD:
            self.spelt.setdefault(make_letters(name), (key, name))

    def add_literal(self, name: str, thing: Thing, worth: float) -> None:
        """Note that a name, as it is written, means a thing that `add` was told of."""
        worths = self.senses.setdefault(make_plain_key(name), {})
        more = LITERAL_TERM if thing[0] == "term" else LITERAL
        worths[thing] = max(worth + more, worths.get(thing, 0.0))

    def find(self, keys: Iterable[str]) -> dict[Thing, float]:
        """What a name means. keys: the name in each way it may be read."""
        found: dict[Thing, float] = {}
        for key in keys:
            for thing, worth in (*self.senses.get(key, {}).items(), *self.related.get(key, {}).items()):
                found[thing] = max(worth, found.get(thing, 0.0))
        return found

    def find_title(self, words: str, keys: Iterable[str]) -> str | None:
        """Return the English title of the one thing that words mean, where they mean but one and call it otherwise."""
        things = {thing for key in keys for thing in self.senses.get(key, {})}
        title = self.titles.get(next(iter(things))) if len(things) == 1 else None
        return title if title and make_letters(title) != make_letters(words) else None

    def find_begun(self, text: str) -> dict[Thing, float]:
        """Things that a beginning may become, and what they are worth: a name begins with it, or a later word of one does."""
        start = make_letters(text)
        if not start:
            return {}
        first = bisect_left(self._beginnings, (start,))
        last = bisect_left(self._beginnings, (start + LAST_LETTER,))
        found: dict[Thing, float] = {}
        for _, is_later, letters in self._beginnings[first : min(last, first + MOST_BEGINNINGS)]:
            for thing, worth in self.senses[self.spelt[letters][0]].items():
                # Of two as good the shorter name is likelier: more of it is typed.
                own = worth * (LATER if is_later else 1.0) - len(letters) / 10
                found[thing] = max(found.get(thing, 0.0), own)
        return found

    @cached_property
    def _beginnings(self) -> list[tuple[str, bool, str]]:
        """(letters from a word of a name on, whether it is a later word, the name's letters), in order."""
        return sorted(
            (make_letters(" ".join(words[place:])), place > 0, letters)
            for letters, (_, name) in self.spelt.items()
            for words in (split_words(name),)
            for place in range(len(words))
        )

    def find_near(self, text: str, most: int = MOST_EDITS) -> str | None:
        """Return the name nearest to one that is misspelt or run together, as it is written; None if none is near.

        most: edits that a long name may be away; a name that sounds alike may be farther
        """
        letters = make_letters(text)
        if len(letters) < LEAST_LETTERS:
            return None
        most = min(most, 1 if len(letters) < LONG_NAME else MOST_EDITS)
        near = _list_near(letters, self.spelt, most)
        if not near and most > 1:
            near = [
                (self._sounds[sound], edits) for sound, edits in _list_near(make_sound(letters), self._sounds, most - 1)
            ]
        # Another number is no slip: level 4 is not level 2.
        near = [one for one in near if _list_digits(one[0]) == _list_digits(letters)]
        if not near:
            return None
        best, _ = min(near, key=lambda one: (one[1], one[0][0] != letters[0], -self._weigh(one[0])))
        return self.spelt[best][1]

    def find_alike(self, text: str, most: int) -> list[Thing]:
        """Things whose names look most like what was typed, however little that is, best first; for a page without results."""
        letters = make_letters(text)
        if not letters:
            return []
        alike = process.extract(letters, self.spelt.keys(), scorer=fuzz.ratio, score_cutoff=LEAST_ALIKE, limit=4 * most)
        things = (thing for name, _, _ in alike for thing in self.senses[self.spelt[name][0]])
        return list(dict.fromkeys(things))[:most]

    def prepare(self) -> None:
        """Have ready what takes a while to work out, so that nobody's question waits for it."""
        _ = self._sounds, self._beginnings

    @cached_property
    def _sounds(self) -> dict[str, str]:
        """Sound of a name -> its letters; of two that sound alike the one that is worth more."""
        return {make_sound(letters): letters for letters in sorted(self.spelt, key=self._weigh)}

    def _weigh(self, letters: str) -> float:
        return max(self.senses[self.spelt[letters][0]].values())

    def dump(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        senses, related = (
            {key: [[*thing, worth] for thing, worth in worths.items()] for key, worths in side.items()}
            for side in (self.senses, self.related)
        )
        titles = [[*thing, title] for thing, title in self.titles.items()]
        parts = {"elsewhere": sorted(self.elsewhere), "spelt": self.spelt, "titles": titles}
        return {"senses": senses, "related": related, **parts}

    @classmethod
    def load(cls, dumped: dict[str, Any]) -> Lexicon:
        """Return what `dump` gave."""
        senses, related = (
            {key: {(kind, slug): worth for kind, slug, worth in worths} for key, worths in dumped[side].items()}
            for side in ("senses", "related")
        )
        spelt = {letters: (key, name) for letters, (key, name) in dumped["spelt"].items()}
        titles = {(kind, slug): title for kind, slug, title in dumped["titles"]}
        return cls(senses, related, set(dumped["elsewhere"]), titles, spelt)


def _list_digits(letters: str) -> list[str]:
    return [letter for letter in letters if letter.isdigit()]


def _list_near(word: str, words: Mapping[str, Any], most: int) -> list[tuple[str, float]]:
    """Those that are at most so many edits away, and how many."""
    found = process.extract(word, words.keys(), scorer=OSA.distance, score_cutoff=most, limit=8)
    return [(other, edits) for other, edits, _ in found]
