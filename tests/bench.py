"""`make bench`: how long a build takes here, and each kind of page. It reports; it judges nothing."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from flask_migrate import upgrade

from careers.app import create_app
from careers.extensions import db
from careers.i18n.locales import SOURCE
from careers.publishing.build import build_content
from careers.queries.geography import list_every_name_key
from careers.queries.words import list_languages, read_thesauri, stream_trees
from careers.search.index import build_indexes
from careers.search.searcher import Searcher
from config import ROOT
from tests.bench_search import compare, grow
from tests.conftest import make_config

PATHS = (
    "/en/", "/en/routeways/", "/en/routeways/engineering", "/en/jobs/", "/en/jobs/electrician", "/ur/jobs/electrician",
    "/en/options/", "/ur/options/t-level", "/en/programmes/", "/en/programmes/plasterer", "/en/providers/",
    "/en/providers/burnley-college", "/en/search?q=nurse", "/en/compare?a=option:t-level&b=option:a-levels", "/en/switch",
    "/en/plan?from=gcses&to=nurse", "/en/stages/16", "/ur/parents/is-an-apprenticeship-any-good", "/en/classroom/",
    "/en/words", "/en/vision", "/en/about/data", "/en/about/languages", "/en/nowhere",
)  # fmt: skip
ROUNDS = 30


def measure(run: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """Median and slowest of several runs, in milliseconds, after two that warm up."""
    for _ in range(2):
        run()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), max(times)


def main() -> None:
    """Build a site apart, and time it."""
    with tempfile.TemporaryDirectory() as temporary:
        app = create_app(make_config(Path(temporary) / "site", ROOT / "content"))
        with app.app_context():
            upgrade()
            start = time.perf_counter()
            translations = app.config["TRANSLATIONS_FOLDER"]
            build_content(db.session(), app.config["CONTENT_FOLDER"], translations, lambda _: None)
            print(f"content build  {time.perf_counter() - start:6.1f} s")
            start = time.perf_counter()
            search = app.config["DATA_FOLDER"] / "search"
            session = db.session()
            build_indexes(
                search,
                list_languages(),
                lambda locale: stream_trees(session, locale),
                read_thesauri(session),
                list_every_name_key(session),
            )
            print(f"search build   {time.perf_counter() - start:6.1f} s")
        client = app.test_client()
        print(f"\n{'page':<50} {'median ms':>10} {'slowest':>8} {'KB':>6}")
        for path in PATHS:
            median, slowest = measure(lambda path=path: client.get(path))  # type: ignore[misc]
            print(f"{path:<50} {median:>10.1f} {slowest:>8.1f} {len(client.get(path).data) / 1024:>6.1f}")
        with app.app_context():
            trees = {locale: list(stream_trees(db.session(), locale)) for locale in list_languages()}
            thesauri = read_thesauri(db.session())
        compare(trees, Searcher(search))
        grow(trees[SOURCE], thesauri, Path(temporary) / "grown")


if __name__ == "__main__":
    main()
