"""A figure as a reader meets it, in each language: one house form, Latin digits, the amount never broken."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from babel.dates import format_date
from markupsafe import Markup

from careers.content.documents.evidence import Figure, Unit
from careers.i18n.interface import mark

Translate = Callable[[str], str]

SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "$"}

WORDING = {
    Unit.MONEY: mark("%(amount)s"),
    Unit.MONEY_YEAR: mark("%(amount)s a year"),
    Unit.MONEY_HOUR: mark("%(amount)s an hour"),
    Unit.MONEY_WEEK: mark("%(amount)s a week"),
    Unit.PERCENT: mark("%(amount)s%%"),
    Unit.PEOPLE: mark("%(amount)s people"),
    Unit.THOUSAND_JOBS: mark("%(amount)s jobs"),
    Unit.THOUSAND_OPENINGS: mark("%(amount)s openings"),
    Unit.COUNT: mark("%(amount)s"),
    Unit.HOURS: mark("%(amount)s hours"),
    Unit.MONTHS: mark("%(amount)s months"),
    Unit.YEARS: mark("%(amount)s years"),
    Unit.POINTS: mark("%(amount)s points"),
    Unit.DATE: mark("%(amount)s"),
}
"""How each unit is said around its amount."""


THOUSANDS = (Unit.THOUSAND_JOBS, Unit.THOUSAND_OPENINGS)


def format_amount(figure: Figure, currency: str, locale: str) -> str:
    """Return the bare amount: `£8.00`, `£24,500`, `52,900`, `1 April 2026`. Thousands are written out."""
    value = figure.value
    if isinstance(value, datetime.date):
        return format_date(value, "d MMMM y", locale=locale)
    if figure.unit in THOUSANDS:
        return f"{round(value * 1000):,}"
    number = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}".rstrip("0")
    if figure.unit is Unit.MONEY_HOUR:
        number = f"{value:,.2f}"
    if figure.unit.value.startswith("money"):
        return SYMBOLS.get(currency, f"{currency} ") + number
    return number


def format_plain(figure: Figure, currency: str, locale: str, translate: Translate) -> str:
    """Return the figure as plain words: `£8.00 an hour`."""
    return translate(WORDING[figure.unit]) % {"amount": format_amount(figure, currency, locale)}


def wrap_amount(figure: Figure, currency: str, locale: str) -> Markup:
    """Return the bare amount as HTML that keeps its own direction."""
    opening = "<bdi>" if figure.unit is Unit.DATE else '<bdi dir="ltr">'
    return Markup(f"{opening}{{}}</bdi>").format(format_amount(figure, currency, locale))


def format_html(figure: Figure, currency: str, locale: str, translate: Translate) -> Markup:
    """Return the figure as HTML in which the amount keeps its own direction."""
    return Markup(translate(WORDING[figure.unit])) % {"amount": wrap_amount(figure, currency, locale)}
