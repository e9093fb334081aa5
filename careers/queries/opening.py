"""What can be begun in a year, by the months of its first and last start. Pure.

Somebody who would start in a year may start in any month of it that is not over yet: an apprentice in most, a student
mostly in September. So a thing is open in a year if a month of that year, this one or a later one, lies between its first
and its last start, both included. Without a first start it has always been open, without a last one it stays so: we know
of no end. A programme is open only while the way to learn that it belongs to is.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

YEARS_AHEAD = 4
"""How far ahead one may ask: pupils who are 14 now start at 18."""


class Opening(StrEnum):
    """How a thing stands in a year: open, not yet, or no longer."""

    OPEN = "open"
    LATER = "later"
    OVER = "over"


class Starts(NamedTuple):
    """Months of the first and the last start, `2027-09`; None where there is no such bound."""

    first: str | None = None
    last: str | None = None

    def bound(self, within: Starts) -> Starts:
        """Return what is left of these months within others."""
        firsts, lasts = zip(self, within, strict=True)
        return Starts(max(filter(None, firsts), default=None), min(filter(None, lasts), default=None))


def get_month() -> str:
    """Return the month of today, `2026-11`."""
    return f"{datetime.datetime.now(datetime.UTC):%Y-%m}"


def list_years(month: str) -> list[int]:
    """Years that one may ask for in a month: its own and the next ones."""
    year = int(month[:4])
    return list(range(year, year + YEARS_AHEAD + 1))


def find_opening(starts: Starts, year: int, month: str) -> Opening:
    """Say how a thing stands in a year, as of a month."""
    if starts.last is not None and starts.last < max(f"{year}-01", month):
        return Opening.OVER
    if starts.first is not None and starts.first > f"{year}-12":
        return Opening.LATER
    return Opening.OPEN


@lru_cache(maxsize=1024)
def list_open_years(starts: Starts, month: str) -> tuple[int, ...]:
    """Years, of those that one may ask for, in which a thing is open."""
    return tuple(year for year in list_years(month) if find_opening(starts, year, month) is Opening.OPEN)


def read_starts(tree: Mapping[str, Any]) -> Starts:
    """Read the first and last start of a tree or a card."""
    return Starts(tree.get("first_start"), tree.get("last_start"))
