"""ASHE table 14.7a, gross annual pay by unit group of SOC 2020 -> `content/figures/ons-ashe-<year>.yaml`.

Full-time employees, United Kingdom: a quarter below, the middle, a quarter above, for the unit groups that jobs in
`content/` name. What the survey suppresses (x), does not have (.. : -) or leaves empty has no figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careers.content.documents.evidence import Figure, Source
from careers.content.documents.learning import Job
from careers.content.faults import Fault
from careers.content.reader import Library
from careers.data.editions import add_year, get_day, get_edition
from careers.data.editor import Editor, get_file
from careers.data.plan import Plan, Watch, refuse, refuse_file
from careers.data.workbooks import find_columns, list_rows, open_workbook

EDITION = "ons-ashe-"
SHEET = "Full-Time"
HEADINGS = {"title": "Description", "code": "Code", "p25": 25, "median": "Median", "p75": 75}
LABELS = {
    "p25": "A quarter earn less than this",
    "median": "Half earn more, half earn less",
    "p75": "A quarter earn more than this",
}
TABLE = re.compile(r"Table 14\.7a\b.*Annual pay - Gross.*\b(20\d\d)\s*$", re.DOTALL)
UNIT_GROUP = re.compile(r"\d{4}")
NO_FIGURE = {None, "", "x", "..", ":", "-"}
HEADING = (
    "# Gross pay in a year of full-time employees, by unit group of SOC 2020."
    " Where the survey gives no figure there is none here.\n"
)

Pay = dict[str, int | None]
"""`p25`, `median`, `p75` in whole pounds; None where there is no figure."""


def import_pay(files: list[Path], library: Library, watch: Watch) -> Plan:
    """Plan the pay of the unit groups that jobs name; the file of another year gives way to this one's."""
    if len(files) != 1:
        raise refuse_file(files[0], "give one file: table 14.7a")
    plan = Plan()
    year, table = _read_table(files[0], watch, plan)
    edition = get_edition(library, EDITION)
    if edition.slug != f"{EDITION}{year}":
        message = f"the table is of {year}, the newest source is “{edition.slug}”: describe “{EDITION}{year}” first"
        raise refuse_file(files[0], message)
    wanted = _list_figures(library, table, edition, year, plan)
    _update_figures(library, wanted, get_file(library, "figure", f"{edition.slug}.yaml"), plan)
    return plan


def _update_figures(library: Library, wanted: dict[str, dict[str, Any]], file: Path, plan: Plan) -> None:
    editor = Editor("figure", library, plan)
    held = _list_held(library)
    older = {library.origins["figure", slug].file for slug in held} - {file}
    for slug, figure in held.items():
        if slug not in wanted:
            editor.remove(slug)
        elif figure.kept:
            # A figure's fields speak of one another: a value kept beside a new period would be false.
            plan.kept.extend([f"figure {slug}: all of it"] if wanted[slug]["value"] != figure.value else [])
        else:
            editor.update(slug, {name: one for name, one in wanted[slug].items() if name not in ("slug", "label")})
    order = list(wanted)
    home = older.pop() if older else file
    for slug in order:
        if slug not in held:
            editor.add(home, wanted[slug], order[: order.index(slug)])
    editor.set_heading(home, HEADING)
    editor.finish()
    if home != file:
        plan.texts[file] = plan.texts.pop(home, None) or home.read_text(encoding="utf-8")
        plan.texts[home] = None


def _list_held(library: Library) -> dict[str, Figure]:
    """Figures of this survey that `content/` has now, of whatever year."""
    figures = library.documents["figure"].items()
    return {slug: one for slug, one in figures if isinstance(one, Figure) and one.source.startswith(EDITION)}


def _list_figures(
    library: Library, table: dict[str, tuple[str, Pay]], edition: Source, year: str, plan: Plan
) -> dict[str, dict[str, Any]]:
    """Fields of each figure that the jobs need, in order of unit group."""
    codes = sorted({job.soc2020 for job in library.documents["job"].values() if isinstance(job, Job)})
    plan.notes += [f"the table has no unit group {code}, which a job names" for code in codes if code not in table]
    provisional = ", provisional" if "provisional" in edition.published else ""
    return {
        f"pay-{code}-{part}": {
            "slug": f"pay-{code}-{part}",
            "label": f"{LABELS[part]}: {_lower(table[code][0])}",
            "value": value,
            "unit": "money-year",
            "period": f"tax year ending April {year}{provisional}",
            "geography": "United Kingdom, full-time employees",
            "source": edition.slug,
            "table": "14.7a",
            "soc2020": code,
            "checked": get_day(edition),
            "review_by": add_year(get_day(edition)),
            "confidence": "checked",
        }
        for code in codes
        if code in table
        for part, value in table[code][1].items()
        if value is not None
    }


def _lower(title: str) -> str:
    """A title within a sentence; one that begins with an abbreviation, such as IT, keeps its capitals."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]


def _read_table(file: Path, watch: Watch, plan: Plan) -> tuple[str, dict[str, tuple[str, Pay]]]:
    """Year, and title and pay of every unit group by its code. Raises ContentError with every bad row."""
    table: dict[str, tuple[str, Pay]] = {}
    faults: list[Fault] = []
    with open_workbook(file) as book:
        rows = list_rows(book, SHEET, file)
        year, columns = _find_start(rows, file)
        for number, row in watch(rows, file.name, book[SHEET].max_row):
            plan.rows += 1
            code, title = str(row[columns["code"]] or ""), str(row[columns["title"]] or "").strip()
            if not UNIT_GROUP.fullmatch(code):
                continue
            if code in table:
                faults.append(Fault(file, number, f"unit group {code} is given twice"))
            pay, wrong = _read_pay(row, columns)
            faults += [Fault(file, number, f"unit group {code}: {message}") for message in wrong]
            table[code] = (title, pay)
    refuse(faults)
    return year, table


def _find_start(rows: Iterator[tuple[int, tuple[Any, ...]]], file: Path) -> tuple[str, dict[str, int]]:
    """Read on to the row of headings; return the table's year and where our columns are."""
    year = ""
    for number, row in rows:
        if number == 1 and (found := TABLE.search(str(row[0]))):
            year = found[1]
        columns = find_columns(row, HEADINGS)
        if columns and year:
            return year, columns
    raise refuse_file(file, f"sheet “{SHEET}” is not table 14.7a with columns {', '.join(map(str, HEADINGS.values()))}")


def _read_pay(row: tuple[Any, ...], columns: dict[str, int]) -> tuple[Pay, list[str]]:
    """Pay of a row, and what is wrong with it."""
    pay: Pay = {}
    wrong = []
    for part in LABELS:
        value = row[columns[part]]
        pay[part] = None
        if isinstance(value, int | float) and value > 0:
            pay[part] = round(value)
        elif value not in NO_FIGURE:
            wrong.append(f"“{value}” is not a sum of money ({part})")
    if None not in pay.values() and not pay["p25"] <= pay["median"] <= pay["p75"]:  # type: ignore[operator]
        wrong.append(f"{pay['p25']}, {pay['median']}, {pay['p75']} do not rise")
    return pay, wrong
