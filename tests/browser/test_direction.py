"""Where the language runs from right to left, the whole page does."""

from __future__ import annotations

import pytest

from tests.browser.visits import DESK, PHONE, RIGHT_TO_LEFT

pytest_plugins = ["tests.browser.visitor"]

MIRROR = "matrix(-1, 0, 0, 1, 0, 0)"
DIRECTIONS = [("en", False), *((locale, True) for locale in RIGHT_TO_LEFT)]
COMPONENTS = [
    ("/en/about/components", False),
    ("/en/about/components?direction=rtl", True),
    *((f"/{locale}/about/components", True) for locale in RIGHT_TO_LEFT),
    *((f"/{locale}/about/components?direction=ltr", False) for locale in RIGHT_TO_LEFT),
]

GET_MIDDLES = "all => all.map(one => { const box = one.getBoundingClientRect(); return (box.left + box.right) / 2 })"
GET_GAPS_AT_START = """bars => bars.map(bar => {
  const [own, whole] = [bar.getBoundingClientRect(), bar.closest("svg").getBoundingClientRect()];
  return [Math.round(own.left - whole.left), Math.round(whole.right - own.right)];
})"""
SHOWN_PARTS = "main > section > div[dir] "


def list_middles(page, selector):
    return page.locator(selector).evaluate_all(GET_MIDDLES)


def list_transforms(page, selector):
    return page.locator(selector).evaluate_all("all => all.map(one => getComputedStyle(one).transform)")


def runs_left(middles):
    assert len(middles) > 1
    return middles == sorted(middles, reverse=True) and middles != sorted(middles)


def hangs_right(page, selector):
    """Whether bars start at the right end of their pictures."""
    gaps = page.locator(selector).evaluate_all(GET_GAPS_AT_START)
    assert gaps
    return all(right == 0 < left for left, right in gaps)


@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_the_brand_stands_where_reading_starts(visitor, locale, mirrored):
    page = visitor.open(f"/{locale}/")
    assert (list_middles(page, ".brand")[0] > DESK[0] / 2) == mirrored


@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_the_languages_the_menu_and_the_crumbs_run_as_the_text_does(visitor, locale, mirrored):
    page = visitor.open(f"/{locale}/jobs/electrician")
    assert runs_left(list_middles(page, ".languages li")) == mirrored
    assert runs_left(list_middles(page, ".nav a")) == mirrored
    assert runs_left(list_middles(page, ".crumbs li")) == mirrored
    assert (list_middles(page, ".crumbs li")[0] > DESK[0] / 2) == mirrored


@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_pictures_that_point_are_mirrored_and_others_are_not(visitor, locale, mirrored):
    page = visitor.open(f"/{locale}/")
    assert set(list_transforms(page, "svg.icon.mirrors")) == {MIRROR if mirrored else "none"}
    assert set(list_transforms(page, "svg.icon:not(.mirrors)")) == {"none"}
    assert list_transforms(page, ".brand svg") == [MIRROR if mirrored else "none"]


@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_stops_run_as_the_text_does(visitor, locale, mirrored):
    page = visitor.open(f"/{locale}/stages/16")
    assert runs_left(list_middles(page, ".stops li")) == mirrored


@pytest.mark.parametrize("path", ["/options/", "/routeways/construction"])
@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_the_network_runs_as_the_text_does(visitor, locale, mirrored, path):
    page = visitor.open(f"/{locale}{path}")
    assert runs_left(list_middles(page, ".network ol > li")) == mirrored
    assert list_transforms(page, ".network-map") == [MIRROR if mirrored else "none"]


@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_the_technical_column_of_a_phone_stands_where_reading_starts(visitor, locale, mirrored):
    page = visitor.open(f"/{locale}/options/", PHONE)
    technical, academic = list_middles(page, ".network ul.technical"), list_middles(page, ".network ul.academic")
    assert [(one > other) for one, other in zip(technical, academic, strict=True)] == [mirrored] * len(technical)
    assert set(list_transforms(page, ".network-rail")) == {MIRROR if mirrored else "none"}


@pytest.mark.parametrize(("locale", "mirrored"), DIRECTIONS)
def test_bars_start_where_reading_starts(visitor, locale, mirrored):
    page = visitor.open(f"/{locale}/changes/outlook")
    assert hangs_right(page, ".chart-bars .bar-ink") == mirrored


@pytest.mark.parametrize(("url", "mirrored"), COMPONENTS)
def test_components_can_be_seen_in_the_other_direction(visitor, url, mirrored):
    page = visitor.open(url)
    assert runs_left(list_middles(page, SHOWN_PARTS + ".stops li")) == mirrored
    assert runs_left(list_middles(page, SHOWN_PARTS + ".network ol > li")) == mirrored
    assert runs_left(list_middles(page, "#crumbs .crumbs li")) == mirrored
    assert set(list_transforms(page, SHOWN_PARTS + "svg.icon.mirrors")) == {MIRROR if mirrored else "none"}
    assert set(list_transforms(page, SHOWN_PARTS + "svg.chart-bars")) == {MIRROR if mirrored else "none"}
    assert (list_middles(page, SHOWN_PARTS + ".brand")[0] > DESK[0] / 2) == mirrored
