"""How well what was found fits what the question says besides: a level, an audience, a kind of page, a place. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from careers.search.signs import Heard

Facts = dict[str, Any]
"""Of a thing, as `index` stores it."""

Scored = tuple[float, Facts]
"""A score, and the facts of the thing that has it."""

Distances = Mapping[str, float]
"""Provider -> kilometres to its nearest building, of those that have one."""

FITS = 1.5
"""Worth of what has the level, the audience or the kind that was asked for. No filter: people get levels wrong."""

TEACHES = 20.0
"""With a place, those who teach what was named come too, behind it; as much as a word in a title is worth."""

ONE_OF_ALL = 1.0
"""Where only a kind or a place is asked for, all of that kind come."""

HALF_KM = 10.0
"""Kilometres at which being near is worth half. About as far as a bus goes in half an hour here."""

FAR = 0.2
"""What is left to a provider however far it is, or if nobody knows where; and to a course that nobody here teaches."""


class Measured(NamedTuple):
    """A thing with its score, and kilometres to it or to the nearest who teaches it; None where nothing is measured."""

    score: float
    facts: Facts
    km: float | None


def measure_all(scored: Sequence[Scored], distances: Distances | None) -> list[Measured]:
    """Give each thing its distance."""
    return [Measured(score, facts, _get_km(facts, distances)) for score, facts in scored]


def fit(scored: list[Scored], heard: Heard, distances: Distances | None, everything: Sequence[Facts]) -> list[Measured]:
    """Weigh what was found by what was heard, add who teaches it near a place, and put it in order.

    everything: the facts of all things of the index
    """
    if distances is None and heard == Heard(heard.words) and heard.words:
        return measure_all(scored, None)
    found = {(facts["kind"], facts["slug"]): (score, facts) for score, facts in scored}
    if distances is not None and scored:
        teachers = set(scored[0][1]["taught_by"])
        _add(found, (one for one in everything if one["kind"] == "provider" and one["slug"] in teachers), TEACHES)
    if not heard.words:
        _add(found, (one for one in everything if all(_list_fits(one, heard))), ONE_OF_ALL)
    measured = [
        Measured(
            score * FITS ** sum(_list_fits(one.facts, heard)) * (1.0 if distances is None else _weigh_km(one)), *one[1:]
        )
        for one in measure_all(list(found.values()), distances)
        for score in (one.score,)
    ]
    return sorted(measured, key=lambda one: (-one.score, one.facts["kind"], one.facts["slug"]))


def _add(found: dict[tuple[str, str], Scored], more: Any, worth: float) -> None:
    for facts in more:
        key = (facts["kind"], facts["slug"])
        score, _ = found.get(key, (0.0, facts))
        found[key] = (score + worth, facts)


def _list_fits(facts: Facts, heard: Heard) -> list[bool]:
    """Of each thing that was heard, whether this has it."""
    asked = {"level": heard.level, "audience": heard.audience, "kind": heard.kind}
    return [value in facts["values"][name] for name, value in asked.items() if value is not None]


def _weigh_km(one: Measured) -> float:
    near = 0.0 if one.km is None else 1 / (1 + one.km / HALF_KM)
    match one.facts["kind"]:
        case "provider":
            return FAR + near
        case "programme":
            return FAR if one.km is None else 0.5 + near / 2
        case _:
            return 1.0


def _get_km(facts: Facts, distances: Distances | None) -> float | None:
    if distances is None:
        return None
    if facts["kind"] == "provider":
        return distances.get(facts["slug"])
    return min((distances[slug] for slug in facts["taught_by"] if slug in distances), default=None)
