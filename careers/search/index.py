"""Building the indexes: one a language, in a new folder, swapped in whole. Readers never see half an index."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from whoosh.index import create_in

from careers.i18n.locales import SOURCE
from careers.search.analysis import make_known_token, split_words
from careers.search.lexicon import Thing
from careers.search.naming import list_names, make_lexicon
from careers.search.schema import BOOSTS, ENGLISH, OWN, WEIGHED, make_schema
from careers.search.texts import SEARCHED, Text, read_text

CURRENT = "current"
"""Name of the link to the folder that is served."""

NAMED = ("title", "names", "called")
"""Parts of a thing that name it."""

SURFACES = "surfaces.json"
"""Token -> the commonest word that it came from in titles and names, to say a correction in."""

LEXICON = "lexicon.json"
"""What whole names mean."""

SIGNS = "signs.json"
"""Words that say where, at which level, for whom; and the names of all places."""

Trees = Iterable[tuple[str, str, dict[str, Any]]]
Texts = dict[Thing, Text]


def build_indexes(
    folder: Path,
    locales: list[str],
    read_trees: Callable[[str], Trees],
    thesauri: Mapping[str, dict[str, Any]],
    places: Iterable[str] = (),
) -> dict[str, int]:
    """Write an index for each language and swap them in. Returns how many things are in each.

    read_trees: locale -> (kind, slug, tree) of everything; thesauri: language -> what people call things
    places: names of places as `content.names.make_name_key` writes them
    """
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{time.time_ns():x}"
    counts = {}
    try:
        places = sorted(places)
        english = _read_texts(read_trees(SOURCE))
        ordinary = _list_ordinary(english.values(), places)
        for locale in locales:
            texts = english if locale == SOURCE else _read_texts(read_trees(locale))
            _write_index(new / locale, locale, texts, english, thesauri)
            signs = [thesauri[lang]["signs"] for lang in (locale, SOURCE) if lang in thesauri]
            known = {"signs": signs, "places": places, "ordinary": ordinary}
            (new / locale / SIGNS).write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")
            counts[locale] = len(texts)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    _swap(folder, new)
    return counts


def _list_ordinary(texts: Iterable[Text], places: Iterable[str]) -> list[str]:
    """Names of places that texts write small: `church`, `read`."""
    written = {
        word
        for text in texts
        for part in (text.summary, text.body)
        for said, _ in part
        for word in split_words(said)
        if word.islower()
    }
    return sorted(written.intersection(places))


def _add_names(texts: Texts, lang: str, thesauri: Mapping[str, dict[str, Any]]) -> Texts:
    """Give things the names that people call them by, for questions that hold more than a name."""
    added = dict(texts)
    for thing, name in list_names(thesauri[lang]) if lang in thesauri else ():
        if thing in added:
            added[thing] = replace(added[thing], called=[*added[thing].called, (name, lang)])
    return added


def _read_texts(trees: Trees) -> Texts:
    texts = {(kind, slug): read_text(kind, slug, tree) for kind, slug, tree in trees if kind in SEARCHED}
    for key, text in texts.items():
        option = texts.get(("option", text.option or ""))
        if text.kind == "programme" and option is not None:
            # Who types "engineering apprenticeship" wants what can be enrolled on, and its own title says only the first.
            starts = text.starts.bound(option.starts)
            texts[key] = replace(text, summary=[*text.summary, *option.title], starts=starts)
    teachers = _list_teachers(texts)
    return {key: replace(text, taught_by=sorted(teachers[key])) for key, text in texts.items()}


def _list_teachers(texts: Texts) -> dict[Thing, set[str]]:
    """Who teaches each thing: a programme; an option and a routeway by their programmes; a job by those that lead into it."""
    teachers: dict[Thing, set[str]] = defaultdict(set)
    for text in texts.values():
        for thing in text.offers:
            teachers[thing].add(text.slug)
    for text in texts.values():
        if text.kind == "programme":
            for thing in (("option", text.option or ""), *(("routeway", slug) for slug in text.routeways)):
                teachers[thing] |= teachers[text.kind, text.slug]
        elif text.kind == "job":
            teachers[text.kind, text.slug] = {one for slug in text.programmes for one in teachers["programme", slug]}
    return teachers


def _write_index(
    folder: Path, locale: str, texts: Texts, english: Texts, thesauri: Mapping[str, dict[str, Any]]
) -> None:
    folder.mkdir(parents=True)
    lexicon = make_lexicon(locale, [*texts.values(), *english.values()], thesauri)
    (folder / LEXICON).write_text(json.dumps(lexicon.dump(), ensure_ascii=False), encoding="utf-8")
    texts, english = _add_names(texts, locale, thesauri), _add_names(english, SOURCE, thesauri)
    surfaces: dict[str, Counter[str]] = {}
    index = create_in(str(folder), make_schema())
    writer = index.writer(limitmb=128)
    for key, text in texts.items():
        sides = {OWN: text} if locale == SOURCE else {OWN: text, ENGLISH: english[key]}
        fields = {}
        for side, said in sides.items():
            own_lang = locale if side == OWN else SOURCE
            weighed = []
            for part, boost in BOOSTS.items():
                words = [word for one, lang in getattr(said, part) if lang == own_lang for word in split_words(one)]
                tokens = [make_known_token(word, own_lang) for word in words]
                weighed += [f"{token}{WEIGHED}{boost}" for token in tokens]
                if part in NAMED:
                    for token, word in zip(tokens, words, strict=True):
                        surfaces.setdefault(token, Counter())[word.casefold()] += 1
            fields[side] = " ".join(weighed)
        writer.add_document(**fields, facts=_list_facts(text))
    writer.commit(optimize=True)
    index.close()
    common = {token: counter.most_common(1)[0][0] for token, counter in surfaces.items()}
    (folder / SURFACES).write_text(json.dumps(common, ensure_ascii=False), encoding="utf-8")


def _list_facts(text: Text) -> dict[str, Any]:
    """What is known of a thing without reading it. values: filter -> values that it has."""
    start, end = text.levels or (1, 0)
    return {
        "kind": text.kind,
        "slug": text.slug,
        "short": text.short,
        "taught_by": text.taught_by,
        "starts": tuple(text.starts),
        "values": {
            "kind": [text.kind],
            "routeway": text.routeways,
            "level": list(range(start, end + 1)),
            "option": [text.option] if text.option else [],
            "district": text.districts,
            "audience": [text.audience] if text.audience else [],
        },
    }


def _swap(folder: Path, new: Path) -> None:
    link = folder / f".{CURRENT}"
    link.unlink(missing_ok=True)
    link.symlink_to(new.name, target_is_directory=True)
    link.replace(folder / CURRENT)
    # The one before stays for readers that still have it open.
    built = sorted(path for path in folder.iterdir() if path.is_dir() and not path.is_symlink())
    for old in built[:-2]:
        shutil.rmtree(old, ignore_errors=True)
