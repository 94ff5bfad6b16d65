"""The Python names of a contract's types, fields and namespaces, chosen once for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from soapwright.base.naming import (
    FAULT_MEMBERS,
    STRUCT_MEMBERS,
    ClassName,
    Identifier,
    Naming,
    Taken,
    class_name,
    constant_name,
    settle,
)
from soapwright.base.qname import QName
from soapwright.contract.bodies import is_of_parts
from soapwright.contract.builtins import ANY_SIMPLE_TYPE, ANY_TYPE
from soapwright.contract.paths import target_of
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import (
    Alias,
    Array,
    Enum,
    Field,
    FieldKey,
    Flags,
    Map,
    Place,
    Struct,
    Tokens,
    Type,
)
from soapwright.contract.views import ContractView, Message
from soapwright.python.choices import Choices
from soapwright.python.code import Ref
from soapwright.python.namespace_constants import UNQUALIFIED, namespace_constants
from soapwright.python.planned import NamespaceConstant
from soapwright.python.python_types import STR, python_type

STATING = {
    Place.ELEMENT: "element",
    Place.ATTRIBUTE: "attribute",
    Place.TEXT: "text_content",
    Place.TURNS: "turns",
    Place.CHOICE: "choice",
    Place.ANY: "wildcard",
    Place.ANY_ATTRIBUTES: "any_attributes",
    Place.TEXTS: "texts",
}
"""The runtime functions that state fields."""


def local_name(name: QName) -> str:
    """Return the name of a type; an anonymous type is named after the elements that contain it."""
    steps = name.name.strip("/").split("/")
    return "".join(step[:1].upper() + step[1:] for step in steps) if len(steps) > 1 else steps[0]


def anonymous(name: QName) -> bool:
    """Return whether a type is the anonymous type of a global element."""
    return name.name.startswith("/")


@dataclass(slots=True)
class Names:
    """The names of all types of one contract; `faults` are the structs that become exceptions."""

    contract: ContractView
    naming: Naming
    faults: frozenset[QName]
    classes: dict[QName, ClassName] = field(init=False)
    choices: Choices = field(init=False)
    namespaces: dict[str, NamespaceConstant] = field(init=False)
    fields: dict[QName, tuple[Identifier, ...]] = field(default_factory=dict)
    _structs: list[Struct] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._structs = self._with_classes()
        self.classes = self._classes()
        self.choices = Choices(self.contract, self.class_of)
        self.choices.name(Taken(self.classes.values()), local_name)
        # Users' code has the constants of operations, and not those of namespaces.
        operations = (constant_name(operation.name) for operation in self.contract.operations)
        taken = {*self.classes.values(), *self.choices.idents(), *operations}
        self.namespaces = namespace_constants(self.contract, taken)
        for struct in self._structs:
            self._name_fields(struct)

    def structs(self) -> list[Struct]:
        """Return the structs that become classes, without pairs that are used only in maps."""
        return self._structs

    def namespace(self, uri: str) -> Ref:
        """Return the constant of a namespace."""
        return self.namespaces[uri].ref if uri else UNQUALIFIED

    def own(self, struct: Struct) -> Iterator[tuple[Identifier, Field]]:
        """Yield a struct's own fields with their names."""
        return zip(self.fields[struct.name], struct.fields, strict=True)

    def all(self, struct: Struct) -> Iterator[tuple[Identifier, Field, Struct]]:
        """Yield the own and inherited fields of a struct with their names and the struct that declares them.

        A restated field keeps its original position.
        """
        found: dict[Identifier, tuple[Field, Struct]] = {}
        for level in self.contract.lineage(struct):
            found |= {ident: (inner, level) for ident, inner in self.own(level)}
        return ((ident, inner, level) for ident, (inner, level) in found.items())

    def target(self, name: QName) -> QName:
        """Return the type that an alias refers to."""
        return target_of(self.contract, name)

    def stated(self, name: QName) -> QName:
        """Return the type that a field states: the target of aliases, except those that matter themselves."""
        while isinstance(found := self.contract.types.get(name), Alias) and not self._counts(found):
            name = found.target
        return name

    def _counts(self, found: Alias) -> bool:
        """Return whether an alias matters: because of the spelling of its values, or because its name is stated."""
        return self.keeps_spelling(found) or (self.contract.encoded and "/" not in found.name.name)

    def keeps_spelling(self, found: Alias) -> bool:
        """Return whether a pattern may accept only some spellings of values that are equal in Python."""
        target = self.target(found.name)
        listed = self.contract.types.get(target)
        if isinstance(listed, Tokens):
            target = self.target(listed.item)
        return bool(found.facets.patterns) and target.is_builtin and python_type(target.name) != STR

    def is_simple(self, name: QName) -> bool:
        """Return whether the values of a type are texts on the wire and are known to be of it."""
        target = self.target(name)
        found = self.contract.types.get(target)
        if found is None:
            return target not in (ANY_TYPE, ANY_SIMPLE_TYPE)
        return isinstance(found, (Enum, Flags, Tokens, Union))

    def class_of(self, name: QName) -> Struct | None:
        """Return the struct whose class represents values of a type, None if there is none."""
        found = self.contract.struct(name)
        return found if found and found.name in self.classes else None

    def of_message(self, message: Message) -> Struct | None:
        """Return the struct with the fields of a message; None if the message is a single value.

        It is None for an abstract struct as well, because values of derived classes are sent.
        """
        found = self.class_of(self.target(message.type))
        return None if found and found.abstract else found

    def _with_classes(self) -> list[Struct]:
        types = self.contract.types.values()
        pairs = {found.item.type for found in types if isinstance(found, Map)}
        used = {name for found in types if not isinstance(found, Map) for name in _referenced(found)}
        return [
            found
            for found in types
            if isinstance(found, Struct) and (found.name not in pairs or found.name in used)
        ]

    def _classes(self) -> dict[QName, ClassName]:
        keep = {struct.name for struct in self._structs}
        names = [name for name, found in self.contract.types.items() if name in keep or self._is_named(found)]
        # Types before messages, and the service's own namespace first, so that the plain name goes to the
        # same type whatever the order of the schema files.
        names.sort(key=lambda name: (anonymous(name), name.namespace != self.contract.namespace, name))
        wanted = [class_name(local_name(name)) for name in names]
        types = {ident for name, ident in zip(names, wanted, strict=True) if not anonymous(name)}
        # The name of a message whose element has a named type.
        spelled = settle(
            f"{ident}Message" if is_of_parts(name) and ident in types else ident
            for name, ident in zip(names, wanted, strict=True)
        )
        return {name: ClassName(ident) for name, ident in zip(names, spelled, strict=True)}

    def _is_named(self, found: Type) -> bool:
        return self._counts(found) if isinstance(found, Alias) else not isinstance(found, Struct)

    def _name_fields(self, struct: Struct) -> None:
        inherited: list[Identifier] = []
        known: dict[FieldKey, Identifier] = {}
        for level in self.contract.lineage(struct):
            if level.name not in self.fields:
                self.fields[level.name] = self._idents(level, inherited, known)
            for ident, inner in self.own(level):
                known.setdefault(inner.key, ident)
            inherited.extend(self.fields[level.name])

    def _idents(
        self, level: Struct, inherited: list[Identifier], known: dict[FieldKey, Identifier]
    ) -> tuple[Identifier, ...]:
        """Return the names of a struct's own fields; restated fields keep their names."""
        restated = [
            known.get(inner.key) if level.restricted or inner.place is Place.ATTRIBUTE else None
            for inner in level.fields
        ]
        new = [inner for inner, ident in zip(level.fields, restated, strict=True) if ident is None]
        wanted = [self.naming.member(inner.word or inner.name, self._reserved(level, inner)) for inner in new]
        settled = iter(settle(wanted, inherited))
        return tuple(ident or Identifier(next(settled)) for ident in restated)

    def _reserved(self, struct: Struct, inner: Field) -> frozenset[str]:
        """Return the names that a field cannot have because its class uses them otherwise."""
        if struct.name not in self.faults:
            return STRUCT_MEMBERS
        return FAULT_MEMBERS if self._is_text(inner.type) else FAULT_MEMBERS | {"tracking_id"}

    def _is_text(self, name: QName) -> bool:
        target = self.target(name)
        return target not in self.contract.types and python_type(target.name) == STR


def _referenced(found: Type) -> Iterable[QName]:
    if isinstance(found, Struct):
        for inner in found.fields:
            yield inner.type
            yield from (alternative.element.type for alternative in inner.alternatives)
        if found.base:
            yield found.base
    elif isinstance(found, Array):
        yield found.item.type
