"""What a visitor typed -> what is asked of the index. Pure, bounded, and never near a query parser."""

from __future__ import annotations

from dataclasses import dataclass

from careers.i18n.locales import SOURCE
from careers.search.analysis import drop_stop_words, make_exact_key, make_plain_key, make_token, split_words

MOST_CHARACTERS = 100
MOST_WORDS = 12
LONGEST_RUN = 3


@dataclass(frozen=True)
class Question:
    """A question in a language.

    text: as typed, cut to length and freed of control characters
    words: the words that carry meaning
    tokens: the same as compared in the language; english: as compared in English
    exact: the whole text, and its meaning words alone, as a title or name is compared, in both languages and in any
    parts: runs of up to three of its meaning words, compared likewise
    """

    text: str
    lang: str
    words: list[str]
    tokens: list[str]
    english: list[str]
    exact: tuple[str, ...]
    parts: tuple[str, ...]

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
        exact=_list_keys([" ".join(words), " ".join(meaning)], lang),
        parts=_list_keys(_list_runs(meaning), lang),
    )


def _list_keys(texts: list[str], lang: str) -> tuple[str, ...]:
    keys = (
        key
        for said in texts
        for key in (make_exact_key(said, lang), make_exact_key(said, SOURCE), make_plain_key(said))
    )
    return tuple(dict.fromkeys(keys))


def _list_runs(words: list[str]) -> list[str]:
    """Every run of up to so many words, the whole left out."""
    runs = (
        words[start : start + length]
        for length in range(1, LONGEST_RUN + 1)
        for start in range(len(words) - length + 1)
    )
    return [" ".join(run) for run in runs if len(run) < len(words)]
