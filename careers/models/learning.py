"""Jobs, options, programmes and the steps between options: the facts that lists filter and join by."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from careers.extensions import Base
from careers.models.words import Slug


class Job(Base):
    __tablename__ = "job"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    routeway: Mapped[str] = mapped_column(Slug, index=True)
    soc2020: Mapped[str] = mapped_column(String(4))
    esco: Mapped[str | None] = mapped_column(String(90))
    level_from: Mapped[int]
    level_to: Mapped[int]


class JobRouteway(Base):
    """Each routeway that a job belongs to, its primary one included."""

    __tablename__ = "job_routeway"
    job: Mapped[str] = mapped_column(Slug, primary_key=True)
    routeway: Mapped[str] = mapped_column(Slug, primary_key=True, index=True)


class Option(Base):
    __tablename__ = "option"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    track: Mapped[str] = mapped_column(String(10))
    level_from: Mapped[int]
    level_to: Mapped[int]


class Programme(Base):
    __tablename__ = "programme"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    option: Mapped[str] = mapped_column(Slug, index=True)
    routeway: Mapped[str] = mapped_column(Slug, index=True)
    level_from: Mapped[int]
    level_to: Mapped[int]
    last_start: Mapped[str | None] = mapped_column(String(7))


class ProgrammeJob(Base):
    """A job that a programme leads to, said by either of them."""

    __tablename__ = "programme_job"
    programme: Mapped[str] = mapped_column(Slug, primary_key=True)
    job: Mapped[str] = mapped_column(Slug, primary_key=True, index=True)


class TransitionRow(Base):
    __tablename__ = "transition"
    slug: Mapped[str] = mapped_column(Slug, primary_key=True)
    start: Mapped[str] = mapped_column(Slug, index=True)
    end: Mapped[str] = mapped_column(Slug, index=True)
    stage: Mapped[str] = mapped_column(Slug)
    kind: Mapped[str] = mapped_column(String(6))
    level: Mapped[int]
    answer: Mapped[str] = mapped_column(String(10))
