"""One search over everything."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, current_app, request
from markupsafe import Markup, escape

from careers.i18n.locales import SOURCE, Reading
from careers.i18n.said import Said
from careers.insight.searches import Outcome, count_unanswered
from careers.places.locate import KM_PER_MILE, REACHES_KM
from careers.queries.entries import Entry
from careers.queries.words import Cards, gather_cards, gather_trees, map_cards
from careers.search.analysis import normalise
from careers.search.question import read_question
from careers.search.searcher import Filters, Found, Hit, Searcher
from careers.search.signs import Spot
from careers.search.snippets import Passage, find_passage, mark_words
from careers.search.texts import SEARCHED, list_passages
from careers.views.names import AUDIENCE_NAMES, LEVELS
from careers.views.near import Asked, find_asked, measure_providers, read_near
from careers.views.pages import get_reading, get_site, read_choice, read_int, read_start_choice, render_page
from careers.views.starts import mark_shut

blueprint = Blueprint("search", __name__)

GROUP_SIZES = (5, 5, 3)
"""Results of the first kind, the second and each further one that are shown before one asks for all of that kind."""

PAGE_SIZE = 20

MOST_SHUT = 5
"""Results that are not open in the year that was asked for, and are shown apart with what replaces them."""

FEW = 5
"""Fewer results than this, and the page says where there is more."""


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
        "within": read_choice("within", {str(km) for km in REACHES_KM}),
        "start": read_start_choice(),
    }
    numbers = {name: int(value) for name in ("level", "within", "start") if (value := chosen[name]) is not None}
    filters = Filters(**{**chosen, **numbers})  # type: ignore[arg-type]
    literal = request.args.get("literal") == "1"
    near = read_near()
    where = measure_providers(near) if near.found else measure_place
    found = get_searcher().find(typed, reading.locale, filters, literal=literal, where=where)
    near = find_asked(found.place) if found.place else near
    pages = max(1, -(-len(found.hits) // PAGE_SIZE)) if filters.kind else 1
    page = min(max(1, read_int("page") or 1), pages)
    shown = found.hits[(page - 1) * PAGE_SIZE : page * PAGE_SIZE] if filters.kind else _take_groups(found)
    cards = read_hits(shown, reading)
    alike = read_hits((Hit(kind, slug, 0.0) for kind, slug in found.alike), reading)
    out = read_hits(found.shut[:MOST_SHUT], reading)
    _count(typed, found, is_narrowed=any(chosen.values()))
    return render_page(
        "search/results.html",
        typed=typed,
        found=found,
        near=near,
        groups=_group(_show_why(shown, cards, found.tokens, reading), near),
        alike=[alike[kind][slug] for kind, slug in found.alike],
        shut=mark_shut(out[hit.kind][hit.slug] for hit in found.shut[:MOST_SHUT]),
        reaches=REACHES_KM,
        broader=_find_broader(found, routeways),
        farther=_list_farther(found, chosen["within"]),
        counts={name: _count_by_word(found.facets.get(name, {})) for name in chosen},
        chosen=chosen,
        routeways=routeways,
        options=options,
        page=page,
        pages=pages,
        literal=literal,
    )


def measure_place(spot: Spot) -> dict[str, float] | None:
    """Take words of a question for a place, and measure from it; None if they are none, or not surely."""
    asked = find_asked(spot.place)
    if asked.found is None or (asked.found.how == "guess" and not spot.may_guess):
        return None
    return measure_providers(asked)


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
        if len(group) < GROUP_SIZES[min(list(taken).index(hit.kind), len(GROUP_SIZES) - 1)]:
            group.append(hit)
    # Groups stand in the order of their best hit, so that what fits best is always first on the page.
    return [hit for group in taken.values() for hit in group]


def _group(entries: Iterable[Entry], near: Asked) -> dict[str, list[Entry]]:
    """Entries by kind; with a place, the pages on which the nearest who teach a thing are listed open at that place."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        mark = "&" if "?" in (entry.url or "") else "?"
        with_place = entry.with_fields(url=f"{entry.url}{mark}{urlencode({'near': near.typed})}")
        is_taught = near.found is not None and entry.entry_kind in ("job", "programme")
        groups.setdefault(entry.entry_kind, []).append(with_place if is_taught else entry)
    return groups


def _show_why(hits: list[Hit], cards: Cards, tokens: Container[str], reading: Reading) -> list[Entry]:
    """Cards of hits with the words marked in the summary or, if it and the title have none, in a passage that has some."""
    shown = {(hit.kind, hit.slug): cards[hit.kind][hit.slug] for hit in hits if hit.slug in cards[hit.kind]}
    unseen: dict[str, list[str]] = {}
    for (kind, slug), card in shown.items():
        name = "meaning" if kind == "term" else "summary"
        summary = getattr(card, name) if card.has(name) else None
        summary = summary if isinstance(summary, Said) else Said("", SOURCE, reading.page_lang)
        marks = mark_words(summary, summary.lang, tokens)
        # A text with links and figures in it is shown as it is.
        if marks and summary.html == escape(summary):
            shown[kind, slug] = card.with_fields(**{name: _mark(Passage(str(summary), summary.lang, marks), reading)})
        elif not marks and not mark_words(str(card.title), getattr(card.title, "lang", SOURCE), tokens):
            unseen.setdefault(kind, []).append(slug)
    for thing, tree in gather_trees(unseen, reading).items():
        if passage := find_passage(list_passages(*thing, tree), tokens):
            shown[thing] = shown[thing].with_fields(snippet=_mark(passage, reading))
    # Of a job or a routeway a distance would say nothing: it is that of whoever teaches it.
    km = {(hit.kind, hit.slug): hit.km if hit.kind in ("provider", "programme") else None for hit in hits}
    return [
        card.with_fields(miles=None if (away := km[thing]) is None else away / KM_PER_MILE)
        for thing, card in shown.items()
    ]


def _mark(passage: Passage, reading: Reading) -> Said:
    html, done = Markup(), 0
    for start, end in passage.marks:
        html += escape(passage.text[done:start]) + Markup("<mark>{}</mark>").format(passage.text[start:end])
        done = end
    return Said(passage.text, passage.lang, reading.page_lang, str(html + escape(passage.text[done:])))


def _list_farther(found: Found, within: str | None) -> dict[int, int]:
    """Radius -> how many there are in it, of the wider ones that hold more than the one that was chosen."""
    counts = found.facets.get("within", Counter())
    least = int(within) if within else max(REACHES_KM)
    return {km: counts[km] for km in REACHES_KM if km > least and counts[km] > len(found.hits)}


def _find_broader(found: Found, routeways: dict[str, Entry]) -> Entry | None:
    """Return the routeway of most of what was found, where that is little."""
    common = found.facets.get("routeway", Counter()).most_common(1)
    return routeways.get(common[0][0]) if common and len(found.hits) < FEW else None


def _count(typed: str, found: Found, *, is_narrowed: bool) -> None:
    """Count what nothing was found for; an empty page that filters made says nothing about words."""
    key = current_app.config["SEARCH_COUNT_KEY"]
    if request.method == "GET" and typed and not is_narrowed and (found.elsewhere or not found.hits):
        outcome: Outcome = "elsewhere" if found.elsewhere else "nothing"
        today = datetime.datetime.now(datetime.UTC).date()
        count_unanswered(normalise(typed), get_reading().locale, outcome, today, key)
