"""YAML that remembers on which line each value stands, and refuses a key given twice."""

from __future__ import annotations

from typing import Any

import yaml

Spot = tuple[str | int, ...]
"""The way to a value: keys and positions from the top of the file."""


class _Composer(yaml.CSafeLoader):
    """Keeps a date-like or number-like key a key; otherwise plain safe YAML."""


def read_lines(text: str) -> tuple[Any, dict[Spot, int], list[tuple[int, str]]]:
    """Return the value, the line of each spot in it, and (line, message) for each repeated key.

    Raises yaml.YAMLError when the text is not YAML at all.
    """
    loader = _Composer(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return None, {}, []
        lines: dict[Spot, int] = {}
        repeated: list[tuple[int, str]] = []
        _walk(node, (), lines, repeated)
        return loader.construct_document(node), lines, repeated
    finally:
        loader.dispose()


def _walk(node: yaml.Node, spot: Spot, lines: dict[Spot, int], repeated: list[tuple[int, str]]) -> None:
    lines[spot] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in seen:
                repeated.append((key_node.start_mark.line + 1, f"`{key}` is given twice"))
            seen.add(key)
            inner = (*spot, int(key) if key_node.tag.endswith(":int") else key)
            _walk(value_node, inner, lines, repeated)
            lines[inner] = key_node.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            _walk(item, (*spot, position), lines, repeated)


def find_line(lines: dict[Spot, int], spot: Spot) -> int:
    """Line of `spot`, or of the nearest thing around it that exists in the file."""
    while spot and spot not in lines:
        spot = spot[:-1]
    return lines.get(spot, 1)
