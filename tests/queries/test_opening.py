"""What can be begun in a year."""

from __future__ import annotations

import pytest

from careers.queries.opening import Opening, Starts, find_opening, list_open_years, list_years, read_starts

MONTH = "2026-11"


@pytest.mark.parametrize(("first", "last", "year", "opening"), [
    (None, None, 2026, "open"), (None, None, 2030, "open"),
    ("2027-09", None, 2026, "later"), ("2027-09", None, 2027, "open"), ("2027-12", None, 2027, "open"),
    (None, "2026-12", 2026, "open"), (None, "2026-12", 2027, "over"), (None, "2027-01", 2027, "open"),
    (None, "2024-09", 2027, "over"), ("2027-09", "2028-09", 2028, "open"), ("2027-09", "2028-09", 2029, "over"),
])  # fmt: skip
def test_a_thing_is_open_if_one_may_start_in_some_month_of_the_year(first, last, year, opening):
    assert find_opening(Starts(first, last), year, MONTH) == Opening(opening)


@pytest.mark.parametrize(("last", "opening"), [("2026-09", "over"), ("2026-10", "over"), ("2026-11", "open")])
def test_of_this_year_only_what_is_left_counts(last, opening):
    assert find_opening(Starts(None, last), 2026, MONTH) == Opening(opening)


def test_one_may_ask_for_this_year_and_the_next_four():
    assert list_years(MONTH) == [2026, 2027, 2028, 2029, 2030]


def test_the_years_in_which_a_thing_is_open():
    assert list_open_years(Starts("2027-09", "2029-09"), MONTH) == (2027, 2028, 2029)
    assert list_open_years(Starts(None, "2025-09"), MONTH) == ()


@pytest.mark.parametrize(("own", "within", "left"), [
    ((None, None), (None, None), (None, None)), ((None, None), ("2027-09", "2029-09"), ("2027-09", "2029-09")),
    (("2028-09", "2028-12"), ("2027-09", "2029-09"), ("2028-09", "2028-12")),
    (("2026-09", "2030-09"), ("2027-09", "2029-09"), ("2027-09", "2029-09")),
])  # fmt: skip
def test_a_programme_is_bound_by_its_way_to_learn(own, within, left):
    assert Starts(*own).bound(Starts(*within)) == Starts(*left)


def test_starts_are_read_from_a_card():
    assert read_starts({"first_start": "2027-09"}) == Starts("2027-09", None)
