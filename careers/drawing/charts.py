"""Bars and ranges of a chart: where each stands, in per cent of the chart's width."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STEPS = 4
"""Round steps that a scale has, about."""


@dataclass(frozen=True)
class Bar:
    """A stretch of a scale. start, width: per cent of the whole scale."""

    start: float
    width: float

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.start + self.width


@dataclass(frozen=True)
class Scale:
    """A scale from `low` to `high`, both round numbers."""

    low: float
    high: float

    def place(self, value: float) -> float:
        """Return where a value stands, in per cent."""
        return round(100 * (value - self.low) / (self.high - self.low), 2)

    def draw(self, start: float, end: float) -> Bar:
        """Return the bar from one value to another."""
        return Bar(self.place(start), round(self.place(end) - self.place(start), 2))


def make_scale(values: Iterable[float]) -> Scale:
    """Make a scale of round steps from nought that holds all values: bars are compared by their length."""
    high = max(values)
    step = _round_step((high or 1) / STEPS)
    return Scale(0, max(1, math.ceil(high / step)) * step)


def draw_rows(rows: Sequence[Sequence[float]], scale: Scale) -> list[list[Bar]]:
    """Draw each row's values as bars from the scale's beginning."""
    return [[scale.draw(scale.low, value) for value in row] for row in rows]


def _round_step(rough: float) -> float:
    """Return 1, 2, 2.5 or 5 times a power of ten, not less than `rough`."""
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough)
