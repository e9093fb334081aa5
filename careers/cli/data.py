"""`flask data ...`: bring official open data into content/."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click
from flask.cli import AppGroup, with_appcontext

from careers.cli.common import fail, get_folder, get_today
from careers.content.faults import ContentError
from careers.data.feeds import FEEDS, count_overdue, import_files, list_status
from careers.data.plan import Plan, Row
from careers.data.swap import write_plan
from careers.publishing.build import load_library

data = AppGroup("data", help="Bring official open data into content/, and say how old it is.")


@data.command("import")
@click.argument("source", type=click.Choice(list(FEEDS)))
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@with_appcontext
def import_data(source: str, files: tuple[Path, ...], *, dry_run: bool) -> None:
    """Write what FILES of a publisher say into content/, where the diff is read before it is kept."""
    folder = get_folder("CONTENT")
    try:
        plan = import_files(source, list(files), load_library(folder), _watch)
        if not dry_run:
            write_plan(folder, plan)
    except ContentError as error:
        fail(error, "the files or the content")
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
    library = load_library(get_folder("CONTENT"))
    figures = count_overdue(library, get_today())
    for one in list_status(library, get_today()):
        read = one.source.read or "never"
        click.echo(f"{one.name:<16} {one.source.slug}: {one.source.published}, read {read}, published {one.every}")
        if one.overdue:
            click.echo(f"{'':<16} overdue: a newer edition was to be expected in {one.due:%B %Y}")
        if figures.get(one.source.slug):
            click.echo(f"{'':<16} overdue: {figures[one.source.slug]} figures were to be looked at again")
