"""`flask search ...`: build the indexes, try them, and see what was looked for in vain."""

from __future__ import annotations

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext

from careers.cli.common import get_folder, get_today
from careers.extensions import db
from careers.i18n.locales import SOURCE
from careers.insight.searches import forget_searches, is_key
from careers.queries.geography import list_every_name_key
from careers.queries.searches import count_waiting, list_missing
from careers.queries.words import list_languages, read_thesauri, stream_trees
from careers.search.index import build_indexes
from careers.search.searcher import Searcher

search = AppGroup("search", help="Build the search indexes, and try them.")


@search.command("build")
@with_appcontext
def build_search() -> None:
    """Write an index for each language and swap them in."""
    session = db.session()
    counts = build_indexes(
        get_folder("DATA") / "search",
        list_languages(),
        lambda locale: stream_trees(session, locale),
        read_thesauri(session),
        list_every_name_key(session),
    )
    click.echo("indexed " + ", ".join(f"{locale} {count}" for locale, count in counts.items()))


@search.command("query")
@click.argument("words")
@click.option("--lang", default=SOURCE, help="Language to search in.")
@click.option("--limit", default=10, help="How many results to show.")
@with_appcontext
def query(words: str, lang: str, limit: int) -> None:
    """Show what a search finds, with scores."""
    found = Searcher(get_folder("DATA") / "search").find(words, lang)
    if found.corrected:
        click.echo(f"searched for: {found.corrected}")
    for hit in found.hits[:limit]:
        click.echo(f"{hit.score:9.2f}  {hit.kind:<10} {hit.slug}")
    click.echo(f"{len(found.hits)} found")


@search.command("missing")
@click.option("--lang", help="Only what was searched for in this language.")
@with_appcontext
def show_missing(lang: str | None) -> None:
    """Show what was searched for in vain on five different days; forget what is older than 90 days."""
    if not is_key(current_app.config["SEARCH_COUNT_KEY"]):
        click.echo("nothing is counted: SEARCH_COUNT_KEY is not set, or shorter than 32 characters", err=True)
    forget_searches(get_today())
    for one in list_missing(lang):
        click.echo(f"{one.days:>4} days, last {one.last}  {one.locale:<3} {one.outcome:<9} {one.text}")
    click.echo(f"{count_waiting(lang)} more wait for their fifth day")
