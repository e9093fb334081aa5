"""The documents keep up with the code."""

from __future__ import annotations

import re

import pytest

from careers.content.documents import FOLDERS
from config import ROOT, Config


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_setting_is_documented():
    settings = {name for name in vars(Config) if name.isupper()}
    assert {name for name in settings if name not in read("docs/running.md")} == set()


def test_every_command_is_documented(lancashire):
    text = "".join(read(f"docs/{name}.md") for name in ("running", "content", "translating", "data"))
    commands = {
        f"flask {group.name} {name}"
        for group in lancashire.cli.commands.values()
        if hasattr(group, "commands") and group.name in ("content", "data", "search", "translations")
        for name in group.commands
    }
    assert {command for command in commands if command not in text} == set()


def test_every_kind_of_content_is_documented():
    assert {folder for folder in FOLDERS.values() if folder not in read("docs/content.md")} == set()


def test_every_target_of_make_has_help():
    makefile = read("Makefile")
    targets = set(re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[0].split())
    assert targets == set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_some_documents_fit_a_screen(name):
    assert len(read(name).splitlines()) <= 60


def test_links_in_documents_lead_somewhere():
    broken = [
        f"{file.name}: {target}"
        for file in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
        for target in re.findall(r"\]\(([^)#:]+)\)", file.read_text(encoding="utf-8"))
        if not (file.parent / target).exists()
    ]
    assert broken == []
