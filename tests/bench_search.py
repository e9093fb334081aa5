"""The search beside two plain ones over the same texts, by the cases; and how its time grows with the number of things.

The plain ones see title, other names, summary and body as ours does, but no thesaurus: SQLite's FTS5 with its own
tokeniser, and Whoosh with its default analyser, both asked for any of the words, with our boosts.
"""

from __future__ import annotations

import itertools
import random
import re
import sqlite3
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from whoosh.analysis import StandardAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.query import Or, Term

from careers.i18n.locales import SOURCE
from careers.search.index import build_indexes
from careers.search.schema import BOOSTS
from careers.search.searcher import Searcher
from careers.search.texts import SEARCHED, Text, read_text
from tests.search.cases import FIRST_FIVE, list_cases

Trees = list[tuple[str, str, dict[str, Any]]]
Ask = Callable[[str], list[str]]
PARTS = [part for part in BOOSTS if part != "called"]
SIZES = (5_000, 50_000)
SAMPLE = 120


def read_parts(texts: Iterable[Text]) -> list[tuple[str, list[str]]]:
    """`kind:slug` and the words of each part of a thing."""
    return [
        (f"{text.kind}:{text.slug}", [" ".join(words for words, _ in getattr(text, part)) for part in PARTS])
        for text in texts
    ]


def make_fts5(texts: list[Text]) -> Ask:
    """SQLite's full-text search as it comes."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE things USING fts5(thing UNINDEXED, {', '.join(PARTS)})")
    marks = ", ".join("?" * (len(PARTS) + 1))
    database.executemany(
        f"INSERT INTO things VALUES ({marks})", [(thing, *parts) for thing, parts in read_parts(texts)]
    )
    weights = ", ".join(str(BOOSTS[part]) for part in PARTS)

    def ask(text: str) -> list[str]:
        words = [f'"{word}"' for word in re.findall(r"[^\W_]+", text)]
        if not words:
            return []
        query = f"SELECT thing FROM things WHERE things MATCH ? ORDER BY bm25(things, 0, {weights}) LIMIT {FIRST_FIVE}"
        return [thing for (thing,) in database.execute(query, [" OR ".join(words)])]

    return ask


def make_whoosh(texts: list[Text]) -> Ask:
    """Whoosh as it comes."""
    analyser = StandardAnalyzer()
    index = RamStorage().create_index(
        Schema(thing=ID(stored=True), **{part: TEXT(analyzer=analyser) for part in PARTS})
    )
    writer = index.writer()
    for thing, parts in read_parts(texts):
        writer.add_document(thing=thing, **dict(zip(PARTS, parts, strict=True)))
    writer.commit()
    searcher = index.searcher()

    def ask(text: str) -> list[str]:
        tokens = [token.text for token in analyser(text)]
        terms = [Term(part, token, boost=BOOSTS[part]) for token in tokens for part in PARTS]
        return [hit["thing"] for hit in searcher.search(Or(terms), limit=FIRST_FIVE)] if terms else []

    return ask


def judge(name: str, asks: dict[str, Ask]) -> float:
    """Print the share of cases whose thing is within the first five, and the mean reciprocal rank; return the first."""
    ranks: dict[str, dict[str, list[float]]] = {"lang": defaultdict(list), "about": defaultdict(list)}
    for case in list_cases():
        if case.wanted is not None:
            found = asks[case.lang](case.q)[:FIRST_FIVE]
            rank = 1 / (found.index(case.wanted) + 1) if case.wanted in found else 0.0
            ranks["lang"][case.lang].append(rank)
            ranks["about"][case.about].append(rank)
    every = list(itertools.chain(*ranks["lang"].values()))
    recall = sum(rank > 0 for rank in every) / len(every)
    print(f"\n{name}: {len(every)} cases, within five {recall:.1%}, reciprocal rank {statistics.mean(every):.3f}")
    for groups in ranks.values():
        shares = (f"{group} {sum(rank > 0 for rank in own) / len(own):.0%}" for group, own in sorted(groups.items()))
        print("  within five: " + ", ".join(shares))
    return recall


def compare(trees: dict[str, Trees], searcher: Searcher) -> None:
    """Judge ours and the plain ones, and time ours over the cases."""
    texts = {lang: [read_text(*one) for one in own if one[0] in SEARCHED] for lang, own in trees.items()}
    recall = judge("ours", {lang: partial(ask_ours, searcher, lang) for lang in trees})
    plain = [
        judge(name, {lang: make(own) for lang, own in texts.items()})
        for name, make in (("FTS5", make_fts5), ("Whoosh", make_whoosh))
    ]
    print(f"\nof the better plain one's misses ours leaves {(1 - recall) / (1 - max(plain)):.0%}")
    print_times("questions of the cases", [measure(partial(searcher.find, case.q, case.lang)) for case in list_cases()])


def ask_ours(searcher: Searcher, lang: str, text: str) -> list[str]:
    """Ours, asked as the plain ones are."""
    return [f"{hit.kind}:{hit.slug}" for hit in searcher.find(text, lang).hits]


def measure(run: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def print_times(name: str, times: list[float]) -> None:
    """Print percentiles."""
    cuts = statistics.quantiles(times, n=100)
    print(f"{name:<36} p50 {cuts[49]:6.1f} ms  p95 {cuts[94]:6.1f}  p99 {cuts[98]:6.1f}  longest {max(times):6.1f}")


def grow(english: Trees, thesauri: dict[str, dict[str, Any]], folder: Path) -> None:
    """Time an English index of more and more things: ours, and others whose titles are shuffled words of ours."""
    chance = random.Random(1)
    own = [one for one in english if one[0] in SEARCHED]
    words = sorted({word for _, _, tree in own for word in read_text("job", "", tree).title[0][0].split()})
    questions = [case.q for case in list_cases() if case.lang == SOURCE]
    beginnings = [question[:length] for question in questions for length in (2, 4, 6) if len(question) >= length]
    for size in SIZES:
        others = zip(range(size - len(own)), itertools.cycle(own), strict=False)
        more = [
            (
                kind,
                f"{slug}-{number}",
                tree | {"title": {"plain": " ".join(chance.sample(words, 3)), "lang": SOURCE}, "other_names": []},
            )
            for number, (kind, slug, tree) in others
        ]
        build = partial(build_indexes, folder / str(size), [SOURCE], partial(return_trees, own + more), thesauri)
        print(f"\n{size} things: built in {measure(build) / 1000:.0f} s")
        searcher = Searcher(folder / str(size))
        searcher.find("nurse", SOURCE)
        print_times("  questions", [measure(partial(searcher.find, text, SOURCE)) for text in questions[:SAMPLE]])
        print_times("  suggestions", [measure(partial(searcher.suggest, text, SOURCE, 8)) for text in beginnings])


def return_trees(trees: Trees, _locale: str) -> Trees:
    """Return the trees, whatever the language."""
    return trees
