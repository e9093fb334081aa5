"""The judge of the search: what people type, and what must come. One file a language in `cases/`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "cases"
FIRST_FIVE = 5


@dataclass(frozen=True)
class Case:
    """Something typed on the site in a language.

    first, within, never: `kind:slug` that must come first, within the first five, and must not be among these
    about: what the case is of: title, name, typo, sound, wish ...
    """

    lang: str
    q: str
    about: str
    first: str | None = None
    within: str | None = None
    never: list[str] = field(default_factory=list)

    @property
    def wanted(self) -> str | None:
        """What must come, first or within five."""
        return self.first or self.within

    def list_faults(self, found: list[str]) -> list[str]:
        """What is wrong with an answer. found: `kind:slug` of all results, best first."""
        faults = [f"{thing} came" for thing in self.never if thing in found[:FIRST_FIVE]]
        if self.first is not None and found[:1] != [self.first]:
            faults.append(f"not first: {self.first}")
        if self.within is not None and self.within not in found[:FIRST_FIVE]:
            faults.append(f"not within five: {self.within}")
        return faults


def list_cases() -> Iterator[Case]:
    """Every case of every language."""
    for file in sorted(FOLDER.glob("*.yaml")):
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield Case(**_with_defaults(file.stem, case))


def _with_defaults(lang: str, case: dict[str, Any]) -> dict[str, Any]:
    within = case.get("within")
    return {"about": "title", **case, "lang": lang, "within": within[0] if isinstance(within, list) else within}
