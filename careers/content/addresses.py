"""Where each kind of thing stands on the site, without the language: `/jobs/electrician`."""

from __future__ import annotations

from careers.content.documents.evidence import Figure
from careers.content.documents.reading import Guide
from careers.content.fields import Document

PAGES = {
    "routeway": "/routeways/{slug}",
    "job": "/jobs/{slug}",
    "option": "/options/{slug}",
    "programme": "/programmes/{slug}",
    "provider": "/providers/{slug}",
    "stage": "/stages/{slug}",
    "activity": "/classroom/{slug}",
    "change": "/changes/{slug}",
    "guide": "/{section}/{slug}",
    "term": "/words#{slug}",
    "transition": "/switch#{slug}",
    "aim": "/vision#{slug}",
    "source": "/about/data/{slug}",
    "figure": "/about/data/{source}#{slug}",
}
"""Kind -> its address. Kinds with a `#` stand on a page of many."""


def get_path(kind: str, document: Document) -> str | None:
    """Address of a document without its language; None for what has no page."""
    pattern = PAGES.get(kind)
    if pattern is None:
        return None
    section = document.section.value if isinstance(document, Guide) else ""
    source = document.source if isinstance(document, Figure) else ""
    return pattern.format(slug=document.slug, section=section, source=source)
