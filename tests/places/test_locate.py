"""Places as people type them."""

from __future__ import annotations

import pytest
import yaml

from careers.places.locate import find_nearest, locate, measure_km, reduce_postcodes
from careers.queries.geography import Point
from careers.queries.providers import SiteRow
from config import ROOT

PATTERN = str(yaml.safe_load((ROOT / "content" / "region.yaml").read_text(encoding="utf-8"))["postal"]["code"])


@pytest.fixture(autouse=True)
def context(lancashire):
    with lancashire.app_context():
        yield


@pytest.mark.parametrize(("typed", "reduced"), [
    ("BB11 2EZ", "BB11 2"), ("bb112ez", "BB11 2"), ("electrician near bb11 2ez please", "electrician near BB11 2 please"),
    ("PR1 2HE", "PR1 2"), ("BB11", "BB11"), ("BB11 2", "BB11 2"), ("Burnley", "Burnley"), ("T Level", "T Level"), ("", ""),
    ("BB11 2EZ and PR1 2HE", "BB11 2 and PR1 2"), ("straße BB11 2EZ", "straße BB11 2"), ("BB11-2EZ", "BB11 2"),
    ("BB11.2EZ", "BB11 2"), ("BB11\u00ad2EZ", "BB11 2"),
])  # fmt: skip
def test_a_whole_postcode_is_cut_to_its_sector(typed, reduced):
    assert reduce_postcodes(typed, PATTERN) == reduced


def test_a_region_without_postcodes_cuts_nothing():
    assert reduce_postcodes("BB11 2EZ", None) == "BB11 2EZ"


@pytest.mark.parametrize(("typed", "title", "guessed"), [
    ("BB11 2", "BB11 2", False), ("bb112", "BB11 2", False), ("BB11", "BB11", False), ("bb1 1", "BB1 1", False),
    ("Burnley", "Burnley", False), ("burnley ", "Burnley", False), ("Burnly", "Burnley", True),
    ("lytham st annes", "Lytham St Annes", False), ("Poulton le Fylde", "Poulton-le-Fylde", False),
    ("Barnoldswik", "Barnoldswick", True), ("BB11 0", "BB11", True),
])  # fmt: skip
def test_places_are_found(typed, title, guessed):
    near = locate(typed)
    assert near is not None
    assert (near.point.title, near.guessed) == (title, guessed)


@pytest.mark.parametrize("typed", ["", "zzzz", "Paris, France", "x" * 500, "''--", "1", "\x00"])
def test_what_is_no_place(typed):
    assert locate(typed) is None


def test_distance_over_the_ground():
    assert measure_km(53.789, -2.248, 53.763, -2.703) == pytest.approx(30.06, abs=0.1)
    assert measure_km(53.789, -2.248, 53.789, -2.248) == 0


def test_the_nearest_site_in_miles():
    here = Point("Burnley", "town", 53.789, -2.248)
    sites = [SiteRow("x", "far", "", "", "", 53.763, -2.703), SiteRow("x", "near", "", "", "", 53.794, -2.248)]
    nearest = find_nearest(here, sites)
    assert nearest is not None
    site, miles = nearest
    assert site.name == "near"
    assert miles == pytest.approx(0.345, abs=0.01)
    assert find_nearest(here, []) is None
