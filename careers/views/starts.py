"""What of a page is not open in the year in which the visitor would start, why, and what there is instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careers.queries.entries import Entry
from careers.queries.opening import Opening, Starts, find_opening, get_month
from careers.queries.words import gather_cards, map_cards
from careers.views.pages import get_reading


class Shut(NamedTuple):
    """Why something is not open. first: month of its first start, if that is to come; last: of its last one, if not.

    instead: what takes its place in that year, or does until it opens
    """

    opening: Opening
    first: str | None
    last: str | None
    instead: list[Entry]


def mark_shut(entries: Iterable[Entry]) -> list[Entry]:
    """Give options and programmes that are not open in the year that was asked for a field `shut`."""
    reading, listed = get_reading(), list(entries)
    if reading.start is None:
        return listed
    options = map_cards("option", reading)
    named = [slug for entry in listed if entry.entry_kind == "programme" for slug in entry.replaced_by]
    programmes = gather_cards({"programme": named}, reading)["programme"]
    return [_mark(entry, options, programmes, reading.start) for entry in listed]


def _mark(entry: Entry, options: Mapping[str, Entry], programmes: Mapping[str, Entry], year: int) -> Entry:
    opening = _find_opening(entry, options, year)
    if opening is Opening.OPEN:
        return entry
    starts = _read_starts(entry, options)
    pool = options if entry.entry_kind == "option" else programmes
    named = [pool[slug] for slug in entry.replaced_by if slug in pool]
    if opening is Opening.LATER and entry.entry_kind == "option":
        named = [other for other in options.values() if entry.slug in other.replaced_by]
    elif not named and entry.entry_kind == "programme":
        named = [options[slug] for slug in options[entry.option].replaced_by]
    instead = [other for other in named if _find_opening(other, options, year) is Opening.OPEN]
    later = opening is Opening.LATER
    return entry.with_fields(
        shut=Shut(opening, starts.first if later else None, None if later else starts.last, instead)
    )


def _find_opening(entry: Entry, options: Mapping[str, Entry], year: int) -> Opening:
    return find_opening(_read_starts(entry, options), year, get_month())


def _read_starts(entry: Entry, options: Mapping[str, Entry]) -> Starts:
    match entry.entry_kind:
        case "option":
            return Starts(entry.first_start, entry.last_start)
        case "programme":
            return Starts(entry.first_start, entry.last_start).bound(_read_starts(options[entry.option], options))
        case _:
            return Starts()


def map_marked(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """Do the same to entries by their slugs."""
    return {entry.slug: entry for entry in mark_shut(entries.values())}


def split(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return what is open in the year that was asked for, and what is not."""
    marked = mark_shut(entries)
    return [one for one in marked if not one.has("shut")], [one for one in marked if one.has("shut")]


def is_over(entry: Entry) -> bool:
    """Whether a marked entry has had its last start by the year that was asked for."""
    return entry.has("shut") and entry.shut.opening is Opening.OVER


def mark_ways(ways: Iterable[Entry], options: Mapping[str, Entry], programmes: Mapping[str, Entry]) -> list[Entry]:
    """Give ways into a job `is_shut`: whether their option, or every programme that they name, is not open.

    options, programmes: marked
    """
    return [
        way.with_fields(
            is_shut=options[way.option].has("shut")
            or (bool(way.programmes) and all(programmes[slug].has("shut") for slug in way.programmes))
        )
        for way in ways
    ]
