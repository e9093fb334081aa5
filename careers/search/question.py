"""What a visitor typed -> what is asked of the index. Pure, bounded, and never near a query parser."""

from __future__ import annotations

from dataclasses import dataclass

from careers.i18n.locales import SOURCE
from careers.search.analysis import drop_stop_words, make_exact_key, make_plain_key, make_token, normalise, split_words
from careers.search.stop_words import QUESTION_WORDS

MOST_CHARACTERS = 100
MOST_WORDS = 12
LONGEST_RUN = 3
SHORT = 3
"""Words that a name may have: longer, with a question word, it is a question."""


@dataclass(frozen=True)
class Question:
    """A question in a language.

    text: as typed, cut to length and freed of control characters
    words: the words that carry meaning
    tokens: the same as compared in the language; english: as compared in English
    asks: whether it is put as a question
    exact: the whole text as a title or name is compared, in both languages and in any; bare: its meaning words alone
    """

    text: str
    lang: str
    words: list[str]
    tokens: list[str]
    english: list[str]
    exact: tuple[str, ...]
    bare: tuple[str, ...]
    asks: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words


def read_question(text: str, lang: str) -> Question:
    """Understand what was typed. Never raises."""
    clean = " ".join(
        "".join(letter if letter.isprintable() else " " for letter in text[: 2 * MOST_CHARACTERS]).split()
    )[:MOST_CHARACTERS]
    words = split_words(clean)[:MOST_WORDS]
    meaning = drop_stop_words(words, lang)
    return Question(
        text=clean,
        lang=lang,
        words=meaning,
        tokens=[make_token(word, lang) for word in meaning],
        english=[make_token(word, SOURCE) for word in meaning],
        exact=list_keys([" ".join(words)], lang),
        bare=list_keys([" ".join(meaning)], lang),
        asks=any(normalise(word) in QUESTION_WORDS for word in words[:2]) and len(words) > SHORT,
    )


def list_keys(texts: list[str], lang: str) -> tuple[str, ...]:
    """Each text as a name is compared: in the language, in English, and in any."""
    keys = (
        key
        for said in texts
        for key in (make_exact_key(said, lang), make_exact_key(said, SOURCE), make_plain_key(said))
    )
    return tuple(dict.fromkeys(keys))
