"""The facts that the judge compares, and which messages use which type.

Nothing is shared with the generator: names are texts like `{namespace}Customer`, and every fact is a text at
the path of its subject.

    ("type", "{…}Customer", "Industry")  →  {"type": "{…}Industry", "needed": "no", "nillable": "yes", …}
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = "etree._Element"
Name: TypeAlias = str
Place: TypeAlias = tuple[str, ...]

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XS = "{http://www.w3.org/2001/XMLSchema}"
SOAP = {"http://schemas.xmlsoap.org/wsdl/soap/": "1.1", "http://schemas.xmlsoap.org/wsdl/soap12/": "1.2"}


@dataclass
class Facts:
    """One service, as plain data.

    `states` holds the facts about each thing, `order` the order of a type's fields, `holders` the things that
    contain an anonymous type. `sent` are the types in requests or responses of operations: type →
    {("request", operation), …}; `inherited` is the same for bases of such types, which occur only as a part
    of those. `unions` has the members of each union.
    """

    states: dict[Place, dict[str, str]] = field(default_factory=dict)
    order: dict[Name, list[str]] = field(default_factory=dict)
    holders: dict[Name, set[Place]] = field(default_factory=dict)
    sent: dict[Name, set[tuple[str, str]]] = field(default_factory=dict)
    inherited: dict[Name, set[tuple[str, str]]] = field(default_factory=dict)
    namespaces: set[str] = field(default_factory=set)
    unions: dict[Name, list[Name]] = field(default_factory=dict)

    @property
    def types(self) -> list[Name]:
        """The names of all types."""
        return [place[1] for place in self.states if place[0] == "type" and len(place) == 2]

    def users(self, name: Name) -> set[tuple[str, str]]:
        """Return the messages that contain a type, or a type that extends it."""
        return self.sent.get(name, set()) | self.inherited.get(name, set())
