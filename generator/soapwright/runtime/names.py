"""`QualifiedName`: a value that is a name in a namespace (xs:QName, xs:NOTATION)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .named_tuple import NamedTuple
from .scalars import attribute_text

__all__ = [
    "ENVELOPES",
    "XML",
    "XS",
    "XSI",
    "XS_DRAFTS",
    "Declarations",
    "Declare",
    "Prefixes",
    "QualifiedName",
    "read_name",
    "split_name",
    "write_name",
]

Prefixes: TypeAlias = Mapping[str | None, str]
"""The prefixes in scope at an element, like lxml's `nsmap`."""

Declare: TypeAlias = Callable[[str, str], str]
"""Takes a namespace and its original prefix, "" for none, and returns the prefix to write."""


class QualifiedName(NamedTuple):
    """A name and its namespace, "" for none; the prefix is declared where it is written."""

    namespace: str
    name: str

    def __repr__(self) -> str:
        return f"QualifiedName(namespace={self.namespace!r}, name={self.name!r})"

    def __str__(self) -> str:
        return f"{{{self.namespace}}}{self.name}" if self.namespace else self.name


class _PrefixedName(QualifiedName):
    """A qualified name that was read; it keeps its prefix, because some services compare texts."""

    prefix: str = ""


XML = "http://www.w3.org/XML/1998/namespace"
XS = "http://www.w3.org/2001/XMLSchema"
XS_DRAFTS = ("http://www.w3.org/2000/10/XMLSchema", "http://www.w3.org/1999/XMLSchema")
"""The namespaces of drafts of XSD, which early schemas and services use."""
XSI = "http://www.w3.org/2001/XMLSchema-instance"
ENVELOPES = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}
"""SOAP version → namespace of its envelopes."""


def split_name(name: str) -> tuple[str, str]:
    """Split {namespace}name into namespace and name."""
    namespace, _, local = name.rpartition("}")
    return namespace[1:], local


def read_name(text: str, scope: Prefixes | None) -> QualifiedName:
    """Return the name for a text in a scope.

    Without a scope, of {namespace}name. Raise ValueError if it is invalid.
    """
    text = text.strip()
    if text.startswith("xml:"):
        return QualifiedName(XML, _checked(text[4:]))
    if scope is None:
        namespace, _, name = text.rpartition("}")
        return QualifiedName(namespace[1:], _checked(name))
    prefix, _, name = text.rpartition(":")
    namespace = scope.get(prefix or None) or ""
    if prefix and not namespace:
        raise ValueError(f"the prefix {prefix!r} is not declared")
    if not prefix:
        return QualifiedName(namespace, _checked(name))
    found = _PrefixedName(namespace, _checked(name))
    found.prefix = prefix
    return found


def _checked(name: str) -> str:
    if not name or any(letter.isspace() or letter in ":{}<&\"'" for letter in name):
        raise ValueError("not a qualified name")
    return name


def write_name(value: Any, declare: Declare | None) -> str:
    """Return the text of a qualified name; without `declare`, it is {namespace}name."""
    try:
        # Also accept names of another client's runtime.
        namespace, name = value.namespace, _checked(value.name)
    except AttributeError:
        raise TypeError("not a QualifiedName") from None
    if namespace == XML:
        return f"xml:{name}"
    if not namespace:
        return name
    if declare is None:
        return f"{{{namespace}}}{name}"
    return f"{declare(namespace, getattr(value, 'prefix', ''))}:{name}"


class Declarations:
    """The prefixes that an element declares for the names in its text and attributes.

    They are distinct from the client's own prefixes or, for an element in which only `tag` has a prefix,
    those that the names were read with.
    """

    def __init__(self, prefix: str = "_", tag: str | None = None) -> None:
        self._prefix = prefix
        self._taken = None if tag is None else {tag.partition(":")[0], "xsi"}
        self._prefixes: dict[str, str] = {}

    def __call__(self, uri: str, wanted: str = "") -> str:
        """Return a prefix for a namespace: the wanted one, if it is free."""
        known = self._prefixes.get(uri)
        if known is None:
            known = f"{self._prefix}{len(self._prefixes) + 1}"
            if self._taken is not None and wanted not in ("", *self._taken) and not wanted.startswith("_"):
                self._taken.add(wanted)
                known = wanted
            self._prefixes[uri] = known
        return known

    def __str__(self) -> str:
        return "".join(f' xmlns:{prefix}="{attribute_text(uri)}"' for uri, prefix in self._prefixes.items())
