"""Scales and bars."""

from __future__ import annotations

import pytest

from careers.drawing.charts import Bar, Scale, draw_rows, make_scale


@pytest.mark.parametrize(("values", "low", "high"), [
    ([31_452, 46_002], 0, 60_000), ([15.1, 86.6], 0, 100), ([7], 0, 8), ([0], 0, 0.25), ([0.2, 0.9], 0, 1),
])  # fmt: skip
def test_a_scale_of_lengths_begins_at_nought_and_ends_at_a_round_number(values, low, high):
    scale = make_scale(values)
    assert scale.low == low
    assert scale.high == pytest.approx(high)


def test_bars_are_in_per_cent_of_the_scale():
    assert draw_rows([[50, 25], [100, 0]], Scale(0, 100)) == [[Bar(0, 50), Bar(0, 25)], [Bar(0, 100), Bar(0, 0)]]
    assert Scale(20, 80).draw(35, 50) == Bar(25, 25)
    assert Scale(20, 80).draw(35, 50).end == 50
