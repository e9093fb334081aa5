"""Which edition of official data an import speaks for: a source in `content/sources`, written there by a person first."""

from __future__ import annotations

import calendar
import datetime
import re

from careers.content.documents.evidence import Source
from careers.content.reader import Library
from careers.data.plan import refuse_file

MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
PUBLISHED = re.compile(r"(?:([A-Z][a-z]+) )?(20\d\d)")


def get_edition(library: Library, start: str) -> Source:
    """Return the newest source whose slug begins with `start`, the last by slug, as slugs end with the year.

    Raises ContentError when there is none, or when nobody has read it yet.
    """
    sources = list_editions(library, start)
    folder = library.folder / "sources"
    if not sources:
        raise refuse_file(folder, f"no source “{start}...”: describe the edition in content/sources/data.yaml first")
    if sources[-1].read is None:
        raise refuse_file(folder, f"source “{sources[-1].slug}” has no `read`: the day when its file was read")
    return sources[-1]


def list_editions(library: Library, start: str) -> list[Source]:
    """Sources whose slug begins with `start`, oldest first."""
    found = [one for one in library.documents["source"].values() if isinstance(one, Source)]
    return sorted((one for one in found if one.slug.startswith(start)), key=lambda one: one.slug)


def get_day(source: Source) -> datetime.date:
    """Return the day when an edition was read; `get_edition` hands out no other."""
    assert source.read is not None
    return source.read


def find_next_edition(published: str, months: int) -> datetime.date | None:
    """First day of the month in which another edition is due; None when `published` names no year.

    published: as a source says it, `August 2014` or `2024, provisional`; a bare year counts to its end.
    """
    found = PUBLISHED.search(published)
    if found is None:
        return None
    month = MONTHS.get((found[1] or "December").casefold(), 12)
    ahead = int(found[2]) * 12 + month - 1 + months
    return datetime.date(ahead // 12, ahead % 12 + 1, 1)


def add_year(day: datetime.date) -> datetime.date:
    """Return the same day a year later; the last day of February stays in February."""
    last = calendar.monthrange(day.year + 1, day.month)[1]
    return datetime.date(day.year + 1, day.month, min(day.day, last))
