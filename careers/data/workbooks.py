"""Spreadsheets (.xlsx), a row at a time."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careers.data.plan import refuse_file

if TYPE_CHECKING:
    from openpyxl import Workbook

MISSING = (
    "reading this needs more than the site does: make data (pip install --require-hashes -r requirements-data.txt)"
)


@contextlib.contextmanager
def open_workbook(file: Path) -> Iterator[Workbook]:
    """Open a workbook for reading. Raises ContentError when the file is not one."""
    try:
        import openpyxl
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError as error:
        raise refuse_file(file, MISSING) from error
    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, OSError, ValueError) as error:
        raise refuse_file(file, f"this is not an .xlsx workbook: {error}") from error
    try:
        yield book
    finally:
        book.close()


def list_rows(book: Workbook, sheet: str, file: Path) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Row number, from 1 as spreadsheets show it, and values of each row. Raises ContentError without such a sheet."""
    if sheet not in book.sheetnames:
        raise refuse_file(file, f"there is no sheet “{sheet}”; it has {', '.join(book.sheetnames)}")
    yield from enumerate(book[sheet].iter_rows(values_only=True), 1)


def find_columns(row: tuple[Any, ...], names: dict[str, Any]) -> dict[str, int] | None:
    """Return where each of our names stands in a row of headings; None when one of the headings is not there."""
    if not set(names.values()) <= set(row):
        return None
    return {ours: row.index(heading) for ours, heading in names.items()}
