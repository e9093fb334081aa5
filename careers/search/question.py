"""What a visitor typed -> what is asked of the index. Pure, bounded, and never near a query parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from careers.i18n.locales import SOURCE
from careers.search.analysis import join_key, list_stop_words, make_token, normalise, split_words
from careers.search.stop_words import QUESTION_WORDS

MOST_CHARACTERS = 100
MOST_WORDS = 12
LONGEST_RUN = 3
SHORT = 3
"""Words that a name may have: longer, with a question word, it is a question."""


class Form(NamedTuple):
    """One word: as typed, as compared in the language of the page and in English, and as compared in any."""

    word: str
    own: str
    english: str
    plain: str


@dataclass(frozen=True)
class Question:
    """A question in a language.

    text: as typed, cut to length and freed of control characters
    said: its words; forms: those of them that carry meaning, or all
    exact: the whole text as a title or name is compared, in both languages and in any; bare: its meaning words alone
    asks: whether it is put as a question
    """

    text: str
    lang: str
    said: list[str]
    forms: list[Form]
    exact: tuple[str, ...]
    bare: tuple[str, ...]
    asks: bool

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.forms

    @property
    def words(self) -> list[str]:
        """The words that carry meaning, as typed."""
        return [form.word for form in self.forms]


def read_question(text: str, lang: str) -> Question:
    """Understand what was typed. Never raises."""
    clean = " ".join(
        "".join(letter if letter.isprintable() else " " for letter in text[: 2 * MOST_CHARACTERS]).split()
    )[:MOST_CHARACTERS]
    forms = [_make_form(word, lang) for word in split_words(clean)[:MOST_WORDS]]
    stop = list_stop_words(lang)
    meaning = [form for form in forms if form.plain not in stop] or forms
    return Question(
        text=clean,
        lang=lang,
        said=[form.word for form in forms],
        forms=meaning,
        exact=list_keys(forms, lang),
        bare=list_keys(meaning, lang),
        asks=any(form.plain in QUESTION_WORDS for form in forms[:2]) and len(forms) > SHORT,
    )


def _make_form(word: str, lang: str) -> Form:
    own = make_token(word, lang)
    return Form(word, own, own if lang == SOURCE else make_token(word, SOURCE), normalise(word))


def list_keys(forms: Sequence[Form], lang: str) -> tuple[str, ...]:
    """Words as a name is compared: in the language, in English, and in any."""
    return tuple(
        dict.fromkeys(
            (
                join_key((form.own for form in forms), lang),
                join_key((form.english for form in forms), SOURCE),
                join_key(form.plain for form in forms),
            )
        )
    )
