"""The facts that the judge compares, and who uses which type.

Nothing here is shared with the generator: names are texts like `{namespace}Customer`, and every fact is a
text under the path of what it is about.

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

    `states` says what is known of each thing, `order` in which order the fields of a type come, `holders`
    which things an anonymous type stands in. `sent` is what a request or response of an operation may
    hold: type → {("request", operation), …}; `inherited` the same for bases of such types, which occur as a
    part of those types alone. `unions` has the members of each union.
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
        """Return the messages that hold a type, or a type that extends it."""
        return self.sent.get(name, set()) | self.inherited.get(name, set())
