"""Places by name, and the shapes of districts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from careers.extensions import db
from careers.models import Outline, Place

IN_ORDER = ("town", "district", "area", "sector")
"""What a name means first when several places have it."""


@dataclass(frozen=True)
class Point:
    """A place and its middle, in degrees. neighbour: the region over the border where it lies; district: ours."""

    title: str
    kind: str
    lat: float
    lon: float
    neighbour: str | None = None
    district: str | None = None


Ring = list[tuple[float, float]]
"""Corners of an outline: latitude and longitude."""


def find_places(name_key: str) -> list[Point]:
    """Return the places that have this name, as `content.names.make_name_key` writes names; towns before districts."""
    order = case({kind: place for place, kind in enumerate(IN_ORDER)}, value=Place.kind)
    rows = db.session.scalars(select(Place).where(Place.name_key == name_key).order_by(order, Place.slug))
    return [_make_point(row) for row in rows]


def list_name_keys() -> list[str]:
    """Keys of the names of all towns and districts, for guessing at a misspelt one."""
    return list(db.session.scalars(select(Place.name_key).where(Place.kind.in_(("town", "district"))).distinct()))


def list_every_name_key(session: Session) -> list[str]:
    """Keys of all names and codes of places, for the search index."""
    return list(session.scalars(select(Place.name_key).distinct()))


def list_points(kind: str, *, on_map: bool = False) -> list[Point]:
    """Every place of a kind, once, by slug; on_map: only those that a map names."""
    query = select(Place).where(Place.kind == kind).order_by(Place.slug)
    if on_map:
        query = query.where(Place.on_map)
    found = {row.slug: row for row in db.session.scalars(query)}
    return [_make_point(row) for row in found.values()]


def list_middles() -> dict[str, Point]:
    """District -> its middle, of those whose middle is known."""
    rows = db.session.scalars(select(Place).where(Place.kind == "district"))
    return {row.district: _make_point(row) for row in rows if row.district is not None}


def list_sector_points() -> dict[str, list[Point]]:
    """District -> the sectors in it."""
    found: dict[str, list[Point]] = defaultdict(list)
    for row in db.session.scalars(select(Place).where(Place.kind == "sector").order_by(Place.slug)):
        if row.district is not None:
            found[row.district].append(_make_point(row))
    return found


def list_letters() -> set[str]:
    """Letters with which the region's own postcode districts begin, in capitals."""
    titles = db.session.scalars(select(Place.title).where(Place.kind == "area"))
    return {title.rstrip("0123456789") for title in titles}


def list_outlines() -> dict[str, list[Ring]]:
    """District -> its rings, the largest first."""
    found: dict[str, list[Ring]] = defaultdict(list)
    for row in db.session.scalars(select(Outline).order_by(Outline.id)):
        corners = (corner.split(",") for corner in row.corners.split())
        found[row.district].append([(float(lat), float(lon)) for lat, lon in corners])
    return found


def _make_point(row: Place) -> Point:
    return Point(row.title, row.kind, row.lat, row.lon, row.neighbour, row.district)
