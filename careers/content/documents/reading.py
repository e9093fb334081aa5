"""Stages, steps between options, and what people read: guides, lessons, words, changes, aims."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from careers.content.fields import (
    Confidence,
    Day,
    Document,
    FigureRef,
    JobRef,
    Level,
    Line,
    Link,
    Name,
    OptionRef,
    Path,
    ProgrammeRef,
    Prose,
    RoutewayRef,
    SourceRef,
    StageRef,
    Strict,
    Summary,
    TermRef,
    Title,
)


class KeyDate(Strict):
    """When something happens in a usual year."""

    when: Title
    what: Line


class Stage(Document):
    """A point in life where something is decided."""

    order: int
    title: Title
    ages: Title
    summary: Summary
    decided: Prose
    dates: list[KeyDate] = []
    actions: list[Link] = Field(min_length=2, max_length=5)
    options: list[OptionRef] = []
    """What can be chosen here."""
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = []


class Answer(StrEnum):
    """Whether one can change."""

    YES = "yes"
    CONDITION = "condition"
    NO = "no"
    UNKNOWN = "unknown"


class Transition(Document):
    """A step or switch from one option to another. Its slug is `from-to-to`, e.g. `a-levels-to-t-level`."""

    start: OptionRef
    end: OptionRef
    stage: StageRef
    kind: Annotated[str, StringConstraints(pattern=r"^(step|switch)$")]
    """`step` after finishing, `switch` before."""
    level: Level
    """The level at which the two lines meet on the diagram."""
    answer: Answer
    condition: Line
    when: Line
    carries_over: Line
    rule: Line | None = None
    """The rule that the answer is derived from, where no source states it outright."""
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = []


class Section(StrEnum):
    """Where a guide stands."""

    PARENTS = "parents"
    ADULTS = "adults"
    EMPLOYERS = "employers"
    WORLD_SKILLS = "world-skills"
    ABOUT = "about"


class Guide(Document):
    """A page of prose."""

    order: int
    section: Section
    title: Title
    summary: Summary
    body: Prose
    figures: list[FigureRef] = []
    next: list[Link] = Field(min_length=1, max_length=4)
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = []


class Step(Strict):
    """A part of a lesson."""

    title: Title
    minutes: Annotated[int, Field(gt=0, le=90)]
    text: Prose


class CurriculumLink(Strict):
    """What the national curriculum asks that this serves; the edition is named because it changes."""

    subject: Title
    text: Line
    edition: Name


class Activity(Document):
    """One lesson that a teacher can print."""

    order: int
    title: Title
    summary: Summary
    key_stage: Annotated[int, Field(ge=1, le=5)]
    years: Title
    minutes: Annotated[int, Field(gt=0, le=180)]
    aims: list[Line] = Field(min_length=1, max_length=4)
    curriculum: list[CurriculumLink] = Field(min_length=1)
    materials: list[Line] = []
    prepare: Line
    steps: list[Step] = Field(min_length=3, max_length=8)
    words: list[TermRef] = []
    support: Line
    stretch: Line
    at_home: Line
    pupil_sheet: Prose
    routeways: list[RoutewayRef] = []
    jobs: list[JobRef] = Field(min_length=1)
    next: list[Link] = Field(min_length=1, max_length=4)
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = []


class Change(Document):
    """One dated change in the market, in technology or in the rules, and what it touches."""

    title: Title
    date: Day
    summary: Summary
    body: Prose
    routeways: list[RoutewayRef] = []
    jobs: list[JobRef] = []
    options: list[OptionRef] = []
    programmes: list[ProgrammeRef] = []
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = Field(min_length=1)


class Term(Document):
    """A word explained."""

    title: Title
    stands_for: Title | None = None
    meaning: Line
    see: Path | None = None


class Aim(Document):
    """One thing that the founding documents ask for, the page that serves it, and how it is measured."""

    order: int
    document: Title
    title: Title
    served_by: list[Link] = Field(min_length=1)
    measure: Line
    figure: FigureRef | None = None
    today: Line
    source: SourceRef
    asked_by: Name
