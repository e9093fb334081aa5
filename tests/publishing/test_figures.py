"""Figures in house form."""

from __future__ import annotations

import datetime

import pytest

from careers.content.documents.evidence import Figure
from careers.publishing.figures import format_html, format_plain

DAY = datetime.date(2026, 1, 1)


def make_figure(value, unit):
    return Figure(
        slug="x", label="Some figure", value=value, unit=unit, period="2026", geography="UK", source="s", checked=DAY,
        review_by=datetime.date(2027, 1, 1), confidence="checked",
    )  # fmt: skip


@pytest.mark.parametrize(("value", "unit", "said"), [
    (8, "money-hour", "£8.00 an hour"), (24500, "money-year", "£24,500 a year"), (9790, "money", "£9,790"),
    (52.9, "thousand-jobs", "52,900 jobs"), (60, "percent", "60%"), (315, "hours", "315 hours"), (12.5, "count", "12.5"),
    (datetime.date(2026, 4, 1), "date", "1 April 2026"),
])  # fmt: skip
def test_each_unit_is_said(value, unit, said):
    assert format_plain(make_figure(value, unit), "GBP", "en", str) == said


def test_the_amount_keeps_its_own_direction():
    html = format_html(make_figure(24500, "money-year"), "GBP", "ur", lambda text: text.replace("a year", "سالانہ"))
    assert html == '<bdi dir="ltr">£24,500</bdi> سالانہ'


def test_digits_are_latin_in_every_language():
    for locale in ("ur", "ar", "bn", "gu"):
        assert "24,500" in format_plain(make_figure(24500, "money"), "GBP", locale, str)
        assert "2026" in format_plain(make_figure(DAY, "date"), "GBP", locale, str)


def test_another_currency():
    assert format_plain(make_figure(9.5, "money-hour"), "EUR", "en", str) == "€9.50 an hour"
    assert format_plain(make_figure(9, "money"), "CHF", "en", str) == "CHF 9"
