"""What `flask ...` prints and changes."""

from __future__ import annotations

import datetime

import polib
import pytest
from flask_migrate import upgrade

from careers.app import create_app
from careers.insight.searches import count_unanswered
from tests.conftest import make_config
from tests.content.test_reader import spoil


@pytest.fixture
def app(tmp_path, content_folder):
    app = create_app(make_config(tmp_path / "site", content_folder))
    with app.app_context():
        upgrade()
    return app


def run(app, *words):
    return app.test_cli_runner().invoke(args=list(words))


def test_checking_good_content(app):
    result = run(app, "content", "check")
    assert (result.exit_code, result.output) == (0, "21 documents, no faults\n")


def test_checking_bad_content_lists_every_fault_and_fails(app, content_folder):
    spoil(content_folder, "terms/terms.yaml", "meaning:", "meening:")
    spoil(content_folder, "stages/16.yaml", "ages:", "age:")
    result = run(app, "content", "check")
    assert result.exit_code == 1
    assert "terms.yaml:2: `meening` is not a field here" in result.output
    assert "16.yaml" in result.output
    assert "nothing was changed" in result.output


def test_what_is_overdue_is_listed(app, content_folder):
    spoil(content_folder, "figures/harbour.yaml", "review_by: 2099-01-01", "review_by: 2026-02-01")
    assert "overdue since 2026-02-01: figure boats-built (harbour-book)" in run(app, "content", "check").output


def test_building_and_searching(app):
    assert "built 21 documents in 2 languages" in run(app, "content", "build").output
    assert "indexed en 15, mt 15" in run(app, "search", "build").output
    output = run(app, "search", "query", "shipwright", "--lang", "en").output
    first, *_, count = output.splitlines()
    assert first.split()[1:] == ["job", "boat-builder"]
    assert count == "6 found"  # the job, and the five guides that name it
    assert "searched for: Shipwright" in run(app, "search", "query", "shipwrigt").output


def test_what_was_searched_for_in_vain_is_shown_and_what_is_old_forgotten(app):
    key = app.config["SEARCH_COUNT_KEY"] = "a secret of the tests, long enough"
    today = datetime.datetime.now(datetime.UTC).date()
    with app.app_context():
        for age in (95, 94, 93, 92, 91, 4, 3, 2, 1, 0):
            day = today - datetime.timedelta(days=age)
            count_unanswered("dragon tamer" if age < 90 else "wizard", "en", "nothing", day, key)
        count_unanswered("saħħar", "mt", "elsewhere", today, key)
    assert run(app, "search", "missing").output == (
        f"   5 days, last {today}  en  nothing   dragon tamer\n1 more wait for their fifth day\n"
    )
    assert run(app, "search", "missing", "--lang", "en").output.endswith("\n0 more wait for their fifth day\n")
    assert run(app, "search", "missing", "--lang", "mt").output == "1 more wait for their fifth day\n"


def test_it_is_said_when_nothing_is_counted(app):
    app.config["SEARCH_COUNT_KEY"] = ""
    assert "nothing is counted: SEARCH_COUNT_KEY is not set" in run(app, "search", "missing").output


def test_a_language_is_begun_checked_and_measured(app):
    run(app, "translations", "update", "mt")
    folder = app.config["TRANSLATIONS_FOLDER"] / "mt" / "LC_MESSAGES"
    catalogue = polib.pofile(str(folder / "content-job.po"))
    entry = next(entry for entry in catalogue if "{figure:yard-pay}" in entry.msgid)
    entry.msgstr = "Paga"
    catalogue.save()
    assert "1 faults in the translations" in run(app, "translations", "check").output
    assert "mt content-job" in run(app, "translations", "status").output
    assert "not whole: pages stay in English" in run(app, "translations", "compile").output
