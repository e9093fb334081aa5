"""What a list shows of each kind of thing, cut from its whole tree."""

from __future__ import annotations

from typing import Any

FIELDS = {
    "routeway": ("title", "short_title", "summary", "order"),
    "job": ("title", "summary", "routeway", "levels", "soc2020"),
    "option": ("title", "short_title", "summary", "track", "levels", "order", "first_start", "last_start",
               "replaced_by", "routeways"),
    "programme": (
        "title", "summary", "option", "routeway", "routeway_assigned_by", "levels", "months", "first_start", "last_start",
        "replaced_by",
    ),
    "provider": ("title", "summary", "kind", "short", "districts", "confidence"),
    "stage": ("title", "ages", "summary", "order"),
    "transition": ("start", "end", "kind", "level", "answer", "condition", "when", "carries_over", "rule", "sources",
                   "confidence", "stage"),
    "guide": ("title", "summary", "section", "order"),
    "activity": ("title", "summary", "key_stage", "years", "minutes", "order"),
    "change": ("title", "summary", "date"),
    "term": ("title", "stands_for", "meaning", "see"),
    "aim": ("title", "document", "served_by", "measure", "figure", "today", "source", "asked_by", "order"),
    "figure": ("label", "value", "unit", "period", "geography", "source", "table", "chart", "group", "checked",
               "review_by", "confidence", "note", "soc2020"),
    "source": ("title", "publisher", "address", "published", "licence", "read", "archived", "attribution"),
}  # fmt: skip
"""Kind -> fields of its card. A kind that is not here is shown whole."""


def cut_card(kind: str, tree: dict[str, Any]) -> dict[str, Any]:
    """Return what a list shows of a tree."""
    return {name: tree[name] for name in FIELDS.get(kind, tuple(tree)) if name in tree}
