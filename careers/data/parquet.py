"""Parquet files, a row at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careers.data.plan import refuse_file
from careers.data.workbooks import MISSING

MAGIC = b"PAR1"
BATCH = 8192
"""Rows read at a time: more is hardly faster and takes memory."""


def list_columns(file: Path) -> set[str]:
    """Names of a file's columns. Raises ContentError when it is not Parquet."""
    return set(_open(file).schema.names)


def list_rows(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Row number, from 1, and the values of those columns."""
    start = 1
    for batch in _open(file):
        rows = zip(*(batch.column(name).to_pylist() for name in columns), strict=True)
        yield from enumerate(rows, start)
        start += batch.num_rows


def _open(file: Path) -> Any:
    try:
        from arro3.io import read_parquet
    except ImportError as error:
        raise refuse_file(file, MISSING) from error
    # The reader panics, rather than raises, on what is not Parquet: look before it does.
    with file.open("rb") as handle:
        start = handle.read(len(MAGIC))
        handle.seek(max(0, file.stat().st_size - len(MAGIC)))
        if start != MAGIC or handle.read() != MAGIC:
            raise refuse_file(file, "this is not a Parquet file, or not the whole of it")
    return read_parquet(file, batch_size=BATCH)
