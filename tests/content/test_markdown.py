"""Markdown: blocks, links, figures, and nothing of an author's HTML."""

from __future__ import annotations

from careers.content.markdown import Rendering, list_links, render_block, render_line, split_blocks, strip_markdown

RENDERING = Rendering(link=lambda target: f"/en/{target}", figure=lambda slug: f"<b>{slug}</b>")


def test_blocks_are_split_as_they_stand():
    assert split_blocks("## A\n\nOne\ntwo.\n\n- a\n- b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n") == [
        "## A", "One\ntwo.", "- a\n- b", "| x | y |\n|---|---|\n| 1 | 2 |",
    ]  # fmt: skip


def test_links_are_rewritten():
    assert render_line("See [it](job:nurse).", RENDERING) == 'See <a href="/en/job:nurse">it</a>.'
    assert list_links("See [it](job:nurse) and [that](https://example.org).") == ["job:nurse", "https://example.org"]


def test_figures_are_put_in():
    assert render_line("It is {figure:pay}.", RENDERING) == "It is <b>pay</b>."


def test_html_of_an_author_is_only_text():
    assert "<script" not in render_block("<script>alert(1)</script>", RENDERING)
    assert 'href="javascript' not in render_line("[x](javascript:alert(1))", RENDERING)


def test_only_the_words():
    text = "## Head\n\nA [link](job:x) and {figure:pay}."
    assert strip_markdown(text, lambda _slug: "£9") == "Head A link and £9."
