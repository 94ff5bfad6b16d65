"""Which operations reach a type, through their requests and their responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.compare.grammar import uses_of
from soapwright.contract.bodies import is_of_parts
from soapwright.contract.builtins import ANY_TYPE, STRING
from soapwright.contract.model import Contract, Header
from soapwright.contract.schema_model import (
    Atomic,
    ComplexType,
    Element,
    ElementContent,
    ElementUse,
    List,
    Process,
    Union,
    Wildcard,
)
from soapwright.contract.schema_views import Alias, Array, Map, Struct, Tokens
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.contract.wildcards import allows


@dataclass(frozen=True, slots=True)
class Users:
    """The operations that send something, and those that receive it."""

    requests: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()

    @property
    def operations(self) -> tuple[str, ...]:
        """All of them, those that send it first."""
        return tuple(dict.fromkeys((*self.requests, *self.responses)))


NOWHERE = Users()
_WILD = "*"
_Table: TypeAlias = dict[QName, tuple[list[str], list[str]]]


@dataclass(slots=True)
class Usage:
    """The uses of every type of a contract."""

    contract: ContractView
    methods: dict[QName, frozenset[str]] = field(default_factory=dict)
    """How others are derived from each type."""
    model: Contract = field(init=False)
    _parts_of: _Table = field(default_factory=dict)
    _values: _Table = field(default_factory=dict)
    _derived: dict[QName, list[QName]] = field(default_factory=dict)
    _owners: dict[QName, list[QName]] = field(default_factory=dict)
    _messages: _Table = field(default_factory=dict)
    """The global elements that are part of a message or a fault."""
    _open: dict[tuple[str, ...], list[QName]] = field(default_factory=dict)
    """The types that have a wildcard, by its namespaces."""

    def __post_init__(self) -> None:
        self.model = model_of(self.contract)
        for found in self.contract.types.values():
            if isinstance(found, Struct) and found.base:
                self._derived.setdefault(found.base, []).append(found.name)
        self._look_into_model()
        for operation in self.contract.operations:
            self._note_messages(operation)
            answers = [
                *_types(operation.response),
                *(fault.type for fault in operation.faults),
                *(header.type for header in operation.header_faults),
            ]
            for side, roots in enumerate((_types(operation.request), answers)):
                values, inherited = self._reached(roots)
                for name in values | inherited:
                    self._parts_of.setdefault(name, ([], []))[side].append(operation.key)
                for name in values:
                    self._values.setdefault(name, ([], []))[side].append(operation.key)

    def of(self, name: QName) -> Users:
        """Return the uses of a type, including as an ancestor of others, which have its fields."""
        return self._use(self._parts_of, [name])

    def as_value(self, name: QName) -> Users:
        """Return the uses of a type by its own values or those of derived types."""
        return self._use(self._values, [name])

    def of_element(self, found: Element) -> Users:
        """Return the uses of a global element: in messages, in types, or as a substitute for another one."""
        names: list[QName] = []
        # Two elements that have one name after a rename may substitute each other.
        seen: set[QName] = set()
        current: Element | None = found
        requests: list[str] = []
        responses: list[str] = []
        while current is not None and current.name not in seen:
            seen.add(current.name)
            names.extend(self._owners.get(current.name, ()))
            sent, answered = self._messages.get(current.name, ((), ()))
            requests.extend(sent)
            responses.extend(answered)
            current = self.model.elements.get(current.substitutes) if current.substitutes else None
        if not names and not requests and not responses:
            names = [
                owner
                for namespaces, owners in self._open.items()
                if allows(namespaces, found.name.namespace)
                for owner in owners
            ]
        use = self._use(self._parts_of, names)
        return Users(
            tuple(dict.fromkeys((*requests, *use.requests))),
            tuple(dict.fromkeys((*responses, *use.responses))),
        )

    def _use(self, table: _Table, names: Iterable[QName]) -> Users:
        found = [table.get(name, ((), ())) for name in names]
        sides = (tuple(dict.fromkeys(one for both in found for one in both[side])) for side in (0, 1))
        return Users(*sides)

    def _note_messages(self, operation: Operation) -> None:
        answers = [fault.element for fault in operation.faults]
        answers.extend(map(_element_of, operation.header_faults))
        if operation.response:
            answers.extend(self._elements(operation.response))
        for side, elements in enumerate((self._elements(operation.request), answers)):
            for element in elements:
                self._messages.setdefault(element, ([], []))[side].append(operation.key)

    def _elements(self, message: Message) -> list[QName]:
        """Return the global elements of a message: of its body or the parts of it, and of its headers."""
        found = [message.element] if message.element else []
        if is_of_parts(message.type):
            struct = self.contract.struct(message.type)
            assert struct is not None
            found = [QName(inner.namespace, inner.name) for inner in struct.fields if inner.namespace]
        return [*found, *map(_element_of, message.headers)]

    def _look_into_model(self) -> None:
        methods: dict[QName, set[str]] = {}
        for found in self.model.types.values():
            if not isinstance(found, ComplexType):
                continue
            if found.derivation:
                methods.setdefault(found.derivation.base, set()).add(found.derivation.method.value)
            content = found.content
            for one in uses_of(content.group) if isinstance(content, ElementContent) else ():
                if isinstance(one, Wildcard) and one.process is not Process.SKIP:
                    self._open.setdefault(one.namespaces, []).append(found.name)
                elif isinstance(one, ElementUse) and one.element.is_global:
                    self._owners.setdefault(one.element.name, []).append(found.name)
        self.methods = {name: frozenset(found) for name, found in methods.items()}

    def _reached(self, roots: Iterable[QName]) -> tuple[set[QName], set[QName]]:
        """Return the types in values of the roots, including derived ones, and the types that these extend."""
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
                # Other types derived from an ancestor cannot occur here.
                if level.name not in inherited:
                    inherited.add(level.name)
                    pending.extend(self._parts(level.name))
        return reached, inherited

    def _parts(self, name: QName) -> Iterator[QName]:
        found = self.contract.types.get(name)
        if isinstance(found, Struct):
            for inner in found.fields:
                if inner.alternatives:
                    yield from (one.element.type for one in inner.alternatives)
                elif isinstance(inner.wildcard, Wildcard):
                    yield _met_by(inner.wildcard)
                elif inner.wildcard is None:
                    yield inner.type
        elif isinstance(found, Array):
            yield found.item.type
        elif isinstance(found, Map):
            yield from (found.item.type, found.key.type, found.value.type)
        elif isinstance(found, Tokens):
            yield found.item
        elif isinstance(found, Alias):
            yield found.target
        elif isinstance(found, Union):
            yield from found.members
        yield from self._behind(name)

    def _behind(self, name: QName) -> Iterator[QName]:
        """Yield the types that only the model shows: the parts of an enum or flags, the content of xs:anyType."""
        simple = self.model.types.get(name)
        if isinstance(simple, Atomic):
            yield simple.base
        elif isinstance(simple, List):
            yield simple.item
        elif name == ANY_TYPE:
            yield from (one.name for one in self.model.types.values() if isinstance(one, ComplexType))
            yield from (one.type for one in self.model.elements.values())
        elif name.name == _WILD:
            namespaces = tuple(name.namespace.split(" "))
            yield from (
                one.type for one in self.model.elements.values() if allows(namespaces, one.name.namespace)
            )


def _met_by(wildcard: Wildcard) -> QName:
    """Return a name that represents everything in a wildcard, the same for equal namespaces."""
    known = wildcard.process is not Process.SKIP
    return QName(" ".join(wildcard.namespaces), _WILD) if known else STRING


def model_of(contract: ContractView) -> Contract:
    """Return the model of a view, without types if there is none."""
    return contract.model or Contract(contract.name, contract.namespace, (), ())


def _element_of(header: Header) -> QName:
    return QName(header.namespace, header.name)


def _types(message: Message | None) -> list[QName]:
    return [message.type, *(header.type for header in message.headers)] if message else []
