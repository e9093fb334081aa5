"""What a translator sees of the content."""

from __future__ import annotations

from careers.content.messages import list_messages
from careers.content.reader import read_library
from tests.conftest import TESTLAND


def test_each_line_and_block_is_a_message_in_its_own_context():
    messages = {(message.context, message.text) for message in list_messages(read_library(TESTLAND))}
    assert ("job/boat-builder#title", "Boat builder") in messages
    assert ("job/boat-builder#ways_in.needs", "A yard that takes you on.") in messages
    assert ("guide/ask-the-yard#body", "## First") in messages
    assert ("region/region#tagline", "One island, every way in.") in messages


def test_names_and_codes_are_no_messages():
    texts = {message.text for message in list_messages(read_library(TESTLAND))}
    assert texts.isdisjoint({"Harbour College", "boats", "5319", "Wooden Boats"})


def test_no_message_comes_twice():
    messages = [(message.context, message.text) for message in list_messages(read_library(TESTLAND))]
    assert len(messages) == len(set(messages))
