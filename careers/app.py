"""`create_app`: wires the rooms together, and does nothing else."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException, InternalServerError

from careers import models
from careers.cli import commands
from careers.extensions import babel, compress, db, migrate
from careers.http.assets import install_assets
from careers.http.guards import install_guards
from careers.http.headers import install_headers
from careers.i18n.interface import bind_templates
from careers.search.searcher import Searcher
from careers.views import (
    about,
    api,
    errors,
    feedback,
    front,
    gallery,
    home,
    learning,
    near,
    planning,
    providers,
    reading,
    search,
)
from careers.views.components import install_components
from careers.views.pages import LocaleConverter, get_reading, pull_locale, push_locale, reduce_arguments

ROOT = Path(__file__).resolve().parent.parent

LOCAL_VIEWS = (home, search, learning, near, providers, planning, about, gallery, feedback, reading)
"""Sections that stand under a language, in the order in which their addresses are tried."""


def create_app(config: Any) -> Flask:
    """Make the application. config: an object with the settings of `config.Config`."""
    app = Flask(
        "careers",
        template_folder=str(ROOT / "templates"),
        static_folder=None,
    )
    app.config.from_object(config)
    app.jinja_options = {**app.jinja_options, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    # Werkzeug's own lines hold whole addresses, and so what visitors typed.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    Path(app.config["DATA_FOLDER"]).mkdir(parents=True, exist_ok=True)
    _bind_extensions(app)
    install_headers(app)
    install_guards(app)
    install_assets(app, ROOT / "static")
    install_components(app)
    app.extensions["searcher"] = Searcher(Path(app.config["DATA_FOLDER"]) / "search")
    app.url_map.converters["locale"] = LocaleConverter
    app.url_value_preprocessor(pull_locale)
    app.url_defaults(push_locale)
    app.before_request(reduce_arguments)
    app.register_blueprint(front.blueprint)
    app.register_blueprint(api.blueprint)
    for view in LOCAL_VIEWS:
        app.register_blueprint(view.blueprint, url_prefix="/<locale:lang>")
    app.register_error_handler(HTTPException, errors.explain)
    app.register_error_handler(InternalServerError, errors.explain)
    for command in commands:
        app.cli.add_command(command)
    return app


def _bind_extensions(app: Flask) -> None:
    assert models.BUILT
    db.init_app(app)
    migrate.init_app(app, db, directory=str(ROOT / "careers" / "migrations"), render_as_batch=True)
    compress.init_app(app)
    babel.init_app(app, locale_selector=lambda: get_reading().page_lang)
    app.jinja_env.add_extension("jinja2.ext.i18n")
    bind_templates(app.jinja_env.install_gettext_callables)  # type: ignore[attr-defined]
