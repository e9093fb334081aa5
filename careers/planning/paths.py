"""Ways from one option to any of several others, over the steps and switches that exist. Pure."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable

Edge = tuple[str, str, str]
"""(start, end, answer), as `queries.learning.list_edges` gives them."""

OPEN_ANSWERS = frozenset({"yes", "condition"})


def find_paths(
    edges: Iterable[Edge], start: str, goals: Collection[str], *, most_steps: int = 3, most_paths: int = 12
) -> list[list[str]]:
    """Paths from `start` to a goal, the shortest first, each a list of options with `start` first.

    A path ends at the first goal that it meets, and meets no option twice. Only steps that are possible, perhaps on a
    condition, are taken.
    """
    onward: dict[str, list[str]] = defaultdict(list)
    for one, other, answer in sorted(edges):
        if answer in OPEN_ANSWERS:
            onward[one].append(other)
    found: list[list[str]] = [[start]] if start in goals else []
    waiting = deque([[start]])
    while waiting and len(found) < most_paths:
        path = waiting.popleft()
        if len(path) > most_steps:
            continue
        for option in onward[path[-1]]:
            if option in path:
                continue
            if option in goals:
                found.append([*path, option])
            else:
                waiting.append([*path, option])
    return found[:most_paths]
