"""Colleges, universities and training providers."""

from __future__ import annotations

import itertools
from collections import Counter

from flask import Blueprint, request

from careers.content.documents.providers import ProviderKind
from careers.drawing.maps import Map, Stop, draw_map
from careers.places.locate import KM_PER_MILE, REACHES_KM
from careers.planning.coverage import Coverage, group_taught
from careers.queries.entries import Entry
from careers.queries.facets import Things, list_provider_facets, narrow
from careers.queries.geography import list_middles, list_outlines, list_points, list_sector_points
from careers.queries.learning import list_options, list_programmes, list_sole_programmes
from careers.queries.providers import list_parts, list_sites, list_taught
from careers.queries.words import list_cards, map_cards
from careers.views.names import LEVELS
from careers.views.near import Asked, Nearest, attach_sites, find_nearest_sites, read_near, sort_by_distance
from careers.views.pages import get_reading, get_site, read_choice, read_entry, read_int, render_page

blueprint = Blueprint("providers", __name__)

PAGE_SIZE = 40
SORTS = ("distance", "name")
COMMON_REACH = 15
"""Kilometres that one may ask of everybody, unless the visitor asks otherwise."""


@blueprint.get("/providers/")
def index() -> str:
    """Everybody who teaches here, filtered, as a list and on a map; nearest first when a place is given."""
    reading = get_reading()
    near = read_near()
    routeways = map_cards("routeway", reading)
    options = map_cards("option", reading)
    programme = map_cards("programme", reading, [request.args.get("programme", "")])
    chosen = {
        "kind": read_choice("kind", set(ProviderKind)),
        "routeway": read_choice("routeway", routeways),
        "level": read_choice("level", LEVELS),
        "option": read_choice("option", options),
        "programme": next(iter(programme), None),
        "area": read_choice("area", {area.slug for area in get_site().travel_areas}),
        "district": read_choice("district", {district.slug for district in get_site().districts}),
        "within": read_choice("within", {str(km) for km in REACHES_KM}) if near.found else None,
    }
    sites = list_sites()
    things = list_provider_facets(reading, chosen["programme"])
    nearest = find_nearest_sites(things, sites, near)
    _add_places(things, nearest)
    slugs, counts = narrow(things, chosen)
    sort = read_choice("sort", SORTS) or SORTS[0]
    around = _list_around(things, nearest, near)
    if sort == "distance":
        slugs = sort_by_distance(slugs, nearest, around)
    pages = max(1, -(-len(slugs) // PAGE_SIZE))
    page = min(max(1, read_int("page") or 1), pages)
    cards = list_cards("provider", reading, slugs[(page - 1) * PAGE_SIZE : page * PAGE_SIZE])
    shown = _number([attach_sites(card, sites, nearest) for card in cards])
    return render_page(
        "providers/index.html",
        providers=shown,
        map=_draw(shown, near, int(chosen["within"] or 0)),
        total=len(slugs),
        around=_count_around(things, chosen, around) if chosen["within"] else 0,
        page=page,
        pages=pages,
        near=near,
        within=REACHES_KM,
        sort=sort,
        chosen=chosen,
        counts=counts,
        routeways=routeways,
        options=options,
        programme=programme,
        query=request.args,
    )


@blueprint.get("/providers/coverage")
def coverage() -> str:
    """Where each routeway and level is taught within reach of where people live; the districts of one of them."""
    reading = get_reading()
    routeways = map_cards("routeway", reading)
    chosen = {
        "routeway": read_choice("routeway", routeways),
        "level": read_choice("level", LEVELS),
        "within": read_choice("within", {str(km) for km in REACHES_KM}) or str(COMMON_REACH),
    }
    sites = list_sites()
    taught = group_taught(list_taught())
    levels = sorted({level for _, level in taught})
    if chosen["level"] not in {str(level) for level in levels}:
        chosen["level"] = None
    cover = Coverage(sites, list_sector_points(), int(chosen["within"] or 0))
    asked = (chosen["routeway"] or "", int(chosen["level"])) if chosen["routeway"] and chosen["level"] else None
    teachers = _number([
        attach_sites(card, sites, {}) for card in list_cards("provider", reading, sorted(taught.get(asked, ())))
    ]) if asked else []  # fmt: skip
    covers = cover.measure(taught.get(asked, ()), list_middles()) if asked else []
    return render_page(
        "providers/coverage.html",
        cells={key: Counter(one.amount for one in cover.measure(who)) for key, who in taught.items()},
        levels=levels,
        routeways=routeways,
        chosen=chosen,
        within=REACHES_KM,
        asked=asked,
        covers=covers,
        teachers=teachers,
        by_slug={one.slug: one for one in teachers},
        classes={one.district: one.amount for one in covers},
        map=_draw(teachers, Asked(""), 0) if asked else None,
    )


@blueprint.get("/providers/<slug>")
def show(slug: str) -> str:
    """One provider: what it is known for, where it is, what it teaches and on what evidence, how to ask."""
    reading = get_reading()
    entry = read_entry("provider", slug)
    programmes = list_programmes(reading, provider=slug)
    known = {offer.programme: offer for offer in entry.offers}
    sites = list_sites([slug]).get(slug, [])
    stops = [Stop(number, site.name, f"#site-{number}", site.lat, site.lon) for number, site in enumerate(sites, 1)]
    return render_page(
        "providers/show.html",
        entry=entry,
        map=draw_map(list_outlines(), list_points("town", on_map=True), stops) if stops else None,
        options=list_options(reading, provider=slug),
        programmes=[one.with_fields(offer=known[one.slug], first_level=one.levels.start) for one in programmes],
        alone=list_sole_programmes(slug, reading),
        trained=list_cards("programme", reading, entry.has_trained),
        routeways=map_cards("routeway", reading),
        parent=list_cards("provider", reading, [entry.parent] if entry.parent else []),
        parts=list_parts(slug, reading),
    )


def _add_places(things: Things, nearest: Nearest) -> None:
    """Let things be narrowed by travel area too, and by how far they are."""
    areas = {district: one.slug for one in get_site().travel_areas for district in one.districts}
    for slug, aspects in things.items():
        area = {areas[district] for district in aspects[0]["district"] if district in areas}
        within = {str(km) for km in REACHES_KM if slug in nearest and nearest[slug][1] * KM_PER_MILE <= km}
        for facets in aspects:
            facets |= {"area": area, "within": within}


def _number(providers: list[Entry]) -> list[Entry]:
    """Give each provider that has a site its `number` on the map; the others have None."""
    count = itertools.count(1)
    return [one.with_fields(number=next(count) if one.sites else None) for one in providers]


def _draw(providers: list[Entry], near: Asked, within_km: int) -> Map | None:
    stops = [
        Stop(
            one.number,
            f"{one.title}, {site.name if site.name != one.title else site.town}",
            one.url,
            site.lat,
            site.lon,
        )
        for one in providers
        for site in one.sites
    ]
    here = near.found.point if near.found else None
    return draw_map(list_outlines(), list_points("town", on_map=True), stops, here, within_km)


def _list_around(things: Things, nearest: Nearest, near: Asked) -> set[str]:
    """Providers with learners in the district where the place is, of whom no building is known."""
    district = near.found.point.district if near.found else None
    return {slug for slug, aspects in things.items() if slug not in nearest and district in aspects[0]["district"]}


def _count_around(things: Things, chosen: dict[str, str | None], around: set[str]) -> int:
    """How many of those fit but for the distance, which we do not know."""
    return len(narrow({slug: things[slug] for slug in around}, {**chosen, "within": None})[0])
