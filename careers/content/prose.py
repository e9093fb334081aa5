"""What is measured of the words themselves: how many, how alike, for whom, and whom they name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from careers.content.documents.learning import Job
from careers.content.fields import Document, Translatable
from careers.content.markdown import strip_markdown
from careers.content.reader import Library
from careers.content.walk import Leaf, walk

SHINGLE = 5
"""Words in a row that are compared."""

LONG = 15
"""Shingles from which a text is long enough to be its own: below, two lists of facts may well be alike."""

MOST_ALIKE = 0.2
"""Share of the shingles of two texts together that both may have (Jaccard)."""

COMPARED = frozenset({"job", "routeway", "guide", "change", "stage"})
"""Kinds of which every text is compared. Of options and lessons it is only the long ones: the short ones are rows of a table, in
which the same fact is said in the same words on purpose."""

LONG_ONLY = frozenset({"option", "activity"})

TOLD = frozenset(
    {"summary", "told.child", "told.teenager", "told.parent", "tasks", "day", "places", "hours.pattern", "soft_skills",
     "checks", "progression"}
)  # fmt: skip
"""Fields in which a job is told; the ways in are a table."""

GENDERED = re.compile(
    r"\b(?:(?:chair|crafts|fire|fore|handy|police|post|repair|sales|service|sports|trades|work)(?:man|men|woman|women)"
    r"|man(?:power|kind)|housewi(?:fe|ves)|(?:male|female|lady|gentleman) (?:nurse|\w+er)"
    r"|stewardess(?:es)?|waitress(?:es)?|headmaster|headmistress)\b",
    re.IGNORECASE,
)
"""Words that say a job is a man's or a woman's. As other names of a job, which people type, they are allowed."""

WORDS = re.compile(r"[\w'’-]+")


class Alike(NamedTuple):
    """Two texts that are too much alike, and the share of their shingles that both have."""

    one: tuple[str, str, Leaf]
    other: tuple[str, str, Leaf]
    share: float


def list_texts(document: Document) -> Iterator[tuple[Leaf, str]]:
    """Every text of a document that a reader sees, without Markdown, other names left out."""
    for leaf in walk(document):
        if leaf.get_mark(Translatable) is not None and leaf.field != "other_names":
            yield leaf, strip_markdown(leaf.value, lambda _slug: "0")


def count_told(job: Job) -> int:
    """Words in which a job is told."""
    return sum(len(text.split()) for leaf, text in list_texts(job) if leaf.field in TOLD)


def list_gendered(document: Document) -> Iterator[tuple[Leaf, str]]:
    """Words of a document that say a job is a man's or a woman's."""
    for leaf, text in list_texts(document):
        if found := GENDERED.search(text):
            yield leaf, found[0]


def find_alike(library: Library) -> list[Alike]:
    """Texts that share too much with another, of the same document or of two."""
    texts: list[tuple[str, str, Leaf, set[tuple[str, ...]]]] = []
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for kind, document in library.list_documents():
        for leaf, text in list_texts(document):
            mark = leaf.get_mark(Translatable)
            if kind not in COMPARED and not (kind in LONG_ONLY and mark and mark.markdown):
                continue
            words = WORDS.findall(text.lower())
            shingles = set(zip(*(words[start:] for start in range(SHINGLE)), strict=False))
            if len(shingles) >= LONG:
                for shingle in shingles:
                    holders[shingle].append(len(texts))
                texts.append((kind, document.slug, leaf, shingles))
    shared = Counter(pair for held in holders.values() for pair in combinations(held, 2))
    found = []
    for (one, other), count in shared.items():
        share = count / (len(texts[one][3]) + len(texts[other][3]) - count)
        if share > MOST_ALIKE:
            found.append(Alike(texts[one][:3], texts[other][:3], share))
    return found
