"""Static files as they are published."""

from __future__ import annotations

import re

import brotli
import pytest

from careers.http.assets import JOINED, publish_assets, read_assets
from config import ROOT


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "static"
    for name, text in {"css/tokens.css": "@layer a, b;", "css/base.css": "@layer b {}", "css/components/card.css": "@layer components {\n  .card {}\n}\n", "css/components/door.css": "@layer components {\n  .door {}\n}\n",
                       "css/print.css": "@page {}", "img/icon.svg": "<svg/>" * 40}.items():  # fmt: skip
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return folder


def test_the_stylesheets_for_screens_are_one_that_begins_with_the_tokens(source):
    assets = read_assets(source)
    assert set(assets) == {JOINED, "css/print.css", "img/icon.svg"}
    assert assets[JOINED] == b"@layer a,b;@layer b{}@layer components{.card{}}@layer components{.door{}}"


def test_a_file_s_name_changes_with_its_content_and_the_old_one_stays(source, tmp_path):
    first = publish_assets(source, tmp_path / "out")["img/icon.svg"]
    (source / "img/icon.svg").write_text("<svg></svg>")
    second = publish_assets(source, tmp_path / "out")["img/icon.svg"]
    assert re.fullmatch(r"img/icon\.[0-9a-f]{10}\.svg", first)
    assert first != second
    assert {file.name for file in (tmp_path / "out/img").glob("*.svg")} == {first[4:], second[4:]}


def test_each_file_has_a_compressed_twin_that_says_the_same(source, tmp_path):
    name = publish_assets(source, tmp_path / "out")["img/icon.svg"]
    twin = tmp_path / "out" / f"{name}.br"
    assert brotli.decompress(twin.read_bytes()) == (source / "img/icon.svg").read_bytes()
    assert (tmp_path / "out" / f"{name}.gz").exists()


def test_publishing_again_writes_nothing(source, tmp_path):
    publish_assets(source, tmp_path / "out")
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "out").rglob("*")}
    publish_assets(source, tmp_path / "out")
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "out").rglob("*")} == before


def test_the_screen_s_style_is_at_most_7_kb():
    assert len(brotli.compress(read_assets(ROOT / "static")[JOINED])) <= 7 * 1024


def test_all_scripts_together_are_one_module_of_at_most_6_kb():
    scripts = {name: content for name, content in read_assets(ROOT / "static").items() if name.endswith("js")}
    assert list(scripts) == ["js/suggest.js"]
    assert len(scripts["js/suggest.js"]) <= 6 * 1024


def test_no_script_makes_markup_or_code_out_of_text():
    made = re.compile(r"(inner|outer)HTML|insertAdjacentHTML|setHTML|document\.write|\beval\b|\bFunction\(|\bimport\b")
    for file in (ROOT / "static").rglob("*.js"):
        assert made.findall(file.read_text(encoding="utf-8")) == []


def test_a_page_s_files_are_served_for_ever_and_compressed(client):
    html = client.get("/en/").get_data(as_text=True)
    (address,) = re.findall(r'href="(/static/css/site\.[0-9a-f]{10}\.css)"', html)
    response = client.get(address, headers={"Accept-Encoding": "br"}, buffered=True)
    assert (response.status_code, response.headers["Content-Encoding"]) == (200, "br")
    assert "immutable" in response.headers["Cache-Control"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_the_script_is_served_for_ever_compressed_and_as_a_script(client):
    html = client.get("/en/").get_data(as_text=True)
    (address,) = re.findall(r'<script type="module" src="(/static/js/suggest\.[0-9a-f]{10}\.js)"></script>', html)
    response = client.get(address, headers={"Accept-Encoding": "br"}, buffered=True)
    assert (response.status_code, response.headers["Content-Encoding"]) == (200, "br")
    assert "immutable" in response.headers["Cache-Control"]
    assert response.mimetype == "text/javascript"
    (style,) = re.findall(r'data-suggest-style="(/static/css/suggest\.[0-9a-f]{10}\.css)"', html)
    assert client.get(style, buffered=True).mimetype == "text/css"


@pytest.mark.parametrize(
    "url", ["/en/jobs/electrician", "/en/routeways/construction", "/en/parents/", "/en/providers/"]
)
def test_a_page_without_a_search_box_has_no_script(client, url):
    assert "<script" not in client.get(url).get_data(as_text=True)


def test_pages_are_sent_compressed_to_those_who_take_it(client):
    plain = client.get("/en/jobs/electrician")
    small = client.get("/en/jobs/electrician", headers={"Accept-Encoding": "br, gzip"})
    assert small.headers["Content-Encoding"] == "br"
    assert brotli.decompress(small.data) == plain.data
    assert "Accept-Encoding" in small.headers["Vary"]


def test_what_is_not_there_is_our_404(client):
    assert client.get("/static/css/site.0000000000.css").status_code == 404
