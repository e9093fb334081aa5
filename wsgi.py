"""The WSGI application: static files by WhiteNoise, everything else by Flask."""

from __future__ import annotations

from whitenoise import WhiteNoise

from careers.app import create_app
from config import ROOT, Config

flask_app = create_app(Config)
app = WhiteNoise(
    flask_app,
    root=str(ROOT / "static"),
    prefix="static/",
    max_age=31_536_000,
    allow_all_origins=False,
    add_headers_function=lambda headers, _path, _url: headers.__setitem__("X-Content-Type-Options", "nosniff"),
)
