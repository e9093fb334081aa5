"""The interface's words: found in code and templates, and looked up while a page is drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polib
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.plurals import get_plural
from babel.messages.pofile import write_po
from babel.support import NullTranslations
from flask import g
from flask_babel import force_locale, get_translations

from careers.i18n.catalogues import get_folder

METHODS = [("templates/**.html", "jinja2"), ("careers/**.py", "python")]
"""Where the interface's words are, and how each kind of file is read."""

OPTIONS = {"templates/**.html": {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}}


def _get_translations() -> NullTranslations:
    # Flask-Babel looks the locale up at every call; a page asks some eighty times, so it is kept for the request.
    found = g.get("interface")
    if found is None:
        found = g.interface = get_translations()
    return found  # type: ignore[no-any-return]


def gettext(message: str) -> str:
    """Return the message in the language of the request."""
    return _get_translations().ugettext(message)


def gettext_in(locale: str, message: str) -> str:
    """Return the message in another language than the request's, for a page that holds two."""
    with force_locale(locale):
        return get_translations().ugettext(message)  # type: ignore[no-any-return]


def ngettext(singular: str, plural: str, count: int) -> str:
    """Return the form that goes with `count` in the language of the request."""
    return _get_translations().ungettext(singular, plural, count)


def mark(message: str) -> str:
    """Mark words for extraction that are looked up later, when a request gives the language."""
    return message


def bind_templates(install: Callable[..., Any]) -> None:
    """Give templates our lookup instead of Flask-Babel's, which costs 22 µs a call and breaks on a lone `%`."""
    install(gettext, ngettext, newstyle=True)


def extract_interface(root: Path) -> Catalog:
    """All words of the interface, from templates and code below `root`."""
    catalogue = Catalog(project="Routeways", charset="utf-8", fuzzy=False)
    keywords = {"_": None, "gettext": None, "ngettext": (1, 2), "mark": None}
    found = extract_from_dir(
        root,
        METHODS,
        OPTIONS,
        keywords=keywords,
        comment_tags=("Translators:",),
        strip_comment_tags=True,
        directory_filter=lambda path: Path(path).name not in {".venv", ".git", "var", "node_modules", "tests"},
    )
    for file, line, message, comments, context in found:
        catalogue.add(message, None, [(file, line)], auto_comments=comments, context=context)
    return catalogue


def write_template(root: Path, translations: Path) -> polib.POFile:
    """Write `messages.pot` and return it as polib reads it."""
    file = translations / "messages.pot"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        write_po(stream, extract_interface(root), width=110, omit_header=False, sort_by_file=True, no_location=False)
    return polib.pofile(str(file), encoding="utf-8")


def update_interface(template: polib.POFile, translations: Path, locale: str) -> None:
    """Bring a language's `messages.po` up to the template; a changed message keeps nothing of the old one."""
    file = get_folder(translations, locale) / "messages.po"
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists():
        catalogue = polib.pofile(str(file), encoding="utf-8", wrapwidth=110)
        catalogue.merge(template)
        for entry in [one for one in catalogue if one.obsolete]:
            catalogue.remove(entry)
    else:
        catalogue = polib.POFile(wrapwidth=110)
        catalogue.extend(template)
    plural = get_plural(locale)
    catalogue.metadata = {
        "Language": locale,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural.plural_forms,
    }
    for entry in catalogue:
        if entry.msgid_plural:
            entry.msgstr_plural = {form: entry.msgstr_plural.get(form, "") for form in range(plural.num_plurals)}
    catalogue.save(str(file))
