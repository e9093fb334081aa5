"""What `flask data ...` prints and changes."""

from __future__ import annotations

import sys

import pytest

from careers.app import create_app
from tests.conftest import make_config
from tests.data.conftest import take_stock

SOURCE = "code-point-open"


@pytest.fixture
def run(tmp_path, content):
    runner = create_app(make_config(tmp_path / "site", content)).test_cli_runner()
    return lambda *words: runner.invoke(args=["data", *map(str, words)])


def test_importing(run, content, published):
    before = take_stock(content)
    result = run("import", SOURCE, *published[SOURCE], "--dry-run")
    assert result.exit_code == 0
    assert "added: place aa1-1\n" in result.output
    assert "6 rows read; 5 would be added, 0 would be changed, 0 would be gone, in 2 files" in result.output
    assert take_stock(content) == before
    assert "5 added, 0 changed, 0 gone, in 2 files" in run("import", SOURCE, *published[SOURCE]).output
    assert "0 added, 0 changed, 0 gone, in 0 files" in run("import", SOURCE, *published[SOURCE]).output


def test_nothing_but_words_where_there_is_no_terminal(run, published):
    assert "%" not in run("import", SOURCE, *published[SOURCE]).output


def test_bad_rows_are_listed_and_nothing_is_written(run, content, published):
    before = take_stock(content)
    with published[SOURCE][1].open("a", encoding="utf-8") as handle:
        handle.write('"A1",10\n"B2",10\n')
    result = run("import", SOURCE, *published[SOURCE])
    assert result.exit_code == 1
    assert "aa.csv:7: the row is too short" in result.output
    assert "aa.csv:8: the row is too short" in result.output
    assert "2 faults in the files or the content; nothing was changed" in result.output
    assert take_stock(content) == before


def test_without_the_readers_the_command_says_what_to_install(run, published, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    monkeypatch.setitem(sys.modules, "arro3.io", None)
    for source in ("ashe", "apprenticeships"):
        assert (
            "make data (pip install --require-hashes -r requirements-data.txt)"
            in run("import", source, *published[source]).output
        )


def test_how_old_official_data_are(run):
    output = run("status").output
    assert "ons-ashe-2025: 2025, provisional, read 2026-06-01, published every autumn" in output
    assert "overdue: a newer edition was to be expected in August 2024" in output
