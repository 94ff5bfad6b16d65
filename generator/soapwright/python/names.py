"""What the types of a contract, their fields and their namespaces are called: settled once for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from soapwright.base.naming import FAULT_MEMBERS, ClassName, Identifier, Naming, Style, class_name, settle
from soapwright.base.qname import QName
from soapwright.contract.views import Alias, Array, ContractView, Field, Map, Struct, Type
from soapwright.python.builtins import STR, python_type
from soapwright.python.code import Ref
from soapwright.python.model import NamespaceConstant
from soapwright.python.namespaces import UNQUALIFIED, namespace_constants


def local_name(name: QName) -> str:
    """Return what a type is called, anonymous ones after the elements that hold them."""
    steps = name.name.strip("/").split("/")
    return "".join(step[:1].upper() + step[1:] for step in steps) if len(steps) > 1 else steps[0]


def anonymous(name: QName) -> bool:
    """Whether a type is that of a global element, and has no name of its own."""
    return name.name.startswith("/")


@dataclass(slots=True)
class Names:
    """The names of all types of one contract; `faults` are the structs that become exceptions."""

    contract: ContractView
    naming: Naming
    faults: frozenset[QName]
    classes: dict[QName, ClassName] = field(init=False)
    namespaces: dict[str, NamespaceConstant] = field(init=False)
    fields: dict[QName, tuple[Identifier, ...]] = field(default_factory=dict)
    children: dict[QName, list[Struct]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for found in self.contract.types.values():
            if isinstance(found, Struct) and found.base:
                self.children.setdefault(found.base, []).append(found)
        self.classes = self._classes()
        self.namespaces = namespace_constants(self.contract, self.classes.values())
        for struct in self.structs():
            self._name_fields(struct)

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

    def namespace(self, uri: str) -> Ref:
        """Return the constant that stands for a namespace."""
        return self.namespaces[uri].ref if uri else UNQUALIFIED

    def own(self, struct: Struct) -> Iterator[tuple[Identifier, Field]]:
        """Yield a struct's own fields with their names."""
        return zip(self.fields[struct.name], struct.fields, strict=True)

    def target(self, name: QName) -> QName:
        """Return the type that an alias stands for."""
        found = self.contract.types.get(name)
        return self.target(found.target) if isinstance(found, Alias) else name

    def _classes(self) -> dict[QName, ClassName]:
        keep = {struct.name for struct in self.structs()}
        names = [
            name
            for name, found in self.contract.types.items()
            if name in keep or not isinstance(found, (Struct, Alias))
        ]
        # Types before messages, the service's own namespace before others: so that the plain name goes to
        # the same type whatever order the schema files have.
        names.sort(key=lambda name: (anonymous(name), name.namespace != self.contract.namespace, name))
        spelled = settle(class_name(local_name(name)) for name in names)
        return {name: ClassName(ident) for name, ident in zip(names, spelled, strict=True)}

    def _name_fields(self, struct: Struct) -> None:
        inherited: list[str] = []
        for level in self.contract.lineage(struct):
            if level.name not in self.fields:
                wanted = [
                    self.naming.member(inner.name, self._reserved(level, inner)) for inner in level.fields
                ]
                self.fields[level.name] = tuple(map(Identifier, settle(wanted, inherited)))
            inherited.extend(self.fields[level.name])

    def _reserved(self, struct: Struct, inner: Field) -> frozenset[str]:
        """Return the names that a field may not have because something else in its class has them."""
        found: set[str] = set()
        if struct.name in self.faults:
            found |= FAULT_MEMBERS
            if not self._is_text(inner.type):
                found.add("tracking_id")
        if self.naming.style is Style.WIRE:
            found |= {"UNQUALIFIED", *(entry.constant for entry in self.namespaces.values())}
        return frozenset(found)

    def _is_text(self, name: QName) -> bool:
        target = self.target(name)
        return target not in self.contract.types and python_type(target.name) == STR


def _referenced(found: Type) -> Iterable[QName]:
    if isinstance(found, Struct):
        yield from (inner.type for inner in found.fields)
        if found.base:
            yield found.base
    elif isinstance(found, Array):
        yield found.item.type
