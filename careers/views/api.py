"""The open API, version 1: for tests, and for other people's pages."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, jsonify, request

from careers.http.problems import BadParameterError, make_problem
from careers.i18n.interface import gettext_in
from careers.i18n.locales import SOURCE, Reading
from careers.queries.learning import list_job_facts
from careers.queries.providers import list_provider_facts
from careers.queries.words import list_cards, list_languages
from careers.search.searcher import Filters, Hit
from careers.search.texts import SEARCHED
from careers.views.names import KIND_NAMES
from careers.views.pages import MOST_DIGITS, make_reading
from careers.views.search import get_searcher, measure_place, read_hits

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")

MOST_RESULTS = 100
USUAL_RESULTS = 20
MOST_SUGGESTIONS = 8


@blueprint.errorhandler(BadParameterError)
def explain_bad_parameter(error: BadParameterError) -> Response:
    """Say which parameter is wrong and what it may be."""
    return make_problem(400, "Wrong parameter", str(error), parameter=error.name)


@blueprint.get("/search")
def search() -> Response:
    """What is found for `q` in `lang`, of one `kind` or of all, `limit` at most."""
    _refuse_unknown({"q", "lang", "kind", "limit"})
    text = request.args.get("q")
    if text is None:
        raise BadParameterError("q", "q is missing: the words to search for")
    reading = _read_lang()
    kind = request.args.get("kind")
    if kind is not None and kind not in SEARCHED:
        raise BadParameterError("kind", f"kind is one of: {' '.join(SEARCHED)}")
    limit = _read_limit()
    found = get_searcher().find(text, reading.locale, Filters(kind=kind), where=measure_place)
    hits = found.hits[:limit]
    cards = read_hits(hits, reading)
    results = [
        {
            "kind": hit.kind,
            "slug": hit.slug,
            "title": str(card.title),
            "lang": getattr(card.title, "lang", SOURCE),
            "url": card.url,
            "summary": str(card.summary or "")
            if card.has("summary")
            else str(card.meaning)
            if card.has("meaning")
            else "",
        }
        for hit in hits
        if (card := cards[hit.kind].get(hit.slug))
    ]
    return jsonify({"query": text, "lang": reading.locale, "total": len(found.hits), "results": results})


@blueprint.get("/suggest")
def suggest() -> Response:
    """What somebody who types `q` in `lang` may want, as the search box asks. format=opensearch: as browsers' bars do."""
    _refuse_unknown({"q", "lang", "format"})
    text = request.args.get("q", "")
    reading = _read_lang()
    found = get_searcher().suggest(text, reading.locale, MOST_SUGGESTIONS)
    cards = read_hits((Hit(kind, slug, 0.0) for kind, slug in found), reading)
    shown = [(kind, card) for kind, slug in found if (card := cards[kind].get(slug))]
    if request.args.get("format") == "opensearch":
        site = current_app.config["SITE_URL"]
        return jsonify([text, [str(card.title) for _, card in shown], [], [f"{site}{card.url}" for _, card in shown]])
    results = [
        {
            "kind": kind,
            "kind_name": gettext_in(reading.page_lang, KIND_NAMES[kind]),
            "slug": card.slug,
            "title": str(card.title),
            "lang": getattr(card.title, "lang", SOURCE),
            "url": card.url,
        }
        for kind, card in shown
    ]
    return jsonify({"query": text, "lang": reading.locale, "results": results})


@blueprint.get("/jobs")
def jobs() -> Response:
    """Every job, with its codes and levels."""
    _refuse_unknown({"lang"})
    titles = {card.slug: str(card.title) for card in list_cards("job", _read_lang())}
    return _list(list_job_facts(titles))


@blueprint.get("/providers")
def providers() -> Response:
    """Every provider, with the districts and sites where it is."""
    _refuse_unknown({"lang"})
    titles = {card.slug: str(card.title) for card in list_cards("provider", _read_lang())}
    return _list(list_provider_facts(titles))


def _list(items: list[dict[str, Any]]) -> Response:
    return jsonify({"items": items, "next": None})


def _refuse_unknown(known: set[str]) -> None:
    for name in request.args:
        if name not in known:
            raise BadParameterError(name, f"there is no parameter {name}; there are: {' '.join(sorted(known))}")


def _read_lang() -> Reading:
    lang = request.args.get("lang", SOURCE)
    languages = list_languages()
    if lang not in languages:
        raise BadParameterError("lang", f"lang is one of: {' '.join(languages)}")
    return make_reading(lang)


def _read_limit() -> int:
    value = request.args.get("limit", str(USUAL_RESULTS))
    if not (value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS and 1 <= int(value) <= MOST_RESULTS):
        raise BadParameterError("limit", f"limit is a whole number from 1 to {MOST_RESULTS}")
    return int(value)
