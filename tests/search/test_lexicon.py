"""What whole names mean."""

from __future__ import annotations

import json
from typing import Any

import pytest

from careers.search.analysis import make_exact_key, make_letters, make_sound
from careers.search.lexicon import ABROAD, RELATED, STEP, Lexicon
from careers.search.naming import make_lexicon
from careers.search.question import read_question
from careers.search.texts import Text

NURSE, ELECTRICIAN, CHEF = ("job", "nurse"), ("job", "electrician"), ("job", "chef")


def make_text(thing, title, *names):
    return Text(thing[0], thing[1], [(title, "en")], [(name, "en") for name in names], [], [])


@pytest.fixture(params=["made", "written and read"])
def lexicon(request):
    empty: dict[str, Any] = {"names": {}, "latin": {}, "related": {}, "elsewhere": []}
    thesauri = {
        "en": empty
        | {
            "names": {"job:electrician": ["sparky"]},
            "related": {"kitchen": ["job:chef", "job:nurse"]},
            "elsewhere": [{"words": ["doctor"], "near": ["job:nurse"]}],
        },
        "ur": empty | {"names": {"job:nurse": ["نرس"]}, "latin": {"job:electrician": ["bijli wala"]}},
    }
    texts = [
        make_text(NURSE, "Nurse", "RGN", "Staff nurse"),
        make_text(ELECTRICIAN, "Electrician"),
        make_text(CHEF, "Chef"),
    ]
    made = make_lexicon("en", texts, thesauri)
    return made if request.param == "made" else Lexicon.load(json.loads(json.dumps(made.dump())))


def find(lexicon, text):
    return lexicon.find(read_question(text, "en").exact)


def test_a_title_counts_more_than_a_name_and_that_more_than_what_people_say(lexicon):
    (title,), (name,) = find(lexicon, "nurses").values(), find(lexicon, "staff nurses").values()
    (called,) = find(lexicon, "sparkies").values()
    assert title > name > called


def test_a_name_as_it_is_written_counts_more_than_one_of_the_same_stem(lexicon):
    (written,), (stem) = find(lexicon, "nurse").values(), find(lexicon, "nurses").values()
    (called,) = find(lexicon, "sparky").values()
    assert written > called > max(stem)


def test_a_name_of_another_language_is_known_too(lexicon):
    assert find(lexicon, "نرس") == {NURSE: ABROAD}
    assert find(lexicon, "Bijli wala") == {ELECTRICIAN: ABROAD}


def test_a_word_may_lead_to_things_that_it_does_not_name(lexicon):
    assert find(lexicon, "kitchen") == {CHEF: RELATED, NURSE: RELATED - STEP}


def test_what_is_elsewhere_leads_to_what_is_near_it(lexicon):
    assert find(lexicon, "doctors") == {NURSE: RELATED}
    assert make_exact_key("doctor", "en") in lexicon.elsewhere


@pytest.mark.parametrize(("typed", "name"), [
    ("nusre", "Nurse"), ("eletrician", "Electrician"), ("elec trician", "Electrician"), ("elektrishun", "Electrician"),
    ("spraky", "sparky"), ("nurse", "Nurse"), ("cook", None), ("xxxxxxxx", None), ("", None),
])  # fmt: skip
def test_a_name_that_is_misspelt_or_written_as_heard(lexicon, typed, name):
    assert lexicon.find_near(typed) == name


def test_what_a_beginning_may_become(lexicon):
    assert list(lexicon.find_begun("el")) == [ELECTRICIAN]
    assert list(lexicon.find_begun("sp")) == [ELECTRICIAN]
    assert lexicon.find_begun("") == {}
    assert lexicon.find_begun("نر") == {}  # a name in another language is known whole, not suggested


def test_everyday_names_have_a_title(lexicon):
    assert lexicon.find_title("sparky", read_question("sparky", "en").exact) == "Electrician"
    assert lexicon.find_title("electrician", read_question("electrician", "en").exact) is None
    assert lexicon.find_title("kitchen", read_question("kitchen", "en").exact) is None


@pytest.mark.parametrize(("one", "other"), [
    ("physiotherapist", "fisiotherapist"), ("knitter", "nitter"), ("electrician", "elektrision"), ("plumber", "plummber"),
])  # fmt: skip
def test_spellings_that_sound_alike(one, other):
    assert make_sound(one) == make_sound(other)


def test_letters_alone():
    assert make_letters("Train-driver ") == make_letters("traindriver") == "traindriver"
