"""`QualifiedName`: a value that is a name in a namespace (xs:QName, xs:NOTATION)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

__all__ = ["Declare", "QualifiedName"]

Declare: TypeAlias = Callable[[str], str]
"""Takes a namespace's URI, returns a prefix for it, and sees that the element at hand declares it."""


class QualifiedName(NamedTuple):
    """A name and the URI of its namespace, "" for none; its prefix is declared where it is written."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{{{self.namespace}}}{self.name}" if self.namespace else self.name
