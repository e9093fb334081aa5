"""Words -> tokens, the same way for what is indexed and for what is asked. Pure: no engine, no database.

A token is a word as compared: lower case, one form for the letters that people and phones write differently, its
ending taken off where a stemmer for the language exists.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from threading import Lock

import regex
import snowballstemmer

WORD = regex.compile(r"[\w\p{M}\u200c\u200d]+")
r"""Not `\w+`, which cuts Gujarati, Gurmukhi and Bengali words at their vowel signs."""

APOSTROPHES = regex.compile(r"['’‘`´]")
LATIN_MARKS = regex.compile(r"(?<=\p{Latin})\p{Mn}+")
ARABIC_MARKS = regex.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d\u200e\u200f]")

LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe",
        # Arabic and Urdu keyboards have different letters for what readers take as one.
        "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ہ", "ه": "ہ", "ۀ": "ہ", "ھ": "ہ", "ۃ": "ہ",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ں": "ن",
    }
)  # fmt: skip

STEMMERS = {"en": "english", "pl": "polish", "ro": "romanian", "ar": "arabic"}
"""snowballstemmer has none for Urdu, Punjabi, Gujarati and Bengali."""

_STEMMING = Lock()
"""A stemmer keeps the word that it is at work on in itself, and requests are answered by several threads."""

STOP_WORDS = {
    "en": frozenset(
        [
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "become",
            "becoming",
            "being",
            "by",
            "can",
            "do",
            "for",
            "from",
            "get",
            "how",
            "i",
            "in",
            "into",
            "is",
            "it",
            "job",
            "jobs",
            "me",
            "my",
            "of",
            "on",
            "or",
            "the",
            "to",
            "want",
            "what",
            "who",
            "with",
            "work",
            "working",
            "career",
            "careers",
        ]
    ),
    "pl": frozenset(["i", "w", "na", "do", "jak", "z", "ze", "o", "praca", "zostać", "się", "być", "co", "to"]),
    "ur": frozenset(
        ["کا", "کی", "کے", "کو", "میں", "سے", "اور", "پر", "ہے", "ہیں", "کیا", "کیسے", "ایک", "نوکری", "کام"]
    ),
}
"""Words that a question may hold and an answer need not; kept when there is nothing else in it."""


def normalise(text: str) -> str:
    """One form for width, case, script variants and Latin diacritics; vowel signs of Indic scripts stay."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = APOSTROPHES.sub("", text)
    text = LATIN_MARKS.sub("", unicodedata.normalize("NFD", text))
    text = ARABIC_MARKS.sub("", unicodedata.normalize("NFC", text))
    return text.translate(LETTERS)


def split_words(text: str) -> list[str]:
    """Words as written, without punctuation."""
    return WORD.findall(APOSTROPHES.sub("", unicodedata.normalize("NFKC", text)))


@cache
def _get_stemmer(lang: str) -> snowballstemmer.stemmer | None:
    name = STEMMERS.get(lang)
    return snowballstemmer.stemmer(name) if name else None


def _stem(word: str, lang: str) -> str:
    stemmer = _get_stemmer(lang)
    if stemmer is None:
        return word
    with _STEMMING:
        return str(stemmer.stemWord(word))


def make_token(word: str, lang: str) -> str:
    """One word as compared. It is stemmed with its diacritics, which stemmers expect, and folded after."""
    return normalise(_stem(word.casefold(), lang)) or normalise(word)


make_known_token = lru_cache(maxsize=100_000)(make_token)
"""The same for texts of ours, which repeat their words; what a visitor typed is not remembered."""


def make_exact_key(text: str, lang: str) -> str:
    """A whole title or name as compared, when only the same title or name will do, in whatever number or case."""
    return "_".join(make_token(word, lang) for word in split_words(text))


def make_plain_key(text: str) -> str:
    """A whole name as compared when nobody knows its language: without taking endings off."""
    return "_".join(normalise(word) for word in split_words(text))


def make_letters(text: str) -> str:
    """The letters of a name alone, to compare spellings: `train driver` and `traindriver` are one."""
    return make_plain_key(text).replace("_", "")


def drop_stop_words(words: list[str], lang: str) -> list[str]:
    """Leave out words that carry no meaning in a question, unless nothing would be left."""
    stop = {normalise(word) for word in STOP_WORDS.get(lang, ())} | STOP_WORDS["en"]
    kept = [word for word in words if normalise(word) not in stop]
    return kept or words
