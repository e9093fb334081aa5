"""Somebody types a whole postcode wherever a page asks for a place: it is in no log, no address and no table afterwards.

The site runs as it is served, by its own server with every log on: of requests, and of each logger at its most talkative.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from sqlalchemy import create_engine, inspect, text

from config import ROOT

TYPED = ["BB11 2EZ", "bb112ez", "PR2 9XA", "La4 5pu"]
WHOLE = re.compile(r"(BB11\W{0,6}2\W*EZ|PR2\W{0,6}9\W*XA|LA4\W{0,6}5\W*PU|BB11(%20|\+)2EZ)", re.IGNORECASE)
"""However it may be written: with a blank, `+`, or nothing between. None is of a building that the content names."""
ASKING = [
    "/en/",
    "/en/providers/",
    "/en/jobs/electrician",
    "/en/programmes/plasterer",
    "/ur/providers/?routeway=digital",
]
WAIT = 60

SERVE = """
import logging
logging.basicConfig(level=logging.DEBUG)
from wsgi import app
logging.getLogger("werkzeug").setLevel(logging.DEBUG)
app.logger.setLevel(logging.DEBUG)
logging.getLogger("sqlalchemy.engine").setLevel(logging.DEBUG)
"""


@pytest.fixture
def served(lancashire, tmp_path):
    """Address of the site and the file with all that was logged."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (tmp_path / "talkative.py").write_text(SERVE, encoding="utf-8")
    log = tmp_path / "log"
    config = lancashire.config
    settings = {
        "DATA_FOLDER": str(config["DATA_FOLDER"]), "TRANSLATIONS_FOLDER": str(config["TRANSLATIONS_FOLDER"]),
        "PYTHONPATH": f"{ROOT}:{tmp_path}", "DATABASE_URL": str(config["SQLALCHEMY_DATABASE_URI"]),
        "SITE_URL": f"http://127.0.0.1:{port}",
    }  # fmt: skip
    command = [
        "granian",
        "--interface",
        "wsgi",
        "--port",
        str(port),
        "--access-log",
        "--log-level",
        "debug",
        "talkative:app",
    ]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [str(Path(sys.executable).parent / command[0]), *command[1:]],
            stdout=output, stderr=output, env=os.environ | settings, cwd=ROOT,
        )  # fmt: skip
        try:
            _wait_for(f"http://127.0.0.1:{port}/healthz")
            yield f"http://127.0.0.1:{port}", log
        finally:
            server.terminate()
            server.wait(WAIT)


def _wait_for(url):
    for _ in range(10 * WAIT):
        try:
            with urlopen(url):
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    pytest.fail(f"{url} did not answer")


def test_no_postcode_in_any_log_address_or_table(browser, served, lancashire):
    address, log = served
    addresses = []
    context = browser.new_context()
    page = context.new_page()
    page.on("request", lambda request: addresses.append(request.url))
    page.on("request", lambda request: addresses.append(request.headers.get("referer", "")))
    page.on("framenavigated", lambda frame: addresses.append(frame.url))
    for path in ASKING:
        for typed in TYPED:
            page.goto(address + path)
            page.locator("input[name=near]").fill(typed)
            page.locator("input[name=near]").press("Enter")
            page.wait_for_url("**near=*")
            assert page.locator("input[name=near]").first.input_value() in ("BB11 2", "PR2 9", "LA4 5")
    page.goto(f"{address}/en/about/feedback")
    page.locator("[name=topic]").first.check()
    page.locator("textarea").first.fill("Where is the college near BB11 2EZ?")
    page.locator("main form button").click()
    page.wait_for_load_state()
    context.close()
    said = log.read_text(encoding="utf-8", errors="replace")
    assert said.count("POST /en/near") + said.count("POST /ur/near") == len(ASKING) * len(TYPED)
    assert len(addresses) > len(ASKING) * len(TYPED)
    assert [one for one in addresses if WHOLE.search(one)] == []
    assert [line for line in said.splitlines() if WHOLE.search(line)] == []
    assert list_kept(lancashire.config["SQLALCHEMY_DATABASE_URI"]) == []


def list_kept(url):
    """Rows of any table that hold what was typed."""
    engine = create_engine(url)
    with engine.connect() as connection:
        names = inspect(engine).get_table_names()
        rows = [(name, tuple(row)) for name in names for row in connection.execute(text(f'SELECT * FROM "{name}"'))]
    engine.dispose()
    assert any("near BB11 2?" in str(row) for name, row in rows if name == "feedback")
    return [row for row in rows if any(WHOLE.search(str(value)) for value in row[1])]
