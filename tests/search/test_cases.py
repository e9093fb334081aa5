"""Every case of `cases/` against the real content."""

from __future__ import annotations

from collections import Counter

import pytest

from careers.search.searcher import Searcher
from careers.views.search import measure_place
from tests.search.cases import list_cases

CASES = list(list_cases())


@pytest.fixture(scope="module")
def searcher(lancashire):
    return Searcher(lancashire.config["DATA_FOLDER"] / "search")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.lang}-{case.q}".encode("unicode_escape").decode())
def test_what_comes(lancashire, searcher, case):
    # With a request around it, as places are looked up in the database of the site.
    with lancashire.test_request_context(f"/{case.lang}/search"):
        hits = searcher.find(case.q, case.lang, where=measure_place).hits
    found = [f"{hit.kind}:{hit.slug}" for hit in hits]
    assert case.list_faults(found) == [], found[:5]


def test_there_are_cases_for_every_language_and_many_of_what_must_not_come():
    by_language = Counter(case.lang for case in CASES)
    assert len(CASES) >= 250
    assert min(by_language[lang] for lang in ("en", "pl", "ur", "pa", "gu", "ro", "ar", "bn")) >= 20
    assert sum(bool(case.never) for case in CASES) >= 50


def test_every_title_and_every_name_that_a_page_gives_comes_first(searcher, lancashire):
    """In English; where several bear a name, one of them."""
    from careers.extensions import db
    from careers.queries.words import stream_trees
    from careers.search.analysis import make_exact_key
    from careers.search.texts import SEARCHED, read_text

    with lancashire.app_context():
        texts = [read_text(*one) for one in stream_trees(db.session(), "en") if one[0] in SEARCHED]
    bearers: dict[str, set[str]] = {}
    asked: dict[str, str] = {}
    for text in texts:
        if not text.short:
            for words, _ in (*text.title, *text.names):
                key = make_exact_key(words, "en")
                asked.setdefault(key, words)
                bearers.setdefault(key, set()).add(f"{text.kind}:{text.slug}")
    wrong = {}
    for key, things in bearers.items():
        name = asked[key]
        first = [f"{hit.kind}:{hit.slug}" for hit in searcher.find(name, "en").hits[:1]]
        if not things.issuperset(first) or not first:
            wrong[name] = first
    assert wrong == {}
