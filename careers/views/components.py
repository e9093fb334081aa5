"""What templates may use everywhere: addresses, names of kinds and levels, dates and distances in house form."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import urlencode

from babel.dates import format_date
from flask import Flask, current_app
from markupsafe import Markup, escape

from careers.i18n.interface import gettext as _
from careers.i18n.interface import gettext_in
from careers.i18n.locales import SOURCE, get_language
from careers.i18n.said import Said
from careers.places.locate import KM_PER_MILE
from careers.queries.opening import get_month
from careers.views.names import (
    ANSWERS,
    AUDIENCE_NAMES,
    CHART_NAMES,
    COVER_NAMES,
    EVIDENCE_NAMES,
    KIND_NAMES,
    KNOWN_NAMES,
    LEVELS,
    PROVIDER_KINDS,
    SECTION_ICONS,
    SECTION_NAMES,
)
from careers.views.pages import get_local_path, get_local_query, get_reading, get_site, list_spoken, list_start_years

TO_A_TENTH = 10
"""Miles below which a tenth of one matters."""


def format_levels(levels: Any) -> str:
    """Return `Level 3` or `Levels 4 to 7`."""
    return _say_levels(get_reading().page_lang, levels.start, levels.end)


@cache
def _say_levels(_lang: str, start: int, end: int) -> str:
    # A list of all programmes says a few dozen pairs of levels hundreds of times.
    if start == end:
        return _("Level %(level)s") % {"level": start}
    return _("Levels %(first)s to %(last)s") % {"first": start, "last": end}


def format_day(value: str) -> str:
    """An ISO date in words, with Latin digits."""
    return format_date(datetime.date.fromisoformat(value), "d MMMM y", locale=get_reading().page_lang)


def format_month(value: str) -> str:
    """Turn `2027-09` into words."""
    return format_date(datetime.date.fromisoformat(f"{value}-01"), "MMMM y", locale=get_reading().page_lang)


def is_ahead(month: str | None) -> bool:
    """Whether a month, `2027-09`, is still to come."""
    return month is not None and month > get_month()


def format_miles(miles: float) -> str:
    """A straight-line distance; under ten miles to a tenth."""
    return _("%(number)s miles") % {"number": f"{miles:.1f}" if round(miles, 1) < TO_A_TENTH else f"{miles:.0f}"}


def name_reaches(distances: Iterable[int]) -> dict[str, str]:
    """Return, of kilometres, `15` -> `9 miles (15 km)`."""
    say = _("%(miles)s miles (%(km)s km)")
    return {str(km): say % {"miles": round(km / KM_PER_MILE), "km": km} for km in distances}


def format_rate(rate: float) -> str:
    """A rate in house form: `64.2%`."""
    return f"{rate:g}%"


def format_hours(hours: Any) -> str:
    """Hours of a week, as a range where it is one."""
    least, most = f"{hours.least:g}", f"{hours.most:g}"
    return least if least == most else _("%(least)s to %(most)s") % {"least": least, "most": most}


def say(message: str) -> Markup:
    """Look up words that were marked in code. They are in the page's language, so they are never taken for a name."""
    return escape(_(message))


def name_in_english(text: str) -> Markup:
    """Return a proper name marked as English and kept in its own direction; words that know their language as they are."""
    if isinstance(text, (Said, Markup)):
        return escape(text)
    opening = "<bdi>" if get_reading().page_lang == SOURCE else '<bdi lang="en">'
    return Markup(f"{opening}{escape(text)}</bdi>")


def strip_language(text: object) -> str:
    """Return the words alone, for a title or an attribute, where no language can be marked. `|string` keeps the HTML."""
    return str(text)


def get_comma() -> Markup:
    """Return the comma of the page's script, and a blank."""
    return Markup("، " if get_reading().direction == "rtl" else ", ")


def join_listed(items: Iterable[str]) -> Markup:
    """Join things with the comma of the page's script."""
    return get_comma().join(items)


def name_districts(slugs: list[str]) -> list[str]:
    """Names of districts by their slugs, in the region's order."""
    return [district.title for district in get_site().districts if district.slug in slugs]


def put_page(arguments: Any, page: int | None) -> str:
    """Return the query string of the same page, at another page of results; at the first for None."""
    kept = {name: value for name, value in arguments.items() if value and name != "page"}
    return urlencode(kept | ({"page": page} if page else {}))


def name_titles(entries: Any, field: str = "title") -> dict[str, Any]:
    """Return slug -> title, or another of its fields, of entries that come in a list or by their slugs."""
    listed = entries.values() if isinstance(entries, Mapping) else entries
    return {entry.slug: getattr(entry, field) for entry in listed}


def name_levels(levels: Iterable[str]) -> dict[str, str]:
    """Return `3` -> `Level 3`."""
    return {level: _("Level %(level)s") % {"level": level} for level in levels}


def say_in(message: str, locale: str) -> Markup:
    """Look up words in a language that need not be the page's."""
    return escape(gettext_in(locale, message))


def say_all(messages: Mapping[str, str]) -> dict[str, str]:
    """Look up every value."""
    return {key: _(message) for key, message in messages.items()}


def get_address(path: str, locale: str | None = None) -> str:
    """Return one of our pages from its path without a language, or an outside address as it is."""
    return path if path.startswith("https://") else f"/{locale or get_reading().locale}{path}"


def get_public_url(path: str) -> str:
    """Return the whole address of one of our pages, from configuration and never from the request."""
    return f"{current_app.config['SITE_URL']}{path}"


def get_asset(name: str) -> str:
    """Return the address of a static file; it changes when the file does."""
    return f"/static/{current_app.extensions['assets'][name]}"


def install_components(app: Flask) -> None:
    """Give templates these functions and the names above."""
    app.jinja_env.filters.update(
        levels=format_levels,
        ahead=is_ahead,
        day=format_day,
        month=format_month,
        miles=format_miles,
        hours=format_hours,
        reaches=name_reaches,
        rate=format_rate,
        say=say,
    )
    app.jinja_env.filters.update(
        named=name_in_english, listed=join_listed, plain=strip_language, districts=name_districts, with_page=put_page
    )
    app.jinja_env.filters.update(titles=name_titles, level_names=name_levels, said=say_all, say_in=say_in)
    app.jinja_env.globals.update(
        ANSWERS=ANSWERS,
        AUDIENCE_NAMES=AUDIENCE_NAMES,
        CHART_NAMES=CHART_NAMES,
        COVER_NAMES=COVER_NAMES,
        EVIDENCE_NAMES=EVIDENCE_NAMES,
        ICONS=frozenset(app.extensions["icons"]),
        KIND_NAMES=KIND_NAMES,
        KNOWN_NAMES=KNOWN_NAMES,
        LEVELS=LEVELS,
        PROVIDER_KINDS=PROVIDER_KINDS,
        SECTION_ICONS=SECTION_ICONS,
        SECTION_NAMES=SECTION_NAMES,
        SOURCE=SOURCE,
        asset=get_asset,
        comma=get_comma,
        at=get_address,
        get_language=get_language,
        get_local_path=get_local_path,
        get_local_query=get_local_query,
        get_site=get_site,
        list_spoken=list_spoken,
        list_start_years=list_start_years,
        public_url=get_public_url,
        reading=get_reading,
    )
