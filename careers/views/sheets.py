"""A thing in two languages, cut into pieces that stand beside each other on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from careers.i18n.said import Blocks
from careers.planning.comparison import ROWS
from careers.queries.entries import Entry

OPTION_ROWS = [row for row in ROWS["option"] if row.path not in ("summary", "levels")]
"""What the sheet of an option says between its prose; its summary stands above, its level in it."""


@dataclass(frozen=True)
class Piece:
    """A paragraph, or what stands in a row. label: the row's message, to be looked up in the piece's language."""

    text: Any
    label: str = ""


def pair_pieces(kind: str, one: Entry, other: Entry) -> list[tuple[Piece, Piece]]:
    """Return a guide's, an option's or an activity's pieces in both languages, one beside the other.

    Both are of one document, so they have the same pieces in the same order.
    """
    return list(zip(_cut(kind, one), _cut(kind, other), strict=True))


def _cut(kind: str, entry: Entry) -> list[Piece]:
    pieces = [Piece(entry.summary)]
    if kind == "guide":
        return [*pieces, *_cut_prose(entry.body)]
    if kind == "activity":
        return [*pieces, *_cut_prose(entry.pupil_sheet)]
    rows = [Piece(row.read(entry), row.label) for row in OPTION_ROWS]
    return [*pieces, *_cut_prose(entry.suits), *rows, *_cut_prose(entry.leads_to)]


def _cut_prose(blocks: Iterable[Any]) -> list[Piece]:
    return [Piece(Blocks((block,))) for block in blocks]
