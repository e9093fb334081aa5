"""Posts come from our own pages."""

from __future__ import annotations

import pytest

from careers.http.guards import is_own_post

SITE = "https://routeways.example"


@pytest.mark.parametrize(("fetch_site", "origin", "own"), [
    ("same-origin", None, True), ("none", None, True), ("cross-site", SITE, False), ("same-site", SITE, False),
    (None, SITE, True), (None, "https://app:8000", True), (None, "https://evil.example", False), (None, "null", False),
    (None, None, False), (None, "", False),
])  # fmt: skip
def test_where_a_post_may_come_from(fetch_site, origin, own):
    assert is_own_post(fetch_site, origin, "app:8000", SITE) is own


def test_a_foreign_post_is_refused_with_a_page_that_explains(client):
    response = client.post("/en/about/feedback", data={"topic": "wrong"}, headers={"Origin": "https://evil.example"})
    assert response.status_code == 403
    assert "was not sent from our own page" in response.get_data(as_text=True)
