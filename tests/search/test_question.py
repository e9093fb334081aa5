"""What a visitor typed, bounded and clean."""

from __future__ import annotations

import pytest

from careers.search.question import MOST_CHARACTERS, MOST_WORDS, read_question


def test_a_question_is_cut():
    question = read_question("word " * 5000, "en")
    assert len(question.text) <= MOST_CHARACTERS
    assert len(question.words) <= MOST_WORDS


@pytest.mark.parametrize("text", ["", "   ", "!!!", "\x00\x01", "\u202e\u200f", "*", "()[]{}"])
def test_nothing_to_look_for(text):
    assert read_question(text, "en").is_empty


def test_the_same_words_are_compared_in_both_languages():
    question = read_question("نرس nurses", "ur")
    assert question.forms[0].own == "نرس"
    assert question.forms[1].english == "nurs"
