"""How the names of places are compared."""

from __future__ import annotations

import unicodedata


def make_name_key(name: str) -> str:
    """Return a place's name as it is compared, in lower case.

    A name is letters and nothing else (`lythamstannes`); a code keeps its space (`bb1 1`), because `BB1 1` is a sector
    and `BB11` a district of postcodes.
    """
    name = unicodedata.normalize("NFC", name.casefold())
    if any(letter.isdigit() for letter in name):
        return " ".join(name.split())
    # A vowel sign of an Indic script is a mark, and without it Burnley and Barnoldswick come close.
    return "".join(letter for letter in name if letter.isalnum() or unicodedata.category(letter)[0] == "M")
