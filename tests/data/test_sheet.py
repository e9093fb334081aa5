"""Edits leave every other byte alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from careers.content.faults import ContentError
from careers.data.sheet import Sheet, format_fields, format_item

TEXT = """# Heading, with “quotes”.
items:
  - slug: one   # odd spacing
    names: [a,   b]

    # About the size.
    size: 1
  - slug: two
    size: 2
# The end.
"""


def edit(*steps):
    sheet = Sheet(Path("some.yaml"), TEXT)
    for name, *words in steps:
        getattr(sheet, name)(*words)
    return sheet.render()


def test_no_edit_is_no_change():
    assert edit() == TEXT


def test_a_field_is_replaced_alone():
    assert edit(("set_field", 0, "names", "    names: [c]\n")) == TEXT.replace("[a,   b]", "[c]")


def test_a_new_field_goes_where_it_is_told_or_last():
    assert "    size: 2\n    new: 1\n# The end.\n" in edit(("set_field", 1, "new", "    new: 1\n"))
    assert "    new: 1\n    size: 2\n" in edit(("set_field", 1, "new", "    new: 1\n", ("size",)))


def test_a_new_field_and_a_changed_one_at_one_place():
    steps = [("set_field", 1, "new", "    new: 1\n", ("size",)), ("set_field", 1, "size", "    size: 3\n")]
    for order in (steps, steps[::-1]):
        assert "  - slug: two\n    new: 1\n    size: 3\n# The end.\n" in edit(*order)


def test_items_come_and_go():
    added = edit(("add_item", format_item({"slug": "mid"}), 1), ("add_item", format_item({"slug": "zed"}), 2))
    assert [one["slug"] for one in yaml.safe_load(added)["items"]] == ["one", "mid", "two", "zed"]
    assert added.endswith("  - slug: zed\n# The end.\n")
    assert edit(("remove_item", 1)) == TEXT.replace("  - slug: two\n    size: 2\n", "")


def test_a_field_is_taken_out():
    assert edit(("remove_field", 0, "size"), ("remove_field", 0, "nothing")) == TEXT.replace("    size: 1\n", "")


def test_an_entry_on_one_line_is_refused_with_its_line():
    sheet = Sheet(Path("some.yaml"), "items:\n  - {slug: one, size: 1}\n")
    with pytest.raises(ContentError, match=r"some\.yaml: line 2: an entry on one line"):
        sheet.set_field(0, "size", "size: 2\n")


def test_the_style_is_that_of_the_files():
    offer = {"programme": "t-level", "period": "2025/26, Jan’s", "source": "a-source", "from_month": "2027-09"}
    assert format_fields({"soc2020": "5319", "districts": ["a", "b"], "offers": [offer]}, 4) == (
        "    soc2020: '5319'\n    districts:\n      - a\n      - b\n    offers:\n"
        "      - {programme: t-level, period: '2025/26, Jan’s', source: a-source, from_month: '2027-09'}\n"
    )
