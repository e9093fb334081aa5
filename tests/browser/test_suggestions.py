"""Suggestions below the search box: by keyboard, pointer and ear, in either direction, and never in anybody's way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from tests.browser.test_pages import list_violations, overhear
from tests.browser.visits import DESK, LOCALES, PHONE, RIGHT_TO_LEFT

pytest_plugins = ["tests.browser.visitor"]

API = "**/api/v1/suggest*"
LIST = "#q-list"
OPTIONS = f"{LIST} [role=option]"
ACTIVE = f"{LIST} [aria-selected=true]"
BEGUN = {"en": "elec", "ur": "نر"}
WITH_A_BOX = [f"/{locale}{path}" for locale in LOCALES for path in ("/", "/search?q=nurse", "/nowhere")]
LONGER_THAN_WE_WAIT = 400

MARKUP = "<img src=/nowhere.png onerror=document.title='caught'>"

LIST_PLACES = """all => all.map(one => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return [one.outerHTML.slice(0, 30), [x, y, width, height]];
})"""


@pytest.fixture
def page(visitor):
    """The page that is kept, with nothing left of what a test told it to answer."""
    yield visitor.get_page()
    visitor.get_page().unroute_all(behavior="ignoreErrors")


def answer(page, *titles, lang="en"):
    """Let the API answer so, whatever is asked."""
    results = [
        {"kind": "job", "kind_name": "Jobs", "slug": "x", "title": title, "lang": lang, "url": f"/en/jobs/nurse?{number}"}
        for number, title in enumerate(titles)
    ]  # fmt: skip
    page.route(API, lambda route: route.fulfill(json={"query": "", "lang": "en", "results": results}))


def type_text(page, text, box="#q"):
    page.click(box)
    page.locator(box).press_sequentially(text)


def suggest(page, text):
    """Type, and wait for the list."""
    type_text(page, text)
    expect(page.locator(LIST)).to_be_visible()


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def list_asked(page, act):
    """Questions that go to the API while something is done, and a little after."""
    with overhear(page) as (asked, _):
        act()
        page.wait_for_timeout(LONGER_THAN_WE_WAIT)
    return [url for url in asked if "/api/v1/suggest" in url]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_screen_reader_is_told_what_there_is(visitor, locale):
    page = visitor.open(f"/{locale}/")
    box = page.locator("#q")
    for name, value in {"role": "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "q-list"}.items():  # fmt: skip
        expect(box).to_have_attribute(name, value)
    suggest(page, BEGUN.get(locale, "elec"))
    expect(box).to_have_attribute("aria-expanded", "true")
    name = page.locator(LIST).get_attribute("aria-label")
    assert name == {"en": "Suggestions", "ur": "تجاویز"}.get(locale, name)
    assert name in page.locator(".search [role=status]").inner_text()
    assert str(page.locator(OPTIONS).count()) in page.locator(".search [role=status]").inner_text()
    expect(box).not_to_have_attribute("aria-activedescendant", "")
    press(page, "ArrowDown")
    assert box.get_attribute("aria-activedescendant") == page.locator(ACTIVE).get_attribute("id")
    expect(box).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", LOCALES)
def test_axe_finds_nothing_in_an_open_list(visitor, locale, scheme):
    page = visitor.open(f"/{locale}/", color_scheme=scheme)
    suggest(page, BEGUN.get(locale, "elec"))
    press(page, "ArrowDown")
    assert list_violations(page) == []


def test_arrows_go_through_the_list_and_back_to_the_text(visitor, page):
    visitor.open("/en/")
    answer(page, "One", "Two")
    suggest(page, "on")
    met = []
    for key in ("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"):
        press(page, key)
        met.append(page.locator(ACTIVE).all_inner_texts())
    assert [[text.split()[0] for text in texts] for texts in met] == [["One"], ["Two"], [], ["Two"], ["One"], []]
    expect(page.locator("#q")).to_have_value("on")


@pytest.mark.parametrize(("key", "place"), [("Home", 0), ("End", 3), ("ArrowLeft", 2), ("ArrowRight", 3)])
def test_keys_that_move_in_the_text_do_so(visitor, page, key, place):
    visitor.open("/en/")
    answer(page, "One", "Two")
    suggest(page, "one")
    press(page, "ArrowDown", key)
    assert page.locator("#q").evaluate("box => box.selectionStart") == place
    assert page.locator(ACTIVE).count() == 0
    expect(page.locator("#q")).not_to_have_attribute("aria-activedescendant", "q-list-0")


def test_keys_held_with_another_stay_the_browser_s(visitor, page):
    visitor.open("/en/")
    answer(page, "One", "Two")
    suggest(page, "one")
    press(page, "Shift+ArrowUp")
    assert page.evaluate("getSelection().toString()") == "one"
    assert page.locator(ACTIVE).count() == 0


def test_enter_goes_to_what_is_active(visitor):
    page = visitor.open("/en/")
    suggest(page, "electrici")
    press(page, "ArrowDown", "Enter")
    page.wait_for_url("**/en/jobs/electrician")


def test_enter_in_the_text_searches_as_ever(visitor):
    page = visitor.open("/en/")
    suggest(page, "elec")
    press(page, "ArrowDown", "ArrowUp", "Enter")
    page.wait_for_url("**/en/search?q=elec")
    page.go_back()
    assert page.locator(OPTIONS).count() == 0


def test_what_is_typed_on_is_what_counts(visitor, page):
    visitor.open("/en/")
    suggest(page, "elec")
    page.route(API, lambda _: None)  # an answer that never comes
    press(page, "ArrowDown", "t", "Enter")
    page.wait_for_url("**/en/search?q=elect")


def test_escape_closes_and_a_second_one_is_the_browser_s(visitor):
    page = visitor.open("/en/")
    suggest(page, "elec")
    press(page, "ArrowDown", "Escape")
    expect(page.locator(LIST)).to_be_hidden()
    expect(page.locator("#q")).to_have_value("elec")
    expect(page.locator("#q")).to_have_attribute("aria-expanded", "false")
    assert page.locator(".search [role=status]").inner_text() == ""
    press(page, "Escape")
    expect(page.locator("#q")).to_have_value("")


def test_an_arrow_asks_again(visitor):
    page = visitor.open("/en/")
    suggest(page, "elec")
    press(page, "Escape", "ArrowDown")
    expect(page.locator(LIST)).to_be_visible()
    assert page.locator(ACTIVE).count() == 0


def test_tab_closes_and_goes_on(visitor):
    page = visitor.open("/en/")
    suggest(page, "elec")
    press(page, "ArrowDown", "Tab")
    expect(page.locator(LIST)).to_be_hidden()
    expect(page.locator(".search button")).to_be_focused()
    assert page.url.endswith("/en/")


def test_a_click_goes_there(visitor):
    page = visitor.open("/en/")
    suggest(page, "electrici")
    page.locator(OPTIONS).first.hover()
    page.mouse.down()
    expect(page.locator("#q")).to_be_focused()
    page.mouse.up()
    page.wait_for_url("**/en/jobs/electrician")


@pytest.mark.parametrize("place", ["h1", ".masthead .wrap"], ids=["in the page", "where nothing takes the focus"])
def test_a_click_elsewhere_closes(visitor, place):
    page = visitor.open("/en/")
    suggest(page, "electrici")
    page.click(place, position={"x": 1, "y": 1})
    expect(page.locator(LIST)).to_be_hidden()


def test_sending_the_form_closes(visitor, page):
    visitor.open("/en/")
    page.route("**/en/search?*", lambda route: route.fulfill(status=204))
    suggest(page, "elec")
    press(page, "Enter")
    expect(page.locator(LIST)).to_be_hidden()
    page.wait_for_timeout(LONGER_THAN_WE_WAIT)
    expect(page.locator(LIST)).to_be_hidden()


def test_the_list_stays_when_a_phone_puts_its_keyboard_away(visitor):
    page = visitor.open("/en/", PHONE)
    suggest(page, "elec")
    page.evaluate("document.activeElement.blur()")
    expect(page.locator(LIST)).to_be_visible()


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_each_is_large_enough_for_a_thumb_and_within_the_page(visitor, locale, size):
    page = visitor.open(f"/{locale}/", size)
    suggest(page, BEGUN.get(locale, "elec"))
    boxes = [option.bounding_box() for option in page.locator(OPTIONS).all()]
    assert [box for box in boxes if box["height"] < 44 or box["width"] < 44] == []
    assert [box for box in boxes if box["x"] < 0 or box["x"] + box["width"] > size[0]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_lies_over_the_list(visitor, page, locale):
    visitor.open(f"/{locale}/", PHONE)
    answer(page, *(f"A title that is so long that it needs more than a line or two {number}" for number in range(8)))
    suggest(page, "title")
    for option in page.locator(OPTIONS).all():
        option.scroll_into_view_if_needed()
        assert option.evaluate("""one => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return one.contains(document.elementFromPoint(x + width / 2, y + height - 4));
        }""")


def test_the_active_one_is_in_sight_however_small_the_window(visitor, page):
    visitor.open("/en/", (320, 256))
    answer(page, *(f"Title {number}" for number in range(8)))
    suggest(page, "title")
    for _ in range(8):
        press(page, "ArrowDown")
        expect(page.locator(ACTIVE)).to_be_in_viewport(ratio=0.95)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_list_runs_as_the_page_does(visitor, locale):
    page = visitor.open(f"/{locale}/")
    suggest(page, BEGUN.get(locale, "elec"))
    title, kind = (page.locator(f"{LIST} {part}").first.bounding_box() for part in ("span", "small"))
    assert (title["x"] > kind["x"]) == (locale in RIGHT_TO_LEFT)


def test_a_title_in_another_language_says_so_and_runs_its_own_way(visitor, page):
    visitor.open("/ur/")
    answer(page, "Burnley College", "(A) college", lang="en")
    suggest(page, "bu")
    titles = page.locator(f"{LIST} span")
    assert (
        titles.evaluate_all("all => all.map(one => [one.lang, getComputedStyle(one).direction])") == [["en", "ltr"]] * 2
    )
    answer(page, "Access to HE (یونیورسٹی کی تیاری)", lang="ur")
    page.locator("#q").press_sequentially("r")
    expect(page.locator(OPTIONS)).to_have_count(1)
    assert titles.evaluate_all("all => all.map(one => getComputedStyle(one).direction)") == ["rtl"]


@pytest.mark.parametrize(
    "typed", ["e", " e ", "BB11", "b1", "BB11 2EZ", "bb112ez", "ＢＢ１１", "ب١", "me@", "@me", "...", "٣"]
)
def test_what_may_tell_who_or_where_somebody_is_is_never_asked(visitor, typed):
    page = visitor.open("/en/")
    page.click("#q")
    assert list_asked(page, lambda: page.keyboard.insert_text(typed)) == []
    expect(page.locator(LIST)).to_be_hidden()


def test_of_a_postcode_typed_slowly_only_the_first_letters_are_asked(visitor):
    page = visitor.open("/en/")
    page.click("#q")
    asked = list_asked(page, lambda: page.locator("#q").press_sequentially("BB11 2EZ", delay=LONGER_THAN_WE_WAIT))
    assert [url.partition("&q=")[2] for url in asked] == ["BB"]


def test_typing_a_digit_takes_the_list_away(visitor):
    page = visitor.open("/en/")
    suggest(page, "bu")
    assert list_asked(page, lambda: page.keyboard.type("1")) == []
    expect(page.locator(LIST)).to_be_hidden()


def test_it_waits_for_a_pause_and_asks_once_in_the_page_s_language(visitor):
    page = visitor.open("/ur/")
    page.click("#q")
    asked = list_asked(page, lambda: page.keyboard.type("electric"))
    assert [url.partition("/api/")[2] for url in asked] == ["v1/suggest?lang=ur&q=electric"]


def test_it_asks_for_all_that_is_typed(visitor):
    page = visitor.open("/en/")
    page.click("#q")
    asked = list_asked(page, lambda: page.keyboard.type(" r&d #i +? "))
    assert [url.partition("&q=")[2] for url in asked] == ["r%26d%20%23i%20%2B%3F"]


def test_a_late_answer_to_an_earlier_question_is_not_shown(visitor, page):
    visitor.open("/en/")
    held: list[Route] = []

    def hold_the_first(route):
        if not held:
            held.append(route)
        else:
            route.fulfill(json={"results": [{"title": "Second", "lang": "en", "url": "/", "kind_name": "Jobs"}]})

    page.route(API, hold_the_first)
    type_text(page, "fi")
    page.wait_for_timeout(LONGER_THAN_WE_WAIT)
    page.keyboard.type("r")
    expect(page.locator(OPTIONS)).to_have_text(["Second Jobs"])
    held[0].fulfill(json={"results": []})
    page.wait_for_timeout(LONGER_THAN_WE_WAIT)
    expect(page.locator(OPTIONS)).to_have_text(["Second Jobs"])


def test_the_list_stays_while_the_next_one_is_awaited(visitor, page):
    visitor.open("/en/")
    suggest(page, "elec")
    page.route(API, lambda _: None)
    for letter in "tr":
        page.keyboard.type(letter)
        page.wait_for_timeout(LONGER_THAN_WE_WAIT)
        expect(page.locator(LIST)).to_be_visible()


@pytest.mark.parametrize("trouble", [
    lambda route: route.abort(),
    lambda route: route.fulfill(status=503, body="{}"),
    lambda route: route.fulfill(status=400, json={"title": "Wrong parameter"}),
    lambda route: route.fulfill(body="<!doctype html>"),
], ids=["offline", "overloaded", "refused", "not ours"])  # fmt: skip
def test_when_nothing_comes_the_box_is_a_plain_one(visitor, page, trouble):
    visitor.open("/en/")
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route(API, trouble)
    type_text(page, "elec")
    page.wait_for_timeout(LONGER_THAN_WE_WAIT)
    expect(page.locator(LIST)).to_be_hidden()
    assert page.locator(".search [role=status]").inner_text() == ""
    press(page, "Enter")
    page.wait_for_url("**/en/search?q=elec")
    assert errors == []


def test_without_its_stylesheet_no_list_is_shown(visitor, page):
    page.route("**/suggest.*.css", lambda route: route.abort())
    visitor.open("/en/")
    type_text(page, "elec")
    page.wait_for_timeout(LONGER_THAN_WE_WAIT)
    expect(page.locator(LIST)).to_be_hidden()


def test_a_title_is_text_whatever_it_holds(visitor, page):
    visitor.open("/en/")
    answer(page, MARKUP)
    title = page.title()
    suggest(page, "im")
    expect(page.locator(f"{LIST} span")).to_have_text([MARKUP])
    assert page.locator(f"{LIST} img").count() == 0
    assert page.title() == title


def test_what_is_being_composed_gets_suggestions_and_keeps_its_keys(visitor):
    """Keyboards of phones compose every word, so the list may not wait for the end; but arrows choose among candidates."""
    page = visitor.open("/en/")
    page.click("#q")
    keyboard = page.context.new_cdp_session(page)
    keyboard.send("Input.imeSetComposition", {"text": "elec", "selectionStart": 4, "selectionEnd": 4})
    expect(page.locator(LIST)).to_be_visible()
    taken = page.locator("#q").evaluate("""box => ["ArrowDown", "Enter", "Escape"].filter(key => !box.dispatchEvent(
        new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true })))""")
    assert taken == []
    assert page.locator(ACTIVE).count() == 0
    expect(page.locator(LIST)).to_be_visible()
    keyboard.send("Input.insertText", {"text": "electrician"})
    expect(page.locator("#q")).to_have_value("electrician")
    keyboard.detach()


def test_several_boxes_on_a_page_do_not_mix(visitor):
    page = visitor.open("/en/about/components")
    boxes = page.locator("[role=combobox]")
    lists = [box.get_attribute("aria-controls") for box in boxes.all()]
    assert len(set(lists)) == len(lists) >= 3
    type_text(page, "elec", "#empty-q")
    expect(page.locator("#empty-q-list")).to_be_visible()
    assert page.locator("[role=listbox]").filter(visible=True).count() == 1
    page.focus("#filled-q")
    expect(page.locator("#empty-q-list")).to_be_hidden()


def test_its_stylesheet_comes_with_the_first_focus_and_once(visitor):
    page = visitor.open("/en/about/components")
    styles = page.locator("link[href*='/suggest.']")
    assert styles.count() == 0
    for box in ("#empty-q", "#filled-q", "#empty-q"):
        page.focus(box)
    assert styles.count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_active_one_is_seen_in_colours_of_the_reader_s_own(visitor, scheme):
    page = visitor.open("/en/", forced_colors="active", color_scheme=scheme)
    suggest(page, "elec")
    press(page, "ArrowDown")
    style = "one => { const { outlineStyle, outlineWidth } = getComputedStyle(one); return [outlineStyle, parseFloat(outlineWidth) >= 2] }"
    assert page.locator(ACTIVE).evaluate(style) == ["solid", True]
    assert page.locator(LIST).evaluate("one => getComputedStyle(one).borderTopStyle") == "solid"


def test_paper_shows_no_list(visitor):
    page = visitor.open("/en/")
    suggest(page, "elec")
    page.emulate_media(media="print")
    expect(page.locator(LIST)).to_be_hidden()


@pytest.mark.parametrize("url", WITH_A_BOX)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_page_is_the_same_to_the_eye_with_the_script_and_without(visitor, url, size):
    everything = "body *:not(script, [role=listbox], .search [role=status])"
    page = visitor.open(url, size)
    expect(page.locator("main [role=combobox]")).to_be_visible()
    page.focus("main [role=combobox]")
    expect(page.locator("link[href*='/suggest.']")).to_have_count(1)
    page.wait_for_load_state("networkidle")
    with_script = page.locator(everything).evaluate_all(LIST_PLACES)
    plain = visitor.open(url, size, scripts=False).locator(everything).evaluate_all(LIST_PLACES)
    assert [
        (name, place, before)
        for (name, place), (_, before) in zip(with_script, plain, strict=True)
        if place != pytest.approx(before, abs=0.1)
    ] == []
