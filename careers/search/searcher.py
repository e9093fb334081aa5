"""Putting a question to the index: ranked hits, and counts for the filters, from one search."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from careers.places.locate import REACHES_KM
from careers.queries.opening import Starts, get_month, list_open_years
from careers.search.analysis import list_meaning
from careers.search.fitting import Distances, Measured, fit
from careers.search.index import CURRENT
from careers.search.lexicon import Thing
from careers.search.open_index import OpenIndex
from careers.search.question import read_question
from careers.search.signs import Heard, Spot

FACETS = ("kind", "routeway", "level", "option", "district", "audience", "within", "start")

MOST_ALIKE = 3

MOST_SPOTS = 6
"""Places that are looked up for one question."""

Measure = Callable[[Spot], Distances | None]
"""Words that may be a place -> how far everybody is from it; None if it is none."""


@dataclass(frozen=True)
class Hit:
    """A thing found. km: to it, or to the nearest who teaches it; None if no place is given or nobody knows."""

    kind: str
    slug: str
    score: float
    km: float | None = None


@dataclass(frozen=True)
class Filters:
    """What results must have; None is anything. within: kilometres, for nothing without a place; start: a year."""

    kind: str | None = None
    routeway: str | None = None
    level: int | None = None
    option: str | None = None
    district: str | None = None
    audience: str | None = None
    within: int | None = None
    start: int | None = None


@dataclass(frozen=True)
class Found:
    """Hits, best first. facets: filter -> value -> how many hits choosing it would show, its own filter left out.

    without: filter -> how many there would be if its choice was taken back
    corrected: what was searched instead of what was typed, if that is in no title or text
    elsewhere: whether what was typed is known not to be on this site; hits are then what is near it
    place: words of the question that were taken for a place; tokens: the others as compared, own and English
    alike: where nothing answers, whatever the filters: things with names that look like it
    shut: what the year of a start alone keeps out
    """

    hits: list[Hit]
    facets: dict[str, Counter[Any]] = field(default_factory=dict)
    without: Counter[str] = field(default_factory=Counter)
    corrected: str | None = None
    elsewhere: bool = False
    place: str | None = None
    tokens: frozenset[str] = frozenset()
    alike: list[Thing] = field(default_factory=list)
    shut: list[Hit] = field(default_factory=list)


class Searcher:
    """Reads the indexes of `folder`; opens them when first asked, and anew after a swap."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, OpenIndex] = {}

    def find(
        self,
        text: str,
        lang: str,
        filters: Filters | None = None,
        *,
        literal: bool = False,
        where: Distances | Measure | None = None,
    ) -> Found:
        """Search in a language. Before the first build, and for an empty question, nothing is found.

        literal: search for just what was typed, without correcting it, or taking any of it for a place or a level
        where: distances from a place that is known already; or how to measure them, and a place is looked for
        """
        language = self._get_language(lang)
        question = read_question(text, lang)
        if language is None or question.is_empty:
            return Found([])
        heard, place, corrected = Heard(question.said), None, None
        distances = None if callable(where) else where
        if not literal:
            corrected = language.correct_name(question)
        if corrected is not None:
            question = read_question(corrected, lang)
        elif not (literal or language.names_whole(question)):
            heard = language.signs.hear(question.said)
            if callable(where):
                place, distances, heard = _find_place(language, heard, where)
            heard = _hear_kind(language, heard, has_place=distances is not None)
            question = read_question(" ".join(heard.words), lang)
            corrected = language.correct_name(question) or language.correct_words(question)
            question = question if corrected is None else read_question(corrected, lang)
        measured = fit(language.search(question), heard, distances, language.facts)
        return replace(
            _filter(measured, filters or Filters(), has_place=distances is not None),
            corrected=corrected,
            elsewhere=language.knows_elsewhere(question),
            place=place,
            tokens=frozenset(token for form in question.forms for token in (form.own, form.english)),
            alike=[] if measured else language.find_alike(question, MOST_ALIKE),
        )

    def suggest(self, text: str, lang: str, most: int) -> list[Thing]:
        """Things (kind and slug) that somebody who types this may want, best first. Nothing before the first build."""
        language = self._get_language(lang)
        return language.suggest(read_question(text, lang).text, most) if language else []

    def _get_language(self, lang: str) -> OpenIndex | None:
        current = self._folder / CURRENT
        if not current.is_symlink():
            return None
        target = current.resolve() / lang
        found = self._open.get(lang)
        if found is None or found.folder != target:
            if not target.is_dir():
                return None
            found = self._open[lang] = OpenIndex(target)
            # An index stays until the next build, and is large: without this a full collection of garbage walks through
            # all of it, and one question in a few hundred waits for a tenth of a second.
            gc.freeze()
        return found


def _find_place(language: OpenIndex, heard: Heard, measure: Measure) -> tuple[str | None, Distances | None, Heard]:
    """Return the words that are a place, how far everybody is from it, and what else was heard."""
    for spot in islice(language.signs.list_spots(heard.words), MOST_SPOTS):
        distances = measure(spot)
        if distances is not None:
            return spot.place, distances, replace(heard, words=spot.rest)
    return None, None, heard


def _hear_kind(language: OpenIndex, heard: Heard, *, has_place: bool) -> Heard:
    """Note what kind of page is asked for, where little else is: `colleges`, or `plumbing courses` near a place."""
    kind, words = language.signs.take_kind(heard.words)
    if not list_meaning(words, language.lang):
        return replace(heard, kind=kind or ("provider" if has_place else None), words=[])
    return replace(heard, kind=kind, words=words) if has_place else heard


def _filter(measured: list[Measured], filters: Filters, *, has_place: bool) -> Found:
    wanted = {name: value for name in FACETS if (value := getattr(filters, name)) is not None}
    if not has_place:
        wanted.pop("within", None)
    month = get_month()
    failed = [
        [name for name, value in wanted.items() if value not in _list_values(name, one, month)] for one in measured
    ]
    fitting = [one for one, lacks in zip(measured, failed, strict=True) if not lacks]
    # A filter's own counts leave it out: they say what choosing another value would show.
    but_for = {
        name: [one for one, lacks in zip(measured, failed, strict=True) if not lacks or lacks == [name]]
        for name in wanted
    }
    return Found(
        [_make_hit(one) for one in fitting],
        {
            name: Counter(chain.from_iterable([_list_values(name, one, month) for one in but_for.get(name, fitting)]))
            for name in FACETS
        },
        Counter({name: len(ones) for name, ones in but_for.items()}),
        shut=[_make_hit(one) for one, lacks in zip(measured, failed, strict=True) if lacks == ["start"]],
    )


def _make_hit(one: Measured) -> Hit:
    return Hit(one.facts["kind"], one.facts["slug"], one.score, one.km)


def _list_values(name: str, one: Measured, month: str) -> Sequence[Any]:
    if name == "start":
        return list_open_years(Starts(*one.facts["starts"]), month)
    if name == "within":
        return [reach for reach in REACHES_KM if one.km is not None and one.km <= reach]
    return one.facts["values"][name]  # type: ignore[no-any-return]
