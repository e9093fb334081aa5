"""The National Grid in degrees."""

from __future__ import annotations

import math

import pytest

from careers.data import grid

# Ordnance Survey's examples, Caister water tower: on the Airy ellipsoid (guide to coordinate systems, annex C), and
# through the exact transformation (user guide of OSTN15, annexe A).
ON_AIRY = (651409.903, 313177.270, 52 + 39 / 60 + 27.2531 / 3600, 1 + 43 / 60 + 4.5177 / 3600)
EXACT = (651409.804, 313177.450, 52.658007833, 1.716073973)


def measure(lat, lon, other_lat, other_lon):
    """Metres between two points near each other."""
    north = math.radians(lat - other_lat) * 6_371_000
    east = math.radians(lon - other_lon) * 6_371_000 * math.cos(math.radians(lat))
    return math.hypot(north, east)


def test_the_projection_is_the_one_of_the_guide():
    easting, northing, lat, lon = ON_AIRY
    found_lat, found_lon = map(math.degrees, grid._unproject(easting, northing))
    assert measure(found_lat, found_lon, lat, lon) < 0.002


def test_the_shift_is_good_to_five_metres():
    easting, northing, lat, lon = EXACT
    assert measure(*grid.convert_grid(easting, northing), lat, lon) < 5


@pytest.mark.parametrize(("easting", "northing"), [(0, 0), (400_000, 500_000), (655_000, 1_200_000)])
def test_the_whole_grid_converts(easting, northing):
    lat, lon = grid.convert_grid(easting, northing)
    assert 49 < lat < 61
    assert -8 < lon < 3
