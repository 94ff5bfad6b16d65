"""Qualified names."""

from __future__ import annotations

from typing import NamedTuple

XS = "http://www.w3.org/2001/XMLSchema"


class QName(NamedTuple):
    """A namespace and a local name; the namespace is empty for unqualified names."""

    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{{{self.namespace}}}{self.name}" if self.namespace else self.name

    @property
    def is_builtin(self) -> bool:
        """Whether this is a type that XSD itself defines."""
        return self.namespace == XS
