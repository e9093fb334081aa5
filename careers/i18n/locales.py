"""Which languages there are, how each calls itself, and which way it runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError, negotiate_locale

SOURCE = "en"
"""The language that content and interface are written in; every other is translated from it."""

WRITTEN_IN_ARABIC_SCRIPT = {"pa-pk": "ur", "pa-arab": "ur", "pnb": "ur"}
"""Readers of Punjabi in Arabic script read our Urdu, not our Gurmukhi."""


@dataclass(frozen=True)
class Language:
    """A language as a page needs to know it."""

    code: str
    name: str
    """In its own words and script."""
    direction: str


@cache
def get_language(code: str) -> Language:
    """Describe a language by its code. Raises UnknownLocaleError for none that Babel knows."""
    locale = Locale.parse(code)
    name = locale.get_display_name() or code
    return Language(code, name[0].upper() + name[1:], locale.text_direction)


def is_language(code: str) -> bool:
    """Whether Babel knows such a language."""
    try:
        get_language(code)
    except (UnknownLocaleError, ValueError):
        return False
    return True


@cache
def has_interface(translations: Path, code: str) -> bool:
    """Whether the interface speaks this language: its catalogue was whole when it was compiled."""
    return code == SOURCE or (translations / code / "LC_MESSAGES" / "messages.mo").is_file()


def negotiate(accepted: Iterable[str], available: list[str]) -> str:
    """Return the first accepted language that is available, else the first available one.

    accepted: tags of an Accept-Language header, best first
    """
    wanted = [WRITTEN_IN_ARABIC_SCRIPT.get(tag.lower(), tag).replace("-", "_") for tag in accepted]
    return negotiate_locale(wanted, available) or available[0]


@dataclass(frozen=True)
class Reading:
    """How a page is read.

    locale: the language asked for, by the address
    page_lang: the language that the page around its content is in: `locale`, or English while the interface has none
    start: the year in which the visitor would start to learn, if the address says one; links carry it along
    """

    locale: str
    page_lang: str
    start: int | None = None

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, of the page."""
        return get_language(self.page_lang).direction
