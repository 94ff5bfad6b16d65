"""Plan the types of a contract: class names, annotations, and what is stated beside each field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from soapwright.base.naming import (
    FAULT_MEMBERS,
    ClassName,
    ConstantName,
    Identifier,
    Naming,
    Style,
    class_name,
    settle,
)
from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import BUILTINS
from soapwright.contract.views import (
    Alias,
    Array,
    ContractView,
    Enum,
    Field,
    Flags,
    Map,
    Place,
    Struct,
    Tokens,
    Type,
)
from soapwright.python.model import (
    NamespaceConstant,
    PlannedEnum,
    PlannedField,
    PlannedStruct,
    PlannedWireType,
)
from soapwright.python.namespaces import namespace_constants
from soapwright.rest.resolve import Rest
from soapwright.runtime.scalars import INTEGERS

PYTHON_TYPES = {
    "boolean": "bool",
    "decimal": "Decimal",
    "float": "float",
    "double": "float",
    "dateTime": "datetime",
    "date": "date",
    "time": "time",
    "base64Binary": "bytes",
    "hexBinary": "bytes",
    "anyType": "object",
}
_FieldKey: TypeAlias = tuple[str, str, Place]
_STATING = {Place.ELEMENT: "element", Place.ATTRIBUTE: "attribute", Place.TEXT: "text_content"}


def python_type(builtin: str) -> str:
    """Return the annotation of a type that XSD itself defines."""
    if builtin in INTEGERS:
        return "int"
    return PYTHON_TYPES.get(builtin, "str")


def local_name(name: QName) -> str:
    """Return what a type is called, anonymous ones after the elements that hold them."""
    steps = name.name.strip("/").split("/")
    return "".join(step[:1].upper() + step[1:] for step in steps) if len(steps) > 1 else steps[0]


@dataclass(slots=True)
class TypePlanner:
    """Settles the names of all types of one contract once, then plans them one by one."""

    contract: ContractView
    naming: Naming
    fault_types: frozenset[QName]
    rest: Rest | None = None
    classes: dict[QName, ClassName] = field(default_factory=dict)
    namespaces: dict[str, NamespaceConstant] = field(default_factory=dict)
    fields: dict[QName, dict[_FieldKey, Identifier]] = field(default_factory=dict)
    idents: frozenset[str] = frozenset()

    children: dict[QName, list[Struct]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for found in self.contract.types.values():
            if isinstance(found, Struct) and found.base:
                self.children.setdefault(found.base, []).append(found)
        self._name_classes()
        self.idents = frozenset(self.classes.values())
        self.namespaces = namespace_constants(self.contract, self.idents)
        for struct in self.structs():
            self._name_fields(struct)

    # names

    def structs(self) -> list[Struct]:
        """Return the structs that become classes: not the pairs that only maps are made of."""
        types = self.contract.types.values()
        pairs = {found.item.type for found in types if isinstance(found, Map)}
        used = {name for found in types if not isinstance(found, Map) for name in _referenced(found)}
        return [
            found
            for found in types
            if isinstance(found, Struct) and (found.name not in pairs or found.name in used)
        ]

    def _name_classes(self) -> None:
        keep = {struct.name for struct in self.structs()}
        names = [
            name
            for name, found in self.contract.types.items()
            if name in keep or not isinstance(found, (Struct, Alias))
        ]
        # Types before messages, the service's own namespace before others: so that the plain name goes to
        # the same type whatever order the schema files have.
        names.sort(
            key=lambda name: (name.name.startswith("/"), name.namespace != self.contract.namespace, name)
        )
        spelled = settle(class_name(local_name(name)) for name in names)
        self.classes = {name: ClassName(ident) for name, ident in zip(names, spelled, strict=True)}

    def _name_fields(self, struct: Struct) -> None:
        if struct.name in self.fields:
            return
        inherited: list[str] = []
        base = struct.base and self.contract.struct(struct.base)
        if base:
            self._name_fields(base)
            inherited = [
                ident for level in self.contract.lineage(base) for ident in self.fields[level.name].values()
            ]
        names = [self.naming.member(inner.name, self._reserved(struct, inner)) for inner in struct.fields]
        keys = [_key(inner) for inner in struct.fields]
        settled = zip(keys, settle(names, inherited), strict=True)
        self.fields[struct.name] = {key: Identifier(ident) for key, ident in settled}

    def _reserved(self, struct: Struct, inner: Field) -> frozenset[str]:
        """Return the names that a field may not have because something else in its class has them."""
        found: set[str] = set()
        if struct.name in self.fault_types:
            found |= FAULT_MEMBERS
            if self.annotation(inner.type) != "str":
                found.add("tracking_id")
        if self.naming.style is Style.WIRE:
            found |= {"UNQUALIFIED", *(entry.constant for entry in self.namespaces.values())}
        return frozenset(found)

    def namespace(self, uri: str) -> str:
        """Return the constant that stands for a namespace."""
        return self.namespaces[uri].constant if uri else "UNQUALIFIED"

    def field_name(self, struct: Struct, inner: Field) -> Identifier:
        """Return the Python name of a struct's own field."""
        return self.fields[struct.name][_key(inner)]

    # annotations and references

    def target(self, name: QName) -> QName:
        """Return the type behind an alias."""
        found = self.contract.types.get(name)
        return self.target(found.target) if isinstance(found, Alias) else name

    def annotation(self, name: QName, parameter: bool = False) -> str:
        """Return the annotation of one value of a type; parameters take any sequence where fields hold lists."""
        target = self.target(name)
        found = self.contract.types.get(target)
        listed, mapped = ("Sequence", "Mapping") if parameter else ("list", "dict")
        if found is None:
            return python_type(target.name)
        if isinstance(found, Array):
            return f"{listed}[{self.part_annotation(found.item, parameter)}]"
        if isinstance(found, Map):
            return (
                f"{mapped}[{self.annotation(found.key.type)}, {self.part_annotation(found.value, parameter)}]"
            )
        if isinstance(found, Tokens):
            return f"{listed}[{self.annotation(found.item)}]"
        ident = self.classes[target]
        return f"{listed}[{ident}]" if isinstance(found, Flags) else ident

    def field_annotation(self, inner: Field, parameter: bool = False) -> str:
        """Return the annotation of a field."""
        one = self.annotation(inner.type, parameter)
        if inner.repeated:
            one = f"{'Sequence' if parameter else 'list'}[{one}{' | None' if inner.nillable else ''}]"
        return one if inner.required else f"{one} | None"

    def reference(self, name: QName) -> str:
        """Return how a field states its type: "xs:…", or the name that the `types` package has for it."""
        target = self.target(name)
        if target.namespace == XS and target.name in BUILTINS:
            return f"xs:{target.name}"
        return self.classes[target]

    def part_annotation(self, inner: Field, parameter: bool = False) -> str:
        """Return the annotation of an array's item or a map's value."""
        return f"{self.annotation(inner.type, parameter)}{' | None' if inner.nillable else ''}"

    def qualified(self, annotation: str) -> str:
        """Return an annotation with the contract's classes spelled as attributes of the `types` package.

        They are found at run time so, when somebody looks, and need not be imported before.
        """
        return re.sub(r"\b[A-Za-z_]\w*", lambda word: _attribute(word.group(), self.idents), annotation)

    # definitions

    def enum(self, found: Enum | Flags) -> PlannedEnum:
        """Plan an enum or flags class."""
        names = settle(self.naming.enum_member(text) for text in found.texts)
        members = tuple((ConstantName(name), text) for name, text in zip(names, found.texts, strict=True))
        base = "WireFlags" if isinstance(found, Flags) else "WireEnum"
        return PlannedEnum(self.classes[found.name], base, members, found.doc or _described(found.name))

    def wire_type(self, found: Array | Map | Tokens) -> PlannedWireType:
        """Plan an array, a map or a list of tokens."""
        if isinstance(found, Array):
            stated = (
                f'Array("{found.item.name}", "{self.reference(found.item.type)}", '
                f"{self.namespace(found.item.namespace)}{', nillable=True' if found.item.nillable else ''})"
            )
        elif isinstance(found, Map):
            stated = (
                f'Map("{found.item.name}", {self.namespace(found.item.namespace)}, '
                f'("{found.key.name}", "{self.reference(found.key.type)}"), '
                f'("{found.value.name}", "{self.reference(found.value.type)}"), '
                f"{self.namespace(found.key.namespace)}{', dictionary=True' if found.dictionary else ''})"
            )
        else:
            stated = f'Tokens("{self.reference(found.item)}")'
        return PlannedWireType(self.classes[found.name], stated)

    def struct(
        self, found: Struct, root: str, wire_name: str | None = None, parameter: bool = False
    ) -> PlannedStruct:
        """Plan a struct; `root` is the runtime class that it extends when the contract gives it no base."""
        base = found.base and self.contract.struct(found.base)
        # What has no name cannot be the xsi:type of anything.
        descendants = [one for one in self._descendants(found.name) if "/" not in one.name.name]
        locals_ = Counter(one.name.name for one in (found, *descendants))
        derived = tuple(
            (other.name.name if locals_[other.name.name] == 1 else str(other.name), self.classes[other.name])
            for other in descendants
        )
        kinds = tuple({self.kind(other.name): self.classes[other.name] for other in descendants}.items())
        kind = self.kind(found.name)
        return PlannedStruct(
            self.classes[found.name],
            self.classes[base.name] if base else root,
            wire_name or found.name.name.strip("/"),
            self.namespace(found.name.namespace),
            tuple(self.planned_field(found, inner, parameter) for inner in found.fields),
            found.doc or _described(found.name),
            derived,
            "" if kind == found.name.name else kind,
            () if self.rest is None or kinds == derived else kinds,
        )

    def planned_field(self, owner: Struct, inner: Field, parameter: bool = False) -> PlannedField:
        """Plan one field of a struct."""
        arguments = [] if inner.place is Place.TEXT else [f'"{inner.name}"']
        arguments.append(f'"{self.reference(inner.type)}"')
        if inner.nillable:
            arguments.append("nillable=True")
        if inner.repeated:
            arguments.append("many=True")
        expected = {Place.ELEMENT: owner.name.namespace, Place.ATTRIBUTE: "", Place.TEXT: inner.namespace}
        if inner.namespace != expected[inner.place]:
            arguments.append(f"namespace={self.namespace(inner.namespace)}")
        stated = f"{_STATING[inner.place]}({', '.join(arguments)})"
        needed = inner.min_occurs > 0
        return PlannedField(
            self.field_name(owner, inner),
            self.qualified(self.field_annotation(inner, parameter)),
            f"required({stated})" if needed else stated,
            inner.doc,
        )

    def kind(self, name: QName) -> str:
        """Return the discriminator's value for a type: its own name, unless the REST facts say otherwise."""
        return self.rest.discriminators.get(name, name.name) if self.rest else name.name

    def _descendants(self, name: QName) -> Iterable[Struct]:
        for child in self.children.get(name, ()):
            yield child
            yield from self._descendants(child.name)


def _key(inner: Field) -> _FieldKey:
    # WCF repeats names across namespaces, and XSD lets an attribute have the name of an element.
    return inner.namespace, inner.name, inner.place


def _attribute(word: str, idents: frozenset[str]) -> str:
    return f"types.{word}" if word in idents else word


def _referenced(found: Type) -> Iterable[QName]:
    if isinstance(found, Struct):
        yield from (inner.type for inner in found.fields)
        if found.base:
            yield found.base
    elif isinstance(found, Array):
        yield found.item.type


def _described(name: QName) -> str:
    return f"{local_name(name)}, of {name.namespace}." if name.namespace else f"{local_name(name)}."
