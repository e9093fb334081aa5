"""Words as they are compared."""

from __future__ import annotations

import pytest

from careers.search.analysis import drop_stop_words, make_exact_key, make_token, normalise, split_words


@pytest.mark.parametrize(("one", "other"), [
    ("NURSE", "nurse"), ("ﬁtter", "fitter"), ("Ｎｕｒｓｅ", "nurse"), ("café", "cafe"), ("łąka", "laka"),
    ("كتاب", "کتاب"), ("يد", "ید"), ("مُعَلِّم", "معلم"), ("أستاذ", "استاذ"), ("نـــرس", "نرس"),
])  # fmt: skip
def test_what_people_write_differently_is_the_same(one, other):
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize("word", ["ਨਰਸ", "ਬਿਜਲੀ", "ઇલેક્ટ્રિશિયન", "নার্স", "বিদ্যুৎ"])
def test_indic_words_keep_their_vowel_signs_and_stay_whole(word):
    assert split_words(word) == [word]
    assert len(normalise(word)) >= len(word) - 1


def test_stemming_where_there_is_a_stemmer():
    assert make_token("Electricians", "en") == make_token("electrician", "en")
    assert make_token("elektrykiem", "pl") == make_token("elektryk", "pl")
    assert make_token("الیکٹریشن", "ur") == "الیکٹریشن"


def test_apostrophes_are_no_gap():
    assert split_words("bricklayer’s") == ["bricklayers"]


def test_words_without_meaning_are_left_out_unless_nothing_is_left():
    assert drop_stop_words(["how", "to", "become", "a", "nurse"], "en") == ["nurse"]
    assert drop_stop_words(["what", "is", "it"], "en") == ["what", "is", "it"]


def test_a_whole_name_is_one_key():
    assert make_exact_key(" Burnley  College! ", "en") == make_exact_key("burnley college", "en")
    assert make_exact_key("A levels", "en") == make_exact_key("a level", "en")
