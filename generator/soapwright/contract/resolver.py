"""The core of resolving schemas: each requested definition is resolved once, one after the other.

Definitions are never resolved recursively, so the length of a chain of types does not matter. A definition's
references are requested and resolved later; other modules of this package resolve each kind of definition.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from xsdata.models import xsd
from xsdata.models.mixins import ElementBase

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_SIMPLE_TYPE, ANY_TYPE, BOOLEAN, is_builtin
from soapwright.contract.chains import base_of
from soapwright.contract.complex_types import complex_type
from soapwright.contract.consistency import inconsistent
from soapwright.contract.elements import global_element
from soapwright.contract.encoding import known_as, standard_type
from soapwright.contract.reach import needed
from soapwright.contract.schema_model import AnyAttribute, Attribute, Element, Group, Process, Type, Wildcard
from soapwright.contract.simple_types import narrows, simple_type
from soapwright.contract.substitution import without_members
from soapwright.contract.symbols import Symbols, TypeSymbol
from soapwright.contract.undefined_names import of_schema
from soapwright.contract.values import TextKind, kind_of
from soapwright.contract.wildcards import allows
from soapwright.errors import Level, Problem, Where
from soapwright.read.faulty_definitions import DefinitionKey, left_out
from soapwright.read.limits import Budget
from soapwright.read.parse import Scope

TypeNode: TypeAlias = xsd.ComplexType | xsd.SimpleType | xsd.Restriction | xsd.Extension
"""The nodes that define types; a derivation does if it narrows simple content or is an array of arrays."""
SourcePlace: TypeAlias = tuple[int, int]
"""The position of a definition: the order of its schema, and its number in it."""


@dataclass(slots=True)
class Resolver:
    """Resolves requested definitions and all they lead to.

    See `finish` for the result, `problems` for errors.
    """

    symbols: Symbols
    budget: Budget = field(default_factory=Budget)
    types: dict[QName, Type] = field(default_factory=dict)
    elements: dict[QName, Element] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    groups: dict[QName, tuple[Group, int]] = field(default_factory=dict)
    """Named groups, each with its number of particles."""
    attribute_groups: dict[QName, tuple[tuple[Attribute, ...], AnyAttribute | None]] = field(
        default_factory=dict
    )
    _places: dict[QName, SourcePlace] = field(default_factory=dict)
    _element_places: dict[QName, SourcePlace] = field(default_factory=dict)
    _nodes: dict[QName, tuple[TypeNode, Scope]] = field(default_factory=dict)
    _pending: deque[QName] = field(default_factory=deque)
    _derived: defaultdict[QName, list[TypeSymbol]] = field(default_factory=lambda: defaultdict(list))
    _members: defaultdict[QName, list[QName]] = field(default_factory=lambda: defaultdict(list))
    _wildcards: set[tuple[str, ...]] = field(default_factory=set)
    _kinds: dict[QName, TextKind] = field(default_factory=dict)
    _open: set[QName] = field(default_factory=set)
    _abstract: dict[QName, Where] = field(default_factory=dict)
    _missed: set[DefinitionKey] = field(default_factory=set)
    """Definitions that are set aside although something refers to them."""

    def __post_init__(self) -> None:
        for symbol in self.symbols.types.values():
            base = base_of(symbol)
            if base is not None:
                self._derived[base].append(symbol)
        for element in self.symbols.elements.values():
            if element.node.substitution_group:
                head = element.scope.qname(element.node.substitution_group, element.node)
                self._members[head].append(element.name)

    # asking

    def type(self, text: str, node: ElementBase, scope: Scope) -> QName:
        """Request the type that a text names, and return its name; report it if it is undefined."""
        name = scope.qname(text, node)
        found = self.named(name, scope)
        if found is None:
            self.unresolved("type", text, name, node, scope)
        return found or ANY_TYPE

    def named(self, name: QName, scope: Scope) -> QName | None:
        """Request a type by name, and return the name of the type it is an alias of.

        None if it is undefined.
        """
        if is_builtin(name):
            return name
        symbol = self.symbols.types.get(name)
        if symbol is not None:
            self._ask(symbol)
            return name
        return known_as(name) or self._standard(name, scope)

    def simple(self, text: str, node: ElementBase, scope: Scope, what: str) -> QName:
        """Request a type that must be simple; `what` describes its use in messages."""
        name = self.type(text, node, scope)
        if not self.is_simple(scope.qname(text, node)):
            self.error(
                scope.where(node), f"{what} has the type {text!r}, which is not a simple type", _ONLY_TEXT
            )
        return name

    def anonymous(self, owner: QName, word: str, node: TypeNode, scope: Scope) -> QName:
        """Request an anonymous type, and return a name for it made from its owner."""
        name = QName(owner.namespace, f"{owner.name}/{word}")
        number = 1
        while name in self._nodes:
            number += 1
            name = QName(owner.namespace, f"{owner.name}/{word}/{number}")
        self._add(name, node, scope)
        return name

    def put(self, name: QName, made: Type, node: TypeNode, scope: Scope) -> None:
        """Add a type that is already resolved."""
        self._add(name, node, scope)
        self.types[name] = made

    def element(self, name: QName) -> Element | None:
        """Return the global element of that name, None if it is undefined."""
        pending = [name]
        while pending:
            current = pending.pop()
            symbol = self.symbols.elements.get(current)
            if symbol is not None and current not in self.elements:
                self.elements[current] = global_element(self, symbol)
                self._element_places[current] = (symbol.scope.order, symbol.node.index)
                pending.extend(self._members[current])
        return self.elements.get(name)

    def referred(self, element: Element, where: Where) -> None:
        """Note that a content model refers to an element."""
        if element.abstract:
            self._abstract.setdefault(element.name, where)

    def met(self, name: QName) -> None:
        """Note that values of a type may occur; for xs:anyType or xs:anySimpleType, values of any type."""
        if name in (ANY_TYPE, ANY_SIMPLE_TYPE):
            self._open.add(name)
        elif name == BOOLEAN:
            # A Python bool is the only value that cannot record a derived type.
            self._ask_all(one for one in self._derived[name] if isinstance(one.node, xsd.SimpleType))

    def wildcard(self, found: Wildcard) -> None:
        """Note that any element of certain namespaces may occur."""
        if found.process is not Process.SKIP:
            self._wildcards.add(found.namespaces)

    # what is known without resolving

    def is_simple(self, name: QName) -> bool:
        """Return whether a type has no attributes and no children; true for an undefined one."""
        if is_builtin(name):
            return name != ANY_TYPE
        node = self.node(name)
        return node is None or not isinstance(node[0], xsd.ComplexType)

    def text_type(self, name: QName) -> QName | None:
        """Return the simple type of a type's text, None if it has other content."""
        while not self.is_simple(name):
            match self.node(name):
                case (xsd.ComplexType(simple_content=xsd.SimpleContent() as content), scope):
                    restriction = content.restriction
                    if restriction and (restriction.simple_type or narrows(restriction)):
                        return QName(name.namespace, f"{name.name}/value")
                    derivation = restriction or content.extension
                    if derivation is None or not derivation.base:
                        return None
                    name = scope.qname(derivation.base, derivation)
                    name = known_as(name) or name
                case _:
                    return None
        return name

    def kind(self, name: QName) -> TextKind:
        """Return the kind of a type's text."""
        known = self._kinds.get(name)
        if known is None:
            known = self._kinds[name] = kind_of(self, name)
        return known

    def text(
        self,
        value: str | None,
        type_: QName,
        node: ElementBase,
        scope: Scope,
        *,
        level: Level = Level.WARNING,
    ) -> str | None:
        """Return a value of the schema; a qualified name has its namespace instead of its prefix.

        A value that is invalid for its type is reported, and None returned.
        """
        if value is None:
            return None
        kind = self.kind(type_)
        text = value
        if kind.holds_names:
            text = " ".join(str(scope.qname(one, node)) for one in kind.tokens(value))
        if kind.reads(text):
            return text
        left_out = "; it is left out" if level is Level.WARNING else ""
        what = f"the value {value!r} is not valid for its type, {kind}{left_out}"
        self.problems.append(
            Problem(scope.where(node), what, "Write a value of that type.", level, _NOT_OF_TYPE)
        )
        return None

    def _standard(self, name: QName, scope: Scope) -> QName | None:
        """Add a predefined type, with the types that it needs, and return its name; None for an unknown name."""
        made = standard_type(name)
        if made is None:
            return None
        if name not in self._nodes:
            self._nodes[name] = xsd.ComplexType(name=name.name), scope
            self._places[name] = _NO_SCHEMA, len(self._places)
            self.types[name] = made
            self.met(ANY_TYPE)
            for needed_name in needed(made):
                self._standard(needed_name, scope)
        return name

    # reporting

    def error(self, where: Where, what: str, hint: str) -> None:
        """Report an error."""
        self.problems.append(Problem(where, what, hint))

    def unresolved(self, kind: str, text: str, name: QName, node: ElementBase, scope: Scope) -> None:
        """Report a name that no schema defines."""
        self.problems.append(self.undefined(kind, text, name, scope.where(node)))

    def undefined(self, kind: str, text: str, name: QName, where: Where) -> Problem:
        """Return the problem of a name that no schema defines, with suggestions.

        For a definition that was put aside, it is the definition's own problem.
        """
        if wrong := self.symbols.aside.get((kind, name)):
            self._missed.add((kind, name))
            return wrong[0]
        known, others = self.symbols.named_like(kind)
        return Problem(where, f"{kind} {text!r} is not defined", of_schema(kind, text, name, known, others))

    # resolving

    def finish(self) -> tuple[dict[QName, Type], dict[QName, Element]]:
        """Resolve everything requested; return types and global elements in schema order."""
        self._run()
        while self._reach():
            self._run()
        self.problems.extend(without_members(self.symbols.elements, self._members, self._abstract))
        self.problems.extend(inconsistent(self.types, self.where))
        return (
            {name: self.types[name] for name in sorted(self.types, key=self._places.__getitem__)},
            {
                name: self.elements[name]
                for name in sorted(self.elements, key=self._element_places.__getitem__)
            },
        )

    def put_aside(self) -> Iterator[Problem]:
        """Yield the problems of definitions that are put aside: warnings if nothing refers to the definition."""
        for definition, problems in self.symbols.aside.items():
            missed = definition in self._missed
            yield from problems if missed else (left_out(definition, problem) for problem in problems)

    def where(self, name: QName) -> Where:
        """Return where a requested type is defined."""
        node, scope = self._nodes[name]
        return scope.where(node)

    def _run(self) -> None:
        while self._pending:
            name = self._pending.popleft()
            node, scope = self._nodes[name]
            if isinstance(node, xsd.SimpleType):
                self.types[name] = simple_type(self, name, node, scope)
            elif isinstance(node, xsd.ComplexType):
                self.types[name] = complex_type(self, name, node, scope)
            self._ask_all(self._derived.get(name, ()))

    def _reach(self) -> bool:
        """Request what xs:anyType, xs:anySimpleType and wildcards may contain.

        Return whether anything is new.
        """
        before = len(self._nodes), len(self.elements)
        if self._open:
            all_ = ANY_TYPE in self._open
            found = self.symbols.types.values()
            self._ask_all(s for s in found if all_ or isinstance(s.node, xsd.SimpleType))
        for name in self.symbols.elements:
            if any(allows(namespaces, name.namespace) for namespaces in self._wildcards):
                self.element(name)
        return (len(self._nodes), len(self.elements)) != before

    def _ask_all(self, symbols: Iterable[TypeSymbol]) -> None:
        for symbol in symbols:
            self._ask(symbol)

    def _ask(self, symbol: TypeSymbol) -> None:
        if symbol.name not in self._nodes:
            self._add(symbol.name, symbol.node, symbol.scope)

    def _add(self, name: QName, node: TypeNode, scope: Scope) -> None:
        self.budget.take("types", scope.where(node))
        self._nodes[name] = node, scope
        self._places[name] = scope.order, node.index
        self._pending.append(name)

    def node(self, name: QName) -> tuple[TypeNode, Scope] | None:
        """Return the definition of a type and its scope; None if there is none (yet)."""
        symbol = self.symbols.types.get(name)
        return (symbol.node, symbol.scope) if symbol else self._nodes.get(name)


_NO_SCHEMA = -1
"""The order of predefined types: before those of all schemas."""
_NOT_OF_TYPE = "default and fixed values that are invalid for their types are left out"
_ONLY_TEXT = "Name a simple type; only these are allowed there."
