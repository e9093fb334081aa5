"""Routeways, jobs, options and programmes: what the site is about."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from careers.content.fields import (
    Confidence,
    Day,
    Document,
    FigureRef,
    JobRef,
    Level,
    Line,
    Link,
    Month,
    Name,
    OptionRef,
    ProgrammeRef,
    Prose,
    RoutewayRef,
    SourceRef,
    Strict,
    Summary,
    Title,
    Url,
)


class Track(StrEnum):
    """The two lines of equal weight; `both` for what may lie on either."""

    TECHNICAL = "technical"
    ACADEMIC = "academic"


class Levels(Strict):
    """First and last level, both included."""

    start: Level
    end: Level

    @model_validator(mode="after")
    def _ordered(self) -> Levels:
        if self.end < self.start:
            raise ValueError("`end` is below `start`")
        return self


class Starting(Strict):
    """How somebody begins in a routeway, by age."""

    at_14: Line
    at_16: Line
    at_18: Line
    adult: Line


class Routeway(Document):
    """One of the national technical routes, from first step to degree level."""

    order: int
    title: Title
    short_title: Title
    summary: Summary
    belongs: Prose
    starting: Starting
    sectors: list[Title] = Field(min_length=3, max_length=8)
    outlook: Prose
    figures: list[FigureRef] = []
    who_can_help: list[Link] = Field(min_length=1)
    sources: list[SourceRef] = []


class Told(Strict):
    """One job, told three ways."""

    child: Annotated[Line, StringConstraints(max_length=300)]
    teenager: Line
    parent: Line


class WayIn(Strict):
    """One way into a job. Technical and academic ones fill the same fields."""

    option: OptionRef
    level: Level
    straight: bool
    """Whether people go from it straight into the job; if not, it is a first step, and another way in follows."""
    subject: Title
    """What it is called or in what subject, for this job."""
    programmes: list[ProgrammeRef] = []
    needs: Line
    length: Line
    money: Line
    taught: Line
    note: Line | None = None


class Hours(Strict):
    """A usual week, in hours, and how it falls."""

    least: Annotated[float, Field(gt=0, le=80)]
    most: Annotated[float, Field(gt=0, le=80)]
    pattern: Line


class Job(Document):
    """What somebody does for a living."""

    title: Title
    other_names: list[Title] = []
    routeway: RoutewayRef
    also_routeways: list[RoutewayRef] = []
    soc2020: Annotated[str, StringConstraints(pattern=r"^\d{4}$")]
    esco: Annotated[str, StringConstraints(pattern=r"^http://data\.europa\.eu/esco/occupation/[0-9a-f-]{36}$")] | None
    summary: Summary
    told: Told
    tasks: list[Line] = Field(min_length=4, max_length=9)
    day: Prose
    places: list[Line] = Field(min_length=1, max_length=6)
    tools: list[Title] = Field(min_length=1, max_length=10)
    hours: Hours
    levels: Levels
    skills: list[Title] = Field(min_length=3, max_length=8)
    soft_skills: list[Line] = Field(min_length=2, max_length=6)
    ways_in: list[WayIn] = Field(min_length=2, max_length=8)
    checks: list[Line] = []
    """Restrictions: licences, background checks, registrations, health."""
    progression: Prose
    leads_to: list[JobRef] = []
    related: list[JobRef] = []
    world_skills: Name | None = None
    next_step: Link
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = Field(min_length=1)


class Money(Strict):
    """What it costs, what it pays, and what help there is."""

    cost: Line
    pay: Line
    help: Line


class Apply(Strict):
    """The act: where, when it opens and closes, what to do today."""

    where: Line
    opens: Line
    closes: Line
    today: Line
    link: Url


class Myth(Strict):
    """What people get wrong, and what is so."""

    claim: Line
    truth: Line


class Option(Document):
    """A way to learn. Every one fills the same fields, whatever its line."""

    order: int
    title: Title
    short_title: Title
    other_names: list[Title] = []
    track: Track
    summary: Summary
    levels: Levels
    age_from: Annotated[int, Field(ge=4, le=99)]
    age_usual: Line
    first_start: Month | None
    last_start: Month | None
    replaced_by: list[OptionRef] = []
    routeways: list[RoutewayRef] = []
    """Empty means that it exists in every routeway."""
    suits: Prose
    asks: Line
    length: Line
    week: Line
    assessed: Line
    money: Money
    worth: Line
    """What it counts for: levels, points, recognition by employers and universities."""
    leads_to: Prose
    gain: Line
    catch: Line
    change_mind: Line
    myths: list[Myth] = Field(min_length=2, max_length=4)
    apply: Apply
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = Field(min_length=1)


class Assigned(StrEnum):
    """Who put a programme in its routeway."""

    NATIONAL = "national"
    US = "us"


class Programme(Document):
    """One thing to enrol on: an apprenticeship standard, a T Level, an HTQ."""

    title: Name
    other_names: list[Name] = []
    option: OptionRef
    routeway: RoutewayRef
    routeway_assigned_by: Assigned
    also_routeways: list[RoutewayRef] = []
    levels: Levels
    reference: Annotated[str, StringConstraints(pattern=r"^ST\d{4}$")] | None = None
    months: Annotated[int, Field(gt=0, le=84)] | None = None
    facts_of: Annotated[int, Field(ge=2015)] | None = None
    """The year for which reference, exact level and months are known to hold."""
    first_start: Month | None = None
    last_start: Month | None = None
    replaced_by: list[ProgrammeRef] = []
    summary: Summary | None = None
    learn: list[Line] = []
    jobs: list[JobRef] = []
    note: Line | None = None
    sources: list[SourceRef] = Field(min_length=1)
