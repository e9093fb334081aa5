"""Routeways, jobs, options and programmes."""

from __future__ import annotations

from flask import Blueprint

from careers.drawing.network import draw_network
from careers.i18n.locales import Reading
from careers.planning.comparison import alternate
from careers.queries.entries import Entry
from careers.queries.facets import list_job_facets, list_option_facets, list_programme_facets, narrow
from careers.queries.learning import (
    count_by_routeway,
    list_edges,
    list_jobs,
    list_jobs_of_programme,
    list_options,
    list_programmes,
    list_transitions_of,
)
from careers.queries.providers import ProviderFilters, list_providers, list_teachers
from careers.queries.reading import list_changes, list_figures_of_occupations
from careers.queries.words import gather_cards, list_cards, map_cards
from careers.views.charts import PayChart, make_pay_chart, name_pay
from careers.views.names import LEVELS
from careers.views.near import measure_teachers, read_near
from careers.views.pages import get_reading, read_choice, read_entry, read_start_choice, render_page
from careers.views.starts import map_marked, mark_shut, mark_ways, split

blueprint = Blueprint("learning", __name__)


@blueprint.get("/routeways/")
def routeways() -> str:
    """All routeways."""
    return render_page(
        "learning/routeways.html", routeways=list_cards("routeway", get_reading()), counts=count_by_routeway()
    )


@blueprint.get("/routeways/<slug>")
def routeway(slug: str) -> str:
    """One routeway: its two lines of levels, its jobs, who teaches it, what is changing."""
    reading = get_reading()
    entry = read_entry("routeway", slug)
    options = {option.slug: option for option in list_options(reading) if not _closed_here(option, slug)}
    jobs = list_jobs(reading, routeway=slug)
    return render_page(
        "learning/routeway.html",
        entry=entry,
        options=options,
        network=draw_network(options.values(), list_edges()),
        jobs=jobs,
        programmes=list_programmes(reading, routeway=slug),
        providers=list_providers(ProviderFilters(routeway=slug), reading),
        changes=list_changes(reading, kind="routeway", slug=slug),
    )


def _draw_pay(jobs: list[Entry], reading: Reading) -> PayChart | None:
    pay = list_figures_of_occupations((job.soc2020 for job in jobs), reading)
    return make_pay_chart([(job.title, job.url, name_pay(pay.get(job.soc2020, []))) for job in jobs], reading)


def _closed_here(option: Entry, routeway: str) -> bool:
    return bool(option.routeways) and routeway not in option.routeways


@blueprint.get("/jobs/")
def jobs() -> str:
    """All jobs, by routeway, filtered by routeway or level."""
    reading = get_reading()
    routeways = map_cards("routeway", reading)
    chosen = {"routeway": read_choice("routeway", routeways), "level": read_choice("level", LEVELS)}
    slugs, counts = narrow(list_job_facets(reading), chosen)
    found = list_cards("job", reading, slugs)
    return render_page(
        "learning/jobs.html",
        jobs=found,
        pay=_draw_pay(found, reading) if chosen["routeway"] else None,
        routeways=routeways,
        chosen=chosen,
        counts=counts,
    )


@blueprint.get("/jobs/<slug>")
def job(slug: str) -> str:
    """One job: what it is, every way in, and who teaches it; nearest first when a place is given."""
    reading = get_reading()
    entry = read_entry("job", slug)
    named = gather_cards(
        {
            "routeway": [entry.routeway],
            "option": [way.option for way in entry.ways_in],
            "programme": [one for way in entry.ways_in for one in way.programmes],
            "job": [*entry.leads_to, *entry.related],
        },
        reading,
    )
    options, programmes = map_marked(named["option"]), map_marked(named["programme"])
    ways = mark_ways(entry.ways_in, options, programmes)
    near = read_near()
    pay = name_pay(list_figures_of_occupations([entry.soc2020], reading).get(entry.soc2020, []))
    pay_range = make_pay_chart([(entry.title, None, pay)], reading)
    return render_page(
        "learning/job.html",
        entry=entry,
        ways=alternate(ways, {slug: option.track for slug, option in options.items()}),
        routeway=named["routeway"][entry.routeway],
        options=options,
        programmes=programmes,
        shut=[one for one in (*options.values(), *programmes.values()) if one.has("shut")],
        teachers=measure_teachers(list_teachers(programmes, reading), near),
        near=near,
        pay=pay,
        pay_range=pay_range,
        more_figures=[] if pay_range else [figure.slug for figure in pay.values()],
        leads_to=[named["job"][other] for other in entry.leads_to],
        related=[named["job"][other] for other in entry.related],
        changes=list_changes(reading, kind="job", slug=slug),
    )


@blueprint.get("/options/")
def options() -> str:
    """All ways to learn, technical and academic side by side."""
    reading = get_reading()
    options, shut = split(list_options(reading))
    _, counts = narrow(list_option_facets(reading), {"start": read_start_choice()})
    return render_page(
        "learning/options.html",
        options=options,
        shut=shut,
        counts=counts,
        by_slug={option.slug: option for option in options},
        network=draw_network(options, list_edges()),
    )


@blueprint.get("/options/<slug>")
def option(slug: str) -> str:
    """One way to learn."""
    reading = get_reading()
    (entry,) = mark_shut([read_entry("option", slug)])
    programmes = list_programmes(reading, option=slug)
    transitions = list_transitions_of(slug, reading)
    return render_page(
        "learning/option.html",
        entry=entry,
        also=transitions,
        replaced_by=list_cards("option", reading, entry.replaced_by),
        transitions=transitions,
        onward=[one for one in transitions if one.start == slug],
        inward=[one for one in transitions if one.start != slug],
        options=map_cards("option", reading),
        programmes=programmes,
        routeways=map_cards("routeway", reading),
        providers=list_providers(ProviderFilters(option=slug), reading),
        changes=list_changes(reading, kind="option", slug=slug),
    )


@blueprint.get("/programmes/")
def programmes() -> str:
    """All programmes, filtered by option, routeway or level."""
    reading = get_reading()
    routeways = map_cards("routeway", reading)
    options = map_cards("option", reading)
    chosen = {
        "routeway": read_choice("routeway", routeways),
        "option": read_choice("option", options),
        "level": read_choice("level", LEVELS),
    }
    things = list_programme_facets(reading)
    _, counts = narrow(things, {**chosen, "start": read_start_choice()})
    open_ones, shut = split(list_cards("programme", reading, narrow(things, chosen)[0]))
    return render_page(
        "learning/programmes.html",
        programmes=open_ones,
        shut=shut,
        routeways=routeways,
        options=options,
        chosen=chosen,
        counts=counts,
    )


@blueprint.get("/programmes/<slug>")
def programme(slug: str) -> str:
    """One course or apprenticeship, the jobs it leads to and who teaches it."""
    reading = get_reading()
    (entry,) = mark_shut([read_entry("programme", slug)])
    near = read_near()
    return render_page(
        "learning/programme.html",
        entry=entry,
        option=map_cards("option", reading, [entry.option])[entry.option],
        routeway=map_cards("routeway", reading, [entry.routeway])[entry.routeway],
        jobs=list_jobs_of_programme(slug, reading),
        teachers=measure_teachers(list_teachers([slug], reading), near),
        elsewhere=list_teachers([slug], reading, elsewhere=True),
        near=near,
        replaced_by=list_cards("programme", reading, entry.replaced_by),
        changes=list_changes(reading, kind="programme", slug=slug),
    )
