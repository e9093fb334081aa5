"""What is pressed is large enough for a thumb, save a link inside a sentence."""

from __future__ import annotations

import pytest

from tests.browser.visits import DESK, PAGES, PHONE, resize

pytest_plugins = ["tests.browser.visitor"]

# A link may be stretched over its whole card by a pseudo-element, which only a hit shows.
FIND_SMALL = """() => {
  const isLarge = box => box.width >= 24 && box.height >= 24;
  const inSentence = one => {
    if (one.closest("p, dd")) return true;
    const block = one.closest("li, td");
    return block !== null && block.innerText.replace(one.innerText, "").trim() !== "";
  };
  const isStretched = one => {
    one.scrollIntoView({ block: "center", inline: "center" });
    const box = one.getBoundingClientRect();
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    return [[-11.9, -11.9], [11.9, -11.9], [-11.9, 11.9], [11.9, 11.9]]
      .every(([dx, dy]) => one.contains(document.elementFromPoint(x + dx, y + dy)));
  };
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter(one => one.type !== "hidden" && !one.matches(".skip") && one.checkVisibility())
    .filter(one => !isLarge(one.getBoundingClientRect()) && !(one.tagName === "A" && inSentence(one)) && !isStretched(one))
    .map(one => {
      const { width, height } = one.getBoundingClientRect();
      return `${width.toFixed(1)} x ${height.toFixed(1)}: ${one.outerHTML.slice(0, 100)}`;
    });
}"""


@pytest.mark.parametrize("url", PAGES)
def test_every_target_is_24_pixels_wide_and_high(visitor, url):
    page = visitor.open(url, PHONE)
    assert page.evaluate(FIND_SMALL) == []
    resize(page, DESK)
    assert page.evaluate(FIND_SMALL) == []
