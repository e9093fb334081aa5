"""When something goes wrong."""

from __future__ import annotations

import pytest
from flask_migrate import upgrade

from careers.app import create_app
from tests.conftest import TESTLAND, make_config


@pytest.fixture
def unbuilt(tmp_path):
    app = create_app(make_config(tmp_path / "site", TESTLAND))
    with app.app_context():
        upgrade()
    return app


def test_our_mistake_is_a_plain_page_that_says_so(lancashire, monkeypatch):
    def fail(**_):
        raise RuntimeError("secret detail")

    monkeypatch.setitem(lancashire.view_functions, "home.show", fail)
    response = lancashire.test_client().get("/ur/")
    html = response.get_data(as_text=True)
    assert response.status_code == 500
    assert '<html lang="ur" dir="rtl">' in html
    assert "secret detail" not in html


def test_before_the_first_build_the_site_says_so(unbuilt):
    client = unbuilt.test_client()
    assert client.get("/healthz").status_code == 503
    assert client.get("/en/").status_code == 503
    assert client.get("/").status_code == 302


def test_the_wrong_method(client):
    assert client.post("/en/jobs/nurse", headers={"Sec-Fetch-Site": "same-origin"}).status_code == 405
