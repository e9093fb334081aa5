"""Rules for stylesheets and templates, read as files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careers.views.names import SECTION_ICONS
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


COMPONENTS = ROOT / "templates" / "components"
ICONS = set(re.findall(r'<symbol id="([a-z-]+)"', (ROOT / "static/img/icons.svg").read_text(encoding="utf-8")))
ROUTEWAYS = {file.stem for file in (ROOT / "content" / "routeways").glob("*.yaml")}


def read_tokens(scheme):
    """Name -> colour, in `light` or `dark`."""
    light, dark = (
        (ROOT / "static/css/tokens.css").read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    )
    found = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6})", light))
    return found if scheme == "light" else found | dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{3,6})", dark))


def measure_contrast(one, other):
    """Contrast of two colours as WCAG reckons it, 1 to 21."""
    shades = []
    for colour in (one, other):
        digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
        parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        shades.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(shades) + 0.05) / (min(shades) + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_line_s_colour_carries_text_on_either_ground(scheme):
    tokens = read_tokens(scheme)
    assert len(ROUTEWAYS) == 15
    for name in [*ROUTEWAYS, "technical", "academic", "ink", "soft", "link"]:
        for ground in ("paper", "surface"):
            assert measure_contrast(tokens[name], tokens[ground]) >= 4.5, (name, ground)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), [
    ("on-rose", "rose", 4.5), ("on-deep", "deep", 4.5), ("on-deep", "deep-2", 4.5), ("ink", "mark", 4.5),
    ("edge", "paper", 3), ("edge", "surface", 3), ("focus", "deep", 3),
])  # fmt: skip
def test_text_and_edges_stand_out(scheme, front, back, least):
    tokens = read_tokens(scheme)
    assert measure_contrast(tokens[front], tokens[back]) >= least


def test_no_two_routeways_have_one_colour():
    for scheme in ("light", "dark"):
        tokens = read_tokens(scheme)
        assert len({tokens[name] for name in ROUTEWAYS}) == 15


def test_a_component_is_a_macro_file_and_a_stylesheet_of_one_name():
    macros = {file.stem for file in COMPONENTS.glob("*.html")}
    styles = {file.stem for file in (ROOT / "static/css/components").glob("*.css")}
    assert macros == styles


def test_every_component_is_shown_on_the_page_of_components():
    found: set[str] = set()
    wanted = {"about/components.html"}
    while wanted - found:
        name = (wanted - found).pop()
        found.add(name)
        wanted |= set(re.findall(r'"([a-z_/]+\.html)"', (ROOT / "templates" / name).read_text(encoding="utf-8")))
    assert {file.name for file in COMPONENTS.glob("*.html")} - {Path(name).name for name in found} == set()


def test_every_routeway_has_a_pictogram_and_every_pictogram_that_is_named_exists():
    named = {
        name
        for file in TEMPLATES
        for name in re.findall(r'\bicon\("([a-z-]+)"\)|head\([^\n]*?"", "([a-z-]+)"', file.read_text(encoding="utf-8"))
        for name in name
        if name
    }
    assert (ROUTEWAYS | named) - ICONS == set()
    assert set(SECTION_ICONS.values()) - ICONS == set()


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
