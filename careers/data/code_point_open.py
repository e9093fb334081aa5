"""OS Code-Point Open: a CSV without a header for each postcode area, and one of column headings -> `content/places`.

A sector's point is the mean of its postcodes in the region, its district the one with most of them. An area's point is
the mean of all its postcodes, as people over the border have the same letters; its districts stand most postcodes first.
"""

from __future__ import annotations

import csv
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from careers.content.documents.places import Place
from careers.content.faults import Fault
from careers.content.reader import Library
from careers.data.editions import get_edition
from careers.data.editor import Editor, get_file
from careers.data.grid import convert_grid
from careers.data.plan import Plan, Watch, refuse, refuse_file

EDITION = "os-code-point-open-"
COLUMNS = ("Postcode", "Positional_quality_indicator", "Eastings", "Northings", "Admin_district_code")
POSTCODE = re.compile(r"([A-Z]{1,2}\d[0-9A-Z]?) *(\d)[A-Z]{2}")
NO_POINT = "90"
"""The quality indicator of a postcode that has no coordinates."""
EAST, NORTH = range(700_000), range(1_300_000)
"""Metres that the National Grid reaches."""
FILES = {"sector": ("sectors.yaml", "Postcode sectors"), "area": ("areas.yaml", "Postcode districts")}
"""Kind of place -> its file, and what the file's first line calls them."""


@dataclass
class Group:
    """Postcodes of a sector or area: sums of degrees, how many, and how many in each district of the region."""

    lat: float = 0.0
    lon: float = 0.0
    count: int = 0
    districts: Counter[str] = field(default_factory=Counter)

    def add(self, point: tuple[float, float], district: str | None) -> None:
        """Count one postcode in."""
        self.lat += point[0]
        self.lon += point[1]
        self.count += 1
        if district:
            self.districts[district] += 1

    def describe(self, most: int | None) -> dict[str, Any]:
        """Return the fields of a place; at most so many districts."""
        return {
            "lat": round(self.lat / self.count, 5),
            "lon": round(self.lon / self.count, 5),
            "districts": [name for name, _ in self.districts.most_common(most)],
        }


@dataclass(frozen=True)
class Postcode:
    """A row that could be read. grid: metres east and north on the National Grid; district: the statistical code."""

    name: str
    area: str
    sector: str
    grid: tuple[int, int]
    district: str


def import_postcodes(files: list[Path], library: Library, watch: Watch) -> Plan:
    """Plan the sectors and areas of the files' postcode areas; entries of other areas are left alone."""
    edition = get_edition(library, EDITION)
    plan = Plan()
    groups = _group(read_postcodes(files, watch, plan), library)
    letters = {get_letters(title) for title in groups["area"]}
    editor = Editor("place", library, plan)
    for kind, (name, title) in FILES.items():
        most = 1 if kind == "sector" else None
        wanted = {one: group.describe(most) for one, group in groups[kind].items() if group.districts}
        file = get_file(library, "place", name)
        _update_places(editor, file, kind, wanted, letters)
        attribution = edition.attribution or edition.licence
        editor.set_heading(file, f"# {title}: the mean of their postcodes. {attribution}\n")
    editor.finish()
    return plan


def _update_places(editor: Editor, file: Path, kind: str, wanted: dict[str, dict[str, Any]], letters: set[str]) -> None:
    places = editor.library.documents["place"].values()
    held = {one.title: one.slug for one in places if isinstance(one, Place) and one.kind == kind}
    for title, slug in held.items():
        if title in wanted:
            editor.update(slug, wanted[title])
        elif get_letters(title) in letters:
            editor.remove(slug)
    for title in sorted(set(wanted) - set(held)):
        slug = title.lower().replace(" ", "-")
        fields = {"slug": slug, "title": title, "kind": kind, **wanted[title]}
        editor.add(file, fields, [one for one in held.values() if one < slug])


def read_postcodes(files: list[Path], watch: Watch, plan: Plan) -> list[Postcode]:
    """Every postcode of the files that has a point. Raises ContentError with every bad row."""
    postcodes: list[Postcode] = []
    faults: list[Fault] = []
    seen: set[str] = set()
    for file, line, row in _read_rows(files, watch, plan):
        try:
            postcode = _read_postcode(row, seen)
        except ValueError as error:
            faults.append(Fault(file, line, str(error)))
            continue
        if postcode is not None:
            postcodes.append(postcode)
    refuse(faults)
    return postcodes


def _group(postcodes: list[Postcode], library: Library) -> dict[str, dict[str, Group]]:
    """Postcodes by kind of place and title."""
    assert library.region is not None
    districts = {one.code: one.slug for one in library.region.districts}
    groups: dict[str, dict[str, Group]] = {"sector": defaultdict(Group), "area": defaultdict(Group)}
    for postcode in postcodes:
        district = districts.get(postcode.district)
        point = convert_grid(*postcode.grid)
        groups["area"][postcode.area].add(point, district)
        if district:
            groups["sector"][postcode.sector].add(point, district)
    return groups


def _read_rows(files: list[Path], watch: Watch, plan: Plan) -> Iterator[tuple[Path, int, dict[str, str]]]:
    """File, line and row by column heading, of each file but the one that holds the headings."""
    tables = {file: _read_table(file) for file in files}
    headings = next((rows[1] for rows in tables.values() if rows[0][:1] == ["PC"] and len(rows) > 1), None)
    if headings is None or not set(COLUMNS) <= set(headings):
        message = f"give the file of column headings too: one line of short names, one with {', '.join(COLUMNS)}"
        raise refuse_file(files[0], message)
    for file, rows in tables.items():
        if headings in rows[:2]:
            continue
        for line, row in enumerate(watch(rows, file.name, len(rows)), 1):
            plan.rows += 1
            yield file, line, dict(zip(headings, row, strict=False))


def _read_table(file: Path) -> list[list[str]]:
    try:
        rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    except (UnicodeDecodeError, csv.Error) as error:
        raise refuse_file(file, f"this is not a CSV: {error}") from error
    if not rows:
        raise refuse_file(file, "this file is empty")
    return rows


def _read_postcode(row: dict[str, str], seen: set[str]) -> Postcode | None:
    """Return a row's postcode, None when it has no point. Raises ValueError saying what is wrong; notes it in `seen`."""
    if missing := [name for name in COLUMNS if name not in row]:
        raise ValueError(f"the row is too short: no {', '.join(missing)}")
    name = row["Postcode"]
    found = POSTCODE.fullmatch(name)
    if found is None:
        raise ValueError(f"“{name}” is not a postcode")
    if name in seen:
        raise ValueError(f"“{name}” is given twice")
    seen.add(name)
    if row["Positional_quality_indicator"] == NO_POINT:
        return None
    easting, northing = row["Eastings"], row["Northings"]
    if not (easting.isdecimal() and northing.isdecimal() and int(easting) in EAST and int(northing) in NORTH):
        raise ValueError(f"“{easting}, {northing}” is no point of the National Grid")
    grid = int(easting), int(northing)
    return Postcode(name, found[1], f"{found[1]} {found[2]}", grid, row["Admin_district_code"])


def get_letters(title: str) -> str:
    """Letters of the postcode area: `BB10 1` -> `BB`."""
    return "".join(itertools.takewhile(str.isalpha, title))
