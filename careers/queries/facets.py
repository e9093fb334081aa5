"""Narrowing a list, and counting what each further choice would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select

from careers.extensions import db
from careers.i18n.locales import Reading
from careers.models import (
    Job,
    JobRouteway,
    Offer,
    OptionOffer,
    Programme,
    Provider,
    ProviderDistrict,
    Words,
)

Facets = dict[str, set[str]]
"""Facet -> values that a thing has: `{"routeway": {"digital"}, "level": {"3", "4"}}`."""


def narrow(things: Mapping[str, Facets], chosen: Mapping[str, str | None]) -> tuple[list[str], dict[str, Counter[str]]]:
    """Choose things by their facets.

    things: slug -> facets, in order; chosen: facet -> value, None for any

    Return the slugs that have every chosen value, and, facet -> value -> how many there would be if that value were
    chosen there and the other choices stayed.
    """
    made = {name: value for name, value in chosen.items() if value is not None}
    counts: dict[str, Counter[str]] = {name: Counter() for name in chosen}
    fitting = []
    for slug, facets in things.items():
        missing = [name for name, value in made.items() if value not in facets.get(name, ())]
        if not missing:
            fitting.append(slug)
        for name, counter in counts.items():
            if missing in ([], [name]):
                counter.update(facets.get(name, ()))
    return fitting, counts


def list_job_facets(reading: Reading) -> dict[str, Facets]:
    """Job -> its routeways, second ones too, and the levels at which one may enter it; in the order of the titles."""
    things: dict[str, Facets] = {
        slug: {"routeway": set(), "level": _spell_levels(start, end)}
        for slug, start, end in db.session.execute(
            select(Job.slug, Job.level_from, Job.level_to)
            .join(Words, Words.slug == Job.slug)
            .where(Words.kind == "job", Words.locale == reading.locale)
            .order_by(Words.position)
        )
    }
    for job, routeway in db.session.execute(select(JobRouteway.job, JobRouteway.routeway)):
        _add(things, job, "routeway", routeway)
    return things


def list_programme_facets(reading: Reading) -> dict[str, Facets]:
    """Programme -> its routeway, option and levels; in the order of the titles."""
    rows = db.session.execute(
        select(Programme.slug, Programme.routeway, Programme.option, Programme.level_from, Programme.level_to)
        .join(Words, Words.slug == Programme.slug)
        .where(Words.kind == "programme", Words.locale == reading.locale)
        .order_by(Words.position)
    )
    return {
        slug: {"routeway": {routeway}, "option": {option}, "level": _spell_levels(start, end)}
        for slug, routeway, option, start, end in rows
    }


def list_provider_facets(reading: Reading) -> dict[str, Facets]:
    """Provider -> kind, districts, and what it teaches here with evidence; full records first, then by title."""
    providers = db.session.execute(
        select(Provider.slug, Provider.kind)
        .join(Words, Words.slug == Provider.slug)
        .where(Words.kind == "provider", Words.locale == reading.locale)
        .order_by(Provider.short, Words.position)
    )
    things: dict[str, Facets] = {
        slug: {"kind": {kind}, "district": set(), "routeway": set(), "option": set()} for slug, kind in providers
    }
    for provider, district in db.session.execute(select(ProviderDistrict.provider, ProviderDistrict.district)):
        _add(things, provider, "district", district)
    for provider, option in db.session.execute(select(OptionOffer.provider, OptionOffer.option)):
        _add(things, provider, "option", option)
    taught = (
        select(Offer.provider, Programme.routeway, Programme.option)
        .join(Programme, Programme.slug == Offer.programme)
        .where(Offer.evidence != "elsewhere")
        .distinct()
    )
    for provider, routeway, option in db.session.execute(taught):
        _add(things, provider, "routeway", routeway)
        _add(things, provider, "option", option)
    return things


def _add(things: dict[str, Facets], slug: str, facet: str, value: str) -> None:
    # A build may come between two of our questions, and bring what the first one did not know of.
    if slug in things:
        things[slug][facet].add(value)


def _spell_levels(start: int, end: int) -> set[str]:
    return {str(level) for level in range(start, end + 1)}
