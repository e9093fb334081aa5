"""Figures as charts draw them."""

from __future__ import annotations

import re

import pytest

from careers.i18n.locales import Reading
from careers.queries.reading import list_figures_of_charts, list_figures_of_occupations
from careers.views.charts import make_group_charts, make_pay_chart, name_pay

ENGLISH = Reading("en", "en")


@pytest.fixture
def pay(lancashire):
    with lancashire.app_context():
        found = list_figures_of_occupations(["5241", "2137"], ENGLISH)
        yield {soc: name_pay(figures) for soc, figures in found.items()}


def test_pay_is_drawn_from_the_lower_quarter_over_the_middle_to_the_upper(pay):
    chart = make_pay_chart([("Electrician", "/en/jobs/electrician", pay["5241"])], ENGLISH)
    assert chart
    (row,) = chart.rows
    assert [figure.slug for figure in row.figures if figure] == ["pay-5241-p25", "pay-5241-median", "pay-5241-p75"]
    assert row.lower
    assert row.upper
    assert row.lower.end == pytest.approx(row.upper.start)
    assert row.lower.start >= 0
    assert row.upper.end <= 100


def test_a_chart_of_pay_names_its_source_once(pay):
    rows = [(name, None, pay["5241"]) for name in ("one", "another")]
    chart = make_pay_chart(rows, ENGLISH)
    assert chart
    (origin,) = chart.origins
    assert origin.figure.from_source.slug == "ons-ashe-2024"


def test_a_job_of_which_not_all_is_known_stands_last_without_a_bar(pay):
    rows = [("Half", None, {"median": pay["5241"]["median"]}), ("Nobody", None, {}), ("Whole", None, pay["5241"])]
    chart = make_pay_chart(rows, ENGLISH)
    assert chart
    assert [(row.name, row.lower is not None, sum(1 for figure in row.figures if figure)) for row in chart.rows] == [
        ("Whole", True, 3), ("Half", False, 1), ("Nobody", False, 0),
    ]  # fmt: skip


def test_without_a_bar_there_is_no_chart(pay):
    assert (
        make_pay_chart([("Electrician", None, {"median": pay["5241"]["median"]}), ("Nobody", None, {})], ENGLISH)
        is None
    )


def test_groups_are_drawn_by_what_they_will_be_with_their_openings_in_the_table(lancashire):
    with lancashire.app_context():
        charts = make_group_charts(list_figures_of_charts(ENGLISH), ENGLISH)
        assert set(charts) == {"jobs-by-industry", "jobs-by-occupation"}
        chart = charts["jobs-by-industry"]
        last = [row.drawn[-1].value for row in chart.rows]
        assert last == sorted(last, reverse=True)
        assert {figure.unit for row in chart.rows for figure in row.drawn} == {"thousand-jobs"}
        assert [figure.unit for figure in chart.rows[0].figures if figure][-1] == "thousand-openings"
        assert len(chart.heads) == len(chart.rows[0].figures)
        widths = [bar.width for row in chart.rows for bar in row.bars]
        assert 50 < max(widths) <= 100


def test_the_page_of_a_job_draws_its_pay_and_says_each_value(client):
    html = client.get("/en/jobs/electrician").get_data(as_text=True)
    figure = re.search(r'<figure class="chart".*?</figure>', html, re.DOTALL)
    assert figure
    assert figure[0].count("<rect") == 4  # two bars, and the pattern's ground and ink
    assert "£38,760" in figure[0]
    assert "/about/data/ons-ashe-2024" in figure[0]


def test_a_region_without_projections_says_so(island):
    html = island.get("/en/changes/outlook").get_data(as_text=True)
    assert "no projection for this area has been read yet" in html
