"""What is found, over the real content."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict

import pytest

from careers.search.index import CURRENT, SURFACES, build_indexes
from careers.search.searcher import Filters, Searcher


@pytest.fixture(scope="module")
def searcher(lancashire):
    return Searcher(lancashire.config["DATA_FOLDER"] / "search")


@pytest.mark.parametrize(("typed", "lang", "kind", "slug"), [
    ("sparky", "en", "job", "electrician"),
    ("electrican", "en", "job", "electrician"),
    ("Electrician", "en", "job", "electrician"),
    ("burnley college", "en", "provider", "burnley-college"),
    ("uclan", "en", "provider", "university-of-lancashire"),
    ("brickie", "en", "job", "bricklayer"),
    ("HGV driver", "en", "job", "lorry-driver"),
    ("nursery nurse", "en", "job", "early-years-educator"),
    ("t level", "en", "option", "t-level"),
    ("btec", "en", "term", "btec"),
    ("how do i become a nurse", "en", "job", "nurse"),
    ("nursing", "en", "job", "nurse"),
    ("electrition", "en", "job", "electrician"),
    ("hairdressing", "en", "job", "hairdresser"),
    ("burnley", "en", "provider", "burnley-college"),
    ("a level", "en", "option", "a-levels"),
    ("t level or a level", "en", "guide", "t-level-or-a-levels"),
    ("construction", "en", "routeway", "construction"),
    ("الیکٹریشن", "ur", "job", "electrician"),
    ("نرس", "ur", "job", "nurse"),
    ("elektryk", "pl", "job", "electrician"),
    ("hydraulik", "pl", "job", "plumber"),
    ("electrician", "ur", "job", "electrician"),
    ("plumber", "pl", "job", "plumber"),
])  # fmt: skip
def test_the_right_thing_comes_first(searcher, typed, lang, kind, slug):
    hits = searcher.find(typed, lang).hits
    assert [(hit.kind, hit.slug) for hit in hits[:1]] == [(kind, slug)]


@pytest.mark.parametrize(
    ("typed", "never"),
    [
        ("paramedic", "animal-care-worker"),
        ("baker", "bricklayer"),
        ("sparky", "chef"),
        ("hair", "aerospace-technician"),
        ("nurse", "baker"),
    ],
)
def test_what_must_not_come(searcher, typed, never):
    assert never not in {hit.slug for hit in searcher.find(typed, "en").hits[:5]}


def test_a_misspelt_word_is_corrected_and_may_be_searched_as_typed(searcher):
    assert searcher.find("electrican", "en").corrected == "Electrician"
    literal = searcher.find("electrican", "en", literal=True)
    assert literal.corrected is None
    assert literal.hits == []


def test_every_count_is_what_choosing_it_shows(searcher):
    found = searcher.find("engineering", "en", Filters(kind="programme"))
    for name, counts in found.facets.items():
        for value, count in counts.items():
            chosen = Filters(**{**asdict(Filters(kind="programme")), name: value})
            assert len(searcher.find("engineering", "en", chosen).hits) == count, (name, value)


def test_a_year_of_a_start_leaves_out_what_is_not_open_then(searcher, monkeypatch):
    monkeypatch.setattr("careers.search.searcher.get_month", lambda: "2026-11")
    every, then = searcher.find("v level", "en"), searcher.find("v level", "en", Filters(start=2026))
    v_level = ("option", "v-level")
    assert v_level in {(hit.kind, hit.slug) for hit in every.hits}
    assert v_level not in {(hit.kind, hit.slug) for hit in then.hits}
    assert v_level in {(hit.kind, hit.slug) for hit in then.shut}
    assert len(then.hits) + len(then.shut) == len(every.hits) == then.without["start"]
    assert every.facets["start"][2026] == len(then.hits)
    assert every.shut == []


def test_before_the_first_build_nothing_is_found(tmp_path):
    assert Searcher(tmp_path).find("nurse", "en").hits == []


@pytest.mark.parametrize("text", [
    "*" * 100, "a* OR b*", "[a TO z]", '"', "nurse~9", "((((((", "<script>alert(1)</script>", "' OR 1=1 --", "\x00nurse",
    "\u202enurse", "e" * 10_000, "word " * 5_000, "🙂🙂🙂", "नमस्ते", "\ud800", "^10", "title:nurse", "a\u0301" * 500,
])  # fmt: skip
@pytest.mark.parametrize("lang", ["en", "ur"])
def test_no_question_is_too_hostile(searcher, text, lang):
    searcher.find(text, lang)


def make_trees(title):
    def read_trees(_locale):
        said = {"plain": title, "lang": "en"}
        yield "job", "boat-builder", {"title": said, "routeway": "boats", "levels": {"start": 2, "end": 3}}

    return read_trees


def test_a_new_index_is_swapped_in_whole_and_seen_at_once(tmp_path):
    build_indexes(tmp_path, ["en"], make_trees("Boat builder"), {})
    searcher = Searcher(tmp_path)
    assert searcher.find("boat", "en").hits
    build_indexes(tmp_path, ["en"], make_trees("Shipwright"), {})
    assert searcher.find("shipwright", "en").hits
    assert not searcher.find("boat", "en").hits


def test_a_build_that_fails_leaves_the_old_index(tmp_path):
    build_indexes(tmp_path, ["en"], make_trees("Boat builder"), {})

    def fail(_locale):
        raise RuntimeError("no rows")

    with pytest.raises(RuntimeError):
        build_indexes(tmp_path, ["en"], fail, {})
    assert Searcher(tmp_path).find("boat", "en").hits
    assert len([path for path in tmp_path.iterdir() if path.name != CURRENT]) == 1


def test_corrections_are_said_in_whole_words(tmp_path):
    build_indexes(tmp_path, ["en"], make_trees("Electricians"), {})
    surfaces = json.loads((tmp_path / CURRENT / "en" / SURFACES).read_text(encoding="utf-8"))
    assert surfaces == {"electrician": "electricians"}


def test_many_may_ask_at_once(searcher):
    """One searcher answers all threads, and a stemmer remembers its word: neither may mix them up."""
    asked = [("nurse", "nurse"), ("brickie", "bricklayer"), ("sparky", "electrician"), ("plumbers", "plumber")] * 25
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda one: searcher.find(one[0], "en").hits[0].slug, asked))
    assert found == [slug for _, slug in asked]
