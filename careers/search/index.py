"""Building the indexes: one a language, in a new folder, swapped in whole. Readers never see half an index."""

from __future__ import annotations

import json
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from whoosh.index import create_in

from careers.search.analysis import make_exact_key, make_token, split_words
from careers.search.schema import ENGLISH, OWN, make_schema
from careers.search.texts import SEARCHED, Text, read_text

CURRENT = "current"
"""Name of the link to the folder that is served."""

SURFACES = "surfaces.json"
"""Token -> the commonest word that it came from in titles and names, to say a correction in."""

Trees = Iterable[tuple[str, str, dict[str, Any]]]


def build_indexes(folder: Path, locales: list[str], read_trees: Callable[[str], Trees]) -> dict[str, int]:
    """Write an index for each language and swap them in. Returns how many things are in each.

    read_trees: locale -> (kind, slug, tree) of everything
    """
    folder.mkdir(parents=True, exist_ok=True)
    new = folder / f"{time.time_ns():x}"
    counts = {}
    try:
        for locale in locales:
            texts = [read_text(kind, slug, tree) for kind, slug, tree in read_trees(locale) if kind in SEARCHED]
            _write_index(new / locale, locale, texts)
            counts[locale] = len(texts)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    _swap(folder, new)
    return counts


def _write_index(folder: Path, locale: str, texts: list[Text]) -> None:
    folder.mkdir(parents=True)
    surfaces: dict[str, Counter[str]] = {}
    index = create_in(str(folder), make_schema())
    writer = index.writer(limitmb=128)
    for text in texts:
        fields = {"exact": " ".join(make_exact_key(words) for words, _ in (*text.title, *text.names))}
        for part in ("title", "names", "summary", "body"):
            for words, lang in getattr(text, part):
                side = ENGLISH if lang == "en" and locale != "en" else OWN
                tokens = []
                for word in split_words(words):
                    token = make_token(word, lang)
                    tokens.append(token)
                    if part in ("title", "names"):
                        surfaces.setdefault(token, Counter())[word.casefold()] += 1
                name = f"{part}_{side}"
                fields[name] = f"{fields.get(name, '')} {' '.join(tokens)}"
        facts = {
            "kind": text.kind,
            "slug": text.slug,
            "routeways": text.routeways,
            "levels": text.levels,
            "option": text.option,
            "districts": text.districts,
            "audience": text.audience,
            "short": text.short,
        }
        writer.add_document(**fields, facts=facts)
    writer.commit(optimize=True)
    index.close()
    common = {token: counter.most_common(1)[0][0] for token, counter in surfaces.items()}
    (folder / SURFACES).write_text(json.dumps(common, ensure_ascii=False), encoding="utf-8")


def _swap(folder: Path, new: Path) -> None:
    link = folder / f".{CURRENT}"
    link.unlink(missing_ok=True)
    link.symlink_to(new.name, target_is_directory=True)
    link.replace(folder / CURRENT)
    # The one before stays for readers that still have it open.
    built = sorted(path for path in folder.iterdir() if path.is_dir() and not path.is_symlink())
    for old in built[:-2]:
        shutil.rmtree(old, ignore_errors=True)
