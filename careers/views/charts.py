"""Figures made ready for charts: which stand in a row, how long their bars are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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
class PayRow:
    """One job's pay. lower, upper: the bars below and above the middle."""

    name: Any
    url: str | None
    low: Entry
    middle: Entry
    high: Entry
    lower: Bar
    upper: Bar

    @property
    def figures(self) -> tuple[Entry, Entry, Entry]:
        """The row's cells."""
        return self.low, self.middle, self.high


@dataclass(frozen=True)
class PayChart:
    """Rows on one scale. sources: a figure for each of the sources, with `from_source`, which speaks for the others."""

    rows: list[PayRow]
    sources: list[Entry]


@dataclass(frozen=True)
class GroupRow:
    """One group at several moments. drawn: the figures whose bars are drawn."""

    name: Any
    figures: list[Entry | None]
    drawn: list[Entry]
    bars: list[Bar]


@dataclass(frozen=True)
class GroupChart:
    """Groups on one scale. heads: what each column of the table is; periods: the two that are drawn."""

    rows: list[GroupRow]
    heads: list[Any]
    periods: list[Any]
    sources: list[Entry]


def name_pay(figures: list[Entry]) -> dict[str, Entry]:
    """`p25`, `median` and `p75` -> figure, of those that the survey gives."""
    return {figure.slug.rpartition("-")[2]: figure for figure in figures}


def make_pay_chart(jobs: Sequence[tuple[Any, str | None, dict[str, Entry]]], reading: Reading) -> PayChart | None:
    """Draw what jobs pay, the lowest first. jobs: name, address, pay by `name_pay`. None if no job's pay is whole."""
    whole = [(name, url, [pay[key] for key in PAY]) for name, url, pay in jobs if all(key in pay for key in PAY)]
    if not whole:
        return None
    scale = make_scale([figure.value for _, _, figures in whole for figure in figures], from_zero=False)
    rows = [
        PayRow(name, url, low, middle, high, scale.draw(low.value, middle.value), scale.draw(middle.value, high.value))
        for name, url, (low, middle, high) in sorted(whole, key=lambda job: job[2][1].value)
    ]
    return PayChart(rows, _list_sources([row.middle for row in rows], reading))


def make_group_charts(figures: list[Entry], reading: Reading) -> dict[str, GroupChart]:
    """Chart's name -> chart, of all figures that belong to one; rows by what they will be, the largest first."""
    charts: dict[str, dict[str, list[Entry]]] = {}
    for figure in figures:
        charts.setdefault(figure.chart, {}).setdefault(str(figure.group), []).append(figure)
    return {
        name: chart for name, groups in charts.items() if (chart := _make_group_chart(list(groups.values()), reading))
    }


def _make_group_chart(groups: list[list[Entry]], reading: Reading) -> GroupChart | None:
    heads = list({(figure.unit, str(figure.period)): figure.period for group in groups for figure in group}.values())
    drawn = [[figure for figure in group if figure.unit == DRAWN_UNIT][-DRAWN:] for group in groups]
    whole = [(group, two) for group, two in zip(groups, drawn, strict=True) if len(two) == DRAWN]
    if not whole:
        return None
    whole.sort(key=lambda pair: -pair[1][-1].value)
    scale = make_scale([figure.value for _, two in whole for figure in two])
    bars = draw_rows([[figure.value for figure in two] for _, two in whole], scale)
    rows = [
        GroupRow(group[0].group, _align(group, heads), two, own) for (group, two), own in zip(whole, bars, strict=True)
    ]
    sources = _list_sources([two[-1] for _, two in whole], reading)
    return GroupChart(rows, heads, [figure.period for figure in whole[0][1]], sources)


def _list_sources(figures: list[Entry], reading: Reading) -> list[Entry]:
    """Return one figure of each source and place."""
    alike = {(figure.source, str(figure.geography), figure.checked): figure.slug for figure in figures}
    return list_evidence(list(alike.values()), [], reading)[0]


def _align(group: list[Entry], heads: list[Any]) -> list[Entry | None]:
    by_period = {str(figure.period): figure for figure in group}
    return [by_period.get(str(head)) for head in heads]
