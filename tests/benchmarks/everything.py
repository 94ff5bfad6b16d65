"""Responses of Campaign Management in which every field is set and every derived type has its turn."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time
from decimal import Decimal
from types import ModuleType
from typing import Any

from msads._runtime.enums import WireEnum, WireFlags
from msads._runtime.scalars import Scalar
from msads._runtime.wire import Array, Map, Tokens, members, named
from msads._runtime.xml_write import struct_writer
from msads.v13.campaign_management import types
from msads.v13.campaign_management.types import namespaces

from .inputs import XSI, envelope
from .job import POLYMORPHIC

_SAMPLES: dict[str, Any] = {
    "boolean": True,
    "decimal": Decimal("12.34"),
    "double": 12.34,
    "float": 12.5,
    "dateTime": datetime(2026, 10, 12, 9, 30, 15, 250000, tzinfo=UTC),
    "date": date(2026, 10, 12),
    "time": time(9, 30),
    "base64Binary": b"8 bytes.",
}


def polymorphic_xml(name: str, count: int) -> bytes:
    """Return the response of that name in POLYMORPHIC with so many items, over SOAP."""
    shape = POLYMORPHIC[name]
    filler = _Filler(types)
    item = getattr(types, shape.item)
    cls = getattr(types, f"{shape.operation}Response")
    member = next(one for one in members(cls) if one.wire.name == shape.items)
    response = cls(**{member.attribute: [filler.struct(item, ()) for _ in range(count)]})
    pieces: list[str] = []
    declared = {"xsi": XSI} | {namespace.prefix: namespace.uri for namespace in namespaces.ALL}
    declarations = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in declared.items())
    wire = cls.__wire__
    struct_writer(cls)(wire.namespace.prefixed(wire.name), response, declarations, pieces.append)
    return envelope("".join(pieces), wire.namespace.uri)


class _Filler:
    """Makes structs; where derived types are possible, each is used in turn."""

    def __init__(self, types: ModuleType) -> None:
        self._types = types
        self._turns: Counter[type[Any]] = Counter()

    def struct(self, cls: type[Any], above: tuple[type[Any], ...]) -> Any:
        """Return a struct of this type or of a derived one; None if it would contain itself."""
        if cls in above:
            return None
        derived = list(cls.__wire__.derived.values())
        if derived:
            made = getattr(self._types, derived[self._turns[cls] % len(derived)])
            self._turns[cls] += 1
        else:
            made = cls
        fields = (member for member in members(made) if member.wire.place == "element")
        return made(**{one.attribute: self._value(one.wire.type, (*above, cls)) for one in fields})

    def _value(self, reference: str, above: tuple[type[Any], ...]) -> Any:
        target = named(reference, self._types)
        if isinstance(target, Scalar):
            return _SAMPLES.get(target.name, "Some text" if target.read is None else 42)
        if isinstance(target, (Array, Tokens)):
            items = [self._value(target.type, above) for _ in range(2)]
            return [item for item in items if item is not None]
        if isinstance(target, Map):
            return {self._value(target.key[1], above): self._value(target.value[1], above)}
        if issubclass(target, WireFlags):
            return [next(iter(target))]
        if issubclass(target, WireEnum):
            return next(iter(target))
        return self.struct(target, above)
