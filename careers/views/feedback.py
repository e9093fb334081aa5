"""A way to tell us. No name, no address; only the day is kept."""

from __future__ import annotations

import datetime

from flask import Blueprint, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.i18n.interface import gettext as _
from careers.insight.feedback import MOST_CHARACTERS, TOPICS, add_feedback
from careers.views.pages import get_reading, render_page

blueprint = Blueprint("feedback", __name__)


@blueprint.get("/about/feedback")
def form() -> str:
    """The form; `page` says what it is about."""
    return _show(page=request.args.get("page", "")[:200], topic="", message="", fault=None)


@blueprint.post("/about/feedback")
def send() -> str | Response | tuple[str, int]:
    """Keep the message and say thank you; a form that cannot be kept comes back with everything still in it."""
    page, topic, message = (request.form.get(name, "").replace("\r\n", "\n") for name in ("page", "topic", "message"))
    if topic not in TOPICS:
        return _show(page=page, topic="", message=message, fault=_("Choose what it is about.")), 400
    if not message.strip():
        return _show(page=page, topic=topic, message=message, fault=_("Write your message.")), 400
    if len(message.strip()) > MOST_CHARACTERS:
        fault = _("Your message is too long. The most is %(number)s characters.") % {"number": MOST_CHARACTERS}
        return _show(page=page, topic=topic, message=message, fault=fault), 400
    add_feedback(page, get_reading().locale, topic, message, datetime.datetime.now(datetime.UTC).date())
    return redirect(url_for("feedback.thanks"), 303)


@blueprint.get("/about/feedback/thanks")
def thanks() -> str:
    """Say that it arrived."""
    return render_page("about/thanks.html")


def _show(*, page: str, topic: str, message: str, fault: str | None) -> str:
    return render_page(
        "about/feedback.html",
        page=page,
        topic=topic,
        message=message,
        fault=fault,
        topics=TOPICS,
        most=MOST_CHARACTERS,
    )
