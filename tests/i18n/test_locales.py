"""Languages."""

from __future__ import annotations

import pytest

from careers.i18n.locales import get_language, is_language, negotiate

OURS = ["en", "pl", "ur", "pa", "gu", "ro", "ar", "bn"]


@pytest.mark.parametrize(("code", "name", "direction"), [
    ("en", "English", "ltr"), ("pl", "Polski", "ltr"), ("ur", "اردو", "rtl"), ("pa", "ਪੰਜਾਬੀ", "ltr"), ("ar", "العربية", "rtl"),
])  # fmt: skip
def test_a_language_names_itself_and_knows_its_way(code, name, direction):
    language = get_language(code)
    assert (language.name, language.direction) == (name, direction)


def test_what_is_no_language():
    assert not is_language("zz")
    assert not is_language("")


@pytest.mark.parametrize(("accepted", "chosen"), [
    (["pl-PL", "en"], "pl"), (["fr", "ar"], "ar"), (["pa-PK"], "ur"), (["pa-Arab"], "ur"), (["pnb"], "ur"), (["pa"], "pa"),
    (["pa-IN"], "pa"), (["fr"], "en"), ([], "en"), (["*"], "en"),
])  # fmt: skip
def test_negotiation(accepted, chosen):
    assert negotiate(accepted, OURS) == chosen
