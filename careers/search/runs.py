"""The parts of a question that mean something, and what they make of it together."""

from __future__ import annotations

from typing import NamedTuple

from careers.search.lexicon import ABROAD, Thing

PART = 0.07
"""Share of a name's worth when it is only a part of the question."""

FRAMES = frozenset({"option", "stage", "guide", "term"})
FRAME = 0.3
"""Share of that for what only says how, where the question says what: in `joinery course`, the course."""


class Run(NamedTuple):
    """Words of a question that belong together.

    meant: what they mean, as a whole name; title: of the thing, where they mean but one and call it otherwise
    """

    words: str
    meant: dict[Thing, float]
    title: str | None


def names_one(runs: list[Run]) -> bool:
    """Whether any part names a job, a course or somebody who teaches."""
    return any(
        worth >= ABROAD and kind in ("job", "programme", "provider")
        for run in runs
        for (kind, _), worth in run.meant.items()
    )


def weigh_parts(runs: list[Run]) -> dict[Thing, float]:
    """What the parts of a question mean: less for what only says how one learns, nothing for a lead beside a name."""
    worths = [worth for run in runs for thing, worth in run.meant.items() if thing[0] not in FRAMES]
    most = max(worths, default=0.0)
    found: dict[Thing, float] = {}
    for run in runs:
        for thing, worth in run.meant.items():
            if 2 * worth >= most:
                share = PART * (FRAME if worths and thing[0] in FRAMES else 1.0)
                found[thing] = found.get(thing, 0.0) + worth * share
    return found
