"""The build: read, check, resolve for each language, and write it all in one transaction.

A reader of the site sees the old rows until the moment that the new ones are committed; whatever goes wrong before
that leaves them as they were.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel.support import Translations
from sqlalchemy import delete
from sqlalchemy.orm import Session

from careers.content.addresses import get_path
from careers.content.checks import check_library
from careers.content.documents.learning import Job, Programme
from careers.content.faults import ContentError, Fault
from careers.content.fields import Document
from careers.content.reader import Library, read_library
from careers.extensions import Base
from careers.i18n.catalogues import read_catalogue
from careers.i18n.locales import SOURCE, is_language
from careers.models import BUILT, Alias, Words
from careers.publishing.cards import cut_card
from careers.publishing.resolve import Resolver, list_sources
from careers.publishing.rows import list_programme_jobs, list_rows

Progress = Callable[[str], None]

WITHOUT_WORDS = frozenset({"place", "thesaurus"})
"""Kinds that no page shows."""


@dataclass(frozen=True)
class Built:
    """What a build wrote."""

    documents: int
    languages: int
    rows: int


def load_library(content: Path) -> Library:
    """Read and check all content. Raises ContentError with every fault."""
    library = read_library(content)
    check_library(library)
    if library.region is not None:
        for position, code in enumerate(library.region.languages):
            if not is_language(code):
                message = f"`languages.{position + 1}`: no language has the code “{code}”"
                library.faults.append(Fault(content / "region.yaml", 0, message))
    if library.faults:
        raise ContentError(library.faults)
    return library


def build_content(session: Session, content: Path, translations: Path, progress: Progress = print) -> Built:
    """Replace all built rows by what `content` now says. Raises ContentError and changes nothing if it has faults."""
    library = load_library(content)
    assert library.region is not None
    rows: list[Base] = []
    for locale in library.region.languages:
        progress(f"  resolving {locale}")
        rows += _list_words(library, locale, translations)
    rows += _list_facts(library)
    progress(f"  writing {len(rows)} rows")
    try:
        for table in reversed(BUILT):
            session.execute(delete(table))
        session.add_all(rows)
        session.commit()
    except BaseException:
        session.rollback()
        raise
    return Built(len(library.list_documents()), len(library.region.languages), len(rows))


def _list_words(library: Library, locale: str, translations: Path) -> Iterator[Words]:
    catalogue = {} if locale == SOURCE else read_catalogue(translations, locale)
    interface = Translations.load(translations, [locale])
    resolver = Resolver(library, locale, catalogue, interface.gettext)
    assert library.region is not None
    region = resolver.resolve("region", "region", library.region)
    yield Words(
        kind="region", slug="region", locale=locale, position=0, coverage=region.coverage, card={}, tree=region.tree
    )
    for kind, documents in library.documents.items():
        if kind in WITHOUT_WORDS:
            continue
        for position, document in enumerate(_put_in_order(documents.values())):
            yield _make_words(resolver, kind, document, position)


def _make_words(resolver: Resolver, kind: str, document: Document, position: int) -> Words:
    resolved = resolver.resolve(kind, document.slug, document)
    path = get_path(kind, document)
    extra: dict[str, Any] = {"path": path, "named_figures": resolved.named}
    if kind == "figure":
        extra["html"] = resolver.format_figure(document.slug)
        extra["amount"] = resolver.format_amount(document.slug)
    card = cut_card(kind, resolved.tree) | extra
    sources = list(dict.fromkeys(list_sources(resolved.tree)))
    return Words(
        kind=kind,
        slug=document.slug,
        locale=resolver.locale,
        position=position,
        coverage=resolved.coverage,
        card=card,
        tree=resolved.tree | extra | {"named_sources": sources},
    )


def _put_in_order(documents: Any) -> list[Document]:
    def key(document: Any) -> tuple[Any, ...]:
        date = getattr(document, "date", None)
        title = getattr(document, "title", document.slug)
        return (getattr(document, "order", 0), -date.toordinal() if date else 0, title.casefold())

    return sorted(documents, key=key)


def _list_facts(library: Library) -> Iterator[Base]:
    for kind, document in library.list_documents():
        yield from list_rows(document)
        for old in document.formerly:
            yield Alias(kind=kind, old_slug=old, slug=document.slug)
    programmes = [one for one in library.documents["programme"].values() if isinstance(one, Programme)]
    jobs = [one for one in library.documents["job"].values() if isinstance(one, Job)]
    yield from list_programme_jobs(programmes, jobs)
