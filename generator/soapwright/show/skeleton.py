"""The tree of a message's content, each thing once, from which every template is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Alias, Alternative, Array, Field, Map, Place, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.errors import InputError


@dataclass(frozen=True, slots=True)
class Section:
    """The additional content of a struct that extends the declared one."""

    struct: Struct
    nodes: tuple[SkeletonNode, ...]


@dataclass(frozen=True, slots=True)
class SkeletonNode:
    """A field and its content.

    `type` is None for a plain value, whose built-in type is then `plain`. The only node of an array or map is
    its item; those of a choice are its elements. `levels` are the nodes of a struct's ancestors, the most
    distant one first. `again` marks a type that is being shown already, or that contains itself and has been
    shown: it has no nodes here.
    """

    field: Field
    type: Struct | Array | Map | None = None
    plain: str = ""
    levels: tuple[tuple[SkeletonNode, ...], ...] = ()
    own: tuple[SkeletonNode, ...] = ()
    sections: tuple[Section, ...] = ()
    again: bool = False

    @property
    def nodes(self) -> tuple[SkeletonNode, ...]:
        """The nodes that every value has, in wire order."""
        return (*chain.from_iterable(self.levels), *self.own)


def message_node(contract: ContractView, message: Message, brief: bool = False) -> SkeletonNode:
    """Return the tree of a body; the root has no name if the body has several elements, or none.

    With `brief`, it omits what reference pages omit: inherited fields of a field's declared type, and types
    derived from a derived one.
    """
    name = message.element.name if message.element else ""
    return _Walk(contract, brief).node(Field(name, message.namespace, message.type))


def type_node(contract: ContractView, struct: Struct, brief: bool = False) -> SkeletonNode:
    """Return the tree of an element that is named after its type."""
    return _Walk(contract, brief).node(Field(struct.name.name, struct.name.namespace, struct.name))


def header_nodes(contract: ContractView, message: Message) -> tuple[SkeletonNode, ...]:
    """Return a tree for each header part, in the order of the binding."""
    return tuple(
        _Walk(contract).node(Field(header.name, header.namespace, header.type, nillable=header.nillable))
        for header in message.headers
    )


def response_of(contract: ContractView, operation: Operation) -> Message:
    """Return the operation's response; raise InputError for a one-way operation."""
    if operation.response is None:
        raise InputError.at(
            contract.name,
            f"operation {operation.name!r} is one-way and has no response",
            "Ask for its request only.",
        )
    return operation.response


def _as_field(alternative: Alternative) -> Field:
    element = alternative.element
    return Field(element.name.name, element.name.namespace, element.type, nillable=element.nillable)


@dataclass(slots=True)
class _Walk:
    contract: ContractView
    brief: bool = False
    open: list[QName] = field(default_factory=list)
    recursive: set[QName] = field(default_factory=set)

    def node(self, shown: Field) -> SkeletonNode:
        if shown.place is Place.CHOICE:
            return SkeletonNode(shown, own=tuple(self.node(_as_field(one)) for one in shown.alternatives))
        found = self.contract.types.get(shown.type)
        if not isinstance(found, Struct | Array | Map):
            return SkeletonNode(shown, plain=self._plain(shown.type))
        if found.name in self.open:
            self.recursive.update(self.open[self.open.index(found.name) :])
        if found.name in self.recursive:
            # Structs that contain each other would otherwise be shown along every possible path.
            return SkeletonNode(shown, found, again=True)
        self.open.append(found.name)
        if isinstance(found, Struct):
            node = self._struct(shown, found)
        elif isinstance(found, Array):
            node = SkeletonNode(shown, found, own=(self.node(found.item),))
        else:
            pair = (self.node(found.key), self.node(found.value))
            node = SkeletonNode(
                shown, found, own=(SkeletonNode(found.item, self.contract.struct(found.item.type), own=pair),)
            )
        self.open.pop()
        return node

    def _struct(self, shown: Field, struct: Struct) -> SkeletonNode:
        *ancestors, _ = self.contract.lineage(struct)
        if self.brief and self.open != [struct.name]:
            ancestors = []
        return SkeletonNode(
            shown,
            struct,
            levels=tuple(tuple(map(self.node, ancestor.fields)) for ancestor in ancestors),
            own=tuple(map(self.node, struct.fields)),
            sections=tuple(self._sections(struct, ())),
        )

    def _sections(self, base: Struct, inherited: tuple[SkeletonNode, ...]) -> Iterator[Section]:
        for struct in self.contract.derived(base.name):
            self.open.append(struct.name)
            nodes = inherited + tuple(map(self.node, struct.fields))
            self.open.pop()
            yield Section(struct, nodes)
            if not self.brief:
                yield from self._sections(struct, nodes)

    def _plain(self, name: QName) -> str:
        found = self.contract.types.get(name)
        if isinstance(found, Alias):
            return self._plain(found.target)
        return name.name if name.is_builtin else "string"
