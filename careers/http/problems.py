"""A clear answer to a wrong request of the open API, as RFC 9457 describes."""

from __future__ import annotations

from typing import Any

from flask import Response, json


class BadParameterError(ValueError):
    """A parameter is missing, unknown or out of range."""

    def __init__(self, name: str, detail: str) -> None:
        self.name = name
        super().__init__(detail)


def make_problem(status: int, title: str, detail: str, **more: Any) -> Response:
    """Return `application/problem+json`."""
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    return Response(json.dumps(body, ensure_ascii=False), status, mimetype="application/problem+json")
