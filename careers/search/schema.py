"""The fields of the index. Texts come analysed, so the engine only splits them at spaces."""

from __future__ import annotations

from whoosh.analysis import DelimitedAttributeFilter, SpaceSeparatedTokenizer
from whoosh.fields import STORED, TEXT, Schema

OWN = "own"
ENGLISH = "en"

BOOSTS = {"title": 8.0, "names": 6.0, "called": 2.0, "summary": 2.5, "body": 0.7}
"""A word in a title says what a thing is; in other names, what people call it, and so, less surely, in the thesaurus; in the summary, what it is about.
A body mentions many things in passing."""

ENGLISH_SHARE = 0.5
"""In an index of another language the English words of a thing are worth half: they help those who mix languages,
and never outrank the same word in the reader's own."""

WEIGHED = "^"
"""Stands between a token and its boost."""

HALF_WEIGHT = 20.0
"""Weight of a word in a thing at which it is worth half of the most that it can be: high, as one mention in a title weighs
eight, which the many of a long body must not reach."""

LENGTH_SHARE = 0.3
"""How much of that goes by the length of the thing: in a long one a word says less."""


def saturate(weight: float, length: float) -> float:
    """Worth of a word by its weight in a thing, as BM25 has it. length: words of the thing, where the mean is 1."""
    return weight * (HALF_WEIGHT + 1) / (weight + HALF_WEIGHT * (1 - LENGTH_SHARE + LENGTH_SHARE * length))


def make_schema() -> Schema:
    """One index a language: each thing's words in it, its English words beside them, and its place in `texts`.

    All parts of a thing are one field, in which each word has the boost of its part: a word costs one look-up, not five.
    """
    analyzer = SpaceSeparatedTokenizer() | DelimitedAttributeFilter(delimiter=WEIGHED, attribute="boost", type=float)
    fields = {side: TEXT(analyzer=analyzer, phrase=False) for side in (OWN, ENGLISH)}
    return Schema(facts=STORED, **fields)
