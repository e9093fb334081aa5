"""What was searched for in vain is counted without anything personal."""

from __future__ import annotations

import datetime
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask
from sqlalchemy import select

from careers.extensions import db
from careers.insight import searches
from careers.insight.searches import count_unanswered, forget_searches
from careers.models import MissingWords, Unanswered
from careers.queries.searches import count_waiting, list_missing
from careers.search.analysis import normalise
from config import Config

KEY = "a secret of the tests, long enough"
FIRST = datetime.date(2026, 11, 1)
NAMES = ["dragon tamer", "poskramiacz smoków", "اژدہا سدھانے والا", "ਅਜਗਰ ਸਿਖਾਉਣ ਵਾਲਾ", "ડ્રેગન ટ્રેનર", "ড্রাগন প্রশিক্ষক"]


@pytest.fixture
def app(tmp_path):
    """An open application with nothing but empty tables."""
    app = Flask("tests")
    app.config.from_object(Config)
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{tmp_path / 'test.db'}"
    db.init_app(app)
    with app.app_context():
        db.create_all()
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def database(app, tmp_path):
    """The file that its tables are in."""
    return tmp_path / "test.db"


def search(text, *days, locale="en", outcome="nothing", key=KEY):
    """Search in vain on these days after the first."""
    for day in days:
        count_unanswered(normalise(text), locale, outcome, FIRST + datetime.timedelta(days=day), key)


def list_days():
    rows = select(Unanswered.day).order_by(Unanswered.day)
    return [(day - FIRST).days for day in db.session.scalars(rows)]


def read_files(database):
    """Every byte that the database has written: its file, and what SQLite keeps beside it."""
    return b"".join(path.read_bytes() for path in database.parent.glob("test.db*"))


@pytest.mark.parametrize("text", NAMES)
def test_before_the_fifth_day_the_text_is_nowhere_in_the_database(database, text):
    search(text, 0, 1, 2, 3)
    assert list_days() == [0, 1, 2, 3]
    assert list_missing() == []
    written = read_files(database).decode("utf-8", "replace").casefold()
    assert [word for said in (text, normalise(text)) for word in said.split() if word in written] == []
    search(text, 4)
    assert normalise(text).encode() in read_files(database)


def test_the_fifth_day_makes_a_text_known_and_forgets_its_hash(database):
    search("Dragon tamer", 0, 1, 5, 20, 40)
    (word,) = list_missing()
    assert (word.text, word.locale, word.outcome, word.days) == ("dragon tamer", "en", "nothing", 5)
    assert word.known == word.last == FIRST + datetime.timedelta(days=40)
    assert count_waiting() == 0


def test_a_known_text_is_counted_on_by_day(database):
    search("dragon tamer", 0, 1, 2, 3, 4, 4, 6)
    search("dragon tamer", 6, outcome="elsewhere")
    search("dragon tamer", 7, outcome="elsewhere")
    (word,) = list_missing()
    assert (word.days, word.outcome) == (7, "elsewhere")
    assert (word.last - word.known).days == 3


def test_a_day_counts_once_however_often_it_is_searched(database):
    search("dragon tamer", *[0] * 100)
    assert list_days() == [0]
    search("dragon tamer", 1, 1, 2, 3, 3)
    assert list_missing() == []


def test_nothing_but_hash_day_and_language_is_held(database):
    search("dragon tamer", 0)
    assert {column.name for column in Unanswered.__table__.columns} == {"digest", "day", "locale"}
    assert {column.name for column in MissingWords.__table__.columns} == {
        "text", "locale", "outcome", "days", "known", "last",
    }  # fmt: skip


@pytest.mark.parametrize("text", [
    "07700 900123", "flat 2 king street", "BB11 2", "tamer2", "ali@example.com", "ali＠example.com", "@ali",
    "ali ٢ عباس", "ali ۲", "ਅਲੀ ੨", "અલી ૨", "আলী ২", "अली २", "ali ２", "ali ²", "ali ½", "ali ①", "ali 𝟐", "ali ㏠",
    "my dad says that i am too old to begin again and what if he is", "what can i do when i am sad",
    "ﷺ ﷺ ﷺ ﷺ ﷺ ﷺ", "x" * 61, "", "   ", "?!", "\ud800",
])  # fmt: skip
@pytest.mark.parametrize("form", [normalise, str], ids=["as the page gives it", "as typed"])
def test_digits_addresses_and_stories_are_not_counted_at_all(database, text, form):
    for day in range(6):
        count_unanswered(form(text), "en", "nothing", FIRST + datetime.timedelta(days=day), KEY)
    assert (list_days(), list_missing()) == ([], [])


