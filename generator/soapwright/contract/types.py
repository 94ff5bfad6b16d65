"""Resolve type definitions: names to structs, enums, flags, arrays and maps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.models import xsd
from xsdata.models.enums import FormType
from xsdata.models.mixins import ElementBase

from soapwright.base.qname import QName
from soapwright.contract.attributes import attributes
from soapwright.contract.builtins import ANY_TYPE, BUILTINS, STRING, TEXT_TYPES
from soapwright.contract.collapse import collapse
from soapwright.contract.docs import documentation
from soapwright.contract.particles import Flattener, Particle
from soapwright.contract.symbols import Symbol, Symbols
from soapwright.contract.views import Alias, Enum, Field, Flags, Place, Struct, Tokens, Type, Value
from soapwright.errors import Level, Problem
from soapwright.read.parse import Scope

SOAP_ARRAY = QName("http://schemas.xmlsoap.org/soap/encoding/", "Array")
DICTIONARY_MARK = "{http://schemas.microsoft.com/2003/10/Serialization/}IsDictionary"


@dataclass(slots=True)
class TypeResolver:
    """Resolves types on demand; what has been asked for, and all it leads to, is in `types`.

    Arrays and maps are recognised by shape, by `collapsed`, once it is known which types are extended and
    which are the type of a message: neither of those is ever unwrapped.
    """

    symbols: Symbols
    types: dict[QName, Type] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    _order: dict[QName, tuple[int, int]] = field(default_factory=dict)
    _dictionaries: set[QName] = field(default_factory=set)

    def named(self, text: str, node: ElementBase, scope: Scope) -> QName:
        """Return the type that a `type=` or `base=` text names, resolved; report it when there is none."""
        name = scope.qname(text, node)
        if name in self.types or (name.is_builtin and name.name in BUILTINS):
            return name
        symbol = self.symbols.types.get(name)
        if symbol is None:
            self.unresolved("type", text, name, node, scope)
            return ANY_TYPE
        return self.defined(name, symbol.node, symbol.scope)

    def of_element(self, name: QName, element: xsd.Element, scope: Scope) -> QName:
        """Return the type of an element; one defined in place is resolved under `name`."""
        if element.type:
            return self.named(element.type, element, scope)
        inner = element.complex_type or element.simple_type
        if inner is None:
            return ANY_TYPE
        return name if name in self.types else self.defined(name, inner, scope)

    def global_element(self, name: QName) -> tuple[Symbol[xsd.Element], QName] | None:
        """Return the global element of that name and its type, or None when it is not defined."""
        symbol = self.symbols.elements.get(name)
        if symbol is None:
            return None
        anonymous = QName(name.namespace, f"/{name.name}")
        return symbol, self.of_element(anonymous, symbol.node, symbol.scope)

    def add_derived(self) -> None:
        """Resolve every type that extends a resolved one, until there are no more."""
        extensions = [
            (scope_name, symbol)
            for symbol in self.symbols.types.values()
            for scope_name in self._bases(symbol)
        ]
        pending = True
        while pending:
            pending = False
            for base, symbol in extensions:
                if base in self.types and symbol.name not in self.types:
                    self.defined(symbol.name, symbol.node, symbol.scope)
                    pending = True

    def collapsed(self, messages: Iterable[QName]) -> dict[QName, Type]:
        """Return all types in schema order, with arrays and maps in place of the structs that spell them."""
        kept = set(messages) | {t.base for t in self.types.values() if isinstance(t, Struct) and t.base}
        ordered = {name: self.types[name] for name in sorted(self.types, key=self._order.__getitem__)}
        return collapse(ordered, kept, self._dictionaries)

    def defined(self, name: QName, node: xsd.ComplexType | xsd.SimpleType, scope: Scope) -> QName:
        """Resolve a definition under `name`, which is returned."""
        # The placeholder ends recursion; it is replaced as soon as the definition is complete.
        self.types[name] = Struct(name)
        self._order[name] = (scope.order, node.index)
        if isinstance(node, xsd.SimpleType):
            self.types[name] = self._simple(name, node, scope)
        else:
            self.types[name] = self._complex(name, node, scope)
            if _is_dictionary(node):
                self._dictionaries.add(name)
        return name

    # simple types

    def _simple(self, name: QName, node: xsd.SimpleType, scope: Scope) -> Type:
        doc = documentation(node)
        if node.list:
            return self._list(name, node.list, scope, doc)
        if node.restriction:
            return self._restriction(name, node.restriction, scope, doc)
        # A union's value is kept as its text: the member type that fits is not marked on the wire.
        return Alias(name, STRING)

    def _list(self, name: QName, node: xsd.List, scope: Scope, doc: str) -> Type:
        inner = node.simple_type
        if inner is None:
            return Tokens(name, self.named(node.item_type, node, scope))
        if inner.restriction and inner.restriction.enumerations:
            return Flags(name, _values(inner.restriction), doc)
        return Tokens(name, self.defined(QName(name.namespace, f"{name.name}/item"), inner, scope))

    def _restriction(self, name: QName, node: xsd.Restriction, scope: Scope, doc: str) -> Type:
        if node.base:
            base = self.named(node.base, node, scope)
        elif node.simple_type:
            base = self.defined(QName(name.namespace, f"{name.name}/base"), node.simple_type, scope)
        else:
            base = STRING
        root = self.builtin(base)
        if node.enumerations and root.name in TEXT_TYPES:
            return Enum(name, _values(node), doc)
        return Alias(name, base)

    def builtin(self, name: QName) -> QName:
        """Return the built-in type that a simple type is made from; any other name as it is."""
        found = self.types.get(name)
        if isinstance(found, Alias):
            return self.builtin(found.target)
        return STRING if isinstance(found, Enum) else name

    # complex types

    def _complex(self, name: QName, node: xsd.ComplexType, scope: Scope) -> Struct:
        doc = documentation(node)
        content = node.complex_content or node.simple_content
        if content is None:
            return Struct(name, self._fields(name, node, scope), abstract=node.abstract, doc=doc)
        extension, restriction = content.extension, content.restriction
        derivation = extension or restriction
        if derivation is None or derivation.base is None:
            return Struct(name, abstract=node.abstract, doc=doc)
        if restriction and scope.qname(derivation.base, derivation) == SOAP_ARRAY:
            self.problems.append(
                Problem(
                    scope.where(node),
                    f"{name} is a SOAP-encoded array, which is not supported",
                    "Ask for a document/literal WSDL of the service.",
                )
            )
            return Struct(name)
        base = self.named(derivation.base, derivation, scope)
        if base == ANY_TYPE:
            return Struct(name, self._fields(name, derivation, scope), abstract=node.abstract, doc=doc)
        if not isinstance(self.types.get(base), Struct):
            text = Field("value", "", base, place=Place.TEXT)
            fields = (text, *attributes(self, name, derivation, scope))
            return Struct(name, fields, abstract=node.abstract, doc=doc)
        # A restriction repeats what it narrows; its fields are those of the base.
        fields = self._fields(name, extension, scope) if extension else ()
        return Struct(name, fields, base, node.abstract, doc)

    def _fields(
        self, owner: QName, node: xsd.ComplexType | xsd.Extension | xsd.Restriction, scope: Scope
    ) -> tuple[Field, ...]:
        flattener = Flattener(self._group, self.problems.append)
        fields: dict[tuple[str, str], Field] = {}
        for particle in flattener.flatten(node, scope):
            found = self._element(owner, particle)
            key = (found.namespace, found.name)
            if key in fields:
                # The same element in two branches of a choice, or twice in a sequence, is one list.
                found = _merged(fields[key], found)
            fields[key] = found
        return (*fields.values(), *attributes(self, owner, node, scope))

    def _element(self, owner: QName, particle: Particle) -> Field:
        element, scope = particle.element, particle.scope
        if element.ref:
            return self._reference(particle)
        local = element.real_name
        anonymous = QName(owner.namespace, f"{owner.name}/{local}")
        return Field(
            local,
            scope.namespace if element.form is FormType.QUALIFIED else "",
            self.of_element(anonymous, element, scope),
            particle.min_occurs,
            particle.max_occurs,
            element.nillable,
            doc=documentation(element),
        )

    def _reference(self, particle: Particle) -> Field:
        element, scope = particle.element, particle.scope
        name = scope.qname(element.ref or "", element)
        found = self.global_element(name)
        if found is None:
            self.unresolved("element", element.ref or "", name, element, scope)
            return Field(name.name, name.namespace, ANY_TYPE)
        symbol, type_ = found
        if any(other.node.substitution_group for other in self.symbols.elements.values()):
            self._warn_substitution(name, element, scope)
        return Field(
            name.name,
            name.namespace,
            type_,
            particle.min_occurs,
            particle.max_occurs,
            symbol.node.nillable,
            doc=documentation(element) or documentation(symbol.node),
        )

    # what names refer to

    def _group(self, ref: str, node: xsd.Group, scope: Scope) -> Symbol[xsd.Group] | None:
        name = scope.qname(ref, node)
        symbol = self.symbols.groups.get(name)
        if symbol is None:
            self.unresolved("group", ref, name, node, scope)
        return symbol

    def _bases(self, symbol: Symbol[xsd.ComplexType] | Symbol[xsd.SimpleType]) -> Iterator[QName]:
        node = symbol.node
        content = node.complex_content or node.simple_content if isinstance(node, xsd.ComplexType) else None
        derivation = content and (content.extension or content.restriction)
        if derivation and derivation.base:
            yield symbol.scope.qname(derivation.base, derivation)

    def unresolved(self, kind: str, text: str, name: QName, node: ElementBase, scope: Scope) -> None:
        """Report a name that no schema defines."""
        self.problems.append(
            Problem(
                scope.where(node),
                f"{kind} {text!r} is not defined",
                f"No schema read defines {name}: add it, or import the schema file that holds it.",
            )
        )

    def _warn_substitution(self, name: QName, node: xsd.Element, scope: Scope) -> None:
        members = [s for s in self.symbols.elements.values() if s.node.substitution_group]
        if any(s.scope.qname(s.node.substitution_group or "", s.node) == name for s in members):
            self.problems.append(
                Problem(
                    scope.where(node),
                    f"{name} heads a substitution group; only the element itself is read and written",
                    "Use xsi:type (type derivation) where the service allows it.",
                    Level.WARNING,
                )
            )


def _values(node: xsd.Restriction) -> tuple[Value, ...]:
    return tuple(map(Value, dict.fromkeys(enumeration.value for enumeration in node.enumerations)))


def _merged(one: Field, other: Field) -> Field:
    return Field(
        one.name,
        one.namespace,
        one.type,
        max(one.min_occurs, other.min_occurs),
        None,
        one.nillable or other.nillable,
        one.place,
        one.doc,
    )


def _is_dictionary(node: xsd.ComplexType) -> bool:
    return any(
        isinstance(mark, AnyElement) and mark.qname == DICTIONARY_MARK and (mark.text or "").strip() == "true"
        for annotation in node.annotations
        for info in annotation.app_infos
        for mark in info.content
    )
