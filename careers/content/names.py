"""How the names of places are compared."""

from __future__ import annotations


def make_name_key(name: str) -> str:
    """Return a place's name as it is compared, in lower case.

    A name is letters and nothing else (`lythamstannes`); a code keeps its space (`bb1 1`), because `BB1 1` is a sector
    and `BB11` a district of postcodes.
    """
    name = name.casefold()
    if any(letter.isdigit() for letter in name):
        return " ".join(name.split())
    return "".join(letter for letter in name if letter.isalnum())
