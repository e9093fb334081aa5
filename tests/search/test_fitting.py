"""How well what was found fits a level, an audience, a kind, a place."""

from __future__ import annotations

import pytest

from careers.search.fitting import FAR, FITS, HALF_KM, ONE_OF_ALL, TEACHES, fit
from careers.search.signs import Heard


def make_facts(kind, slug, *, levels=(), audience=(), taught_by=()):
    values = {"kind": [kind], "level": list(levels), "audience": list(audience)}
    return {"kind": kind, "slug": slug, "taught_by": list(taught_by), "values": values}


NURSE = make_facts("job", "nurse", levels=[6], taught_by=["near-college", "far-college"])
CARER = make_facts("job", "carer", levels=[2, 3])
NEAR, FAR_AWAY, UNKNOWN = (make_facts("provider", slug) for slug in ("near-college", "far-college", "somewhere"))
LESSON = make_facts("activity", "lesson", audience=["teachers"])
EVERYTHING = [NURSE, CARER, NEAR, FAR_AWAY, UNKNOWN, LESSON]
DISTANCES = {"near-college": 0.0, "far-college": HALF_KM}


def list_fitted(scored, heard, distances=None):
    return [(one.facts["slug"], one.score, one.km) for one in fit(scored, heard, distances, EVERYTHING)]


def test_what_says_nothing_besides_stays_as_it_was():
    assert list_fitted([(2.0, NURSE), (1.0, CARER)], Heard(["care"])) == [("nurse", 2.0, None), ("carer", 1.0, None)]


def test_what_has_the_level_is_worth_more_and_nothing_is_lost():
    fitted = list_fitted([(2.0, NURSE), (1.5, CARER)], Heard(["care"], level=3))
    assert fitted == [("carer", 1.5 * FITS, None), ("nurse", 2.0, None)]


def test_where_nothing_else_is_asked_for_all_that_fit_come():
    assert list_fitted([], Heard([], audience="teachers")) == [("lesson", ONE_OF_ALL * FITS, None)]
    assert {slug for slug, _, _ in list_fitted([], Heard([], kind="provider"))} == {
        "near-college", "far-college", "somewhere"
    }  # fmt: skip


def test_near_a_place_those_who_teach_the_first_thing_follow_it_the_nearest_first():
    fitted = list_fitted([(1000.0, NURSE)], Heard(["nurse"]), DISTANCES)
    assert fitted == [
        ("nurse", 1000.0, 0.0),
        ("near-college", pytest.approx(TEACHES * (FAR + 1)), 0.0),
        ("far-college", pytest.approx(TEACHES * (FAR + 0.5)), HALF_KM),
    ]


def test_whose_place_nobody_knows_comes_behind():
    fitted = list_fitted([], Heard([], kind="provider"), DISTANCES)
    assert [slug for slug, _, _ in fitted] == ["near-college", "far-college", "somewhere"]
    assert fitted[-1][2] is None
