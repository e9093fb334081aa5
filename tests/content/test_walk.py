"""Going through a document by its types."""

from __future__ import annotations

from careers.content.fields import Refers, Translatable
from careers.content.reader import read_library
from careers.content.walk import transform, walk
from tests.conftest import TESTLAND


def get_job():
    return read_library(TESTLAND).documents["job"]["boat-builder"]


def test_every_string_is_met_with_its_marks():
    leaves = {leaf.spot: leaf for leaf in walk(get_job())}
    assert leaves["title",].get_mark(Translatable) == Translatable()
    assert leaves["day",].get_mark(Translatable) == Translatable(markdown=True)
    assert leaves["routeway",].get_mark(Refers) == Refers("routeway")
    assert leaves["soc2020",].get_mark(Translatable) is None
    assert leaves["ways_in", 1, "needs"].field == "ways_in.needs"
    assert leaves["other_names", 0].value == "Shipwright"


def test_transforming_puts_what_is_said_in_place():
    tree = transform(get_job(), lambda leaf: leaf.value.upper() if leaf.get_mark(Translatable) else None)
    assert tree["title"] == "BOAT BUILDER"
    assert tree["ways_in"][0]["option"] == "yard-apprenticeship"
    assert tree["checked"] == "2026-01-01"
    assert tree["world_skills"] is None
    assert tree["confidence"] == "checked"
