"""Who teaches in the region."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from careers.content.documents.places import Latitude, Longitude
from careers.content.fields import (
    Confidence,
    Day,
    DistrictRef,
    Imported,
    Line,
    Month,
    Name,
    OptionRef,
    ProgrammeRef,
    Slug,
    SourceRef,
    Strict,
    Summary,
    Url,
)

LEAST_COHORT = 20
"""Learners below which a rate says something of single people, and nothing of the provider."""


class ProviderKind(StrEnum):
    """What sort of organisation teaches."""

    COLLEGE = "college"
    SIXTH_FORM = "sixth-form"
    UNIVERSITY = "university"
    TRAINING = "training-provider"
    EMPLOYER = "employer"
    SCHOOL = "school"
    PUBLIC = "public-body"


class Site(Strict):
    """A building where teaching happens. `postcode` is of the building, never of a person."""

    name: Name
    postcode: Name
    town: Name
    district: DistrictRef
    lat: Latitude
    lon: Longitude
    located_by: Annotated[str, StringConstraints(pattern=r"^(postcode|sector|publisher)$")]
    """What the point is: the postcode's own, the middle of its sector, or what a publisher gave."""
    travel: Line | None = None
    sources: list[SourceRef] = Field(min_length=1)


class KnownKind(StrEnum):
    """What sort of evidence there is that a provider is strong in something."""

    INSTITUTE = "institute"
    """A partner in an Institute of Technology or the like."""
    FACILITY = "facility"
    """A building or equipment that others do not have."""
    FUNDING = "funding"
    """Public money for buildings or equipment, as for T Levels."""
    COMPETITION = "competition"
    """Results of its learners in national or international skills competitions."""
    SUBJECT = "subject"
    """A field in which it teaches most, or alone."""
    OTHER = "other"


class Known(Strict):
    """Something a provider is known for, and who says so."""

    text: Line
    kind: KnownKind = KnownKind.OTHER
    source: SourceRef


class Inspection(Strict):
    """What inspectors found, as their report puts it. date: of the visit or, where only that is known, of the report."""

    by: Name
    date: Day
    result: Line
    source: SourceRef


class Achievement(Strict):
    """How many of a group finished what they began.

    what: which learners; cohort: how many they were, never so few that one can be known; rate, national: per cent
    """

    what: Line
    period: Name
    cohort: Annotated[int, Field(ge=LEAST_COHORT)]
    rate: Annotated[float, Field(ge=0, le=100)]
    national: Annotated[float, Field(ge=0, le=100)] | None = None
    source: SourceRef


class Offer(Strict):
    """A programme that a provider teaches, on what evidence.

    evidence: `trained` (official data show learners in `period`), `announced` (a dated page says so)
    """

    programme: ProgrammeRef
    evidence: Annotated[str, StringConstraints(pattern=r"^(trained|announced)$")]
    period: Name
    from_month: Month | None = None
    source: SourceRef


class OptionOffer(Strict):
    """A way to learn that a provider has, without naming the single courses."""

    option: OptionRef
    source: SourceRef


class Contact(Strict):
    """How to ask. No person is named."""

    website: Url | None = None
    phone: Name | None = None
    email: Name | None = None


class Support(Strict):
    """What helps people to take part; left out means not known."""

    access: Line | None = None
    childcare: Line | None = None
    evening: Line | None = None
    bursary: Line | None = None


class Provider(Imported):
    """Who teaches. A short one has only a name, a number and the districts where it has learners."""

    title: Name
    other_names: list[Name] = []
    """Former, legal and everyday names, so that each finds it."""
    ukprn: Annotated[str, StringConstraints(pattern=r"^\d{8}$")] | None
    kind: ProviderKind
    short: bool = False
    mostly_here: bool = False
    """Whether most of its work is in the region."""
    summary: Summary | None = None
    known_for: list[Known] = []
    entry: Line | None = None
    inspections: list[Inspection] = []
    achievements: list[Achievement] = []
    sites: list[Site] = []
    districts: list[DistrictRef] = []
    options: list[OptionOffer] = []
    offers: list[Offer] = []
    has_trained: list[ProgrammeRef] = []
    """Programmes with learners somewhere in the country: whether also here must be asked."""
    has_trained_source: SourceRef | None = None
    support: Support = Support()
    contact: Contact = Contact()
    parent: Slug | None = None
    """The organisation that it is a part of, if that is listed too."""
    confidence: Confidence
    checked: Day
    sources: list[SourceRef] = Field(min_length=1)
