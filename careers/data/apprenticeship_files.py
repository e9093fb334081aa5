"""The two Parquet files of DfE's apprenticeships by provider: where each provider has learners, what each has trained.

`lad_map_data_0` has a row for each year, provider and pair of districts; `subjects_and_standards_0` one for each year,
provider, standard and measure. How many learners is asked only whether it is none: the counts are small and unrounded.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from careers.content.faults import Fault
from careers.data import parquet
from careers.data.plan import Plan, Watch, refuse, refuse_file

PLACES = ("year", "provider_name", "enrolments", "delivery_lad")
STANDARDS = (
    "year",
    "provider_name",
    "values",
    "std_fwk_name",
    "apps_Level",
    "std_fwk_flag",
    "measure",
    "provider_type",
)
PROVIDER = re.compile(r"(.*\S)\s*\((\d{8})\)")
YEAR = re.compile(r"(20\d\d/\d\d)(?: \((\w{3}) to (\w{3})\))?")
MONTHS = dict(zip(calendar.month_abbr, calendar.month_name, strict=True))
YEARS_THAT_COUNT = 2


@dataclass
class Trainer:
    """A provider as the files have it. districts, standards: name -> latest year with enrolments there, or in it."""

    name: str = ""
    kind: str = ""
    districts: dict[str, str] = field(default_factory=dict)
    standards: dict[str, str] = field(default_factory=dict)


@dataclass
class Findings:
    """What both files say. trainers by UKPRN; levels: standard -> level band -> latest year with enrolments."""

    trainers: dict[str, Trainer] = field(default_factory=dict)
    levels: dict[str, dict[str, str]] = field(default_factory=dict)
    years: set[str] = field(default_factory=set)

    def list_recent(self, found: dict[str, str]) -> list[str]:
        """Names whose latest year is one of the last two that the files have, in order."""
        recent = sorted(self.years)[-YEARS_THAT_COUNT:]
        return sorted(name for name, year in found.items() if year in recent)


def read_findings(files: list[Path], districts: set[str], watch: Watch, plan: Plan) -> Findings:
    """Read both files, in either order; of districts only those named. Raises ContentError with every bad row."""
    findings = Findings()
    faults: list[Fault] = []
    for columns, file in _tell_apart(files).items():
        for number, row in watch(parquet.list_rows(file, columns), file.name, None):
            plan.rows += 1
            try:
                _note_row(findings, districts, row)
            except ValueError as error:
                faults.append(Fault(file, number, str(error)))
    refuse(faults)
    if not any(one.districts for one in findings.trainers.values()):
        names = ", ".join(sorted(districts))
        raise refuse_file(files[0], f"no learners in any of {names}: do the files name districts otherwise now?")
    return findings


def format_period(year: str) -> str:
    """A year as the files write it -> as we do: `2025/26 (Aug to Apr)` -> `2025/26, August to April`."""
    found = YEAR.fullmatch(year)
    assert found is not None
    return f"{found[1]}, {MONTHS[found[2]]} to {MONTHS[found[3]]}" if found[2] else found[1]


def _tell_apart(files: list[Path]) -> dict[tuple[str, ...], Path]:
    """Which file is which, by its columns."""
    found: dict[tuple[str, ...], Path] = {}
    for file in files:
        held = parquet.list_columns(file)
        columns = next((columns for columns in (PLACES, STANDARDS) if set(columns) <= held), None)
        if columns is None:
            raise refuse_file(file, f"its columns are neither {', '.join(PLACES)} nor {', '.join(STANDARDS)}")
        found[columns] = file
    if len(found) != len((PLACES, STANDARDS)) or len(files) != len(found):
        raise refuse_file(files[0], "give two files: districts by provider, and standards by provider")
    return found


def _note_row(findings: Findings, districts: set[str], row: tuple[Any, ...]) -> None:
    """Note what a row of either file says. Raises ValueError saying what is wrong with it."""
    year, provider, count, *rest = row
    _check_year(year)
    name, ukprn = _split_provider(provider)
    if not isinstance(count, int) or count < 0:
        raise ValueError(f"“{count}” is not a number of learners")
    findings.years.add(year)
    if len(row) == len(STANDARDS):
        _note_standard(findings, year, name, ukprn, count, *rest)
        return
    if not rest[0]:
        raise ValueError("no district is named")
    if count and rest[0] in districts:
        trainer = findings.trainers.setdefault(ukprn, Trainer(name.title()))
        _note_latest(trainer.districts, rest[0], year)


def _note_standard(  # noqa: PLR0913, PLR0917 - the columns of a row
    findings: Findings, year: str, name: str, ukprn: str, count: int,
    standard: Any, level: Any, flag: Any, measure: Any, kind: Any,
) -> None:  # fmt: skip
    if not standard or not level or not flag or not measure:
        raise ValueError("standard, level, kind of standard and measure are not all given")
    if not count or measure != "Enrolments" or flag != "Standard":
        return
    trainer = findings.trainers.setdefault(ukprn, Trainer())
    trainer.name, trainer.kind = name, str(kind)
    _note_latest(trainer.standards, standard, year)
    _note_latest(findings.levels.setdefault(standard, {}), level, year)


def _note_latest(found: dict[str, str], name: str, year: str) -> None:
    found[name] = max(year, found.get(name, ""))


@cache
def _check_year(year: Any) -> None:
    found = YEAR.fullmatch(str(year))
    if found is None or (found[2] and not {found[2], found[3]} <= set(MONTHS)):
        raise ValueError(f"“{year}” is not a year such as 2024/25 or 2025/26 (Aug to Apr)")


@cache
def _split_provider(provider: Any) -> tuple[str, str]:
    """Name and UKPRN."""
    found = PROVIDER.fullmatch(str(provider))
    if found is None:
        raise ValueError(f"“{provider}” does not end in a UKPRN, eight digits in brackets")
    return found[1], found[2]
