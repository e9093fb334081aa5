"""Every page of a site in a language, found by following its links as a visitor would."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.exceptions import HTTPException

from tests.site.page import Page

QUERIES_IGNORED = "/about/feedback"
"""The form knows which page it was opened from; that makes it no other page."""


@dataclass
class Crawl:
    """What a crawl found: faults, titles (page -> title), and how many pages of each view were fetched."""

    locale: str
    faults: list[str] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    views: Counter[str] = field(default_factory=Counter)


def crawl(app: Flask, locale: str, most_a_view: int | None = None) -> Crawl:
    """Fetch pages from the home page on and check each. most_a_view: leave off after so many of one view."""
    client = app.test_client()
    found = Crawl(locale)
    waiting, seen = deque([f"/{locale}/"]), {f"/{locale}/"}
    fragments: list[tuple[str, str]] = []
    ids: dict[str, set[str]] = {}
    while waiting:
        url = waiting.popleft()
        view = _name_view(app, url)
        if most_a_view is not None and found.views[view] >= most_a_view:
            continue
        found.views[view] += 1
        page = _fetch(client, url, locale, found)
        if page is None:
            continue
        found.faults += page.check()
        ids[url] = page.ids
        if not urlsplit(url).query:
            found.titles[url] = page.title
        for link in page.links:
            target, _, fragment = urljoin(url, link).partition("#")
            if fragment:
                fragments.append((target, fragment))
            if urlsplit(target).path.endswith(QUERIES_IGNORED):
                target = urlsplit(target).path
            if target.startswith(f"/{locale}/") and target not in seen:
                seen.add(target)
                waiting.append(target)
    found.faults += [
        f"{target} has nothing called #{fragment}"
        for target, fragment in set(fragments)
        if fragment not in ids.get(target, {fragment})
    ]
    return found


def _fetch(client: FlaskClient, url: str, locale: str, found: Crawl) -> Page | None:
    response = client.get(url)
    if response.status_code != 200:
        found.faults.append(f"{url} answers {response.status_code}")
        return None
    if response.mimetype != "text/html":
        return None
    if response.headers.getlist("Set-Cookie"):
        found.faults.append(f"{url} sets a cookie")
    return Page(url, response.get_data(as_text=True), locale)


def _name_view(app: Flask, url: str) -> str:
    adapter = app.url_map.bind("localhost")
    try:
        endpoint, values = adapter.match(urlsplit(url).path)
    except HTTPException:
        return f"no view: {url}"
    # A section of guides is a view of its own: its pages are different words in the same frame.
    return f"{endpoint} {values.get('section', '')}".strip()
