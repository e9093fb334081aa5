"""The map of the region: shapes of districts, names of towns, and stations where somebody teaches.

Everything is in units of the drawing, `WIDTH` across; north is up in every language. Stations that would lie on one
another are moved apart, each with a line to where it really is, so that all can be seen and reached.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, pairwise

from careers.queries.geography import Point, Ring

WIDTH = 380
RADIUS = 16
"""Of a station: on the narrowest phone, where the drawing is 288 pixels wide, one is 24 pixels across."""
GAP = 2
MARGIN = RADIUS + 4
LETTER = 7.2
LINE = 15
"""About how wide a letter of a town's name is, and how high its line."""
MOST_STEPS = 80
KM_PER_DEGREE = 111.2

Spot = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """A district."""

    slug: str
    path: str


@dataclass(frozen=True)
class Stop:
    """A place to put a station at: the number, name and link that it shares with a list beside the map."""

    number: int
    name: str
    url: str
    lat: float
    lon: float


@dataclass(frozen=True)
class Label:
    """A town's dot and name. anchor: which end of the name stands at (text_x, text_y): `start`, `middle` or `end`."""

    name: str
    x: float
    y: float
    text_x: float
    text_y: float
    anchor: str


@dataclass(frozen=True)
class Station:
    """A numbered link. (x, y) is where it is drawn, (home_x, home_y) where it is; `is_moved` if these differ."""

    number: int
    name: str
    url: str
    x: float
    y: float
    home_x: float
    home_y: float
    is_moved: bool


@dataclass(frozen=True)
class Map:
    """The whole drawing. here: where distances are measured from, if on the map; reach: units that are so many miles."""

    width: int
    height: int
    shapes: list[Shape]
    labels: list[Label] = field(default_factory=list)
    stations: list[Station] = field(default_factory=list)
    here: Spot | None = None
    reach: float = 0


def draw_map(
    outlines: dict[str, list[Ring]],
    towns: Sequence[Point],
    stops: Iterable[Stop] = (),
    here: Point | None = None,
    within_km: float = 0,
) -> Map | None:
    """Draw everything; None where no district has an outline.

    stops: one that lies off the map is left out
    within_km: radius of a circle around `here`, straight over the ground; 0 for none
    """
    if not outlines:
        return None
    frame = _Frame(outlines)
    homes = [(stop, frame.place(stop.lat, stop.lon)) for stop in stops]
    homes = [(stop, home) for stop, home in homes if frame.holds(home)]
    at = frame.place(here.lat, here.lon) if here else None
    at = at if at and frame.holds(at) else None
    drawn = _move_apart(tuple(home for _, home in homes), at, frame.height)
    stations = [
        Station(stop.number, stop.name, stop.url, *moved, *home, is_moved=math.dist(moved, home) > GAP)
        for (stop, home), moved in zip(homes, drawn, strict=True)
    ]
    return Map(
        width=WIDTH,
        height=frame.height,
        shapes=[Shape(slug, frame.trace(rings)) for slug, rings in outlines.items()],
        labels=_place_labels([(town.title, frame.place(town.lat, town.lon)) for town in towns], drawn, frame.height),
        stations=stations,
        here=at,
        reach=round(within_km * frame.scale / KM_PER_DEGREE, 1),
    )


class _Frame:
    """Degrees -> units: a degree of longitude is made as much shorter as it is in the middle of the region."""

    def __init__(self, outlines: dict[str, list[Ring]]) -> None:
        corners = [corner for rings in outlines.values() for ring in rings for corner in ring]
        lats, lons = [lat for lat, _ in corners], [lon for _, lon in corners]
        self.north, self.west = max(lats), min(lons)
        self.squeeze = math.cos(math.radians((max(lats) + min(lats)) / 2))
        self.scale = (WIDTH - 2 * MARGIN) / ((max(lons) - self.west) * self.squeeze)
        self.height = round((self.north - min(lats)) * self.scale + 2 * MARGIN)

    def place(self, lat: float, lon: float) -> Spot:
        x = MARGIN + (lon - self.west) * self.squeeze * self.scale
        return round(x, 1), round(MARGIN + (self.north - lat) * self.scale, 1)

    def holds(self, place: Spot) -> bool:
        return 0 <= place[0] <= WIDTH and 0 <= place[1] <= self.height

    def trace(self, rings: list[Ring]) -> str:
        """Path of whole units: a corner after the first by how far it is from the one before it."""
        return "".join(self._trace_ring(ring) for ring in rings)

    def _trace_ring(self, ring: Ring) -> str:
        corners = [tuple(round(part) for part in self.place(lat, lon)) for lat, lon in ring]
        steps = (f"{x - to_x} {y - to_y}" for (to_x, to_y), (x, y) in pairwise(corners))
        return f"M{corners[0][0]} {corners[0][1]}l{' '.join(steps)}z".replace(" -", "-")


@lru_cache(maxsize=64)
def _move_apart(places: tuple[Spot, ...], fixed: Spot | None, height: int) -> list[Spot]:
    """Push places apart, pair by pair, until none touch, nor the fixed one; all stay on the drawing."""
    at = [[x + 0.01 * math.cos(turn), y + 0.01 * math.sin(turn)] for turn, (x, y) in enumerate(places)]
    if fixed:
        at.append(list(fixed))
    apart = 2 * RADIUS + GAP
    for _ in range(MOST_STEPS):
        touching = False
        for one, other in combinations(at, 2):
            across, down = other[0] - one[0], other[1] - one[1]
            if abs(across) >= apart or abs(down) >= apart or (length := math.hypot(across, down)) >= apart:
                continue
            touching = True
            push = (apart - length) / length / 2 + 0.01
            one[0], one[1] = one[0] - across * push, one[1] - down * push
            other[0], other[1] = other[0] + across * push, other[1] + down * push
        if fixed:
            at[-1] = list(fixed)
        for place in at[: len(places)]:
            place[0] = min(max(place[0], RADIUS + 1), WIDTH - RADIUS - 1)
            place[1] = min(max(place[1], RADIUS + 1), height - RADIUS - 1)
        if not touching:
            break
    return [(round(x, 1), round(y, 1)) for x, y in at[: len(places)]]


def _place_labels(towns: list[tuple[str, Spot]], stations: list[Spot], height: int) -> list[Label]:
    """Write each town's name where it covers no station and no other name; a name without room is left out."""
    taken = [(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS) for x, y in stations]
    labels = []
    for name, (x, y) in towns:
        long = len(name) * LETTER
        spots = (
            ("start", x + 6, y, (x - 3, y - LINE / 2, x + 6 + long, y + LINE / 2)),
            ("end", x - 6, y, (x - 6 - long, y - LINE / 2, x + 3, y + LINE / 2)),
            ("middle", x, y - 12, (x - long / 2, y - 12 - LINE / 2, x + long / 2, y + 3)),
            ("middle", x, y + 12, (x - long / 2, y - 3, x + long / 2, y + 12 + LINE / 2)),
        )
        for anchor, text_x, text_y, box in spots:
            inside = box[0] >= 0 and box[1] >= 0 and box[2] <= WIDTH and box[3] <= height
            if inside and not any(_overlap(box, other) for other in taken):
                labels.append(Label(name, x, y, round(text_x, 1), round(text_y, 1), anchor))
                taken.append(box)
                break
    return labels


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
