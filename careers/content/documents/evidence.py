"""Figures and sources: where every number on the site comes from."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from careers.content.fields import Confidence, Day, Document, Line, Name, SourceRef, Title, Url


class Unit(StrEnum):
    """What a figure counts. Values are in the unit itself, not in thousands of it, save where the name says so."""

    MONEY = "money"
    MONEY_YEAR = "money-year"
    MONEY_HOUR = "money-hour"
    MONEY_WEEK = "money-week"
    PERCENT = "percent"
    PEOPLE = "people"
    THOUSAND_JOBS = "thousand-jobs"
    COUNT = "count"
    HOURS = "hours"
    MONTHS = "months"
    YEARS = "years"
    POINTS = "points"
    DATE = "date"


class Figure(Document):
    """One number, where and when it holds, and who says so."""

    label: Title
    value: Annotated[float, Field()] | Day
    unit: Unit
    period: Title
    geography: Title
    source: SourceRef
    table: Name | None = None
    soc2020: Annotated[str, StringConstraints(pattern=r"^\d{4}$")] | None = None
    series: Name | None = None
    """Figures of one series are drawn and tabled together, in order."""
    checked: Day
    review_by: Day
    confidence: Confidence
    note: Line | None = None

    @model_validator(mode="after")
    def _date_is_a_date(self) -> Figure:
        if (self.unit is Unit.DATE) != isinstance(self.value, Day):
            raise ValueError("`value` is a date exactly when `unit` is `date`")
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
