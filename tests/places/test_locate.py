"""Places as people type them."""

from __future__ import annotations

import pytest
import yaml

from careers.places.locate import Beyond, Borders, Near, find_nearest, locate, measure_km, reduce_postcodes
from careers.queries.geography import Point
from careers.queries.providers import SiteRow
from config import ROOT

REGION = yaml.safe_load((ROOT / "content" / "region.yaml").read_text(encoding="utf-8"))
PATTERN = str(REGION["postal"]["code"])
BORDERS = Borders(
    REGION["postal"]["area"], {code: one["slug"] for one in REGION["neighbours"] for code in one["postcodes"]}
)


def find(typed):
    near = locate(typed, BORDERS)
    assert isinstance(near, Near)
    return near


@pytest.fixture(autouse=True)
def context(lancashire):
    with lancashire.app_context():
        yield


@pytest.mark.parametrize(("typed", "reduced"), [
    ("BB11 2EZ", "BB11 2"), ("bb112ez", "BB11 2"), ("electrician near bb11 2ez please", "electrician near BB11 2 please"),
    ("PR1 2HE", "PR1 2"), ("BB11", "BB11"), ("BB11 2", "BB11 2"), ("Burnley", "Burnley"), ("T Level", "T Level"), ("", ""),
    ("BB11 2EZ and PR1 2HE", "BB11 2 and PR1 2"), ("straße BB11 2EZ", "straße BB11 2"), ("BB11-2EZ", "BB11 2"),
    ("BB11.2EZ", "BB11 2"), ("BB11\u00ad2EZ", "BB11 2"), ("BB11/2EZ", "BB11 2"), ("ＢＢ１１ ２ＥＺ", "BB11 2"),
    ("BB11\u200b2\u200bEZ", "BB11 2"), ("نرس\u200cها", "نرس\u200cها"),
])  # fmt: skip
def test_a_whole_postcode_is_cut_to_its_sector(typed, reduced):
    assert reduce_postcodes(typed, PATTERN) == reduced


def test_a_region_without_postcodes_cuts_nothing():
    assert reduce_postcodes("BB11 2EZ", None) == "BB11 2EZ"


@pytest.mark.parametrize(("typed", "title", "how"), [
    ("BB11 2", "BB11 2", "exact"), ("bb112", "BB11 2", "exact"), ("BB11", "BB11", "exact"), ("bb1 1", "BB1 1", "exact"),
    ("Burnley", "Burnley", "exact"), ("burnley ", "Burnley", "exact"), ("Burnly", "Burnley", "guess"),
    ("lytham st annes", "Lytham St Annes", "exact"), ("Poulton le Fylde", "Poulton-le-Fylde", "exact"),
    ("Barnoldswik", "Barnoldswick", "guess"), ("BB11 0", "BB11", "wider"), ("Trawden", "Trawden", "exact"),
    ("burnley, lancashire", "Burnley", "exact"), ("Ribble Valley", "Ribble Valley", "exact"),
    ("upholland", "Up Holland", "exact"), ("Poulton", "Poulton-le-Fylde", "exact"), ("Rosendale", "Rossendale", "guess"),
    ("2 High Street, BB11 2", "BB11 2", "exact"), ("Burnley BB11", "BB11", "exact"), ("Oswaldtwisel", "Oswaldtwistle", "guess"),
    ("Fleetw", "Fleetwood", "guess"), ("Accy", "Accrington", "exact"), ("برنلے", "Burnley", "exact"), ("বার্নলি", "Burnley", "exact"), ("Blackbrun", "Blackburn", "guess"),
])  # fmt: skip
def test_places_are_found(typed, title, how):
    near = find(typed)
    assert (near.point.title, near.how, near.neighbour) == (title, how, None)


def test_a_town_comes_before_the_district_of_its_name_and_a_namesake_is_named():
    assert find("Burnley").point.kind == "town"
    assert find("Burnley").others == []
    warton = find("Warton")
    assert [warton.point.title, *(one.title for one in warton.others)] == ["Warton, Fylde", "Warton, Lancaster"]


@pytest.mark.parametrize(
    "typed",
    ["", "zzzz", "Paris, France", "x" * 500, "''--", "1", "\x00", "BB55 5", "Paddington", "Darlington", "Bradley"],
)
def test_what_is_no_place(typed):
    assert locate(typed, BORDERS) is None


@pytest.mark.parametrize(("typed", "neighbour"), [
    ("M1", "greater-manchester"), ("m1 1", "greater-manchester"), ("M11", "greater-manchester"), ("LA9", "cumbria"),
    ("bd24 9", "north-yorkshire"), ("BD20", "west-yorkshire"), ("L1 8", "merseyside"), ("LA14", "cumbria"), ("LA23", "cumbria"),
    ("CH41 1", "merseyside"), ("SW1A", None), ("CF10 1", None),
])  # fmt: skip
def test_a_postcode_over_the_border_is_told_apart(typed, neighbour):
    assert locate(typed, BORDERS) == Beyond(neighbour)


@pytest.mark.parametrize(("typed", "neighbour"), [
    ("Todmorden", "west-yorkshire"), ("Southport", "merseyside"), ("Skiptn", "north-yorkshire"), ("PR9", "merseyside"),
    ("OL14", "west-yorkshire"),
])  # fmt: skip
def test_a_town_over_the_border_is_measured_from_too(typed, neighbour):
    assert find(typed).neighbour == neighbour


def test_a_sector_of_ours_in_a_district_that_is_mostly_theirs_is_ours():
    assert find("PR9 8").neighbour is None


def test_without_postcodes_no_code_is_a_place():
    assert locate("M1", Borders()) is None


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
