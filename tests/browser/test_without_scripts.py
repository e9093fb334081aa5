"""Everything works in a browser that runs no script."""

from __future__ import annotations

import pytest

from tests.browser.visits import PHONE

pytest_plugins = ["tests.browser.visitor"]


@pytest.fixture
def plain(visitor):
    """Open a page without scripts."""
    return lambda url, **options: visitor.open(url, scripts=False, **options)


def test_a_search_from_the_home_page_finds(plain):
    page = plain("/en/")
    page.fill("input[name=q]", "sparky")
    page.click("form[role=search] button")
    assert page.locator("article h3 a").first.get_attribute("href") == "/en/jobs/electrician"


def test_a_town_on_the_home_page_leads_to_who_teaches_near_it(plain):
    page = plain("/en/")
    page.fill("#near", "Burnley")
    page.click("form:has(#near) button")
    assert page.url.endswith("/en/providers/?near=Burnley")
    assert "Burnley" in page.locator("main .list li").first.inner_text()


@pytest.mark.parametrize("size", [(1280, 900), PHONE], ids=["desk", "phone"])
def test_filters_narrow_a_list(plain, size):
    page = plain("/en/providers/", size=size)
    status = page.locator("main [role=status]")
    everything = status.inner_text()
    if not page.locator("#filter-kind").is_visible():
        page.click(".filters summary")
    page.select_option("#filter-kind", "university")
    page.select_option("#filter-routeway", "health")
    page.click(".filters button")
    assert "kind=university" in page.url
    assert "routeway=health" in page.url
    assert int(status.inner_text().split()[0]) < int(everything.split()[0])
    assert set(page.locator("main .list .tag").all_inner_texts()) == {"University"}


def test_the_menu_of_a_phone_opens_and_leads_on(plain):
    page = plain("/en/", size=PHONE)
    page.click(".menu summary")
    page.click(".menu a[href='/en/jobs/']")
    assert page.url.endswith("/en/jobs/")


def test_two_things_are_compared(plain):
    page = plain("/en/compare")
    page.select_option("#compare-a", "option:t-level")
    page.select_option("#compare-b", "option:a-levels")
    page.click(".inline-form button")
    assert page.locator(".comparison thead th a").all_inner_texts() == ["T Level", "A levels"]


def test_a_plan_is_drawn(plain):
    page = plain("/en/plan")
    page.select_option("[name=from]", "gcses")
    page.select_option("[name=to]", "nurse")
    page.click(".inline-form button")
    assert page.locator(".steps").first.locator("li > a").last.inner_text() == "Nurse"


@pytest.mark.parametrize("locale", ["en", "ur"])
def test_feedback_with_mistakes_says_which_and_then_arrives(plain, locale):
    page = plain(f"/{locale}/about/feedback?page=/jobs/nurse")
    page.click("main form button")
    faults = page.locator(".error-summary a")
    assert [fault.get_attribute("href") for fault in faults.all()] == ["#topic", "#message"]
    faults.last.click()
    assert page.locator("textarea:focus").count() == 1
    assert page.locator("input#topic[type=radio]").is_visible()
    assert page.input_value("#page") == "/jobs/nurse"
    page.check("#topic")
    page.fill("#message", "The hours are wrong.")
    page.click("main form button")
    assert page.url.endswith(f"/{locale}/about/feedback/thanks")
