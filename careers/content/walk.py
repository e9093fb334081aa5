"""Going through a document by its types: every field is met with the marks that its annotation carries."""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel

from careers.content.fields import Refers

Mark = TypeVar("Mark")


@dataclass(frozen=True)
class Leaf:
    """One string of a document, and where it stands: `("ways_in", 0, "needs")`."""

    spot: tuple[str | int, ...]
    value: str
    marks: tuple[Any, ...]

    @property
    def field(self) -> str:
        """The spot without its positions: `ways_in.needs`."""
        return ".".join(part for part in self.spot if isinstance(part, str))

    def refers_to(self, kind: str) -> bool:
        """Whether it is the slug of a document of that kind."""
        mark = self.get_mark(Refers)
        return mark is not None and mark.kind == kind

    def get_mark(self, kind: type[Mark]) -> Mark | None:
        """Return the mark of that class, if the field carries one."""
        return next((mark for mark in self.marks if isinstance(mark, kind)), None)


def walk(document: BaseModel) -> Iterator[Leaf]:
    """Every string of a document, in the order of its fields."""
    found: list[Leaf] = []
    transform(document, found.append)
    yield from found


def transform(document: BaseModel, say: Callable[[Leaf], Any]) -> dict[str, Any]:
    """Return the document as plain JSON-ready values, each string replaced by what `say` returns, if not None."""
    return {
        name: _transform(hint, getattr(document, name), (name,), (), say)
        for name, hint in _list_hints(type(document)).items()
    }


@cache
def _list_hints(model: type[BaseModel]) -> dict[str, Any]:
    hints = typing.get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


def _transform(  # noqa: PLR0911 - one return for each shape of type
    hint: Any, value: Any, spot: tuple[str | int, ...], marks: tuple[Any, ...], say: Callable[[Leaf], Any]
) -> Any:
    origin = typing.get_origin(hint)
    if origin is Annotated:
        base, *more = typing.get_args(hint)
        return _transform(base, value, spot, marks + tuple(more), say)
    if origin in (typing.Union, types.UnionType) and value is not None:
        inner = next(one for one in typing.get_args(hint) if one is not type(None))
        return _transform(inner, value, spot, marks, say)
    if isinstance(value, list):
        (inner,) = typing.get_args(hint)
        return [_transform(inner, one, (*spot, position), marks, say) for position, one in enumerate(value)]
    if isinstance(value, dict):
        _, inner = typing.get_args(hint)
        return {str(key): _transform(inner, one, (*spot, str(key)), marks, say) for key, one in value.items()}
    if isinstance(value, BaseModel):
        return {
            name: _transform(inner, getattr(value, name), (*spot, name), (), say)
            for name, inner in _list_hints(type(value)).items()
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        said = say(Leaf(spot, value, marks))
        return value if said is None else said
    return value.isoformat() if isinstance(value, datetime.date) else value
