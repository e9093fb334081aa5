"""Colleges and training: the list, its map, one of them, and where things are taught."""

from __future__ import annotations

import re

import pytest


def read(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return response.get_data(as_text=True)


def count(html):
    found = re.search(r'role="status">(\d+) provider', html)
    assert found
    return int(found[1])


def list_slugs(html):
    return re.findall(r'<li>(?:<span class="station">\d+</span>)?<a href="/en/providers/([a-z0-9-]+)">', html)


@pytest.mark.parametrize("name", ["within", "kind", "routeway", "level", "option", "area", "district"])
def test_each_count_comes_true(client, name):
    made = "near=Blackburn&routeway=engineering"
    html = read(client, f"/en/providers/?{made}")
    (options,) = re.findall(rf'<select id="filter-{name}".*?</select>', html, re.DOTALL)
    offered = re.findall(r'<option value="([a-z0-9-]+)"[^>]*>[^<]*\((\d+)\)</option>', options)
    assert offered
    for value, expected in offered[:6]:
        chosen = f"near=Blackburn&{name}={value}" + ("" if name == "routeway" else "&routeway=engineering")
        assert count(read(client, f"/en/providers/?{chosen}")) == int(expected)


def test_routeway_and_level_are_of_one_course(client):
    """Runshaw has T Levels at level 3, and trains nobody in hair: it must not come for hair at level 3."""
    slugs = list_slugs(read(client, "/en/providers/?routeway=hair&level=3"))
    assert "burnley-college" in slugs
    assert "runshaw-college" not in slugs
    assert "runshaw-college" in list_slugs(read(client, "/en/providers/?level=3"))


def test_who_teaches_one_course(client):
    html = read(client, "/en/providers/?programme=plasterer")
    assert "burnley-college" in list_slugs(html)
    assert count(html) < 20
    assert count(read(client, "/en/providers/?programme=no-such-course")) > 400


def test_the_nearest_come_first_unless_names_are_asked_for(client):
    near = list_slugs(read(client, "/en/providers/?near=Lancaster"))
    assert near[0] == "lancaster-girls-grammar-school"
    named = list_slugs(read(client, "/en/providers/?near=Lancaster&sort=name"))
    assert named[0] == "accrington-and-rossendale-college"
    assert sorted(near) != near


def test_those_without_a_known_building_are_counted_where_a_radius_is_chosen(client):
    words = "have learners in the district of Lancaster, but we do not know in which building"
    html = read(client, "/en/providers/?near=Carnforth&within=10")
    assert words in html
    around = int(re.search(rf"(\d+) more {words}", html)[1])  # type: ignore[index]
    assert around < count(read(client, "/en/providers/?district=lancaster"))
    assert words not in read(client, "/en/providers/?near=Carnforth")


def test_a_radius_needs_a_place(client):
    assert count(read(client, "/en/providers/?within=5")) == count(read(client, "/en/providers/"))


def test_the_map_is_the_list_by_its_numbers(client):
    html = read(client, "/en/providers/?near=Burnley")
    listed = dict(re.findall(r'<span class="station">(\d+)</span><a href="(/en/providers/[a-z0-9-]+)">', html))
    drawn = re.findall(r'<a href="(/en/providers/[a-z0-9-]+)" aria-label="(\d+): ', html)
    assert drawn
    assert {number: url for url, number in drawn} == listed
    assert len(drawn) > len(listed)  # the university has a building in Preston and one in Burnley


def test_a_page_of_nobody_has_no_map(client):
    assert "<figure" not in read(client, "/en/providers/?kind=university&district=pendle&near=Burnley&within=5")


def test_a_provider_shows_what_it_is_known_for_with_who_says_so(client):
    html = read(client, "/en/providers/burnley-college")
    assert "Skills competitions" in html
    assert re.search(r'<a class="small" href="/en/about/data/[a-z0-9-]+">Source', html)
    assert "nobody else here teaches" in html
    assert "not known, ask" in html


def test_a_group_names_its_parts_and_a_part_its_group(client):
    assert "/en/providers/accrington-and-rossendale-college" in read(
        client, "/en/providers/east-lancashire-learning-group"
    )
    assert "/en/providers/east-lancashire-learning-group" in read(
        client, "/en/providers/accrington-and-rossendale-college"
    )


@pytest.mark.parametrize(("words", "slug"), [
    ("UCLan", "university-of-lancashire"), ("University of Central Lancashire", "university-of-lancashire"),
    ("Nelson and Colne College Group", "east-lancashire-learning-group"), ("NCCG", "east-lancashire-learning-group"),
])  # fmt: skip
def test_former_names_find_it(client, words, slug):
    found = client.get("/api/v1/search", query_string={"q": words}).get_json()
    assert found["results"][0]["url"].endswith(f"/providers/{slug}")


def test_coverage_says_where_a_thing_is_taught_and_where_not(client):
    html = read(client, "/en/providers/coverage?routeway=engineering&level=3&within=15")
    rows = dict(re.findall(r'<th scope="row"><bdi>([^<]+)</bdi></th>\s*<td><strong>([^<]+)</strong>', html))
    assert len(rows) == 14
    assert rows["Burnley"] == "All of it"
    assert rows["West Lancashire"] == "Some of it"
    assert next(iter(rows)) == "West Lancashire"
    assert html.count('class="land ') == 14


def test_coverage_counts_neither_guessed_levels_nor_employers_own_staff(client):
    assert "no evidence" in read(client, "/en/providers/coverage?routeway=protective")
    assert "springfields" not in read(client, "/en/providers/coverage?routeway=engineering&level=3")
    html = read(client, "/en/providers/coverage?routeway=digital&level=2")
    assert "We have no evidence that anybody teaches it here." in html or "by the evidence we have" in html


def test_one_choice_narrows_the_table(client):
    html = read(client, "/en/providers/coverage?routeway=digital")
    assert len(re.findall(r'<th scope="row">', html)) == 1
    assert len(re.findall(r'<th scope="col">', read(client, "/en/providers/coverage?level=3"))) == 2


def test_coverage_reaches_farther_with_more_miles(client):
    near, far = (read(client, f"/en/providers/coverage?within={km}") for km in (5, 40))
    (few,), (many,) = (
        re.findall(r'engineering&amp;level=3&amp;within=\d+#districts"[^>]*>(\d+) of 14', html) for html in (near, far)
    )
    assert int(few) < int(many) == 14
