"""Figures made ready for charts: which stand in a row, how long their bars are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from careers.drawing.charts import Bar, draw_rows, make_scale
from careers.i18n.locales import Reading
from careers.queries.entries import Entry
from careers.queries.reading import list_evidence

PAY = ("p25", "median", "p75")
"""How the slugs of the figures of a group's pay end, from low to high."""

DRAWN_UNIT = "thousand-jobs"
"""Of a chart of groups, bars are drawn for figures of this unit; the others stand in its table."""

DRAWN = 2
"""Moments that a chart of groups draws: the last ones."""


@dataclass(frozen=True)
class Origin:
    """Where some of a chart's figures come from. figure: one of them, with `from_source`, which speaks for all."""

    figure: Entry
    periods: list[Any]


@dataclass(frozen=True)
class PayRow:
    """One job's pay. figures: low, middle, high; lower, upper: the bars between them, None if one is not known."""

    name: Any
    url: str | None
    figures: list[Entry | None]
    lower: Bar | None = None
    upper: Bar | None = None


@dataclass(frozen=True)
class PayChart:
    """Rows on one scale."""

    rows: list[PayRow]
    origins: list[Origin]


@dataclass(frozen=True)
class GroupRow:
    """One group at several moments. drawn: the figures whose bars are drawn."""

    name: Any
    figures: list[Entry | None]
    drawn: list[Entry]
    bars: list[Bar]


@dataclass(frozen=True)
class GroupChart:
    """Groups on one scale. heads: what each column of the table is; periods: those that are drawn."""

    rows: list[GroupRow]
    heads: list[Any]
    periods: list[Any]
    origins: list[Origin]


def name_pay(figures: list[Entry]) -> dict[str, Entry]:
    """`p25`, `median` and `p75` -> figure, of those that the survey gives."""
    return {figure.slug.rpartition("-")[2]: figure for figure in figures}


def make_pay_chart(jobs: Sequence[tuple[Any, str | None, dict[str, Entry]]], reading: Reading) -> PayChart | None:
    """Draw what jobs pay, the lowest first, those of which not all is known last, without a bar.

    jobs: name, address, pay by `name_pay`. Return None if there is no bar to draw.
    """
    known = [(name, url, [pay.get(key) for key in PAY]) for name, url, pay in jobs]
    drawn = [(name, url, [f for f in figures if f]) for name, url, figures in known if all(figures)]
    if not drawn:
        return None
    scale = make_scale([figure.value for _, _, figures in drawn for figure in figures])
    rows = [
        PayRow(name, url, [*figures], *(scale.draw(one.value, next_.value) for one, next_ in pairwise(figures)))
        for name, url, figures in sorted(drawn, key=lambda job: job[2][1].value)
    ]
    rows += [PayRow(name, url, figures) for name, url, figures in known if not all(figures)]
    return PayChart(rows, _list_origins([figure for row in rows for figure in row.figures if figure], reading))


def make_group_charts(figures: list[Entry], reading: Reading) -> dict[str, GroupChart]:
    """Chart's name -> chart, of all figures that belong to one; rows by what they will be, the largest first."""
    charts: dict[str, list[Entry]] = {}
    for figure in figures:
        charts.setdefault(figure.chart, []).append(figure)
    return {name: chart for name, own in charts.items() if (chart := _make_group_chart(own, reading))}


def _make_group_chart(figures: list[Entry], reading: Reading) -> GroupChart | None:
    heads = {_get_column(figure): figure.period for figure in figures}
    columns = [column for column in heads if column[0] == DRAWN_UNIT][-DRAWN:]
    groups: dict[str, dict[tuple[str, str], Entry]] = {}
    for figure in figures:
        groups.setdefault(str(figure.group), {})[_get_column(figure)] = figure
    whole = [own for own in groups.values() if len(columns) == DRAWN and all(column in own for column in columns)]
    if not whole:
        return None
    whole.sort(key=lambda own: -own[columns[-1]].value)
    drawn = [[own[column] for column in columns] for own in whole]
    scale = make_scale([figure.value for row in drawn for figure in row])
    bars = draw_rows([[figure.value for figure in row] for row in drawn], scale)
    rows = [
        GroupRow(two[0].group, [own.get(column) for column in heads], two, own_bars)
        for own, two, own_bars in zip(whole, drawn, bars, strict=True)
    ]
    shown = [figure for row in rows for figure in row.figures if figure]
    return GroupChart(rows, list(heads.values()), [heads[column] for column in columns], _list_origins(shown, reading))


def _get_column(figure: Entry) -> tuple[str, str]:
    return figure.unit, str(figure.period)


def _list_origins(figures: list[Entry], reading: Reading) -> list[Origin]:
    """Put figures together that come from one source, speak of one place and were checked alike."""
    alike: dict[tuple[str, str, str, str], list[Entry]] = {}
    for figure in figures:
        key = (figure.source, str(figure.geography), figure.confidence, figure.checked)
        alike.setdefault(key, []).append(figure)
    with_sources = list_evidence([own[0].slug for own in alike.values()], [], reading)[0]
    return [
        Origin(figure, list({str(one.period): one.period for one in own}.values()))
        for figure, own in zip(with_sources, alike.values(), strict=True)
    ]
