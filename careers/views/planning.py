"""Comparing, switching and planning."""

from __future__ import annotations

from itertools import groupby
from urllib.parse import urlencode

from flask import Blueprint, request, url_for

from careers.drawing.network import draw_network
from careers.planning.comparison import MOST_COMPARED, ROWS
from careers.planning.comparison import read_choice as read_compared
from careers.planning.paths import find_paths
from careers.queries.entries import Entry, NotFoundError
from careers.queries.learning import list_edges, list_transitions
from careers.queries.words import get_entry, list_cards, map_cards
from careers.views.pages import get_reading, read_choice, render_page

blueprint = Blueprint("planning", __name__)


@blueprint.get("/compare")
def compare() -> str:
    """Up to four options, jobs, programmes or providers in aligned rows."""
    reading = get_reading()
    chosen = [read_compared(request.args.get(name, "")) for name in "abcd"][:MOST_COMPARED]
    entries = [entry for choice in dict.fromkeys(chosen) if choice and (entry := _find(*choice))]
    kind = entries[0].entry_kind if entries else "option"
    mixed = any(entry.entry_kind != kind for entry in entries)
    entries = [entry for entry in entries if entry.entry_kind == kind]
    names = [f"{kind}:{entry.slug}" for entry in entries]
    return render_page(
        "planning/compare.html",
        also=entries,
        entries=entries,
        rows=ROWS[kind],
        kind=kind,
        mixed=mixed,
        own_address=f"{url_for('planning.compare')}?{urlencode(list(zip('abcd', names, strict=False)), safe=':')}",
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
    options = map_cards("option", reading)
    start, end = read_choice("from", options), read_choice("to", options)
    transitions = list_transitions(reading, start=start, end=end) if start or end else []
    return render_page(
        "planning/switch.html",
        also=transitions,
        transitions=transitions,
        grouped=[
            {"start": options[slug], "transitions": list(own)}
            for slug, own in groupby(transitions, key=lambda one: one.start)
        ],
        network=draw_network(options.values(), list_edges()),
        options=options,
        start=start,
        end=end,
    )


@blueprint.get("/plan")
def plan() -> str:
    """Ways from an option to a job, step by step."""
    reading = get_reading()
    options = map_cards("option", reading)
    jobs = map_cards("job", reading)
    start, job = read_choice("from", options), read_choice("to", jobs)
    entry = get_entry("job", job, reading) if job else None
    goals = {way.option: way for way in entry.ways_in if way.straight} if entry else {}
    # Nobody plans to go down a level; what is left of such ways is for the page of switches.
    upward = [edge for edge in list_edges() if options[edge[1]].levels.end >= options[edge[0]].levels.end]
    paths = find_paths(upward, start, goals) if start and goals else []
    transitions = list_transitions(reading) if paths else []
    return render_page(
        "planning/plan.html",
        also=[entry, *transitions] if entry else [],
        paths=paths,
        transitions={(one.start, one.end): one for one in transitions},
        goals=goals,
        job=entry,
        options=options,
        jobs=jobs.values(),
        start=start,
        chosen=job,
    )
