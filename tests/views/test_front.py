"""What stands outside any language."""

from __future__ import annotations

import re

import pytest


def test_a_code_leads_to_a_page_of_ours(client):
    response = client.get("/code.svg?to=/en/jobs/electrician")
    assert response.mimetype == "image/svg+xml"
    assert response.get_data(as_text=True).startswith("<svg")
    assert response.headers["Cache-Control"].startswith("public")


def test_two_pages_have_two_codes(client):
    one, other = (client.get(f"/code.svg?to=/en/jobs/{slug}").data for slug in ("electrician", "nurse"))
    assert one != other


@pytest.mark.parametrize(
    "to", ["", "https://example.org/", "//example.org/", "en/jobs/nurse", "/en/compare?a=" + 400 * "a"]
)
def test_a_code_leads_nowhere_else(client, to):
    assert client.get("/code.svg", query_string={"to": to}, follow_redirects=True).status_code == 404


@pytest.mark.parametrize("path", [
    "/en/jobs/electrician", "/en/options/t-level", "/ur/parents/is-an-apprenticeship-any-good",
    "/en/classroom/build-a-bridge-that-holds", "/en/compare?a=option:t-level&b=option:a-levels", "/en/options/t-level/sheet/ur",
])  # fmt: skip
def test_what_is_printed_carries_the_code_of_its_page(client, path):
    html = client.get(path).get_data(as_text=True)
    (source,) = re.findall(r'<img class="qr" src="([^"]+)"[^>]*>', html)
    assert client.get(source.replace("&amp;", "&")).mimetype == "image/svg+xml"
