"""A way to tell us. No name, no address; only the day is kept."""

from __future__ import annotations

import datetime

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.i18n.interface import gettext as _
from careers.insight.feedback import MOST_CHARACTERS, TOPICS, add_feedback
from careers.views.pages import get_reading, reduce_text, render_page

blueprint = Blueprint("feedback", __name__)


@blueprint.get("/about/feedback")
def form() -> str:
    """The form; `page` says what it is about."""
    return _show(page=request.args.get("page", "")[:200], topic="", message="", faults={})


@blueprint.post("/about/feedback")
def send() -> str | Response | tuple[str, int]:
    """Keep the message and say thank you; a form that cannot be kept comes back with everything still in it."""
    page, topic, message = (request.form.get(name, "").replace("\r\n", "\n") for name in ("page", "topic", "message"))
    faults = _list_faults(topic, message)
    if faults:
        return _show(page=page, topic=topic, message=message, faults=faults), 400
    # Whoever asks about a place near home tells us where that is, and we need not know.
    page, message = reduce_text(page), reduce_text(message, len(message))
    add_feedback(page, get_reading().locale, topic, message, datetime.datetime.now(datetime.UTC).date())
    return redirect(url_for("feedback.thanks"), 303)


@blueprint.get("/about/feedback/thanks")
def thanks() -> str:
    """Say that it arrived."""
    return render_page("about/thanks.html")


def _list_faults(topic: str, message: str) -> dict[str, str]:
    """Field -> what is wrong with it, of all fields."""
    faults = {}
    if topic not in TOPICS:
        faults["topic"] = _("Choose what it is about.")
    if not message.strip():
        faults["message"] = _("Write your message.")
    elif len(message.strip()) > MOST_CHARACTERS:
        faults["message"] = _("Your message is too long. The most is %(number)s characters.") % {
            "number": MOST_CHARACTERS
        }
    return faults


def _show(*, page: str, topic: str, message: str, faults: dict[str, str]) -> str:
    return render_page(
        "about/feedback.html",
        page=page,
        topic=topic,
        message=message,
        faults=faults,
        topics=TOPICS,
        most=MOST_CHARACTERS,
    )
