"""Security headers. One policy for every page: nothing inline, nothing from elsewhere, nothing that watches."""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import urlsplit

from flask import Flask, Response, request

POLICY = "; ".join(  # noqa: FLY002 - one directive a line is how a policy is read
    (
        # Not 'none': Firefox before 132 asks this, not img-src, whether it may use the sprite of pictograms.
        "default-src 'self'",
        "object-src 'none'",
        "frame-src 'none'",
        "media-src 'none'",
        "worker-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}

PRIVATE = "private, no-store"
"""For what holds something a visitor typed, and for errors: never kept by anybody."""

PUBLIC = "public, max-age=300"
"""For a page that is the same for everyone."""

PRIVATE_ENDPOINTS = frozenset(
    {
        "front.choose",
        "search.results",
        "planning.plan",
        "planning.compare",
        "planning.switch",
        "feedback.form",
        "feedback.thanks",
        "api.search",
        "api.suggest",
        "front.check_health",
    }
)

OPEN_PREFIX = "/api/"
"""The open API is for other people's pages too."""


def install_headers(app: Flask) -> None:
    """Add the headers to every response."""

    @app.after_request
    def add_headers(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if app.config["SITE_URL"].startswith("https://"):
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        # Werkzeug adds a missing slash with the host and scheme of the request, which behind a proxy are not ours.
        location = urlsplit(response.headers.get("Location", ""))
        if location.netloc and location.netloc == request.environ.get("HTTP_HOST"):
            response.headers["Location"] = location._replace(scheme="", netloc="").geturl()
        if request.path.startswith(OPEN_PREFIX):
            response.headers["Access-Control-Allow-Origin"] = "*"
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        private = (
            request.method not in ("GET", "HEAD")
            or response.status_code >= HTTPStatus.BAD_REQUEST
            or request.endpoint in PRIVATE_ENDPOINTS
            or "near" in request.args
        )
        response.headers.setdefault("Cache-Control", PRIVATE if private else PUBLIC)
        return response
