"""Pages that are read: stages, guides of each section, lessons, changes, words, the vision, sheets."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, redirect, url_for
from werkzeug.wrappers import Response

from careers.content.documents.reading import Section
from careers.i18n.interface import gettext as _
from careers.i18n.locales import SOURCE, Reading
from careers.queries.entries import Entry, NotFoundError
from careers.queries.reading import list_activities, list_changes, list_figures_of_charts, list_guides
from careers.queries.words import get_entry, list_cards, list_whole, map_cards
from careers.views.charts import make_group_charts
from careers.views.pages import get_reading, get_site, make_reading, read_entry, read_int, render_page
from careers.views.sheets import pair_pieces

blueprint = Blueprint("reading", __name__)

KEY_STAGES = range(1, 6)
"""Parts of English schooling: 5 to 7, to 11, to 14, to 16, to 18."""

SECTIONS = "parents", "adults", "employers", "world-skills"
SHEET_KINDS = {"options": "option", "classroom": "activity"} | dict.fromkeys([*SECTIONS, "about"], "guide")
"""First part of an address -> kind, for what has a bilingual sheet."""


@blueprint.get("/stages/")
def stages() -> str:
    """All decision points."""
    return render_page("reading/stages.html", stages=list_cards("stage", get_reading()))


@blueprint.get("/stages/<slug>")
def stage(slug: str) -> str:
    """One decision point: what is decided, when, and what to do."""
    entry = read_entry("stage", slug)
    reading = get_reading()
    return render_page(
        "reading/stage.html",
        entry=entry,
        options=list_cards("option", reading, entry.options),
        stages=list_cards("stage", reading),
    )


@blueprint.get("/<any(parents, adults, employers, 'world-skills'):section>/")
def section(section: str) -> str:
    """Guides of a section."""
    reading = get_reading()
    return render_page(
        "reading/section.html",
        section=section,
        guides=list_guides(section, reading),
        changes=list_changes(reading)[:3] if section == "employers" else [],
    )


@blueprint.get("/<any(parents, adults, employers, 'world-skills', about):section>/<slug>")
def guide(section: str, slug: str) -> str:
    """One guide. It has one address: under its own section."""
    entry = read_entry("guide", slug)
    if Section(section).value != entry.section:
        abort(404)
    return render_page("reading/guide.html", entry=entry, guides=list_guides(section, get_reading()))


@blueprint.get("/classroom/")
def classroom() -> str:
    """Lessons, filtered by key stage."""
    asked = read_int("key-stage")
    key_stage = asked if asked in KEY_STAGES else None
    every = url_for("reading.classroom")
    return render_page(
        "reading/classroom.html",
        activities=list_activities(get_reading(), key_stage=key_stage),
        stages_of_school=[
            (every, _("All")),
            *((f"{every}?key-stage={number}", _("Key stage %(number)s") % {"number": number}) for number in KEY_STAGES),
        ],
        current=f"{every}?key-stage={key_stage}" if key_stage else every,
    )


@blueprint.get("/classroom/<slug>")
def activity(slug: str) -> str:
    """One lesson."""
    return render_page("reading/activity.html", **_read_activity(slug))


@blueprint.get("/classroom/<slug>/print")
def print_activity(slug: str) -> str:
    """Return the pupil's sheet and the lesson, for paper."""
    return render_page("reading/activity_print.html", **_read_activity(slug))


@blueprint.get("/classroom/<slug>/slides")
def slides(slug: str) -> str:
    """Return the lesson step by step in large letters, for the board."""
    return render_page("reading/slides.html", **_read_activity(slug))


def _read_activity(slug: str) -> dict[str, Any]:
    reading = get_reading()
    entry = read_entry("activity", slug)
    words = list_cards("term", reading, entry.words)
    return {
        "entry": entry,
        "words": words,
        "also": words,
        "jobs": list_cards("job", reading, entry.jobs),
        "routeways": list_cards("routeway", reading, entry.routeways),
    }


@blueprint.get("/changes/")
def changes() -> str:
    """What is changing, the latest first."""
    return render_page("reading/changes.html", changes=list_changes(get_reading()))


@blueprint.get("/changes/outlook")
def outlook() -> str:
    """Return how many jobs there are and may be, by industry and by occupation group, where that is projected."""
    reading = get_reading()
    return render_page("reading/outlook.html", charts=make_group_charts(list_figures_of_charts(reading), reading))


@blueprint.get("/changes/<slug>")
def change(slug: str) -> str:
    """One change and what it touches."""
    reading = get_reading()
    entry = read_entry("change", slug)
    touched = {
        kind: list_cards(kind, reading, getattr(entry, kind + "s"))
        for kind in ("routeway", "job", "option", "programme")
    }
    return render_page("reading/change.html", entry=entry, touched=touched)


@blueprint.get("/words")
def words() -> str:
    """Return the glossary, with the English words beside the language's own."""
    reading = get_reading()
    terms = list_cards("term", reading)
    return render_page("reading/words.html", also=terms, terms=terms, english=map_cards("term", make_reading(SOURCE)))


@blueprint.get("/vision")
def vision() -> str:
    """Each aim of the founding documents, the page that serves it, and how far it is."""
    reading = get_reading()
    aims = list_whole("aim", reading)
    figures = map_cards("figure", reading, [aim.figure for aim in aims if aim.figure])
    return render_page("reading/vision.html", also=aims, aims=aims, measured=figures)


@blueprint.get("/<section>/<slug>/sheet/<other>")
def sheet(section: str, slug: str, other: str) -> str | Response:
    """Two languages side by side, for paper: English, and another. The same from the other side redirects here."""
    kind = SHEET_KINDS.get(section)
    locale = get_reading().locale
    if kind is None or other not in get_site().languages or SOURCE not in (locale, other) or locale == other:
        abort(404)
    if locale != SOURCE:
        return redirect(url_for("reading.sheet", lang=SOURCE, section=section, slug=slug, other=locale), 301)
    entry = read_entry(kind, slug)
    if entry.path != f"/{section}/{slug}":
        abort(404)
    return render_page(
        "reading/sheet.html", entry=entry, other=other, pairs=pair_pieces(kind, entry, _read_in(kind, slug, other))
    )


def _read_in(kind: str, slug: str, locale: str) -> Entry:
    try:
        return get_entry(kind, slug, Reading(locale, locale))
    except NotFoundError:
        abort(404)
