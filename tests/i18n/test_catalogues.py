"""Catalogues: a changed sentence turns its translation fuzzy, and a fuzzy one never shows."""

from __future__ import annotations

import polib
import pytest

from careers.i18n.catalogues import (
    check_catalogues,
    compile_interface,
    measure_catalogues,
    read_catalogue,
    update_catalogues,
)
from config import ROOT

OLD = ("job", "job/nurse#summary", "You care for people who are ill.")
CONTEXT_AND_OLD = OLD[1:]
TRANSLATED = ["pl", "ur", "pa", "gu", "ro", "ar", "bn"]


def translate(folder, text, translation):
    file = folder / "pl" / "LC_MESSAGES" / "content-job.po"
    catalogue = polib.pofile(str(file))
    next(entry for entry in catalogue if entry.msgid == text).msgstr = translation
    catalogue.save()


@pytest.fixture
def folder(tmp_path):
    update_catalogues(tmp_path, "pl", [OLD])
    translate(tmp_path, OLD[2], "Opiekujesz się chorymi.")
    return tmp_path


def test_a_translation_is_found_by_context_and_text(folder):
    assert read_catalogue(folder, "pl") == {CONTEXT_AND_OLD: "Opiekujesz się chorymi."}


def test_a_changed_text_keeps_its_translation_as_fuzzy_and_does_not_show_it(folder):
    new = ("job", "job/nurse#summary", "You care for people who are very ill.")
    update_catalogues(folder, "pl", [new])
    (entry,) = polib.pofile(str(folder / "pl" / "LC_MESSAGES" / "content-job.po"))
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("Opiekujesz się chorymi.", True, OLD[2])
    assert read_catalogue(folder, "pl") == {}


def test_a_text_is_never_matched_outside_its_own_context(folder):
    update_catalogues(folder, "pl", [("job", "job/doctor#summary", "You care for people who are very ill.")])
    (entry,) = polib.pofile(str(folder / "pl" / "LC_MESSAGES" / "content-job.po"))
    assert (entry.msgstr, entry.fuzzy) == ("", False)


def test_a_text_that_is_another_is_no_change_of_the_old_one(folder):
    update_catalogues(folder, "pl", [("job", "job/nurse#summary", "Boats float.")])
    (entry,) = polib.pofile(str(folder / "pl" / "LC_MESSAGES" / "content-job.po"))
    assert entry.msgstr == ""


def test_coverage_is_measured(folder):
    coverages = update_catalogues(folder, "pl", [OLD, ("job", "job/nurse#title", "Nurse")])
    assert [(one.name, one.translated, one.total) for one in coverages] == [("job", 1, 2)]
    assert [(one.name, one.share) for one in measure_catalogues(folder, "pl")] == [("content-job", 0.5)]


@pytest.mark.parametrize(("english", "translation", "good"), [
    ("Pay is {figure:pay}.", "Płaca: {figure:pay}.", True),
    ("Pay is {figure:pay}.", "Płaca: 9.", False),
    ("See [it](job:nurse).", "Zobacz [to](job:nurse).", True),
    ("See [it](job:nurse).", "Zobacz [to](job:doctor).", False),
    ("%(num)s jobs", "%(num)s zawody", True),
    ("%(num)s jobs", "zawody", False),
])  # fmt: skip
def test_a_translation_keeps_what_is_not_words(tmp_path, english, translation, good):
    update_catalogues(tmp_path, "pl", [("job", "job/nurse#day", english)])
    translate(tmp_path, english, translation)
    assert (check_catalogues(tmp_path, "pl") == []) is good


def test_an_interface_that_is_not_whole_is_not_spoken(tmp_path):
    folder = tmp_path / "pl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.extend([polib.POEntry(msgid="Jobs", msgstr="Zawody"), polib.POEntry(msgid="Home", msgstr="")])
    catalogue.save(str(folder / "messages.po"))
    coverage = compile_interface(tmp_path, "pl")
    assert coverage is not None
    assert coverage.share == 0.5
    assert not (folder / "messages.mo").exists()
    catalogue[1].msgstr = "Początek"
    catalogue.save(str(folder / "messages.po"))
    compile_interface(tmp_path, "pl")
    assert (folder / "messages.mo").exists()


@pytest.mark.parametrize("locale", TRANSLATED)
def test_the_interface_is_whole_in_these_languages(locale):
    catalogue = polib.pofile(str(ROOT / "translations" / locale / "LC_MESSAGES" / "messages.po"))
    assert [entry.msgid for entry in catalogue if not entry.translated() and not entry.obsolete] == []
    assert check_catalogues(ROOT / "translations", locale) == []
