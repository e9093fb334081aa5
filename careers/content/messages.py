"""What of the content a translator sees: one message a line or block, each inside its own context."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from careers.content.fields import Translatable
from careers.content.markdown import split_blocks
from careers.content.reader import Library
from careers.content.walk import Leaf, walk


@dataclass(frozen=True)
class Message:
    """English words and where they stand: context `job/electrician#summary`."""

    kind: str
    context: str
    text: str


def make_context(kind: str, slug: str, leaf: Leaf) -> str:
    """Return the msgctxt of a leaf: kind, slug and field, without positions, so that a list may be reordered."""
    return f"{kind}/{slug}#{leaf.field}"


def split_leaf(leaf: Leaf) -> list[str]:
    """The messages that a leaf is made of: its blocks if it is Markdown, else itself."""
    mark = leaf.get_mark(Translatable)
    if mark is None:
        return []
    return split_blocks(leaf.value) if mark.markdown else [leaf.value]


def list_messages(library: Library) -> Iterator[Message]:
    """Every message of the content, each context and text once, in order of kind and file."""
    seen: set[tuple[str, str]] = set()
    entries: list[tuple[str, str, BaseModel]] = [
        (kind, document.slug, document) for kind, document in library.list_documents()
    ]
    if library.region is not None:
        entries.insert(0, ("region", "region", library.region))
    for kind, slug, document in entries:
        for leaf in walk(document):
            context = make_context(kind, slug, leaf)
            for text in split_leaf(leaf):
                if (context, text) not in seen:
                    seen.add((context, text))
                    yield Message(kind, context, text)
