"""The interface's words are all in the catalogues."""

from __future__ import annotations

import polib

from careers.i18n.interface import extract_interface, gettext_in
from config import ROOT
from tests.i18n.test_catalogues import TRANSLATED


def test_the_catalogues_have_every_word_of_the_interface():
    """When this fails: make translations, then translate what is new."""
    wanted = {message.id[0] if isinstance(message.id, tuple) else message.id for message in extract_interface(ROOT)}
    wanted.discard("")
    for locale in TRANSLATED:
        known = {
            entry.msgid for entry in polib.pofile(str(ROOT / "translations" / locale / "LC_MESSAGES" / "messages.po"))
        }
        assert wanted - known == set()
        assert known - wanted == set()


def test_a_page_of_two_languages_says_a_thing_in_each(lancashire):
    with lancashire.test_request_context("/en/"):
        assert gettext_in("en", "How long") == "How long"
        assert gettext_in("ur", "How long") != "How long"
