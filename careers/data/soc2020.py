"""SOC 2020, structure and coding index: checks the code that each job in `content/` names.

Nothing is written: content holds each job's code, and the official titles are read by nobody there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from careers.content.documents.learning import Job
from careers.content.faults import Fault
from careers.content.reader import Library
from careers.data.plan import Plan, Watch, refuse, refuse_file
from careers.data.workbooks import find_columns, list_rows, open_workbook

EDITION = "ons-soc2020"
STRUCTURE, INDEX = "SOC2020 Framework", "SOC2020 coding index"
HEADINGS = {
    STRUCTURE: {"code": "SOC2020 Unit Group", "title": "SOC2020 Group Title"},
    INDEX: {"code": "SOC_2020", "title": "INDEXOCC_-_natural_word_order"},
}
UNIT_GROUP = re.compile(r"\d{4}")
NO_CODE = "}}}}"
"""What the index says of a title that cannot be coded by itself."""


def import_occupations(files: list[Path], library: Library, watch: Watch) -> Plan:
    """Report each job's unit group, and where the index files its title elsewhere.

    Raises ContentError with every bad row, or with every job whose code does not exist.
    """
    plan = Plan()
    titles: dict[str, str] = {}
    index: dict[str, set[str]] = defaultdict(set)
    faults: list[Fault] = []
    for file in files:
        for sheet, code, title in _read_file(file, watch, plan, faults):
            if sheet == STRUCTURE:
                titles[code] = title
            else:
                index[title.casefold()].add(code)
    refuse(faults)
    if not titles:
        raise refuse_file(files[0], f"give the structure too: the workbook with a sheet “{STRUCTURE}”")
    refuse(_list_unknown(library, titles))
    for job in _list_jobs(library):
        plan.notes.append(f"job {job.slug}: {job.soc2020} {titles[job.soc2020]}{_compare(job, index, titles)}")
    return plan


def _list_jobs(library: Library) -> list[Job]:
    return [job for job in library.documents["job"].values() if isinstance(job, Job)]


def _list_unknown(library: Library, titles: dict[str, str]) -> list[Fault]:
    faults = []
    for job in _list_jobs(library):
        if job.soc2020 not in titles:
            origin = library.origins["job", job.slug]
            message = f"`soc2020`: there is no unit group {job.soc2020}"
            faults.append(Fault(origin.file, origin.find_line(("soc2020",)), message))
    return faults


def _compare(job: Job, index: dict[str, set[str]], titles: dict[str, str]) -> str:
    """What to say when the index has the job's title, and never under the job's code."""
    codes = index.get(job.title.casefold(), set())
    if not codes or job.soc2020 in codes:
        return ""
    return "; the index has it under " + ", ".join(f"{code} {titles.get(code, '')}" for code in sorted(codes))


def _read_file(file: Path, watch: Watch, plan: Plan, faults: list[Fault]) -> Iterator[tuple[str, str, str]]:
    """Sheet, code and title of each row that has a code; bad rows go to `faults`."""
    with open_workbook(file) as book:
        sheet = STRUCTURE if STRUCTURE in book.sheetnames else INDEX
        rows = list_rows(book, sheet, file)
        columns = find_columns(next(rows, (0, ()))[1], HEADINGS[sheet])
        if columns is None:
            raise refuse_file(file, f"sheet “{sheet}” has no columns {', '.join(HEADINGS[sheet].values())}")
        for number, row in watch(rows, file.name, book[sheet].max_row):
            plan.rows += 1
            code, title = str(row[columns["code"]] or ""), str(row[columns["title"]] or "").strip()
            if code in ("", NO_CODE):
                continue
            if UNIT_GROUP.fullmatch(code) and title:
                yield sheet, code, title
            else:
                faults.append(Fault(file, number, f"“{code}”, “{title}” is not a unit group and a title"))
