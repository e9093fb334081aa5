"""Text that knows which language it is in, and says so in HTML where that differs from the page."""

from __future__ import annotations

from itertools import groupby
from typing import Self

from markupsafe import Markup, escape

from careers.i18n.locales import get_language


class Said(str):
    """Words in a language. As a string it is the plain words; in a template, safe HTML marked with its language.

    lang: the language that the words are really in
    page_lang: the language of the page around them; where it differs, the HTML carries `lang` and `dir`
    """

    __slots__ = ("html", "lang", "page_lang")
    html: Markup
    lang: str
    page_lang: str

    def __new__(cls, plain: str, lang: str, page_lang: str, html: str | None = None) -> Self:
        """html: safe HTML of the same words, where they hold links or figures."""
        said = super().__new__(cls, plain)
        said.lang = lang
        said.page_lang = page_lang
        said.html = escape(plain) if html is None else Markup(html)
        return said

    def __html__(self) -> Markup:
        if self.lang == self.page_lang:
            return self.html
        return Markup('<span lang="{}" dir="{}">{}</span>').format(
            self.lang, get_language(self.lang).direction, self.html
        )

    @property
    def attributes(self) -> Markup:
        """`lang` and `dir` for an element that holds nothing but these words; empty where the page has them already."""
        return mark_language(self.lang, self.page_lang)


class Blocks(tuple[Said, ...]):
    """Blocks of prose, each in the language it is really in."""

    __slots__ = ()

    def __html__(self) -> Markup:
        parts = []
        for (lang, page_lang), run in groupby(self, key=lambda block: (block.lang, block.page_lang)):
            html = Markup("\n").join(block.html for block in run)
            marked = mark_language(lang, page_lang)
            parts.append(Markup("<div{}>{}</div>").format(marked, html) if marked else html)
        return Markup("\n").join(parts)


def mark_language(lang: str, page_lang: str) -> Markup:
    """Return ` lang="ur" dir="rtl"` where a fragment's language is not its page's."""
    if lang == page_lang:
        return Markup("")
    return Markup(' lang="{}" dir="{}"').format(lang, get_language(lang).direction)
