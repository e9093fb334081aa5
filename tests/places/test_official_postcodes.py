"""Every real postcode of the region through its sector. OFFICIAL_DATA names the folder of publishers' files."""

from __future__ import annotations

import csv
import os
import statistics
from pathlib import Path

import pytest

from careers.places.locate import Borders, Near, locate, measure_km

MOST_AT_THE_MIDDLE = 750
MOST_OF_ALL = 10_500
"""Metres from a postcode to the middle of its sector: half of them within 721, the farthest, on a moor, 10,254."""


def read_postcodes():
    folder = os.environ.get("OFFICIAL_DATA")
    file = Path(folder).parent / "places" / "lancashire_postcodes_2014.csv" if folder else None
    if file is None or not file.exists():
        pytest.skip("OFFICIAL_DATA names no folder beside a list of postcodes")
    with file.open(encoding="utf-8", newline="") as rows:
        return [(row["postcode"], float(row["lat"]), float(row["lon"])) for row in csv.DictReader(rows)]


def test_every_postcode_is_found_by_its_sector(lancashire):
    postcodes = read_postcodes()
    assert len(postcodes) > 38_000
    with lancashire.app_context():
        found = {sector: locate(sector, Borders()) for sector in {code[:-2] for code, _, _ in postcodes}}
    errors = []
    for code, lat, lon in postcodes:
        near = found[code[:-2]]
        assert isinstance(near, Near), code
        assert (near.point.title, near.how) == (code[:-2], "exact")
        errors.append(1000 * measure_km(lat, lon, near.point.lat, near.point.lon))
    assert statistics.median(errors) <= MOST_AT_THE_MIDDLE
    assert max(errors) <= MOST_OF_ALL
