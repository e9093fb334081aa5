"""Telling us."""

from __future__ import annotations

import datetime

import pytest
from sqlalchemy import delete, select

from careers.extensions import db
from careers.models import Feedback

OWN = {"Sec-Fetch-Site": "same-origin"}
GOOD = {"page": "/jobs/nurse", "topic": "wrong", "message": "A nurse wears no hat."}


@pytest.fixture
def kept(testland):
    """What is kept, after the test; and nothing of it left."""
    with testland.app_context():
        yield lambda: list(db.session.scalars(select(Feedback)))
        db.session.execute(delete(Feedback))
        db.session.commit()


def test_a_message_is_kept_with_its_day_and_nobody_s_name(island, kept):
    response = island.post("/en/about/feedback", data=GOOD, headers=OWN)
    assert (response.status_code, response.location) == (303, "/en/about/feedback/thanks")
    (row,) = kept()
    assert (row.page, row.topic, row.message, row.locale) == ("/jobs/nurse", "wrong", "A nurse wears no hat.", "en")
    assert row.day == datetime.datetime.now(datetime.UTC).date()
    assert island.get(response.location).status_code == 200


@pytest.mark.parametrize(("change", "told"), [
    ({"topic": ""}, "Choose what it is about."), ({"topic": "praise"}, "Choose what it is about."),
    ({"message": "  "}, "Write your message."), ({"message": "x" * 2001}, "Your message is too long."),
])  # fmt: skip
def test_a_form_that_is_not_whole_comes_back_with_everything_in_it(island, kept, change, told):
    response = island.post("/en/about/feedback", data=GOOD | change, headers=OWN)
    html = response.get_data(as_text=True)
    assert response.status_code == 400
    assert told in html
    assert (GOOD | change)["message"].strip() in html
    assert 'value="/jobs/nurse"' in html
    assert kept() == []


def test_a_post_that_is_too_large_is_refused(island, kept):
    response = island.post("/en/about/feedback", data=GOOD | {"message": "x" * 100_000}, headers=OWN)
    assert response.status_code == 413
    assert kept() == []


def test_what_was_typed_is_only_text(island, kept):
    html = island.post("/en/about/feedback", data=GOOD | {"topic": "", "message": "<b>x</b>"}, headers=OWN).get_data(
        as_text=True
    )
    assert "&lt;b&gt;x&lt;/b&gt;" in html


def test_a_line_break_counts_once_as_in_the_browser(island, kept):
    message = ("x" * 19 + "\r\n") * 99 + "x"
    assert island.post("/en/about/feedback", data=GOOD | {"message": message}, headers=OWN).status_code == 303
    assert len(kept()[0].message) < 2000
