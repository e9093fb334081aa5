"""The words of a question in a text, and the passage around them. Pure; what comes out is plain text with spans, no HTML."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from careers.search.analysis import WORD, make_known_token

MOST_CHARACTERS = 160
BEFORE = 60
"""Characters of a passage, and about how many of them stand before the first word that was asked for."""

CUT = "…"


@dataclass(frozen=True)
class Passage:
    """Some of a text. marks: start and end of each word that was asked for, in order."""

    text: str
    lang: str
    marks: list[tuple[int, int]]


def mark_words(text: str, lang: str, tokens: Container[str]) -> list[tuple[int, int]]:
    """Return where the words stand. tokens: as `Question` compares them, in `lang` or in English."""
    return [found.span() for found in WORD.finditer(text) if make_known_token(found[0], lang) in tokens]


def find_passage(texts: Iterable[tuple[str, str]], tokens: Container[str]) -> Passage | None:
    """Cut the passage that holds most of the words out of texts (words, language); None if no text has one."""
    best: Passage | None = None
    most = 0
    for text, lang in texts:
        marks = mark_words(text, lang, tokens)
        if marks:
            passage = _cut(text, lang, marks)
            words = {make_known_token(passage.text[start:end], lang) for start, end in passage.marks}
            if len(words) > most:
                best, most = passage, len(words)
    return best


def _cut(text: str, lang: str, marks: list[tuple[int, int]]) -> Passage:
    first = max(0, marks[0][0] - BEFORE)
    # Cuts are at spaces: between letters they could part a vowel sign from its letter.
    start = text.find(" ", first) + 1 if first else 0
    start = min(start, marks[0][0])
    end = len(text) if len(text) - start <= MOST_CHARACTERS else text.rfind(" ", start, start + MOST_CHARACTERS)
    end = max(end, marks[0][1])
    before, after = CUT if start else "", CUT if end < len(text) else ""
    kept = [(one - start + len(before), other - start + len(before)) for one, other in marks if other <= end]
    return Passage(f"{before}{text[start:end]}{after}", lang, kept)
