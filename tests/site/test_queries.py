"""A page asks the database a fixed number of times, however long its lists are."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

MOST_QUERIES = 20


@contextmanager
def count_queries():
    statements: list[str] = []

    def note(_connection, _cursor, statement, *_rest):
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize(("few", "many"), [
    ("/en/jobs/?routeway=hair", "/en/jobs/"),
    ("/en/programmes/?routeway=hair", "/en/programmes/"),
    ("/en/providers/?kind=university", "/en/providers/"),
    ("/en/providers/alphabet-training-group", "/en/providers/burnley-college"),
    ("/en/routeways/hair", "/en/routeways/engineering"),
    ("/en/switch?from=gcses&to=a-levels", "/en/switch"),
    ("/en/about/data/esco", "/en/about/data/skills-imperative-2035"),
    ("/en/search?q=sparky&kind=job", "/en/search?q=apprenticeship&kind=job"),
])  # fmt: skip
def test_longer_lists_cost_no_more_queries(client, few, many):
    with count_queries() as short:
        assert client.get(few).status_code == 200
    with count_queries() as long:
        assert client.get(many).status_code == 200
    # Two more where the longer page names figures and the shorter none: the figures, and their sources.
    assert len(long) <= len(short) + 2


@pytest.mark.parametrize("url", ["/en/", "/en/jobs/electrician", "/ur/options/t-level", "/en/search?q=engineer"])
def test_no_page_asks_often(client, url):
    with count_queries() as statements:
        client.get(url)
    assert len(statements) <= MOST_QUERIES
