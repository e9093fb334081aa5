"""How the content stands: words, reading age, what was followed to its source, what is overdue, who and what is named."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from careers.content.checks import list_overdue
from careers.content.documents.learning import Job, Option, Track
from careers.content.documents.reading import Activity, Guide, Section
from careers.content.fields import Confidence, Day, Document
from careers.content.markdown import list_links
from careers.content.prose import list_gendered, list_texts
from careers.content.reader import Library
from careers.content.walk import Leaf, walk

AGES = {"pupils": 8, "young people": 11, "parents": 12, "educators and employers": 14}
"""Reading age that the texts for each audience, taken together, may need at most."""

YEARS_BEFORE_GRADE_ONE = 5
"""A grade of Flesch and Kincaid and this are an age."""

WAYS = 3
"""Ways in that a job should show, where they exist."""

SENTENCE = 4
"""Words from which a text is read as a sentence, and not as a name."""

SENTENCE_END = re.compile(r"[.!?:;]+(?:\s|$)")
WORD = re.compile(r"[^\W\d_][\w'’-]*")

CountSyllables = Callable[[str], int]


class Share(NamedTuple):
    """Of so many things, how many have been followed to their source, and which have not."""

    checked: int
    total: int
    unverified: list[str]


def list_words(library: Library) -> dict[str, tuple[int, int]]:
    """Kind -> how many documents, and words that a reader sees."""
    counts: dict[str, tuple[int, int]] = {}
    for kind, document in library.list_documents():
        documents, words = counts.get(kind, (0, 0))
        counts[kind] = (documents + 1, words + sum(len(text.split()) for _, text in list_texts(document)))
    return counts


def measure_ages(library: Library, count_syllables: CountSyllables) -> dict[str, float]:
    """Audience -> reading age of all its texts together (Flesch and Kincaid). Titles and names are left out."""
    texts: dict[str, list[str]] = defaultdict(list)
    for kind, document in library.list_documents():
        for leaf, text in list_texts(document):
            audience = _find_audience(kind, document, leaf)
            if audience and len(text.split()) >= SENTENCE:
                texts[audience].append(text)
    return {audience: _measure_age(texts[audience], count_syllables) for audience in AGES if texts[audience]}


def _find_audience(kind: str, document: Document, leaf: Leaf) -> str | None:
    if kind == "job":
        return {"told.child": "pupils", "told.parent": "parents"}.get(leaf.field, "young people")
    if isinstance(document, Activity):
        return "pupils" if leaf.field == "pupil_sheet" else "educators and employers"
    if isinstance(document, Guide):
        return "parents" if document.section in (Section.PARENTS, Section.ADULTS) else "educators and employers"
    return {"option": "young people", "stage": "young people", "routeway": "young people", "change": "parents"}.get(
        kind
    )


def _measure_age(texts: list[str], count_syllables: CountSyllables) -> float:
    sentences = sum(max(1, len(SENTENCE_END.findall(text))) for text in texts)
    words = [word for text in texts for word in WORD.findall(text)]
    syllables = sum(count_syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59 + YEARS_BEFORE_GRADE_ONE


def list_shares(library: Library) -> dict[str, Share]:
    """Kind -> how much of it was followed to its source, of the kinds that say so."""
    shares: dict[str, Share] = {}
    for kind, document in library.list_documents():
        confidence = getattr(document, "confidence", None)
        if confidence is not None:
            checked, total, unverified = shares.get(kind, Share(0, 0, []))
            is_checked = confidence is Confidence.CHECKED
            shares[kind] = Share(
                checked + is_checked, total + 1, unverified if is_checked else [*unverified, document.slug]
            )
    return shares


def count_tracks(library: Library) -> dict[str, Counter[str]]:
    """Kind -> how often it names technical options, academic ones, and those on both lines, as ways in or in links."""
    options = {slug: one for slug, one in library.documents["option"].items() if isinstance(one, Option)}
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, document in library.list_documents():
        for slug in _list_options(document):
            if slug in options:
                counts[kind][options[slug].track.value] += 1
    return counts


def _list_options(document: Document) -> Iterator[str]:
    for leaf in walk(document):
        if leaf.refers_to("option"):
            yield leaf.value
        yield from (target.removeprefix("option:") for target in list_links(leaf.value) if target.startswith("option:"))


def list_few_ways(library: Library) -> list[str]:
    """Jobs that show fewer ways in than `WAYS`."""
    jobs = library.documents["job"].values()
    return [job.slug for job in jobs if isinstance(job, Job) and len(job.ways_in) < WAYS]


def list_status(library: Library, today: Day, count_syllables: CountSyllables) -> Iterator[str]:
    """Everything as lines for a terminal."""
    yield "words that a reader sees"
    for kind, (documents, words) in list_words(library).items():
        yield f"  {kind:<12} {documents:>5} documents {words:>8} words"
    yield "reading age, all texts for an audience together"
    for audience, age in measure_ages(library, count_syllables).items():
        yield f"  {audience:<26} {age:4.1f}, {AGES[audience]} at most{'' if age <= AGES[audience] else ': too hard'}"
    yield "followed to its source"
    for kind, share in list_shares(library).items():
        yield f"  {kind:<12} {share.checked:>5} of {share.total:>5}  {share.checked / share.total:4.0%}"
        if share.unverified:
            yield f"    not yet: {', '.join(share.unverified)}"
    overdue = list_overdue(library, today)
    yield f"figures to be looked at again: {len(overdue)}"
    yield from (f"  since {figure.review_by}: {figure.slug} ({figure.source})" for figure in overdue)
    yield "ways to learn named: technical, academic"
    for kind, counts in count_tracks(library).items():
        yield f"  {kind:<12} {counts[Track.TECHNICAL.value]:>5} {counts[Track.ACADEMIC.value]:>5}"
    few = list_few_ways(library)
    yield f"jobs with fewer than {WAYS} ways in: {', '.join(few) or 'none'}"
    gendered = [
        f"{document.slug} ({word})" for _, document in library.list_documents() for _, word in list_gendered(document)
    ]
    yield f"words that say whose job it is: {', '.join(gendered) or 'none'}"
