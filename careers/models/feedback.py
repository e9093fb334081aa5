"""What visitors tell us. No build touches it, and nobody's name or address is in it."""

from __future__ import annotations

import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base


class Feedback(Base):
    """One message about a page. Only the day is kept, not the hour."""

    __tablename__ = "feedback"
    id: Mapped[int] = mapped_column(primary_key=True)
    page: Mapped[str] = mapped_column(String(200))
    """Path without its language: `/jobs/electrician`."""
    locale: Mapped[str] = mapped_column(String(3))
    topic: Mapped[str] = mapped_column(String(20))
    message: Mapped[str] = mapped_column(Text)
    day: Mapped[datetime.date]
