"""How deep the region's own content goes: what its readers were promised, counted."""

from __future__ import annotations

from collections import Counter
from itertools import permutations
from typing import Any

import pyphen
import pytest

from careers.content.reader import Library, read_library
from careers.content.status import AGES, list_few_ways, list_shares, measure_ages
from config import ROOT

LEAST_CHECKED = 0.9
LEAST_ANSWERED = 0.6


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(ROOT / "content")


def get_all(library: Library, kind: str) -> dict[str, Any]:
    return dict(library.documents[kind])


def test_every_routeway_has_jobs_enough(library):
    counts = Counter(job.routeway for job in get_all(library, "job").values())
    assert sum(counts.values()) >= 120
    assert {slug for slug in library.documents["routeway"] if counts[slug] < 6} == set()


def test_every_job_has_three_ways_in_and_something_to_do_today(library):
    assert list_few_ways(library) == []
    assert {slug for slug, job in get_all(library, "job").items() if not job.next_step.to} == set()


@pytest.mark.parametrize("stage", ["16", "18"])
def test_every_change_between_two_options_has_an_answer_or_says_that_it_is_not_known(library, stage):
    options = get_all(library, "stage")[stage].options
    steps = get_all(library, "transition")
    pairs = [f"{start}-to-{end}" for start, end in permutations(options, 2)]
    assert [pair for pair in pairs if pair not in steps] == []
    known = [pair for pair in pairs if steps[pair].answer.value != "unknown"]
    assert len(known) / len(pairs) >= LEAST_ANSWERED


@pytest.mark.parametrize("kind", ["figure", "option"])
def test_most_was_followed_to_its_source(library, kind):
    share = list_shares(library)[kind]
    assert share.checked / share.total >= LEAST_CHECKED, share.unverified


def test_there_are_words_enough_explained(library):
    assert len(library.documents["term"]) >= 150


def test_each_audience_can_read_what_is_written_for_it(library):
    hyphens = pyphen.Pyphen(lang="en_GB")
    ages = measure_ages(library, lambda word: len(hyphens.positions(word)) + 1)
    assert {audience: age for audience, age in ages.items() if age > AGES[audience]} == {}


def test_every_language_names_every_job(library):
    missing = {
        (lang, slug)
        for lang, thesaurus in get_all(library, "thesaurus").items()
        for slug in library.documents["job"]
        if not thesaurus.names.get(f"job:{slug}")
    }
    assert missing == set()
