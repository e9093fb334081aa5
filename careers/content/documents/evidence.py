"""Figures and sources: where every number on the site comes from."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from careers.content.fields import Confidence, Day, Document, Imported, Line, Name, SourceRef, Title, Url


class Unit(StrEnum):
    """What a figure counts. Values are in the unit itself, not in thousands of it, save where the name says so."""

    MONEY = "money"
    MONEY_YEAR = "money-year"
    MONEY_HOUR = "money-hour"
    MONEY_WEEK = "money-week"
    PERCENT = "percent"
    PEOPLE = "people"
    THOUSAND_JOBS = "thousand-jobs"
    THOUSAND_OPENINGS = "thousand-openings"
    COUNT = "count"
    HOURS = "hours"
    MONTHS = "months"
    YEARS = "years"
    POINTS = "points"
    DATE = "date"


class Figure(Imported):
    """One number, where and when it holds, and who says so."""

    label: Title
    value: Annotated[float, Field()] | Day
    unit: Unit
    period: Title
    geography: Title
    source: SourceRef
    table: Name | None = None
    soc2020: Annotated[str, StringConstraints(pattern=r"^\d{4}$")] | None = None
    chart: Name | None = None
    """The chart that it is drawn in; figures of one `group` are a row of it, those of one period a column."""
    group: Title | None = None
    checked: Day
    review_by: Day
    confidence: Confidence
    note: Line | None = None

    @model_validator(mode="after")
    def _date_is_a_date(self) -> Figure:
        if (self.unit is Unit.DATE) != isinstance(self.value, Day):
            raise ValueError("`value` is a date exactly when `unit` is `date`")
        return self

    @model_validator(mode="after")
    def _row_has_a_name(self) -> Figure:
        if (self.chart is None) != (self.group is None):
            raise ValueError("`chart` and `group` go together: the chart, and the row in it")
        return self


class Source(Document):
    """Something that was read."""

    title: Name
    publisher: Name
    address: Url | None
    published: Name
    """As the source says it: `March 2026`, `undated`."""
    licence: Name
    read: Day | None
    """The day somebody of ours read it; none where only its data or a summary of it was used."""
    archived: bool = False
    """Read as a stored copy, so a later edition may say otherwise."""
    attribution: Line | None = None
