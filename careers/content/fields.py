"""The kinds of field that a document is made of.

A field's annotation says three things that the rest of the house reads from it: how long it may be, whether a
translator sees it (`Translatable`) and what it points to (`Refers`). Nothing else lists the fields by name.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

RESERVED_SLUGS = frozenset(
    {"sheet", "print", "slides", "data", "languages", "feedback", "outlook", "components", "coverage"}
)
"""Words that stand in addresses where a slug may, so no slug may be one of them."""


@dataclass(frozen=True)
class Translatable:
    """Marks words that a reader sees: they go to the `content` catalogue.

    markdown: the text is split into blocks, each a message of its own and each falling back by itself.
    """

    markdown: bool = False


@dataclass(frozen=True)
class Refers:
    """Marks a slug that must exist among the documents of `kind`."""

    kind: str


@dataclass(frozen=True)
class Leads:
    """Marks where a link goes: `kind:slug`, a page of ours without its language, or an https address."""


def _refuse_reserved(slug: str) -> str:
    if slug in RESERVED_SLUGS:
        raise ValueError(f"“{slug}” is kept for addresses such as /print and cannot be a slug")
    return slug


Slug = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=90), AfterValidator(_refuse_reserved)
]
Month = Annotated[str, StringConstraints(pattern=r"^20\d\d-(0[1-9]|1[0-2])$")]
"""A year and month, `2027-09`."""

Day = datetime.date
Level = Annotated[int, Field(ge=0, le=8)]
"""A level of the region's qualification framework; 0 is entry level."""

Url = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$", max_length=300)]

Title = Annotated[str, StringConstraints(min_length=2, max_length=110), Translatable()]
Summary = Annotated[str, StringConstraints(min_length=20, max_length=180), Translatable()]
"""One or two sentences that stand under a title in a list."""

Line = Annotated[str, StringConstraints(min_length=2, max_length=420), Translatable()]
"""Up to a few sentences, without Markdown blocks; may name figures and link to pages."""

Prose = Annotated[str, StringConstraints(min_length=20), Translatable(markdown=True)]
"""Markdown: paragraphs, lists, sub-headings from `##` on, tables."""

Name = Annotated[str, StringConstraints(min_length=1, max_length=140)]
"""A proper name, never translated."""

RoutewayRef = Annotated[Slug, Refers("routeway")]
JobRef = Annotated[Slug, Refers("job")]
OptionRef = Annotated[Slug, Refers("option")]
ProgrammeRef = Annotated[Slug, Refers("programme")]
StageRef = Annotated[Slug, Refers("stage")]
TermRef = Annotated[Slug, Refers("term")]
FigureRef = Annotated[Slug, Refers("figure")]
SourceRef = Annotated[Slug, Refers("source")]
DistrictRef = Annotated[Slug, Refers("district")]

Path = Annotated[str, StringConstraints(pattern=r"^(?:[a-z-]+:[a-z0-9-]+|/[a-z0-9/?=&-]*|https://[^\s]+)$"), Leads()]


class Confidence(StrEnum):
    """How far a fact has been followed to its source."""

    CHECKED = "checked"
    UNVERIFIED = "unverified"


class Strict(BaseModel):
    """Refuses what it does not know: a misspelt key is a fault, not silence."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Document(Strict):
    """One thing of the site. `slug` is the file's name, or given beside it in a file of many."""

    slug: Slug
    formerly: list[Slug] = []
    """Slugs that this once had; their addresses redirect here for ever."""


class Imported(Document):
    """A thing of which official data say some fields, when somebody imports them."""

    kept: list[Name] = []
    """Fields that a person corrected, which imports leave as they are."""

    @model_validator(mode="after")
    def _keeps_what_there_is(self) -> Imported:
        for name in self.kept:
            if name not in type(self).model_fields:
                raise ValueError(f"`kept` names a field of this entry; there is no field “{name}”")
        return self


class Link(Strict):
    """A place to go next, and the words that name it."""

    text: Title
    to: Path
