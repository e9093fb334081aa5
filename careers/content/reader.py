"""Files -> documents. Reads everything before it complains, so that an editor sees all faults at once."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from careers.content.documents import FOLDERS, KINDS, Region
from careers.content.faults import Fault
from careers.content.fields import Document
from careers.content.yaml_lines import Spot, find_line, read_lines

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Origin:
    """Where a document was read: its file, where in that file it starts, and the line of each value."""

    file: Path
    start: Spot
    lines: dict[Spot, int] = field(repr=False)

    def find_line(self, spot: Spot) -> int:
        """Line of a value of the document."""
        return find_line(self.lines, self.start + spot)


@dataclass
class Library:
    """All documents of a region, by kind and slug, and the faults met while reading them."""

    folder: Path
    region: Region | None = None
    documents: dict[str, dict[str, Document]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    origins: dict[tuple[str, str], Origin] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def list_documents(self) -> list[tuple[str, Document]]:
        """Every document with its kind, in order of kind and file."""
        return [(kind, document) for kind, found in self.documents.items() for document in found.values()]

    def has(self, kind: str, slug: str) -> bool:
        """Whether there is such a document; `district` is looked up in the region."""
        if kind == "district":
            return self.region is not None and any(slug == one.slug for one in self.region.districts)
        return slug in self.documents.get(kind, {})

    def add_fault(self, kind: str, slug: str, spot: Spot, message: str) -> None:
        """Note a fault in a document that was read."""
        origin = self.origins[kind, slug]
        self.faults.append(Fault(origin.file, origin.find_line(spot), message))


def read_library(folder: Path) -> Library:
    """Read every file under `folder`. Never raises for what an editor may have written: see `Library.faults`."""
    library = Library(folder)
    region = _load(folder / "region.yaml", library)
    if region is not None:
        library.region = _validate(Region, region[0], Origin(folder / "region.yaml", (), region[1]), library)
    known = set(FOLDERS.values())
    for stray in sorted(path for path in folder.iterdir() if path.is_dir() and path.name not in known):
        library.faults.append(
            Fault(stray, 0, f"no kind of document is kept in a folder “{stray.name}”{_near(stray.name, known)}")
        )
    for kind, name in FOLDERS.items():
        for file in sorted((folder / name).glob("*")):
            _read_file(kind, file, library)
    return library


def _read_file(kind: str, file: Path, library: Library) -> None:
    if file.suffix != ".yaml":
        library.faults.append(Fault(file, 0, "only .yaml files are read here"))
        return
    loaded = _load(file, library)
    if loaded is None:
        return
    value, lines = loaded
    if not isinstance(value, dict):
        library.faults.append(Fault(file, 1, "the file should hold fields, each as `name: value`"))
        return
    if set(value) == {"items"} and isinstance(value["items"], list):
        for position, item in enumerate(value["items"]):
            _add(kind, item, Origin(file, ("items", position), lines), library)
    else:
        _add(kind, {"slug": file.stem, **value}, Origin(file, (), lines), library)


def _load(file: Path, library: Library) -> tuple[Any, dict[Spot, int]] | None:
    try:
        value, lines, repeated = read_lines(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        library.faults.append(Fault(file, 0, "this file is missing"))
        return None
    except UnicodeDecodeError as error:
        library.faults.append(Fault(file, 0, f"not saved as UTF-8: byte {error.start} cannot be read"))
        return None
    except (yaml.YAMLError, ValueError) as error:
        library.faults.append(_explain_yaml(file, error))
        return None
    library.faults += [Fault(file, line, message) for line, message in repeated]
    return value, lines


def _add(kind: str, value: Any, origin: Origin, library: Library) -> None:
    document = _validate(KINDS[kind], value, origin, library)
    if document is None:
        return
    earlier = library.origins.get((kind, document.slug))
    if earlier is not None:
        message = f"there is already a {kind} “{document.slug}”, in {earlier.file}:{earlier.find_line(())}"
        library.faults.append(Fault(origin.file, origin.find_line(("slug",)), message))
        return
    library.documents[kind][document.slug] = document
    library.origins[kind, document.slug] = origin


def _validate(model: type[Model], value: Any, origin: Origin, library: Library) -> Model | None:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        for detail in error.errors():
            spot = tuple(part for part in detail["loc"])
            library.faults.append(Fault(origin.file, origin.find_line(spot), _explain(model, spot, detail)))
        return None


def _explain(model: type[BaseModel], spot: Spot, detail: Any) -> str:
    name = ".".join(str(part + 1) if isinstance(part, int) else part for part in spot) or "this entry"
    match detail["type"]:
        case "missing":
            return f"`{name}` is missing"
        case "extra_forbidden":
            return f"`{name}` is not a field here{_near(str(spot[-1]), _field_names(model))}"
        case "string_too_long":
            length, most = len(detail["input"]), detail["ctx"]["max_length"]
            return f"`{name}` has {length} characters; {most} is the most"
        case "string_too_short":
            return f"`{name}` is too short: {detail['ctx']['min_length']} characters is the least"
        case "value_error":
            return f"`{name}`: {detail['ctx']['error']}"
        case _:
            given = str(detail["input"])[:60]
            return f"`{name}`: {detail['msg'][0].lower() + detail['msg'][1:]} (it says “{given}”)"


def _field_names(model: type[BaseModel]) -> set[str]:
    names = set(model.model_fields)
    for info in model.model_fields.values():
        for inner in (info.annotation, *getattr(info.annotation, "__args__", ())):
            if isinstance(inner, type) and issubclass(inner, BaseModel) and inner is not model:
                names |= _field_names(inner)
    return names


def _near(word: str, known: set[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f"; did you mean “{close[0]}”?" if close else ""


def _explain_yaml(file: Path, error: Exception) -> Fault:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error)
    hint = "; text that holds `: ` or begins with a sign such as `{` must stand in quotes" if mark else ""
    return Fault(file, mark.line + 1 if mark else 0, f"this is not YAML: {problem}{hint}")
