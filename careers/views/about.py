"""About the site: its data and sources, its languages."""

from __future__ import annotations

from flask import Blueprint

from careers.i18n.locales import get_language
from careers.queries.entries import Entry
from careers.queries.reading import list_figures_of_source, list_guides
from careers.queries.words import list_cards, measure_languages
from careers.views.pages import get_reading, get_site, list_spoken, read_entry, render_page

blueprint = Blueprint("about", __name__)


@blueprint.get("/about/")
def index() -> str:
    """What there is to know about the site itself."""
    return render_page("about/index.html", guides=list_guides("about", get_reading()))


@blueprint.get("/about/data")
def data() -> str:
    """Every source, and the open API."""
    return render_page("about/data.html", all_sources=list_cards("source", get_reading()))


@blueprint.get("/about/data/<slug>")
def source(slug: str) -> str:
    """One source and every figure that comes from it."""
    entry: Entry = read_entry("source", slug)
    return render_page("about/source.html", entry=entry, own_figures=list_figures_of_source(slug, get_reading()))


@blueprint.get("/about/languages")
def languages() -> str:
    """How far each language is."""
    measured = measure_languages()
    return render_page(
        "about/languages.html",
        languages=[(get_language(code), measured.get(code, {})) for code in get_site().languages],
        spoken={language.code for language in list_spoken()},
    )
