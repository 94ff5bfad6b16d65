"""SOAP encoding: its namespaces, and the meaning of type names in them, in XSD and in the contract."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from .names import XS, XS_DRAFTS, QualifiedName, split_name
from .per_class import per_class
from .scalars import SCALARS
from .wire import PLACES_BY_NAME, UNQUALIFIED, Array, Map, members

__all__ = [
    "ANY_LIST",
    "ANY_MAP",
    "APACHE",
    "ARRAY",
    "ENCODING_1_1",
    "ENCODING_1_2",
    "MAP",
    "VECTOR",
    "TypeNames",
    "has_own_codec",
    "type_names",
]

ENCODING_1_1 = "http://schemas.xmlsoap.org/soap/encoding/"
ENCODING_1_2 = "http://www.w3.org/2003/05/soap-encoding"
APACHE = "http://xml.apache.org/xml-soap"

_ENCODINGS = (ENCODING_1_1, ENCODING_1_2)
_SCHEMAS = (XS, *XS_DRAFTS)
_OTHERWISE = {
    "timeInstant": "dateTime",
    "uriReference": "anyURI",
    "base64": "base64Binary",
}
ANY_LIST = Array("item", "xs:anyType", UNQUALIFIED, dimensions=1)
ANY_MAP = Map("item", UNQUALIFIED, ("key", "xs:anyType"), ("value", "xs:anyType"), UNQUALIFIED)
"""The types of a list and a dict whose content the contract does not state."""

ARRAY, MAP, VECTOR = "an array", "a map", "a vector"
"""The types that need not be in the contract."""
_SHAPES = {
    **{QualifiedName(namespace, "Array"): ARRAY for namespace in _ENCODINGS},
    QualifiedName(APACHE, "Map"): MAP,
    QualifiedName(APACHE, "Vector"): VECTOR,
}


class TypeNames:
    """The type names of one client."""

    def __init__(self, types: ModuleType) -> None:
        self._references: Mapping[str, str] = getattr(types, "TYPES", {})
        self._prefixes = {one.uri: one.prefix for one in import_module(f"{types.__name__}.namespaces").ALL}
        self._stated: dict[str, str] = {}
        for name, reference in self._references.items():
            namespace, local = split_name(name)
            prefix = self._prefixes.get(namespace)
            if prefix is not None or not namespace:
                self._stated.setdefault(reference, f"{prefix}:{local}" if prefix else local)

    def reference(self, name: QualifiedName) -> str | None:
        """Return the client's reference to a type that a response names, None if it is unknown.

        ARRAY, MAP and VECTOR are not types of the contract, but the form of their values is known.
        """
        if self.is_standard(name.namespace):
            local = _OTHERWISE.get(name.name, name.name)
            if local in SCALARS:
                return f"xs:{local}"
        return self._references.get(str(name)) or _SHAPES.get(name)

    def is_standard(self, namespace: str) -> bool:
        """Return whether the elements of a namespace are named after their types."""
        return namespace in _SCHEMAS or namespace in _ENCODINGS

    def stated(self, reference: str) -> str | None:
        """Return the name of a type for xsi:type, None for an anonymous type."""
        return reference if reference.startswith("xs:") else self._stated.get(reference)


@per_class
def has_own_codec(cls: type[Any]) -> bool:
    """Return whether SOAP encoding cannot represent a struct, which is then read and written literally."""
    return any(
        one.wire.place not in PLACES_BY_NAME
        or (one.wire.place != "element" and one.wire.supplied is not None)
        for one in members(cls)
    )


_known: dict[ModuleType, TypeNames] = {}


def type_names(types: ModuleType) -> TypeNames:
    """Return the type names of a client's `types` package."""
    known = _known.get(types)
    return _known.setdefault(types, TypeNames(types)) if known is None else known
