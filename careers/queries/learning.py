"""Jobs, programmes and the steps between options."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import func, or_, select

from careers.extensions import db
from careers.i18n.locales import Reading
from careers.models import Job, JobRouteway, Offer, Option, OptionOffer, Programme, ProgrammeJob, TransitionRow, Words
from careers.queries.entries import Entry
from careers.queries.words import read_cards, select_cards


def list_jobs(reading: Reading, *, routeway: str | None = None) -> list[Entry]:
    """Cards of jobs, by title; those of a routeway, also as a second one, if it is named."""
    query = select_cards("job", reading).join(Job, Job.slug == Words.slug)
    if routeway is not None:
        query = query.join(JobRouteway, JobRouteway.job == Job.slug).where(JobRouteway.routeway == routeway)
    return read_cards(query, reading)


def list_jobs_of_programme(programme: str, reading: Reading) -> list[Entry]:
    """Jobs that a programme leads to."""
    query = select_cards("job", reading).join(ProgrammeJob, ProgrammeJob.job == Words.slug)
    return read_cards(query.where(ProgrammeJob.programme == programme), reading)


def list_programmes(
    reading: Reading,
    *,
    routeway: str | None = None,
    option: str | None = None,
    provider: str | None = None,
) -> list[Entry]:
    """Cards of programmes, by title. provider: only those with evidence of being taught by it here."""
    query = select_cards("programme", reading).join(Programme, Programme.slug == Words.slug)
    if routeway is not None:
        query = query.where(Programme.routeway == routeway)
    if option is not None:
        query = query.where(Programme.option == option)
    if provider is not None:
        query = query.join(Offer, Offer.programme == Programme.slug)
        query = query.where(Offer.provider == provider, Offer.evidence != "elsewhere")
    return read_cards(query, reading)


def list_sole_programmes(provider: str, reading: Reading) -> list[Entry]:
    """Cards of programmes that, by the evidence there is, nobody else teaches here."""
    taught = select(Offer.programme).where(Offer.evidence != "elsewhere").group_by(Offer.programme)
    alone = taught.having(func.count() == 1, func.min(Offer.provider) == provider)
    return read_cards(select_cards("programme", reading).where(Words.slug.in_(alone)), reading)


def list_options(reading: Reading, *, provider: str | None = None) -> list[Entry]:
    """Cards of options, in their order."""
    query = select_cards("option", reading).join(Option, Option.slug == Words.slug)
    if provider is not None:
        query = query.join(OptionOffer, OptionOffer.option == Option.slug).where(OptionOffer.provider == provider)
    return read_cards(query, reading)


def list_transitions(reading: Reading, *, start: str | None = None, end: str | None = None) -> list[Entry]:
    """Steps and switches between options."""
    query = select_cards("transition", reading).join(TransitionRow, TransitionRow.slug == Words.slug)
    if start is not None:
        query = query.where(TransitionRow.start == start)
    if end is not None:
        query = query.where(TransitionRow.end == end)
    return read_cards(query, reading)


def list_transitions_of(option: str, reading: Reading) -> list[Entry]:
    """Steps and switches from or to an option."""
    query = select_cards("transition", reading).join(TransitionRow, TransitionRow.slug == Words.slug)
    return read_cards(query.where(or_(TransitionRow.start == option, TransitionRow.end == option)), reading)


class Edge(NamedTuple):
    """A step or switch from one option to another. answer: yes, condition, no or unknown."""

    start: str
    end: str
    answer: str


def list_edges() -> list[Edge]:
    """Every step and switch, without its words."""
    rows = db.session.execute(select(TransitionRow.start, TransitionRow.end, TransitionRow.answer))
    return [Edge(start, end, answer) for start, end, answer in rows]


def list_job_facts(titles: dict[str, str]) -> list[dict[str, Any]]:
    """Every job as the open API gives it. titles: slug -> title in the language asked for."""
    return [
        {
            "slug": job.slug,
            "title": titles[job.slug],
            "routeway": job.routeway,
            "soc2020": job.soc2020,
            "esco": job.esco,
            "level_from": job.level_from,
            "level_to": job.level_to,
        }
        for job in db.session.scalars(select(Job).order_by(Job.slug))
    ]


def count_by_routeway() -> dict[str, dict[str, int]]:
    """Routeway -> {"jobs", "programmes", "providers"}: how many there are, providers with evidence of teaching it."""
    jobs = db.session.execute(select(JobRouteway.routeway, func.count()).group_by(JobRouteway.routeway))
    programmes = db.session.execute(select(Programme.routeway, func.count()).group_by(Programme.routeway))
    providers = db.session.execute(
        select(Programme.routeway, func.count(Offer.provider.distinct()))
        .join(Offer, Offer.programme == Programme.slug)
        .where(Offer.evidence != "elsewhere")
        .group_by(Programme.routeway)
    )
    counts: dict[str, dict[str, int]] = {}
    for name, rows in (("jobs", jobs), ("programmes", programmes), ("providers", providers)):
        for routeway, count in rows:
            counts.setdefault(routeway, {"jobs": 0, "programmes": 0, "providers": 0})[name] = count
    return counts
