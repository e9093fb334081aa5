"""The build: all or nothing, and nothing that visitors gave."""

from __future__ import annotations

import datetime

import pytest
from flask_migrate import upgrade
from sqlalchemy import select

from careers.app import create_app
from careers.content.faults import ContentError
from careers.extensions import db
from careers.insight.feedback import add_feedback
from careers.models import Feedback, Words
from careers.publishing.build import build_content
from tests.conftest import build_all, make_config
from tests.content.test_reader import spoil


@pytest.fixture
def app(tmp_path, content_folder):
    """A site of its own, built once, whose content a test may change."""
    app = create_app(make_config(tmp_path / "site", content_folder))
    with app.app_context():
        upgrade()
        build_all(app)
        yield app


def build(app):
    return build_content(db.session(), app.config["CONTENT_FOLDER"], app.config["TRANSLATIONS_FOLDER"], lambda _: None)


def test_a_change_shows_after_a_build(app, content_folder):
    spoil(content_folder, "jobs/boat-builder.yaml", "title: Boat builder", "title: Builder of boats")
    build(app)
    assert "Builder of boats" in app.test_client().get("/en/jobs/boat-builder").get_data(as_text=True)


@pytest.mark.parametrize(("file", "old", "new"), [
    ("jobs/boat-builder.yaml", "title:", "titel:"), ("routeways/boats.yaml", "title:", "titel:"),
    ("options/island-degree.yaml", "track:", "tracks:"), ("programmes/island.yaml", "option:", "opt:"),
    ("providers/harbour-college.yaml", "kind:", "kin:"), ("stages/16.yaml", "ages:", "age:"),
    ("transitions/all.yaml", "when:", "wen:"), ("guides/ask-the-yard.yaml", "section: parents", "section: aunts"),
    ("activities/float-it.yaml", "years:", "year:"), ("changes/new-pier.yaml", "title:", "titel:"),
    ("terms/terms.yaml", "title:", "titel:"), ("aims/aims.yaml", "measure:", "mesure:"),
    ("places/towns.yaml", "lat:", "lta:"), ("figures/harbour.yaml", "unit:", "units:"),
    ("sources/sources.yaml", "licence:", "license:"), ("region.yaml", "country:", "county:"),
])  # fmt: skip
def test_a_bad_file_of_any_kind_leaves_yesterday_s_site_up(app, content_folder, file, old, new):
    before = app.test_client().get("/en/jobs/boat-builder").data
    spoil(content_folder, file, old, new)
    with pytest.raises(ContentError, match=file.rpartition("/")[2]):
        build(app)
    assert app.test_client().get("/en/jobs/boat-builder").data == before


def test_a_build_that_fails_while_writing_changes_nothing(app, content_folder, monkeypatch):
    before = db.session.scalar(select(Words.tree).where(Words.kind == "job", Words.locale == "en"))
    spoil(content_folder, "jobs/boat-builder.yaml", "title: Boat builder", "title: Builder of boats")

    def fail():
        raise RuntimeError("the disk is full")

    session = db.session()
    monkeypatch.setattr(session, "commit", fail)
    with pytest.raises(RuntimeError):
        build(app)
    monkeypatch.undo()
    assert db.session.scalar(select(Words.tree).where(Words.kind == "job", Words.locale == "en")) == before


def test_what_visitors_gave_outlives_every_build(app):
    add_feedback("/jobs/boat-builder", "en", "wrong", "The boat sank.", datetime.date(2026, 1, 1))
    build(app)
    assert [one.message for one in db.session.scalars(select(Feedback))] == ["The boat sank."]


def test_a_language_that_does_not_exist(app, content_folder):
    spoil(content_folder, "region.yaml", "languages: [en, mt]", "languages: [en, zz]")
    with pytest.raises(ContentError, match="no language has the code “zz”"):
        build(app)


def test_the_tables_are_what_the_migrations_make(app):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with db.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), db.metadata) == []


def test_an_old_slug_redirects_for_ever(app):
    response = app.test_client().get("/en/programmes/old-boats")
    assert (response.status_code, response.location) == (301, "/en/programmes/wooden-boats")
