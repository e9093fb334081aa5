"""On paper: only what paper needs, with the way back to the page; and sheets of two languages side by side."""

from __future__ import annotations

import re

import pytest

from tests.browser.visits import LOCALES, SHEET

pytest_plugins = ["tests.browser.visitor"]

PRINTED = [
    "/parents/is-an-apprenticeship-any-good", "/options/t-level", "/jobs/electrician",
    "/classroom/build-a-bridge-that-holds/print", "/compare?a=option:t-level&b=option:a-levels",
]  # fmt: skip
URLS = [*(f"/{locale}{path}" for locale in LOCALES for path in PRINTED), SHEET]
LEADING_AWAY = ["/routeways/construction", "/stages/16", "/about/data/ons-ashe-2024"]
ONLY_ON_SCREEN = (
    ".languages, .masthead, .foot, .skip, .crumbs, .filters, .search, .inline-form, .chips, .contents, .no-print"
)


@pytest.mark.parametrize("url", URLS)
def test_it_makes_pages_of_paper(visitor, url):
    page = visitor.open(url)
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) >= 1
    assert page.locator(".print-foot .qr").evaluate("code => code.naturalWidth > 0")


@pytest.mark.parametrize("url", URLS)
def test_it_shows_what_paper_needs_and_no_more(visitor, url):
    page = visitor.open(url, media="print")
    assert page.locator(ONLY_ON_SCREEN).filter(visible=True).count() == 0
    assert page.locator(".print-head").is_visible()
    assert page.locator(".print-foot .qr").is_visible()
    assert page.locator(".print-foot figcaption bdi").inner_text().startswith("http://localhost/")


@pytest.mark.parametrize("locale", LOCALES)
def test_lists_are_printed_without_their_filters(visitor, locale):
    for path in ("/providers/", "/search?q=nurse", "/programmes/"):
        page = visitor.open(f"/{locale}{path}", media="print")
        assert page.locator(".masthead, .filters, .foot").filter(visible=True).count() == 0
        assert page.locator(".print-head").is_visible()


@pytest.mark.parametrize("path", LEADING_AWAY)
@pytest.mark.parametrize("locale", LOCALES)
def test_links_that_lead_away_are_written_out(visitor, locale, path):
    page = visitor.open(f"/{locale}{path}", media="print")
    links = page.locator("main a[href^='https']").filter(visible=True)
    written = links.evaluate_all("all => all.map(one => [one.href, getComputedStyle(one, '::after').content])")
    assert written
    assert [href for href, content in written if href.rstrip("/") not in content] == []


@pytest.mark.parametrize("url", URLS)
def test_what_is_folded_up_on_screen_is_unfolded_on_paper(visitor, url):
    folded = visitor.open(url, media="print").locator("main details:not(.filters) > :not(summary)")
    assert [one.evaluate("one => one.outerHTML.slice(0, 80)") for one in folded.all() if not one.is_visible()] == []


@pytest.mark.parametrize("url", URLS)
def test_nothing_is_wider_than_the_paper(visitor, url):
    page = visitor.open(url, (680, 960), media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 680


@pytest.mark.parametrize(("media", "width"), [("null", 1000), ("print", 680)], ids=["screen", "paper"])
def test_two_languages_stand_side_by_side_each_in_its_own_letters(visitor, media, width):
    page = visitor.open(SHEET, (width, 900), media=media)
    english, urdu = page.locator(".sheet-pair").first.locator("> *").all()
    left, right = english.bounding_box(), urdu.bounding_box()
    assert left["x"] + left["width"] <= right["x"]
    assert left["y"] == right["y"]
    assert [(one.get_attribute("lang"), one.get_attribute("dir")) for one in (english, urdu)] == [
        ("en", "ltr"),
        ("ur", "rtl"),
    ]
    families = [one.evaluate("one => getComputedStyle(one).fontFamily") for one in (english, urdu)]
    assert "Nastaliq" not in families[0]
    assert "Nastaliq" in families[1]
    starts = [one.evaluate("one => getComputedStyle(one).direction") for one in (english, urdu)]
    assert starts == ["ltr", "rtl"]


def test_a_sheet_shows_its_code_on_paper_only(visitor):
    assert not visitor.open(SHEET).locator(".qr").is_visible()
    assert visitor.open(SHEET, media="print").locator(".qr").is_visible()
