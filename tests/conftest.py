"""Two sites that the tests share: Lancashire as it is, and a tiny made-up region; each is built once a run."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from flask_migrate import upgrade

from careers.app import create_app
from careers.extensions import db
from careers.i18n.catalogues import compile_interface
from careers.publishing.build import build_content
from careers.queries.geography import list_every_name_key
from careers.queries.words import list_languages, read_thesauri, stream_trees
from careers.search.index import build_indexes
from config import ROOT, Config

TESTLAND = Path(__file__).parent / "region" / "content"
FULL = os.environ.get("FULL") == "1"


def make_config(folder: Path, content: Path) -> type[Config]:
    """Settings of a site that lives in `folder` alone."""
    translations = folder / "translations"
    shutil.copytree(ROOT / "translations", translations)
    for locale in translations.glob("*/LC_MESSAGES"):
        compile_interface(translations, locale.parent.name)

    class TestConfig(Config):
        CONTENT_FOLDER = content
        TRANSLATIONS_FOLDER = translations
        BABEL_TRANSLATION_DIRECTORIES = str(translations)
        DATA_FOLDER = folder / "var"
        SQLALCHEMY_DATABASE_URI = f"sqlite:///{folder / 'var' / 'test.db'}"
        SITE_URL = "http://localhost"
        TRUSTED_HOSTS = ["localhost", "127.0.0.1"]

    return TestConfig


def build_site(app: Flask) -> None:
    """Make the tables and build everything, as `make content` does."""
    with app.app_context():
        upgrade()
        build_all(app)


def build_all(app: Flask) -> None:
    """Build content and search of an application whose context is open."""
    build_content(db.session(), app.config["CONTENT_FOLDER"], app.config["TRANSLATIONS_FOLDER"], lambda _: None)
    session = db.session()
    build_indexes(
        app.config["DATA_FOLDER"] / "search",
        list_languages(),
        lambda locale: stream_trees(session, locale),
        read_thesauri(session),
        list_every_name_key(session),
    )


@pytest.fixture(scope="session")
def lancashire(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    app = create_app(make_config(tmp_path_factory.mktemp("lancashire"), ROOT / "content"))
    build_site(app)
    return app


@pytest.fixture(scope="session")
def testland(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    app = create_app(make_config(tmp_path_factory.mktemp("testland"), TESTLAND))
    build_site(app)
    return app


@pytest.fixture
def client(lancashire: Flask) -> FlaskClient:
    return lancashire.test_client()


@pytest.fixture
def island(testland: Flask) -> FlaskClient:
    return testland.test_client()


@pytest.fixture
def content_folder(tmp_path: Path) -> Path:
    """A copy of Testland's content that a test may spoil."""
    return shutil.copytree(TESTLAND, tmp_path / "content")
