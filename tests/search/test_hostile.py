"""Whatever is typed, in whatever language: an answer, no error, and never much work."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from careers.search.question import MOST_CHARACTERS, MOST_WORDS, read_question
from careers.search.searcher import MOST_SPOTS, Searcher
from careers.search.signs import Spot

LANGS = ("en", "pl", "ur", "pa", "gu", "ro", "ar", "bn")

CONTROLS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) in ("Cc", "Cf")]
"""Control and direction characters, and those without width."""

BLOCKS = [chr(start + 65) for start in range(0, sys.maxunicode, 128) if not 0xD800 <= start + 65 <= 0xDFFF]
"""A character of every block of Unicode, and of the holes between them."""

SYNTAX = ["*", "?", "~2", "^9", '"', "'", "[a TO z]", "{a TO z}", "(", ")", "AND", "OR", "NOT", "title:", "a*", "*a", "/.*/", "(a+)+$",
          "\\", "%00", "\x00", "' OR 1=1 --", "; DROP TABLE words", "<script>alert(1)</script>", "{{7*7}}", "${7*7}",
          "../../etc/passwd", "near", "in", "level", "3", "for parents", "BB11", "2", "\ud800"]  # fmt: skip

hostile = st.one_of(
    st.text(max_size=300),
    st.text(alphabet=st.sampled_from([*CONTROLS, "a", " "]), max_size=200),
    st.text(alphabet=st.sampled_from(BLOCKS), max_size=120),
    st.lists(st.sampled_from(SYNTAX), max_size=30).map(" ".join),
    st.lists(st.sampled_from(SYNTAX), max_size=30).map("".join),
)


@pytest.fixture(scope="module")
def searcher(lancashire):
    return Searcher(lancashire.config["DATA_FOLDER"] / "search")


@pytest.fixture(scope="module")
def common_words(searcher):
    """The words that most things have: the dearest to look for."""
    return sorted(searcher._get_language("en")._spelling.words, key=len)[:400]


@given(text=hostile, lang=st.sampled_from(LANGS), literal=st.booleans())
@example("word " * 5_000, "en", False)
@example("e" * 10_000, "ur", False)
@example("near " * 100, "en", False)
@example("a\u0301" * 5_000, "ar", False)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_there_is_always_an_answer(searcher, text, lang, literal):
    found = searcher.find(text, lang, literal=literal, where=lambda _spot: None)
    assert len({(hit.kind, hit.slug) for hit in found.hits}) == len(found.hits)
    assert found.place is None
    question = read_question(text, lang)
    assert len(question.text) <= MOST_CHARACTERS
    assert len(question.forms) <= MOST_WORDS
    assert len(searcher.suggest(text, lang, 8)) <= 8


@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_so_it_is_with_twelve_words_of_ours(searcher, common_words, data):
    words = data.draw(st.lists(st.sampled_from(common_words), min_size=12, max_size=40))
    assert searcher.find(" ".join(words), "en").facets.keys() >= {"kind", "level"}


def test_places_are_looked_up_but_a_few_times(searcher):
    asked: list[Spot] = []
    searcher.find("near " + " near ".join(["BB1", "PR2", "LA1", "FY1", "BB9", "x9"] * 2), "en", where=asked.append)
    assert len(asked) <= MOST_SPOTS
