"""The catalogues that translators edit: read, update from what is now in English, compile, check.

The interface is in `messages.po`; the content in one catalogue a kind, `content-<kind>.po`. A fuzzy message never
shows. A changed text is matched to its old translation only inside its own context, so strangers are never paired.
"""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polib

Catalogue = Mapping[tuple[str, str], str]
"""(context, English) -> translation; only what is translated and not fuzzy."""

Wanted = Iterable[tuple[str, str, str]]
"""What there is to translate: catalogue's name, context (may be empty), English."""

PLACEHOLDER = re.compile(r"%\([a-z_]+\)[sd]|\{[a-z]+:[a-z0-9-]+\}|\]\([^)]+\)")
"""What a translation must keep as it is: variables, figures, where links go."""

LEAST_LIKENESS = 0.6
"""Below this a changed text is a new text, and its old translation no help."""


@dataclass(frozen=True)
class Coverage:
    """How much of a catalogue is translated."""

    name: str
    translated: int
    total: int

    @property
    def share(self) -> float:
        """Between 0 and 1; an empty catalogue is whole."""
        return self.translated / self.total if self.total else 1.0


def get_folder(translations: Path, locale: str) -> Path:
    """Where the catalogues of a language are."""
    return translations / locale / "LC_MESSAGES"


def read_catalogue(translations: Path, locale: str) -> dict[tuple[str, str], str]:
    """All content translations of a language, whatever their kind."""
    return {
        (entry.msgctxt or "", entry.msgid): entry.msgstr
        for file in sorted(get_folder(translations, locale).glob("content-*.po"))
        for entry in polib.pofile(str(file), encoding="utf-8")
        if entry.translated()
    }


def update_catalogues(translations: Path, locale: str, wanted: Wanted) -> list[Coverage]:
    """Bring the content catalogues of a language up to what is wanted; create those that are missing.

    What is no longer wanted goes, save where a changed text in the same context takes its translation over as fuzzy.
    """
    by_name: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, context, text in wanted:
        by_name[name].append((context, text))
    folder = get_folder(translations, locale)
    folder.mkdir(parents=True, exist_ok=True)
    coverages = []
    for name, messages in by_name.items():
        file = folder / f"content-{name}.po"
        old = polib.pofile(str(file), encoding="utf-8") if file.exists() else polib.POFile()
        new = _merge(old, messages, locale)
        new.save(str(file))
        coverages.append(Coverage(name, len(new.translated_entries()), len(new)))
    return coverages


def _merge(old: polib.POFile, messages: list[tuple[str, str]], locale: str) -> polib.POFile:
    known = {(entry.msgctxt or "", entry.msgid): entry for entry in old if not entry.obsolete}
    wanted = set(messages)
    leftover: dict[str, list[polib.POEntry]] = defaultdict(list)
    for (context, text), entry in known.items():
        if entry.msgstr and (context, text) not in wanted:
            leftover[context].append(entry)
    merged = polib.POFile(wrapwidth=110)
    merged.metadata = {
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for context, text in messages:
        entry = known.get((context, text)) or _make_entry(context, text, leftover[context])
        merged.append(entry)
    return merged


def _make_entry(context: str, text: str, leftover: list[polib.POEntry]) -> polib.POEntry:
    entry = polib.POEntry(msgctxt=context, msgid=text, msgstr="")
    likely = max(leftover, key=lambda old: _likeness(old.msgid, text), default=None)
    if likely is not None and _likeness(likely.msgid, text) >= LEAST_LIKENESS:
        leftover.remove(likely)
        entry.msgstr, entry.previous_msgid, entry.flags = likely.msgstr, likely.msgid, ["fuzzy"]
    return entry


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio()


def check_catalogues(translations: Path, locale: str) -> list[str]:
    """Return what is wrong: placeholders, figures or links that a translation lost or made up."""
    faults = []
    for file in sorted(get_folder(translations, locale).glob("*.po")):
        for entry in polib.pofile(str(file), encoding="utf-8"):
            if not entry.translated():
                continue
            forms = list(entry.msgstr_plural.values()) or [entry.msgstr]
            needed = sorted(PLACEHOLDER.findall(entry.msgid))
            plural = sorted(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
            faults += [
                f"{file.parent.parent.name}/{file.name}:{entry.linenum}: “{entry.msgid[:60]}” has {plural or needed}, "
                f"its translation has {found}"
                for form in forms
                if (found := sorted(PLACEHOLDER.findall(form))) not in (needed, plural)
                and not (entry.msgid_plural and set(found) <= set(plural))
            ]
    return faults


def measure_catalogues(translations: Path, locale: str) -> list[Coverage]:
    """How much of each catalogue of a language is translated."""
    return [
        Coverage(file.stem, len(read.translated_entries()), len([one for one in read if not one.obsolete]))
        for file in sorted(get_folder(translations, locale).glob("*.po"))
        if (read := polib.pofile(str(file), encoding="utf-8")) is not None
    ]


def compile_interface(translations: Path, locale: str) -> Coverage | None:
    """Write `messages.mo` if the interface is whole in this language, else remove it; None where none was begun."""
    file = get_folder(translations, locale) / "messages.po"
    if not file.exists():
        return None
    read = polib.pofile(str(file), encoding="utf-8")
    coverage = Coverage("messages", len(read.translated_entries()), len([one for one in read if not one.obsolete]))
    compiled = file.with_suffix(".mo")
    if coverage.share == 1.0:
        read.save_as_mofile(str(compiled))
    else:
        compiled.unlink(missing_ok=True)
    return coverage
