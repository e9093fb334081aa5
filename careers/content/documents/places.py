"""The region and its places."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from careers.content.fields import (
    Day,
    DistrictRef,
    Document,
    Imported,
    Line,
    Link,
    Name,
    Path,
    Slug,
    SourceRef,
    Strict,
    Title,
)

Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]
Outline = Annotated[str, StringConstraints(pattern=r"^-?\d+\.\d+,-?\d+\.\d+( -?\d+\.\d+,-?\d+\.\d+){2,}$")]

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

    code: a whole postcode, in two named groups, `area` and `sector`, and the rest, which is never kept
    area: a postcode district by itself, in the group `letters` and the rest
    """

    code: Annotated[str, StringConstraints(max_length=200)]
    area: Annotated[str, StringConstraints(max_length=200)]
    example: Name


class WordRange(Strict):
    """Fewest and most words, both allowed."""

    least: Annotated[int, Field(gt=0)]
    most: Annotated[int, Field(gt=0)]


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
    job_words: WordRange | None = None
    """How many words a job is told in, its ways in left out."""
    postal: Postal | None = None
    neighbours: list[Neighbour] = []
    beyond: Link | None = None
    """Where to look for courses outside the region."""
    help: Link
    """Whom to ask when the site does not know."""


class Neighbour(Strict):
    """What lies over the border, for those who live there or look there.

    postcodes: letters of whole postcode areas (`BL`), or postcode districts (`OL14`) that are mostly there
    districts: those of ours that border on it
    """

    slug: Slug
    title: Name
    postcodes: list[Name] = []
    districts: list[DistrictRef] = Field(min_length=1)


class PlaceKind(StrEnum):
    """What sort of place: villages and suburbs are as towns."""

    TOWN = "town"
    DISTRICT = "district"
    AREA = "area"
    SECTOR = "sector"


class Place(Imported):
    """A town, village, district, postcode district (`area`) or postcode sector, and its middle.

    neighbour: where it lies, if that is over the border
    outline: of a district, each ring as `latitude,longitude` of its corners, a blank between; the largest first
    on_map: whether a map names it
    """

    title: Name
    other_names: list[Name] = []
    kind: PlaceKind
    lat: Latitude
    lon: Longitude
    districts: list[DistrictRef] = []
    neighbour: Slug | None = None
    on_map: bool = False
    outline: list[Outline] = []
    source: SourceRef | None = None
    """Where the point is from, if not from what the file's first line names."""
