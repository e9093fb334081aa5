"""Up to four things of one kind in aligned rows, every row filled for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from careers.i18n.interface import mark
from careers.queries.entries import Entry

MOST_COMPARED = 4


@dataclass(frozen=True)
class Row:
    """One line of a comparison. `read` returns what stands in a cell, or None for not known."""

    label: str
    read: Callable[[Entry], Any]


def _read(path: str) -> Callable[[Entry], Any]:
    def read(entry: Entry) -> Any:
        value: Any = entry
        for name in path.split("."):
            value = getattr(value, name)
        return value

    return read


ROWS = {
    "option": (
        Row(mark("In short"), _read("summary")),
        Row(mark("Level"), _read("levels")),
        Row(mark("How long"), _read("length")),
        Row(mark("What it asks"), _read("asks")),
        Row(mark("A usual week"), _read("week")),
        Row(mark("What it costs"), _read("money.cost")),
        Row(mark("What it pays"), _read("money.pay")),
        Row(mark("Help with money"), _read("money.help")),
        Row(mark("How it is assessed"), _read("assessed")),
        Row(mark("What it is worth"), _read("worth")),
        Row(mark("The gain"), _read("gain")),
        Row(mark("The catch"), _read("catch")),
        Row(mark("If you change your mind"), _read("change_mind")),
        Row(mark("Where you apply"), _read("apply.where")),
    ),
    "job": (
        Row(mark("In short"), _read("summary")),
        Row(mark("Level"), _read("levels")),
        Row(mark("Hours in a week"), _read("hours")),
        Row(mark("How the hours fall"), _read("hours.pattern")),
        Row(mark("Where you work"), _read("places")),
        Row(mark("What you need to be good at"), _read("soft_skills")),
        Row(mark("For a teenager"), _read("told.teenager")),
        Row(mark("For a parent"), _read("told.parent")),
    ),
    "programme": (
        Row(mark("Level"), _read("levels")),
        Row(mark("Months"), _read("months")),
        Row(mark("In short"), _read("summary")),
    ),
    "provider": (
        Row(mark("In short"), _read("summary")),
        Row(mark("How to start"), _read("entry")),
    ),
}
"""Kind -> its rows, in order."""


def read_choice(value: str) -> tuple[str, str] | None:
    """Return kind and slug of `option:t-level`; None for what is nothing comparable."""
    kind, _, slug = value.partition(":")
    return (kind, slug) if kind in ROWS and slug else None
