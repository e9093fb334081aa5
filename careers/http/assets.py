"""Static files: stylesheets joined into one, each file named after its content so that it may be kept for ever.

The one script is published as it is written: it is small, and what a browser runs can be read.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from flask import Flask
from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

JOINED = "css/site.css"
"""Name of the stylesheet for screens: all those of `css/`, save those that are linked by themselves."""

APART = ("css/print.css", "css/components/map.css", "css/suggest.css")
"""Linked where they are needed: few pages have a map, nobody sees a suggestion before typing, and a first view has no byte
to spare."""

SPRITE = "img/icons.svg"
FOREVER = 31_536_000
"""Seconds of a year."""


def publish_assets(source: Path, target: Path) -> dict[str, str]:
    """Copy every static file to `target` under a name that holds a hash of it, with its compressed twins.

    Files that are there already are left, and so are older ones: a page that somebody still has open asks for them.

    Return name -> published name: `css/site.css` -> `css/site.1a2b3c4d5e.css`.
    """
    published = {}
    for name, content in read_assets(source).items():
        stem, _, extension = name.rpartition(".")
        published[name] = f"{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{extension}"
        _write(target / published[name], content, target.parent)
    return published


def read_assets(source: Path) -> dict[str, bytes]:
    """Name -> content. The stylesheets for screens come joined into one line, the tokens first, for they name the layers."""
    files = {file.relative_to(source).as_posix(): file for file in sorted(source.rglob("*")) if file.is_file()}
    joined = [name for name in files if name.endswith(".css") and name not in APART]
    assets = {name: file.read_bytes() for name, file in files.items() if name not in joined}
    # `tokens.css` names the layers, so it has to be the first.
    joined.sort(key=lambda name: (name != "css/tokens.css", name))
    style = b"".join(files[name].read_bytes() for name in joined)
    # Our rules stand one on a line, so what follows a line's end is indentation; a blank beside a brace, a colon that
    # ends a property's name, a comma or a semicolon is for the eye.
    style = re.sub(rb"\n\s*", b"", style)
    return assets | {JOINED: re.sub(rb" ([{}])", rb"\1", re.sub(rb"([{};:,]) ", rb"\1", style))}


def list_icons(sprite: Path) -> list[str]:
    """Names of the pictograms in a sprite."""
    return re.findall(r'<symbol id="([a-z-]+)"', sprite.read_text(encoding="utf-8"))


def install_assets(app: Flask, source: Path) -> None:
    """Publish the static files of `source`, and serve them ahead of Flask."""
    target = Path(app.config["DATA_FOLDER"]) / "static"
    app.extensions["assets"] = publish_assets(source, target)
    app.extensions["icons"] = list_icons(source / SPRITE)
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app,
        root=str(target),
        prefix="static/",
        max_age=FOREVER,
        allow_all_origins=False,
        immutable_file_test=lambda _path, _url: True,
        add_headers_function=lambda headers, _path, _url: headers.__setitem__("X-Content-Type-Options", "nosniff"),
    )


def _write(file: Path, content: bytes, aside: Path) -> None:
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    # Written elsewhere and renamed, so that another worker that starts now never finds half a file.
    with TemporaryDirectory(dir=aside) as folder:
        part = Path(folder) / file.name
        part.write_bytes(content)
        compressor = Compressor(quiet=True)
        if compressor.should_compress(file.name):
            for twin in compressor.compress(str(part)):
                Path(twin).replace(f"{file}{Path(twin).suffix}")
        part.replace(file)
