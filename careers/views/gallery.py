"""The page of components: each in every state and in either direction, for whoever builds or reviews a page."""

from __future__ import annotations

import itertools

from flask import Blueprint, current_app, url_for

from careers.drawing.maps import Stop, draw_map
from careers.drawing.network import draw_network
from careers.i18n.locales import SOURCE
from careers.queries.geography import list_outlines, list_points
from careers.queries.learning import count_by_routeway, list_edges, list_options, list_transitions
from careers.queries.reading import list_activities, list_figures_of_charts, list_figures_of_occupations
from careers.queries.words import get_entry, get_region, list_cards, map_cards
from careers.views.charts import make_group_charts, make_pay_chart, name_pay
from careers.views.names import COVER_NAMES
from careers.views.pages import get_reading, get_site, make_reading, read_choice, render_page

blueprint = Blueprint("gallery", __name__)

OTHER_DIRECTION = {"ltr": "rtl", "rtl": "ltr"}

SHOWN = 3
"""How many of a kind stand for all."""


@blueprint.get("/about/components")
def show() -> str:
    """Every component, made from what the site really holds."""
    reading = get_reading()
    jobs = list_cards("job", reading)
    pay = list_figures_of_occupations((job.soc2020 for job in jobs), reading)
    options = list_options(reading)
    figures = list_figures_of_charts(reading)
    job = get_entry("job", jobs[0].slug, reading)
    transitions = list_transitions(reading)[:SHOWN]
    way_options = map_cards("option", reading, [way.option for way in job.ways_in])
    towns = list_points("town", on_map=True)
    stops = [Stop(number, town.title, "#map", town.lat, town.lon) for number, town in enumerate(towns[:SHOWN], 1)]
    return render_page(
        "about/components.html",
        also=[job, *transitions],
        shown_direction=read_choice("direction", OTHER_DIRECTION) or reading.direction,
        other_direction=OTHER_DIRECTION,
        job=job,
        ways=job.ways_in[:SHOWN],
        way_options=way_options,
        way_programmes=map_cards("programme", reading, [one for way in job.ways_in for one in way.programmes]),
        jobs=jobs[:SHOWN],
        activities=list_activities(reading)[:SHOWN],
        routeways=list_cards("routeway", reading)[:SHOWN],
        routeway_counts=count_by_routeway(),
        all_routeways=map_cards("routeway", reading),
        options=map_cards("option", reading),
        network=draw_network(options, list_edges()),
        transitions=transitions,
        map=draw_map(list_outlines(), towns, stops, towns[0] if towns else None, within_km=10),
        shades=dict(zip(list_outlines(), itertools.cycle(COVER_NAMES), strict=False)),
        tongues={code: get_region(make_reading(code)) for code in (SOURCE, get_site().languages[-1])},
        stages=list_cards("stage", reading),
        pay=make_pay_chart(
            [(one.title, one.url, name_pay(pay.get(one.soc2020, []))) for one in jobs[: 2 * SHOWN]], reading
        ),
        charts=make_group_charts(figures, reading),
        more_figures=[figure.slug for figure in figures[:2]],
        icons=current_app.extensions["icons"],
        suggestions=[(url_for("search.results", q=str(words)), words) for words in get_site().suggestions],
    )
