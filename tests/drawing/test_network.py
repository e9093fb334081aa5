"""The network map: where lines, stations and switches stand."""

from __future__ import annotations

from types import SimpleNamespace

from careers.drawing.network import HEIGHT, draw_network
from careers.queries.learning import Edge


def make_option(slug, track, start, end):
    return SimpleNamespace(slug=slug, track=track, levels=SimpleNamespace(start=start, end=end))


OPTIONS = [
    make_option("school", "academic", 1, 2),
    make_option("trade", "technical", 3, 3),
    make_option("books", "academic", 3, 3),
    make_option("degree", "academic", 6, 7),
    make_option("higher", "technical", 4, 7),
    make_option("basics", "technical", 0, 2),
]


def draw(*edges):
    return draw_network(OPTIONS, [Edge(*edge) for edge in edges])


def get_level(network, number):
    return next(level for level in network.levels if level.number == number)


def test_an_option_stands_at_every_level_that_it_spans():
    network = draw()
    at = {level.number: [option.slug for option in level.technical + level.academic] for level in network.levels}
    assert at == {
        1: ["basics", "school"], 2: ["basics", "school"], 3: ["trade", "books"], 4: ["higher"], 5: ["higher"],
        6: ["higher", "degree"], 7: ["higher", "degree"],
    }  # fmt: skip


def test_both_lines_reach_the_same_height_and_run_through_levels_where_nothing_is():
    technical, academic = draw().tracks
    assert (technical.start, technical.end) == (academic.start, academic.end) == (50, 650)
    assert technical.stations == [50, 150, 250, 350, 450, 550, 650]
    assert academic.stations == [50, 150, 250, 550, 650]
    assert technical.y + academic.y == HEIGHT
    piece = get_level(draw(), 4).pieces["academic"]
    assert piece.drawn
    assert not piece.station


def test_a_line_starts_at_its_first_station_and_ends_at_its_last():
    pieces = [level.pieces["technical"] for level in draw_network(OPTIONS[1:3], []).levels]
    assert [(piece.drawn, piece.station) for piece in pieces[1:4]] == [(False, False), (False, True), (False, False)]
    first, *_, last = (level.pieces["academic"] for level in draw().levels)
    assert (first.first, first.last, last.first, last.last) == (True, False, False, True)


def test_a_switch_goes_to_the_other_line_and_leaves_from_as_high_as_one_is():
    network = draw(("school", "trade", "condition"), ("books", "degree", "yes"), ("trade", "books", "yes"))
    assert [edge.end for edge in get_level(network, 2).switches] == ["trade"]
    assert [edge.start for edge in get_level(network, 3).switches] == ["trade"]
    assert [(link.path, link.answer) for link in network.links] == [
        ("M150 170C150 100 250 100 250 30", "condition"),
        ("M250 30V170", "yes"),
    ]


def test_there_and_back_is_one_line_and_yes_outweighs_a_condition():
    network = draw(("trade", "books", "condition"), ("books", "trade", "yes"), ("trade", "books", "condition"))
    assert [(link.path, link.answer) for link in network.links] == [("M250 30V170", "yes")]
    assert len(get_level(network, 3).switches) == 3


def test_what_leads_down_or_cannot_be_taken_or_is_not_here_is_not_drawn():
    network = draw(
        ("degree", "trade", "yes"),
        ("school", "trade", "no"),
        ("school", "higher", "unknown"),
        ("school", "elsewhere", "yes"),
    )
    assert network.links == []
    assert not any(level.switches for level in network.levels)


def test_an_option_that_spans_levels_is_joined_at_the_level_that_one_brings():
    network = draw(("degree", "higher", "condition"))
    assert [(link.path, link.answer) for link in network.links] == [("M650 30V170", "condition")]


def test_no_options_make_an_empty_map():
    network = draw_network([], [])
    assert [track.stations for track in network.tracks] == [[], []]
    assert not any(piece.drawn for level in network.levels for piece in level.pieces.values())
