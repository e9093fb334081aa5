"""Text may be made large and spaced out, and the window small: nothing is cut off, and the page never scrolls sideways."""

from __future__ import annotations

import pytest

from tests.browser.visits import PAGES, resize

pytest_plugins = ["tests.browser.visitor"]

SMALL = (320, 640)
ZOOMED_FOUR_TIMES = (320, 256)
TWICE_AS_WIDE = (640, 800)

# Text that only a screen reader meets is cut to a point on purpose.
FIND_SPILLED = """() => {
  const width = document.documentElement.clientWidth;
  const name = element => `${element.tagName.toLowerCase()}.${element.className}`;
  const spilled = [];
  const unseen = new Set();
  const range = document.createRange();
  if (document.documentElement.scrollWidth > width) spilled.push("the page scrolls sideways");
  for (const element of document.body.querySelectorAll(":not(input, select, textarea, svg, svg *)")) {
    const style = getComputedStyle(element);
    if (unseen.has(element.parentElement) || style.clipPath === "inset(50%)" || !element.checkVisibility()
      || element.matches(".skip, .languages ul, .scroll")) {
      unseen.add(element);
      continue;
    }
    if (["auto", "scroll"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      spilled.push(`${name(element)} scrolls sideways`);
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some(box => box.width && (box.left < -1 || box.right > width + 1)))
        spilled.push(`${name(element)} leaves the window: ${text.data.trim().slice(0, 40)}`);
    }
  }
  return spilled;
}"""

FIND_CLIPPED = """() => [...document.body.querySelectorAll(":not(input, select, textarea, svg, svg *)")]
  .filter(element => {
    const style = getComputedStyle(element);
    const clips = value => ["hidden", "clip"].includes(value);
    return (clips(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      || clips(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      && style.clipPath !== "inset(50%)" && element.innerText.trim();
  })
  .map(element => `${element.tagName}.${element.className}: ${element.innerText.trim().slice(0, 40)}`)"""

SPACE_OUT = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync(`
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }
  `);
  document.adoptedStyleSheets = [style];
}"""
CLOSE_UP = "document.adoptedStyleSheets = []"

UNFOLD = "document.querySelectorAll('details').forEach(one => one.open = true)"
ENLARGE = "document.documentElement.style.fontSize = '200%'"


def find_faults(page):
    return page.evaluate(FIND_SPILLED) + page.evaluate(FIND_CLIPPED)


@pytest.mark.parametrize("url", PAGES)
def test_the_window_may_be_small_and_text_large_or_spaced_out(visitor, url):
    page = visitor.open(url, SMALL)
    page.evaluate(UNFOLD)
    faults = {"small": find_faults(page)}
    resize(page, ZOOMED_FOUR_TIMES)
    faults["zoomed four times"] = find_faults(page)
    page.evaluate(SPACE_OUT)
    faults["spaced out"] = find_faults(page)
    page.evaluate(CLOSE_UP)
    resize(page, TWICE_AS_WIDE)
    page.evaluate(ENLARGE)
    faults["large text"] = find_faults(page)
    assert {way: found for way, found in faults.items() if found} == {}
