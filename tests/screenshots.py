"""`make screenshots`: the main pages, phone and desktop, in English and Urdu, for a person to look at."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path
from wsgiref.simple_server import make_server

from playwright.sync_api import sync_playwright

from careers.app import create_app
from config import ROOT
from tests.browser.conftest import ARGUMENTS, CHROMIUM, QuietHandler
from tests.conftest import build_site, make_config

PATHS = {
    "home": "/", "routeway": "/routeways/construction", "job": "/jobs/electrician", "option": "/options/t-level",
    "provider": "/providers/burnley-college", "providers": "/providers/", "search": "/search?q=nurse",
    "guide": "/parents/is-an-apprenticeship-any-good", "activity": "/classroom/build-a-bridge-that-holds",
    "stage": "/stages/16",
}  # fmt: skip
SIZES = {"phone": (360, 740), "desktop": (1280, 900)}


def main() -> None:
    """Build a site apart, and take every picture."""
    if CHROMIUM is None:
        raise SystemExit("chromium is not installed: apt-get install chromium fonts-noto-core fonts-noto-extra")
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        app = create_app(make_config(Path(temporary) / "site", ROOT / "content"))
        build_site(app)
        server = make_server("127.0.0.1", 0, app, handler_class=QuietHandler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for locale in ("en", "ur"):
            for size, (width, height) in SIZES.items():
                page = browser.new_context(viewport={"width": width, "height": height}).new_page()
                for name, path in PATHS.items():
                    page.goto(f"http://127.0.0.1:{server.server_port}/{locale}{path}")
                    file = folder / f"{name}-{locale}-{size}.png"
                    page.screenshot(path=file, full_page=True)
                    print(file.relative_to(ROOT))
        browser.close()
        server.shutdown()


if __name__ == "__main__":
    main()
