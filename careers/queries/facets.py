"""Narrowing a list, and counting what each further choice would leave."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from sqlalchemy import select

from careers.extensions import db
from careers.i18n.locales import Reading
from careers.models import (
    Job,
    JobRouteway,
    Offer,
    Option,
    OptionOffer,
    Programme,
    Provider,
    ProviderDistrict,
    Words,
)
from careers.queries.opening import Starts, get_month, list_open_years, read_starts

Facets = dict[str, set[str]]
"""Facet -> values that hold together: `{"routeway": {"digital"}, "level": {"3", "4"}}`."""

Things = dict[str, list[Facets]]
"""Slug -> what it is, in one or several aspects: a college that teaches digital at level 3 and hair at level 2 is two,
so that nobody who asks for hair at level 3 is sent there."""


def narrow(
    things: Mapping[str, list[Facets]], chosen: Mapping[str, str | None]
) -> tuple[list[str], dict[str, Counter[str]]]:
    """Choose things by their facets.

    things: in order; chosen: facet -> value, None for any

    Return the slugs of which one aspect has every chosen value, and, facet -> value -> how many there would be if that
    value were chosen there and the other choices stayed.
    """
    made = {name: value for name, value in chosen.items() if value is not None}
    counts: dict[str, Counter[str]] = {name: Counter() for name in chosen}
    fitting = []
    for slug, aspects in things.items():
        missing = [[name for name, value in made.items() if value not in facets.get(name, ())] for facets in aspects]
        if [] in missing:
            fitting.append(slug)
        near = [(facets, lacks) for facets, lacks in zip(aspects, missing, strict=True) if len(lacks) <= 1]
        for name, counter in counts.items() if near else ():
            counter.update(
                {value for facets, lacks in near if name in lacks or not lacks for value in facets.get(name, ())}
            )
    return fitting, counts


def list_job_facets(reading: Reading) -> Things:
    """Job -> its routeways, second ones too, and the levels at which one may enter it; in the order of the titles."""
    things: Things = {
        slug: [{"routeway": set(), "level": _spell_levels(start, end)}]
        for slug, start, end in db.session.execute(
            select(Job.slug, Job.level_from, Job.level_to)
            .join(Words, Words.slug == Job.slug)
            .where(Words.kind == "job", Words.locale == reading.locale)
            .order_by(Words.position)
        )
    }
    for job, routeway in db.session.execute(select(JobRouteway.job, JobRouteway.routeway)):
        if job in things:
            things[job][0]["routeway"].add(routeway)
    return things


def list_option_facets(reading: Reading) -> Things:
    """Option -> the years in which it is open; in their order."""
    return {slug: [{"start": _spell_years(starts)}] for slug, starts in _map_starts(reading).items()}


def list_programme_facets(reading: Reading) -> Things:
    """Programme -> its routeway, option and levels, and the years in which it is open; in the order of the titles."""
    options = _map_starts(reading)
    rows = db.session.execute(
        select(
            Programme.slug, Programme.routeway, Programme.option, Programme.level_from, Programme.level_to, Words.card
        )
        .join(Words, Words.slug == Programme.slug)
        .where(Words.kind == "programme", Words.locale == reading.locale)
        .order_by(Words.position)
    )
    return {
        slug: [
            {
                "routeway": {routeway},
                "option": {option},
                "level": _spell_levels(start, end),
                "start": _spell_years(read_starts(card).bound(options.get(option, Starts()))),
            }
        ]
        for slug, routeway, option, start, end, card in rows
    }


def _map_starts(reading: Reading) -> dict[str, Starts]:
    return {
        slug: read_starts(card)
        for slug, card in db.session.execute(
            select(Words.slug, Words.card)
            .where(Words.kind == "option", Words.locale == reading.locale)
            .order_by(Words.position)
        )
    }


def _spell_years(starts: Starts) -> set[str]:
    return {str(year) for year in list_open_years(starts, get_month())}


def list_provider_facets(reading: Reading, programme: str | None = None) -> Things:
    """Provider -> kind and districts with, in an aspect each, what it teaches here by the evidence.

    Full records come first, then by title. What it teaches: routeway, option and levels of a programme, and `programme`
    itself if it is the one that is asked for; or an option without its courses, and so without a routeway.
    """
    providers = db.session.execute(
        select(Provider.slug, Provider.kind)
        .join(Words, Words.slug == Provider.slug)
        .where(Words.kind == "provider", Words.locale == reading.locale)
        .order_by(Provider.short, Words.position)
    )
    districts: dict[str, set[str]] = defaultdict(set)
    for slug, district in db.session.execute(select(ProviderDistrict.provider, ProviderDistrict.district)):
        districts[slug].add(district)
    taught = _list_taught(programme)
    return {
        slug: [{"kind": {kind}, "district": districts[slug], **facets} for facets in taught.get(slug, [{}])]
        for slug, kind in providers
    }


def _list_taught(programme: str | None) -> dict[str, list[Facets]]:
    offers = db.session.execute(
        select(
            Offer.provider,
            Programme.routeway,
            Programme.option,
            Programme.level_from,
            Programme.level_to,
            Programme.slug,
        )
        .join(Programme, Programme.slug == Offer.programme)
        .where(Offer.evidence != "elsewhere")
    )
    options = db.session.execute(
        select(OptionOffer.provider, Option.slug, Option.level_from, Option.level_to).join(
            Option, Option.slug == OptionOffer.option
        )
    )
    rows: set[tuple[str, str | None, str, int, int, str | None]]
    rows = {(*row[:5], row.slug if row.slug == programme else None) for row in offers}
    rows |= {(provider, None, option, start, end, None) for provider, option, start, end in options}
    taught: dict[str, list[Facets]] = defaultdict(list)
    for provider, routeway, option, start, end, asked in rows:
        # Of a higher apprenticeship that spans levels we know only that it is one of them.
        levels = _spell_levels(start, end) if routeway is None or start == end else set()
        facets = {"option": {option}, "level": levels}
        for name, value in (("routeway", routeway), ("programme", asked)):
            if value is not None:
                facets[name] = {value}
        taught[provider].append(facets)
    return taught


def _spell_levels(start: int, end: int) -> set[str]:
    return {str(level) for level in range(start, end + 1)}
