"""Places by name."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from careers.extensions import db
from careers.models import Place


@dataclass(frozen=True)
class Point:
    """A place and its middle, in degrees."""

    title: str
    kind: str
    lat: float
    lon: float


def find_place(name_key: str) -> Point | None:
    """Return the place that has this name, as `content.names.make_name_key` writes names."""
    row = db.session.get(Place, name_key)
    return Point(row.title, row.kind, row.lat, row.lon) if row else None


def list_town_keys() -> dict[str, str]:
    """Name key -> title of every town, for guessing at a misspelt one."""
    rows = db.session.execute(select(Place.name_key, Place.title).where(Place.kind == "town"))
    return {row.name_key: row.title for row in rows}
