"""What visitors looked for in vain."""

from __future__ import annotations

from sqlalchemy import func, select

from careers.extensions import db
from careers.models import MissingWords, Unanswered


def list_missing(locale: str | None = None) -> list[MissingWords]:
    """Return the texts that five different days have seen, in a language or in all; the most days first."""
    rows = select(MissingWords).order_by(MissingWords.days.desc(), MissingWords.last.desc(), MissingWords.text)
    return list(db.session.scalars(rows if locale is None else rows.where(MissingWords.locale == locale)))


def count_waiting(locale: str | None = None) -> int:
    """Return how many texts fewer than five days have seen. Nobody can tell which they are."""
    count = select(func.count(Unanswered.digest.distinct()))
    return db.session.scalar(count if locale is None else count.where(Unanswered.locale == locale)) or 0
