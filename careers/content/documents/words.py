"""What people call things, language by language: for the search, never shown."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from careers.content.fields import Document, Name, Path, Strict

Audience = Literal["parents", "adults", "employers", "teachers", "partners"]
Kind = Literal["job", "programme", "provider", "option", "activity", "guide"]


class Elsewhere(Strict):
    """Words for what this site does not hold, and what of it is nearest."""

    words: list[Name] = Field(min_length=1)
    near: list[Path] = Field(min_length=1)


class Nearby(Strict):
    """How one says that something is near a place, or in it.

    near: words before the place, after which a misspelt name is still taken for one; inside: words before it that say
    other things too, so that the name must be right; near_after, inside_after: the same, where they follow the name
    endings: what may be written with the name, without a space
    """

    near: list[Name] = []
    inside: list[Name] = []
    near_after: list[Name] = []
    inside_after: list[Name] = []
    endings: list[Name] = []


class Signs(Strict):
    """Words that say nothing of what one looks for, but where, at which level, for whom, or what kind of page.

    level: words before (or after) the number of a level; for_whom: audience -> words; kinds: kind -> words
    """

    place: Nearby = Nearby()
    level: list[Name] = []
    for_whom: dict[Audience, list[Name]] = {}
    kinds: dict[Kind, list[Name]] = {}


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
    signs: Signs = Signs()
