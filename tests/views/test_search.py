"""The search page."""

from __future__ import annotations

import re

import brotli
import pytest
from sqlalchemy import delete

from careers.extensions import db
from careers.models import Unanswered
from careers.queries.searches import count_waiting, list_missing


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


def read_main(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return response.get_data(as_text=True).partition("<main")[2].partition("</main>")[0]


def test_a_place_in_the_question_gives_distances_and_may_be_refused(client):
    main = read_main(client, "/en/search?q=plumber near burnly")
    assert "Nearest to Burnley first." in main
    assert "We took “burnly” for Burnley." in main
    assert 'href="/en/search?q=plumber+near+burnly&amp;literal=1"' in main
    assert find_titles(main)[0] == "/en/jobs/plumber?near=burnly"
    assert next(url for url in find_titles(main) if "/providers/" in url) == "/en/providers/burnley-college"
    assert re.search(r'<span class="tag">0\.\d miles</span>', main)


def test_one_may_look_within_so_many_kilometres_and_farther(client):
    near = read_main(client, "/en/search?q=colleges near BB11&within=5")
    assert re.findall(r'within=(\d+)">\d+ miles \(\d+ km\) \((\d+)\)</a>', near)
    first = re.search(r'href="([^"]+within=10)">[^<]+\((\d+)\)</a>', near)
    assert first
    farther = read_main(client, first[1].replace("&amp;", "&"))
    assert f"{first[2]} results" in farther


def test_a_place_given_apart_counts_as_one_in_the_question(client):
    apart = read_main(client, "/en/search?q=plumber&near=burnley")
    assert next(url for url in find_titles(apart) if "/providers/" in url) == "/en/providers/burnley-college"
    assert '<input id="filter-near" name="near" value="burnley"' in apart


def test_a_form_with_a_place_keeps_the_question(client):
    form = {"to": "/en/search", "q": "plumber", "near": "BB11 2EZ", "kind": "provider", "audience": ""}
    response = client.post("/en/near", data=form, headers={"Sec-Fetch-Site": "same-origin"})
    assert response.location == "/en/search?q=plumber&near=BB11+2&kind=provider"


@pytest.mark.parametrize(("url", "marked"), [
    ("/en/search?q=sparky", "<mark>Sparky</mark>, Spark"), ("/en/search?q=wiring", "<mark>wiring</mark>"),
    ("/ur/search?q=تنخواہ", "<mark>تنخواہ</mark>"), ("/en/search?q=lofts", "<mark>Lofts</mark>"),
])  # fmt: skip
def test_the_words_are_marked_where_they_stand(client, url, marked):
    assert marked in read_main(client, url)


def test_what_filters_left_nothing_of_says_which_to_take_back(client):
    main = read_main(client, "/en/search?q=nurse&kind=guide&level=8")
    assert find_titles(main) == []
    taken = re.findall(r'<a href="(/en/search[^"]+)">Without “[^”]+”: (\d+)</a>', main)
    assert taken
    for url, count in taken:
        assert f"{count} result" in read_main(client, url.replace("&amp;", "&"))


def test_few_results_lead_to_the_routeway_and_to_somebody_to_ask(client):
    main = read_main(client, "/en/search?q=plumbing fault kettle")
    assert "Not what you meant?" in main or "Nothing was found" in main
    assert "https://nationalcareers.service.gov.uk/contact-us" in main


def test_where_nothing_is_found_the_names_that_look_alike_are_offered(client):
    main = read_main(client, "/en/search?q=elctrxcvan&literal=1")
    assert "Nothing was found" in main
    assert 'href="/en/jobs/electrician"' in main


@pytest.mark.parametrize("locale", ["en", "ur"])
@pytest.mark.parametrize("typed", ["engineering", "apprenticeship", "college near preston", "level 3"])
def test_the_page_is_at_most_7_kb_compressed(client, locale, typed):
    html = client.get(f"/{locale}/search", query_string={"q": typed}).data
    assert len(brotli.compress(html, quality=5)) <= 7 * 1024


def test_a_search_in_vain_is_counted_by_a_digest_alone(island, testland, monkeypatch):
    monkeypatch.setitem(testland.config, "SEARCH_COUNT_KEY", "k" * 40)
    island.get("/en/search?q=zzqqxxword")
    island.head("/en/search?q=zzqqhead")
    island.get("/en/search?q=zzqqxxfilter&kind=job")
    island.get("/en/search?q=zz@qqxx")
    with testland.app_context():
        assert count_waiting() == 1
        assert list_missing() == []
        db.session.execute(delete(Unanswered))
        db.session.commit()
