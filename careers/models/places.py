"""Towns, districts, postcode districts and postcode sectors."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base
from careers.models.words import Slug


class Place(Base):
    """name_key: its names as compared, one row a name. neighbour: the region over the border where it lies."""

    __tablename__ = "place"
    name_key: Mapped[str] = mapped_column(String(140), primary_key=True)
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    kind: Mapped[str] = mapped_column(String(8))
    title: Mapped[str] = mapped_column(String(140))
    lat: Mapped[float]
    lon: Mapped[float]
    district: Mapped[str | None] = mapped_column(Slug)
    neighbour: Mapped[str | None] = mapped_column(Slug)
    on_map: Mapped[bool]


class Outline(Base):
    """A ring around a district or a part of it. corners: `latitude,longitude` of each, a blank between."""

    __tablename__ = "outline"
    id: Mapped[int] = mapped_column(primary_key=True)
    district: Mapped[str] = mapped_column(Slug)
    corners: Mapped[str] = mapped_column(Text)
