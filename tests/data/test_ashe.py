"""ASHE table 14.7a: pay."""

from __future__ import annotations

import datetime

import pytest
import yaml

from careers.content.faults import ContentError
from tests.data.conftest import bring, plan
from tests.data.published import PAY, write_pay

SOURCE = "ashe"
FILE = "ons-ashe-2025.yaml"


def read_figures(content, name=FILE):
    items = yaml.safe_load((content / "figures" / name).read_text(encoding="utf-8"))["items"]
    return {one["slug"]: one for one in items}


def add_edition(content, year):
    file = content / "sources" / "sources.yaml"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    line = next(line for line in lines if "ons-ashe-2025" in line)
    newer = line.replace("2025, provisional", f"{year}, revised").replace("2025", str(year)).replace("2026-", "2027-")
    file.write_text("".join(lines) + newer, encoding="utf-8")


def test_pay_of_the_unit_groups_that_jobs_name(content, published):
    made = bring(content, SOURCE, published[SOURCE])
    assert made.added == ["figure pay-5319-p25", "figure pay-5319-median"]  # the upper quarter is suppressed
    assert read_figures(content)["pay-5319-median"] == {
        "slug": "pay-5319-median",
        "label": "Half earn more, half earn less: boat and ship builders and repairers",
        "value": 30500,
        "unit": "money-year",
        "period": "tax year ending April 2025, provisional",
        "geography": "United Kingdom, full-time employees",
        "source": "ons-ashe-2025",
        "table": "14.7a",
        "soc2020": "5319",
        "checked": datetime.date(2026, 6, 1),
        "review_by": datetime.date(2027, 6, 1),
        "confidence": "checked",
    }
    assert (content / "figures" / FILE).read_text(encoding="utf-8").startswith("# Gross pay in a year of full-time")


def test_a_new_year_takes_the_place_of_the_old(content, published, tmp_path):
    bring(content, SOURCE, published[SOURCE])
    add_edition(content, 2026)
    rows = [("   Boat and ship builders", "5319", "x", 31000, 40000)]
    made = bring(content, SOURCE, [write_pay(tmp_path, rows, "2026")])
    assert made.added == ["figure pay-5319-p75"]
    assert made.changed == ["figure pay-5319-median: value, period, source, checked, review_by"]
    assert made.gone == ["figure pay-5319-p25"]
    assert not (content / "figures" / FILE).exists()
    figures = read_figures(content, "ons-ashe-2026.yaml")
    assert list(figures) == ["pay-5319-median", "pay-5319-p75"]
    assert figures["pay-5319-median"]["period"] == "tax year ending April 2026"
    assert figures["pay-5319-median"]["label"].endswith("builders and repairers")  # words of ours stay


def test_a_correction_wins_and_keeps_its_period(content, published, tmp_path):
    bring(content, SOURCE, published[SOURCE])
    file = content / "figures" / FILE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("value: 30500", "value: 30600\n    kept: [value]"), encoding="utf-8")
    before = read_figures(content)["pay-5319-median"]
    add_edition(content, 2026)
    made = bring(content, SOURCE, [write_pay(tmp_path, PAY, "2026")])
    assert made.kept == ["figure pay-5319-median: all of it"]
    assert read_figures(content, "ons-ashe-2026.yaml")["pay-5319-median"] == before


def test_every_bad_row_is_told_with_its_number(content, tmp_path):
    rows = [*PAY, ("   Bad", "5411", "many", 5, -4), ("   Falling", "5412", 9, 8, 10), ("   Twice", "5319", 1, 2, 3)]
    with pytest.raises(ContentError) as caught:
        plan(content, SOURCE, [write_pay(tmp_path, rows)])
    assert [(fault.line, fault.message) for fault in caught.value.faults] == [
        (10, "unit group 5411: “-4” is not a sum of money (p75)"),
        (10, "unit group 5411: “many” is not a sum of money (p25)"),
        (11, "unit group 5412: 9, 8, 10 do not rise"),
        (12, "unit group 5319 is given twice"),
    ]


def test_another_year_than_the_newest_source_is_refused(content, tmp_path):
    with pytest.raises(ContentError, match="the table is of 2023, the newest source is “ons-ashe-2025”"):
        plan(content, SOURCE, [write_pay(tmp_path, PAY, "2023")])


def test_a_unit_group_that_the_table_lacks_is_noted(content, tmp_path):
    assert plan(content, SOURCE, [write_pay(tmp_path, PAY[2:])]).notes == [
        "the table has no unit group 5319, which a job names"
    ]
