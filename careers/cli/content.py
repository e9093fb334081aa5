"""`flask content ...`: check and publish what is in content/, and measure it."""

from __future__ import annotations

import click
from flask.cli import AppGroup, with_appcontext

from careers.cli.common import fail, get_folder, get_today
from careers.content.checks import list_overdue
from careers.content.faults import ContentError
from careers.content.status import list_status
from careers.extensions import db
from careers.publishing.build import build_content, load_library

content = AppGroup("content", help="Read, check and publish what is in content/.")


@content.command("check")
@with_appcontext
def check_content() -> None:
    """List every fault with file and line, and what is overdue."""
    try:
        library = load_library(get_folder("CONTENT"))
    except ContentError as error:
        fail(error)
    for figure in list_overdue(library, get_today()):
        click.echo(f"overdue since {figure.review_by}: figure {figure.slug} ({figure.source})")
    click.echo(f"{len(library.list_documents())} documents, no faults")


@content.command("status")
@with_appcontext
def show_status() -> None:
    """Show words, reading age, what was followed to its source, what is overdue, and the balance of what is named."""
    try:
        import pyphen
    except ImportError as error:
        raise click.ClickException("counting syllables needs more than the site does: make data") from error
    try:
        library = load_library(get_folder("CONTENT"))
    except ContentError as error:
        fail(error)
    hyphens = pyphen.Pyphen(lang="en_GB")
    for line in list_status(library, get_today(), lambda word: len(hyphens.positions(word)) + 1):
        click.echo(line)


@content.command("build")
@with_appcontext
def build() -> None:
    """Replace what the site shows by what content/ now says, all or nothing."""
    try:
        built = build_content(db.session(), get_folder("CONTENT"), get_folder("TRANSLATIONS"), click.echo)
    except ContentError as error:
        fail(error)
    click.echo(f"built {built.documents} documents in {built.languages} languages")
