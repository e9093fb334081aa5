"""Shapes of districts from the points of postcodes."""

from __future__ import annotations

import pytest
import shapely
import yaml

from careers.content.faults import ContentError
from tests.data.conftest import bring
from tests.data.published import write_postcodes

SOURCE = "outlines"
WEST, EAST = "T1", "T2"


def make_grid(left, right, district, letters="AA1"):
    """A postcode every kilometre of a square eight kilometres high."""
    spots = [(east, north) for east in range(left, right, 1000) for north in range(400_000, 408_000, 1000)]
    return [
        (
            f"{letters} {number // 26 // 26 % 10}{chr(65 + number // 26 % 26)}{chr(65 + number % 26)}",
            10,
            *spot,
            district,
        )
        for number, spot in enumerate(spots)
    ]


def read_shapes(content):
    items = yaml.safe_load((content / "places" / "districts.yaml").read_text(encoding="utf-8"))["items"]
    return {one["districts"][0]: [_read_ring(ring) for ring in one["outline"]] for one in items}, items


def _read_ring(ring):
    corners = (corner.split(",") for corner in ring.split())
    return shapely.Polygon([(float(lon), float(lat)) for lat, lon in corners])


def test_two_districts_side_by_side_share_their_border(content, tmp_path):
    rows = [*make_grid(350_000, 358_000, WEST), *make_grid(358_000, 366_000, EAST, "AA2")]
    made = bring(content, SOURCE, write_postcodes(tmp_path, rows))
    assert made.added == ["place district-harbour", "place district-hills"]
    shapes, items = read_shapes(content)
    (west,), (east,) = shapes["harbour"], shapes["hills"]
    assert west.area == pytest.approx(east.area, rel=0.1)
    assert west.intersection(east).area < west.area / 100
    assert west.touches(east) or west.distance(east) < 0.0002
    assert west.contains(shapely.Point(items[0]["lon"], items[0]["lat"]))
    assert items[0]["kind"] == "district"


def test_a_moor_without_postcodes_is_land_and_what_lies_far_apart_is_not_joined(content, tmp_path):
    ring = [
        row
        for row in make_grid(350_000, 366_000, WEST)
        if not (354_000 < row[2] < 362_000 and 402_000 <= row[3] < 406_000)
    ]
    island = make_grid(400_000, 404_000, WEST, "AA2")
    bring(content, SOURCE, write_postcodes(tmp_path, [*ring, *island]))
    shapes, _ = read_shapes(content)
    main, other = shapes["harbour"]
    assert main.area > other.area
    assert len(main.interiors) == 0


def test_all_postcode_areas_of_the_region_are_needed(content, tmp_path, published):
    bring(content, "code-point-open", published["code-point-open"])
    rows = [("ZZ1 1AA", 10, 350_000, 400_000, WEST)]
    with pytest.raises(ContentError, match="there is no AA"):
        bring(content, SOURCE, write_postcodes(tmp_path, rows))
