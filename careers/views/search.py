"""One search over everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from flask import Blueprint, current_app, request

from careers.i18n.locales import Reading
from careers.queries.entries import Entry
from careers.queries.words import Cards, gather_cards, map_cards
from careers.search.question import read_question
from careers.search.searcher import Filters, Found, Hit, Searcher
from careers.search.texts import SEARCHED
from careers.views.names import AUDIENCE_NAMES, LEVELS
from careers.views.pages import get_reading, get_site, read_choice, read_int, render_page

blueprint = Blueprint("search", __name__)

GROUP_SIZE = 5
"""Results of a kind that are shown before one asks for all of that kind."""

PAGE_SIZE = 20


def get_searcher() -> Searcher:
    """Return the one searcher of the application."""
    searcher = current_app.extensions["searcher"]
    assert isinstance(searcher, Searcher)
    return searcher


@blueprint.get("/search")
def results() -> str:
    """Results grouped by kind; all of a kind, page by page, when one is chosen."""
    reading = get_reading()
    typed = read_question(request.args.get("q", ""), reading.locale).text
    routeways = map_cards("routeway", reading)
    options = map_cards("option", reading)
    chosen = {
        "kind": read_choice("kind", SEARCHED),
        "routeway": read_choice("routeway", routeways),
        "level": read_choice("level", LEVELS),
        "option": read_choice("option", options),
        "district": read_choice("district", {district.slug for district in get_site().districts}),
        "audience": read_choice("audience", AUDIENCE_NAMES),
    }
    filters = Filters(**{**chosen, "level": int(chosen["level"]) if chosen["level"] else None})  # type: ignore[arg-type]
    literal = request.args.get("literal") == "1"
    found = get_searcher().find(typed, reading.locale, filters, literal=literal)
    pages = max(1, -(-len(found.hits) // PAGE_SIZE)) if filters.kind else 1
    page = min(max(1, read_int("page") or 1), pages)
    shown = found.hits[(page - 1) * PAGE_SIZE : page * PAGE_SIZE] if filters.kind else _take_groups(found)
    cards = read_hits(shown, reading)
    return render_page(
        "search/results.html",
        typed=typed,
        found=found,
        groups=_group(shown, cards),
        counts={name: _count_by_word(found.facets.get(name, {})) for name in chosen},
        chosen=chosen,
        routeways=routeways,
        options=options,
        page=page,
        pages=pages,
        literal=literal,
    )


def _count_by_word(counts: Mapping[Any, int]) -> Counter[str]:
    """Levels are numbers in the index, and words in an address."""
    return Counter({str(value): count for value, count in counts.items()})


def read_hits(hits: Iterable[Hit], reading: Reading) -> Cards:
    """Cards of what was found."""
    wanted: dict[str, list[str]] = {}
    for hit in hits:
        wanted.setdefault(hit.kind, []).append(hit.slug)
    return gather_cards(wanted, reading)


def _take_groups(found: Found) -> list[Hit]:
    taken: dict[str, list[Hit]] = {}
    for hit in found.hits:
        group = taken.setdefault(hit.kind, [])
        if len(group) < GROUP_SIZE:
            group.append(hit)
    # Groups stand in the order of their best hit, so that what fits best is always first on the page.
    return [hit for group in taken.values() for hit in group]


def _group(hits: list[Hit], cards: Cards) -> dict[str, list[Entry]]:
    groups: dict[str, list[Entry]] = {}
    for hit in hits:
        if (card := cards[hit.kind].get(hit.slug)) is not None:
            groups.setdefault(hit.kind, []).append(card)
    return groups
