"""Who teaches, where, and what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select

from careers.extensions import db
from careers.i18n.locales import Reading
from careers.models import Offer, OptionOffer, Programme, Provider, ProviderDistrict, Site, Words
from careers.queries.entries import Entry
from careers.queries.words import list_cards, map_cards


@dataclass(frozen=True)
class SiteRow:
    """A building where teaching happens."""

    provider: str
    name: str
    postcode: str
    town: str
    district: str
    lat: float
    lon: float


OWN_STAFF = ("employer", "public-body")
"""Kinds of provider whose learners are their employees: one applies for the job, not for the course."""


class Taught(NamedTuple):
    """A provider, and the routeway and levels of something that it teaches here by the evidence."""

    provider: str
    routeway: str
    level_from: int
    level_to: int


@dataclass(frozen=True)
class ProviderFilters:
    """What providers must have; None is anything. Both hold together.

    routeway: with evidence of teaching it here; option: the same, or said to have it
    """

    routeway: str | None = None
    option: str | None = None


def list_provider_slugs(filters: ProviderFilters, reading: Reading) -> list[str]:
    """Slugs of providers by title, full records before short ones."""
    query = select(Provider.slug).join(Words, Words.slug == Provider.slug)
    query = query.where(Words.kind == "provider", Words.locale == reading.locale)
    query = query.order_by(Provider.short, Words.position)
    taught = select(Offer.provider).join(Programme, Programme.slug == Offer.programme)
    taught = taught.where(Offer.evidence != "elsewhere")
    if filters.routeway is not None:
        query = query.where(Provider.slug.in_(taught.where(Programme.routeway == filters.routeway)))
    if filters.option is not None:
        said = select(OptionOffer.provider).where(OptionOffer.option == filters.option)
        query = query.where(Provider.slug.in_(taught.where(Programme.option == filters.option).union(said)))
    return list(db.session.scalars(query))


def list_providers(filters: ProviderFilters, reading: Reading) -> list[Entry]:
    """Return their cards, in the same order."""
    return list_cards("provider", reading, list_provider_slugs(filters, reading))


def list_parts(provider: str, reading: Reading) -> list[Entry]:
    """Cards of the providers that are parts of one."""
    slugs = db.session.scalars(select(Provider.slug).where(Provider.parent == provider).order_by(Provider.slug))
    return list_cards("provider", reading, list(slugs))


def list_sites(providers: Iterable[str] | None = None) -> dict[str, list[SiteRow]]:
    """Provider -> its sites, of all or of those named."""
    query = select(Site).order_by(Site.provider, Site.id)
    if providers is not None:
        query = query.where(Site.provider.in_(list(providers)))
    sites: dict[str, list[SiteRow]] = defaultdict(list)
    for row in db.session.scalars(query):
        sites[row.provider].append(
            SiteRow(row.provider, row.name, row.postcode, row.town, row.district, row.lat, row.lon)
        )
    return sites


def list_taught() -> set[Taught]:
    """Everything that anybody teaches here by the evidence of single programmes, save employers to their own staff."""
    query = select(Offer.provider, Programme.routeway, Programme.level_from, Programme.level_to)
    query = query.join(Programme, Programme.slug == Offer.programme).where(Offer.evidence != "elsewhere")
    query = query.join(Provider, Provider.slug == Offer.provider).where(Provider.kind.not_in(OWN_STAFF))
    return {Taught(*row) for row in db.session.execute(query)}


def list_teachers(programmes: Iterable[str], reading: Reading, *, elsewhere: bool = False) -> list[Entry]:
    """Providers that teach any of the programmes, each with `offers`, the evidence for each programme.

    elsewhere: instead those with learners here, and learners of the programme somewhere in the country
    """
    evidence = Offer.evidence == "elsewhere" if elsewhere else Offer.evidence != "elsewhere"
    rows = list(
        db.session.execute(
            select(Offer.provider, Offer.programme, Offer.evidence, Offer.period).where(
                Offer.programme.in_(list(programmes)), evidence
            )
        )
    )
    offers: dict[str, list[dict[str, str]]] = defaultdict(list)
    for provider, programme, how, period in rows:
        offers[provider].append({"programme": programme, "evidence": how, "period": period})
    cards = map_cards("provider", reading, sorted(offers))
    return [
        cards[slug].with_fields(offers=offers[slug])
        for slug in sorted(offers, key=lambda slug: (-len(offers[slug]), cards[slug].title.casefold()))
        if slug in cards
    ]


def list_provider_facts(titles: dict[str, str]) -> list[dict[str, Any]]:
    """Every provider as the open API gives it. titles: slug -> name."""
    sites = list_sites()
    districts: dict[str, list[str]] = defaultdict(list)
    rows = db.session.execute(select(ProviderDistrict).order_by(ProviderDistrict.district)).scalars()
    for row in rows:
        districts[row.provider].append(row.district)
    return [
        {
            "slug": provider.slug,
            "name": titles[provider.slug],
            "ukprn": provider.ukprn,
            "districts": districts[provider.slug],
            "sites": [
                {"name": site.name, "postcode": site.postcode, "lat": site.lat, "lon": site.lon}
                for site in sites.get(provider.slug, [])
            ],
        }
        for provider in db.session.scalars(select(Provider).order_by(Provider.slug))
    ]
