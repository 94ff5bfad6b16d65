"""Match the operations and types of two contracts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from soapwright.base.qname import QName
from soapwright.compare.pairs import Pairs, near, pair
from soapwright.compare.similarity import alike_types, is_anonymous, pair_fields
from soapwright.compare.translation import Translation
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Map, Struct, Tokens, Type
from soapwright.contract.views import ContractView, Message, Operation, PortType


@dataclass(slots=True)
class Matching:
    """Pairs the operations and types of a contract with those of a newer one, after translating namespaces.

    `types` is old name → new name, for all types that are on both sides. Operations are paired within port
    types.
    """

    old: ContractView
    new: ContractView
    types: dict[QName, QName] = field(default_factory=dict)
    port_types: Pairs[PortType] = field(init=False)
    operations: Pairs[Operation] = field(init=False)
    _taken: set[QName] = field(init=False)

    def __post_init__(self) -> None:
        self.types = {name: name for name in self.old.types if name in self.new.types}
        self._taken = set(self.types.values())
        self._match_named(lambda found: found.name.name)
        # Arrays are alike if their items are, so each round of pairing may make others alike in the next.
        while self._match_named(None):
            pass
        self.port_types = self._match_port_types()
        self.operations = self._match_operations()
        for one, other in self.operations.both:
            for before, after in _messages(one, other):
                self._match_anonymous(before.type, after.type)
        for name, counterpart in list(self.types.items()):
            self._match_inner(name, counterpart)

    def same(self, old: QName, new: QName) -> bool:
        """Return whether a type of the old contract is matched with one of the new."""
        return self.types.get(old, old) == new

    def translation(self) -> Translation:
        """Return the translation of the old contract into the names of the new one."""
        return Translation(types={old: new for old, new in self.types.items() if old != new})

    def _match_port_types(self) -> Pairs[PortType]:
        old, new = self.old.port_types, self.new.port_types
        if len(old) == len(new) == 1:
            return Pairs(((old[0], new[0]),), (), ())
        return pair(old, new, (lambda one: one.name,), (_share_operations,))

    def _match_operations(self) -> Pairs[Operation]:
        found = [
            pair(one.operations, other.operations, (lambda operation: operation.name,), (self._alike,))
            for one, other in self.port_types.both
        ]
        gone = [one for port_type in self.port_types.removed for one in port_type.operations]
        come = [one for port_type in self.port_types.added for one in port_type.operations]
        return Pairs(
            tuple(both for pairs in found for both in pairs.both),
            (*(one for pairs in found for one in pairs.removed), *gone),
            (*(one for pairs in found for one in pairs.added), *come),
        )

    def _match_named(self, key: Callable[[Type], str] | None) -> bool:
        """Pair named types without a partner, by a key or else by likeness.

        Return whether any were paired.
        """
        gone = [
            one for name, one in self.old.types.items() if name not in self.types and not is_anonymous(name)
        ]
        come = [
            one for name, one in self.new.types.items() if name not in self._taken and not is_anonymous(name)
        ]
        if key:
            found = pair(gone, come, (key,))
        else:
            places = _places(self.old, self.types), _places(self.new, {})
            found = pair(gone, come, (), (lambda one, other: self._alike_types(one, other, *places),))
        self.types |= {one.name: other.name for one, other in found.both}
        self._taken |= {other.name for _, other in found.both}
        return bool(found.both)

    def _alike_types(self, one: Type, other: Type, before: _Places, after: _Places) -> bool:
        if alike_types(one, other, self.same):
            return True
        # Or one is used wherever the other one was.
        stood = before.get(one.name, set())
        return (
            type(one) is type(other)
            and bool(stood)
            and stood <= after.get(other.name, set())
            and near(one.name.name, other.name.name)
        )

    def _alike(self, one: Operation, other: Operation) -> bool:
        return (
            near(one.name, other.name)
            and (one.response is None) == (other.response is None)
            and all(
                self._content(self.old, before, self.types) == self._content(self.new, after, {})
                for before, after in _messages(one, other)
            )
        )

    def _content(self, contract: ContractView, message: Message, names: dict[QName, QName]) -> object:
        struct = contract.struct(message.type)
        if struct is None or not is_anonymous(message.type):
            return names.get(message.type, message.type)
        return {(inner.name, names.get(inner.type, inner.type)) for inner in contract.fields(struct)}

    def _match_anonymous(self, old: QName, new: QName) -> None:
        """Pair two anonymous types and the types inside them."""
        known = old in self.types or new in self._taken
        if not known and is_anonymous(old) and is_anonymous(new):
            self.types[old] = new
            self._taken.add(new)
            self._match_inner(old, new)

    def _match_inner(self, old: QName, new: QName) -> None:
        for one, other in self._parts(self.old.types[old], self.new.types[new]):
            self._match_anonymous(one, other)

    def _parts(self, one: Type, other: Type) -> Iterator[tuple[QName, QName]]:
        match one, other:
            case (Struct() as before, Struct() as after):
                for inner, counterpart in pair_fields(before, after, self.same).both:
                    yield inner.type, counterpart.type
            case (Array(item=item) | Map(item=item), Array(item=counterpart) | Map(item=counterpart)):
                yield item.type, counterpart.type
            case (Tokens(item=old), Tokens(item=new)) | (Alias(target=old), Alias(target=new)):
                yield old, new
            case (Union(members=olds), Union(members=news)):
                yield from zip(olds, news, strict=False)


def _share_operations(one: PortType, other: PortType) -> bool:
    """Return whether two port types share most of their operations."""
    names, others = ({operation.name for operation in found.operations} for found in (one, other))
    return 2 * len(names & others) > max(len(names), len(others))


_Places = dict[QName, set[tuple[QName, str]]]


def _places(contract: ContractView, names: dict[QName, QName]) -> _Places:
    """Return where each type is used: in fields of structs, by their names in the new contract."""
    found: _Places = {}
    for owner in contract.types.values():
        for inner in owner.fields if isinstance(owner, Struct) else ():
            found.setdefault(inner.type, set()).add((names.get(owner.name, owner.name), inner.name))
    return found


def _messages(one: Operation, other: Operation) -> Iterator[tuple[Message, Message]]:
    yield one.request, other.request
    if one.response and other.response:
        yield one.response, other.response
