"""How values of the contract's types are annotated, and how a field refers to its type."""

from __future__ import annotations

from dataclasses import dataclass

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import BUILTINS
from soapwright.contract.views import Array, Enum, Field, Flags, Map, Struct, Tokens
from soapwright.python.builtins import DICT, LIST, MAPPING, SEQUENCE, python_type
from soapwright.python.code import NONE, TYPES, Code, Ref, Subscript, either
from soapwright.python.names import Names


@dataclass(frozen=True, slots=True)
class Annotations:
    """The annotations of one contract; those of a `parameter` take any sequence where fields hold lists."""

    names: Names

    def value(self, name: QName, parameter: bool = False) -> Code:
        """Return the annotation of one value of a type."""
        target = self.names.target(name)
        listed, mapped = (SEQUENCE, MAPPING) if parameter else (LIST, DICT)
        match self.names.contract.types.get(target):
            case None:
                return python_type(target.name)
            case Array(item=item):
                return Subscript(listed, (self.part(item, parameter),))
            case Map(key=key, value=value):
                return Subscript(mapped, (self.value(key.type), self.part(value, parameter)))
            case Tokens(item=item):
                return Subscript(listed, (self.value(item),))
            case Flags():
                return Subscript(listed, (self.ref(target),))
            case Struct() | Enum():
                return self.ref(target)
            case other:
                raise TypeError(f"{other} is an alias of nothing")

    def field(self, inner: Field, parameter: bool = False) -> Code:
        """Return the annotation of a field."""
        one = self.value(inner.type, parameter)
        if inner.repeated:
            one = Subscript(SEQUENCE if parameter else LIST, (either(one, NONE) if inner.nillable else one,))
        return one if inner.required else either(one, NONE)

    def part(self, inner: Field, parameter: bool = False) -> Code:
        """Return the annotation of an array's item or a map's value."""
        one = self.value(inner.type, parameter)
        return either(one, NONE) if inner.nillable else one

    def ref(self, name: QName) -> Ref:
        """Return the reference to the class of a type."""
        return Ref(self.names.classes[name], TYPES)

    def reference(self, name: QName) -> str:
        """Return how a field states its type: "xs:…", or the name that the `types` package has for it."""
        target = self.names.target(name)
        if target.namespace == XS and target.name in BUILTINS:
            return f"xs:{target.name}"
        return self.names.classes[target]
