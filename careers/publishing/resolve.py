"""A document in a language: every text looked up, fallen back to English where need be, and rendered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup, escape
from pydantic import BaseModel

from careers.content.addresses import get_path
from careers.content.documents.evidence import Figure
from careers.content.fields import Leads, Translatable
from careers.content.markdown import INTERNAL, Rendering, list_figures, render_block, render_line, strip_markdown
from careers.content.messages import make_context, split_leaf
from careers.content.reader import Library
from careers.content.walk import Leaf, transform
from careers.i18n.catalogues import Catalogue
from careers.i18n.locales import SOURCE
from careers.publishing.figures import Translate, format_html, format_plain, wrap_amount


@dataclass
class Resolved:
    """A document's tree in a language.

    tree: as `models.Words.tree`
    named: slugs of the figures that it names or lists, in order
    own, total: texts that are in the language, and all texts
    """

    tree: dict[str, Any] = field(default_factory=dict)
    named: list[str] = field(default_factory=list)
    own: int = 0
    total: int = 0

    @property
    def coverage(self) -> float:
        """Share of the texts that are in the language, 0 to 1."""
        return self.own / self.total if self.total else 1.0


@dataclass(frozen=True)
class Resolver:
    """Resolves documents into one language.

    catalogue: content translations; empty for the source language
    interface: how the interface says a thing in this language
    """

    library: Library
    locale: str
    catalogue: Catalogue
    interface: Translate

    def resolve(self, kind: str, slug: str, document: BaseModel) -> Resolved:
        """Resolve every text of a document."""
        resolved = Resolved()

        def say(leaf: Leaf) -> Any:
            mark = leaf.get_mark(Translatable)
            if mark is None:
                if leaf.refers_to("figure"):
                    resolved.named.append(leaf.value)
                return self._find_path(leaf.value) if leaf.get_mark(Leads) else None
            context = make_context(kind, slug, leaf)
            parts = [self._say(context, text, block=mark.markdown, resolved=resolved) for text in split_leaf(leaf)]
            return {"blocks": parts} if mark.markdown else parts[0]

        resolved.tree = transform(document, say)
        resolved.named = list(dict.fromkeys(resolved.named))
        return resolved

    def format_figure(self, slug: str) -> str:
        """Return a figure as safe HTML, without a link to itself."""
        return str(format_html(self._get_figure(slug), self._currency, self.locale, self.interface))

    def format_amount(self, slug: str) -> str:
        """Return a figure's amount alone as safe HTML: `£24,500`, for a row whose heading says what it counts."""
        return str(wrap_amount(self._get_figure(slug), self._currency, self.locale))

    def _say(self, context: str, text: str, *, block: bool, resolved: Resolved) -> dict[str, str]:
        translation = text if self.locale == SOURCE else self.catalogue.get((context, text))
        resolved.total += 1
        resolved.own += translation is not None
        lang = self.locale if translation is not None else SOURCE
        words = translation if translation is not None else text
        resolved.named += list_figures(words)
        rendering = Rendering(self._link, lambda slug: self._figure(slug, lang))
        html = render_block(words, rendering) if block else render_line(words, rendering)
        plain = strip_markdown(words, lambda slug: self._figure_plain(slug, lang))
        said = {"plain": plain, "lang": lang}
        return said if html == escape(plain) else said | {"html": html}

    def _link(self, target: str) -> str:
        path = self._find_path(target)
        return f"/{self.locale}{path}" if path.startswith("/") else path

    def _find_path(self, target: str) -> str:
        """Where a link goes, without the language; what is not ours stays as it is."""
        internal = INTERNAL.match(target)
        if internal is None:
            return target
        return get_path(internal[1], self.library.documents[internal[1]][internal[2]]) or "/"

    def _figure(self, slug: str, lang: str) -> str:
        figure = self._get_figure(slug)
        html = format_html(figure, self._currency, lang, self._translate(lang))
        return Markup('<a class="named-figure" href="#figure-{}">{}</a>').format(slug, html)

    def _figure_plain(self, slug: str, lang: str) -> str:
        return format_plain(self._get_figure(slug), self._currency, lang, self._translate(lang))

    def _translate(self, lang: str) -> Translate:
        return self.interface if lang == self.locale else str

    def _get_figure(self, slug: str) -> Figure:
        figure = self.library.documents["figure"][slug]
        assert isinstance(figure, Figure)
        return figure

    @property
    def _currency(self) -> str:
        assert self.library.region is not None
        return self.library.region.currency


def list_sources(tree: Any) -> Iterator[str]:
    """Slugs of the sources that a tree names, wherever in it they stand."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key in ("source", "has_trained_source") and isinstance(value, str):
                yield value
            elif key == "sources" and isinstance(value, list):
                yield from value
            else:
                yield from list_sources(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from list_sources(value)
