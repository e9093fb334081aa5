"""Figures, by what they speak of."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base
from careers.models.words import Slug


class FigureRow(Base):
    __tablename__ = "figure"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    source: Mapped[str] = mapped_column(Slug, index=True)
    chart: Mapped[str | None] = mapped_column(String(140), index=True)
    soc2020: Mapped[str | None] = mapped_column(String(4), index=True)
