"""Guides, lessons and changes: where each stands."""

from __future__ import annotations

import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base
from careers.models.words import Kind, Slug


class Guide(Base):
    __tablename__ = "guide"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    section: Mapped[str] = mapped_column(String(20), index=True)


class Activity(Base):
    __tablename__ = "activity"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    key_stage: Mapped[int]


class Change(Base):
    __tablename__ = "change"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    date: Mapped[datetime.date]


class ChangeTouches(Base):
    """Something that a change touches."""

    __tablename__ = "change_touches"
    change: Mapped[str] = mapped_column(Slug, primary_key=True)
    kind: Mapped[str] = mapped_column(Kind, primary_key=True)
    slug: Mapped[str] = mapped_column(Slug, primary_key=True, index=True)
