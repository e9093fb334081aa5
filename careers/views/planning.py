"""Comparing, switching and planning."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from flask import Blueprint, request, url_for

from careers.drawing.network import draw_network
from careers.planning.comparison import MOST_COMPARED, ROWS
from careers.planning.comparison import read_choice as read_compared
from careers.planning.paths import find_paths
from careers.queries.entries import Entry, NotFoundError
from careers.queries.learning import list_edges, list_transitions
from careers.queries.words import get_entry, list_cards, map_cards
from careers.views.pages import get_reading, read_choice, render_page
from careers.views.starts import is_over, map_marked, mark_shut

blueprint = Blueprint("planning", __name__)

EVERY = 1000
"""More ways than there are."""


@blueprint.get("/compare")
def compare() -> str:
    """Up to four options, jobs, programmes or providers in aligned rows."""
    reading = get_reading()
    chosen = [read_compared(request.args.get(name, "")) for name in "abcd"][:MOST_COMPARED]
    entries = [entry for choice in dict.fromkeys(chosen) if choice and (entry := _find(*choice))]
    kind = entries[0].entry_kind if entries else "option"
    mixed = any(entry.entry_kind != kind for entry in entries)
    entries = mark_shut(entry for entry in entries if entry.entry_kind == kind)
    names: dict[str, Any] = {name: f"{kind}:{entry.slug}" for name, entry in zip("abcd", entries, strict=False)}
    return render_page(
        "planning/compare.html",
        also=entries,
        entries=entries,
        rows=ROWS[kind],
        kind=kind,
        mixed=mixed,
        own_address=url_for("planning.compare", **names),
        values=[request.args.get(name, "") for name in "abcd"],
        options=list_cards("option", reading),
        jobs=list_cards("job", reading),
    )


def _find(kind: str, slug: str) -> Entry | None:
    try:
        return get_entry(kind, slug, get_reading())
    except NotFoundError:
        return None


@blueprint.get("/switch")
def switch() -> str:
    """Return the map of all switches; with a choice, every step and switch from or to it, in full."""
    reading = get_reading()
    options = map_marked(map_cards("option", reading))
    start, end = read_choice("from", options), read_choice("to", options)
    transitions = list_transitions(reading, start=start, end=end) if start or end else []
    open_ones = [one for one in transitions if not options[one.end].has("shut")]
    ends = dict.fromkeys([one.end for one in transitions] if start or end else options)
    return render_page(
        "planning/switch.html",
        also=transitions,
        transitions=transitions,
        grouped=[
            {"start": options[slug], "transitions": list(own)}
            for slug, own in groupby(open_ones, key=lambda one: one.start)
        ],
        left_out=[one for one in transitions if options[one.end].has("shut")],
        shut=[options[slug] for slug in ends if options[slug].has("shut")],
        network=draw_network([option for option in options.values() if not option.has("shut")], list_edges()),
        options=options,
        start=start,
        end=end,
    )


@blueprint.get("/plan")
def plan() -> str:
    """Ways from an option to a job, step by step."""
    reading = get_reading()
    options = map_marked(map_cards("option", reading))
    jobs = map_cards("job", reading)
    start, job = read_choice("from", options), read_choice("to", jobs)
    entry = get_entry("job", job, reading) if job else None
    ways = [way for way in entry.ways_in if way.straight] if entry else []
    programmes = map_marked(map_cards("programme", reading, [slug for way in ways for slug in way.programmes]))
    goals = {way.option: way for way in ways}
    # Nobody plans to go down a level; what is left of such ways is for the page of switches.
    upward = [edge for edge in list_edges() if options[edge[1]].levels.end >= options[edge[0]].levels.end]
    every = find_paths(upward, start, goals, most_paths=EVERY) if reading.start and start and goals else []
    # Only the first step is begun in the year that was asked for; the others later, if they are still there then.
    taken = [edge for edge in upward if not _is_out(options[edge.end], is_first=edge.start == start)]
    left = [way for way in ways if not way.programmes or not all(is_over(programmes[one]) for one in way.programmes)]
    paths = find_paths(taken, start, {way.option: way for way in left}) if start and goals else []
    goals |= {way.option: way for way in left}
    met = dict.fromkeys(options[slug] for path in every for slug in path[1:])
    out = [
        option for option in met if _is_out(option, is_first=any(option.slug == path[1] for path in every if path[1:]))
    ]
    transitions = list_transitions(reading) if paths else []
    return render_page(
        "planning/plan.html",
        also=[entry, *transitions] if entry else [],
        paths=paths,
        shut=out + [one for one in programmes.values() if is_over(one)],
        transitions={(one.start, one.end): one for one in transitions},
        goals=goals,
        job=entry,
        options=options,
        jobs=jobs.values(),
        start=start,
        chosen=job,
    )


def _is_out(option: Entry, *, is_first: bool) -> bool:
    return option.has("shut") if is_first else is_over(option)
