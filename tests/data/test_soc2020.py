"""SOC 2020: the codes of jobs."""

from __future__ import annotations

import pytest

from careers.content.faults import ContentError
from tests.data.conftest import plan
from tests.data.published import write_index, write_structure

SOURCE = "soc2020"


def test_each_job_is_told_its_unit_group_and_where_the_index_differs(content, published):
    made = plan(content, SOURCE, published[SOURCE])
    assert made.notes == [
        (
            "job boat-builder: 5319 Construction and building trades n.e.c.; "
            "the index has it under 5236 Boat and ship builders and repairers"
        )
    ]
    assert (made.texts, made.rows) == ({}, 6)


def test_a_job_with_a_code_that_does_not_exist_is_a_fault_with_its_line(content, tmp_path):
    with pytest.raises(ContentError, match=r"boat-builder\.yaml:4: `soc2020`: there is no unit group 5319"):
        plan(content, SOURCE, [write_structure(tmp_path, "5999"), write_index(tmp_path)])


def test_bad_rows_are_told(content, tmp_path):
    with pytest.raises(ContentError, match=r"volume2\.xlsx:4: “52”, “Wright” is not a unit group and a title"):
        plan(content, SOURCE, [write_structure(tmp_path), write_index(tmp_path, bad="52")])


def test_the_index_alone_is_not_enough(content, published):
    with pytest.raises(ContentError, match="give the structure too"):
        plan(content, SOURCE, published[SOURCE][1:])
