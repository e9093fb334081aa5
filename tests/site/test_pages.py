"""Rules that every page obeys, in every language. FULL=1 fetches them all; else all of English and some of each view."""

from __future__ import annotations

from collections import defaultdict

import pytest
from flask import Flask

from tests.conftest import FULL
from tests.site.crawl import Crawl, crawl

LOCALES = ["en", "pl", "ur", "pa", "gu", "ro", "ar", "bn"]
A_VIEW = 2
VIEWS_OF_ANOTHER_SORT = {
    "front.choose", "front.check_health", "front.map_site", "front.guide_robots", "front.describe_search", "front.draw_code",
    "api.search", "api.suggest", "api.jobs", "api.providers", "feedback.send", "feedback.thanks", "near.send",
}  # fmt: skip
"""Not pages, or reached by a post alone."""


@pytest.fixture(scope="module", params=LOCALES)
def crawled(request: pytest.FixtureRequest, lancashire: Flask) -> Crawl:
    locale = request.param
    return crawl(lancashire, locale, None if FULL or locale == "en" else A_VIEW)


def test_every_page_obeys_every_rule(crawled):
    assert crawled.faults == []


def test_every_page_has_a_title_of_its_own(crawled):
    pages = defaultdict(list)
    for url, title in crawled.titles.items():
        pages[title].append(url)
    assert {title: urls for title, urls in pages.items() if len(urls) > 1} == {}


def test_every_view_is_reached_by_a_link(crawled, lancashire):
    reached = {view.partition(" ")[0] for view in crawled.views}
    if crawled.locale != "en":
        reached.add("reading.sheet")  # sheets have English first, and stand under /en/ alone
    assert set(lancashire.view_functions) - VIEWS_OF_ANOTHER_SORT - reached == set()


@pytest.mark.parametrize("locale", ["en", "mt"])
def test_another_region_obeys_the_same_rules(testland, locale):
    found = crawl(testland, locale)
    assert found.faults == []
    assert {view.partition(" ")[0] for view in found.views} >= {"learning.job", "providers.show"}


def test_nothing_of_a_region_is_in_the_code(testland):
    """Whatever Testland's pages say of Lancashire would have come from code or templates."""
    client = testland.test_client()
    for url in ("/en/", "/en/jobs/boat-builder", "/en/about/data", "/en/providers/", "/en/nowhere"):
        assert "Lancashire" not in client.get(url).get_data(as_text=True)
