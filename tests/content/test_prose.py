"""Words counted and compared."""

from __future__ import annotations

import re
from typing import Any

import pytest

from careers.content.checks import check_library
from careers.content.prose import MOST_ALIKE, count_told, find_alike, list_texts
from careers.content.reader import Library, read_library
from tests.content.test_reader import find_faults, spoil

DAY = (
    "You sand the long hull of a small red boat before the tide comes in and the paint has had time to dry in the sun."
)


@pytest.fixture
def library(content_folder) -> Library:
    return read_library(content_folder)


def get_job(library: Library) -> Any:
    return library.documents["job"]["boat-builder"]


def test_a_job_is_told_in_its_words_without_names_and_ways_in(library):
    job = get_job(library)
    told = count_told(job)
    every = sum(len(text.split()) for _, text in list_texts(job))
    assert 0 < told < every
    assert not any(leaf.field == "other_names" for leaf, _ in list_texts(job))


def test_too_few_words_are_a_fault_where_the_region_says_how_many(content_folder):
    assert find_faults(content_folder) == []
    region = content_folder / "region.yaml"
    region.write_text(region.read_text(encoding="utf-8") + "\njob_words: {least: 2000, most: 3000}\n", encoding="utf-8")
    assert any(
        re.search(r"is told in \d+ words: 2000 to 3000 are wanted", fault) for fault in find_faults(content_folder)
    )


def test_two_texts_may_not_be_alike(content_folder, library):
    assert find_alike(library) == []
    for name in ("teenager", "parent"):
        file = content_folder / "jobs/boat-builder.yaml"
        text = re.sub(rf"(  {name}:)(?: [^\n]*\n(?:    [^\n]*\n)*)", rf"\1 {DAY}\n", file.read_text(encoding="utf-8"))
        file.write_text(text, encoding="utf-8")
    (alike,) = find_alike(read_library(content_folder))
    assert alike.share == 1.0 > MOST_ALIKE
    assert any("100% of its runs of 5 words in common" in fault for fault in find_faults(content_folder))


@pytest.mark.parametrize(
    "word", ["foreman", "Policewoman", "craftsmen", "manpower", "waitress", "male nurse", "lady barber"]
)
def test_words_that_say_whose_job_it_is(content_folder, word):
    spoil(content_folder, "jobs/boat-builder.yaml", "  - Cut the planks", f"  - Ask the {word}")
    assert any("says whose job it is" in fault for fault in find_faults(content_folder))


@pytest.mark.parametrize("word", ["workmanship", "management", "human", "a woman who builds", "Norman"])
def test_words_that_do_not(content_folder, word):
    spoil(content_folder, "jobs/boat-builder.yaml", "  - Cut the planks", f"  - See {word}")
    library = read_library(content_folder)
    check_library(library)
    assert library.faults == []
