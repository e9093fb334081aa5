"""Which pages are visited, in which languages, and the visitor who opens them."""

from __future__ import annotations

from typing import Any
from urllib.request import Request, urlopen

from playwright.sync_api import Browser, Page

from tests.conftest import FULL

LOCALES = ["en", "pl", "ur", "pa", "gu", "ro", "ar", "bn"] if FULL else ["en", "ur"]
RIGHT_TO_LEFT = ["ur", "ar"]
OTHER_DIRECTION = {locale: "ltr" if locale in RIGHT_TO_LEFT else "rtl" for locale in LOCALES}

PATHS = [
    "/", "/search", "/search?q=nurse", "/search?q=zzzz", "/search?q=nurse&kind=programme", "/routeways/",
    "/routeways/construction", "/jobs/", "/jobs/electrician", "/options/", "/options/t-level", "/programmes/",
    "/programmes/plasterer", "/options/?start=2030", "/jobs/photographer?start=2030", "/providers/", "/providers/?near=zzzz&kind=university", "/providers/?near=BB11&within=25", "/providers/?near=M1",
    "/providers/coverage", "/providers/coverage?routeway=engineering&level=3", "/providers/burnley-college",
    "/compare", "/compare?a=option:t-level&b=option:a-levels", "/switch", "/switch?from=gcses", "/plan",
    "/plan?from=gcses&to=nurse", "/stages/", "/stages/16", "/parents/", "/parents/is-an-apprenticeship-any-good",
    "/classroom/", "/classroom/build-a-bridge-that-holds", "/classroom/build-a-bridge-that-holds/print",
    "/classroom/build-a-bridge-that-holds/slides", "/changes/", "/changes/outlook", "/changes/v-levels-from-2027",
    "/words", "/vision", "/about/", "/about/components", "/about/data", "/about/data/ons-ashe-2024",
    "/about/languages", "/about/feedback", "/about/feedback/thanks", "/nowhere",
]  # fmt: skip
SHEET = "/en/options/t-level/sheet/ur"
PAGES = [
    *(f"/{locale}{path}" for locale in LOCALES for path in PATHS),
    *(f"/{locale}/about/components?direction={other}" for locale, other in OTHER_DIRECTION.items()),
    SHEET,
]

Size = tuple[int, int]
PHONE = (360, 800)
DESK = (1280, 900)
PLAIN_MEDIA = {"media": "null", "color_scheme": "light", "forced_colors": "null", "reduced_motion": "null"}


class Visitor:
    """Somebody at a browser. Keeps one page between tests, for a new one takes longer than to load most pages."""

    def __init__(self, browser: Browser, address: str) -> None:
        self._browser = browser
        self._page: Page | None = None
        self._runs_scripts = True
        self.address = address

    def get_page(self, *, scripts: bool = True) -> Page:
        """Return the page that is kept."""
        if self._page is None or scripts != self._runs_scripts:
            self.leave()
            self._page = self._browser.new_context(java_script_enabled=scripts).new_page()
            self._runs_scripts = scripts
        return self._page

    def open(self, url: str, size: Size = DESK, *, scripts: bool = True, **media: Any) -> Page:
        """Take the page to one of the site's. media: of `Page.emulate_media`."""
        page = self.get_page(scripts=scripts)
        page.emulate_media(**(PLAIN_MEDIA | media))
        resize(page, size)
        page.goto(self.address + url)
        return page

    def fetch(self, url: str) -> tuple[str, bytes]:
        """Encoding and body as they are sent to somebody who takes Brotli."""
        self.leave()
        with urlopen(Request(self.address + url, headers={"Accept-Encoding": "br"})) as answer:
            return answer.headers.get("Content-Encoding", ""), answer.read()

    def leave(self) -> None:
        """Close the page. The test server answers one connection at a time, and a page holds one ready for later."""
        if self._page is not None:
            self._page.context.close()
            self._page = None


def resize(page: Page, size: Size) -> None:
    """Make the window wider or narrower."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
