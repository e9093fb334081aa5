"""What every response carries, and what none does."""

from __future__ import annotations

import logging

import pytest

PAGES = ["/en/", "/ur/jobs/electrician", "/en/search?q=nurse", "/en/nowhere", "/api/v1/jobs", "/healthz"]


@pytest.mark.parametrize("url", PAGES)
def test_the_policy_allows_nothing_inline_and_nobody_else(client, url):
    policy = client.get(url).headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "script-src 'self';" in policy
    assert "connect-src 'self';" in policy
    assert "unsafe" not in policy
    assert "nonce" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("url", PAGES)
def test_usual_headers(client, url):
    headers = client.get(url).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("url", PAGES)
def test_reading_sets_no_cookie(client, url):
    assert client.get(url).headers.getlist("Set-Cookie") == []


def test_what_a_visitor_typed_is_kept_by_nobody(client):
    for url in ("/", "/en/search?q=nurse", "/en/plan", "/en/compare", "/en/nowhere", "/en/jobs/nurse?near=BB11"):
        assert client.get(url).headers["Cache-Control"] == "private, no-store"
    assert client.get("/en/jobs/nurse").headers["Cache-Control"].startswith("public")


def test_a_page_is_the_same_for_everyone(client):
    plain = client.get("/en/jobs/nurse").data
    assert client.get("/en/jobs/nurse", headers={"Cookie": "shortlist=abcd", "Accept-Language": "pl"}).data == plain


def test_an_unknown_host_is_refused(client):
    assert client.get("/en/", headers={"Host": "evil.example"}).status_code == 400


def test_canonical_addresses_come_from_configuration(client):
    html = client.get("/en/jobs/nurse", headers={"Host": "127.0.0.1"}).get_data(as_text=True)
    assert '<link rel="canonical" href="http://localhost/en/jobs/nurse">' in html


def test_no_log_holds_what_was_typed_or_who_typed_it(client, caplog):
    with caplog.at_level(logging.DEBUG):
        client.get("/en/search?q=verysecretword")
        client.get("/en/jobs/nurse?near=BB11 2EZ")
        client.get("/en/nowhere?x=verysecretword")
    assert "verysecretword" not in caplog.text
    assert "2EZ" not in caplog.text
    assert "127.0.0.1" not in caplog.text


def test_asking_for_the_head_alone_tells_the_same(client):
    head, get = client.head("/en/jobs/nurse"), client.get("/en/jobs/nurse")
    assert head.headers["Cache-Control"] == get.headers["Cache-Control"]
    assert head.data == b""


def test_a_wrong_method_is_told_the_right_ones(client):
    response = client.post("/en/jobs/nurse", headers={"Sec-Fetch-Site": "same-origin"})
    assert response.status_code == 405
    assert "GET" in response.headers["Allow"]


def test_redirects_name_no_host(client):
    assert client.get("/en/jobs").location == "/en/jobs/"


@pytest.mark.parametrize(
    "url",
    [
        "/en/jobs/?near=BB11+2EZ",
        "/en/plan?near=bb112ez",
        "/en/providers?near=BB11-2EZ",
        "/en/?x=1&near=a&near=PR1%202HE",
    ],
)
def test_no_page_keeps_a_whole_postcode_in_its_address(client, url):
    location = client.get(url).location
    assert "2EZ" not in location.upper()
    assert "2HE" not in location
