"""Where something is taught within reach."""

from __future__ import annotations

import pytest

from careers.planning.coverage import Coverage, group_taught
from careers.queries.geography import Point
from careers.queries.providers import SiteRow, Taught

KM = 1 / 111.2
"""Degrees of latitude."""


def put(kind, km_north):
    return Point(f"{km_north} km", kind, 53 + km_north * KM, -2.0)


def make_site(provider, km_north):
    return SiteRow(provider, provider, "", "Town", "", 53 + km_north * KM, -2.0)


SITES = {"college": [make_site("college", 0), make_site("college", 40)], "yard": [make_site("yard", 20)]}
SECTORS = {
    "south": [put("sector", 0), put("sector", 4)],
    "middle": [put("sector", 12), put("sector", 22), put("sector", 28)],
    "north": [put("sector", 60)],
}
MIDDLES = {"south": put("district", 2), "middle": put("district", 21)}


def measure(*providers, within_km=10.0):
    covers = Coverage(SITES, SECTORS, within_km).measure(providers, MIDDLES)
    return {one.district: one for one in covers}


def test_a_district_is_covered_as_far_as_its_sectors_are_within_reach():
    covers = measure("college")
    assert {name: (one.reached, one.sectors, one.amount) for name, one in covers.items()} == {
        "south": (2, 2, "all"), "middle": (0, 3, "none"), "north": (0, 1, "none"),
    }  # fmt: skip
    assert measure("yard")["middle"].amount == "all"
    assert measure("yard", within_km=3.0)["middle"].amount == "some"
    assert measure("college", within_km=13.0)["middle"].amount == "most"


def test_the_least_covered_come_first():
    assert [one.district for one in Coverage(SITES, SECTORS, 10).measure(["college"])][-1] == "south"


def test_the_nearest_site_to_the_middle_is_named():
    covers = measure("college", "yard")
    assert covers["middle"].nearest is not None
    assert covers["middle"].nearest.provider == "yard"
    assert covers["middle"].miles == pytest.approx(1 / 1.609344, abs=0.01)
    assert covers["north"].nearest is None


def test_who_has_no_site_reaches_nobody():
    assert {one.amount for one in Coverage({}, SECTORS, 10).measure(["stranger"])} == {"none"}


def test_what_spans_levels_counts_at_none():
    taught = [Taught("college", "digital", 4, 7), Taught("yard", "digital", 4, 4), Taught("college", "digital", 3, 3)]
    assert group_taught(taught) == {("digital", 4): {"yard"}, ("digital", 3): {"college"}}
