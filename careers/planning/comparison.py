"""Up to four things of one kind in aligned rows, every row filled for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from careers.i18n.interface import mark
from careers.queries.entries import Entry

MOST_COMPARED = 4


@dataclass(frozen=True)
class Row:
    """One line of a comparison. path: the field that it shows, `money.cost`."""

    label: str
    path: str

    def read(self, entry: Entry) -> Any:
        """Return what stands in an entry's cell, or None for not known."""
        value: Any = entry
        for name in self.path.split("."):
            value = getattr(value, name)
        return value


ROWS = {
    "option": (
        Row(mark("In short"), "summary"),
        Row(mark("Level"), "levels"),
        Row(mark("How long"), "length"),
        Row(mark("What it asks"), "asks"),
        Row(mark("A usual week"), "week"),
        Row(mark("What it costs"), "money.cost"),
        Row(mark("What it pays"), "money.pay"),
        Row(mark("Help with money"), "money.help"),
        Row(mark("How it is assessed"), "assessed"),
        Row(mark("What it is worth"), "worth"),
        Row(mark("The gain"), "gain"),
        Row(mark("The catch"), "catch"),
        Row(mark("If you change your mind"), "change_mind"),
        Row(mark("Where you apply"), "apply.where"),
    ),
    "job": (
        Row(mark("In short"), "summary"),
        Row(mark("Level"), "levels"),
        Row(mark("Hours in a week"), "hours"),
        Row(mark("How the hours fall"), "hours.pattern"),
        Row(mark("Where you work"), "places"),
        Row(mark("What you need to be good at"), "soft_skills"),
        Row(mark("For a teenager"), "told.teenager"),
        Row(mark("For a parent"), "told.parent"),
    ),
    "programme": (
        Row(mark("Level"), "levels"),
        Row(mark("Months"), "months"),
        Row(mark("In short"), "summary"),
    ),
    "provider": (
        Row(mark("In short"), "summary"),
        Row(mark("How to start"), "entry"),
    ),
}
"""Kind -> its rows, in order."""


def alternate(ways: Iterable[Any], tracks: Mapping[str, str]) -> list[Any]:
    """Put ways in so that the two lines take turns, each in its own order, beginning with the first way's.

    What stands first is what a phone shows, and so both lines are seen. tracks: option -> its line
    """
    lines: dict[str, list[Any]] = {}
    for way in ways:
        lines.setdefault(tracks[way.option], []).append(way)
    return [way for turn in zip_longest(*lines.values()) for way in turn if way is not None]


def read_choice(value: str) -> tuple[str, str] | None:
    """Return kind and slug of `option:t-level`; None for what is nothing comparable."""
    kind, _, slug = value.partition(":")
    return (kind, slug) if kind in ROWS and slug else None
