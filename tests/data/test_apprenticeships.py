"""DfE's apprenticeships by provider: districts and evidence."""

from __future__ import annotations

import pytest
import yaml

from careers.content.faults import ContentError
from careers.data.apprenticeship_files import format_period
from tests.data.conftest import bring, plan
from tests.data.published import PLACES, STANDARDS, write_apprenticeships, write_table

SOURCE = "apprenticeships"
EDITION = "dfe-apprenticeships-by-provider-2026"


def read_provider(content, slug):
    for file in (content / "providers").glob("*.yaml"):
        value = yaml.safe_load(file.read_text(encoding="utf-8"))
        for one in value.get("items", [{"slug": file.stem, **value}]):
            if one["slug"] == slug:
                return one
    return None


def test_a_local_provider_offers_what_it_trained_behind_what_a_person_wrote(content, published):
    made = bring(content, SOURCE, published[SOURCE])
    college = read_provider(content, "harbour-college")
    assert college["districts"] == ["harbour", "hills"]  # its site's, and where it has learners
    assert college["offers"] == [
        {"programme": "wooden-boats", "evidence": "announced", "period": "2026", "source": "harbour-book"},
        {
            "programme": "wooden-boats",
            "evidence": "trained",
            "period": "2025/26, August to April",
            "source": EDITION,
        },
    ]
    assert college["sources"] == ["harbour-book", EDITION]
    assert made.changed == ["provider harbour-college: districts, offers, sources"]


def test_a_provider_from_elsewhere_has_trained_it(content, published):
    before = read_provider(content, "far-training")
    bring(content, SOURCE, published[SOURCE])
    assert read_provider(content, "far-training") == before


def test_what_content_lacks_is_noted(content, published):
    assert plan(content, SOURCE, published[SOURCE]).notes == [
        "no programme “Sail Making” (Intermediate Apprenticeship), trained by harbour-college"
    ]


def test_a_programme_at_another_level_is_noted(content, tmp_path):
    files = write_apprenticeships(tmp_path, level="Higher Apprenticeship")
    told = "programme wooden-boats: its level is not that of Higher Apprenticeship"
    assert told in plan(content, SOURCE, files).notes


def test_a_changed_file_says_what_came_changed_and_went(content, published, tmp_path):
    bring(content, SOURCE, published[SOURCE])
    places = [*PLACES[:2], ("2024/25", "QUAY AND SONS UK LLP (10000003)", "Hills", "Hills", 0, 1, 0)]
    standards = [
        ("2025/26 (Aug to Apr)", "Old Boats", "Harbour College (10000001)", "Enrolments", 4),
        ("2024/25", "Wooden Boats", "Quay And Sons Uk Llp (10000003)", "Enrolments", 4),
    ]
    made = bring(content, SOURCE, write_apprenticeships(tmp_path, places, standards))
    assert made.added == ["provider quay-and-sons-uk-llp"]
    assert made.changed == ["provider harbour-college: offers"]
    assert made.gone == ["provider far-training"]
    assert read_provider(content, "quay-and-sons-uk-llp") == {
        **read_provider(content, "quay-and-sons-uk-llp"),
        "title": "Quay and Sons UK LLP",
        "ukprn": "10000003",
        "districts": ["hills"],
        "has_trained": ["wooden-boats"],
        "has_trained_source": EDITION,
    }
    assert [one["evidence"] for one in read_provider(content, "harbour-college")["offers"]] == ["announced"]


def test_a_correction_wins(content, published, tmp_path):
    file = content / "providers" / "short.yaml"
    text = file.read_text(encoding="utf-8")
    text = text.replace("      - hills\n", "      - hills\n      - harbour\n").replace(
        "    confidence: checked\n", "    kept: [districts]\n    confidence: checked\n"
    )
    file.write_text(text, encoding="utf-8")
    assert bring(content, SOURCE, published[SOURCE]).kept == ["provider far-training: districts"]
    assert file.read_text(encoding="utf-8") == text
    made = bring(content, SOURCE, write_apprenticeships(tmp_path, PLACES[:2], STANDARDS))
    assert made.kept == ["provider far-training: no longer in the official data"]
    assert file.read_text(encoding="utf-8") == text


def test_comments_stay(content, published, tmp_path):
    places = [*PLACES, ("2024/25", "FAR TRAINING (10000002)", "Hills", "Harbour", 0, 1, 0)]
    bring(content, SOURCE, write_apprenticeships(tmp_path, places))
    text = (content / "providers" / "short.yaml").read_text(encoding="utf-8")
    assert "      - harbour\n      - hills\n    # It moved in 2025.\n    has_trained:" in text


def test_only_the_two_latest_years_count(content, tmp_path):
    standards = [("2023/24", "Wooden Boats", "Harbour College (10000001)", "Enrolments", 4)]
    files = write_apprenticeships(tmp_path, PLACES, standards)
    assert plan(content, SOURCE, files).notes == [
        "programme wooden-boats: nobody has trained it in the two latest years"
    ]


def test_every_bad_row_is_told_with_its_number(content, tmp_path):
    places = [*PLACES, ("last year", "FAR TRAINING (10000002)", "Hills", "Hills", 0, 1, 0)]
    standards = [
        ("2024/25", "Wooden Boats", "Far Training", "Enrolments", 4),
        ("2024/25", "Wooden Boats", "Far Training (10000002)", "Enrolments", -1),
        ("2024/25", "", "Far Training (10000002)", "Enrolments", 1),
    ]
    with pytest.raises(ContentError) as caught:
        plan(content, SOURCE, write_apprenticeships(tmp_path, places, standards))
    assert [str(fault).removeprefix(f"{tmp_path}/") for fault in caught.value.faults] == [
        "lad_map_data_0.parquet:5: “last year” is not a year such as 2024/25 or 2025/26 (Aug to Apr)",
        "subjects_and_standards_0.parquet:1: “Far Training” does not end in a UKPRN, eight digits in brackets",
        "subjects_and_standards_0.parquet:2: “-1” is not a number of learners",
        "subjects_and_standards_0.parquet:3: standard, level, kind of standard and measure are not all given",
    ]


def test_files_that_name_none_of_our_districts_are_refused(content, tmp_path):
    with pytest.raises(ContentError, match="no learners in any of Harbour, Hills"):
        plan(content, SOURCE, write_apprenticeships(tmp_path, [("2024/25", "FAR (10000002)", "Moon", "Moon", 1, 1, 1)]))


def test_half_a_file_and_other_columns_are_refused(content, published, tmp_path):
    whole = published[SOURCE][0].read_bytes()
    half = tmp_path / "half.parquet"
    half.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ContentError, match="not the whole of it"):
        plan(content, SOURCE, [half])
    with pytest.raises(ContentError, match="its columns are neither"):
        plan(content, SOURCE, [write_table(tmp_path / "other.parquet", ["year"], [("2024/25",)])])


def test_one_file_alone_is_not_enough(content, published):
    with pytest.raises(ContentError, match="give two files"):
        plan(content, SOURCE, published[SOURCE][:1])


def test_periods_are_told_in_whole_words():
    assert format_period("2025/26 (Aug to Apr)") == "2025/26, August to April"
    assert format_period("2024/25") == "2024/25"
