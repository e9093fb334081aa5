"""Which word a misspelt one is taken for."""

from __future__ import annotations

import pytest

from careers.search.spelling import Spelling


@pytest.mark.parametrize(("typed", "meant"), [
    ("nurze", "nurse"), ("nures", "nurse"), ("nuse", "nurse"), ("electrition", "electrician"), ("fisiotherapist", "physiotherapist"),
    ("plummer", "plumber"), ("nrs", None), ("xyzzy", None),
])  # fmt: skip
def test_the_nearest_word(typed, meant):
    assert Spelling(["nurse", "purse", "electrician", "physiotherapist", "plumber"]).find_nearest(typed) == meant
