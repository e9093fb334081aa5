"""What somebody typed as a place -> a point. A whole postcode is cut to its sector before anything else sees it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from careers.content.names import make_name_key
from careers.queries.geography import Point, find_place, list_town_keys
from careers.queries.providers import SiteRow

EARTH_KM = 6371.0088
KM_PER_MILE = 1.609344

MOST_LETTERS = 60
"""A place's name is never longer; what is, is not looked up."""

LEAST_NAME = 4
LONG_NAME = 7
"""Letters from which a name may be misspelt by one letter, and by two."""


@dataclass(frozen=True)
class Near:
    """Where to measure from. `guessed`: it was misspelt, and this is the nearest name."""

    point: Point
    guessed: bool = False


def reduce_postcodes(text: str, pattern: str | None) -> str:
    """Return the text with each whole postcode in it cut to its sector (`BB11 2EZ` -> `BB11 2`).

    pattern: the region's, with the groups `area` and `sector`; without one nothing is a postcode
    """
    if pattern is None:
        return text
    whole = re.compile(rf"(?<![A-Z0-9]){pattern}(?![A-Z0-9])", re.IGNORECASE | re.ASCII)
    return whole.sub(lambda match: f"{match['area'].upper()} {match['sector']}", text)


def locate(text: str) -> Near | None:
    """Find a sector, postcode district or town by what was typed; a town may be misspelt by a letter or two."""
    key = make_name_key(text)
    if not key or len(key) > MOST_LETTERS:
        return None
    for form, guessed in _list_forms(key):
        if place := find_place(form):
            return Near(place, guessed)
    near = process.extractOne(
        key, list(list_town_keys()), scorer=DamerauLevenshtein.distance, score_cutoff=1 if len(key) < LONG_NAME else 2
    )
    place = find_place(near[0]) if near and len(key) >= LEAST_NAME else None
    return Near(place, guessed=True) if place else None


def _list_forms(key: str) -> list[tuple[str, bool]]:
    """List the ways to read a key, the likeliest first, and whether each is a guess.

    A sector may come without its space; a sector that is not known gives way to the district of postcodes around it.
    """
    if not any(letter.isdigit() for letter in key):
        return [(key, False)]
    joined = key.replace(" ", "")
    area = key.partition(" ")[0] if " " in key else joined[:-1]
    return [(key, False), (joined, False), (f"{joined[:-1]} {joined[-1]}", False), (area, True)]


def measure_km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Straight-line distance over the ground between two points, in kilometres."""
    phi, other_phi = math.radians(lat), math.radians(other_lat)
    half = (
        math.sin((other_phi - phi) / 2) ** 2
        + math.cos(phi) * math.cos(other_phi) * math.sin(math.radians(other_lon - lon) / 2) ** 2
    )
    return 2 * EARTH_KM * math.asin(math.sqrt(half))


def find_nearest(point: Point, sites: Iterable[SiteRow]) -> tuple[SiteRow, float] | None:
    """Return the site nearest to a point, and how many miles away it is in a straight line."""
    measured = [(site, measure_km(point.lat, point.lon, site.lat, site.lon) / KM_PER_MILE) for site in sites]
    return min(measured, key=lambda one: one[1], default=None)
