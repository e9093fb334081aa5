"""What an import would do to `content/`, before it does it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from careers.content.faults import ContentError, Fault
from careers.content.reader import Library

Row = TypeVar("Row")


class Watch(Protocol):
    """Shows how far reading has come: hands on `rows` one by one. `length` is how many there will be, if known."""

    def __call__(self, rows: Iterable[Row], label: str, length: int | None) -> Iterable[Row]:
        """Yield every row, unchanged."""
        ...


@dataclass
class Plan:
    """Entries by what would happen to them, as lines for a reader, and the new text of each file.

    texts: file -> its whole new text, or None when it is to be removed; only files that would differ.
    kept: where official data differ from what a person keeps. notes: what a person should look at.
    rows: how many rows of the publisher's were read.
    """

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    texts: dict[Path, str | None] = field(default_factory=dict)
    rows: int = 0

    def set_text(self, file: Path, text: str) -> None:
        """Have `file` say `text`, unless it says so already."""
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            self.texts[file] = text


Import = Callable[[list[Path], Library, Watch], Plan]
"""Reads a publisher's files against the content of today. Raises ContentError with every bad row."""


def refuse(faults: list[Fault]) -> None:
    """Raise ContentError when there are faults."""
    if faults:
        raise ContentError(faults)


def refuse_file(file: Path, message: str) -> ContentError:
    """Make the error of a file that is not what was expected at all."""
    return ContentError([Fault(file, 0, message)])
