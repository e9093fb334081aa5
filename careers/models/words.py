"""What a page says, as resolved by the build: one row a thing and language."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base

Slug = String(90)
Kind = String(20)


class Words(Base):
    """A thing in a language.

    card: what a list shows (title, summary and a few facts)
    tree: the whole document, each translatable text as `{"plain", "lang"[, "html"]}`, prose as `{"blocks": [...]}`
    position: order among its kind
    coverage: share of its texts that are in this language, 0 to 1
    """

    __tablename__ = "words"
    kind: Mapped[str] = mapped_column(Kind, primary_key=True)
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    locale: Mapped[str] = mapped_column(String(3), primary_key=True)
    position: Mapped[int]
    coverage: Mapped[float]
    card: Mapped[dict[str, Any]] = mapped_column(JSON)
    tree: Mapped[dict[str, Any]] = mapped_column(JSON)


class Thesaurus(Base):
    """What people call things in a language: `content.documents.words.Thesaurus` as a tree."""

    __tablename__ = "thesaurus"
    locale: Mapped[str] = mapped_column(String(3), primary_key=True)
    tree: Mapped[dict[str, Any]] = mapped_column(JSON)


class Alias(Base):
    """A slug that something once had."""

    __tablename__ = "alias"
    kind: Mapped[str] = mapped_column(Kind, primary_key=True)
    old_slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    slug: Mapped[str] = mapped_column(Slug)
