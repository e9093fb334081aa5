"""Keeping feedback."""

from __future__ import annotations

import datetime

from careers.extensions import db
from careers.i18n.interface import mark
from careers.models import Feedback

TOPICS = {
    "wrong": mark("Something is wrong"),
    "unclear": mark("Something is hard to understand"),
    "translation": mark("A translation should be better"),
    "missing": mark("Something is missing"),
    "access": mark("I cannot use something"),
    "other": mark("Something else"),
}
"""Topic -> how a visitor reads it."""

MOST_CHARACTERS = 2000


def add_feedback(page: str, locale: str, topic: str, message: str, day: datetime.date) -> None:
    """Keep a message. Raises ValueError for an unknown topic or a message that is empty or too long."""
    message = message.strip()
    if topic not in TOPICS:
        raise ValueError(f"no topic “{topic}”")
    if not 0 < len(message) <= MOST_CHARACTERS:
        raise ValueError(f"a message has 1 to {MOST_CHARACTERS} characters")
    db.session.add(Feedback(page=page[:200], locale=locale, topic=topic, message=message, day=day))
    db.session.commit()
