"""The open API, as other people rely on it."""

from __future__ import annotations

import pytest


def test_search(client):
    body = client.get("/api/v1/search?q=sparky&lang=en&kind=job&limit=3").get_json()
    assert set(body) == {"query", "lang", "total", "results"}
    assert (body["query"], body["lang"]) == ("sparky", "en")
    first = body["results"][0]
    assert set(first) == {"kind", "slug", "title", "lang", "url", "summary"}
    assert (first["kind"], first["slug"], first["title"], first["lang"]) == ("job", "electrician", "Electrician", "en")
    assert first["url"] == "/en/jobs/electrician"
    assert first["summary"]


@pytest.mark.parametrize("lang", ["en", "pl", "ur", "pa", "gu", "ro", "ar", "bn"])
def test_search_in_every_language_says_which_language_a_title_is_in(client, lang):
    body = client.get("/api/v1/search", query_string={"q": "electrician", "lang": lang}).get_json()
    assert body["results"][0]["slug"] == "electrician"
    assert body["results"][0]["lang"] in (lang, "en")
    assert body["results"][0]["url"].startswith(f"/{lang}/")


def test_limit_and_total(client):
    body = client.get("/api/v1/search?q=apprenticeship&limit=2").get_json()
    assert len(body["results"]) == 2
    assert body["total"] > 2


def test_suggestions(client):
    body = client.get("/api/v1/suggest?q=elec").get_json()
    assert body["results"][0] == {
        "kind": "job",
        "kind_name": "Jobs",
        "slug": "electrician",
        "title": "Electrician",
        "lang": "en",
        "url": "/en/jobs/electrician",
    }
    assert len(body["results"]) <= 8
    found = client.get("/api/v1/suggest", query_string={"q": "نر", "lang": "ur"}).get_json()["results"]
    assert "/ur/jobs/nurse" in [one["url"] for one in found]
    assert client.get("/api/v1/suggest").get_json()["results"] == []
    assert client.get("/api/v1/suggest?lang=xx").status_code == 400


def test_a_suggestion_names_its_kind_as_the_page_does_and_the_language_of_its_title(client):
    found = client.get("/api/v1/suggest", query_string={"q": "acc", "lang": "ur"}).get_json()["results"]
    said = {one["slug"]: (one["kind_name"], one["lang"]) for one in found}
    assert said["accountant"] == ("پیشے", "ur")
    assert said["accrington-and-rossendale-college"] == ("کالج اور تربیت", "en")


def test_where_the_interface_is_in_english_so_are_the_names_of_kinds(island):
    found = island.get("/api/v1/suggest", query_string={"q": "boat", "lang": "mt"}).get_json()["results"]
    assert found[0]["kind_name"] == "Jobs"
    assert found[0]["url"].startswith("/mt/")


def test_suggestions_as_a_browser_s_bar_asks_for_them(client):
    typed, titles, _, urls = client.get("/api/v1/suggest?q=plumb&format=opensearch").get_json()
    assert (typed, titles[0]) == ("plumb", "Plumber")
    assert urls[0].endswith("/en/jobs/plumber")
    assert "/api/v1/suggest?q={searchTerms}&amp;format=opensearch" in client.get("/opensearch.xml").get_data(
        as_text=True
    )


def test_jobs(client):
    body = client.get("/api/v1/jobs").get_json()
    assert body["next"] is None
    assert len(body["items"]) >= 45
    nurse = next(job for job in body["items"] if job["slug"] == "nurse")
    assert set(nurse) == {"slug", "title", "routeway", "soc2020", "esco", "level_from", "level_to"}
    assert nurse["routeway"] == "health"


def test_providers(client):
    body = client.get("/api/v1/providers").get_json()
    burnley = next(one for one in body["items"] if one["slug"] == "burnley-college")
    assert set(burnley) == {"slug", "name", "ukprn", "districts", "sites"}
    assert (burnley["name"], burnley["ukprn"]) == ("Burnley College", "10001000")
    assert set(burnley["sites"][0]) == {"name", "postcode", "lat", "lon"}
    assert len(body["items"]) >= 480


@pytest.mark.parametrize(("url", "parameter"), [
    ("/api/v1/search", "q"), ("/api/v1/search?q=x&lang=fr", "lang"), ("/api/v1/search?q=x&kind=boat", "kind"),
    ("/api/v1/search?q=x&limit=0", "limit"), ("/api/v1/search?q=x&limit=many", "limit"), ("/api/v1/search?q=x&limit=101", "limit"),
    ("/api/v1/search?q=x&limit=٣", "limit"), ("/api/v1/search?q=x&limit=0000019999", "limit"), ("/api/v1/search?q=x&colour=red", "colour"), ("/api/v1/jobs?lang=xx", "lang"),
    ("/api/v1/jobs?page=2", "page"),
])  # fmt: skip
def test_wrong_parameters_are_explained(client, url, parameter):
    response = client.get(url)
    assert response.status_code == 400
    assert response.mimetype == "application/problem+json"
    assert response.get_json()["parameter"] == parameter


def test_a_wrong_address_of_the_api_is_a_problem_too(client):
    response = client.get("/api/v1/nothing")
    assert (response.status_code, response.mimetype) == (404, "application/problem+json")


def test_other_people_s_pages_may_use_it(client):
    assert client.get("/api/v1/jobs").headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in client.get("/en/").headers


def test_what_is_searched_is_kept_by_nobody_and_holds_no_postcode(client):
    assert client.get("/api/v1/search?q=nurse").headers["Cache-Control"] == "private, no-store"
    assert client.get("/api/v1/suggest?q=nurse").headers["Cache-Control"] == "private, no-store"
    assert client.get("/api/v1/search?q=BB11+2EZ").location == "/api/v1/search?q=BB11+2"
