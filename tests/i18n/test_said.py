"""Text that knows its language."""

from __future__ import annotations

from markupsafe import escape

from careers.i18n.said import Blocks, Said


def test_words_in_the_page_s_own_language_are_plain():
    assert escape(Said("نرس", "ur", "ur")) == "نرس"


def test_words_in_another_language_are_marked():
    assert escape(Said("Nurse", "en", "ur")) == '<span lang="en" dir="ltr">Nurse</span>'
    assert escape(Said("نرس", "ur", "en")) == '<span lang="ur" dir="rtl">نرس</span>'
    assert Said("Nurse", "en", "ur").attributes == ' lang="en" dir="ltr"'
    assert Said("Nurse", "en", "en").attributes == ""


def test_plain_words_are_escaped_and_rendered_ones_are_not():
    assert escape(Said("a < b", "en", "en")) == "a &lt; b"
    assert escape(Said("a", "en", "en", "<b>a</b>")) == "<b>a</b>"


def test_neighbouring_blocks_of_a_language_are_marked_together():
    blocks = Blocks(Said(text, lang, "ur", f"<p>{text}</p>") for text, lang in (("a", "en"), ("b", "en"), ("ج", "ur")))
    assert escape(blocks) == '<div lang="en" dir="ltr"><p>a</p>\n<p>b</p></div>\n<p>ج</p>'
