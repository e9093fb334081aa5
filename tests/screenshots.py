"""`make screenshots`: the main pages in English and Urdu, on a phone, a desktop and paper, light and dark, to look at."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import make_server

from playwright.sync_api import Browser, sync_playwright

from careers.app import create_app
from config import ROOT
from tests.browser.conftest import ARGUMENTS, CHROMIUM, QuietHandler
from tests.conftest import build_site, make_config

PATHS = {
    "home": "/", "routeway": "/routeways/construction", "job": "/jobs/electrician", "option": "/options/t-level",
    "provider": "/providers/burnley-college", "providers": "/providers/", "search": "/search?q=nurse",
    "guide": "/parents/is-an-apprenticeship-any-good", "activity": "/classroom/build-a-bridge-that-holds",
    "stage": "/stages/16", "compare": "/compare?a=option:t-level&b=option:a-levels", "switch": "/switch",
    "outlook": "/changes/outlook", "components": "/about/components",
}  # fmt: skip
SHEET = "/en/parents/is-an-apprenticeship-any-good/sheet/ur"
LOCALES = ("en", "ur")
SIZES = {"phone": (360, 740), "desktop": (1280, 900)}
SCHEMES = ("light", "dark")


@contextmanager
def serve_apart() -> Iterator[str]:
    """Build a site in a folder of its own, and serve it; gives its address."""
    with tempfile.TemporaryDirectory() as temporary:
        app = create_app(make_config(Path(temporary) / "site", ROOT / "content"))
        build_site(app)
        server = make_server("127.0.0.1", 0, app, handler_class=QuietHandler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        server.server_close()


def picture_screens(browser: Browser, address: str, folder: Path) -> None:
    """Every page, language, size and scheme."""
    for scheme in SCHEMES:
        for size, (width, height) in SIZES.items():
            page = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme).new_page()  # type: ignore[arg-type]
            for locale in LOCALES:
                for name, path in PATHS.items():
                    page.goto(f"{address}/{locale}{path}")
                    page.screenshot(path=folder / f"{name}-{locale}-{size}-{scheme}.png", full_page=True)
            page.context.close()


def print_pages(browser: Browser, address: str, folder: Path) -> None:
    """Every page and language, and a sheet of both, as paper gives it."""
    page = browser.new_page()
    urls = {f"{name}-{locale}": f"/{locale}{path}" for name, path in PATHS.items() for locale in LOCALES}
    for name, url in (urls | {"sheet": SHEET}).items():
        page.goto(address + url)
        page.pdf(path=folder / f"{name}-print.pdf", prefer_css_page_size=True)
    page.close()


def main() -> None:
    """Take every picture, into screenshots/."""
    if CHROMIUM is None:
        raise SystemExit("chromium is not installed: apt-get install chromium fonts-noto-core fonts-noto-extra")
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    with serve_apart() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        picture_screens(browser, address, folder)
        print_pages(browser, address, folder)
        browser.close()
    print(f"{sum(1 for _ in folder.iterdir())} pictures in {folder.relative_to(ROOT)}/")


if __name__ == "__main__":
    main()
