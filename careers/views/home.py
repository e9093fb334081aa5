"""The first page of a language."""

from __future__ import annotations

from flask import Blueprint, url_for

from careers.i18n.interface import gettext as _
from careers.queries.learning import count_by_routeway
from careers.queries.words import list_cards
from careers.views.pages import get_reading, get_site, render_page

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
def show() -> str:
    """One search box, who you are, and the routeways."""
    return render_page(
        "home/show.html",
        routeways=list_cards("routeway", get_reading()),
        counts=count_by_routeway(),
        tools=[
            (url_for("planning.compare"), _("Compare"), "compare"),
            (url_for("planning.switch"), _("Switch"), "switch"),
            (url_for("planning.plan"), _("Plan"), "plan"),
        ],
        suggestions=[(url_for("search.results", q=str(words)), words) for words in get_site().suggestions],
    )
