"""OS Code-Point Open -> the shapes of districts, `content/places/districts.yaml`, to draw a map with.

No boundary is published under the licence that we use, so the shapes are reckoned from the postcodes: every place belongs
to the district of the postcode nearest to it, as far out as postcodes reach. They are for a picture, not for a question
of law: moor, shore and estuary are where the postcodes leave them, and a lane may fall to its neighbour.
"""

from __future__ import annotations

import importlib.util
from collections import defaultdict
from pathlib import Path
from typing import Any

from careers.content.documents.places import Place
from careers.content.reader import Library
from careers.data.code_point_open import EDITION, Postcode, get_letters, read_postcodes
from careers.data.editions import get_edition
from careers.data.editor import Editor, get_file
from careers.data.grid import convert_grid
from careers.data.plan import Plan, Watch, refuse_file
from careers.data.workbooks import MISSING

FILE = "districts.yaml"
GRAIN = 300
"""Metres: of the postcodes of a district within a square of this side one is enough."""
REACH = 4_600
"""Metres: gaps between postcodes that are less than twice as wide are land of the region. Moors are wider than estuaries,
so an estuary may be bridged."""
MARGIN = 400
"""Metres of land beyond the outermost postcodes."""
SIMPLE = 900
"""Metres: corners that matter less than a triangle of about this side are left out, the same on both sides of a border."""
LEAST_PART = 1_500_000
"""Square metres: what is smaller and lies apart is not drawn."""


def import_outlines(files: list[Path], library: Library, watch: Watch) -> Plan:
    """Plan each district's middle, the mean of its postcodes, and outline. All postcode areas of the region are needed."""
    assert library.region is not None
    if importlib.util.find_spec("shapely") is None:
        raise refuse_file(files[0], MISSING)
    edition = get_edition(library, EDITION)
    plan = Plan()
    slugs = {one.code: one.slug for one in library.region.districts}
    postcodes = read_postcodes(files, watch, plan)
    _refuse_missing_areas(files[0], {get_letters(one.area) for one in postcodes}, library)
    by_district: dict[str, list[Postcode]] = defaultdict(list)
    for postcode in postcodes:
        if postcode.district in slugs:
            by_district[slugs[postcode.district]].append(postcode)
    outlines = _draw_outlines({slug: [one.grid for one in found] for slug, found in by_district.items()})
    editor = Editor("place", library, plan)
    file = get_file(library, "place", FILE)
    titles = {one.slug: one.title for one in library.region.districts}
    for slug, found in sorted(by_district.items()):
        fields = _describe(found) | {"districts": [slug], "outline": outlines[slug]}
        place = f"district-{slug}"
        if place in library.documents["place"]:
            editor.update(place, fields)
        else:
            earlier = [one for one in library.documents["place"] if one < place]
            editor.add(file, {"slug": place, "title": titles[slug], "kind": "district", **fields}, earlier)
    attribution = edition.attribution or edition.licence
    editor.set_heading(
        file, f"# Districts: the mean of their postcodes, and what lies nearest to these. {attribution}\n"
    )
    editor.finish()
    return plan


def _refuse_missing_areas(file: Path, letters: set[str], library: Library) -> None:
    places = library.documents["place"].values()
    ours = {get_letters(one.title) for one in places if isinstance(one, Place) and one.kind == "sector"}
    if missing := sorted(ours - letters):
        raise refuse_file(file, f"outlines need every postcode area of the region; there is no {', '.join(missing)}")


def _describe(postcodes: list[Postcode]) -> dict[str, Any]:
    points = [convert_grid(*one.grid) for one in postcodes]
    return {
        "lat": round(sum(lat for lat, _ in points) / len(points), 5),
        "lon": round(sum(lon for _, lon in points) / len(points), 5),
    }


def _draw_outlines(points: dict[str, list[tuple[int, int]]]) -> dict[str, list[str]]:
    """District -> its rings, the largest first. points: district -> metres east and north."""
    import shapely

    owners: dict[tuple[str, int, int], tuple[int, int]] = {}
    for district, found in points.items():
        for east, north in found:
            owners.setdefault((district, east // GRAIN, north // GRAIN), (east, north))
    centres = shapely.points(list(owners.values()))
    land = _close(centres)
    cells = shapely.voronoi_polygons(shapely.multipoints(centres), extend_to=land).geoms
    tree = shapely.STRtree(list(cells))
    pieces: dict[str, list[Any]] = defaultdict(list)
    for (district, _, _), found in zip(owners, (tree.query(centre, "intersects") for centre in centres), strict=True):
        pieces[district].append(tree.geometries[found[0]])
    names = sorted(pieces)
    shapes = [shapely.intersection(shapely.union_all(pieces[name]), land) for name in names]
    simple = shapely.coverage_simplify(shapes, SIMPLE)
    return {name: _list_rings(shape) for name, shape in zip(names, simple, strict=True)}


def _close(centres: Any) -> Any:
    """Everything that lies among the points: grown until the gaps are gone, then shrunk back, holes filled."""
    import shapely

    grown = shapely.union_all(shapely.buffer(centres, REACH))
    closed = shapely.buffer(grown, MARGIN - REACH)
    return shapely.union_all([shapely.Polygon(part.exterior) for part in shapely.get_parts(closed)])


def _list_rings(shape: Any) -> list[str]:
    import shapely

    parts = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
    kept = [part for part in parts if part.area >= LEAST_PART] or parts[:1]
    return [" ".join(_format_point(*corner) for corner in part.exterior.coords[:-1]) for part in kept]


def _format_point(east: float, north: float) -> str:
    lat, lon = convert_grid(east, north)
    return f"{lat:.4f},{lon:.4f}"
