"""The named definitions of WSDL documents, and the SOAP extensions that stand in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.errors import Level, Problem, Where
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL

SOAP_VERSIONS = {
    "http://schemas.xmlsoap.org/wsdl/soap/": "1.1",
    "http://schemas.xmlsoap.org/wsdl/soap12/": "1.2",
}
LITERAL_HINT = "soapwright reads document/literal bindings; ask the service for a WSDL with one."

_Node = TypeVar("_Node", bound=wsdl.WsdlElement)


@dataclass(slots=True)
class Wsdl:
    """All WSDL documents of a contract; what is wrong with them is gathered in `problems`."""

    definitions: tuple[tuple[wsdl.Definitions, Scope], ...]
    problems: list[Problem] = field(default_factory=list)
    _named: dict[tuple[type[wsdl.WsdlElement], QName], tuple[wsdl.WsdlElement, Scope]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        for definitions, scope in self.definitions:
            for node in (*definitions.messages, *definitions.port_types, *definitions.bindings):
                self._named.setdefault((type(node), QName(scope.namespace, node.name)), (node, scope))

    def find(
        self, kind: type[_Node], name: QName, asked_by: wsdl.WsdlElement, scope: Scope
    ) -> tuple[_Node, Scope] | None:
        """Return the definition of that kind and name; report it, at the place that asks for it, if there is none."""
        node, found_in = self._named.get((kind, name), (None, scope))
        if isinstance(node, kind):
            return node, found_in
        spelled = kind.__name__[0].lower() + kind.__name__[1:]
        self.error(
            scope.where(asked_by),
            f"wsdl:{spelled} {name} is not defined",
            "Add it, or import the WSDL that holds it.",
        )
        return None

    def error(self, where: Where, what: str, hint: str) -> None:
        """Report what is wrong."""
        self.problems.append(Problem(where, what, hint))

    def warn(self, where: Where, what: str, hint: str, cause: str) -> None:
        """Report what is left out, or read in part."""
        self.problems.append(Problem(where, what, hint, Level.WARNING, cause))


def bound_operations(binding: etree._Element) -> Mapping[str, Sequence[etree._Element]]:
    """Return the operations of a binding by their names."""
    found: defaultdict[str, list[etree._Element]] = defaultdict(list)
    for node in binding.iterchildren(WSDL + "operation"):
        found[node.get("name", "").strip()].append(node)
    return found


def bound_as(candidates: Sequence[etree._Element], input_name: str | None) -> etree._Element | None:
    """Return how an operation is bound, of those of its name; None when it is not.

    Of overloaded ones, the name of the input says which is which (WSDL 1.1, 2.5).
    """
    named = (node for node in candidates if _input_name(node) == (input_name or None))
    return next(named, candidates[0] if candidates else None)


def _input_name(operation: etree._Element) -> str | None:
    found = operation.find(WSDL + "input")
    return None if found is None else found.get("name") or None


def extension(xml: etree._Element | None, namespace: str, local: str) -> Mapping[str, str]:
    """Return the attributes of an element's SOAP extension, none when it is not there."""
    found = None if xml is None else xml.find(f"{{{namespace}}}{local}")
    return {} if found is None else {str(name): str(value) for name, value in found.items()}
