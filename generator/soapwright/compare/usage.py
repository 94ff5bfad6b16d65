"""Which operations reach a type, from their requests and from what they answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.views import Alias, Array, ContractView, Map, Message, Struct, Tokens


@dataclass(frozen=True, slots=True)
class Use:
    """The operations that send something, and those that receive it."""

    requests: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()

    @property
    def operations(self) -> tuple[str, ...]:
        """All of them: those that send it first."""
        return tuple(dict.fromkeys((*self.requests, *self.responses)))


NOWHERE = Use()
_Table: TypeAlias = dict[QName, tuple[list[str], list[str]]]


@dataclass(slots=True)
class Usage:
    """The use of every type of a contract."""

    contract: ContractView
    _parts_of: _Table = field(default_factory=dict)
    _values: _Table = field(default_factory=dict)
    _derived: dict[QName, list[QName]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for found in self.contract.types.values():
            if isinstance(found, Struct) and found.base:
                self._derived.setdefault(found.base, []).append(found.name)
        for operation in self.contract.operations:
            answers = [*_types(operation.response), *(fault.type for fault in operation.faults)]
            for side, roots in enumerate((_types(operation.request), answers)):
                values, inherited = self._reached(roots)
                for name in values | inherited:
                    self._parts_of.setdefault(name, ([], []))[side].append(operation.name)
                for name in values:
                    self._values.setdefault(name, ([], []))[side].append(operation.name)

    def of(self, name: QName) -> Use:
        """Return the use of a type, be it as an ancestor of others whose fields these have."""
        requests, responses = self._parts_of.get(name, ((), ()))
        return Use(tuple(requests), tuple(responses))

    def as_value(self, name: QName) -> Use:
        """Return the use of a type where its own values may stand, or those of one derived from it."""
        requests, responses = self._values.get(name, ((), ()))
        return Use(tuple(requests), tuple(responses))

    def _reached(self, roots: Iterable[QName]) -> tuple[set[QName], set[QName]]:
        """Return the types that values of the roots hold, with those derived from them, and what these extend."""
        reached: set[QName] = set()
        inherited: set[QName] = set()
        pending = list(roots)
        while pending:
            name = pending.pop()
            if name in reached:
                continue
            reached.add(name)
            pending.extend(self._parts(name))
            pending.extend(self._derived.get(name, ()))
            struct = self.contract.struct(name)
            for level in self.contract.lineage(struct) if struct else ():
                # The others that derive from an ancestor cannot stand where this one stands.
                if level.name not in inherited:
                    inherited.add(level.name)
                    pending.extend(self._parts(level.name))
        return reached, inherited

    def _parts(self, name: QName) -> Iterator[QName]:
        found = self.contract.types.get(name)
        if isinstance(found, Struct):
            yield from (inner.type for inner in found.fields)
        elif isinstance(found, Array):
            yield found.item.type
        elif isinstance(found, Map):
            yield from (found.item.type, found.key.type, found.value.type)
        elif isinstance(found, Tokens):
            yield found.item
        elif isinstance(found, Alias):
            yield found.target


def _types(message: Message | None) -> list[QName]:
    return [message.type, *(header.type for header in message.headers)] if message else []
