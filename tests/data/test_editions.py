"""When the next edition is to be expected, and what is overdue."""

from __future__ import annotations

import datetime

import pytest

from careers.content.reader import read_library
from careers.data.editions import add_year, find_next_edition
from careers.data.feeds import count_overdue, list_status


@pytest.mark.parametrize(("published", "months", "due"), [
    ("August 2014", 3, datetime.date(2014, 11, 1)),
    ("2024, provisional", 12, datetime.date(2025, 12, 1)),
    ("18 November 2026", 4, datetime.date(2027, 3, 1)),
    ("undated", 4, None),
])  # fmt: skip
def test_the_next_edition(published, months, due):
    assert find_next_edition(published, months) == due


def test_a_year_on_in_february():
    assert add_year(datetime.date(2028, 2, 29)) == datetime.date(2029, 2, 28)


def test_status_knows_each_source_and_what_is_overdue(content):
    library = read_library(content)
    found = {one.name: one for one in list_status(library, datetime.date(2026, 9, 1))}
    assert {name: one.overdue for name, one in found.items()} == {
        "apprenticeships": False,
        "ashe": False,
        "code-point-open": True,
        "outlines": False,
        "soc2020": False,
    }
    assert count_overdue(library, datetime.date(2200, 1, 1)) == {"harbour-book": 2}
