"""A document in a language."""

from __future__ import annotations

from careers.content.reader import read_library
from careers.publishing.resolve import Resolver, list_sources
from tests.conftest import TESTLAND

CATALOGUE = {("job/boat-builder#title", "Boat builder"): "Bennej tad-dgħajjes"}


def resolve(kind, slug, catalogue=CATALOGUE, locale="mt"):
    library = read_library(TESTLAND)
    return Resolver(library, locale, catalogue, str).resolve(kind, slug, library.documents[kind][slug])


def test_what_is_translated_and_what_falls_back():
    resolved = resolve("job", "boat-builder")
    assert resolved.tree["title"] == {"plain": "Bennej tad-dgħajjes", "lang": "mt"}
    assert resolved.tree["summary"]["lang"] == "en"
    assert 0 < resolved.coverage < 0.2


def test_the_source_language_is_whole():
    assert resolve("job", "boat-builder", {}, "en").coverage == 1.0


def test_links_lead_into_the_language_asked_for():
    body = resolve("guide", "ask-the-yard").tree["body"]["blocks"]
    assert 'href="/mt/jobs/boat-builder"' in body[1]["html"]
    assert resolve("job", "boat-builder").tree["next_step"]["to"] == "/providers/harbour-college"


def test_figures_that_a_text_names_or_lists_are_noted():
    assert resolve("routeway", "boats").named == ["boats-built"]
    assert resolve("guide", "ask-the-yard").named == ["yard-pay"]


def test_sources_are_found_wherever_they_stand():
    assert set(list_sources(resolve("provider", "harbour-college").tree)) == {"harbour-book"}
