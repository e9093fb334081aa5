"""Tab goes through everything once, in the order of the page; what has the focus shows it, and nothing lies over it."""

from __future__ import annotations

import pytest

from tests.browser.visits import DESK, LOCALES, PHONE
from tests.conftest import FULL

pytest_plugins = ["tests.browser.visitor"]

PATHS = [
    "/", "/jobs/electrician", "/routeways/construction", "/options/", "/search?q=nurse", "/providers/", "/providers/coverage?routeway=engineering&level=3",
    "/about/feedback", "/about/components",
]  # fmt: skip
SEVERAL = PATHS if FULL else ["/", "/options/", "/about/feedback"]
VISITS = [
    *(("en", DESK, path) for path in PATHS),
    *((locale, DESK, path) for locale in LOCALES if locale != "en" for path in SEVERAL),
    *(("en", PHONE, path) for path in SEVERAL),
]

ROUND_TO_THE_START = (-1, 0)
"""Past its last stop Chromium without a window leaves the page, or comes in again at the first."""

# Of several radio buttons of one name Tab stops at the chosen one, or at the first.
LIST_STOPS = """() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const seen = all.filter(one => one.type !== "hidden" && one.checkVisibility({ visibilityProperty: true }));
  window.stops = seen.filter(one => one.type !== "radio" || one === (
    seen.find(other => other.name === one.name && other.checked) ?? seen.find(other => other.name === one.name)));
  const look = element => {
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return (outlined ? style.outline : "") + (style.boxShadow === "none" ? "" : style.boxShadow);
  };
  window.getLook = one => [look(one), look(one.parentElement)];
  window.looks = window.stops.map(window.getLook);
  return window.stops.length;
}"""

LOOK_AT_FOCUS = """() => {
  const focused = document.activeElement;
  const number = window.stops.indexOf(focused);
  if (focused === document.body) return { number };
  const box = [...focused.getClientRects()].find(one => one.width && one.height);
  const middle = (start, end, most) => (Math.max(start, 0) + Math.min(end, most)) / 2;
  const above = document.elementFromPoint(
    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  return {
    number,
    name: focused.outerHTML.slice(0, 120),
    shown: window.getLook(focused).some((look, at) => look && look !== window.looks[number]?.[at]),
    cover: !above ? "out of sight"
      : focused.contains(above) || above.contains(focused) ? "" : above.outerHTML.slice(0, 80),
  };
}"""


def press_tab(page):
    page.keyboard.press("Tab")
    return page.evaluate(LOOK_AT_FOCUS)


@pytest.mark.parametrize(("locale", "size", "path"), VISITS)
def test_tab_goes_through_the_whole_page_in_order(visitor, locale, size, path):
    page = visitor.open(f"/{locale}{path}", size)
    stops = page.evaluate(LIST_STOPS)
    met = [press_tab(page) for _ in range(stops)]
    assert [one["number"] for one in met] == list(range(stops))
    assert [one["name"] for one in met if not one["shown"]] == []
    assert [(one["name"], one["cover"]) for one in met if one["cover"]] == []
    assert press_tab(page)["number"] in ROUND_TO_THE_START


def test_the_first_stop_leads_past_the_menu_to_the_content(visitor):
    page = visitor.open("/en/jobs/electrician")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("locale", ["en", "ur"])
def test_enter_opens_the_menu_of_a_phone_and_tab_goes_on_through_its_links(visitor, locale):
    page = visitor.open(f"/{locale}/jobs/", PHONE)
    links = page.locator("header .menu a")
    assert not links.first.is_visible()
    page.focus("header .menu summary")
    page.keyboard.press("Enter")
    page.evaluate(LIST_STOPS)
    met = [press_tab(page) for _ in range(links.count())]
    assert [one["name"] for one in met] == [link.evaluate("one => one.outerHTML.slice(0, 120)") for link in links.all()]
    assert [one for one in met if not one["shown"] or one["cover"]] == []


def test_what_is_folded_up_is_passed_over_until_enter_opens_it(visitor):
    page = visitor.open("/en/providers/", PHONE)
    page.focus(".filters summary")
    page.evaluate(LIST_STOPS)
    assert "<a " in press_tab(page)["name"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.evaluate(LIST_STOPS)
    assert 'name="near"' in press_tab(page)["name"]
