"""The network map of the levels: a technical and an academic line, their stations, and the switches between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from careers.queries.learning import Edge

TRACKS = ("technical", "academic")
STEP = 100
"""Units from one level to the next in the wide picture, which is stretched to the page's width."""

HEIGHT = 200
LINES_AT = {"technical": 30, "academic": 170}
"""How far down each line of the wide picture runs."""

FIRST, LAST = 1, 7
"""Levels that are drawn, unless options reach farther. Level 0 is before the first station: nothing branches there."""

OPEN = ("yes", "condition")
"""Answers that make a way one can take."""


@dataclass(frozen=True)
class Piece:
    """What a line does at a level: whether it runs, has a station, starts or ends there."""

    drawn: bool
    station: bool
    first: bool
    last: bool


@dataclass(frozen=True)
class Link:
    """A curve between the lines of the wide picture."""

    path: str
    answer: str


@dataclass(frozen=True)
class Track:
    """A line of the wide picture."""

    name: str
    y: int
    start: int
    end: int
    stations: list[int]


@dataclass(frozen=True)
class Level:
    """What there is at a level. switches: ways from here to the other line."""

    number: int
    technical: list[Any]
    academic: list[Any]
    pieces: dict[str, Piece]
    switches: list[Edge] = field(default_factory=list)


@dataclass(frozen=True)
class Network:
    """The whole picture; `width` by `height` units."""

    levels: list[Level]
    tracks: list[Track]
    links: list[Link]
    width: int
    height: int = HEIGHT


def draw_network(options: Iterable[Any], edges: Iterable[Edge]) -> Network:
    """Place options and switches.

    options: things with `slug`, `track` and `levels` (`start`, `end`); one that spans levels stands at each
    edges: of any options; those that stay on a line, go down, or cannot be taken are not drawn
    """
    by_slug = {option.slug: option for option in options}
    numbers = range(FIRST, max([LAST, *(option.levels.end for option in by_slug.values())]) + 1)
    at = {
        track: {
            number: [o for o in by_slug.values() if o.track == track and o.levels.start <= number <= o.levels.end]
            for number in numbers
        }
        for track in TRACKS
    }
    crossing = [
        edge
        for edge in edges
        if edge.answer in OPEN
        and {edge.start, edge.end} <= by_slug.keys()
        and by_slug[edge.start].track != by_slug[edge.end].track
        and _rise(by_slug[edge.start], by_slug[edge.end]) >= 0
    ]
    tracks = [_draw_track(track, at[track]) for track in TRACKS]
    return Network(
        levels=[
            Level(
                number,
                at["technical"][number],
                at["academic"][number],
                {track.name: _cut(track, number) for track in tracks},
                [edge for edge in crossing if _leaves_at(by_slug[edge.start], by_slug[edge.end]) == number],
            )
            for number in numbers
        ],
        tracks=tracks,
        links=_draw_links([(by_slug[edge.start], by_slug[edge.end], edge.answer) for edge in crossing]),
        width=STEP * len(numbers),
    )


def _rise(start: Any, end: Any) -> int:
    return int(_arrives_at(start, end) - _leaves_at(start, end))


def _leaves_at(start: Any, end: Any) -> int:
    """Return the level at which one changes: as high as one is, but no higher than where one goes."""
    return int(max(FIRST, start.levels.start, min(start.levels.end, end.levels.end)))


def _arrives_at(start: Any, end: Any) -> int:
    return int(max(end.levels.start, min(end.levels.end, _leaves_at(start, end))))


def _place(number: int) -> int:
    return STEP * (number - FIRST) + STEP // 2


def _draw_track(name: str, at: dict[int, list[Any]]) -> Track:
    stations = [_place(number) for number, here in at.items() if here]
    return Track(name, LINES_AT[name], min(stations, default=0), max(stations, default=0), stations)


def _cut(track: Track, number: int) -> Piece:
    x = _place(number)
    return Piece(
        drawn=track.start <= x <= track.end and track.start < track.end,
        station=x in track.stations,
        first=x == track.start,
        last=x == track.end,
    )


def _draw_links(pairs: list[tuple[Any, Any, str]]) -> list[Link]:
    """Draw each pair of stations once, whatever the number of ways between them; `yes` if any of them is."""
    drawn: dict[str, str] = {}
    for start, end, answer in pairs:
        x, y = _place(_leaves_at(start, end)), LINES_AT[start.track]
        to_x, to_y = _place(_arrives_at(start, end)), LINES_AT[end.track]
        # Drawn from the technical line, so that there and back is one curve.
        if start.track != TRACKS[0] and x == to_x:
            y, to_y = to_y, y
        middle = (y + to_y) // 2
        path = f"M{x} {y}V{to_y}" if x == to_x else f"M{x} {y}C{x} {middle} {to_x} {middle} {to_x} {to_y}"
        drawn[path] = "yes" if "yes" in (answer, drawn.get(path)) else answer
    return [Link(path, answer) for path, answer in drawn.items()]
