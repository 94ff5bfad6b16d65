"""Lists in the arguments of a call: a value where the contract has a list is its only item."""

from __future__ import annotations

from typing import Any

from soapwright.call.target import Target

_AS_THEY_ARE = frozenset({"any", "any_attributes", "texts", "attachment"})
"""The places of fields whose values have no type in the contract."""


def with_lists(target: Target, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a request with lists where `ids=42` or `lines.sku=A1` gave a single item."""
    found: dict[str, Any] = _Shapes(target).struct(target.request, values)
    return found


class _Shapes:
    """Gives values the shapes that the fields of a contract's classes have."""

    def __init__(self, target: Target) -> None:
        self._fields, self._types = target.fields, target.types
        self._wire: Any = target.module("wire")
        self._flags: type[Any] = target.module("enums").WireFlags

    def struct(self, cls: type[Any], data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        derived = cls.__wire__.derived.get(data.get("@type"))
        known = self._fields(getattr(self._types, derived) if derived else cls)
        return {
            name: self._field(known[name].wire, value) if name in known else value
            for name, value in data.items()
        }

    def _field(self, wire: Any, value: Any) -> Any:
        if value is None or wire.place in _AS_THEY_ARE:
            return value
        shape = self._choice if wire.place == "choice" else self._value
        return [shape(wire.type, one) for one in _items(value)] if wire.many else shape(wire.type, value)

    def _choice(self, reference: str, value: Any) -> Any:
        """Shape one of several elements: a dict with its name."""
        choice = self._wire.named(reference, self._types)
        types = {stated[0]: stated[2] for stated in choice.alternatives}
        if not isinstance(value, dict):
            return value
        return {name: self._value(types[name], one) if name in types else one for name, one in value.items()}

    def _value(self, reference: str, value: Any) -> Any:
        if value is None or reference in self._wire.ANY_TYPES:
            return value
        target = self._wire.named(reference, self._types)
        if isinstance(target, self._wire.Simple):
            return self._value(target.type, value)
        if isinstance(target, self._wire.Array):
            return [self._value(target.type, one) for one in _items(value)]
        if isinstance(target, self._wire.Tokens) or (
            isinstance(target, type) and issubclass(target, self._flags)
        ):
            # A text is the list as the contract spells it.
            return value.split() if isinstance(value, str) else _items(value)
        return self.struct(target, value) if hasattr(target, "__wire__") else value


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
