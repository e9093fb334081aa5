"""The fields of the index. Texts come analysed, so the engine only splits them at spaces."""

from __future__ import annotations

from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.fields import STORED, TEXT, Schema

OWN = "own"
ENGLISH = "en"

BOOSTS = {"title": 8.0, "names": 6.0, "called": 2.0, "summary": 2.5, "body": 0.7}
"""A word in a title says what a thing is; in other names, what people call it, and so, less surely, in the thesaurus; in the summary, what it is about.
A body mentions many things in passing."""

ENGLISH_SHARE = 0.5
"""In an index of another language the English words of a thing are worth half: they help those who mix languages,
and never outrank the same word in the reader's own."""


def make_schema() -> Schema:
    """One index a language: each thing's words in it, its English words beside them, and its place in `texts`."""
    fields = {
        f"{part}_{side}": TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=False)
        for part in BOOSTS
        for side in (OWN, ENGLISH)
    }
    return Schema(facts=STORED, **fields)
