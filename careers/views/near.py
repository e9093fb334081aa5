"""Where a visitor is, if the address says so, and what is near."""

from __future__ import annotations

from typing import Any

from flask import request

from careers.places.locate import MOST_LETTERS, Near, find_nearest, locate
from careers.queries.entries import Entry
from careers.queries.providers import SiteRow, list_sites


def read_near() -> dict[str, Any]:
    """What was typed as a place, and what it was taken for: `{"typed", "found"}`."""
    typed = request.args.get("near", "").strip()[:MOST_LETTERS]
    return {"typed": typed, "found": locate(typed) if typed else None}


def measure_teachers(teachers: list[Entry], near: dict[str, Any]) -> list[Entry]:
    """Give each provider its `sites`, and with a place its `nearest` site and `miles`; then the nearest comes first."""
    sites = list_sites(teacher.slug for teacher in teachers)
    order = {slug: number for number, slug in enumerate(sort_by_distance([one.slug for one in teachers], sites, near))}
    measured = [_measure(teacher, sites.get(teacher.slug, []), near["found"]) for teacher in teachers]
    return sorted(measured, key=lambda teacher: order[teacher.slug])


def sort_by_distance(slugs: list[str], sites: dict[str, list[SiteRow]], near: dict[str, Any]) -> list[str]:
    """Put providers in order of their nearest site, those without one last; as they are where no place is given."""
    found: Near | None = near["found"]
    if found is None:
        return slugs
    nearest = {slug: find_nearest(found.point, sites.get(slug, [])) for slug in slugs}
    return sorted(slugs, key=lambda slug: near_site[1] if (near_site := nearest[slug]) else float("inf"))


def _measure(teacher: Entry, sites: list[SiteRow], found: Near | None) -> Entry:
    nearest = find_nearest(found.point, sites) if found else None
    site, miles = nearest or (None, None)
    return teacher.with_fields(sites=sites, nearest=site, miles=miles)
