"""Rules of words and between documents."""

from __future__ import annotations

import datetime
from typing import TypeVar

import pytest

from careers.content.checks import check_library, list_overdue
from careers.content.documents.learning import Job
from careers.content.documents.providers import Provider
from careers.content.documents.reading import Guide
from careers.content.reader import Library, read_library
from config import ROOT
from tests.content.test_reader import find_faults, spoil

Kind = TypeVar("Kind")


@pytest.mark.parametrize(("words", "told"), [
    ("It pays £9 an hour.", "“£9” is a number that needs a source"),
    ("It takes 20% of the week.", "“0%” is a number"),
    ("Twelve per cent, or 12 per cent.", "is a number"),
    ("An exciting day.", "“exciting” says nothing"),
    ("Ask what he does.", "“he”: write “you”"),
    ("S/he does it.", "“S/he”: write"),
    ("A <b>bold</b> boat.", "no HTML"),
    ("It makes {figure:unknown-one}.", "there is no figure “unknown-one”"),
    ("See [this](option:nothing).", "the link option:nothing leads nowhere"),
])  # fmt: skip
def test_words_that_may_not_stand(content_folder, words, told):
    spoil(content_folder, "jobs/boat-builder.yaml", "  - Cut the planks", f'  - "{words}"')
    assert any(told in fault for fault in find_faults(content_folder)), find_faults(content_folder)


@pytest.mark.parametrize(
    "words", ["Access to HE is a course.", "The sheet is theirs.", "It takes two years.", "Grade 4."]
)
def test_words_that_may(content_folder, words):
    spoil(content_folder, "jobs/boat-builder.yaml", "  - Cut the planks", f'  - "{words}"')
    assert find_faults(content_folder) == []


def test_a_job_shows_both_lines(content_folder):
    spoil(
        content_folder,
        "jobs/boat-builder.yaml",
        "option: island-degree\n    level: 6",
        "option: yard-apprenticeship\n    level: 3",
    )
    assert any("no academic way in" in fault for fault in find_faults(content_folder))


def test_some_way_leads_to_the_job_itself(content_folder):
    for _ in range(2):
        spoil(content_folder, "jobs/boat-builder.yaml", "straight: true", "straight: false")
    assert any("no way in is `straight`" in fault for fault in find_faults(content_folder))


def test_a_level_outside_its_option(content_folder):
    spoil(content_folder, "jobs/boat-builder.yaml", "level: 6", "level: 2")
    assert any("level 2 is outside" in fault for fault in find_faults(content_folder))


def test_a_figure_cannot_be_checked_at_a_source_that_nobody_read(content_folder):
    spoil(content_folder, "sources/sources.yaml", "read: 2026-01-01", "read: null")
    assert any("nobody has read the source “harbour-book”" in fault for fault in find_faults(content_folder))


def test_an_old_slug_is_nobody_elses(content_folder):
    spoil(content_folder, "programmes/island.yaml", "formerly: [old-boats]", "formerly: [wooden-boats]")
    assert any("“wooden-boats” is in use" in fault for fault in find_faults(content_folder))


def test_overdue_figures_are_listed_the_longest_overdue_first(content_folder):
    spoil(content_folder, "figures/harbour.yaml", "review_by: 2099-01-01", "review_by: 2026-02-01")
    library = read_library(content_folder)
    check_library(library)
    assert library.faults == []
    assert [figure.slug for figure in list_overdue(library, datetime.date(2026, 3, 1))] == ["boats-built"]


def list_all(library: Library, kind: type[Kind]) -> list[Kind]:
    return [one for _, one in library.list_documents() if isinstance(one, kind)]


def test_the_content_of_the_site_has_what_it_promises():
    library = read_library(ROOT / "content")
    check_library(library)
    assert library.faults == []
    counts = {kind: len(found) for kind, found in library.documents.items()}
    assert counts["routeway"] == 15
    assert counts["job"] >= 45
    assert counts["option"] >= 14
    assert counts["stage"] == 6
    assert counts["transition"] >= 30
    assert counts["activity"] >= 6
    assert counts["term"] >= 50
    per_routeway = dict.fromkeys(library.documents["routeway"], 0)
    for job in list_all(library, Job):
        per_routeway[job.routeway] += 1
    assert min(per_routeway.values()) >= 3
    guides = [guide for guide in list_all(library, Guide) if guide.section == "parents"]
    assert len(guides) >= 6
    mostly_here = [one for one in list_all(library, Provider) if one.mostly_here and not one.short]
    assert len(mostly_here) >= 26
    assert sum(one.short for one in list_all(library, Provider)) >= 450


def test_a_thesaurus_names_what_there_is_and_each_name_once(content_folder):
    folder = content_folder / "thesaurus"
    folder.mkdir()
    (folder / "en.yaml").write_text(
        "names:\n  job:boat-builder: [shipwright, shipwright]\n  job:nobody: [stranger]\n"
        "  routeway:boats: [Shipwright]\nrelated:\n  water: [job:nobody]\n",
        encoding="utf-8",
    )
    (folder / "xx.yaml").write_text("names: {}\n", encoding="utf-8")
    faults = "\n".join(find_faults(content_folder))
    for told in (
        "“shipwright” stands under job:boat-builder already", "“job:nobody” is nothing of ours",
        "“Shipwright” stands under job:boat-builder already", "job:nobody leads nowhere", "the region has no language “xx”",
    ):  # fmt: skip
        assert told in faults, faults
