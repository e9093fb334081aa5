"""Errors that help: what went wrong, and where to go from here."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import unquote

from flask import Response, current_app, g, make_response, render_template, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed, SecurityError

from careers.http.problems import make_problem
from careers.i18n.locales import SOURCE
from careers.queries.words import list_languages
from careers.views.pages import make_reading


def explain(error: HTTPException) -> Response | tuple[str, int] | HTTPException:
    """Answer any error: as a problem in the API, as a page elsewhere, in the language of the address if it has one."""
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    if status < HTTPStatus.BAD_REQUEST:
        return error
    if isinstance(error, SecurityError):
        # A host that is not ours: there are no addresses to link to.
        return _plain(status), status
    response = _answer(error, status)
    if isinstance(error, MethodNotAllowed):
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods or ()))
    return response


def _answer(error: HTTPException, status: int) -> Response:
    if request.path.startswith("/api/"):
        return make_problem(status, error.name, error.description or error.name)
    return make_response(*_draw(status))


def _draw(status: int) -> tuple[str, int]:
    try:
        _choose_reading()
        if status == HTTPStatus.NOT_FOUND:
            words = unquote(request.path).rstrip("/").rpartition("/")[2].replace("-", " ")[:60]
            return render_template("errors/not_found.html", words=words), 404
        return render_template("errors/other.html", status=status), status
    except Exception:
        current_app.logger.exception("the error page failed")
        return _plain(status), status


def _choose_reading() -> None:
    if "reading" not in g:
        first = request.path.strip("/").partition("/")[0]
        g.reading = make_reading(first if first in list_languages() else SOURCE)


def _plain(status: int) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Routeways</title>'
        f"<h1>Something went wrong ({status})</h1><p>The page cannot be shown just now. Please try again soon.</p></html>"
    )
