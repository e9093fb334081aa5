"""Guides, lessons, changes, and the evidence under a page."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from careers.i18n.locales import Reading
from careers.models import Activity, Change, ChangeTouches, FigureRow, Guide, Words
from careers.queries.entries import Entry
from careers.queries.words import gather_cards, read_cards, select_cards


def list_guides(section: str, reading: Reading) -> list[Entry]:
    """Cards of the guides of a section, in order."""
    query = select_cards("guide", reading).join(Guide, Guide.slug == Words.slug)
    return read_cards(query.where(Guide.section == section), reading)


def list_activities(reading: Reading, *, key_stage: int | None = None) -> list[Entry]:
    """Cards of classroom activities, in order."""
    query = select_cards("activity", reading).join(Activity, Activity.slug == Words.slug)
    if key_stage is not None:
        query = query.where(Activity.key_stage == key_stage)
    return read_cards(query, reading)


def list_changes(reading: Reading, *, kind: str | None = None, slug: str | None = None) -> list[Entry]:
    """Cards of changes, the latest first; those that touch one thing, if it is named."""
    query = select_cards("change", reading).join(Change, Change.slug == Words.slug)
    if kind is not None:
        touching = select(ChangeTouches.change).where(ChangeTouches.kind == kind, ChangeTouches.slug == slug)
        query = query.where(Change.slug.in_(touching))
    return read_cards(query, reading)


def list_figures_of_source(source: str, reading: Reading) -> list[Entry]:
    """Figures that come from a source."""
    query = select_cards("figure", reading).join(FigureRow, FigureRow.slug == Words.slug)
    return read_cards(query.where(FigureRow.source == source), reading)


def list_figures_of_occupations(soc2020: Iterable[str], reading: Reading) -> dict[str, list[Entry]]:
    """Unit group of SOC 2020 -> the figures about it."""
    query = select_cards("figure", reading).join(FigureRow, FigureRow.slug == Words.slug)
    found: dict[str, list[Entry]] = {}
    for figure in read_cards(query.where(FigureRow.soc2020.in_(set(soc2020))), reading):
        found.setdefault(figure.soc2020, []).append(figure)
    return found


def list_figures_of_charts(reading: Reading) -> list[Entry]:
    """Figures that are drawn in charts of groups, in the order of their files."""
    query = select_cards("figure", reading).join(FigureRow, FigureRow.slug == Words.slug)
    return read_cards(query.where(FigureRow.chart.is_not(None)), reading)


def list_evidence(figures: list[str], sources: list[str], reading: Reading) -> tuple[list[Entry], list[Entry]]:
    """Return the figures, each with its source as `from_source`, and the other sources, of a page."""
    cards = gather_cards({"figure": figures, "source": sources}, reading)
    found = [cards["figure"][slug] for slug in dict.fromkeys(figures) if slug in cards["figure"]]
    own = {figure.source for figure in found}
    missing = gather_cards({"source": own - set(sources)}, reading)["source"]
    by_slug = cards["source"] | missing
    return (
        [figure.with_fields(from_source=by_slug[figure.source]) for figure in found],
        [by_slug[slug] for slug in dict.fromkeys(sources) if slug in by_slug and slug not in own],
    )
