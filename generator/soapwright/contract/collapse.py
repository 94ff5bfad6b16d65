"""Arrays and maps: complex types with a single repeated element, and with repeated pairs of key and value."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.content import ContentLayout, is_plain
from soapwright.contract.cycles import in_cycles
from soapwright.contract.encoding import APACHE
from soapwright.contract.only_use import only_use
from soapwright.contract.schema_model import (
    Atomic,
    ComplexType,
    ElementContent,
    Group,
    GroupKind,
    List,
    Type,
    Union,
)
from soapwright.contract.schema_views import Array, Field, Map
from soapwright.contract.substitution import Substitutions


class Collapse:
    """Finds the types of a contract that are arrays or maps.

    A type that is extended, or is the type of a message, stays a struct. So does one that would contain
    itself, because Python cannot annotate such a list. Arrays of SOAP encoding are always arrays; if one
    would contain itself, the type of its items is Any.
    """

    def __init__(
        self, types: Mapping[QName, Type], substitutions: Substitutions, messages: Collection[QName]
    ) -> None:
        self._substitutions = substitutions
        complex_types = {name: found for name, found in types.items() if isinstance(found, ComplexType)}
        self._types = complex_types
        self._all = types
        self._kept = {found.derivation.base for found in complex_types.values() if found.derivation}
        self._kept.update(messages)
        arrays = {name: array for name in complex_types if (array := self._array(name))}
        pairs = {name: self._pair(array) for name, array in arrays.items()}
        edges = {
            name: [inner.type for inner in (array.item, *(pairs[name] or ()))]
            for name, array in arrays.items()
        }
        cycles = in_cycles(edges)
        for name in cycles:
            arrays[name] = replace(arrays[name], item=replace(arrays[name].item, type=ANY_TYPE))
            pairs[name] = None
        self.found: dict[QName, Array | Map] = {
            name: self._map(array, pairs[name])
            for name, array in arrays.items()
            if name not in cycles or array.dimensions
        }

    def _array(self, name: QName) -> Array | None:
        content = self._types[name].content
        if not isinstance(content, ElementContent) or not content.group or not only_use(content.group):
            return None
        fields = self._only_elements(name)
        if len(fields) != 1 or not _is_item(fields[0]):
            return None
        return Array(name, fields[0], self._types[name].dimensions)

    def _pair(self, array: Array) -> tuple[Field, Field] | None:
        """Return key and value of an array's items if these contain nothing else."""
        name = array.item.type
        fields = self._only_elements(name, in_any_order=bool(array.dimensions))
        if [found.name.casefold() for found in fields] != ["key", "value"]:
            return None
        key, value = fields
        # Java declares the keys of a map as anyType; in messages they are distinct values.
        can_be_key = array.name.namespace == APACHE or self._can_be_key(key.type)
        halves = _is_half(key) and _is_half(value) and can_be_key
        return (key, value) if halves else None

    def _can_be_key(self, name: QName) -> bool:
        """Return whether values of a type can be keys of a dict: simple types that are not lists."""
        pending, seen = [name], set[QName]()
        for current in pending:
            found = self._all.get(current)
            if current == ANY_TYPE or isinstance(found, (ComplexType, List)):
                return False
            inner: tuple[QName, ...] = ()
            if isinstance(found, Union):
                inner = found.members
            elif isinstance(found, Atomic):
                inner = (found.base,)
            pending.extend(one for one in inner if one not in seen)
            seen.update(inner)
        return True

    def _map(self, array: Array, pair: tuple[Field, Field] | None) -> Array | Map:
        if pair is None:
            return array
        return Map(array.name, array.item, *pair, self._types[array.name].dictionary, array.dimensions)

    def _only_elements(self, name: QName, in_any_order: bool = False) -> tuple[Field, ...]:
        """Return the fields of a type that is just a sequence of elements; none for any other type.

        In SOAP encoding, where order is irrelevant, it may be an xs:all as well.
        """
        found = self._types.get(name)
        if (
            found is None
            or found.derivation
            or found.abstract
            or (name in self._kept and not found.dimensions)
        ):
            return ()
        match found:
            case ComplexType(
                attributes=(), any_attribute=None, content=ElementContent(group=Group() as group, mixed=False)
            ):
                fields: list[Field] = []
                layout = ContentLayout(self._substitutions, lambda _: False, lambda word, group: name, fields)
                plain = is_plain(layout.node(group), fields, ())
                return tuple(fields) if plain or (in_any_order and group.kind is GroupKind.ALL) else ()
        return ()


def _is_item(found: Field) -> bool:
    return found.repeated and found.default is None and found.fixed is None


def _is_half(found: Field) -> bool:
    # Only elements have the names of a key and a value.
    return not (found.repeated or found.default is not None or found.fixed is not None)
