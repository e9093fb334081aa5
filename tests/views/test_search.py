"""The search page."""

from __future__ import annotations

import re

import pytest


def find_titles(html):
    return re.findall(r'<article.*?<h3><a href="([^"]+)"', html, re.DOTALL)


@pytest.mark.parametrize(("url", "first"), [
    ("/en/search?q=sparky", "/en/jobs/electrician"), ("/en/search?q=electrican", "/en/jobs/electrician"),
    ("/ur/search?q=الیکٹریشن", "/ur/jobs/electrician"), ("/en/search?q=burnley college", "/en/providers/burnley-college"),
])  # fmt: skip
def test_the_right_thing_is_first_on_the_page(client, url, first):
    assert find_titles(client.get(url).get_data(as_text=True))[0] == first


def test_results_are_grouped_and_a_kind_can_be_chosen(client):
    html = client.get("/en/search?q=nurse").get_data(as_text=True)
    assert html.index(">Jobs</h2>") < html.index(">Courses and apprenticeships</h2>")
    only = client.get("/en/search?q=nurse&kind=programme").get_data(as_text=True)
    assert {url.split("/")[2] for url in find_titles(only)} == {"programmes"}


def test_a_correction_is_told_and_can_be_refused(client):
    html = client.get("/en/search?q=electrican").get_data(as_text=True)
    assert "We searched for “Electrician”." in html
    assert "literal=1" in html


@pytest.mark.parametrize("typed", ["", "zzzzqqqq", "%", "<script>alert(1)</script>", "%00", "'"])
def test_no_search_is_a_dead_end(client, typed):
    response = client.get("/en/search", query_string={"q": typed})
    html = response.get_data(as_text=True)
    assert response.status_code == 200
    main = html.partition("<main")[2].partition("</main>")[0]
    assert find_titles(main) or 'href="/en/jobs/"' in main
    assert "<script>" not in html


def test_a_postcode_leaves_the_address_at_once(client):
    response = client.get("/en/search?q=electrician+BB11+2EZ&kind=job")
    assert response.status_code == 303
    assert "2EZ" not in response.location
    assert response.location == "/en/search?q=electrician+BB11+2&kind=job"


def test_wrong_filters_are_ignored(client):
    assert client.get("/en/search?q=nurse&kind=spaceship&level=x&page=-3").status_code == 200


def test_a_long_list_has_pages_that_keep_what_was_chosen(client):
    html = client.get("/en/search?q=apprenticeship&kind=programme").get_data(as_text=True)
    assert re.search(r'rel="next" href="\?q=apprenticeship&amp;kind=programme&amp;page=2"', html)


@pytest.mark.parametrize("locale", ["en", "pl", "ur", "pa", "gu", "ro", "ar", "bn"])
def test_what_the_home_page_suggests_is_found(client, locale):
    html = client.get(f"/{locale}/").get_data(as_text=True)
    suggested = re.findall(rf'href="(/{locale}/search\?q=[^"]+)"', html)
    assert len(suggested) >= 3
    for url in suggested:
        assert find_titles(client.get(url).get_data(as_text=True)), url
