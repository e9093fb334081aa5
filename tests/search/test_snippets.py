"""Words of a question in a text, in every script."""

from __future__ import annotations

import pytest

from careers.search.analysis import make_token
from careers.search.snippets import CUT, MOST_CHARACTERS, find_passage, mark_words


@pytest.mark.parametrize(("text", "lang", "asked", "marked"), [
    ("You fix wires and cables.", "en", "wire", ["wires"]),
    ("Praca z kablami i przewodami", "pl", "kabel", []),
    ("Pracujesz z pacjentami.", "pl", "pacjentami", ["pacjentami"]),
    ("نرس مریضوں کی دیکھ بھال کرتی ہے", "ur", "نرس", ["نرس"]),
    ("ਨਰਸ ਬਣੋ", "pa", "ਨਰਸ", ["ਨਰਸ"]),
    ("નર્સ દર્દીની સંભાળ રાખે છે", "gu", "નર્સ", ["નર્સ"]),
    ("নার্স রোগীর যত্ন নেন", "bn", "নার্স", ["নার্স"]),
    ("الممرضة تعتني بالمرضى", "ar", "الممرضة", ["الممرضة"]),
])  # fmt: skip
def test_words_are_marked_whole_with_their_vowel_signs(text, lang, asked, marked):
    marks = mark_words(text, lang, {make_token(asked, lang)})
    assert [text[start:end] for start, end in marks] == marked


def test_the_passage_with_most_of_the_words_is_cut_out_at_spaces():
    long = (
        "Nothing here. " * 30
        + "You test each circuit and mend wires in lofts and cellars of old houses. "
        + "More. " * 60
    )
    passage = find_passage([("A wire.", "en"), (long, "en")], {"wire", "circuit"})
    assert passage is not None
    assert passage.text.startswith(CUT)
    assert passage.text.endswith(CUT)
    assert len(passage.text) <= MOST_CHARACTERS + 2 * len(CUT)
    assert [passage.text[start:end] for start, end in passage.marks] == ["circuit", "wires"]


def test_a_text_without_the_words_has_no_passage():
    assert find_passage([("A wire.", "en"), ("", "en")], {"circuit"}) is None


def test_a_text_without_spaces_is_not_lost():
    passage = find_passage([("x" * 500, "en")], {"x" * 500})
    assert passage is not None
    assert passage.text == "x" * 500
