"""The named definitions of WSDL documents, and their SOAP extensions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.contract.model import LeftOut
from soapwright.contract.undefined_names import of_wsdl
from soapwright.errors import Level, Problem, Where
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL, child

_OPERATION = f"{WSDL}operation"
SOAP_HINT = "soapwright reads bindings of SOAP 1.1 and 1.2; ask the service for a WSDL with one."

_Node = TypeVar("_Node", bound=wsdl.WsdlElement)


@dataclass(slots=True)
class Wsdl:
    """All WSDL documents of a contract; errors are collected in `problems`."""

    definitions: tuple[tuple[wsdl.Definitions, Scope], ...]
    problems: list[Problem] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    """Ports that cannot be used."""
    _named: dict[tuple[type[wsdl.WsdlElement], QName], tuple[wsdl.WsdlElement, Scope]] = field(
        default_factory=dict
    )
    _messages: dict[QName, tuple[etree._Element, Scope]] = field(default_factory=dict)
    _parts: dict[etree._Element, dict[str, etree._Element]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for definitions, scope in self.definitions:
            for node in (*definitions.port_types, *definitions.bindings):
                self._named.setdefault((type(node), QName(scope.namespace, node.name)), (node, scope))
            for message in scope.document.root.iterchildren(f"{WSDL}message"):
                name = QName(scope.namespace, message.get("name", "").strip())
                self._messages.setdefault(name, (message, scope))

    def find(self, kind: type[_Node], name: QName) -> tuple[_Node, Scope] | None:
        """Return the definition of that kind and name, None if there is none."""
        found = self._named.get((kind, name))
        return (found[0], found[1]) if found and isinstance(found[0], kind) else None

    def message(self, name: QName, where: Where) -> tuple[etree._Element, Scope] | None:
        """Return the message of that name; if there is none, report it at the place that refers to it."""
        if name not in self._messages:
            self.error(where, f"wsdl:message {name} is not defined", of_wsdl(name, self._messages))
        return self._messages.get(name)

    def part(self, message: etree._Element, name: str) -> etree._Element | None:
        """Return the named part of a message, None if there is none."""
        if message not in self._parts:
            found = reversed(list(message.iterchildren(f"{WSDL}part")))
            self._parts[message] = {one.get("name", ""): one for one in found}
        return self._parts[message].get(name)

    def known(self, kind: type[_Node]) -> list[QName]:
        """Return the names of the definitions of that kind."""
        return [name for one, name in self._named if one is kind]

    def error(self, where: Where, what: str, hint: str) -> None:
        """Report an error."""
        self.problems.append(Problem(where, what, hint))

    def warn(self, where: Where, what: str, hint: str, cause: str) -> None:
        """Report something that is left out or only partly read."""
        self.problems.append(Problem(where, what, hint, Level.WARNING, cause))


def operation_name(operation: etree._Element) -> str:
    """Return the name of an operation of a port type or a binding."""
    return operation.get("name", "").strip()


def bound_operations(
    port_type: etree._Element, binding: etree._Element
) -> list[tuple[etree._Element, etree._Element | None]]:
    """Return the operations of a port type in order, each with its counterpart in a binding, None if it has none.

    Overloads are told apart by the names of input and output (WSDL 1.1, 2.5), and otherwise by their order.
    """
    candidates: defaultdict[str, list[etree._Element]] = defaultdict(list)
    for node in binding.iterchildren(_OPERATION):
        candidates[operation_name(node)].append(node)
    declared = list(port_type.iterchildren(_OPERATION))
    found: dict[etree._Element, etree._Element] = {}
    for key in _KEYS:
        for operation in declared:
            left = candidates[operation_name(operation)]
            same = next((one for one in left if key(one) == key(operation)), None)
            if operation not in found and same is not None:
                left.remove(same)
                found[operation] = same
    return [(operation, found.get(operation)) for operation in declared]


def message_name(operation: etree._Element, tag: str) -> str:
    """Return the name of an input or output, by default the one of WSDL 1.1, 2.4.5."""
    node = child(operation, WSDL + tag)
    stated = None if node is None else node.get("name", "").strip()
    if stated or node is None:
        return stated or ""
    one_way = child(operation, f"{WSDL}output") is None
    return operation_name(operation) + ("" if one_way else "Request" if tag == "input" else "Response")


_KEYS: tuple[Callable[[etree._Element], object], ...] = (
    lambda operation: (message_name(operation, "input"), message_name(operation, "output")),
    lambda operation: message_name(operation, "input"),
    lambda operation: None,
)
"""How a port type operation is matched with one of a binding; earlier criteria take precedence."""


def extension(xml: etree._Element | None, namespace: str, local: str) -> Mapping[str, str]:
    """Return the attributes of an element's SOAP extension, empty if it has none."""
    found = None if xml is None else child(xml, f"{{{namespace}}}{local}")
    return {} if found is None else {str(name): str(value) for name, value in found.items()}
