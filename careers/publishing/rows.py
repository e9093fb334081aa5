"""The facts of a document as rows that lists filter and join by."""

from __future__ import annotations

from collections.abc import Iterator

from careers import models as tables
from careers.content.documents.evidence import Figure
from careers.content.documents.learning import Job, Option, Programme
from careers.content.documents.places import Place
from careers.content.documents.providers import Provider
from careers.content.documents.reading import Activity, Change, Guide, Transition
from careers.content.documents.words import Thesaurus
from careers.content.fields import Document
from careers.content.names import make_name_key
from careers.extensions import Base


def list_rows(  # noqa: C901 - one case a kind
    document: Document,
) -> Iterator[Base]:
    """Rows of facts for one document; none for kinds that are only read by slug."""
    match document:
        case Job():
            yield from _job(document)
        case Option():
            yield tables.Option(
                slug=document.slug,
                track=document.track.value,
                level_from=document.levels.start,
                level_to=document.levels.end,
            )
        case Programme():
            yield from _programme(document)
        case Provider():
            yield from _provider(document)
        case Transition():
            yield tables.TransitionRow(
                slug=document.slug,
                start=document.start,
                end=document.end,
                stage=document.stage,
                kind=document.kind,
                level=document.level,
                answer=document.answer.value,
            )
        case Guide():
            yield tables.Guide(slug=document.slug, section=document.section.value)
        case Activity():
            yield tables.Activity(slug=document.slug, key_stage=document.key_stage)
        case Change():
            yield from _change(document)
        case Figure():
            yield tables.FigureRow(
                slug=document.slug, source=document.source, chart=document.chart, soc2020=document.soc2020
            )
        case Place():
            yield from _place(document)
        case Thesaurus():
            yield tables.Thesaurus(locale=document.slug, tree=document.model_dump(mode="json"))
        case _:
            return


def _job(job: Job) -> Iterator[Base]:
    yield tables.Job(
        slug=job.slug,
        routeway=job.routeway,
        soc2020=job.soc2020,
        esco=job.esco,
        level_from=job.levels.start,
        level_to=job.levels.end,
    )
    for routeway in dict.fromkeys([job.routeway, *job.also_routeways]):
        yield tables.JobRouteway(job=job.slug, routeway=routeway)


def _programme(programme: Programme) -> Iterator[Base]:
    yield tables.Programme(
        slug=programme.slug,
        option=programme.option,
        routeway=programme.routeway,
        level_from=programme.levels.start,
        level_to=programme.levels.end,
        last_start=programme.last_start,
    )


def list_programme_jobs(programmes: list[Programme], jobs: list[Job]) -> Iterator[Base]:
    """Which programme leads to which job, said by either, each pair once."""
    pairs = {(one.slug, job) for one in programmes for job in one.jobs}
    pairs |= {(programme, job.slug) for job in jobs for way in job.ways_in for programme in way.programmes}
    for programme, job in sorted(pairs):
        yield tables.ProgrammeJob(programme=programme, job=job)


def _provider(provider: Provider) -> Iterator[Base]:
    yield tables.Provider(
        slug=provider.slug,
        ukprn=provider.ukprn,
        kind=provider.kind.value,
        short=provider.short,
        mostly_here=provider.mostly_here,
        parent=provider.parent,
    )
    districts = [*provider.districts, *(site.district for site in provider.sites)]
    for district in dict.fromkeys(districts):
        yield tables.ProviderDistrict(provider=provider.slug, district=district)
    for site in provider.sites:
        yield tables.Site(
            provider=provider.slug,
            **site.model_dump(include={"name", "postcode", "town", "district", "lat", "lon"}),
        )
    offered = {offer.programme: offer for offer in provider.offers}
    for programme, offer in offered.items():
        yield tables.Offer(
            provider=provider.slug,
            programme=programme,
            evidence=offer.evidence,
            period=offer.period,
            source=offer.source,
        )
    for programme in dict.fromkeys(provider.has_trained):
        if programme not in offered:
            yield tables.Offer(
                provider=provider.slug,
                programme=programme,
                evidence="elsewhere",
                period="",
                source=provider.has_trained_source or "",
            )
    for option in dict.fromkeys(one.option for one in provider.options):
        yield tables.OptionOffer(provider=provider.slug, option=option)


def _change(change: Change) -> Iterator[Base]:
    yield tables.Change(slug=change.slug, date=change.date)
    touched = {
        "routeway": change.routeways,
        "job": change.jobs,
        "option": change.options,
        "programme": change.programmes,
    }
    for kind, slugs in touched.items():
        for slug in dict.fromkeys(slugs):
            yield tables.ChangeTouches(change=change.slug, kind=kind, slug=slug)


def _place(place: Place) -> Iterator[Base]:
    for key in dict.fromkeys(make_name_key(name) for name in (place.title, *place.other_names)):
        yield tables.Place(
            name_key=key,
            slug=place.slug,
            kind=place.kind.value,
            title=place.title,
            lat=place.lat,
            lon=place.lon,
            district=place.districts[0] if place.districts else None,
            neighbour=place.neighbour,
            on_map=place.on_map,
        )
    for corners in place.outline:
        yield tables.Outline(district=place.districts[0], corners=corners)
