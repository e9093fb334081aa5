"""A page is light enough for a phone with little signal, as it is sent in Brotli."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest

from tests.browser.visits import LOCALES

pytest_plugins = ["tests.browser.visitor"]

KB = 1024
PATHS = [
    "/", "/jobs/electrician", "/routeways/construction", "/search?q=nurse", "/parents/is-an-apprenticeship-any-good",
]  # fmt: skip
MOST_OF_TWO_LANGUAGES = 16
"""While what is not translated stands there in English, a page has the words of two languages."""

PICTURES = {".png", ".svg"}


@pytest.fixture
def weigh(visitor):
    """Bytes of an answer in Brotli."""

    def weigh(url):
        encoding, body = visitor.fetch(url)
        assert encoding == "br"
        return len(body)

    return weigh


@pytest.fixture(scope="module")
def stylesheet(visitor):
    """Address of the one for screens."""
    page = visitor.open("/en/")
    return page.locator("link[rel=stylesheet]:not([media=print])").get_attribute("href")


def list_loaded(visitor, url):
    """Addresses without the host of all that a page loads besides itself and pictures."""
    page = visitor.open(url)
    loaded = page.evaluate("performance.getEntriesByType('resource').map(one => new URL(one.name).pathname)")
    assert loaded
    return [one for one in loaded if PurePosixPath(one).suffix not in PICTURES]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_and_its_stylesheet_fit_into_the_first_round_trip(weigh, stylesheet, locale, path):
    assert weigh(f"/{locale}{path}") + weigh(stylesheet) <= (14 if locale == "en" else MOST_OF_TWO_LANGUAGES) * KB


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_with_all_that_it_loads_is_small(visitor, weigh, locale, path):
    weights = {one: weigh(one) for one in list_loaded(visitor, f"/{locale}{path}")}
    assert weigh(f"/{locale}{path}") + sum(weights.values()) <= 40 * KB
    assert {one: weight for one, weight in weights.items() if one.endswith(".js") and weight > 6 * KB} == {}


@pytest.mark.parametrize(
    "path", ["/providers/", "/providers/?near=BB11", "/providers/coverage?routeway=engineering&level=3"]
)
@pytest.mark.parametrize("locale", LOCALES)
def test_a_page_with_a_map_is_small(visitor, weigh, locale, path):
    weights = {one: weigh(one) for one in list_loaded(visitor, f"/{locale}{path}")}
    assert weigh(f"/{locale}{path}") + sum(weights.values()) <= 30 * KB


def test_the_stylesheet_is_small(weigh, stylesheet):
    assert re.search(r"/css/site\.[0-9a-f]+\.css$", stylesheet)
    assert weigh(stylesheet) <= 7 * KB
