"""Languages on every page: which one it says it is in, what falls back, and what the switcher offers."""

from __future__ import annotations

import pytest

from config import ROOT


def find_languages(client, url):
    html = client.get(url).get_data(as_text=True)
    bar = html.partition('class="languages"')[2].partition("</nav>")[0]
    return [part.partition('"')[0] for part in bar.split(' lang="')[1:]]


@pytest.mark.parametrize(("accepted", "locale"), [
    ("pl", "pl"), ("ur-PK,en;q=0.5", "ur"), ("pa-Arab", "ur"), ("pa-PK", "ur"), ("fr,de", "en"), ("", "en"), ("xx-!!", "en"),
])  # fmt: skip
def test_the_browser_chooses_at_the_front_door_alone(client, accepted, locale):
    response = client.get("/", headers={"Accept-Language": accepted})
    assert response.location == f"/{locale}/"
    assert client.get("/en/", headers={"Accept-Language": accepted}).status_code == 200


def test_a_page_says_its_language_and_direction(client):
    assert '<html lang="ur" dir="rtl">' in client.get("/ur/jobs/").get_data(as_text=True)
    assert '<html lang="pl" dir="ltr">' in client.get("/pl/jobs/").get_data(as_text=True)


def test_a_language_without_an_interface_is_in_english_and_not_offered(testland):
    client = testland.test_client()
    html = client.get("/mt/jobs/boat-builder").get_data(as_text=True)
    assert '<html lang="en" dir="ltr">' in html
    assert find_languages(client, "/mt/") == ["en"]


def test_the_switcher_keeps_the_page(client):
    assert 'href="/ur/jobs/electrician"' in client.get("/en/jobs/electrician").get_data(as_text=True)


def test_what_is_not_translated_is_marked_as_english(client):
    html = client.get("/ur/jobs/electrician").get_data(as_text=True)
    assert "الیکٹریشن" in html
    assert '<span lang="en" dir="ltr">' in html


def test_a_page_that_is_mostly_english_says_so_and_is_not_announced(client):
    html = client.get("/ur/jobs/electrician").get_data(as_text=True)
    assert html.count('class="notice ') >= 1
    assert 'hreflang="ur" href="http://localhost/ur/jobs/electrician"' not in html
    sitemap = client.get("/sitemap.xml").get_data(as_text=True)
    assert "<loc>http://localhost/ur/jobs/electrician</loc>" not in sitemap
    assert "<loc>http://localhost/en/jobs/electrician</loc>" in sitemap


@pytest.mark.parametrize("locale", ["pl", "ur"])
def test_a_page_that_is_translated_is_announced(client, locale):
    url = f"/{locale}/parents/is-an-apprenticeship-any-good"
    assert f'hreflang="{locale}" href="http://localhost{url}"' in client.get(url).get_data(as_text=True)
    assert f"<loc>http://localhost{url}</loc>" in client.get("/sitemap.xml").get_data(as_text=True)


def test_an_unknown_language_is_a_wrong_address(client):
    assert client.get("/fr/jobs/").status_code == 404
    assert client.get("/zzz/").status_code == 404


def test_the_languages_page_counts_what_is_translated(client):
    html = client.get("/en/about/languages").get_data(as_text=True)
    assert '<bdi dir="ltr">15 / 15</bdi>' in html
    jobs = len(list((ROOT / "content/jobs").glob("*.yaml")))
    assert f'<bdi dir="ltr">{jobs} / {jobs}</bdi>' in html
