"""What of a question says not what is looked for, but where, at which level, for whom, or what kind of page. Pure.

The words are an editor's, language by language (`content.documents.words.Signs`); in each index those of its language and
the English ones count.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from careers.content.names import make_name_key
from careers.search.analysis import make_plain_key, normalise, split_words

LEVELS = range(1, 9)
MOST_PLACE_WORDS = 4
"""Words of the longest name of a place: `Blackburn with Darwen`, and one to spare."""


@dataclass(frozen=True)
class Heard:
    """What a question says besides. words: those that are left, if any.

    kind: of page, where nothing but it is asked for, or beside a place
    """

    words: list[str]
    level: int | None = None
    audience: str | None = None
    kind: str | None = None


@dataclass(frozen=True)
class Spot:
    """Words that may be a place. rest: the other ones; may_guess: whether a misspelt name is to be taken for one."""

    place: str
    rest: list[str]
    may_guess: bool = False


@dataclass
class Signs:
    """The words of one index. Phrases are keys as `analysis.make_plain_key` writes them.

    before, after: phrase -> whether the name of a place next to it may be misspelt
    places: keys of the names of all places; ordinary: words that are one of these and something else: without `in` or
    `near`, Church is no village
    """

    before: dict[str, bool] = field(default_factory=dict)
    after: dict[str, bool] = field(default_factory=dict)
    endings: list[str] = field(default_factory=list)
    level: set[str] = field(default_factory=set)
    for_whom: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    places: Container[str] = frozenset()
    ordinary: Container[str] = frozenset()

    def hear(self, words: list[str]) -> Heard:
        """Take level and audience out of a question."""
        heard = self._take_level(Heard(words))
        for phrase, start, end in _list_phrases(heard.words):
            if phrase in self.for_whom:
                left = heard.words[:start] + heard.words[end:]
                return replace(heard, audience=self.for_whom[phrase], words=left)
        return heard

    def take_kind(self, words: list[str]) -> tuple[str | None, list[str]]:
        """Kind of page that words name, and the words without it."""
        for phrase, start, end in _list_phrases(words):
            if phrase in self.kinds:
                return self.kinds[phrase], words[:start] + words[end:]
        return None, words

    def list_spots(self, words: list[str]) -> Iterator[Spot]:
        """Where in a question a place may be, the likeliest first."""
        guesses = []
        for phrase, start, end in _list_phrases(words):
            for at, is_before in ((self.before, True), (self.after, False)):
                if phrase not in at:
                    continue
                if spot := self._find_beside(words, start, end, is_before=is_before):
                    yield replace(spot, may_guess=at[phrase])
                elif at[phrase] and (one := words[end : end + 1] if is_before else words[:start][-1:]):
                    rest = words[:start] + words[end + 1 :] if is_before else words[: start - 1] + words[end:]
                    guesses.append(Spot(one[0], rest, may_guess=True))
        yield from self._list_codes(words)
        yield from self._list_bare(words)
        yield from guesses[:1]

    def _find_beside(self, words: list[str], start: int, end: int, *, is_before: bool) -> Spot | None:
        beside = words[end:] if is_before else words[:start]
        for length in range(min(MOST_PLACE_WORDS, len(beside)), 0, -1):
            named = beside[:length] if is_before else beside[-length:]
            if name := self._find_name(named):
                rest = words[:start] + beside[length:] if is_before else beside[:-length] + words[end:]
                return Spot(name, rest)
        return None

    def _list_bare(self, words: list[str]) -> Iterator[Spot]:
        """Names at the end of a question, or at its beginning, without a word that says so."""
        for length in range(min(MOST_PLACE_WORDS, len(words)), 0, -1):
            for named, rest in ((words[-length:], words[:-length]), (words[:length], words[length:])):
                name = self._find_name(named)
                if name and make_name_key(name) not in self.ordinary:
                    yield Spot(name, rest)

    def _list_codes(self, words: list[str]) -> Iterator[Spot]:
        """Words with letters and figures, and a single figure after one: `PR2`, `BB11 2`."""
        for place, word in enumerate(words):
            if any(map(str.isdigit, word)) and any(map(str.isalpha, word)):
                after = words[place + 1 : place + 2]
                if after and len(after[0]) == 1 and after[0].isdigit():
                    yield Spot(f"{word} {after[0]}", words[:place] + words[place + 2 :])
                yield Spot(word, words[:place] + words[place + 1 :])

    def _find_name(self, named: list[str]) -> str | None:
        """Return the name that some words are, with or without an ending that is written with it."""
        name = " ".join(named)
        key = make_name_key(name)
        if key in self.places:
            return name
        for ending in self.endings:
            if key.endswith(ending) and key.removesuffix(ending) in self.places:
                return key.removesuffix(ending)
        return None

    def _take_level(self, heard: Heard) -> Heard:
        words = heard.words
        for place, word in enumerate(words):
            if normalise(word) in self.level:
                for other in (place + 1, place - 1):
                    number = _read_level(words[other]) if 0 <= other < len(words) else None
                    if number is not None:
                        left = [one for at, one in enumerate(words) if at not in (place, other)]
                        return replace(heard, level=number, words=left)
        return heard


def _read_level(word: str) -> int | None:
    # Figures of any script: people type those of their keyboard.
    number = unicodedata.digit(word, None) if len(word) == 1 else None
    return number if number in LEVELS else None


def _list_phrases(words: list[str]) -> Iterator[tuple[str, int, int]]:
    """Each run of up to four words as a key, with its start and end; longer ones first."""
    keys = [make_plain_key(word) for word in words]
    for length in range(min(MOST_PLACE_WORDS, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield "_".join(keys[start : start + length]), start, start + length


def make_signs(known: Iterable[dict[str, Any]], places: Container[str], ordinary: Container[str]) -> Signs:
    """Gather the signs of an index.

    known: `content.documents.words.Signs` as trees, of the index' own language first; places, ordinary: as `Signs` has them
    """
    signs = Signs(places=places, ordinary=ordinary)
    for found in known:
        place = found["place"]
        for at, near, inside in (
            (signs.before, place["near"], place["inside"]),
            (signs.after, place["near_after"], place["inside_after"]),
        ):
            at.update({_make_key(phrase): False for phrase in inside} | {_make_key(phrase): True for phrase in near})
        # The longest ending is taken off first.
        signs.endings = sorted({*signs.endings, *map(make_name_key, place["endings"])}, key=len, reverse=True)
        signs.level |= {normalise(word) for word in found["level"]}
        for target, said in ((signs.for_whom, found["for_whom"]), (signs.kinds, found["kinds"])):
            for meant, phrases in said.items():
                for phrase in phrases:
                    target.setdefault(_make_key(phrase), meant)
    return signs


def _make_key(phrase: str) -> str:
    return "_".join(make_plain_key(word) for word in split_words(phrase))
