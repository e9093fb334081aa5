"""What stands outside any language: the choice of one, and what machines ask for."""

from __future__ import annotations

import io

import segno
from flask import Blueprint, Response, abort, current_app, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from careers.i18n.locales import SOURCE, has_interface, negotiate
from careers.queries.words import GOOD_COVERAGE, list_languages, list_paths
from careers.views.pages import MOST_TYPED, get_site

blueprint = Blueprint("front", __name__)

INDEXES = ("/", "/routeways/", "/jobs/", "/options/", "/programmes/", "/providers/", "/stages/", "/parents/",
           "/adults/", "/employers/", "/world-skills/", "/classroom/", "/changes/", "/words", "/vision", "/about/",
           "/about/data", "/about/languages")  # fmt: skip
"""Pages of many things, for the sitemap."""


@blueprint.get("/")
def choose() -> BaseResponse:
    """Send the visitor to the language that the browser asks for."""
    folder = current_app.config["TRANSLATIONS_FOLDER"]
    spoken = [code for code in list_languages() if has_interface(folder, code)] or [SOURCE]
    spoken.sort(key=lambda code: code != SOURCE)
    locale = negotiate([tag for tag, quality in request.accept_languages if quality > 0], spoken)
    response = redirect(url_for("home.show", lang=locale), 302)
    response.headers["Vary"] = "Accept-Language"
    return response


@blueprint.get("/code.svg")
def draw_code() -> Response:
    """Draw a QR code to one of our own pages, `to`, for paper. 404 for what is not a path of ours, or was cut off."""
    path = request.args.get("to", "")
    if not path.startswith("/") or path.startswith("//") or len(path) >= MOST_TYPED:
        abort(404)
    code = segno.make(f"{current_app.config['SITE_URL']}{path}", error="m", micro=False)
    body = io.BytesIO()
    code.save(body, kind="svg", scale=4, border=2, xmldecl=False)
    return Response(body.getvalue(), mimetype="image/svg+xml")


@blueprint.get("/healthz")
def check_health() -> tuple[dict[str, str], int]:
    """Say whether there is a site to show."""
    return ({"status": "ok"}, 200) if list_languages() else ({"status": "not built"}, 503)


@blueprint.get("/sitemap.xml")
def map_site() -> Response:
    """List every page in each language that it is really in."""
    folder = current_app.config["TRANSLATIONS_FOLDER"]
    spoken = [code for code in list_languages() if has_interface(folder, code)]
    pages = {path: list(spoken) for path in INDEXES}
    for _, locale, coverage, path in list_paths():
        if locale in spoken and coverage >= GOOD_COVERAGE:
            pages.setdefault(path, []).append(locale)
    body = render_template("front/sitemap.xml", pages=pages, base=current_app.config["SITE_URL"])
    return Response(body, mimetype="application/xml")


@blueprint.get("/robots.txt")
def guide_robots() -> Response:
    """Name the sitemap, and what is not worth a robot's time."""
    body = render_template("front/robots.txt", base=current_app.config["SITE_URL"])
    return Response(body, mimetype="text/plain")


@blueprint.get("/opensearch.xml")
def describe_search() -> Response:
    """Let a browser's bar search the site in English."""
    body = render_template("front/opensearch.xml", base=current_app.config["SITE_URL"], site=get_site())
    return Response(body, mimetype="application/opensearchdescription+xml")
