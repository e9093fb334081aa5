"""Things of any kind, by kind and slug."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from careers.extensions import db
from careers.i18n.locales import Reading
from careers.models import Alias, Thesaurus, Words
from careers.queries.entries import Entry, NotFoundError, make_entry

GOOD_COVERAGE = 0.8
"""From here on a page counts as being in a language: below it says so at its top and is left out of the sitemap."""


def get_entry(kind: str, slug: str, reading: Reading) -> Entry:
    """One thing, whole. Raises NotFoundError."""
    row = db.session.get(Words, (kind, slug, reading.locale))
    if row is None:
        raise NotFoundError(f"{kind}/{slug}")
    return make_entry(kind, slug, row.tree, reading, coverage=row.coverage)


def get_region(reading: Reading) -> Entry:
    """Return the region that the site is about. Raises NotFoundError before the first build."""
    return get_entry("region", "region", reading)


def list_languages() -> list[str]:
    """Codes of the languages of the region, as it puts them; empty before the first build."""
    tree = db.session.scalar(select(Words.tree).where(Words.kind == "region").limit(1))
    return list(tree["languages"]) if tree else []


def select_cards(kind: str, reading: Reading) -> Select[tuple[str, str, dict[str, Any], float]]:
    """Start a query for the cards of a kind, in their order."""
    return (
        select(Words.kind, Words.slug, Words.card, Words.coverage)
        .where(Words.kind == kind, Words.locale == reading.locale)
        .order_by(Words.position)
    )


def read_cards(query: Select[tuple[str, str, dict[str, Any], float]], reading: Reading) -> list[Entry]:
    """Run such a query."""
    return [
        make_entry(kind, slug, card, reading, coverage=coverage)
        for kind, slug, card, coverage in db.session.execute(query)
    ]


def list_cards(kind: str, reading: Reading, slugs: Iterable[str] | None = None) -> list[Entry]:
    """Cards of a kind: all in their order, or those of the slugs in the slugs' order."""
    if slugs is None:
        return read_cards(select_cards(kind, reading), reading)
    wanted = list(dict.fromkeys(slugs))
    if not wanted:
        return []
    found = {card.slug: card for card in read_cards(select_cards(kind, reading).where(Words.slug.in_(wanted)), reading)}
    return [found[slug] for slug in wanted if slug in found]


def map_cards(kind: str, reading: Reading, slugs: Iterable[str] | None = None) -> dict[str, Entry]:
    """Return the same by slug."""
    return {card.slug: card for card in list_cards(kind, reading, slugs)}


Cards = dict[str, dict[str, Entry]]
"""Kind -> slug -> card."""


def gather_cards(wanted: Mapping[str, Iterable[str]], reading: Reading) -> Cards:
    """Cards of several kinds by their slugs, in one query. Every kind that is wanted is there, if only empty."""
    cards: Cards = {kind: {} for kind in wanted}
    either = _match(wanted)
    if either:
        query = select(Words.kind, Words.slug, Words.card, Words.coverage)
        query = query.where(Words.locale == reading.locale, or_(*either))
        for kind, slug, card, coverage in db.session.execute(query):
            cards[kind][slug] = make_entry(kind, slug, card, reading, coverage=coverage)
    return cards


def gather_trees(wanted: Mapping[str, Iterable[str]], reading: Reading) -> dict[tuple[str, str], dict[str, Any]]:
    """(kind, slug) -> tree of things of several kinds, in one query."""
    either = _match(wanted)
    if not either:
        return {}
    query = select(Words.kind, Words.slug, Words.tree).where(Words.locale == reading.locale, or_(*either))
    return {(kind, slug): tree for kind, slug, tree in db.session.execute(query)}


def _match(wanted: Mapping[str, Iterable[str]]) -> list[ColumnElement[bool]]:
    # SQLite uses the index for `a = ? AND b IN (...) OR ...`, not for `(a, b) IN (...)`.
    return [and_(Words.kind == kind, Words.slug.in_(found)) for kind, slugs in wanted.items() if (found := set(slugs))]


def list_whole(kind: str, reading: Reading) -> list[Entry]:
    """Everything of a kind, whole, in order. For short kinds only."""
    query = select(Words).where(Words.kind == kind, Words.locale == reading.locale).order_by(Words.position)
    return [make_entry(kind, row.slug, row.tree, reading, coverage=row.coverage) for row in db.session.scalars(query)]


def find_new_slug(kind: str, old_slug: str) -> str | None:
    """Return the slug of a thing that once had `old_slug`."""
    return db.session.scalar(select(Alias.slug).where(Alias.kind == kind, Alias.old_slug == old_slug))


def list_coverages(kind: str, slug: str) -> dict[str, float]:
    """Language -> share of a thing's texts that are in it."""
    rows = db.session.execute(select(Words.locale, Words.coverage).where(Words.kind == kind, Words.slug == slug))
    return {row.locale: row.coverage for row in rows}


def list_paths() -> list[tuple[str, str, float, str]]:
    """(kind, locale, coverage, path) of every thing that has a page of its own, for the sitemap."""
    rows = db.session.execute(select(Words.kind, Words.locale, Words.coverage, Words.card).order_by(Words.kind))
    return [
        (kind, locale, coverage, card["path"])
        for kind, locale, coverage, card in rows
        if card.get("path") and "#" not in card["path"]
    ]


def measure_languages() -> dict[str, dict[str, tuple[int, int]]]:
    """Language -> kind -> (things whose coverage is good, things)."""
    rows = db.session.execute(
        select(Words.locale, Words.kind, func.count().filter(Words.coverage >= GOOD_COVERAGE), func.count()).group_by(
            Words.locale, Words.kind
        )
    )
    measured: dict[str, dict[str, tuple[int, int]]] = {}
    for locale, kind, good, total in rows:
        measured.setdefault(locale, {})[kind] = (int(good), total)
    return measured


def read_thesauri(session: Session) -> dict[str, dict[str, Any]]:
    """Language -> what people call things in it."""
    return {row.locale: row.tree for row in session.scalars(select(Thesaurus))}


def stream_trees(session: Session, locale: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(kind, slug, tree) of everything in a language, for the search index."""
    query = select(Words.kind, Words.slug, Words.tree).where(Words.locale == locale)
    for row in session.execute(query):
        yield row.kind, row.slug, row.tree
