"""What the parts of a question make of it."""

from __future__ import annotations

import pytest

from careers.search.lexicon import CALLED, NAME, RELATED
from careers.search.runs import FRAME, PART, Run, names_one, weigh_parts

CARPENTER, COURSE, TEACHER = ("job", "carpenter"), ("option", "level-2-course"), ("job", "primary-teacher")
JOINER = Run("joiner", {CARPENTER: CALLED}, "Carpenter")
A_COURSE = Run("course", {COURSE: CALLED}, None)
SCHOOL = Run("school", {TEACHER: RELATED}, None)


def test_how_one_learns_counts_for_less_beside_what():
    assert weigh_parts([JOINER, A_COURSE]) == {CARPENTER: CALLED * PART, COURSE: CALLED * PART * FRAME}
    assert weigh_parts([A_COURSE]) == {COURSE: CALLED * PART}


def test_a_word_that_only_leads_somewhere_says_nothing_beside_a_name():
    assert weigh_parts([JOINER, SCHOOL]) == {CARPENTER: CALLED * PART}
    assert weigh_parts([SCHOOL]) == {TEACHER: RELATED * PART}


def test_a_thing_named_twice_counts_twice():
    other = Run("wood worker", {CARPENTER: NAME}, "Carpenter")
    assert weigh_parts([JOINER, other]) == pytest.approx({CARPENTER: (NAME + CALLED) * PART})


def test_whether_a_part_names_one():
    assert names_one([A_COURSE, JOINER])
    assert not names_one([A_COURSE, SCHOOL])
    assert not names_one([])
