"""Twenty places and who is nearest to them; the miles were reckoned apart, on a plane, from the coordinates in content/."""

from __future__ import annotations

import pytest

from careers.places.locate import Borders, Near, find_nearest, locate
from careers.queries.providers import list_sites

# Two colleges of one group share a building in Nelson and one in Accrington: either may come first.
NEAREST = {
    "BB11 2": [("university-of-lancashire", 0.6), ("burnley-college", 0.8), ("nelson-and-colne-college", 4.4)],
    "Burnley": [("burnley-college", 0.3), ("university-of-lancashire", 0.3), ("nelson-and-colne-college", 3.9)],
    "Barnoldswick": [("nelson-and-colne-college", 5.0), ("clitheroe-royal-grammar-school", 8.6), ("burnley-college", 8.7)],
    "Trawden": [("nelson-and-colne-college", 3.7), ("burnley-college", 5.9), ("university-of-lancashire", 6.2)],
    "Clitheroe": [
        ("clitheroe-royal-grammar-school", 0.4), ("nelson-and-colne-college", 7.4),
        ("accrington-st-christophers-church-of-england-high-school", 7.7),
    ],
    "Blackburn": [("blackburn-college", 0.4), ("queen-elizabeths-grammar-school-blackburn", 0.5), ("training-2000", 0.9)],
    "Darwen": [("blackburn-college", 3.6), ("training-2000", 3.7), ("queen-elizabeths-grammar-school-blackburn", 4.0)],
    "Rawtenstall": [
        ("bacup-and-rawtenstall-grammar-school", 1.6), ("accrington-and-rossendale-college", 4.5),
        ("accrington-st-christophers-church-of-england-high-school", 5.6),
    ],
    "Bacup": [("bacup-and-rawtenstall-grammar-school", 2.0), ("university-of-lancashire", 6.3), ("burnley-college", 6.6)],
    "PR1 2": [
        ("university-of-lancashire", 0.1), ("cardinal-newman-college", 0.6), ("lancaster-university-school-of-mathematics", 0.9),
    ],
    "Leyland": [("runshaw-college", 1.2), ("lancashire-fire-and-rescue-service", 2.8), ("lancashire-teaching-hospitals", 3.0)],
    "Chorley": [("lancashire-teaching-hospitals", 0.6), ("lancashire-fire-and-rescue-service", 0.8), ("runshaw-college", 2.7)],
    "Ormskirk": [("edge-hill-university", 0.6), ("west-lancashire-college", 4.1), ("runshaw-college", 10.9)],
    "Skelmersdale": [
        ("west-lancashire-college", 0.4), ("edge-hill-university", 4.2), ("lancashire-fire-and-rescue-service", 9.1),
    ],
    "Blackpool": [("blackpool-sixth-form-college", 1.9), ("blackpool-and-the-fylde-college", 2.9), ("springfields-fuels", 10.1)],
    "Fleetwood": [("blackpool-and-the-fylde-college", 4.4), ("blackpool-sixth-form-college", 5.9), ("lancaster-university", 11.1)],
    "Garstang": [("myerscough-college", 3.3), ("lancaster-university", 7.6), ("lancashire-teaching-hospitals", 8.0)],
    "Lancaster": [
        ("lancaster-girls-grammar-school", 0.2), ("lancaster-royal-grammar-school", 0.4),
        ("ripley-st-thomas-church-of-england-academy", 0.7),
    ],
    "Carnforth": [
        ("lancaster-and-morecambe-college", 5.3), ("lancaster-royal-grammar-school", 5.9), ("lancaster-girls-grammar-school", 6.1),
    ],
    "Todmorden": [("bacup-and-rawtenstall-grammar-school", 6.3), ("university-of-lancashire", 8.3), ("burnley-college", 8.3)],
}  # fmt: skip
GROUP = "east-lancashire-learning-group"


@pytest.mark.parametrize("place", NEAREST)
def test_the_nearest_three(lancashire, place):
    with lancashire.app_context():
        near = locate(place, Borders())
        assert isinstance(near, Near)
        found = {slug: find_nearest(near.point, sites) for slug, sites in list_sites().items() if slug != GROUP}
    miles = sorted((one[1], slug) for slug, one in found.items() if one)[:3]
    expected = NEAREST[place]
    assert {slug for _, slug in miles} == {slug for slug, _ in expected}
    assert [mile for mile, _ in miles] == pytest.approx([mile for _, mile in expected], abs=0.06)


@pytest.mark.parametrize(("typed", "least"), [
    ("BB11 2EZ", 0.8), ("bb112ez", 0.8), ("BB11", 0.8), ("Burnley", 0.3), ("Burnly", 0.3), ("Barnoldswick", 8.7),
])  # fmt: skip
def test_an_electrician_s_nearest_college(client, typed, least):
    """Whatever is typed, sent as the form sends it."""
    html = client.post(
        "/en/near",
        data={"to": "/en/jobs/electrician#taught", "near": typed},
        headers={"Sec-Fetch-Site": "same-origin"},
        follow_redirects=True,
    ).get_data(as_text=True)
    taught = html.partition('id="taught"')[2]
    assert taught.index("/en/providers/burnley-college") < taught.index("/en/providers/blackburn-college")
    assert f"<strong>{least} miles</strong>" in taught
