"""Colleges, universities and training providers."""

from __future__ import annotations

from flask import Blueprint, request

from careers.content.documents.places import ProviderKind
from careers.queries.facets import list_provider_facets, narrow
from careers.queries.learning import list_options, list_programmes
from careers.queries.providers import list_sites
from careers.queries.words import list_cards, map_cards
from careers.views.near import measure_teachers, read_near, sort_by_distance
from careers.views.pages import get_reading, get_site, read_choice, read_entry, read_int, render_page

blueprint = Blueprint("providers", __name__)

PAGE_SIZE = 40


@blueprint.get("/providers/")
def index() -> str:
    """Everybody who teaches here, filtered; nearest first when a place is given."""
    reading = get_reading()
    routeways = map_cards("routeway", reading)
    options = map_cards("option", reading)
    chosen = {
        "kind": read_choice("kind", set(ProviderKind)),
        "routeway": read_choice("routeway", routeways),
        "option": read_choice("option", options),
        "district": read_choice("district", {district.slug for district in get_site().districts}),
    }
    near = read_near()
    fitting, counts = narrow(list_provider_facets(reading), chosen)
    slugs = sort_by_distance(fitting, list_sites(), near)
    pages = max(1, -(-len(slugs) // PAGE_SIZE))
    page = min(max(1, read_int("page") or 1), pages)
    shown = list_cards("provider", reading, slugs[(page - 1) * PAGE_SIZE : page * PAGE_SIZE])
    return render_page(
        "providers/index.html",
        providers=measure_teachers(shown, near),
        total=len(slugs),
        page=page,
        pages=pages,
        near=near,
        chosen=chosen,
        counts=counts,
        routeways=routeways,
        options=options,
        query=request.args,
    )


@blueprint.get("/providers/<slug>")
def show(slug: str) -> str:
    """One provider: where it is, what it teaches and on what evidence, how to ask."""
    reading = get_reading()
    entry = read_entry("provider", slug)
    programmes = list_programmes(reading, provider=slug)
    known = {offer.programme: offer for offer in entry.offers}
    return render_page(
        "providers/show.html",
        entry=entry,
        options=list_options(reading, provider=slug),
        programmes=[programme.with_fields(offer=known[programme.slug]) for programme in programmes],
        trained=list_cards("programme", reading, entry.has_trained),
        routeways=map_cards("routeway", reading),
        parent=list_cards("provider", reading, [entry.parent] if entry.parent else []),
    )
