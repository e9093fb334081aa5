"""No letter of any language is shown as the box of a missing one."""

from __future__ import annotations

from functools import cache

import polib
import pytest
import regex

from config import ROOT
from tests.browser.visits import LOCALES

pytest_plugins = ["tests.browser.visitor"]

MISSING = "\U0010ffff"
"""A code point that no font will ever have a picture for."""

PRIVATE = "\U0010fffd"
"""Another one that none has."""

# A cluster has a box in it if it looks the same once one of its code points is surely missing.
FIND_BOXES = """({ clusters, missing, selector }) => {
  const family = getComputedStyle(document.querySelector(selector)).fontFamily;
  const canvas = document.createElement("canvas");
  canvas.width = 120;
  canvas.height = 90;
  canvas.lang = document.querySelector(selector).lang || document.documentElement.lang;
  document.body.append(canvas);
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  brush.font = `24px ${family}`;
  brush.textBaseline = "middle";
  const drawn = new Map();
  const draw = text => {
    if (!drawn.has(text)) {
      brush.clearRect(0, 0, canvas.width, canvas.height);
      brush.fillText(text, 30, 45);
      const pixels = new Uint32Array(brush.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
      let sum = 0;
      for (let at = 0; at < pixels.length; at++) if (pixels[at]) sum = (Math.imul(sum, 31) + pixels[at] ^ at) | 0;
      drawn.set(text, sum);
    }
    return drawn.get(text);
  };
  const boxed = clusters.filter(cluster => {
    const points = [...cluster];
    return points.some((point, at) =>
      !/\\p{DI}|\\p{Z}|\\p{Cc}|\\p{Cf}/u.test(point)
      && draw(cluster) === draw(points.toSpliced(at, 1, missing).join("")));
  });
  canvas.remove();
  return boxed;
}"""


@cache
def read_clusters(locale):
    """Every distinct grapheme of a language's catalogues; of the English texts for `en`."""
    folder = ROOT / "translations" / ("ur" if locale == "en" else locale) / "LC_MESSAGES"
    texts = []
    for file in folder.glob("*.po"):
        for entry in polib.pofile(str(file), encoding="utf-8"):
            texts += (
                [entry.msgid, entry.msgid_plural] if locale == "en" else [entry.msgstr, *entry.msgstr_plural.values()]
            )
    return sorted({cluster for text in texts for cluster in regex.findall(r"\X", text) if not cluster.isspace()})


def find_boxes(page, clusters, selector="body"):
    return page.evaluate(FIND_BOXES, {"clusters": clusters, "missing": MISSING, "selector": selector})


@pytest.mark.parametrize("locale", LOCALES)
def test_every_letter_of_a_language_has_a_picture(visitor, locale):
    page = visitor.open(f"/{locale}/")
    assert find_boxes(page, read_clusters(locale)) == []


@pytest.mark.parametrize("locale", LOCALES)
def test_english_has_one_on_a_page_of_any_language(visitor, locale):
    page = visitor.open(f"/{locale}/jobs/electrician")
    assert find_boxes(page, read_clusters("en"), "body [lang=en]") == []


@pytest.mark.parametrize("locale", LOCALES)
def test_so_do_the_names_of_all_languages(visitor, locale):
    page = visitor.open(f"/{locale}/")
    for link in page.locator(".languages a").all():
        clusters = regex.findall(r"\X", link.inner_text())
        assert find_boxes(page, clusters, f".languages [lang={link.get_attribute('lang')}]") == []


@pytest.mark.parametrize("cluster", [PRIVATE, f"a{PRIVATE}", f"{PRIVATE}\u0951"], ids=["alone", "after", "before"])
def test_a_missing_letter_would_be_seen(visitor, cluster):
    assert find_boxes(visitor.open("/en/"), [cluster, "a"]) == [cluster]
