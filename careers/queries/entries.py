"""What queries return: things as templates read them, each text knowing its language."""

from __future__ import annotations

from typing import Any

from careers.i18n.locales import Reading
from careers.i18n.said import Blocks, Said

STARTED = frozenset({"job", "option", "programme"})
"""Kinds whose pages may be asked for the year of a start."""


class NotFoundError(LookupError):
    """There is no such thing."""


class Entry:
    """A thing, or a part of one. Its fields are attributes; what it does not have raises AttributeError.

    A field is read from its tree when first asked for: of a list's many things a page shows few fields.
    """

    __slots__ = ("_read", "_reading", "_tree")

    def __init__(self, tree: dict[str, Any], reading: Reading, **ready: Any) -> None:
        """tree: fields as stored; ready: fields that are already as templates read them."""
        self._tree = tree
        self._reading = reading
        self._read: dict[str, Any] = ready

    def __getattr__(self, name: str) -> Any:
        try:
            return self._read[name]
        except KeyError:
            pass
        if name not in self._tree:
            raise AttributeError(f"{self!r} has no “{name}”; it has {sorted({*self._tree, *self._read})}")
        value = self._read[name] = read_tree(self._tree[name], self._reading)
        return value

    def __repr__(self) -> str:
        return f"<{self._read.get('entry_kind', 'part')} {self._read.get('slug', '')}>"

    def has(self, name: str) -> bool:
        """Whether there is such a field, whatever it holds."""
        return name in self._read or name in self._tree

    def with_fields(self, **more: Any) -> Entry:
        """Return a copy that holds more."""
        return Entry(self._tree, self._reading, **{**self._read, **more})


def read_tree(value: Any, reading: Reading) -> Any:
    """Turn a tree of JSON into what a template reads: `Said`, `Blocks`, entries, lists and plain values."""
    if isinstance(value, dict):
        if "plain" in value:
            return Said(value["plain"], value["lang"], reading.page_lang, value.get("html"))
        if "blocks" in value:
            return Blocks(read_tree(block, reading) for block in value["blocks"])
        return Entry(value, reading)
    if isinstance(value, list):
        return [read_tree(inner, reading) for inner in value]
    return value


def make_entry(kind: str, slug: str, tree: dict[str, Any], reading: Reading, **more: Any) -> Entry:
    """Make an entry from a row's tree or card. `url` is its address in the language asked for."""
    path = tree.get("path")
    url = f"/{reading.locale}{path}" if path else None
    if url and reading.start and kind in STARTED:
        url = f"{url}?start={reading.start}"
    return Entry(tree, reading, entry_kind=kind, slug=slug, url=url, locale=reading.locale, **more)
