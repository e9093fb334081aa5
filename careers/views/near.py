"""Where a visitor is, if the address says so, and what is near."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable
from dataclasses import dataclass
from urllib.parse import urldefrag, urlencode

from flask import Blueprint, current_app, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.utils import redirect
from werkzeug.wrappers import Response

from careers.places.locate import KM_PER_MILE, MOST_LETTERS, Beyond, Borders, Near, find_nearest, locate
from careers.queries.entries import Entry
from careers.queries.providers import SiteRow, list_sites
from careers.views.pages import LOCALE_ARGUMENT, get_reading, get_site, reduce_text

blueprint = Blueprint("near", __name__)


@dataclass(frozen=True)
class Asked:
    """What was typed as a place, and what it was taken for.

    found: where to measure from; neighbour: the region over the border where it lies; is_beyond: whether it lies outside
    """

    typed: str
    found: Near | None = None
    neighbour: Entry | None = None
    is_beyond: bool = False


FIELDS = (
    "q",
    "literal",
    "audience",
    "near",
    "within",
    "kind",
    "routeway",
    "level",
    "option",
    "area",
    "district",
    "programme",
    "sort",
    "start",
)
"""What such a form may ask besides."""

FRAGMENT = re.compile(r"[a-z0-9-]{0,40}")


@blueprint.post("/near")
def send() -> Response:
    """Take a form that asks for a place, and send the browser to the results with no more than a postcode's sector.

    A whole postcode comes in the body of a post, never in an address: no log holds it. to: the page of the results.
    """
    fields = [(name, reduce_text(request.form.get(name, ""))) for name in FIELDS]
    query = urlencode([(name, value) for name, value in fields if value])
    page, fragment = _read_target(request.form.get("to", ""))
    return redirect("".join((page, query and f"?{query}", fragment and f"#{fragment}")), 303)


def _read_target(to: str) -> tuple[str, str]:
    """Address and fragment of one of our pages in the language of this one; the list of providers if it is no such."""
    path, fragment = urldefrag(to)
    try:
        endpoint, values = current_app.create_url_adapter(request).match(path, method="GET")  # type: ignore[union-attr]
    except HTTPException:
        endpoint, values = "", {}
    if values.get(LOCALE_ARGUMENT) != get_reading().locale or reduce_text(path) != path:
        return url_for("providers.index"), ""
    return url_for(endpoint, **values), fragment if FRAGMENT.fullmatch(fragment) else ""


def read_near() -> Asked:
    """Read which place the address asks for."""
    typed = "".join(filter(str.isprintable, request.args.get("near", ""))).strip()[:MOST_LETTERS]
    if not typed:
        return Asked(typed)
    return find_asked(typed)


def find_asked(typed: str) -> Asked:
    """Take words for a place."""
    neighbours = {one.slug: one for one in get_site().neighbours}
    found = locate(typed, _list_borders())
    slug = found.neighbour if found else None
    is_beyond = slug is not None or isinstance(found, Beyond)
    return Asked(typed, found if isinstance(found, Near) else None, neighbours.get(slug or ""), is_beyond)


def measure_providers(near: Asked) -> dict[str, float]:
    """Provider -> kilometres from a place to its nearest site, of all that have one."""
    sites = list_sites()
    return {slug: miles * KM_PER_MILE for slug, (_, miles) in find_nearest_sites(sites, sites, near).items()}


def _list_borders() -> Borders:
    site = get_site()
    codes = {code: one.slug for one in site.neighbours for code in one.postcodes}
    return Borders(site.postal.area if site.postal else None, codes)


Nearest = dict[str, tuple[SiteRow, float]]
"""Provider -> its nearest site, and how many miles away that is in a straight line; only those that have a site."""


def measure_teachers(teachers: list[Entry], near: Asked) -> list[Entry]:
    """Give each provider its sites and, with a place, the nearest of them; then the nearest provider comes first."""
    by_slug = {teacher.slug: teacher for teacher in teachers}
    sites = list_sites(by_slug)
    nearest = find_nearest_sites(by_slug, sites, near)
    return [attach_sites(by_slug[slug], sites, nearest) for slug in sort_by_distance(by_slug, nearest)]


def find_nearest_sites(slugs: Iterable[str], sites: dict[str, list[SiteRow]], near: Asked) -> Nearest:
    """Find each provider's nearest site; nothing where no place is given."""
    if near.found is None:
        return {}
    found = {slug: find_nearest(near.found.point, sites.get(slug, [])) for slug in slugs}
    return {slug: one for slug, one in found.items() if one is not None}


def sort_by_distance(slugs: Iterable[str], nearest: Nearest, around: Container[str] = ()) -> list[str]:
    """Put providers in order of their nearest site; behind them those `around`, then the others, in their order."""
    return sorted(slugs, key=lambda slug: (nearest[slug][1] if slug in nearest else math.inf, slug not in around))


def attach_sites(teacher: Entry, sites: dict[str, list[SiteRow]], nearest: Nearest) -> Entry:
    """Give a provider its `sites`, and its `nearest` site and `miles`, both None where nothing is measured."""
    site, miles = nearest.get(teacher.slug, (None, None))
    return teacher.with_fields(sites=sites.get(teacher.slug, []), nearest=site, miles=miles)
