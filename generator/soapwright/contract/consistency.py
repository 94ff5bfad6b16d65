"""Check that elements of the same name in a content model have one type (XSD 1.0 part 1, 3.8.6).

If a schema gives them several types, only their positions tell which type an element has, and a response with
a different order can be misread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from soapwright.base.qname import QName
from soapwright.contract.content import uses
from soapwright.contract.schema_model import ComplexType, ElementContent, Method, Type
from soapwright.errors import Level, Problem, Where

CAUSE = "elements of one name have several types in one content model"
_HINT = "Give them one type or different names; only their positions distinguish them."


def inconsistent(types: Mapping[QName, Type], where: Callable[[QName], Where]) -> Iterator[Problem]:
    """Yield a warning for each complex type in which elements of the same name have different types."""
    seen: dict[QName, dict[QName, QName]] = {}
    for found in _bases_first(types):
        known: dict[QName, QName] = {}
        derivation = found.derivation
        if derivation and derivation.method is Method.EXTENSION:
            known = dict(seen.get(derivation.base, {}))
        reported: set[QName] = set()
        group = found.content.group if isinstance(found.content, ElementContent) else None
        for use, _ in uses(group) if group else ():
            name, type_ = use.element.name, use.element.type
            if known.setdefault(name, type_) != type_ and name not in reported:
                reported.add(name)
                what = f"element {name} has two types in {found.name}: {known[name]} and {type_}"
                yield Problem(where(found.name), what, _HINT, Level.WARNING, CAUSE)
        seen[found.name] = known


def _bases_first(types: Mapping[QName, Type]) -> Iterator[ComplexType]:
    """Yield the complex types, each after its base."""
    done: set[QName] = set()
    for found in types.values():
        chain: list[ComplexType] = []
        current: Type | None = found
        while isinstance(current, ComplexType) and current.name not in done:
            done.add(current.name)
            chain.append(current)
            current = types.get(current.derivation.base) if current.derivation else None
        yield from reversed(chain)
