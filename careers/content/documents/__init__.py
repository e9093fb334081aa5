"""The typed documents, and which folder of `content/` holds which."""

from __future__ import annotations

from careers.content.documents.evidence import Figure, Source
from careers.content.documents.learning import Job, Option, Programme, Routeway
from careers.content.documents.places import Place, Region
from careers.content.documents.providers import Provider
from careers.content.documents.reading import Activity, Aim, Change, Guide, Stage, Term, Transition
from careers.content.documents.words import Thesaurus
from careers.content.fields import Document

KINDS: dict[str, type[Document]] = {
    "routeway": Routeway,
    "job": Job,
    "option": Option,
    "programme": Programme,
    "provider": Provider,
    "stage": Stage,
    "transition": Transition,
    "guide": Guide,
    "activity": Activity,
    "change": Change,
    "term": Term,
    "aim": Aim,
    "place": Place,
    "thesaurus": Thesaurus,
    "figure": Figure,
    "source": Source,
}
"""Kind -> document. The folder is the plural that `FOLDERS` gives."""

FOLDERS = {kind: kind + "s" for kind in KINDS} | {"activity": "activities", "thesaurus": "thesaurus"}

__all__ = ["FOLDERS", "KINDS", "Region"]
