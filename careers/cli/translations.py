"""`flask translations ...`: keep the catalogues."""

from __future__ import annotations

from pathlib import Path

import click
from flask import current_app
from flask.cli import AppGroup, with_appcontext

from careers.cli.common import get_folder
from careers.content.messages import list_messages
from careers.i18n import catalogues, interface
from careers.publishing.build import load_library

translations = AppGroup("translations", help="Extract, update, compile and check the catalogues.")


def _list_translated() -> list[str]:
    """Languages that translators have begun: those with a folder of catalogues."""
    folder = get_folder("TRANSLATIONS")
    return sorted(path.parent.name for path in folder.glob("*/LC_MESSAGES"))


@translations.command("extract")
@with_appcontext
def extract() -> None:
    """Write messages.pot from templates and code."""
    root = Path(current_app.root_path).parent
    template = interface.write_template(root, get_folder("TRANSLATIONS"))
    click.echo(f"{len(template)} messages of the interface")


@translations.command("update")
@click.argument("locales", nargs=-1)
@with_appcontext
def update(locales: tuple[str, ...]) -> None:
    """Bring the catalogues of LOCALES (or of all that were begun) up to the English of today."""
    root = Path(current_app.root_path).parent
    folder = get_folder("TRANSLATIONS")
    template = interface.write_template(root, folder)
    wanted = [
        (message.kind, message.context, message.text) for message in list_messages(load_library(get_folder("CONTENT")))
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
        coverage = catalogues.compile_interface(get_folder("TRANSLATIONS"), locale)
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
        for fault in catalogues.check_catalogues(get_folder("TRANSLATIONS"), locale)
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
        for coverage in catalogues.measure_catalogues(get_folder("TRANSLATIONS"), locale):
            click.echo(
                f"{locale} {coverage.name:<20} {coverage.translated:>5} of {coverage.total:>5}  {coverage.share:4.0%}"
            )
