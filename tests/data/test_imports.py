"""What holds of every import, with files written here in the publishers' true form."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from careers.content.faults import ContentError
from careers.data import swap
from config import ROOT
from tests.data.conftest import bring, plan, take_stock

SLUGS = {
    "code-point-open": "os-code-",
    "outlines": "os-code-",
    "ashe": "ons-ashe-",
    "apprenticeships": "dfe-apprenticeships-",
}


def test_the_same_files_twice_change_nothing(content, published, source):
    bring(content, source, published[source])
    before = take_stock(content)
    again = bring(content, source, published[source])
    assert (again.added, again.changed, again.gone, again.texts) == ([], [], [], {})
    assert take_stock(content) == before


def test_planning_writes_nothing(content, published, source):
    before = take_stock(content)
    plan(content, source, published[source])
    assert take_stock(content) == before


def test_the_order_of_files_does_not_matter(content, published, source):
    first = plan(content, source, published[source])
    assert plan(content, source, published[source][::-1]).texts == first.texts


def test_a_file_of_another_kind_is_refused(content, tmp_path, source):
    file = tmp_path / "letter.csv"
    file.write_text("Dear Sir or Madam\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"letter\.csv: "):
        plan(content, source, [file])


def test_an_edition_that_nobody_described_is_refused(content, published, source):
    if source == "soc2020":
        return  # it writes nothing that would cite one
    file = content / "sources" / "sources.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace(SLUGS[source], "another-"), encoding="utf-8")
    with pytest.raises(ContentError, match="describe the edition in content/sources"):
        plan(content, source, published[source])


@pytest.mark.parametrize("source", ["code-point-open", "ashe", "apprenticeships"], indirect=True)
def test_a_failure_before_the_renames_leaves_content_as_it_was(content, published, source, monkeypatch):
    before = take_stock(content)
    made = plan(content, source, published[source])
    assert made.texts

    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(swap, "_swap", stop)
    with pytest.raises(KeyboardInterrupt):
        swap.write_plan(content, made)
    assert take_stock(content) == before
    assert [path.name for path in content.parent.glob(".content*")] == []


KILLED = """
import os, pathlib, sys
from careers.content.reader import read_library
from careers.data import feeds, swap
content, *files = map(pathlib.Path, sys.argv[1:])
plan = feeds.import_files("code-point-open", files, read_library(content), lambda rows, label, length: rows)
swap._swap = lambda *_: os.kill(os.getpid(), 9)
swap.write_plan(content, plan)
"""


def test_a_process_killed_before_the_renames_leaves_content_as_it_was(content, published):
    before = take_stock(content)
    files = published["code-point-open"]
    ended = subprocess.run([sys.executable, "-c", KILLED, content, *files], cwd=ROOT, check=False)
    assert ended.returncode == -9
    assert take_stock(content) == before
    bring(content, "code-point-open", files)  # what was left beside it is in nobody's way
    assert take_stock(content) != before
    assert [path.name for path in content.parent.glob(".content*")] == []


def test_an_error_among_the_renames_puts_everything_back(content, published, monkeypatch):
    before = take_stock(content)
    made = plan(content, "code-point-open", published["code-point-open"])
    assert len(made.texts) > 1
    done: list[object] = []

    def stumble(new, old):
        if done:
            raise OSError("disk full")
        done.append(old)
        new.replace(old)

    monkeypatch.setattr(swap, "_replace", stumble)
    with pytest.raises(OSError, match="disk full"):
        swap.write_plan(content, made)
    assert done
    assert take_stock(content) == before


def test_content_that_would_have_a_fault_is_not_written(content, published):
    before = take_stock(content)
    made = plan(content, "ashe", published["ashe"])
    file = next(iter(made.texts))
    made.texts[file] = str(made.texts[file]).replace("unit: money-year", "unit: pence")
    with pytest.raises(ContentError, match=rf"{file.name}:\d+: `unit`"):
        swap.write_plan(content, made)
    assert take_stock(content) == before


def test_no_count_of_learners_is_written_or_said(content, published):
    made = plan(content, "apprenticeships", published["apprenticeships"])
    assert "enrol" not in json.dumps([*made.texts.values(), *made.changed, *made.notes], default=str).casefold()
