"""OS Code-Point Open: sectors and areas."""

from __future__ import annotations

import pytest
import yaml

from careers.content.faults import ContentError
from careers.data.grid import convert_grid
from tests.data.conftest import bring, plan
from tests.data.published import POSTCODES, write_postcodes

SOURCE = "code-point-open"


def read_places(content, name):
    items = yaml.safe_load((content / "places" / name).read_text(encoding="utf-8"))["items"]
    return {one["slug"]: one for one in items}


def test_a_sector_is_the_mean_of_its_postcodes_here_and_an_area_of_all(content, published):
    made = bring(content, SOURCE, published[SOURCE])
    assert made.added == ["place aa1-1", "place aa1-2", "place aa10-1", "place aa1", "place aa10"]
    assert made.rows == 6
    sectors, areas = read_places(content, "sectors.yaml"), read_places(content, "areas.yaml")
    points = [convert_grid(369767, 428179), convert_grid(369867, 428279)]
    assert sectors["aa1-1"]["lat"] == round((points[0][0] + points[1][0]) / 2, 5)
    assert sectors["aa1-2"]["districts"] == ["hills"]
    assert areas["aa1"]["districts"] == ["harbour", "hills"]
    assert list(areas) == ["aa1", "aa10", "zz9"]
    assert "aa1-9" not in sectors  # its only postcode has no point


def test_the_file_says_whose_data_it_holds(content, published):
    bring(content, SOURCE, published[SOURCE])
    text = (content / "places" / "sectors.yaml").read_text(encoding="utf-8")
    assert text.startswith("# Postcode sectors: the mean of their postcodes. Contains OS data 2026.\nitems:\n")


def test_a_changed_file_says_what_came_changed_and_went(content, published, tmp_path):
    bring(content, SOURCE, published[SOURCE])
    rows = [
        ("AA1 1AA", 10, 369000, 428179, "T1"),
        ("AA1 2AA", 50, 368531, 427686, "T2"),
        ("AA1 2AB", 10, 368531, 427686, "X9"),
        ("AA2 1AA", 10, 368531, 427686, "T2"),
    ]
    made = bring(content, SOURCE, write_postcodes(tmp_path, rows))
    assert made.added == ["place aa2-1", "place aa2"]
    assert made.changed == ["place aa1-1: lat, lon", "place aa1: lat, lon"]
    assert made.gone == ["place aa10-1", "place aa10"]
    assert list(read_places(content, "areas.yaml")) == ["aa1", "aa2", "zz9"]


def test_a_correction_wins(content, published, tmp_path):
    bring(content, SOURCE, published[SOURCE])
    file = content / "places" / "sectors.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("- harbour\n", "- harbour\n      - hills\n    kept: [districts]\n", 1), encoding="utf-8"
    )
    before = file.read_bytes()
    assert bring(content, SOURCE, published[SOURCE]).kept == ["place aa1-1: districts"]
    made = bring(content, SOURCE, write_postcodes(tmp_path, [("AA9 9AA", 10, 368531, 427686, "T2")]))
    assert "place aa1-1: no longer in the official data" in made.kept
    assert "place aa1-1" not in made.gone
    assert read_places(content, "sectors.yaml")["aa1-1"] == yaml.safe_load(before)["items"][0]


def test_points_a_metre_apart_are_one(content, published, tmp_path):
    bring(content, SOURCE, published[SOURCE])
    rows = [(code, quality, east, north + 1, district) for code, quality, east, north, district in POSTCODES]
    assert bring(content, SOURCE, write_postcodes(tmp_path, rows)).texts == {}


def test_every_bad_row_is_told_with_its_line(content, published, tmp_path):
    rows = [
        *POSTCODES,
        ("A11", 10, 1, 1, "T1"),
        ("AA1 1AA", 10, 1, 1, "T1"),
        ("AA1 3AA", 10, "east", 999_999_999, "T1"),
    ]
    files = write_postcodes(tmp_path, rows)
    with files[1].open("a", encoding="utf-8") as handle:
        handle.write('"AA1 4AA",10\n')
    with pytest.raises(ContentError) as caught:
        plan(content, SOURCE, files)
    assert [str(fault).removeprefix(f"{tmp_path}/") for fault in caught.value.faults] == [
        "aa.csv:7: “A11” is not a postcode",
        "aa.csv:8: “AA1 1AA” is given twice",
        "aa.csv:9: “east, 999999999” is no point of the National Grid",
        "aa.csv:10: the row is too short: no Eastings, Northings, Admin_district_code",
    ]


def test_without_the_headings_nothing_is_guessed(content, published):
    with pytest.raises(ContentError, match="give the file of column headings too"):
        plan(content, SOURCE, published[SOURCE][1:])
