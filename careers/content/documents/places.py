"""The region, and who teaches in it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from careers.content.fields import (
    Confidence,
    Day,
    DistrictRef,
    Document,
    Imported,
    Line,
    Link,
    Month,
    Name,
    OptionRef,
    Path,
    ProgrammeRef,
    Slug,
    SourceRef,
    Strict,
    Summary,
    Title,
    Url,
)

Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Locale = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]


class Door(Strict):
    """One of the ways to enter the site, on the home page: who somebody is, and where that leads."""

    title: Title
    summary: Title
    to: Path


class District(Document):
    """A part of the region that people name, for as long as it exists (councils come and go)."""

    title: Name
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]+$", max_length=12)]
    ends: Day | None = None


class TravelArea(Document):
    """Districts among which people commonly travel to learn or work."""

    title: Title
    districts: list[DistrictRef] = Field(min_length=1)


class Postal(Strict):
    """How addresses are coded here. The patterns are Python's regular expressions, matched against capitals.

    code: a whole postcode, in two named groups, `area` and `sector`, and the rest, which is never kept.
    """

    code: Annotated[str, StringConstraints(max_length=200)]
    example: Name


class Region(Strict):
    """Everything about the place that is not a fact of learning: the one file a new region starts with."""

    name: Name
    country: Name
    languages: list[Locale] = Field(min_length=1)
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
    tagline: Title
    intro: Line
    search_hint: Title
    suggestions: list[Title] = Field(min_length=1, max_length=8)
    doors: list[Door] = Field(min_length=1, max_length=8)
    level_names: dict[int, Title]
    """What each level of the framework is beside something that people know."""
    districts: list[District] = Field(min_length=1)
    travel_areas: list[TravelArea] = []
    postal: Postal | None = None
    help: Link
    """Whom to ask when the site does not know."""


class Place(Imported):
    """A town, postcode district or postcode sector, and its middle."""

    title: Name
    other_names: list[Name] = []
    kind: Annotated[str, StringConstraints(pattern=r"^(town|area|sector)$")]
    lat: Latitude
    lon: Longitude
    districts: list[DistrictRef] = []


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


class Known(Strict):
    """Something a provider is known for, and who says so."""

    text: Line
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
