"""Every template: axe finds nothing in light and in dark, and the page asks nobody else, keeps nothing, says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.visits import LOCALES, PAGES, PHONE, SHEET
from tests.conftest import FULL

pytest_plugins = ["tests.browser.visitor"]

EVERY_RULE = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]

SLOW_RULES = [*COLOUR_RULES, "target-size"]
"""Most of axe's time; what they look at hardly differs between languages."""

LOOKED_AT = ["/", "/jobs/electrician", "/options/", "/search?q=nurse", "/plan?from=gcses&to=nurse", "/about/components"]
DARK_PAGES = PAGES if FULL else [*(f"/{locale}{path}" for locale in LOCALES for path in LOOKED_AT), SHEET]
QUICK_PAGES = {url for url in PAGES if not url.startswith("/en")}.difference(DARK_PAGES)


def list_violations(page, rules=EVERY_RULE, without=()):
    options = {"runOnly": rules, "rules": {rule: {"enabled": False} for rule in without}, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in found]


@contextmanager
def overhear(page: Page) -> Iterator[tuple[list[str], list[str]]]:
    """Addresses that a page asks for, and what it says to the console."""
    asked: list[str] = []
    said: list[str] = []
    hears = [
        ("request", lambda request: asked.append(request.url)),
        ("console", lambda message: said.append(message.text)),
        ("pageerror", lambda error: said.append(str(error))),
    ]
    for event, hear in hears:
        page.on(event, hear)  # type: ignore[call-overload]
    try:
        yield asked, said
    finally:
        for event, hear in hears:
            page.remove_listener(event, hear)


@pytest.mark.parametrize("url", PAGES)
def test_a_page_is_for_everyone_and_asks_keeps_and_says_nothing(visitor, url):
    with overhear(visitor.get_page()) as (asked, said):
        page = visitor.open(url)
    assert asked
    assert [one for one in asked if not one.startswith(visitor.address)] == []
    assert [one for one in said if "404" not in one] == []
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert list_violations(page, without=SLOW_RULES if url in QUICK_PAGES else ()) == []


@pytest.mark.parametrize("url", DARK_PAGES)
def test_axe_finds_nothing_in_dark_colours(visitor, url):
    page = visitor.open(url, color_scheme="dark")
    assert list_violations(page, {"type": "rule", "values": COLOUR_RULES}) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", LOCALES)
def test_axe_finds_nothing_in_a_form_with_mistakes(visitor, locale, scheme):
    page = visitor.open(f"/{locale}/about/feedback", color_scheme=scheme)
    page.click("main form button")
    assert page.locator(".error-summary").is_visible()
    assert list_violations(page) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_axe_finds_nothing_in_the_page_of_any_other_error(visitor, locale):
    page = visitor.open(f"/{locale}/about/feedback")
    page.locator("main form").evaluate(f"form => form.action = '/{locale}/jobs/'")
    with page.expect_navigation() as answer:
        page.click("main form button")
    assert answer.value.status == 405
    assert list_violations(page) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_axe_finds_nothing_in_the_open_menu_of_a_phone(visitor, locale):
    page = visitor.open(f"/{locale}/jobs/electrician", PHONE)
    page.click(".menu summary")
    assert list_violations(page) == []
