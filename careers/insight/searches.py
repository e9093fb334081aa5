"""Counting what was searched for in vain: on how many days, and by nobody in particular.

Until five different days have seen a text, the database holds of it only a keyed hash and those days. The fifth day's
request brings the text itself, which is held from then on. Each day is held for 90 days at most, and so is a text that
is not searched for again.
"""

from __future__ import annotations

import datetime
import hmac
import logging
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from sqlalchemy import delete, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from careers.extensions import db
from careers.models import MissingWords, Unanswered

Outcome = Literal["nothing", "elsewhere"]

ENOUGH_DAYS = 5
DAYS_HELD = datetime.timedelta(days=90)
MOST_CHARACTERS = 60
MOST_WORDS = 6
"""A longer text is rarely a name for a job, and may be somebody's story."""

MOST_A_DAY = 2000
"""Different texts that a day takes in, so that nobody can fill the disk with nonsense."""

SHORTEST_KEY = 32
"""Characters of a key that nobody guesses."""

HURRY = 50
PATIENCE = 5000
"""Milliseconds to wait for SQLite's lock: while a visitor waits, and while nobody does."""

logger = logging.getLogger(__name__)


def is_key(key: str) -> bool:
    """Whether hashes may be made with this key; if not, nothing is counted."""
    return len(key) >= SHORTEST_KEY


def count_unanswered(text: str, locale: str, outcome: Outcome, day: datetime.date, key: str) -> None:
    """Count a search in vain, once a day. Never raises, and never waits long for the database.

    text: what was typed, with one form for what people write differently (`careers.search.analysis.normalise`)
    outcome: whether nothing was found, or it is known not to be on this site
    """
    words = _make_words(text)
    if not words or not is_key(key):
        return
    seen = Unanswered(digest=_make_digest(words, locale, key), day=day, locale=locale)
    known = MissingWords(text=words, locale=locale, outcome=outcome, days=ENOUGH_DAYS, known=day, last=day)
    try:
        with _begin(HURRY) as session:
            _forget(session, day)
            _count(session, seen, known)
    except SQLAlchemyError as error:
        # Only the sort of error: what else it says may hold what was typed.
        logger.warning("a search in vain was not counted: %s", type(error).__name__)


def forget_searches(today: datetime.date) -> None:
    """Delete what is too old to be held. Counting does it too, but only when something is counted."""
    with _begin(PATIENCE) as session:
        _forget(session, today)
    if db.engine.dialect.name == "sqlite":
        with db.engine.connect() as connection:
            # Else the journal beside the database still holds it.
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _make_words(text: str) -> str:
    """Words of letters alone, with blanks between; "" for a text that is not to be counted."""
    if len(text) > MOST_CHARACTERS:
        return ""
    # Some signs are digits only once they are taken apart: `㏠` is the first of a month.
    whole = unicodedata.normalize("NFKC", text).casefold()
    if "@" in whole or any(unicodedata.category(sign).startswith("N") for sign in whole):
        return ""
    # Vowel signs of Indic scripts are marks, and belong to their words.
    words = "".join(sign if unicodedata.category(sign)[0] in "LM" else " " for sign in whole).split()
    joined = " ".join(words)
    return joined if len(words) <= MOST_WORDS and len(joined) <= MOST_CHARACTERS else ""


def _make_digest(words: str, locale: str, key: str) -> str:
    return hmac.new(key.encode(errors="surrogateescape"), f"{locale} {words}".encode(), "sha256").hexdigest()


@contextmanager
def _begin(patience: int) -> Iterator[Session]:
    """A transaction apart from the request's, so that nothing of the page is lost with it.

    patience: milliseconds to wait for SQLite's lock
    """
    with db.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.detach()  # it is closed afterwards, and its settings with it
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {patience}")
            connection.exec_driver_sql("PRAGMA synchronous = NORMAL")  # a count may be lost when the power fails
            connection.exec_driver_sql("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
            connection.commit()
        with Session(connection) as session, session.begin():
            yield session


def _forget(session: Session, today: datetime.date) -> None:
    session.execute(delete(Unanswered).where(Unanswered.day <= today - DAYS_HELD))
    session.execute(delete(MissingWords).where(MissingWords.last <= today - DAYS_HELD))


def _count(session: Session, seen: Unanswered, known: MissingWords) -> None:
    """Add a day to a text. seen: the day, as held before the fifth; known: the text, as held from the fifth on."""
    before = session.get(MissingWords, (known.text, known.locale))
    if before is not None:
        if before.last < known.last:
            before.days += 1
            before.last, before.outcome = known.last, known.outcome
        return
    same = Unanswered.digest == seen.digest
    days = list(session.scalars(select(Unanswered.day).where(same)))
    if seen.day in days:
        return
    if len(days) + 1 >= ENOUGH_DAYS:
        session.execute(delete(Unanswered).where(same))
        session.add(known)
    elif _count_day(session, seen.day) < MOST_A_DAY:
        session.add(seen)


def _count_day(session: Session, day: datetime.date) -> int:
    return session.scalar(select(func.count()).where(Unanswered.day == day)) or 0
