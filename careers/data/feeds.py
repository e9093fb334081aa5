"""What can be imported, how often its publisher renews it, and what of it is overdue."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from careers.content.checks import list_overdue
from careers.content.documents.evidence import Source
from careers.content.reader import Library
from careers.data import apprenticeships, ashe, code_point_open, outlines, soc2020
from careers.data.editions import find_next_edition, list_editions
from careers.data.plan import Import, Plan, Watch


@dataclass(frozen=True)
class Feed:
    """A publisher's format. edition: how the slugs of its sources begin; months: between editions, None if irregular."""

    edition: str
    every: str
    months: int | None
    read: Import


FEEDS = {
    "apprenticeships": Feed(apprenticeships.EDITION, "several times a year", 4, apprenticeships.import_apprenticeships),
    "ashe": Feed(ashe.EDITION, "every autumn", 12, ashe.import_pay),
    "code-point-open": Feed(code_point_open.EDITION, "every three months", 3, code_point_open.import_postcodes),
    "outlines": Feed(
        code_point_open.EDITION, "with Code-Point Open, when districts change", None, outlines.import_outlines
    ),
    "soc2020": Feed(soc2020.EDITION, "when revised", None, soc2020.import_occupations),
}


@dataclass(frozen=True)
class Status:
    """An edition in `content/sources` that an import wrote from. due: when the next was to be expected."""

    name: str
    source: Source
    every: str
    due: datetime.date | None
    overdue: bool


def import_files(name: str, files: list[Path], library: Library, watch: Watch) -> Plan:
    """Plan what the files of a source would change. Raises ContentError with every fault."""
    return FEEDS[name].read(files, library, watch)


def list_status(library: Library, today: datetime.date) -> list[Status]:
    """Each source that feeds an import, newest edition last."""
    found = []
    for name, feed in FEEDS.items():
        editions = list_editions(library, feed.edition)
        for source in editions:
            due = find_next_edition(source.published, feed.months) if feed.months else None
            late = source is editions[-1] and due is not None and due <= today
            found.append(Status(name, source, feed.every, due, late))
    return found


def count_overdue(library: Library, today: datetime.date) -> dict[str, int]:
    """Source -> how many of its figures were to be looked at again before `today`."""
    counts: dict[str, int] = {}
    for figure in list_overdue(library, today):
        counts[figure.source] = counts.get(figure.source, 0) + 1
    return counts
