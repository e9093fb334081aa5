"""What people call things, language by language: for the search, never shown."""

from __future__ import annotations

from pydantic import Field

from careers.content.fields import Document, Name, Path, Strict


class Elsewhere(Strict):
    """Words for what this site does not hold, and what of it is nearest."""

    words: list[Name] = Field(min_length=1)
    near: list[Path] = Field(min_length=1)


class Thesaurus(Document):
    """One language; the file's name is its code. Things are given as `kind:slug`.

    names: thing -> everyday, trade, older and official names of it; each stands under one thing only
    latin: the same, typed in Latin letters in a language that is written in others
    related: word or phrase -> things that it leads to without naming them, the best first
    """

    names: dict[Path, list[Name]] = {}
    latin: dict[Path, list[Name]] = {}
    related: dict[Name, list[Path]] = {}
    elsewhere: list[Elsewhere] = []
