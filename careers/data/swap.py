"""Writing a plan: aside, checked there as a whole, then renamed file by file."""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path

from careers.content.checks import check_library
from careers.content.reader import read_library
from careers.data.plan import Plan, refuse


def write_plan(folder: Path, plan: Plan) -> None:
    """Have `folder` say what the plan says.

    A copy of the folder beside it takes the new texts first. Raises ContentError, with nothing changed, when that copy
    has a fault. Killed before the renames, `folder` is as it was; an error among them puts back what was replaced.
    """
    if not plan.texts:
        return
    aside = folder.with_name(f".{folder.name}-import")
    shutil.rmtree(aside, ignore_errors=True)
    try:
        shutil.copytree(folder, aside)
        for file, text in plan.texts.items():
            _write(aside / file.relative_to(folder), text)
        library = read_library(aside)
        check_library(library)
        refuse([dataclasses.replace(one, file=folder / one.file.relative_to(aside)) for one in library.faults])
        _swap(folder, aside, [file.relative_to(folder) for file in plan.texts])
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _write(file: Path, text: str | None) -> None:
    """Write to the disk itself, so that a rename never comes ahead of its content."""
    if text is None:
        file.unlink()
        return
    with file.open("w", encoding="utf-8") as handle:
        handle.write(text)
        handle.flush()
        os.fsync(handle.fileno())


def _swap(folder: Path, aside: Path, names: list[Path]) -> None:
    """Rename the new files into place. Each rename is whole; all of them take milliseconds."""
    before = {name: (folder / name).read_bytes() if (folder / name).exists() else None for name in names}
    try:
        for name in names:
            _replace(aside / name, folder / name)
    except OSError:
        for name, content in before.items():
            if content is None:
                (folder / name).unlink(missing_ok=True)
            else:
                (folder / name).write_bytes(content)
        raise


def _replace(new: Path, old: Path) -> None:
    if new.exists():
        new.replace(old)
    else:
        old.unlink()
