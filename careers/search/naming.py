"""Gathering the names of an index, from its texts and from what an editor wrote in the thesauri."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from careers.i18n.locales import SOURCE
from careers.search.analysis import drop_stop_words, make_exact_key, make_plain_key, split_words
from careers.search.lexicon import ABROAD, CALLED, NAME, RELATED, STEP, TITLE, Lexicon, Thing
from careers.search.texts import Text


def make_lexicon(locale: str, texts: Iterable[Text], thesauri: Mapping[str, dict[str, Any]]) -> Lexicon:
    """Gather the names of an index.

    texts: of all things in the language, then of all in English; thesauri: language -> `documents.words.Thesaurus` as a tree
    """
    lexicon = Lexicon()
    for text in texts:
        for said, worth in ((text.title, TITLE), (text.names, NAME)):
            for words, lang in said:
                lexicon.add(words, make_exact_key(words, lang), (text.kind, text.slug), worth)
                lexicon.add_literal(words, (text.kind, text.slug), worth)
    for lang, thesaurus in sorted(thesauri.items(), key=lambda one: one[0] not in (locale, SOURCE)):
        is_own = lang in (locale, SOURCE)
        for thing, name in list_names(thesaurus):
            key = make_exact_key(name, lang) if is_own else make_plain_key(name)
            lexicon.add(name, key, thing, CALLED if is_own else ABROAD)
            if is_own:
                lexicon.add_literal(name, thing, CALLED)
        if is_own:
            _add_related(lexicon, lang, thesaurus)
    return lexicon


def list_names(thesaurus: dict[str, Any]) -> list[tuple[Thing, str]]:
    """Every name of a thesaurus with its thing, Latin ones too."""
    pairs = [
        (target, name) for side in ("names", "latin") for target, names in thesaurus[side].items() for name in names
    ]
    return [(split_target(target), name) for target, name in pairs]


def split_target(target: str) -> Thing:
    """Take `job:electrician` apart."""
    kind, _, slug = target.partition(":")
    return kind, slug


def _add_related(lexicon: Lexicon, lang: str, thesaurus: dict[str, Any]) -> None:
    leading = [([word], targets) for word, targets in thesaurus["related"].items()]
    elsewhere = [(one["words"], one["near"]) for one in thesaurus["elsewhere"]]
    for words, targets in leading + elsewhere:
        for word in words:
            # Of "worth it" a question has only the first word left.
            bare = " ".join(drop_stop_words(split_words(word), lang))
            for key in {make_exact_key(word, lang), make_exact_key(bare, lang)}:
                worths = lexicon.related.setdefault(key, {})
                for place, target in enumerate(targets):
                    worths.setdefault(split_target(target), RELATED - STEP * place)
    lexicon.elsewhere |= {make_exact_key(word, lang) for words, _ in elsewhere for word in words}
