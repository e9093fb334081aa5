"""Towns, postcode districts and postcode sectors."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base
from careers.models.words import Slug


class Place(Base):
    """kind: `town`, `area` (BB11) or `sector` (BB11 2). name_key: its names as compared, one row a name."""

    __tablename__ = "place"
    name_key: Mapped[str] = mapped_column(String(140), primary_key=True)
    slug: Mapped[str] = mapped_column(Slug)
    kind: Mapped[str] = mapped_column(String(6))
    title: Mapped[str] = mapped_column(String(140))
    lat: Mapped[float]
    lon: Mapped[float]
