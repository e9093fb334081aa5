"""Posts come from our own pages or not at all. No token: a page is the same for everyone, and browsers say enough."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, abort, request

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_SITES = frozenset({"same-origin", "none"})


def install_guards(app: Flask) -> None:
    """Refuse, with 403, a post that another site sent."""

    @app.before_request
    def refuse_foreign_posts() -> None:
        if request.method not in SAFE_METHODS and not is_own_post(
            request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin"), request.host, app.config["SITE_URL"]
        ):
            abort(403)


def is_own_post(fetch_site: str | None, origin: str | None, host: str, site_url: str) -> bool:
    """Whether a post came from one of our pages.

    Browsers of today send `Sec-Fetch-Site`; those that do not, send `Origin`. A post with neither is refused.
    """
    if fetch_site is not None:
        return fetch_site in OWN_SITES
    if origin is None:
        return False
    return urlsplit(origin).netloc in {host, urlsplit(site_url).netloc}
