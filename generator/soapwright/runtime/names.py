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
"""What prefixes mean at an element, as lxml's `nsmap` says it."""

Declare: TypeAlias = Callable[[str, str], str]
"""Takes a namespace's URI and the prefix that it had, "" if none, and returns the prefix that it has now."""


class QualifiedName(NamedTuple):
    """A name and the URI of its namespace, "" for none; a prefix is declared where it is written."""

    namespace: str
    name: str

    def __repr__(self) -> str:
        return f"QualifiedName(namespace={self.namespace!r}, name={self.name!r})"

    def __str__(self) -> str:
        return f"{{{self.namespace}}}{self.name}" if self.namespace else self.name


class _PrefixedName(QualifiedName):
    """A qualified name that was read: it keeps its prefix, because some look at texts and not at what they mean."""

    prefix: str = ""


XML = "http://www.w3.org/XML/1998/namespace"
XS = "http://www.w3.org/2001/XMLSchema"
XS_DRAFTS = ("http://www.w3.org/2000/10/XMLSchema", "http://www.w3.org/1999/XMLSchema")
"""What XSD was called before it was finished; schemas and services of the first years have these names."""
XSI = "http://www.w3.org/2001/XMLSchema-instance"
ENVELOPES = {
    "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
    "1.2": "http://www.w3.org/2003/05/soap-envelope",
}
"""Version of SOAP → the namespace of its envelopes."""


def split_name(name: str) -> tuple[str, str]:
    """Return the namespace and the name of {namespace}name."""
    namespace, _, local = name.rpartition("}")
    return namespace[1:], local


def read_name(text: str, scope: Prefixes | None) -> QualifiedName:
    """Return the name that a text means; without a scope it is {namespace}name. ValueError when it is none."""
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
    """Return the text of a qualified name; without a way to declare its prefix it is {namespace}name."""
    try:
        # One of another client's runtime is one too.
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

    They are such as a client's namespaces do not have, or, for an element of which the `tag` is all that has a prefix
    beside its text, those that its names were read with.
    """

    def __init__(self, prefix: str = "_", tag: str | None = None) -> None:
        self._prefix = prefix
        self._taken = None if tag is None else {tag.partition(":")[0], "xsi"}
        self._prefixes: dict[str, str] = {}

    def __call__(self, uri: str, wanted: str = "") -> str:
        """Return the prefix of a namespace: the wanted one, where it may be that."""
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
