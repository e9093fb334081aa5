"""Reading files: what an editor may get wrong, and what the editor is told, with file and line."""

from __future__ import annotations

import pytest

from careers.content.checks import check_library
from careers.content.reader import read_library


def find_faults(folder):
    library = read_library(folder)
    check_library(library)
    return [str(fault).removeprefix(f"{folder}/") for fault in sorted(library.faults)]


def spoil(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_good_content_has_no_faults(content_folder):
    assert find_faults(content_folder) == []


@pytest.mark.parametrize(("file", "old", "new", "told"), [
    ("region.yaml", "name: Testland", "nam: Testland", "region.yaml:2: `nam` is not a field here; did you mean “name”?"),
    ("routeways/boats.yaml", "order: 1", "order: first", "routeways/boats.yaml:1: `order`: input should be a valid integer"),
    ("jobs/boat-builder.yaml", "soc2020: '5319'", "soc2020: '53'", "jobs/boat-builder.yaml:4: `soc2020`: string should match"),
    ("jobs/boat-builder.yaml", "  child: You build boats that float.\n", "", "jobs/boat-builder.yaml:7: `told.child` is missing"),
    ("jobs/boat-builder.yaml", "routeway: boats", "routeway: planes", "jobs/boat-builder.yaml:3: there is no routeway “planes”"),
    ("options/island-degree.yaml", "start: 5", "start: 7", "options/island-degree.yaml:6: `levels`: `end` is below `start`"),
    ("programmes/island.yaml", "levels: {start: 2", "levels: {start: two", "programmes/island.yaml:7: `levels.start`"),
    ("providers/harbour-college.yaml", "kind: college", "kind: pub", "providers/harbour-college.yaml:4: `kind`: input should be"),
    ("providers/harbour-college.yaml", "district: harbour", "district: moon", "providers/harbour-college.yaml:7: there is no district “moon”"),
    ("stages/16.yaml", "to: /jobs/", "to: jobs", "stages/16.yaml:9: `actions.2.to`: string should match"),
    ("transitions/all.yaml", "yard-apprenticeship-to-island-degree", "yard-to-degree", "the slug should be “yard-apprenticeship-to-island-degree”"),
    ("guides/ask-the-yard.yaml", "(job:boat-builder)", "(job:boatbuilder)", "guides/ask-the-yard.yaml:5: `body`: the link job:boatbuilder leads nowhere"),
    ("activities/float-it.yaml", "minutes: 45", "minutes: 999", "activities/float-it.yaml:6: `minutes`: input should be less"),
    ("changes/new-pier.yaml", "date: 2026-01-01", "date: soon", "changes/new-pier.yaml:2: `date`: input should be a valid date"),
    ("terms/terms.yaml", "meaning:", "meening:", "did you mean “meaning”?"),
    ("aims/aims.yaml", "figure: boats-built", "figure: boats", "aims/aims.yaml:8: there is no figure “boats”"),
    ("places/towns.yaml", "lat: 36.04", "lat: 136.04", "places/towns.yaml:2: `lat`: input should be less"),
    ("figures/harbour.yaml", "value: 12", "value: twelve", "figures/harbour.yaml:2: `value"),
    ("sources/sources.yaml", "address: https", "address: http", "sources/sources.yaml:2: `address`: string should match"),
])  # fmt: skip
def test_a_broken_file_of_each_kind_is_explained(content_folder, file, old, new, told):
    spoil(content_folder, file, old, new)
    faults = find_faults(content_folder)
    assert any(told in fault for fault in faults), faults


def test_all_faults_are_told_at_once_in_order(content_folder):
    spoil(content_folder, "terms/terms.yaml", "meaning:", "meening:")
    spoil(content_folder, "changes/new-pier.yaml", "date: 2026-01-01", "date: soon")
    faults = find_faults(content_folder)
    assert len(faults) >= 3
    assert [fault.partition(":")[0] for fault in faults] == sorted(fault.partition(":")[0] for fault in faults)


def test_a_file_that_is_not_yaml(content_folder):
    (content_folder / "jobs" / "boat-builder.yaml").write_text("title: Boat: builder\n", encoding="utf-8")
    assert any(
        "boat-builder.yaml:1: this is not YAML" in fault and "quotes" in fault for fault in find_faults(content_folder)
    )


def test_a_file_in_another_encoding(content_folder):
    (content_folder / "terms" / "more.yaml").write_bytes("title: Café".encode("latin-1"))
    assert any("terms/more.yaml: not saved as UTF-8" in fault for fault in find_faults(content_folder))


def test_a_file_of_another_sort(content_folder):
    (content_folder / "jobs" / "notes.txt").write_text("call the yard", encoding="utf-8")
    assert "jobs/notes.txt: only .yaml files are read here" in find_faults(content_folder)


def test_a_folder_that_holds_no_kind(content_folder):
    (content_folder / "job").mkdir()
    assert "job: no kind of document is kept in a folder “job”; did you mean “jobs”?" in find_faults(content_folder)


def test_a_missing_region(content_folder):
    (content_folder / "region.yaml").unlink()
    assert "region.yaml: this file is missing" in find_faults(content_folder)


def test_a_key_given_twice(content_folder):
    spoil(content_folder, "stages/16.yaml", "ages: 15 to 16", "ages: 15 to 16\nages: 16 to 17")
    assert "stages/16.yaml:4: `ages` is given twice" in find_faults(content_folder)


def test_a_slug_given_twice(content_folder):
    spoil(content_folder, "figures/harbour.yaml", "slug: yard-pay", "slug: boats-built")
    assert any("there is already a figure “boats-built”" in fault for fault in find_faults(content_folder))


def test_a_slug_that_an_address_needs(content_folder):
    (content_folder / "guides" / "ask-the-yard.yaml").rename(content_folder / "guides" / "print.yaml")
    assert any("is kept for addresses" in fault for fault in find_faults(content_folder))


def test_a_text_over_its_length(content_folder):
    spoil(content_folder, "stages/16.yaml", "summary: You choose", "summary: " + "You choose " * 30)
    assert any("180 is the most" in fault for fault in find_faults(content_folder))


def test_an_empty_file(content_folder):
    (content_folder / "jobs" / "empty.yaml").write_text("", encoding="utf-8")
    assert "jobs/empty.yaml:1: the file should hold fields, each as `name: value`" in find_faults(content_folder)
