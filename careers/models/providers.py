"""Who teaches, where, and on what evidence."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base
from careers.models.words import Slug


class Provider(Base):
    __tablename__ = "provider"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    ukprn: Mapped[str | None] = mapped_column(String(8))
    kind: Mapped[str] = mapped_column(String(20))
    short: Mapped[bool]
    mostly_here: Mapped[bool]
    parent: Mapped[str | None] = mapped_column(Slug, index=True)


class ProviderDistrict(Base):
    __tablename__ = "provider_district"
    provider: Mapped[str] = mapped_column(Slug, primary_key=True)
    district: Mapped[str] = mapped_column(Slug, primary_key=True, index=True)


class Site(Base):
    __tablename__ = "site"
    id: Mapped[int] = mapped_column(primary_key=True)
    provider: Mapped[str] = mapped_column(Slug, index=True)
    name: Mapped[str] = mapped_column(String(140))
    postcode: Mapped[str] = mapped_column(String(10))
    town: Mapped[str] = mapped_column(String(140))
    district: Mapped[str] = mapped_column(Slug)
    lat: Mapped[float]
    lon: Mapped[float]


class Offer(Base):
    """A provider and a programme.

    evidence: `trained` or `announced` here; `elsewhere` where official data show learners somewhere in the country
    """

    __tablename__ = "offer"
    provider: Mapped[str] = mapped_column(Slug, primary_key=True)
    programme: Mapped[str] = mapped_column(Slug, primary_key=True, index=True)
    evidence: Mapped[str] = mapped_column(String(10))
    period: Mapped[str] = mapped_column(String(140))
    source: Mapped[str] = mapped_column(Slug)


class OptionOffer(Base):
    __tablename__ = "option_offer"
    provider: Mapped[str] = mapped_column(Slug, primary_key=True)
    option: Mapped[str] = mapped_column(Slug, primary_key=True, index=True)
