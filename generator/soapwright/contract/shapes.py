"""The shapes of simple types: enums, flags, lists, unions, aliases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from soapwright.base.qname import QName
from soapwright.contract.builtins import BUILTINS, NAME_TYPES, TEXT_TYPES, is_builtin
from soapwright.contract.schema_model import Atomic, List, SimpleType, Type, Union
from soapwright.contract.schema_model import Union as UnionShape
from soapwright.contract.schema_views import Alias, Enum, Flags, Tokens
from soapwright.contract.schema_views import Type as Shape

# Not booleans, which need no enum; not names, whose meaning depends on a prefix; and not lists.
ENUMERABLE = BUILTINS - NAME_TYPES - {"anyType", "anySimpleType", "boolean", "NMTOKENS", "IDREFS", "ENTITIES"}


def simple_shape(types: Mapping[QName, Type], found: SimpleType) -> Shape:
    """Return the shape of a simple type."""
    match found:
        case List():
            if item := _enumerated(types, found):
                return Flags(found.name, item.values, found.doc or item.doc)
            return Tokens(found.name, found.item, found.doc)
        case Union():
            return UnionShape(found.name, found.members, found.doc)
        case Atomic():
            root = root_of(types, found.name)
            if found.values and root is not None and root.name in ENUMERABLE:
                return Enum(found.name, found.values, found.doc, root)
            return Alias(found.name, found.base, found.facets, found.doc)


def inlined(types: Mapping[QName, Type]) -> Iterator[QName]:
    """Yield the types that are part of the shape of another one: the values of flags."""
    for found in types.values():
        if isinstance(found, List) and _enumerated(types, found):
            yield found.item


def root_of(types: Mapping[QName, Type], name: QName) -> QName | None:
    """Return the built-in type that a simple type restricts; None for lists, unions and other types."""
    while not is_builtin(name):
        found = types.get(name)
        if not isinstance(found, Atomic):
            return None
        name = found.base
    return name


def _enumerated(types: Mapping[QName, Type], found: List) -> Atomic | None:
    """Return the items' type if the list defines it inline and it enumerates texts, None for other lists."""
    item = types.get(found.item)
    inline = QName(found.name.namespace, f"{found.name.name}/item")
    if not isinstance(item, Atomic) or item.name != inline or not item.values:
        return None
    root = root_of(types, item.name)
    return item if root is not None and root.name in TEXT_TYPES else None
