"""What somebody has told their system holds here too: colours of their own, and no movement."""

from __future__ import annotations

import pytest

from tests.browser.visits import DESK, LOCALES, PAGES, PHONE, SHEET
from tests.conftest import FULL

pytest_plugins = ["tests.browser.visitor"]

DRAWN = ["/options/", "/routeways/construction", "/switch", "/about/components"]
WITH_BUTTONS = ["/", "/search?q=nurse", "/options/t-level", "/providers/", "/about/feedback", "/about/components"]
CHARTS = ["/jobs/electrician", "/jobs/?routeway=construction", "/changes/outlook", "/about/components"]
MARKED = ["/", "/routeways/", "/stages/16", "/classroom/", "/programmes/?page=2", "/about/components"]

# `inked` says whether a colour stands out from the ground that the reader chose, by WCAG's 3 to 1.
INKED = """
const probe = document.body.appendChild(document.createElement("i"));
probe.style.color = "Canvas";
const ground = getComputedStyle(probe).color;
probe.remove();
const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const light = colour => {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
  if (!alpha) return light(ground);
  const linear = part => part <= 10 ? part / 3295 : ((part / 255 + .055) / 1.055) ** 2.4;
  return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
};
const inked = colour => {
  if (colour === "none") return false;
  const [one, other] = [light(colour), light(ground)];
  return (Math.max(one, other) + .05) / (Math.min(one, other) + .05) >= 3;
};
const name = one => one.outerHTML.slice(0, 100);
"""

FIND_LOST_LINES = f"""() => {{
  {INKED}
  const drawn = [...document.querySelectorAll(".network svg :is(line, path):not(.hole)")]
    .filter(one => one.checkVisibility());
  if (!drawn.length) return ["no line at all"];
  return drawn.filter(one => !inked(getComputedStyle(one).stroke)).map(name);
}}"""

FIND_LOST_BARS = f"""() => {{
  {INKED}
  const bars = [...document.querySelectorAll(".chart-bars :is(rect, line)")];
  if (!bars.length) return ["no bar at all"];
  return bars.filter(one => {{
    const {{ fill, stroke }} = getComputedStyle(one);
    return one.matches(".bar-ink") ? !inked(fill) : !inked(stroke);
  }}).map(name);
}}"""

# The mark may be on the link itself or be a station drawn beside it.
FIND_UNMARKED = f"""() => {{
  {INKED}
  const look = one => {{
    const marks = (element, part) => {{
      const style = getComputedStyle(element, part);
      const lines = ["outline", "border-block-start", "border-block-end", "border-inline-start", "border-inline-end"]
        .filter(line => style.getPropertyValue(line + "-style") !== "none"
          && parseFloat(style.getPropertyValue(line + "-width")) > 0 && inked(style.getPropertyValue(line + "-color")));
      return [style.fontWeight, style.textDecorationLine, style.backgroundColor, style.boxShadow, lines];
    }};
    return JSON.stringify([marks(one), marks(one.parentElement, "::after")]);
  }};
  return [...document.querySelectorAll("a[aria-current], span[aria-current]")].filter(one => one.checkVisibility())
    .filter(one => {{
      const others = [...one.closest("ul, ol, nav").querySelectorAll("a:not([aria-current])")];
      return others.length && others.every(other => look(other) === look(one));
    }}).map(name);
}}"""

FIND_UNBORDERED = f"""() => {{
  {INKED}
  return [...document.querySelectorAll("button, .action")].filter(one => one.checkVisibility()).filter(one => {{
    const style = getComputedStyle(one);
    return style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1 || !inked(style.borderTopColor);
  }}).map(name);
}}"""

FIND_MOVING = """() => {
  const long = times => times.split(",").some(time => parseFloat(time) > 0);
  const moving = document.getAnimations().map(one => one.constructor.name);
  for (const element of document.querySelectorAll("*")) {
    for (const part of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      if (long(style.transitionDuration) || long(style.animationDuration) || style.scrollBehavior === "smooth")
        moving.push(element.outerHTML.slice(0, 80) + (part ?? ""));
    }
  }
  return moving;
}"""


@pytest.mark.parametrize(("size", "scheme"), [(DESK, "light"), (PHONE, "dark")], ids=["desk", "phone"])
@pytest.mark.parametrize("path", DRAWN)
def test_the_lines_of_the_network_stay_in_colours_of_the_readers_own(visitor, path, size, scheme):
    page = visitor.open(f"/en{path}", size, forced_colors="active", color_scheme=scheme)
    assert page.evaluate(FIND_LOST_LINES) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", CHARTS)
def test_the_bars_of_charts_stay(visitor, path, scheme):
    page = visitor.open(f"/en{path}", forced_colors="active", color_scheme=scheme)
    assert page.evaluate(FIND_LOST_BARS) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_the_language_one_reads_stays_marked(visitor, locale):
    page = visitor.open(f"/{locale}/", forced_colors="active")
    mark = page.locator(".languages [aria-current]")
    assert mark.get_attribute("lang") == locale
    assert mark.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"


@pytest.mark.parametrize("path", MARKED)
def test_where_one_is_stays_marked(visitor, path):
    page = visitor.open(f"/en{path}", forced_colors="active")
    assert page.evaluate(FIND_UNMARKED) == []


@pytest.mark.parametrize("path", WITH_BUTTONS)
def test_buttons_keep_a_border(visitor, path):
    page = visitor.open(f"/en{path}", forced_colors="active")
    assert page.locator("button, .action").count()
    assert page.evaluate(FIND_UNBORDERED) == []


@pytest.mark.parametrize("url", PAGES if FULL else [f"/en{path}" for path in WITH_BUTTONS])
def test_nothing_moves_where_somebody_asks_for_stillness(visitor, url):
    assert visitor.open(url, reduced_motion="reduce").evaluate(FIND_MOVING) == []


def test_going_to_another_page_does_not_move_either(visitor):
    page = visitor.open(SHEET, reduced_motion="reduce")
    page.evaluate("addEventListener('pageswap', event => sessionStorage.moved = event.viewTransition !== null)")
    page.click(".brand")
    assert page.evaluate("sessionStorage.moved") == "false"
    page.evaluate("sessionStorage.clear()")
