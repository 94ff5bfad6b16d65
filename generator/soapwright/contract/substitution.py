"""Substitution groups: which elements may replace another one (XSD 1.0 part 1, 3.3.6)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.schema_model import SUBSTITUTION, ComplexType, Element, Method, SimpleContent, Type
from soapwright.contract.symbols import Symbol
from soapwright.errors import Level, Problem, Where


class Substitutions:
    """The substitution groups of a contract."""

    def __init__(self, types: Mapping[QName, Type], elements: Mapping[QName, Element]) -> None:
        self._types = types
        self._members: defaultdict[QName, list[Element]] = defaultdict(list)
        for element in elements.values():
            if element.substitutes is not None:
                self._members[element.substitutes].append(element)

    def alternatives(self, head: Element) -> tuple[Element, ...]:
        """Return the non-abstract elements that a reference to `head` allows, itself first."""
        members = self._below(head) if head.is_global and SUBSTITUTION not in head.block else ()
        return tuple(element for element in (head, *members) if not element.abstract)

    def _below(self, head: Element) -> Iterator[Element]:
        """Yield the direct and indirect members of a substitution group; there are no cycles."""
        type_ = self._types.get(head.type)
        derivation_set = head.block | (type_.block if isinstance(type_, ComplexType) else frozenset())
        pending = list(reversed(self._members[head.name]))
        while pending:
            element = pending.pop()
            if not derivation_set & set(self._methods(element.type, head.type)):
                yield element
            pending.extend(reversed(self._members[element.name]))

    def _methods(self, name: QName, base: QName) -> Iterator[str]:
        """Yield how a type is derived, step by step, from one of its ancestors."""
        while name != base:
            found = self._types.get(name)
            if isinstance(found, ComplexType) and found.derivation is not None:
                yield found.derivation.method.value
                name = found.derivation.base
            elif isinstance(found, ComplexType) and isinstance(found.content, SimpleContent):
                yield Method.EXTENSION.value
                name = found.content.type
            else:
                # Simple types are always derived by restriction, whatever lies between.
                yield Method.RESTRICTION.value
                return


def without_members(
    elements: Mapping[QName, Symbol[xsd.Element]],
    members: Mapping[QName, Sequence[QName]],
    abstract: Mapping[QName, Where],
) -> Iterator[Problem]:
    """Yield a warning for each abstract element that none of the elements read may replace.

    `members` holds the elements that name each head, `abstract` where a content model refers to each abstract
    element.
    """
    heads = {member: head for head, found in members.items() for member in found}
    replaced: set[QName] = set()
    for current in [name for name, symbol in elements.items() if not symbol.node.abstract]:
        name = current
        while name in heads and heads[name] not in replaced:
            name = heads[name]
            replaced.add(name)
    for name, where in abstract.items():
        if name not in replaced:
            what = f"element {name} is abstract, and the schemas have no element to substitute it; any element is accepted"
            yield Problem(where, what, _MEMBERS, Level.WARNING, _NO_MEMBERS)


_MEMBERS = "Import the schema with the elements that substitute it, if there is one."
_NO_MEMBERS = "abstract elements have no elements to substitute them"
