"""Asking for a place: what a form sends, and where it leads."""

from __future__ import annotations

import pytest

OURS = {"Sec-Fetch-Site": "same-origin"}


def send(client, headers=OURS, **fields):
    return client.post("/en/near", data=fields, headers=headers)


@pytest.mark.parametrize(("fields", "location"), [
    ({"to": "/en/providers/", "near": "bb11 2ez"}, "/en/providers/?near=BB11+2"),
    ({"to": "/en/jobs/electrician#taught", "near": "BB112EZ"}, "/en/jobs/electrician?near=BB11+2#taught"),
    ({"to": "/en/providers/", "near": "Burnley", "kind": "", "level": "3"}, "/en/providers/?near=Burnley&level=3"),
    ({"to": "/en/providers/", "near": ""}, "/en/providers/"),
])  # fmt: skip
def test_a_place_is_sent_on_without_what_tells_a_home(client, fields, location):
    response = send(client, **fields)
    assert (response.status_code, response.location) == (303, location)
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.parametrize("to", [
    "https://evil.example/", "//evil.example/", "/ur/providers/", "javascript:1", "", "en", "/en//evil.example", "/en/x\r\nA: b",
    "/en/near", "/en/providers/?near=BB11 2EZ", "/en/providers/BB112EZ", "/en/" + "x" * 9000, "/en/../",
])  # fmt: skip
def test_it_leads_to_pages_of_this_language_alone(client, to):
    assert send(client, to=to, near="Burnley").location == "/en/providers/?near=Burnley"


def test_only_known_fields_are_sent_on_and_each_once(client):
    many = {"to": "/en/providers/", "near": "Burnley", "BB11 2EZ": "1", **{f"x{number}": "y" for number in range(500)}}
    assert send(client, **many).location == "/en/providers/?near=Burnley"


def test_another_site_cannot_post(client):
    assert send(client, {"Sec-Fetch-Site": "cross-site"}, near="Burnley").status_code == 403


def test_a_form_that_asks_for_a_place_posts_it(client):
    for url in ("/en/", "/en/providers/", "/en/jobs/electrician", "/en/programmes/plasterer"):
        html = client.get(url).get_data(as_text=True)
        (before,) = html.split('name="near"')[:-1]
        assert 'method="post" action="/en/near"' in before[before.rindex("<form") :]


@pytest.mark.parametrize(("near", "said"), [
    ("Burnly", "We took “Burnly” for Burnley."),
    ("BB11+0", "We do not know BB11 0, so this is measured from the middle of BB11."),
    ("BB11+2", "Measured from the middle of BB11 2."),
    ("BB11+2", "forty minutes away by road"),
    ("Warton", '<a href="?near=Warton%2C+Lancaster">'),
    ("Todmorden", "That is in West Yorkshire, or mostly."),
    ("M1+1", '<a href="/en/providers/?district=rossendale">'),
    ("SW1A", "We know no such postcode in Lancashire or next to it."),
    ("LA14", "That is in Cumbria, or mostly."),
    ("Warton&kind=college&level=3", "&amp;kind=college&amp;level=3"),
    ("Atlantis", "We do not know the place “Atlantis”."),
])  # fmt: skip
def test_what_a_place_was_taken_for_is_said(client, near, said):
    assert said in client.get(f"/en/providers/?near={near}").get_data(as_text=True)
