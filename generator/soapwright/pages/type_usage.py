"""Where types are used: in which messages, and in which elements of which structs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from soapwright.base.qname import QName
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.pages.page import Link, Used
from soapwright.pages.volume import Volume


@dataclass(slots=True)
class UsedBy:
    """The uses of all types of a contract, collected in one walk."""

    volume: Volume
    _found: dict[QName, dict[Used, None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        volume, contract = self.volume, self.volume.contract
        for operation in contract.operations:
            link = Link(operation.key, volume.operations[operation.key])
            for role, message in (("request", operation.request), ("response", operation.response)):
                if message:
                    self._note(message.type, Used(link, role), ())
                    for header in message.headers:
                        self._note(header.type, Used(link, f"header of the {role}"), ())
            for fault in operation.faults:
                self._note(fault.type, Used(link, "fault"), ())
        for name, page in volume.types.items():
            struct = contract.struct(name)
            for inner in struct.fields if struct else ():
                self._field(inner, Link(volume.title(name), page), (name,))

    def of(self, name: QName) -> tuple[Used, ...]:
        """Return the uses of a type: in operations, then in structs, sorted by name."""
        return tuple(self._found.get(name, ()))

    def _field(self, inner: Field, where: Link, within: tuple[QName, ...]) -> None:
        used = Used(where, inner.name or inner.word)
        if inner.place is Place.CHOICE:
            for one in inner.alternatives:
                self._note(one.element.type, Used(where, one.element.name.name), within)
        else:
            self._note(inner.type, used, within)

    def _note(self, name: QName, used: Used, within: tuple[QName, ...]) -> None:
        for inner in self._made_of(name):
            if inner in self.volume.types:
                self._found.setdefault(inner, {})[used] = None
            elif inner not in within and (struct := self.volume.contract.struct(inner)):
                # Types without a page are shown on the page of what contains them.
                for one in self.volume.contract.fields(struct):
                    self._note_inner(one, used, (*within, inner))

    def _note_inner(self, inner: Field, used: Used, within: tuple[QName, ...]) -> None:
        types = [one.element.type for one in inner.alternatives] or [inner.type]
        for name in types:
            self._note(name, used, within)

    def _made_of(self, name: QName) -> Iterator[QName]:
        """Yield the structs and enumerations in values of a type."""
        match self.volume.contract.types.get(name):
            case Struct() | Enum() | Flags():
                yield name
            case Array(item=item):
                yield from self._made_of(item.type)
            case Map(key=key, value=value):
                yield from self._made_of(key.type)
                yield from self._made_of(value.type)
            case Tokens(item=item):
                yield from self._made_of(item)
            case Union(members=members):
                for member in members:
                    yield from self._made_of(member)
            case Alias(target=target):
                yield from self._made_of(target)
            case None:
                return
