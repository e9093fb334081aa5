"""What of each thing is searched: its title, other names, summary and body, and the facts that filter it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from careers.queries.opening import Starts, read_starts
from careers.queries.providers import OWN_STAFF

SEARCHED = ("routeway", "job", "option", "programme", "provider", "stage", "guide", "activity", "change", "term")
"""Kinds that search finds, in the order in which results are grouped."""

AUDIENCES = {"parents": "parents", "adults": "adults", "employers": "employers", "world-skills": "partners"}

NOT_BODY = frozenset(
    {
        "title", "short_title", "other_names", "summary", "slug", "path", "sources", "source", "named_figures",
        "named_sources", "checked", "confidence", "order", "formerly", "offers", "has_trained", "contact", "sites",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Text:
    """A thing as it is indexed in one language. Each text is a list of (words, language).

    taught_by: slugs of the providers that teach it to others than their own staff
    offers: of a provider, kind and slug of what it teaches so; programmes: of a job, those that lead into it
    starts: months between which it can be begun
    """

    kind: str
    slug: str
    title: list[tuple[str, str]]
    names: list[tuple[str, str]]
    summary: list[tuple[str, str]]
    body: list[tuple[str, str]]
    called: list[tuple[str, str]] = field(default_factory=list)
    routeways: list[str] = field(default_factory=list)
    levels: tuple[int, int] | None = None
    option: str | None = None
    districts: list[str] = field(default_factory=list)
    audience: str | None = None
    short: bool = False
    taught_by: list[str] = field(default_factory=list)
    offers: list[tuple[str, str]] = field(default_factory=list)
    programmes: list[str] = field(default_factory=list)
    starts: Starts = field(default_factory=Starts)


def read_text(kind: str, slug: str, tree: dict[str, Any]) -> Text:
    """Cut what is searched from a tree."""
    title = _said(tree["title"])
    names = [_said(tree[name]) for name in ("short_title", "stands_for") if tree.get(name)]
    names += [_said(name) for name in tree.get("other_names", [])]
    names += [_said(tree["world_skills"])] if tree.get("world_skills") else []
    return Text(
        kind=kind,
        slug=slug,
        title=[title],
        names=names + _split_forms(title),
        summary=[_said(tree["summary"])] if tree.get("summary") else [],
        body=[said for name, value in tree.items() if name not in NOT_BODY for said in _list_said(value)],
        routeways=_list_routeways(kind, slug, tree),
        levels=(tree["levels"]["start"], tree["levels"]["end"]) if tree.get("levels") else None,
        option=slug if kind == "option" else tree.get("option"),
        districts=_list_districts(tree),
        audience="teachers" if kind == "activity" else AUDIENCES.get(tree.get("section", "")),
        short=bool(tree.get("short")),
        offers=_list_offers(tree) if kind == "provider" else [],
        programmes=[slug for way in tree.get("ways_in", []) for slug in way["programmes"]] if kind == "job" else [],
        starts=read_starts(tree),
    )


def list_passages(kind: str, slug: str, tree: dict[str, Any]) -> list[tuple[str, str]]:
    """Texts (words, language) in which a visitor may see why a thing was found: its other names together, and its body."""
    text = read_text(kind, slug, tree)
    langs = dict.fromkeys(lang for _, lang in text.names)
    return [(", ".join(name for name, own in text.names if own == lang), lang) for lang in langs] + text.body


def _list_offers(tree: dict[str, Any]) -> list[tuple[str, str]]:
    if tree["kind"] in OWN_STAFF:
        return []
    offers = [("programme", offer["programme"]) for offer in tree.get("offers", [])]
    return offers + [("option", offer["option"]) for offer in tree.get("options", [])]


def _split_forms(title: tuple[str, str]) -> list[tuple[str, str]]:
    """Return each form of a title that gives two, as languages with gender do: `Fryzjer / fryzjerka`."""
    forms = [form.strip() for form in title[0].split(" / ")]
    return [(form, title[1]) for form in forms] if len(forms) > 1 else []


def _said(value: Any) -> tuple[str, str]:
    # A proper name is never translated and has no language of its own; it is compared as English.
    return (value["plain"], value["lang"]) if isinstance(value, dict) else (value, "en")


def _list_said(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if "plain" in value:
            yield value["plain"], value["lang"]
            return
        for inner in value.values():
            yield from _list_said(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _list_said(inner)


def _list_routeways(kind: str, slug: str, tree: dict[str, Any]) -> list[str]:
    if kind == "routeway":
        return [slug]
    own = [tree["routeway"]] if "routeway" in tree else []
    return list(dict.fromkeys([*own, *tree.get("also_routeways", []), *tree.get("routeways", [])]))


def _list_districts(tree: dict[str, Any]) -> list[str]:
    sites = [site["district"] for site in tree.get("sites", [])]
    return list(dict.fromkeys([*tree.get("districts", []), *sites]))
