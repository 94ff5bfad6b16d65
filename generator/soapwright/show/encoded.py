"""Additions to templates of messages in SOAP encoding: types of elements, and item types of arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from xml.sax.saxutils import quoteattr

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.encoding import VERSIONS
from soapwright.contract.schema_views import Array, Map
from soapwright.contract.views import ContractView
from soapwright.show.skeleton import SkeletonNode

ANY = "-- type of the value specified here with the appropriate prefix --"
_SOAPENC = "soapenc"


@dataclass(frozen=True, slots=True)
class Encoded:
    """The encoding of one message; `prefixes` are for the namespaces of types."""

    contract: ContractView
    encoding: str
    prefixes: Mapping[str, str]
    pairs: frozenset[QName]
    """The pair types that are implied by the maps that contain them."""

    @classmethod
    def of(cls, contract: ContractView, encoding: str) -> Encoded:
        """Return the encoding for messages of a contract."""
        numbers = count(1)
        prefixes = {XS: "xs", encoding: _SOAPENC}
        for name in contract.types:
            if name.namespace and name.namespace not in prefixes:
                prefixes[name.namespace] = f"t{next(numbers)}"
        maps = (one for one in contract.types.values() if isinstance(one, Map) and not one.dimensions)
        return cls(contract, encoding, prefixes, frozenset(one.item.type for one in maps))

    @property
    def declarations(self) -> str:
        """The prefix declarations for the envelope."""
        return "".join(f" xmlns:{prefix}={quoteattr(uri)}" for uri, prefix in self.prefixes.items())

    @property
    def style(self) -> str:
        """The attribute of the first encoded element."""
        return f"s:encodingStyle={quoteattr(self.encoding)}"

    def attributes(self, node: SkeletonNode, xsi: str) -> Iterator[str]:
        """Yield the attributes for the type of an element and the items of an array."""
        stated = ANY if node.field.type == ANY_TYPE else self._name(node.field.type)
        if node.field.type in self.pairs:
            return
        array = node.type if isinstance(node.type, (Array, Map)) and node.type.dimensions else None
        # If there are derived types, the template has a placeholder for the type instead.
        if (stated or array) and not node.sections:
            yield f'{xsi}:type="{stated or f"{_SOAPENC}:Array"}"'
        if array:
            yield self._array_type(array)

    def nodes(self, node: SkeletonNode) -> tuple[SkeletonNode, ...]:
        """Return the content of an element; for an array of several dimensions, the items of its rows."""
        nodes = node.nodes
        if isinstance(node.type, Array):
            for _ in range(node.type.dimensions - 1):
                nodes = tuple(inner for one in nodes for inner in one.nodes)
        return nodes

    def _name(self, type_: QName) -> str:
        """Return the name of a type, "" for an anonymous one."""
        if "/" in type_.name:
            return ""
        return f"{self.prefixes[type_.namespace]}:{type_.name}" if type_.namespace else type_.name

    def _array_type(self, found: Array | Map) -> str:
        sizes = ["1"] * found.dimensions
        name, ranks = self._item_type(self._item(found))
        if VERSIONS[self.encoding] == "1.2":
            stated = f"{_SOAPENC}:Array" if ranks else name
            return f'{_SOAPENC}:itemType="{stated}" {_SOAPENC}:arraySize="{" ".join(sizes)}"'
        return f'{_SOAPENC}:arrayType="{name}{ranks}[{",".join(sizes)}]"'

    def _item_type(self, type_: QName) -> tuple[str, str]:
        """Return the name of an item's type, followed by its ranks if it is an anonymous array."""
        found = self.contract.types.get(type_)
        name = self._name(type_)
        if name or not isinstance(found, Array) or not found.dimensions:
            return name or "xs:anyType", ""
        inner, ranks = self._item_type(self._item(found))
        return inner, f"{ranks}[{',' * (found.dimensions - 1)}]"

    def _item(self, found: Array | Map) -> QName:
        """Return the item type of an array, or of its rows if it has several dimensions."""
        item = found.item.type
        for _ in range(found.dimensions - 1):
            rows = self.contract.types[item]
            assert isinstance(rows, Array)
            item = rows.item.type
        return item
