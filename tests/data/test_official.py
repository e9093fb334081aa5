"""The real files: what content/ holds is what they say. OFFICIAL_DATA names the folder with them."""

from __future__ import annotations

import re
import shutil

import pytest

from careers.content.faults import ContentError
from config import ROOT
from tests.data.conftest import plan

PATTERNS = {
    "code-point-open": "code_point_open/*.csv",
    "ashe": "ashe/*.xlsx",
    "soc2020": "soc2020/*.xlsx",
    "apprenticeships": "dfe_apprenticeships/*.parquet",
}
ROWS = {"code-point-open": 44_000, "ashe": 500, "soc2020": 32_000, "apprenticeships": 1_100_000}
"""The least that each must have."""


@pytest.mark.parametrize("source", PATTERNS, indirect=True)
def test_content_says_what_the_official_files_say(official, source):
    files = sorted(official.glob(PATTERNS[source]))
    if not files:
        pytest.skip(f"no {PATTERNS[source]} in OFFICIAL_DATA")
    made = plan(ROOT / "content", source, files)
    assert (made.added, made.changed, made.gone, made.kept) == ([], [], [], [])
    assert made.texts == {}
    assert made.rows >= ROWS[source]


def test_outlines_are_not_drawn_from_four_of_nine_areas(official):
    with pytest.raises(ContentError, match="there is no BD, BL, L, OL, WN"):
        plan(ROOT / "content", "outlines", sorted(official.glob(PATTERNS["code-point-open"])))


def test_a_figures_file_made_anew_is_the_one_that_we_have(official, tmp_path):
    """The writer's style is that of the file, so that a later diff shows only what changed."""
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    file = content / "figures" / "ons-ashe-2024.yaml"
    wanted = file.read_text(encoding="utf-8")
    file.unlink()
    made = plan(content, "ashe", sorted(official.glob(PATTERNS["ashe"])))
    assert _leave_out_labels(made.texts[file]) == _leave_out_labels(wanted)


def _leave_out_labels(text):
    """Labels are words of ours: some of the survey's titles were mended by hand."""
    return re.sub(r"(?m)^    label: .*\n(?:      .*\n)*", "", text)


@pytest.mark.parametrize(("source", "name", "edit"), [
    ("code-point-open", "places/sectors.yaml", ("lat: 53.74479", "lat: 53.7")),
    ("code-point-open", "places/areas.yaml", ("      - burnley\n      - pendle\n", "      - pendle\n")),
    ("ashe", "figures/ons-ashe-2024.yaml", ("value: 31491\n", "value: 31490\n")),
    ("apprenticeships", "providers/short.yaml", ("      - preston\n", "")),
    ("apprenticeships", "providers/short.yaml", ("      - digital-marketer\n", "")),
    ("apprenticeships", "providers/burnley-college.yaml", ("period: '2025/26, August to April'", "period: '2024/25'")),
])  # fmt: skip
def test_what_was_altered_comes_back_byte_for_byte(official, tmp_path, source, name, edit):
    content = shutil.copytree(ROOT / "content", tmp_path / "content")
    file = content / name
    right = file.read_text(encoding="utf-8")
    assert edit[0] in right
    file.write_text(right.replace(*edit, 1), encoding="utf-8")
    made = plan(content, source, sorted(official.glob(PATTERNS[source])))
    assert len(made.changed) == 1
    assert made.texts == {file: right}
