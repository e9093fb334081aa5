"""Building the indexes: one a language, in a new folder, swapped in whole. Readers never see half an index."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from whoosh.index import create_in

from careers.i18n.locales import SOURCE
from careers.search.analysis import make_known_token, split_words
from careers.search.lexicon import list_names, make_lexicon
from careers.search.schema import BOOSTS, ENGLISH, OWN, make_schema
from careers.search.texts import SEARCHED, Text, read_text

CURRENT = "current"
"""Name of the link to the folder that is served."""

NAMED = ("title", "names", "called")
"""Parts of a thing that name it."""

SURFACES = "surfaces.json"
"""Token -> the commonest word that it came from in titles and names, to say a correction in."""

LEXICON = "lexicon.json"
"""What whole names mean."""

Trees = Iterable[tuple[str, str, dict[str, Any]]]
Texts = dict[tuple[str, str], Text]


def build_indexes(
    folder: Path, locales: list[str], read_trees: Callable[[str], Trees], thesauri: Mapping[str, dict[str, Any]]
) -> dict[str, int]:
    """Write an index for each language and swap them in. Returns how many things are in each.

    read_trees: locale -> (kind, slug, tree) of everything; thesauri: language -> what people call things
    """
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{time.time_ns():x}"
    counts = {}
    try:
        english = _read_texts(read_trees(SOURCE))
        for locale in locales:
            texts = english if locale == SOURCE else _read_texts(read_trees(locale))
            _write_index(new / locale, locale, texts, english, thesauri)
            counts[locale] = len(texts)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    _swap(folder, new)
    return counts


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
            texts[key] = replace(text, summary=[*text.summary, *option.title])
    return texts


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
            for part in BOOSTS:
                words = [word for one, lang in getattr(said, part) if lang == own_lang for word in split_words(one)]
                tokens = [make_known_token(word, own_lang) for word in words]
                fields[f"{part}_{side}"] = " ".join(tokens)
                if part in NAMED:
                    for token, word in zip(tokens, words, strict=True):
                        surfaces.setdefault(token, Counter())[word.casefold()] += 1
        writer.add_document(**fields, facts=_list_facts(text))
    writer.commit(optimize=True)
    index.close()
    common = {token: counter.most_common(1)[0][0] for token, counter in surfaces.items()}
    (folder / SURFACES).write_text(json.dumps(common, ensure_ascii=False), encoding="utf-8")


def _list_facts(text: Text) -> dict[str, Any]:
    return {
        "kind": text.kind,
        "slug": text.slug,
        "routeways": text.routeways,
        "levels": text.levels,
        "option": text.option,
        "districts": text.districts,
        "audience": text.audience,
        "short": text.short,
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
