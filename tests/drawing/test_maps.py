"""The map of the region: where shapes, names and stations stand."""

from __future__ import annotations

import math
import re

import pytest

from careers.drawing.maps import GAP, RADIUS, WIDTH, Stop, draw_map
from careers.queries.geography import Point

SQUARE = {
    "west": [[(54.0, -3.0), (54.0, -2.5), (53.5, -2.5), (53.5, -3.0)]],
    "east": [[(54.0, -2.5), (54.0, -2.0), (53.5, -2.0), (53.5, -2.5)]],
}
MIDDLE = (53.75, -2.5)


def draw(*places, towns=(), **more):
    stops = [Stop(number, f"stop {number}", f"#{number}", *place) for number, place in enumerate(places, 1)]
    drawn = draw_map(SQUARE, [Point(name, "town", *place) for name, place in towns], stops, **more)
    assert drawn is not None
    return drawn


def test_there_is_no_map_without_outlines():
    assert draw_map({}, []) is None


def test_shapes_keep_their_proportions_and_share_their_border():
    drawn = draw()
    high = drawn.height - 2 * (RADIUS + 4)
    wide = WIDTH - 2 * (RADIUS + 4)
    assert high / wide == pytest.approx(0.5 / math.cos(math.radians(53.75)), abs=0.01)
    paths = {shape.slug: shape.path for shape in drawn.shapes}
    assert re.fullmatch(r"M20 20l170 0 0 \d+-170 0z", paths["west"])
    assert paths["east"].startswith("M190 20l170 0")


def test_a_lone_station_is_where_its_place_is():
    (station,) = draw(MIDDLE).stations
    assert (station.x, station.number, station.is_moved) == (pytest.approx(WIDTH / 2, abs=0.1), 1, False)


def test_stations_on_one_another_are_moved_apart_and_stay_on_the_drawing():
    drawn = draw(*[MIDDLE] * 12, *[(53.5, -3.0)] * 3, (53.51, -2.01))
    places = [(one.x, one.y) for one in drawn.stations]
    apart = [math.dist(one, other) for one in places for other in places if one is not other]
    assert min(apart) >= 2 * RADIUS + GAP - 0.5
    assert all(RADIUS < x < WIDTH - RADIUS and RADIUS < y < drawn.height - RADIUS for x, y in places)
    assert sum(one.is_moved for one in drawn.stations) >= 13
    assert all(one.home_x == pytest.approx(WIDTH / 2, abs=0.1) for one in drawn.stations[:12])


def test_what_lies_off_the_map_is_left_out():
    drawn = draw((51.5, 0.0), MIDDLE, here=Point("London", "town", 51.5, 0.0))
    assert [one.number for one in drawn.stations] == [2]
    assert drawn.here is None


def test_no_station_lies_on_where_one_measures_from():
    drawn = draw(MIDDLE, here=Point("Here", "town", *MIDDLE), within_km=10)
    assert drawn.here is not None
    (station,) = drawn.stations
    assert math.dist(drawn.here, (station.x, station.y)) >= 2 * RADIUS
    assert drawn.reach == pytest.approx(10 / 111.2 * (drawn.height - 40) / 0.5, rel=0.01)


def test_names_cover_neither_stations_nor_one_another():
    drawn = draw(MIDDLE, towns=[("Midtown", MIDDLE), ("Nexttown", (53.751, -2.5)), ("Far", (53.9, -2.2))])
    assert "Far" in [label.name for label in drawn.labels]
    assert "Midtown" not in [label.name for label in drawn.labels]


def test_names_stay_on_the_drawing():
    (label,) = draw(towns=[("Eastmost", (53.75, -2.0))]).labels
    assert label.anchor == "end"
