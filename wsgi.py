"""The WSGI application, for a server and for `flask --app wsgi`."""

from __future__ import annotations

from careers.app import create_app
from config import Config

app = create_app(Config)
