"""The text of a file of content, changed field by field, so that every other byte stays: comments, order, style."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from careers.data.plan import refuse_file

SLUG = re.compile(r"[a-z][a-z0-9-]*")


class _Dumper(yaml.SafeDumper):
    """The style of the files: lists indented under their field."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        super().increase_indent(flow, indentless=False)


def format_fields(fields: dict[str, Any], indent: int = 0) -> str:
    """YAML of some fields, in the order given, each line moved right by `indent`. A list of mappings has a line each."""
    text = "".join(_format_field(name, value) for name, value in fields.items())
    return "".join(" " * indent + line for line in text.splitlines(keepends=True))


def _format_field(name: str, value: Any) -> str:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        lines = ("{" + ", ".join(f"{key}: {_quote(said)}" for key, said in one.items()) + "}" for one in value)
        return f"{name}:\n" + "".join(f"  - {line}\n" for line in lines)
    return yaml.dump({name: value}, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def _quote(said: str) -> str:
    """A slug stands bare within braces; everything else in quotes."""
    bare = SLUG.fullmatch(said) and yaml.safe_load(said) == said
    return said if bare else "'" + said.replace("'", "''") + "'"


def format_item(fields: dict[str, Any]) -> str:
    """YAML of an entry of `items:`."""
    return "  - " + format_fields(fields, 4).removeprefix("    ")


class Sheet:
    """Edits are gathered, then `render` applies them all. Positions are those of the file as it was read."""

    def __init__(self, file: Path, text: str) -> None:
        self.file = file
        self.lines = text.splitlines(keepends=True)
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        assert isinstance(root, yaml.MappingNode)
        self.root = root
        self.edits: list[tuple[int, int, str]] = []
        items = dict(self._pair(root)).get("items")
        self.items: list[yaml.Node] = items.value if isinstance(items, yaml.SequenceNode) else []

    def set_field(self, position: int | None, name: str, text: str, before: tuple[str, ...] = ()) -> None:
        """Have `text` (whole lines) stand where the field is, or if it is not there, before the first of `before`.

        position: which of `items`; None when the file is one document.
        """
        node = self._get_mapping(position)
        spans = self._measure_fields(node)
        if name in spans:
            self.edits.append((*spans[name], text))
            return
        start = next((spans[other][0] for other in before if other in spans), max(end for _, end in spans.values()))
        self.edits.append((start, start, text))

    def remove_field(self, position: int | None, name: str) -> None:
        """Take the field out, if it is there."""
        spans = self._measure_fields(self._get_mapping(position))
        if name in spans:
            self.edits.append((*spans[name], ""))

    def add_item(self, text: str, before: int) -> None:
        """Put an entry (whole lines) ahead of the one at `before`, or last."""
        line = self.items[before].start_mark.line if before < len(self.items) else self._trim(len(self.lines))
        self.edits.append((line, line, text))

    def remove_item(self, position: int) -> None:
        """Take out an entry of `items`."""
        node = self.items[position]
        after = self.items[position + 1].start_mark.line if position + 1 < len(self.items) else len(self.lines)
        self.edits.append((node.start_mark.line, self._trim(after), ""))

    def render(self) -> str:
        """Return the text with every edit in it. Edits at one place come in the order in which they were made."""
        lines = list(self.lines)
        ordered = sorted(enumerate(self.edits), key=lambda one: (*one[1][:2], one[0]))
        for _, (start, end, text) in reversed(ordered):
            lines[start:end] = [text]
        return "".join(lines)

    def _get_mapping(self, position: int | None) -> yaml.MappingNode:
        node = self.root if position is None else self.items[position]
        if not isinstance(node, yaml.MappingNode) or node.flow_style:
            line = node.start_mark.line + 1
            raise refuse_file(self.file, f"line {line}: an entry on one line cannot be edited; give each field its own")
        return node

    def _measure_fields(self, node: yaml.MappingNode) -> dict[str, tuple[int, int]]:
        """Field -> its first line and the line after its last, comments that follow left out."""
        pairs = self._pair(node)
        starts = [key_line for (key_line, _) in ((key.start_mark.line, value) for key, value in node.value)]
        ends = [*starts[1:], node.end_mark.line if node is not self.root else len(self.lines)]
        return {name: (start, self._trim(end)) for (name, _), start, end in zip(pairs, starts, ends, strict=True)}

    def _trim(self, end: int) -> int:
        """Step back over blank lines and comments."""
        while end and self.lines[end - 1].strip()[:1] in ("", "#"):
            end -= 1
        return end

    @staticmethod
    def _pair(node: yaml.MappingNode) -> list[tuple[str, yaml.Node]]:
        return [(str(key.value), value) for key, value in node.value]
