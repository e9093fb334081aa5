"""Markdown -> safe HTML, block by block. No HTML of an author's passes through."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

FIGURE = re.compile(r"\{figure:([a-z0-9-]+)\}")
"""A figure named in prose."""

INTERNAL = re.compile(r"^([a-z-]+):([a-z0-9-]+)$")
"""A link to a thing of ours: kind and slug."""

_MARKDOWN = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table")


@dataclass(frozen=True)
class Rendering:
    """How what an author names becomes what a reader meets.

    link: the `to` of a link -> its address
    figure: slug -> safe HTML
    """

    link: Callable[[str], str]
    figure: Callable[[str], str]


def split_blocks(text: str) -> list[str]:
    """The Markdown source of each top-level block, in order."""
    lines = text.splitlines()
    tokens = _MARKDOWN.parse(text)
    return [
        "\n".join(lines[token.map[0] : token.map[1]]).strip()
        for token in tokens
        if token.level == 0 and token.map is not None and token.nesting >= 0
    ]


def list_links(text: str) -> list[str]:
    """Where the links in a text go, as written."""
    return [
        str(child.attrs["href"])
        for token in _MARKDOWN.parse(text)
        for child in token.children or []
        if child.type == "link_open"
    ]


def list_figures(text: str) -> list[str]:
    """Slugs of the figures that a text names."""
    return FIGURE.findall(text)


def render_block(text: str, rendering: Rendering) -> str:
    """One or more blocks as HTML."""
    tokens = _MARKDOWN.parse(text)
    _rewrite(tokens, rendering)
    return _place_figures(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}), rendering).strip()


def render_line(text: str, rendering: Rendering) -> str:
    """A line without block markup as HTML."""
    tokens = _MARKDOWN.parseInline(text)
    _rewrite(tokens, rendering)
    return _place_figures(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}), rendering)


def strip_markdown(text: str, figure: Callable[[str], str]) -> str:
    """Only the words, as one line, figures in place: for descriptions and the search index."""
    blocks = [
        "".join(child.content or " " for child in token.children if child.type in ("text", "code_inline", "softbreak"))
        for token in _MARKDOWN.parse(text)
        if token.children
    ]
    joined = re.sub(r"\s+", " ", " ".join(blocks)).strip()
    return FIGURE.sub(lambda match: figure(match[1]), joined)


def _rewrite(tokens: list[Token], rendering: Rendering) -> None:
    for token in tokens:
        for child in token.children or []:
            if child.type == "link_open":
                child.attrs["href"] = rendering.link(str(child.attrs["href"]))
        if token.type == "table_open":
            token.attrs["class"] = "plain"


def _place_figures(html: str, rendering: Rendering) -> str:
    return FIGURE.sub(lambda match: rendering.figure(match[1]), html)