def test_a_text_is_its_letters(database):
    search("Dragon-Tamer!", 0)
    search("  dragon   TAMER ", 0)
    assert count_waiting() == 1
    search("C++ \x00 Łódź", 0, 1, 2, 3, 4)
    assert [word.text for word in list_missing()] == ["c lodz"]


def test_languages_are_apart(database):
    search("tamer", 0, 1, 2, 3)
    search("tamer", 4, locale="pl")
    assert list_missing() == []
    digests = set(db.session.scalars(select(Unanswered.digest)))
    assert len(digests) == count_waiting() == 2
    search("tamer", 4)
    assert [word.locale for word in list_missing()] == ["en"]
    assert (list_missing("pl"), count_waiting("pl"), count_waiting("en")) == ([], 1, 0)


def test_those_with_the_most_days_come_first(database):
    search("tamer", *range(5))
    search("wizard", *range(7))
    search("alchemist", *range(5))
    assert [word.text for word in list_missing()] == ["wizard", "alchemist", "tamer"]


def test_a_day_is_held_for_90_days_at_most(database):
    search("tamer", 0, 1, 2, 3)
    search("wizard", 89)
    assert list_days() == [0, 1, 2, 3, 89]
    search("wizard", 90)
    assert list_days() == [1, 2, 3, 89, 90]
    search("tamer", 90)  # its fourth day of the last 90
    assert list_missing() == []
    search("tamer", 91)
    assert list_missing() == []
    forget_searches(FIRST + datetime.timedelta(days=181))
    assert list_days() == []


def test_a_known_text_is_forgotten_90_days_after_its_last_search(database):
    search("tamer", 0, 1, 2, 3, 4, 60)
    forget_searches(FIRST + datetime.timedelta(days=149))
    assert [word.days for word in list_missing()] == [6]
    forget_searches(FIRST + datetime.timedelta(days=150))
    assert list_missing() == []
    assert b"tamer" not in read_files(database)


def test_a_text_that_was_forgotten_begins_again(database):
    search("tamer", 0, 1, 2, 3, 4)
    search("tamer", 94)
    assert (list_missing(), list_days()) == ([], [94])


@pytest.mark.parametrize("key", ["", "short", "x" * 31])
def test_without_a_good_key_nothing_is_counted(database, key):
    search("tamer", *range(6), key=key)
    assert (list_days(), list_missing()) == ([], [])


def test_another_key_makes_other_hashes_so_that_a_new_one_forgets_the_old(database):
    search("tamer", 0, 1, 2, 3)
    search("tamer", 3, 4, key=KEY[::-1])
    assert len(set(db.session.scalars(select(Unanswered.digest)))) == 2
    assert list_missing() == []


def test_a_day_takes_in_so_many_texts_and_no_more(database, monkeypatch):
    monkeypatch.setattr(searches, "MOST_A_DAY", 3)
    for letter in "abcdef":
        search(letter, 0)
    assert count_waiting() == 3
    search("f", 1)
    assert count_waiting() == 4


def test_a_locked_database_is_not_waited_for(database, caplog):
    search("wizard", 0)
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    search("tamer", 0)
    assert time.monotonic() - began < 1
    other.execute("ROLLBACK")
    other.close()
    assert count_waiting() == 1
    assert "not counted: OperationalError" in caplog.text
    search("tamer", 0)
    assert count_waiting() == 2


def test_many_at_once_are_one(app, database):
    search("tamer", 0, 1, 2, 3)

    def search_too(_):
        with app.app_context():
            search("tamer", 4)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(search_too, range(40)))
    (word,) = list_missing()
    assert (word.days, count_waiting()) == (5, 0)


def test_a_broken_database_breaks_no_page_and_the_log_does_not_tell_the_text(database, caplog):
    db.drop_all()
    search("tamer", 0)
    (record,) = caplog.records
    assert record.getMessage() == "a search in vain was not counted: OperationalError"
    assert "tamer" not in caplog.text


def test_what_the_page_itself_has_begun_is_left_alone(database):
    db.session.add(MissingWords(text="a", locale="en", outcome="nothing", days=5, known=FIRST, last=FIRST))
    search("tamer", 0)
    assert len(db.session.new) == 1
    db.session.commit()
    assert (len(list_missing()), count_waiting()) == (1, 1)
    patience = db.session.connection().exec_driver_sql("PRAGMA busy_timeout").scalar()
    assert patience == searches.PATIENCE
