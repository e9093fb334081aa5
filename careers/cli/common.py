"""What every command shares."""

from __future__ import annotations

import datetime
from pathlib import Path

import click
from flask import current_app

from careers.content.faults import ContentError


def get_folder(name: str) -> Path:
    """Return the folder that the configuration names so: `CONTENT`, `DATA`, `TRANSLATIONS`."""
    return Path(current_app.config[f"{name}_FOLDER"])


def fail(error: ContentError, where: str = "the content") -> None:
    """Print every fault and stop. Raises ClickException."""
    for fault in error.faults:
        click.echo(shorten(str(fault)), err=True)
    raise click.ClickException(f"{len(error.faults)} faults in {where}; nothing was changed")


def get_today() -> datetime.date:
    """Return the day it is, in UTC."""
    return datetime.datetime.now(datetime.UTC).date()


def shorten(line: str) -> str:
    """Leave the working folder out of a path at the beginning of a line."""
    return line.removeprefix(f"{Path.cwd()}/")
