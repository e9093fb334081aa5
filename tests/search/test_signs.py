"""Where, at which level, for whom, what kind of page: what a question says besides."""

from __future__ import annotations

import pytest

from careers.search.signs import Heard, Spot, make_signs

ENGLISH = {
    "place": {"near": ["near", "close to"], "inside": ["in"], "near_after": [], "inside_after": [], "endings": []},
    "level": ["level"],
    "for_whom": {"parents": ["for parents"], "teachers": ["year 4", "for teachers"]},
    "kinds": {"provider": ["college", "sixth form"], "programme": ["course"]},
}
URDU = {
    "place": {"near": [], "inside": [], "near_after": ["کے قریب"], "inside_after": ["میں"], "endings": ["ie"]},
    "level": ["لیول"],
    "for_whom": {},
    "kinds": {"provider": ["کالج"]},
}
PLACES = frozenset({"burnley", "blackburnwithdarwen", "read", "برنلی", "colne"})


@pytest.fixture(scope="module")
def signs():
    return make_signs([URDU, ENGLISH], PLACES, frozenset({"read"}))


def hear_words(text):
    return text.split()


@pytest.mark.parametrize(("typed", "heard"), [
    ("level 3 plumbing", Heard(["plumbing"], level=3)),
    ("plumbing Level ٣", Heard(["plumbing"], level=3)),
    ("3 لیول plumbing", Heard(["plumbing"], level=3)),
    ("level 9 plumbing", Heard(["level", "9", "plumbing"])),
    ("level", Heard(["level"])),
    ("advice for parents", Heard(["advice"], audience="parents")),
    ("Year 4", Heard([], audience="teachers")),
    ("year 5", Heard(["year", "5"])),
])  # fmt: skip
def test_levels_and_audiences_are_taken_out(signs, typed, heard):
    assert signs.hear(hear_words(typed)) == heard


def test_a_kind_is_taken_out(signs):
    assert signs.take_kind(["sixth", "form", "colleges"]) == ("provider", ["colleges"])
    assert signs.take_kind(["nurse"]) == (None, ["nurse"])


@pytest.mark.parametrize(("typed", "spot"), [
    ("plumber near burnley", Spot("burnley", ["plumber"], may_guess=True)),
    ("near Burnley plumber", Spot("Burnley", ["plumber"], may_guess=True)),
    ("plumber in burnley", Spot("burnley", ["plumber"])),
    ("plumber burnley", Spot("burnley", ["plumber"])),
    ("burnley plumber", Spot("burnley", ["plumber"])),
    ("courses in blackburn with darwen", Spot("blackburn with darwen", ["courses"])),
    ("برنلی کے قریب پلمبر", Spot("برنلی", ["پلمبر"], may_guess=True)),
    ("برنلی میں پلمبر", Spot("برنلی", ["پلمبر"])),
    ("plumber in colneie", Spot("colne", ["plumber"])),
    ("plumber PR2", Spot("PR2", ["plumber"])),
    ("nurse bb11 2", Spot("bb11 2", ["nurse"])),
    ("courses in read", Spot("read", ["courses"])),
    ("plumber near burnlee", Spot("burnlee", ["plumber"], may_guess=True)),
])  # fmt: skip
def test_where_a_place_may_be(signs, typed, spot):
    assert next(signs.list_spots(hear_words(typed))) == spot


@pytest.mark.parametrize("typed", ["learn to read", "plumber", "work in a bank", "", "near", "in"])
def test_where_none_is(signs, typed):
    assert list(signs.list_spots(hear_words(typed))) == []


def test_of_a_code_the_sector_is_tried_before_the_district(signs):
    assert [spot.place for spot in signs.list_spots(["nurse", "bb11", "2"])] == ["bb11 2", "bb11"]
