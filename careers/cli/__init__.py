"""What `flask ...` can do: one module a group of commands."""

from __future__ import annotations

from careers.cli.content import content
from careers.cli.data import data
from careers.cli.search import search
from careers.cli.translations import translations

commands = (content, data, search, translations)
