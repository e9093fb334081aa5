"""A small Testland with editions of official data, and publishers' files written in their true form."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from careers.content.checks import check_library
from careers.content.reader import read_library
from careers.data.feeds import import_files
from careers.data.swap import write_plan
from tests.data.published import write_apprenticeships, write_index, write_pay, write_postcodes, write_structure

SOURCES = """
  - {slug: os-code-point-open-2026, title: Code-Point Open, publisher: Ordnance Survey, address: null, published: May 2024, licence: OGL, read: 2026-06-01, attribution: Contains OS data 2026.}
  - {slug: ons-ashe-2025, title: ASHE 2025, publisher: ONS, address: null, published: '2025, provisional', licence: OGL, read: 2026-06-01}
  - {slug: ons-soc2020, title: SOC 2020, publisher: ONS, address: null, published: April 2025, licence: OGL, read: 2026-06-01}
  - {slug: dfe-apprenticeships-by-provider-2026, title: Apprenticeships, publisher: DfE, address: null, published: July 2026, licence: OGL, read: 2026-06-01}
"""
PROVIDERS = """# Short ones.
items:
  - slug: far-training
    title: Far Training
    ukprn: '10000002'
    kind: training-provider
    short: true
    districts:
      - hills
    # It moved in 2025.
    has_trained:
      - wooden-boats
    has_trained_source: dfe-apprenticeships-by-provider-2026
    confidence: checked
    checked: 2026-06-01
    sources:
      - dfe-apprenticeships-by-provider-2026
"""
AREAS = """# Postcode districts: the mean of their postcodes. Contains OS data 2026.
items:
  - slug: zz9
    title: ZZ9
    kind: area
    lat: 36.1
    lon: 14.2
    districts:
      - hills
"""


@pytest.fixture
def content(content_folder: Path) -> Path:
    """Content of which some was imported: other postcode areas, another provider."""
    sources = content_folder / "sources" / "sources.yaml"
    sources.write_text(sources.read_text(encoding="utf-8").rstrip("\n") + SOURCES, encoding="utf-8")
    (content_folder / "providers" / "short.yaml").write_text(PROVIDERS, encoding="utf-8")
    (content_folder / "places" / "areas.yaml").write_text(AREAS, encoding="utf-8")
    college = content_folder / "providers" / "harbour-college.yaml"
    text = college.read_text(encoding="utf-8").replace("ukprn: null", "ukprn: '10000001'\nmostly_here: true")
    college.write_text(text, encoding="utf-8")
    programmes = content_folder / "programmes" / "island.yaml"
    text = programmes.read_text(encoding="utf-8")
    programmes.write_text(text.replace("[harbour-book]", "[dfe-apprenticeships-by-provider-2026]", 1), encoding="utf-8")
    assert find_faults(content_folder) == []
    return content_folder


@pytest.fixture(params=["code-point-open", "outlines", "ashe", "soc2020", "apprenticeships"])
def source(request: pytest.FixtureRequest) -> str:
    """Each source in turn."""
    return str(request.param)


@pytest.fixture
def published(tmp_path: Path) -> dict[str, list[Path]]:
    """Source -> its files, in the publisher's form."""
    folder = tmp_path / "published"
    folder.mkdir()
    return {
        "code-point-open": write_postcodes(folder),
        "outlines": write_postcodes(folder),
        "ashe": [write_pay(folder)],
        "soc2020": [write_structure(folder), write_index(folder)],
        "apprenticeships": write_apprenticeships(folder),
    }


@pytest.fixture
def official() -> Path:
    """The folder of real files; without it the test is skipped."""
    folder = os.environ.get("OFFICIAL_DATA")
    if not folder:
        pytest.skip("OFFICIAL_DATA names no folder of publishers' files")
    return Path(folder)


def plan(content, source, files):
    library = read_library(content)
    assert library.faults == []
    return import_files(source, files, library, look_away)


def look_away(rows, label, length):
    """A watch that shows nothing."""
    return rows


def bring(content, source, files):
    """Plan and write; return the plan."""
    made = plan(content, source, files)
    write_plan(content, made)
    assert find_faults(content) == []
    return made


def find_faults(folder):
    library = read_library(folder)
    check_library(library)
    return library.faults


def take_stock(folder):
    """Every file with its bytes."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
