"""The protocol cases, and values of Python for what they call values: see README.md."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).parent
CONTRACT = HERE / "contract"

_LARGE = frozenset(
    """
    long integer unsignedLong nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger
    """.split()
)
_MOMENTS = {"dateTime": datetime, "date": date, "time": time}
_OCTETS = ("base64Binary", "hexBinary")


@dataclass(frozen=True, slots=True)
class File:
    """One file of cases."""

    name: str
    head: Mapping[str, Any]
    cases: tuple[Mapping[str, Any], ...]

    @property
    def kind(self) -> str:
        """What its cases are of."""
        return str(self.head.get("kind", "value"))

    def each(self, protocol: str, way: str = "") -> Iterator[Mapping[str, Any]]:
        """Yield the cases that a protocol has something to say to."""
        for case in self.cases:
            stated = case.get("way", "both") in ("both", way) or not way
            if stated and (protocol in case or "text" in case):
                yield case


def files() -> list[File]:
    """Return all files of cases."""
    found = []
    for path in sorted(HERE.glob("*.json")):
        head = json.loads(path.read_text(encoding="utf-8"))
        found.append(File(path.stem, head, tuple(head.pop("cases"))))
    return found


def json_text(value: Any) -> str:
    """Return the JSON of a case: a text is the JSON itself."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


class Values:
    """Makes values of a generated package from those of cases, and the other way; nothing here is the codec's."""

    def __init__(self, package: str, types: ModuleType) -> None:
        self._wire: Any = import_module(f"{package}._runtime.wire")
        self._moments: Any = import_module(f"{package}._runtime.date_times")
        self._nil: Any = import_module(f"{package}._runtime.nil").NIL
        self._names: Any = import_module(f"{package}._runtime.names")
        self._types = types

    def struct(self, cls: Any, data: Mapping[str, Any]) -> Any:
        """Return a struct."""
        cls = getattr(self._types, data["$type"]) if "$type" in data else cls
        known = self._members(cls)
        return cls(
            **(
                {known[name].attribute: self._field(known[name].wire, value) for name, value in data.items()}
                if "$type" not in data
                else {
                    known[name].attribute: self._field(known[name].wire, value)
                    for name, value in data.items()
                    if name != "$type"
                }
            )
        )

    def data(self, cls: Any, value: Any) -> dict[str, Any]:
        """Return what cases call a struct."""
        found: dict[str, Any] = {} if type(value) is cls else {"$type": type(value).__name__}
        for name, member in self._members(type(value)).items():
            inner = getattr(value, member.attribute)
            if inner is not None:
                found[name] = self._field_data(member.wire, inner)
        return found

    def _members(self, cls: Any) -> dict[str, Any]:
        return {one.wire.name or one.attribute: one for one in self._wire.members(cls)}

    def _field(self, wire: Any, data: Any) -> Any:
        if wire.many and data is not None:
            return [self._one(wire.type, one) for one in data]
        return self._one(wire.type, data)

    def _one(self, reference: str, data: Any) -> Any:
        if data is None:
            return self._nil
        if reference.startswith("xs:"):
            return self._scalar(reference[3:], data)
        target = self._wire.named(reference, self._types)
        if isinstance(target, (self._wire.Array, self._wire.Tokens)):
            return [self._one(target.type, one) for one in data]
        if isinstance(target, self._wire.Map):
            return [(self._one(target.key[1], key), self._one(target.value[1], one)) for key, one in data]
        return self.struct(target, data) if hasattr(target, "__wire__") else data

    def _scalar(self, name: str, data: Any) -> Any:
        if name in _LARGE:
            return int(data)
        if name == "decimal":
            return Decimal(data)
        if name in ("float", "double"):
            return float(data)
        if name in _OCTETS:
            return bytes.fromhex(data)
        if name == "QName":
            return self._names.QualifiedName(*data[1:].split("}"))
        if name in _MOMENTS:
            kind: Any = _MOMENTS[name]
            try:
                value = kind.fromisoformat(data)
            except ValueError:
                value = None
            if value is not None and self._text(value) == data:
                return value
            # What Python has no value for has one of the runtime's own.
            return getattr(self._moments, f"read_{kind.__name__}")(data)
        return data

    def _field_data(self, wire: Any, value: Any) -> Any:
        return (
            [self._one_data(wire.type, one) for one in value]
            if wire.many
            else self._one_data(wire.type, value)
        )

    def _one_data(self, reference: str, value: Any) -> Any:
        if value is None:
            return None
        if reference.startswith("xs:"):
            return self._scalar_data(reference[3:], value)
        target = self._wire.named(reference, self._types)
        if isinstance(target, (self._wire.Array, self._wire.Tokens)):
            return [self._one_data(target.type, one) for one in value]
        if isinstance(target, self._wire.Map):
            pairs = value.pairs if hasattr(value, "pairs") else value.items()
            return [
                [self._one_data(target.key[1], key), self._one_data(target.value[1], one)]
                for key, one in pairs
            ]
        if hasattr(target, "__wire__"):
            return self.data(target, value)
        if isinstance(value, list):
            return [str(one) for one in value]
        return int(value) if isinstance(value, int) else str(value)

    def _scalar_data(self, name: str, value: Any) -> Any:
        if name in _LARGE:
            return str(value)
        if name == "decimal":
            return f"{value:f}"
        if name in ("float", "double"):
            text = repr(value)
            return {"inf": "INF", "-inf": "-INF", "nan": "NaN"}.get(text, value)
        if name in _OCTETS:
            return value.hex()
        if name == "QName":
            return f"{{{value.namespace}}}{value.name}"
        return self._text(value) if name in _MOMENTS else value

    def _text(self, value: Any) -> str:
        return getattr(value, "wire_text", "") or str(value.isoformat()).replace("+00:00", "Z")
