"""How the content stands."""

from __future__ import annotations

import datetime

import pytest

from careers.content.reader import read_library
from careers.content.status import AGES, count_tracks, list_few_ways, list_shares, list_status, list_words, measure_ages

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture
def library(content_folder):
    return read_library(content_folder)


def count_vowels(word):
    return max(1, sum(letter in "aeiouy" for letter in word.lower()))


def test_words_are_counted_by_kind(library):
    documents, words = list_words(library)["job"]
    assert documents == len(library.documents["job"])
    assert words > 100


def test_the_reading_age_grows_with_syllables(library):
    ages = measure_ages(library, count_vowels)
    assert set(ages) <= set(AGES)
    harder = measure_ages(library, lambda word: 2 * count_vowels(word))
    assert all(harder[audience] > age for audience, age in ages.items())


def test_what_was_followed_to_its_source_is_told_from_what_was_not(library):
    for share in list_shares(library).values():
        assert share.checked + len(share.unverified) == share.total


def test_options_are_counted_by_line(library):
    job = count_tracks(library)["job"]
    assert job["technical"] > 0
    assert job["academic"] > 0


def test_jobs_with_few_ways_in_are_named(library):
    assert list_few_ways(library) == [slug for slug, job in library.documents["job"].items() if len(job.ways_in) < 3]


def test_the_lines_say_it_all(library):
    lines = "\n".join(list_status(library, TODAY, count_vowels))
    for heading in ("words that a reader sees", "reading age", "followed to its source", "looked at again", "ways in"):
        assert heading in lines
