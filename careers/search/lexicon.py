"""What whole names mean: a name -> the things that bear it, or that it leads to. No word of a text is looked at.

Names are compared as `analysis.make_exact_key` writes them. A name in another language than the page's is compared without
its endings being taken off, as nobody knows which language a visitor types in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from careers.i18n.locales import SOURCE
from careers.search.analysis import make_exact_key, make_letters, make_plain_key
from careers.search.texts import Text

Thing = tuple[str, str]
"""Kind and slug."""

TITLE, NAME, CALLED, ABROAD = 100.0, 80.0, 70.0, 50.0
"""Above anything that single words can add up to: who types a whole name wants that thing first. Its own title counts more
than another name that the page gives, that more than what people call it, and that more than a word of another language."""

RELATED, STEP = 30.0, 3.0
"""A word that leads to things without naming them: less for each that stands later in the thesaurus' list."""

PART = 0.4
"""Share of it for a word that is only a part of the question."""

LEAST_LETTERS = 5
LONG_NAME = 7
"""Letters from which a whole name may be misspelt by one edit, and by two."""


@dataclass
class Lexicon:
    """All names of one language's index.

    senses: key -> thing -> worth; related: the same for words that only lead there
    elsewhere: keys of what the site does not hold
    spelt: a name's letters alone -> its key and the name as it is written, to find what is misspelt or run together
    """

    senses: dict[str, dict[Thing, float]] = field(default_factory=dict)
    related: dict[str, dict[Thing, float]] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)
    spelt: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, name: str, key: str, thing: Thing, worth: float) -> None:
        """Note that a name means a thing; what it is worth most counts."""
        worths = self.senses.setdefault(key, {})
        worths[thing] = max(worth, worths.get(thing, 0.0))
        if worth > ABROAD:
            self.spelt.setdefault(make_letters(name), (key, name))

    def find(self, keys: Iterable[str], parts: Iterable[str]) -> dict[Thing, float]:
        """What a question means. keys: of the whole of it, in each way it may be read; parts: of runs of its words."""
        found: dict[Thing, float] = {}
        for key in keys:
            for thing, worth in (*self.senses.get(key, {}).items(), *self.related.get(key, {}).items()):
                found[thing] = max(worth, found.get(thing, 0.0))
        for key in parts:
            for thing, worth in self.related.get(key, {}).items():
                found[thing] = max(worth * PART, found.get(thing, 0.0))
        return found

    def find_near(self, text: str) -> str | None:
        """Return the name nearest to one that is misspelt or run together, as it is written; None if none is near."""
        letters = make_letters(text)
        if len(letters) < LEAST_LETTERS:
            return None
        most = 1 if len(letters) < LONG_NAME else 2
        near = process.extract(
            letters, self.spelt.keys(), scorer=DamerauLevenshtein.distance, score_cutoff=most, limit=8
        )
        if not near:
            return None
        best = min(near, key=lambda one: (one[1], one[0][0] != letters[0], -self._weigh(one[0])))
        return self.spelt[best[0]][1]

    def _weigh(self, letters: str) -> float:
        return max(self.senses[self.spelt[letters][0]].values())

    def dump(self) -> dict[str, Any]:
        """Return it as JSON has it."""
        lists = ({key: [[*thing, worth] for thing, worth in worths.items()] for key, worths in side.items()}
                 for side in (self.senses, self.related))  # fmt: skip
        senses, related = lists
        return {"senses": senses, "related": related, "elsewhere": sorted(self.elsewhere), "spelt": self.spelt}

    @classmethod
    def load(cls, dumped: dict[str, Any]) -> Lexicon:
        """Return what `dump` gave."""
        senses, related = (
            {key: {(kind, slug): worth for kind, slug, worth in worths} for key, worths in dumped[side].items()}
            for side in ("senses", "related")
        )
        spelt = {letters: (key, name) for letters, (key, name) in dumped["spelt"].items()}
        return cls(senses, related, set(dumped["elsewhere"]), spelt)


def make_lexicon(locale: str, texts: Iterable[Text], thesauri: Mapping[str, dict[str, Any]]) -> Lexicon:
    """Gather the names of an index.

    texts: of all things, in the language and in English; thesauri: language -> `documents.words.Thesaurus` as a tree
    """
    lexicon = Lexicon()
    for text in texts:
        for said, worth in ((text.title, TITLE), (text.names, NAME)):
            for words, lang in said:
                lexicon.add(words, make_exact_key(words, lang), (text.kind, text.slug), worth)
    for lang, thesaurus in sorted(thesauri.items(), key=lambda one: one[0] not in (locale, SOURCE)):
        is_own = lang in (locale, SOURCE)
        for thing, name in list_names(thesaurus):
            key = make_exact_key(name, lang) if is_own else make_plain_key(name)
            lexicon.add(name, key, thing, CALLED if is_own else ABROAD)
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
            worths = lexicon.related.setdefault(make_exact_key(word, lang), {})
            for place, target in enumerate(targets):
                worths.setdefault(split_target(target), RELATED - STEP * place)
    lexicon.elsewhere |= {make_exact_key(word, lang) for words, _ in elsewhere for word in words}
