"""Rules for stylesheets and templates, read as files."""

from __future__ import annotations

import re

import pytest

from config import ROOT

STYLES = sorted((ROOT / "static" / "css").rglob("*.css"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PHYSICAL = re.compile(
    r"(?:margin|padding|border|inset|scroll-margin)-(?:left|right|top|bottom)|(?:^|[;{\s])(?:left|right|top|bottom|float)\s*:"
    r"|text-align:\s*(?:left|right)"
)
WORDS = re.compile(r">([^<>{}%]*[A-Za-z]{2,}[^<>{}%]*)<")
"""Text between tags that came through no lookup."""

NOT_TRANSLATED = {"routeways", "/api/v1/jobs", "/api/v1/providers", "/api/v1/search?q=electrician"}


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_styles_have_no_physical_direction(file):
    assert PHYSICAL.findall(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: str(file.relative_to(ROOT / "templates")))
def test_templates_say_nothing_that_is_not_looked_up(file):
    text = re.sub(r"\{[%#].*?[%#]\}|\{\{.*?\}\}", "{}", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert {found.strip() for found in WORDS.findall(text)} - NOT_TRANSLATED == set()


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: str(file.relative_to(ROOT / "templates")))
def test_templates_are_short(file):
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 90


def test_modules_are_short():
    long = {
        str(file.relative_to(ROOT)): lines
        for file in (ROOT / "careers").rglob("*.py")
        if "migrations" not in file.parts and (lines := len(file.read_text(encoding="utf-8").splitlines())) > 250
    }
    assert long == {}
