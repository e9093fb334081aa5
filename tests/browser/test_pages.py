"""One page of each template, as a person with a phone, a keyboard or a screen reader meets it."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.conftest import FULL

PATHS = [
    "/", "/search?q=nurse", "/search?q=zzzz", "/routeways/", "/routeways/construction", "/jobs/", "/jobs/electrician",
    "/options/", "/options/t-level", "/programmes/", "/programmes/plasterer", "/providers/", "/providers/burnley-college",
    "/compare?a=option:t-level&b=option:a-levels", "/switch", "/plan?from=gcses&to=nurse", "/stages/", "/stages/16",
    "/parents/", "/parents/is-an-apprenticeship-any-good", "/classroom/", "/classroom/build-a-bridge-that-holds",
    "/classroom/build-a-bridge-that-holds/print", "/classroom/build-a-bridge-that-holds/slides", "/changes/",
    "/changes/v-levels-from-2027", "/words", "/vision", "/about/", "/about/data", "/about/data/ons-ashe-2024",
    "/about/languages", "/about/feedback", "/nowhere",
]  # fmt: skip
LOCALES = ["en", "pl", "ur", "pa", "gu", "ro", "ar", "bn"] if FULL else ["en", "ur"]
SHEET = "/en/options/t-level/sheet/ur"
VISITS = [(f"/{locale}{path}", "light") for locale in LOCALES for path in PATHS] + [(SHEET, "light")]
if FULL:
    VISITS += [(f"/{locale}{path}", "dark") for locale in ("en", "ur") for path in PATHS]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def open_page(browser, url, **options):
    page = browser.new_context(**options).new_page()
    page.goto(url)
    return page


@pytest.mark.parametrize(("url", "scheme"), VISITS)
def test_a_page_is_for_everyone(browser, address, url, scheme):
    """It fits a narrow phone, asks nobody else, keeps no cookie, says nothing to the console, and axe finds nothing."""
    asked, said = [], []
    context = browser.new_context(viewport={"width": 320, "height": 640}, color_scheme=scheme)
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address + url)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.set_viewport_size({"width": 1280, "height": 900})
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in found] == []
    assert [one for one in asked if not one.startswith(address)] == []
    assert [one for one in said if "404" not in one] == []
    assert context.cookies() == []
    context.close()


def test_it_works_without_scripts(browser, address):
    page = open_page(browser, address + "/en/", java_script_enabled=False)
    page.fill("input[name=q]", "sparky")
    page.click("form[role=search] button")
    assert page.locator("article h3 a").first.get_attribute("href") == "/en/jobs/electrician"
    page.context.close()


def test_the_keyboard_reaches_the_content_first(browser, address):
    page = open_page(browser, address + "/en/jobs/electrician")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.context.close()


def test_right_to_left_is_mirrored(browser, address):
    page = open_page(browser, address + "/ur/")
    brand = page.locator(".brand").bounding_box()
    assert brand["x"] > page.viewport_size["width"] / 2
    page.context.close()


def test_it_prints(browser, address):
    page = open_page(browser, address + SHEET)
    assert page.pdf(format="A4", prefer_css_page_size=True).startswith(b"%PDF")
    page.context.close()
