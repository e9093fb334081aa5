"""Every setting, its default and the environment variable that changes it. `careers/` never imports this."""

from __future__ import annotations

import os
from pathlib import Path
from typing import ClassVar

ROOT = Path(__file__).resolve().parent


class Config:
    """Settings as Flask reads them. `docs/running.md` says what each is for; a test holds the two together."""

    CONTENT_FOLDER = Path(os.environ.get("CONTENT_FOLDER", ROOT / "content"))
    """What the site says: see docs/content.md."""

    TRANSLATIONS_FOLDER = Path(os.environ.get("TRANSLATIONS_FOLDER", ROOT / "translations"))
    """Catalogues of the interface and of the content."""

    DATA_FOLDER = Path(os.environ.get("DATA_FOLDER", ROOT / "var"))
    """What is built: the database, unless DATABASE_URL says otherwise, and the search indexes."""

    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL", f"sqlite:///{DATA_FOLDER / 'routeways.db'}")
    """Where the rows are."""

    SQLALCHEMY_ENGINE_OPTIONS: ClassVar[dict[str, bool]] = {"hide_parameters": True}
    """No error message of the database shows what a visitor typed."""

    SITE_URL = os.environ.get("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
    """The site's public address, for canonical links, the sitemap and QR codes; never taken from a request."""

    TRUSTED_HOSTS = os.environ.get("TRUSTED_HOSTS", "127.0.0.1 localhost").split()
    """Host names that are answered; any other gets 400."""

    MAX_CONTENT_LENGTH = int(os.environ.get("MAX_CONTENT_LENGTH", str(64 * 1024)))
    """Bytes that a post may have."""

    SEARCH_COUNT_KEY = os.environ.get("SEARCH_COUNT_KEY", "")
    """A secret of 32 characters or more, with which searches in vain are counted; without one they are not."""

    COMPRESS_ALGORITHM: ClassVar[list[str]] = ["br", "gzip"]
    """How pages are sent compressed, the best first that a browser takes."""

    COMPRESS_MIMETYPES: ClassVar[list[str]] = [
        "text/html", "text/plain", "application/json", "application/problem+json", "application/xml",
    ]  # fmt: skip
    """What is compressed on its way out; static files are compressed once, when they are published."""

    COMPRESS_BR_LEVEL = int(os.environ.get("COMPRESS_BR_LEVEL", "5"))
    """Brotli's effort, 0 to 11: at 5 a page of 60 KB takes about a millisecond."""

    BABEL_TRANSLATION_DIRECTORIES = str(TRANSLATIONS_FOLDER)
    """Flask-Babel's name for the catalogues' folder."""
