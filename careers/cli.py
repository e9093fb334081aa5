"""What `flask ...` can do: check, build and renew the content, build and try the search, keep the translations."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable
from pathlib import Path

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext

from careers.content.checks import list_overdue
from careers.content.faults import ContentError
from careers.content.messages import list_messages
from careers.data.feeds import FEEDS, count_overdue, import_files, list_status
from careers.data.plan import Plan, Row
from careers.data.swap import write_plan
from careers.extensions import db
from careers.i18n import catalogues, interface
from careers.i18n.locales import SOURCE
from careers.insight.searches import forget_searches, is_key
from careers.publishing.build import build_content, load_library
from careers.queries.geography import list_every_name_key
from careers.queries.searches import count_waiting, list_missing
from careers.queries.words import list_languages, read_thesauri, stream_trees
from careers.search.index import build_indexes
from careers.search.searcher import Searcher

content = AppGroup("content", help="Read, check and publish what is in content/.")
data = AppGroup("data", help="Bring official open data into content/, and say how old it is.")
search = AppGroup("search", help="Build the search indexes, and try them.")
translations = AppGroup("translations", help="Extract, update, compile and check the catalogues.")


def _get_folder(name: str) -> Path:
    return Path(current_app.config[f"{name}_FOLDER"])


def _fail(error: ContentError, where: str = "the content") -> None:
    for fault in error.faults:
        click.echo(_shorten(str(fault)), err=True)
    raise click.ClickException(f"{len(error.faults)} faults in {where}; nothing was changed")


def _get_today() -> datetime.date:
    return datetime.datetime.now(datetime.UTC).date()


def _shorten(line: str) -> str:
    return line.removeprefix(f"{Path.cwd()}/")


@content.command("check")
@with_appcontext
def check_content() -> None:
    """List every fault with file and line, and what is overdue."""
    try:
        library = load_library(_get_folder("CONTENT"))
    except ContentError as error:
        _fail(error)
    for figure in list_overdue(library, _get_today()):
        click.echo(f"overdue since {figure.review_by}: figure {figure.slug} ({figure.source})")
    click.echo(f"{len(library.list_documents())} documents, no faults")


@content.command("build")
@with_appcontext
def build() -> None:
    """Replace what the site shows by what content/ now says, all or nothing."""
    try:
        built = build_content(db.session(), _get_folder("CONTENT"), _get_folder("TRANSLATIONS"), click.echo)
    except ContentError as error:
        _fail(error)
    click.echo(f"built {built.documents} documents in {built.languages} languages")


@data.command("import")
@click.argument("source", type=click.Choice(list(FEEDS)))
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@with_appcontext
def import_data(source: str, files: tuple[Path, ...], *, dry_run: bool) -> None:
    """Write what FILES of a publisher say into content/, where the diff is read before it is kept."""
    folder = _get_folder("CONTENT")
    try:
        plan = import_files(source, list(files), load_library(folder), _watch)
        if not dry_run:
            write_plan(folder, plan)
    except ContentError as error:
        _fail(error, "the files or the content")
    _show_plan(plan, "would be " if dry_run else "")


def _watch(rows: Iterable[Row], label: str, length: int | None) -> Iterable[Row]:
    """Show a bar on a terminal; say nothing elsewhere."""
    quiet = not sys.stderr.isatty()
    steps = max(1, (length or 1_000_000) // 100)
    with click.progressbar(
        rows, length=length, label=label, file=sys.stderr, hidden=quiet, update_min_steps=steps
    ) as watched:
        yield from watched


def _show_plan(plan: Plan, would: str) -> None:
    headed = {"added": plan.added, "changed": plan.changed, "gone": plan.gone, "kept by hand": plan.kept}
    for heading, lines in headed.items():
        for line in lines:
            click.echo(f"{heading}: {line}")
    for line in plan.notes:
        click.echo(f"note: {line}")
    click.echo(
        f"{plan.rows} rows read; {len(plan.added)} {would}added, {len(plan.changed)} {would}changed, "
        f"{len(plan.gone)} {would}gone, in {len(plan.texts)} files"
    )


@data.command("status")
@with_appcontext
def show_data_status() -> None:
    """Show each source that imports read: its edition, when it was read, how often it is renewed, what is overdue."""
    library = load_library(_get_folder("CONTENT"))
    figures = count_overdue(library, _get_today())
    for one in list_status(library, _get_today()):
        read = one.source.read or "never"
        click.echo(f"{one.name:<16} {one.source.slug}: {one.source.published}, read {read}, published {one.every}")
        if one.overdue:
            click.echo(f"{'':<16} overdue: a newer edition was to be expected in {one.due:%B %Y}")
        if figures.get(one.source.slug):
            click.echo(f"{'':<16} overdue: {figures[one.source.slug]} figures were to be looked at again")


@search.command("build")
@with_appcontext
def build_search() -> None:
    """Write an index for each language and swap them in."""
    session = db.session()
    counts = build_indexes(
        _get_folder("DATA") / "search",
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
    found = Searcher(_get_folder("DATA") / "search").find(words, lang)
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
    forget_searches(_get_today())
    for one in list_missing(lang):
        click.echo(f"{one.days:>4} days, last {one.last}  {one.locale:<3} {one.outcome:<9} {one.text}")
    click.echo(f"{count_waiting(lang)} more wait for their fifth day")


def _list_translated() -> list[str]:
    """Languages that translators have begun: those with a folder of catalogues."""
    folder = _get_folder("TRANSLATIONS")
    return sorted(path.parent.name for path in folder.glob("*/LC_MESSAGES"))


@translations.command("extract")
@with_appcontext
def extract() -> None:
    """Write messages.pot from templates and code."""
    root = Path(current_app.root_path).parent
    template = interface.write_template(root, _get_folder("TRANSLATIONS"))
    click.echo(f"{len(template)} messages of the interface")


@translations.command("update")
@click.argument("locales", nargs=-1)
@with_appcontext
def update(locales: tuple[str, ...]) -> None:
    """Bring the catalogues of LOCALES (or of all that were begun) up to the English of today."""
    root = Path(current_app.root_path).parent
    folder = _get_folder("TRANSLATIONS")
    template = interface.write_template(root, folder)
    wanted = [
        (message.kind, message.context, message.text) for message in list_messages(load_library(_get_folder("CONTENT")))
    ]
    for locale in locales or _list_translated():
        interface.update_interface(template, folder, locale)
        coverages = catalogues.update_catalogues(folder, locale, wanted)
        translated, total = sum(one.translated for one in coverages), sum(one.total for one in coverages)
        click.echo(f"{locale}: content {translated} of {total}")


@translations.command("compile")
@with_appcontext
def compile_catalogues() -> None:
    """Make the interface's catalogues ready; a language whose interface is not whole is left out."""
    for locale in _list_translated():
        coverage = catalogues.compile_interface(_get_folder("TRANSLATIONS"), locale)
        if coverage is not None:
            state = "spoken" if coverage.share == 1.0 else "not whole: pages stay in English"
            click.echo(f"{locale}: interface {coverage.translated} of {coverage.total}, {state}")


@translations.command("check")
@with_appcontext
def check_translations() -> None:
    """List translations that lost a placeholder, a figure or a link."""
    faults = [
        fault
        for locale in _list_translated()
        for fault in catalogues.check_catalogues(_get_folder("TRANSLATIONS"), locale)
    ]
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        raise click.ClickException(f"{len(faults)} faults in the translations")
    click.echo("translations: no faults")


@translations.command("status")
@with_appcontext
def show_status() -> None:
    """Show how much of each catalogue is translated."""
    for locale in _list_translated():
        for coverage in catalogues.measure_catalogues(_get_folder("TRANSLATIONS"), locale):
            click.echo(
                f"{locale} {coverage.name:<20} {coverage.translated:>5} of {coverage.total:>5}  {coverage.share:4.0%}"
            )


commands = (content, data, search, translations)
