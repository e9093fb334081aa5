"""Tables, one module a subject. Importing this makes them all known to migrations.

Two sorts: what a build writes and may throw away (`BUILT`), and what visitors gave (`Feedback`, `Unanswered`,
`MissingWords`), which no build touches and which names content by kind and slug, never by a row.
"""

from __future__ import annotations

from careers.extensions import Base
from careers.models.evidence import FigureRow
from careers.models.feedback import Feedback
from careers.models.learning import Job, JobRouteway, Option, Programme, ProgrammeJob, TransitionRow
from careers.models.places import Outline, Place
from careers.models.providers import Offer, OptionOffer, Provider, ProviderDistrict, Site
from careers.models.reading import Activity, Change, ChangeTouches, Guide
from careers.models.searches import MissingWords, Unanswered
from careers.models.words import Alias, Thesaurus, Words

BUILT: tuple[type[Base], ...] = (
    Words,
    Alias,
    Thesaurus,
    FigureRow,
    Option,
    Job,
    JobRouteway,
    Programme,
    ProgrammeJob,
    TransitionRow,
    Place,
    Outline,
    Provider,
    ProviderDistrict,
    Site,
    Offer,
    OptionOffer,
    Guide,
    Activity,
    Change,
    ChangeTouches,
)
"""What a build rewrites, in an order in which rows may be added."""

__all__ = [
    "BUILT", "Activity", "Alias", "Change", "ChangeTouches", "Feedback", "FigureRow", "Guide", "Job", "JobRouteway",
    "MissingWords", "Offer", "Option", "OptionOffer", "Outline", "Place", "Programme", "ProgrammeJob", "Provider",
    "ProviderDistrict", "Site", "Thesaurus", "TransitionRow", "Unanswered", "Words",
]  # fmt: skip
