"""The network of the two lines: wide it runs across, on a phone down, and its picture agrees with its list."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.browser.visits import LOCALES, PHONE
from tests.conftest import FULL

pytest_plugins = ["tests.browser.visitor"]

DRAWN = ["/options/", "/routeways/construction", "/switch"] if FULL else ["/options/", "/routeways/construction"]

GET_BOXES = """all => all.map(one => {
  const { left, right, top, bottom } = one.getBoundingClientRect();
  return { left, right, top, bottom };
})"""


def list_boxes(page, selector):
    return page.locator(selector).evaluate_all(GET_BOXES)


@pytest.mark.parametrize("path", DRAWN)
@pytest.mark.parametrize("locale", LOCALES)
def test_the_wide_picture_has_a_station_wherever_the_list_has_something(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}")
    assert page.locator(".network-map").is_visible()
    assert not page.locator(".network-rail").first.is_visible()
    for track in ("technical", "academic"):
        reached = page.locator(f".network ul.{track}:has(a)").count()
        assert page.locator(f".network-map .ring.{track}").count() == reached > 0


@pytest.mark.parametrize("path", DRAWN)
@pytest.mark.parametrize("locale", LOCALES)
def test_each_station_stands_in_the_column_of_its_level(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}")
    for track in ("technical", "academic"):
        columns = list_boxes(page, f".network ol > li:has(ul.{track} a)")
        rings = list_boxes(page, f".network-map .ring.{track}")
        middles = [(ring["left"] + ring["right"]) / 2 for ring in rings]
        if page.locator("html[dir=rtl]").count():
            middles.sort(reverse=True)
        assert [
            middle
            for column, middle in zip(columns, middles, strict=True)
            if abs((column["left"] + column["right"]) / 2 - middle) > 2
        ] == []


@pytest.mark.parametrize("path", DRAWN)
@pytest.mark.parametrize("locale", LOCALES)
def test_technical_ways_stand_above_their_line_and_academic_ones_below_theirs(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}")
    line = {
        track: list_boxes(page, f".network-map > path.{track}:not(.ring)")[0] for track in ("technical", "academic")
    }
    assert line["technical"]["bottom"] < line["academic"]["top"]
    assert max(box["bottom"] for box in list_boxes(page, ".network ul.technical li")) <= line["technical"]["top"]
    assert min(box["top"] for box in list_boxes(page, ".network ul.academic li")) >= line["academic"]["bottom"]


@pytest.mark.parametrize("path", DRAWN)
@pytest.mark.parametrize("locale", LOCALES)
def test_no_name_runs_into_the_next_column(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}")
    for column in page.locator(".network ol > li").all():
        own = column.evaluate("one => [one.getBoundingClientRect().left - 1, one.getBoundingClientRect().right + 1]")
        names = column.locator("a, strong, small").evaluate_all(GET_BOXES)
        assert [box for box in names if box["left"] < own[0] or box["right"] > own[1]] == []


@pytest.mark.parametrize("path", DRAWN)
@pytest.mark.parametrize("locale", LOCALES)
def test_the_lines_of_a_phone_have_no_gap(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}", PHONE)
    assert not page.locator(".network-map").is_visible()
    rails = list_boxes(page, ".network-rail")
    assert len(rails) == page.locator(".network ol > li").count()
    gaps = [below["top"] - above["bottom"] for above, below in pairwise(rails)]
    assert [gap for gap in gaps if abs(gap) > 2] == []


@pytest.mark.parametrize("path", DRAWN)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_phone_shows_a_station_wherever_the_list_has_something(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}", PHONE)
    for track in ("technical", "academic"):
        assert (
            page.locator(f".network-rail .ring.{track}").count() == page.locator(f".network ul.{track}:has(a)").count()
        )
