"""What somebody typed as a place -> a point. A whole postcode is cut to its sector before anything else sees it."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from careers.content.names import make_name_key
from careers.queries.geography import Point, find_places, list_letters, list_name_keys
from careers.queries.providers import SiteRow

EARTH_KM = 6371.0088
KM_PER_MILE = 1.609344

REACHES_KM = (5, 10, 15, 25, 40)
"""Kilometres within which one may look: about 3, 6, 9, 16 and 25 miles, as readers here think."""

MOST_LETTERS = 60
"""A place's name is never longer; what is, is not looked up."""

LEAST_NAME = 4
LONG_NAME = 11
"""Letters from which a name may be misspelt by one letter, and by two."""


@dataclass(frozen=True)
class Near:
    """Where to measure from.

    how: `exact`; `guess`, as the name was misspelt and this is the nearest; `wider`, as the sector is not known and this
    is the district of postcodes around it
    others: further places of the same name
    neighbour: slug of the region over the border where it lies, or mostly lies
    """

    point: Point
    how: str = "exact"
    others: list[Point] = field(default_factory=list)
    neighbour: str | None = None


@dataclass(frozen=True)
class Beyond:
    """A postcode over the border: whose middle we do not know. neighbour: None if it lies farther away."""

    neighbour: str | None


@dataclass(frozen=True)
class Borders:
    """How postcode districts look here, and which lie over the border.

    area: pattern with the group `letters`, as `content.documents.places.Postal` says; None where there are none
    neighbours: letters of a whole postcode area, or a postcode district -> slug of the neighbour
    """

    area: str | None = None
    neighbours: Mapping[str, str] = field(default_factory=dict)


def reduce_postcodes(text: str, pattern: str | None) -> str:
    """Return the text with each whole postcode in it cut to its sector (`BB11 2EZ` -> `BB11 2`).

    pattern: the region's, with the groups `area` and `sector`; without one nothing is a postcode
    """
    if pattern is None:
        return text
    whole = re.compile(rf"(?<![A-Z0-9]){pattern}(?![A-Z0-9])", re.IGNORECASE | re.ASCII)
    # Wide letters and signs without width are how a postcode gets past a pattern; scripts need the signs elsewhere.
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")
    return whole.sub(lambda match: f"{match['area'].upper()} {match['sector']}", plain if whole.search(plain) else text)


def locate(text: str, borders: Borders) -> Near | Beyond | None:
    """Find a sector, postcode district, town or district by what was typed; a name may be unfinished or misspelt.

    A code may stand anywhere in the text, a name before a comma: `2 High Street, BB11 2`; `Burnley, Lancashire`.
    """
    text = text.strip()[:MOST_LETTERS]
    if code := _find_code(text, borders):
        return _locate_code(make_name_key(code), borders)
    key = make_name_key(text)
    if any(letter.isdigit() for letter in key):
        return _locate_code(key, borders)
    for form in dict.fromkeys([key, make_name_key(text.partition(",")[0])]):
        if places := find_places(form):
            return _choose(places, "exact")
    return _guess(key)


def _find_code(text: str, borders: Borders) -> str | None:
    if borders.area is None:
        return None
    found = re.search(rf"(?<![A-Z0-9])(?:{borders.area})(?:\s*[0-9])?(?![A-Z0-9])", text, re.IGNORECASE | re.ASCII)
    return found[0] if found else None


def _choose(places: list[Point], how: str) -> Near:
    others = [place for place in places[1:] if place.title != places[0].title]
    return Near(places[0], how, others, places[0].neighbour)


def _locate_code(key: str, borders: Borders) -> Near | Beyond | None:
    """Find a sector or postcode district; a sector that is not known gives way to the district around it."""
    joined = key.replace(" ", "")
    whole = joined.upper()
    # Of `LA14`, which is a district over the border, LA1 4 must not be made.
    if " " not in key and whole in borders.neighbours and not find_places(joined):
        return Beyond(borders.neighbours[whole])
    area = key.partition(" ")[0] if " " in key else joined[:-1]
    for form, how in ((key, "exact"), (joined, "exact"), (f"{joined[:-1]} {joined[-1:]}", "exact"), (area, "wider")):
        if places := find_places(form):
            neighbour = borders.neighbours.get(form.upper()) if places[0].kind == "area" else None
            return Near(places[0], how, neighbour=neighbour)
    return _find_neighbour(whole, borders)


def _find_neighbour(code: str, borders: Borders) -> Beyond | None:
    """Say where a code lies that is not ours: None if it is no code, or has our own letters."""
    # The last figure may be the sector's: of M11, M1 is as likely a district as M11, and both have their letters.
    found = re.match(borders.area, code) if borders.area else None
    if found is None or len(code) > len(found[0]) + 1:
        return None
    for form in (found[0], found[0][:-1], found["letters"]):
        if neighbour := borders.neighbours.get(form):
            return Beyond(neighbour)
    return None if found["letters"] in list_letters() else Beyond(None)


def _guess(key: str) -> Near | None:
    """Take a name for one that begins with it, or else for the nearest that begins with the same letter."""
    if len(key) < LEAST_NAME:
        return None
    names = list_name_keys()
    begun = [place for name in names if name.startswith(key) for place in find_places(name)]
    if not begun:
        most = 1 if len(key) < LONG_NAME else 2
        alike = [name for name in names if name[0] == key[0]]
        found = process.extract(key, alike, scorer=DamerauLevenshtein.distance, score_cutoff=most, limit=None)
        least = min((distance for _, distance, _ in found), default=None)
        begun = [place for name, distance, _ in found if distance == least for place in find_places(name)]
    # One that is here is likelier than one over the border.
    begun.sort(key=lambda place: (place.neighbour is not None, len(place.title)))
    return _choose(begun, "guess") if begun else None


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
