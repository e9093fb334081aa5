"""Pages that are asked "when would you start?", as of November 2026."""

from __future__ import annotations

import html
import re

import pytest

from careers.queries import facets
from careers.search import searcher
from careers.views import components, pages, starts


@pytest.fixture(autouse=True)
def november(monkeypatch):
    for module in (components, facets, pages, searcher, starts):
        monkeypatch.setattr(module, "get_month", lambda: "2026-11")


def read_main(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return html.unescape(response.get_data(as_text=True).partition("<main")[2].partition("</main>")[0])


def read_shut(main):
    """Return what stands under "Not open in ...": address -> why."""
    group = main.partition('id="shut"')[2].partition("</section>")[0]
    return {
        link: re.sub(r"<[^>]+>", "", why) for link, why in re.findall(r'<li><a href="([^"]+)".*?<p>(.*?)</p>', group)
    }


ASKED = [
    "/en/options/", "/en/programmes/", "/en/jobs/", "/en/jobs/photographer", "/en/compare", "/en/switch", "/en/plan",
    "/ur/search?q=nurse",
]  # fmt: skip


@pytest.mark.parametrize("url", ASKED)
def test_every_list_asks_for_the_year(client, url):
    main = read_main(client, url)
    (asked,) = re.findall(r'<label for="filter-start">.*?</select>', main, re.DOTALL)
    assert re.findall(r'value="(\d*)"', asked) == ["", "2026", "2027", "2028", "2029", "2030"]
    assert 'id="shut"' not in main


@pytest.mark.parametrize("year", ["", "2025", "2031", "x", "9999999999", "٢٠٢٧", "2027 "])
def test_a_year_that_nobody_may_ask_for_is_not_asked(client, year):
    main = read_main(client, f"/en/options/?start={year}")
    assert "?start=" not in main
    assert 'id="shut"' not in main


def test_ways_to_learn_that_are_not_open_stand_apart_with_why_and_what_is_instead(client):
    main = read_main(client, "/en/options/?start=2026")
    shut = read_shut(main)
    assert shut["/en/options/v-level?start=2026"] == (
        "The first start is September 2027. Instead: Vocational diploma (level 3)"
    )
    assert main.count('href="/en/options/v-level?start=2026"') == 1
    assert "/en/options/t-level?start=2026" not in shut
    assert list(read_shut(read_main(client, "/en/options/?start=2030")).values()) == [
        "The last start is September 2029. Instead: V Level, T Level"
    ]
    assert "As far as we know, all of these are open in 2028." in read_main(client, "/en/options/?start=2028")


def test_courses_that_are_closed_stand_apart_and_each_count_comes_true(client):
    main = read_main(client, "/en/programmes/?routeway=health&start=2027")
    why = read_shut(main)["/en/programmes/t-level-healthcare-science?start=2027"]
    assert why == "The last start was September 2025. Instead: T Level in Health, T Level in Science"
    (count,) = re.findall(r'value="2027" selected>2027 \((\d+)\)', main)
    assert f'role="status">{count} course' in main
    (options,) = re.findall(r'<select id="filter-option".*?</select>', main, re.DOTALL)
    for value, number in re.findall(r'value="([a-z-]+)"[^>]*>[^<]*\((\d+)\)', options):
        found = read_main(client, f"/en/programmes/?routeway=health&start=2027&option={value}")
        assert f'role="status">{number} course' in found


def test_a_job_says_which_ways_in_are_not_open(client):
    assert "Not open" not in read_main(client, "/en/jobs/photographer")
    main = read_main(client, "/en/jobs/photographer?start=2030")
    assert list(read_shut(main)) == ["/en/options/vocational-diploma?start=2030"]
    head = main.partition('<table class="comparison"')[2].partition("</thead>")[0]
    assert head.count("Not open in 2030") == 1
    assert "/en/plan?to=photographer&start=2030" in main


def test_a_job_remembers_the_place_beside_the_year(client):
    main = read_main(client, "/en/jobs/photographer?near=Burnley&start=2027")
    assert '<input type="hidden" name="near" value="Burnley">' in main
    assert '<input type="hidden" name="start" value="2027">' in main
    form = {"to": "/en/jobs/photographer#taught", "near": "Burnley", "start": "2027"}
    response = client.post("/en/near", data=form, headers={"Sec-Fetch-Site": "same-origin"})
    assert response.location == "/en/jobs/photographer?near=Burnley&start=2027#taught"


@pytest.mark.parametrize(("url", "words"), [
    ("/en/options/v-level?start=2026", "The first start is September 2027. Instead:"),
    ("/en/programmes/t-level-healthcare-science?start=2027", "The last start was September 2025. Instead:"),
])  # fmt: skip
def test_a_thing_s_own_page_says_that_it_is_not_open(client, url, words):
    main = read_main(client, url)
    assert f"Not open in {url[-4:]}" in main
    assert words in main


def test_comparing_says_what_is_not_open_and_keeps_the_year_in_its_address(client):
    url = "/en/compare?a=option:v-level&b=option:t-level&start=2026"
    main = read_main(client, url)
    assert list(read_shut(main)) == ["/en/options/v-level?start=2026"]
    assert "As far as we know" in read_main(client, url.replace("2026", "2027"))
    assert "%26start%3D2026" in main


def test_switches_into_what_is_not_open_come_last(client):
    main = read_main(client, "/en/switch?from=gcses&start=2026")
    assert "/en/options/v-level?start=2026" in read_shut(main)
    assert main.index('id="gcses-to-t-level"') < main.index('id="shut"') < main.index('id="gcses-to-v-level"')


def test_a_plan_takes_no_first_step_that_is_not_open_then(client):
    def list_ways(url):
        return re.findall(r'<ol class="steps">.*?</ol>', read_main(client, url), re.DOTALL)

    url = "/en/plan?from=gcses&to=electrician"
    assert any("/options/occupational-certificate" in way for way in list_ways(url))
    ways = list_ways(f"{url}&start=2026")
    assert ways
    assert not any("/options/occupational-certificate" in way for way in ways)
    assert "/en/options/occupational-certificate?start=2026" in read_shut(read_main(client, f"{url}&start=2026"))


def test_a_search_keeps_to_the_year_and_says_what_it_left_out(client):
    main = read_main(client, "/en/search?q=v level&start=2026")
    assert "/en/options/v-level?start=2026" in read_shut(main)
    assert 'href="/en/options/v-level?start=2026"' not in main.partition('id="shut"')[0]
    taken = read_main(client, "/en/search?q=v level&kind=option&level=8&start=2026")
    assert 'href="/en/search?q=v+level">Clear all' in taken


def test_the_menu_keeps_the_year_and_says_where_one_is(client):
    page = client.get("/en/jobs/?start=2027").get_data(as_text=True)
    assert '<a href="/en/jobs/?start=2027" aria-current="page">' in page
    assert '<link rel="canonical" href="http://localhost/en/jobs/">' in page


def test_a_page_in_another_language_keeps_the_year(client):
    page = client.get("/ur/options/?start=2026").get_data(as_text=True)
    assert 'href="/en/options/?start=2026"' in page
    assert "2026 میں داخلہ نہیں" in page
