"""Narrowing lists."""

from __future__ import annotations

import re

from careers.queries.facets import Things, narrow

THINGS: Things = {
    "nurse": [{"routeway": {"health"}, "level": {"5", "6"}}],
    "plumber": [{"routeway": {"construction"}, "level": {"2", "3"}}],
    "surveyor": [{"routeway": {"construction"}, "level": {"3", "6"}}],
    "stray": [{}],
}


def test_nothing_chosen_leaves_all_in_their_order():
    slugs, counts = narrow(THINGS, {"routeway": None, "level": None})
    assert slugs == list(THINGS)
    assert counts == {"routeway": {"health": 1, "construction": 2}, "level": {"2": 1, "3": 2, "5": 1, "6": 2}}


def test_choices_hold_together():
    slugs, _ = narrow(THINGS, {"routeway": "construction", "level": "6"})
    assert slugs == ["surveyor"]


def test_a_count_is_what_choosing_it_instead_would_leave():
    _, counts = narrow(THINGS, {"routeway": "construction", "level": "6"})
    assert counts["routeway"] == {"health": 1, "construction": 1}
    assert counts["level"] == {"2": 1, "3": 2, "6": 1}


def test_choices_hold_together_within_one_aspect():
    college: Things = {"college": [{"routeway": {"hair"}, "level": {"2"}}, {"routeway": {"digital"}, "level": {"3"}}]}
    assert narrow(college, {"routeway": "hair", "level": "3"})[0] == []
    slugs, counts = narrow(college, {"routeway": "digital", "level": None})
    assert slugs == ["college"]
    assert counts == {"routeway": {"hair": 1, "digital": 1}, "level": {"3": 1}}


def test_each_count_on_the_page_comes_true(client):
    """Every number beside a choice is the number of results that the choice then gives."""

    html = client.get("/en/programmes/?routeway=digital").get_data(as_text=True)
    (options,) = re.findall(r'<select id="filter-option".*?</select>', html, re.DOTALL)
    offered = re.findall(r'<option value="([a-z-]+)">[^<]*\((\d+)\)', options)
    assert offered
    for value, count in offered:
        found = client.get(f"/en/programmes/?routeway=digital&option={value}").get_data(as_text=True)
        assert re.search(rf'role="status">{count} course', found)
