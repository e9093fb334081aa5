"""Putting a question to the index: ranked hits, and counts for the filters, from one search."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from careers.search.index import CURRENT
from careers.search.lexicon import Thing
from careers.search.open_index import OpenIndex, Scored
from careers.search.question import read_question

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
        self._open: dict[str, OpenIndex] = {}

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
        return found


def _filter(scored: list[Scored], filters: Filters) -> Found:
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
