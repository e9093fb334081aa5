"""Ways along the steps that exist."""

from __future__ import annotations

from careers.planning.comparison import read_choice
from careers.planning.paths import find_paths

EDGES = [
    ("a", "b", "yes"),
    ("b", "c", "condition"),
    ("a", "c", "no"),
    ("c", "a", "yes"),
    ("b", "d", "unknown"),
    ("c", "e", "yes"),
]


def test_the_shortest_way_comes_first():
    assert find_paths([*EDGES, ("a", "x", "yes"), ("x", "e", "yes")], "a", {"c", "e"}) == [
        ["a", "b", "c"],
        ["a", "x", "e"],
    ]


def test_what_is_not_possible_or_not_known_is_no_way():
    assert find_paths(EDGES, "a", {"d"}) == []


def test_a_way_of_no_steps():
    assert find_paths(EDGES, "c", {"c"}) == [["c"]]


def test_a_way_may_not_be_too_long():
    assert find_paths(EDGES, "a", {"e"}, most_steps=2) == []
    assert find_paths(EDGES, "a", {"e"}, most_steps=3) == [["a", "b", "c", "e"]]


def test_what_can_be_compared():
    assert read_choice("option:t-level") == ("option", "t-level")
    assert read_choice("source:x") is None
    assert read_choice("option:") is None
    assert read_choice("") is None
