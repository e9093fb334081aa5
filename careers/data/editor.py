"""Bringing entries of `content/` up to official data: what differs is edited, what a person keeps is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import BaseModel

from careers.content.documents import FOLDERS
from careers.content.fields import Imported
from careers.content.reader import Library
from careers.data.plan import Plan
from careers.data.sheet import Sheet, format_fields, format_item

NEAR = 0.000015
"""Degrees: one unit of the last place that is kept, a metre or less. Conversions and means differ by as much."""


class Editor:
    """Edits entries of one kind and tells the plan. `finish` hands the texts to the plan."""

    def __init__(self, kind: str, library: Library, plan: Plan) -> None:
        self.kind = kind
        self.library = library
        self.plan = plan
        self.sheets: dict[Path, Sheet] = {}

    def update(self, slug: str, fields: dict[str, Any], before: tuple[str, ...] = ()) -> None:
        """Have an entry say these fields; None takes one out. A new field goes before the first of `before`."""
        document = self.library.documents[self.kind][slug]
        assert isinstance(document, Imported)
        differing = {name: value for name, value in fields.items() if not _is_same(getattr(document, name), value)}
        for name in [name for name in differing if name in document.kept]:
            del differing[name]
            self.plan.kept.append(f"{self.kind} {slug}: {name}")
        if not differing:
            return
        sheet, position = self._find(slug)
        for name, value in differing.items():
            if value is None:
                sheet.remove_field(position, name)
            else:
                sheet.set_field(position, name, format_fields({name: value}, 0 if position is None else 4), before)
        self.plan.changed.append(f"{self.kind} {slug}: {', '.join(differing)}")

    def add(self, file: Path, fields: dict[str, Any], after: list[str]) -> None:
        """Put an entry into a file of `items:`, behind the last of the slugs `after` that is in it, or first."""
        sheet = self._open(file)
        places = [self._find(slug)[1] or 0 for slug in after if self._get_file(slug) == file]
        sheet.add_item(format_item(fields), before=max(places) + 1 if places else 0)
        self.plan.added.append(f"{self.kind} {fields['slug']}")

    def remove(self, slug: str) -> None:
        """Take an entry out of its file, unless a person keeps any of it."""
        document = self.library.documents[self.kind][slug]
        assert isinstance(document, Imported)
        if document.kept:
            self.plan.kept.append(f"{self.kind} {slug}: no longer in the official data")
            return
        sheet, position = self._find(slug)
        assert position is not None
        sheet.remove_item(position)
        self.plan.gone.append(f"{self.kind} {slug}")

    def set_heading(self, file: Path, line: str) -> None:
        """Have the comment on a file's first line be this one: it names the edition, as licences ask."""
        sheet = self._open(file)
        if sheet.lines[0] != line:
            sheet.edits.append((0, int(sheet.lines[0].startswith("#")), line))

    def finish(self) -> None:
        """Hand each file's new text to the plan."""
        for file, sheet in self.sheets.items():
            self.plan.set_text(file, sheet.render())

    def _find(self, slug: str) -> tuple[Sheet, int | None]:
        origin = self.library.origins[self.kind, slug]
        position = origin.start[1] if origin.start else None
        assert position is None or isinstance(position, int)
        return self._open(origin.file), position

    def _get_file(self, slug: str) -> Path | None:
        origin = self.library.origins.get((self.kind, slug))
        return origin.file if origin else None

    def _open(self, file: Path) -> Sheet:
        if file not in self.sheets:
            text = file.read_text(encoding="utf-8") if file.exists() else "items:\n"
            self.sheets[file] = Sheet(file, text)
        return self.sheets[file]


def _is_same(old: Any, new: Any) -> bool:
    """Whether a field already says it: points up to rounding, parts by what they hold."""
    if isinstance(old, float) and isinstance(new, float):
        return abs(old - new) < NEAR
    if isinstance(old, list):
        old = [one.model_dump(exclude_none=True) if isinstance(one, BaseModel) else one for one in old]
        return bool(old == (new or []))
    return bool(old == new)


def get_file(library: Library, kind: str, name: str) -> Path:
    """Return where a file of that kind is kept, whether or not it is there yet."""
    return library.folder / FOLDERS[kind] / name
