"""A page as its rules see it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from justhtml import JustHTML

UNRESOLVED = re.compile(r"%\([a-z_]+\)|\{figure:|\{\{|\}\}|<Markup|object at 0x")
"""What a reader must never see: a message's variable, a figure that was not put in, Python's innards."""

FOREIGN = re.compile(r"[\u0600-\u06ff\u0980-\u09ff\u0a00-\u0aff]")
"""Scripts in which no English name is written."""

OUR_SCRIPT = re.compile(r"/static/js/suggest\.[0-9a-f]{10}\.js")

HEADINGS = ("h1", "h2", "h3", "h4")


@dataclass
class Page:
    """An HTML page that was fetched. faults: what breaks the rules for every page."""

    url: str
    html: str
    locale: str
    faults: list[str] = field(default_factory=list)

    @cached_property
    def tree(self) -> Any:
        return JustHTML(self.html, sanitize=False, collect_errors=True)

    @cached_property
    def nodes(self) -> list[Any]:
        return list(self.tree.query("*"))

    @property
    def title(self) -> str:
        return str(self.tree.query("title")[0].to_text()).strip()

    @cached_property
    def ids(self) -> set[str]:
        return {node.attrs["id"] for node in self.nodes if "id" in node.attrs}

    @cached_property
    def links(self) -> list[str]:
        """Addresses on this site that the page links to."""
        found = [node.attrs.get("href", "") for node in self.nodes if node.name == "a"]
        return [href for href in found if href and not href.startswith("https://")]

    def check(self) -> list[str]:
        """Return every broken rule, in words."""
        names = [node.name for node in self.nodes]
        html = next(node for node in self.nodes if node.name == "html")
        rules = {
            f"not valid HTML: {[str(error) for error in self.tree.errors][:3]}": bool(self.tree.errors),
            f"has {names.count('h1')} h1": names.count("h1") != 1,
            "has no title": not self.title or self.title.startswith("·"),
            "does not say its language": html.attrs.get("lang") not in (self.locale, "en"),
            "runs the wrong way": html.attrs.get("dir") != ("rtl" if html.attrs.get("lang") in ("ur", "ar") else "ltr"),
            "has an id twice": len(self.ids) != sum("id" in node.attrs for node in self.nodes),
            "shows something unresolved": bool(UNRESOLVED.search(self.html)),
            "has an inline style": "style" in names or any("style" in node.attrs for node in self.nodes),
            "has a script that is inline, not a module or not ours": any(
                node.name == "script"
                and node.attrs.get("type") != "application/ld+json"
                and (node.attrs.get("type") != "module" or not OUR_SCRIPT.fullmatch(node.attrs.get("src") or ""))
                for node in self.nodes
            ),
            "has an event handler": any(name.startswith("on") for node in self.nodes for name in node.attrs),
            "asks another site": any(
                str(node.attrs.get("src") or "").startswith(("http", "//"))
                for node in self.nodes
            ),
            "shows markup as text": "<" in self.title or any("<" in str(value) for node in self.nodes for value in node.attrs.values()),
            "marks its own words as English": any(
                node.attrs.get("lang") == "en" and FOREIGN.search(node.to_text()) for node in self.nodes if node.name == "bdi"
            ),
            "says None": bool(re.search(r">\s*None\s*<", self.html)),
            "names an unlabelled field": bool(self._list_unlabelled()),
            f"skips a heading level: {self._find_skipped_heading()}": self._find_skipped_heading() is not None,
        }  # fmt: skip
        self.faults = [f"{self.url} {rule}" for rule, broken in rules.items() if broken]
        return self.faults

    def _list_unlabelled(self) -> list[str]:
        labelled = {node.attrs.get("for") for node in self.nodes if node.name == "label"}
        return [
            str(node.attrs)
            for node in self.nodes
            if node.name in ("input", "select", "textarea")
            and node.attrs.get("type") != "hidden"
            and node.attrs.get("id") not in labelled
        ]

    def _find_skipped_heading(self) -> str | None:
        last = 0
        for node in self.nodes:
            if node.name in HEADINGS:
                level = int(node.name[1])
                if level > last + 1:
                    return str(node.to_text())[:40]
                last = level
        return None
