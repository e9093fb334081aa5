"""Pages about learning and work: what a family finds on them."""

from __future__ import annotations

import pytest


def read(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return response.get_data(as_text=True)


def test_a_job_shows_every_way_in_and_who_teaches_it(client):
    html = read(client, "/en/jobs/electrician")
    for words in ("Level 3 apprenticeship", "A levels", "technical", "academic", "Burnley College", "For a 7-year-old"):
        assert words in html
    assert "£38,760" in html
    assert "full-time employees" in html


def test_the_nearest_college_comes_first(client):
    html = read(client, "/en/jobs/electrician?near=Blackburn")
    assert "in a straight line" in html
    assert html.index("Blackburn College") < html.index("Burnley College") < html.index("Blackpool and The Fylde")


def test_a_place_that_is_not_known_is_said(client):
    assert "We do not know the place “Atlantis”" in read(client, "/en/jobs/electrician?near=Atlantis")


@pytest.mark.parametrize("path", ["/en/jobs/electrician", "/en/providers/", "/en/programmes/plasterer"])
def test_a_postcode_leaves_the_address_of_any_page(client, path):
    response = client.get(f"{path}?near=BB11+2EZ")
    assert (response.status_code, response.location) == (303, f"{path}?near=BB11+2")


def test_pay_that_the_survey_does_not_give_is_not_known(client):
    assert "the survey gives no figure" in read(client, "/en/jobs/beauty-therapist")


def test_a_t_level_that_closed_says_so_and_what_replaces_it(client):
    html = read(client, "/en/programmes/t-level-healthcare-science")
    assert "T Level in Science" in html
    assert "last group started" in html


def test_a_start_that_is_still_ahead_is_told(client):
    assert "The first start is September 2027." in read(client, "/en/options/v-level")


def test_jobs_can_be_filtered_without_a_script(client):
    html = read(client, "/en/jobs/?routeway=hair&level=2")
    assert "/en/jobs/barber" in html
    assert "/en/jobs/solicitor" not in html


def test_a_short_provider_says_what_is_not_known(client):
    html = read(client, "/en/providers/bae-systems-plc")
    assert "ask whether near you" in html
    assert "Not known: ask the provider." in html


def test_comparing_keeps_to_one_kind_and_fills_every_row(client):
    html = read(client, "/en/compare?a=option:t-level&b=option:a-levels&c=job:nurse&d=option:nothing")
    assert html.count('scope="col"') == 2
    assert "The catch" in html


def test_a_plan_from_school_to_a_job(client):
    html = read(client, "/en/plan?from=gcses&to=nurse")
    assert "We know no way" not in html
    ways = html.split('<ol class="steps">')[1:]
    assert any('href="/en/options/t-level"' in way for way in ways)
    # Nobody becomes a nurse with a T Level alone: every way ends with what leads to the job itself.
    ends = {way.split("</ol>")[0].split('href="/en/options/')[-1].partition('"')[0] for way in ways}
    assert ends <= {"degree", "degree-apprenticeship"}


def test_a_sheet_has_both_languages(client):
    html = read(client, "/en/parents/is-an-apprenticeship-any-good/sheet/ur")
    assert 'lang="ur" dir="rtl"' in html
    assert "اپرنٹس" in html
    assert 'class="qr"' in html


def test_a_sheet_from_the_other_side_redirects(client):
    response = client.get("/ur/parents/is-an-apprenticeship-any-good/sheet/en")
    assert (response.status_code, response.location) == (301, "/en/parents/is-an-apprenticeship-any-good/sheet/ur")


@pytest.mark.parametrize("url", [
    "/en/jobs/astronaut", "/en/parents/take-an-apprentice", "/en/jobs/nurse/sheet/ur", "/en/options/t-level/sheet/xx",
    "/en/options/t-level/sheet/en", "/pl/options/t-level/sheet/ur", "/en/nothing", "/nothing", "/en/employers/nothing",
])  # fmt: skip
def test_wrong_addresses_get_a_page_that_helps(client, url):
    response = client.get(url)
    html = response.get_data(as_text=True)
    assert response.status_code == 404
    main = html.partition("<main")[2].partition("</main>")[0]
    assert 'role="search"' in main
    assert 'href="/en/stages/"' in main or 'href="/pl/stages/"' in main


def test_the_site_is_well(client):
    assert client.get("/healthz").get_json() == {"status": "ok"}
