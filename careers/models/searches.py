"""What was searched for in vain. No build touches it, and until five days have seen a text it is not in it."""

from __future__ import annotations

import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base


class Unanswered(Base):
    """One day on which a text was searched for in vain; of the text, only a hash made with a secret key."""

    __tablename__ = "unanswered"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    """HMAC-SHA256 of the language and the text, in hexadecimal."""
    day: Mapped[datetime.date] = mapped_column(primary_key=True, index=True)
    locale: Mapped[str] = mapped_column(String(3))


class MissingWords(Base):
    """A text that five different days have searched for in vain."""

    __tablename__ = "missing_words"
    text: Mapped[str] = mapped_column(String(60), primary_key=True)
    """Words of letters alone, as compared, with blanks between."""
    locale: Mapped[str] = mapped_column(String(3), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(10))
    """How the last search ended: `nothing` was found, or it is known to be `elsewhere`."""
    days: Mapped[int]
    """Different days so far."""
    known: Mapped[datetime.date]
    """The day from which the text is held: the fifth."""
    last: Mapped[datetime.date]
