"""What queries return: things as templates read them, each text knowing its language."""

from __future__ import annotations

from typing import Any

from careers.i18n.locales import Reading
from careers.i18n.said import Blocks, Said


class NotFoundError(LookupError):
    """There is no such thing."""


class Entry:
    """A thing, or a part of one. Its fields are attributes; what it does not have raises AttributeError."""

    __slots__ = ("_fields",)

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def __getattr__(self, name: str) -> Any:
        try:
            return self._fields[name]
        except KeyError:
            raise AttributeError(f"{self!r} has no “{name}”; it has {sorted(self._fields)}") from None

    def __repr__(self) -> str:
        return f"<{self._fields.get('entry_kind', 'part')} {self._fields.get('slug', '')}>"

    def has(self, name: str) -> bool:
        """Whether there is such a field, whatever it holds."""
        return name in self._fields

    def with_fields(self, **more: Any) -> Entry:
        """Return a copy that holds more."""
        return Entry(self._fields | more)


def read_tree(value: Any, reading: Reading) -> Any:
    """Turn a tree of JSON into what a template reads: `Said`, `Blocks`, entries, lists and plain values."""
    if isinstance(value, dict):
        if "plain" in value:
            return Said(value["plain"], value["lang"], reading.page_lang, value.get("html"))
        if "blocks" in value:
            return Blocks(read_tree(block, reading) for block in value["blocks"])
        return Entry({name: read_tree(inner, reading) for name, inner in value.items()})
    if isinstance(value, list):
        return [read_tree(inner, reading) for inner in value]
    return value


def make_entry(kind: str, slug: str, tree: dict[str, Any], reading: Reading, **more: Any) -> Entry:
    """Make an entry from a row's tree or card. `url` is its address in the language asked for."""
    fields = {name: read_tree(inner, reading) for name, inner in tree.items()}
    path = tree.get("path")
    url = f"/{reading.locale}{path}" if path else None
    return Entry({**fields, "entry_kind": kind, "slug": slug, "url": url, "locale": reading.locale, **more})
