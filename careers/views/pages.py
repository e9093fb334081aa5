"""What every page shares: which language it is read in, how a thing is found by its slug, how a template is filled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from flask import abort, current_app, g, redirect, render_template, request, url_for
from werkzeug.routing import BaseConverter
from werkzeug.wrappers import Response

from careers.i18n.locales import SOURCE, Language, Reading, get_language, has_interface
from careers.places.locate import reduce_postcodes
from careers.queries.entries import Entry, NotFoundError
from careers.queries.opening import get_month, list_years
from careers.queries.reading import list_evidence
from careers.queries.words import GOOD_COVERAGE, find_new_slug, get_entry, get_region, list_coverages, list_languages

LOCALE_ARGUMENT = "lang"
START_ARGUMENT = "start"
START_ENDPOINTS = frozenset(
    {
        "learning.jobs", "learning.job", "learning.options", "learning.option", "learning.programmes",
        "learning.programme", "planning.compare", "planning.switch", "planning.plan", "search.results",
    }
)  # fmt: skip
"""Pages that may be asked for the year of a start."""

MOST_DIGITS = 3
MOST_TYPED = 300
"""Characters of one argument of a query string; the rest is cut off."""


class LocaleConverter(BaseConverter):
    """The first part of an address where it may be a language; which ones there are, the region says."""

    regex = "[a-z]{2,3}"


def get_reading() -> Reading:
    """How this request is read; English where the address gives no language."""
    reading = g.get("reading")
    if reading is None:
        reading = g.reading = make_reading(SOURCE)
    assert isinstance(reading, Reading)
    return reading


def make_reading(locale: str) -> Reading:
    """How a page in a language is read."""
    spoken = has_interface(current_app.config["TRANSLATIONS_FOLDER"], locale)
    return Reading(locale, locale if spoken else SOURCE)


def pull_locale(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    """Take the language out of the address before the view sees it; 404 for one that the region does not have."""
    if not values or LOCALE_ARGUMENT not in values:
        return
    locale = values.pop(LOCALE_ARGUMENT)
    g.reading = replace(make_reading(locale), start=read_start())
    try:
        get_site()
    except NotFoundError:
        del g.reading
        abort(404 if list_languages() else 503)


def push_locale(endpoint: str, values: dict[str, Any]) -> None:
    """Give an address the language of the page that links to it, and the year of a start that it was asked for."""
    if current_app.url_map.is_endpoint_expecting(endpoint, LOCALE_ARGUMENT):
        values.setdefault(LOCALE_ARGUMENT, get_reading().locale)
    if endpoint in START_ENDPOINTS and get_reading().start:
        values.setdefault(START_ARGUMENT, get_reading().start)


def get_site() -> Entry:
    """Return the region, read once a request."""
    site = g.get("site")
    if site is None:
        site = g.site = get_region(get_reading())
    assert isinstance(site, Entry)
    return site


def list_spoken() -> list[Language]:
    """Languages that the switcher offers: those that the interface speaks, the page's own first, where a phone shows it."""
    folder = current_app.config["TRANSLATIONS_FOLDER"]
    spoken = [code for code in get_site().languages if has_interface(folder, code)]
    return [get_language(code) for code in sorted(spoken, key=lambda code: code != get_reading().page_lang)]


def get_local_query() -> str:
    """Return what this page was asked, `?near=BB11`, for the same page in another language."""
    return f"?{urlencode(list(request.args.items(multi=True)))}" if request.args else ""


def get_local_path() -> str:
    """Return the path of this request without its language: `/jobs/electrician`."""
    return "/" + request.path.lstrip("/").partition("/")[2]


def read_entry(kind: str, slug: str) -> Entry:
    """Return a thing, whole; redirects from a slug that it once had; 404 if there never was one."""
    try:
        return get_entry(kind, slug, get_reading())
    except NotFoundError:
        new = find_new_slug(kind, slug)
        if new is None:
            abort(404)
        arguments = {**(request.view_args or {}), **request.args.to_dict(), "slug": new}
        abort(redirect(url_for(str(request.endpoint), **arguments), 301))


def render_page(template: str, *, entry: Entry | None = None, also: Iterable[Entry] = (), **context: Any) -> str:
    """Fill a template.

    entry: what the page is about; the page says how much of it is in the language
    also: other things whose texts the page shows; the figures that any of them names stand at the page's foot
    """
    named = [figure for one in ([entry] if entry else []) + list(also) for figure in one.named_figures]
    context["figures"], context["sources"] = list_evidence(
        [*named, *context.pop("more_figures", [])], entry.named_sources if entry else [], get_reading()
    )
    spoken = [language.code for language in list_spoken()]
    if entry is not None:
        coverages = list_coverages(entry.entry_kind, entry.slug)
        spoken = [code for code in spoken if coverages.get(code, 0.0) >= GOOD_COVERAGE]
        context["is_partly_english"] = entry.coverage < GOOD_COVERAGE
        context["entry"] = entry
    return render_template(template, page_languages=spoken, **context)


def read_int(name: str) -> int | None:
    """Return a whole number of the query string, or None for what is not one."""
    value = request.args.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS else None


def read_choice(name: str, allowed: Any) -> str | None:
    """Return a value of the query string if it is allowed."""
    value = request.args.get(name, "")
    return value if value in allowed else None


def list_start_years() -> list[str]:
    """Years of a start that a page may be asked for, as addresses give them."""
    return [str(year) for year in list_years(get_month())]


def read_start() -> int | None:
    """Return the year in which the visitor would start, if the address says one."""
    year = read_choice(START_ARGUMENT, list_start_years())
    return int(year) if year else None


def read_start_choice() -> str | None:
    """Return the same as the address gives it, for the filters."""
    start = get_reading().start
    return str(start) if start else None


def reduce_arguments() -> Response | None:
    """Cut every whole postcode in the query string to its sector, and send the browser on: none stays in an address."""
    if not request.args or request.method not in ("GET", "HEAD"):
        return None
    typed = list(request.args.items(multi=True))
    try:
        reduced = [(name, reduce_text(value)) for name, value in typed]
    except NotFoundError:
        return None
    return None if reduced == typed else redirect(f"{request.path}?{urlencode(reduced)}", 303)


def reduce_text(typed: str, most: int = MOST_TYPED) -> str:
    """Return what somebody typed, cut to so many characters, and each whole postcode in it cut to its sector."""
    postal = get_site().postal
    return reduce_postcodes(typed[:most], postal.code if postal else None)
