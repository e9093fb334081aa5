"""Words -> tokens, the same way for what is indexed and for what is asked. Pure: no engine, no database.

A token is a word as compared: lower case, one form for the letters that people and phones write differently, its
ending taken off where a stemmer for the language exists.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from threading import Lock

import regex
import snowballstemmer

from careers.search.stop_words import STOP_WORDS

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


KEPT_WHOLE = frozenset({"hospitality", "training", "animation", "animator", "accessibility"})
"""English words that a stemmer takes for others: hospitals, trains, animals, access."""

ENDINGS = {"gu": regex.compile(r"(?<=\w\p{M}*\w\p{M}*\w\p{M}*)(?:માં|ના|ની|નું|નો|ને|થી)$")}
"""Case endings that are written with the word, where no stemmer takes them off."""


def _stem(word: str, lang: str) -> str:
    if word in KEPT_WHOLE:
        return word
    if lang in ENDINGS:
        return ENDINGS[lang].sub("", word)
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
    # With its language: the Romanian word for children has the stem of an English one for the police.
    return join_key((make_token(word, lang) for word in split_words(text)), lang)


def make_plain_key(text: str) -> str:
    """A whole name as compared when nobody knows its language: without taking endings off."""
    return join_key(normalise(word) for word in split_words(text))


def join_key(tokens: Iterable[str], lang: str | None = None) -> str:
    """Join words that are already as compared to a key. lang: theirs, if they were made for one."""
    return (f"{lang}:" if lang else "") + "_".join(tokens)


def make_letters(text: str) -> str:
    """The letters of a name alone, to compare spellings: `train driver` and `traindriver` are one."""
    return make_plain_key(text).replace("_", "")


SOUNDS = [
    (regex.compile(pattern), sound)
    for pattern, sound in (
        ("ph", "f"), ("tion|cion|sion|shun|cian", "sn"), ("ght", "t"), ("^kn", "n"), ("^wr", "r"), ("^ps", "s"),
        ("sch|ck|q|x", "k"), ("c(?=[eiy])", "s"), ("c", "k"), ("z", "s"), ("y", "i"), ("(?<=[a-z])h", ""),
        ("ie|ei|ee|ea", "i"), ("ou|oo|ue", "u"), (r"(.)\1+", r"\1"),
    )
]  # fmt: skip
"""Spellings that sound alike in English, in the order in which they are put right."""


def make_sound(letters: str) -> str:
    """How a word in Latin letters sounds, roughly: `fisiotherapist` is `physiotherapist`."""
    for pattern, sound in SOUNDS:
        letters = pattern.sub(sound, letters)
    return letters


def drop_stop_words(words: list[str], lang: str) -> list[str]:
    """Leave out words that carry no meaning in a question, unless nothing would be left."""
    return list_meaning(words, lang) or words


def list_meaning(words: list[str], lang: str) -> list[str]:
    """Words of a question that carry meaning; there may be none."""
    stop = list_stop_words(lang)
    return [word for word in words if normalise(word) not in stop]


@cache
def list_stop_words(lang: str) -> frozenset[str]:
    """Words that carry no meaning in a question in a language, English ones too, as compared in any."""
    return frozenset(normalise(word) for word in STOP_WORDS.get(lang, frozenset())) | STOP_WORDS["en"]
