"""What the policies of a WSDL require of a client (WS-Policy 1.2 and 1.5, WS-PolicyAttachment, WS-SecurityPolicy).

Of several alternatives, the one that a client can satisfy best is used. A warning names what it cannot
satisfy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from soapwright.contract.assertions import (
    ADDRESSING,
    ENCODING,
    IDS,
    MTOM,
    OVER_HTTP,
    PARAMETERS,
    PARTS,
    POLICY,
    PROTECTED_TOKENS,
    SECURITY,
    WITHIN_TOKEN,
    WITHIN_TRANSPORT,
    is_marked,
    is_policy,
    local_part,
    mentions_addressing,
)
from soapwright.contract.model import Ask
from soapwright.contract.ports import Port
from soapwright.contract.wsdl import Wsdl
from soapwright.errors import Where
from soapwright.read.document import Document
from soapwright.read.structure import spelled
from soapwright.read.xml import WSDL
from soapwright.runtime.scalars import TRUE_TEXTS

_DEEPEST = 100
"""The deepest nesting of policies and their parts."""

_HINT = "A service that insists on it will refuse calls; see docs/security-and-addressing.md for what clients support and how to extend them."


@dataclass(slots=True)
class Wanted:
    """The requirements of some policies; `unmet` are the assertions that a client cannot satisfy.

    `unknown` are references to policies that are not in the WSDL: the element that refers to each, and its URI.
    """

    asks: set[Ask] = field(default_factory=set)
    addressing: dict[str, bool] = field(default_factory=dict)
    """The versions of WS-Addressing, each with whether it is required or only offered."""
    unmet: dict[etree._Element, None] = field(default_factory=dict)
    unknown: dict[tuple[etree._Element, str], None] = field(default_factory=dict)
    encrypted: bool = False
    """Whether the connection has to be encrypted."""

    def add(self, other: Wanted) -> None:
        """Add the requirements of another one."""
        self.asks |= other.asks
        for version, asked in other.addressing.items():
            self.addressing[version] = asked or self.addressing.get(version, False)
        self.unmet |= other.unmet
        self.unknown |= other.unknown
        self.encrypted = self.encrypted or other.encrypted

    @property
    def open(self) -> list[etree._Element]:
        """The assertions that a client cannot satisfy, except those that the connection satisfies."""
        return [one for one in self.unmet if not (self.encrypted and local_part(one) in PARTS)]


@dataclass(slots=True)
class Policies:
    """The policies of the WSDLs, by the names used in references."""

    definitions: Wsdl
    _named: dict[str, etree._Element] = field(default_factory=dict)
    _documents: dict[etree._Element, Document] = field(default_factory=dict)
    _known: dict[etree._Element, Wanted] = field(default_factory=dict)
    _at: dict[etree._Element, Wanted] = field(default_factory=dict)
    mentioned: bool = field(init=False)
    """Whether WS-Addressing is mentioned anywhere."""

    def __post_init__(self) -> None:
        self.mentioned = mentions_addressing(scope.document.root for _, scope in self.definitions.definitions)
        for _, scope in self.definitions.definitions:
            root = scope.document.root
            self._documents[root] = scope.document
            for policy in root.iter(*(f"{one}Policy" for one in POLICY)):
                for name in filter(None, map(policy.get, IDS)):
                    self._named.setdefault(name, policy)

    def of_port(self, port: Port) -> Wanted:
        """Return the requirements for every call to a port."""
        wanted = Wanted()
        port_type = port.port_type_scope.element(port.port_type)
        for element in (port.place.getparent(), port.place, port.xml, port_type):
            wanted.add(self._attached(element))
        return wanted

    def asks(self, port: Port) -> tuple[Ask, ...]:
        """Return the requirements of a port that a client can meet, in the order of `Ask`."""
        asks = self.of_port(port).asks
        return tuple(one for one in Ask if one in asks)

    def of_operation(self, bound: etree._Element, declared: etree._Element) -> Wanted:
        """Return the requirements of one operation, from the binding and the port type."""
        wanted = Wanted()
        for element in (bound, declared):
            wanted.add(self._attached(element))
            wanted.add(self._attached(element.find(f"{WSDL}input")))
        return wanted

    def warn(self, wanted: Wanted) -> None:
        """Add a warning for each requirement that a client cannot meet."""
        for element, uri in wanted.unknown:
            self.definitions.warn(
                self._where(element),
                f"policy {uri!r} is not in the WSDL, so its requirements are unknown",
                _HINT,
                "policies that the WSDL refers to are not in it",
            )
        for assertion in wanted.open:
            name = etree.QName(assertion)
            self.definitions.warn(
                self._where(assertion),
                f"the policy requires {spelled(assertion)} ({name.namespace}), which is not supported",
                _HINT,
                f"policies require {name.localname}, which is not supported",
            )

    def _where(self, element: etree._Element) -> Where:
        return self._documents[element.getroottree().getroot()].where(element)

    def _attached(self, element: etree._Element | None) -> Wanted:
        """Return the requirements attached to a WSDL element.

        Cached, because ports share services and bindings.
        """
        if element is None:
            return Wanted()
        if element in self._at:
            return self._at[element]
        wanted = self._at[element] = Wanted()
        for prefix in POLICY:
            for uri in element.get(f"{prefix}PolicyURIs", "").split():
                wanted.add(self._referenced(element, uri, ()))
        for child in element.iterchildren(etree.Element):
            if is_policy(child):
                wanted.add(self._wanted(child, ()))
            elif child.tag in ADDRESSING:
                # Required by default: a service that states it expects it, and so do its callers.
                stated = child.get(f"{WSDL}required", child.get("required", "true"))
                wanted.add(Wanted(addressing={ADDRESSING[str(child.tag)]: stated.strip() in TRUE_TEXTS}))
        return wanted

    def _referenced(self, element: etree._Element, uri: str, within: tuple[etree._Element, ...]) -> Wanted:
        """Return the requirements of the policy that an element refers to."""
        policy = self._named.get(uri.rpartition("#")[2], self._named.get(uri))
        if policy is None:
            return Wanted(unknown={(element, uri): None})
        if policy in within:
            return Wanted()
        if policy not in self._known:
            # Cached: policies that refer to others twice over would take forever.
            self._known[policy] = self._wanted(policy, within)
        return self._known[policy]

    def _wanted(self, node: etree._Element, within: tuple[etree._Element, ...]) -> Wanted:
        """Return the requirements of a policy, a part of one or a reference.

        `within` are the enclosing policies.
        """
        local = local_part(node)
        if len(within) > _DEEPEST:
            return Wanted(unmet={node: None})
        if local == "PolicyReference":
            return self._referenced(node, node.get("URI", ""), within)
        if is_policy(node):
            inner = [self._wanted(child, (*within, node)) for child in node.iterchildren(etree.Element)]
            return _least(inner) if local in ("ExactlyOne", "OneOrMore") else _all(inner)
        return self._assertion(node, within)

    def _assertion(self, node: etree._Element, within: tuple[etree._Element, ...]) -> Wanted:
        if is_marked(node, "Ignorable"):
            return Wanted()
        found = self._asked(node, within)
        if is_marked(node, "Optional"):
            # Optional: both with and without it is right.
            return Wanted(addressing=dict.fromkeys(found.addressing, False))
        return found

    def _asked(self, node: etree._Element, within: tuple[etree._Element, ...]) -> Wanted:
        tag, local = str(node.tag), local_part(node)
        if tag in ADDRESSING:
            far = [one for one in node.iter(etree.Element) if local_part(one) == "NonAnonymousResponses"]
            return Wanted(addressing={ADDRESSING[tag]: True}, unmet=dict.fromkeys(far))
        if tag in MTOM:
            return Wanted({Ask.MTOM})
        if tag in OVER_HTTP:
            return Wanted({OVER_HTTP[tag]})
        if tag.startswith(ENCODING):
            return Wanted()
        if tag.startswith(SECURITY):
            return self._secured(node, local, within)
        return Wanted(unmet={node: None})

    def _secured(self, node: etree._Element, local: str, within: tuple[etree._Element, ...]) -> Wanted:
        if local == "TransportBinding":
            inside = [one for one in node.iter(etree.Element) if str(one.tag).startswith(SECURITY)]
            asks = {
                WITHIN_TRANSPORT[local_part(one)] for one in inside if local_part(one) in WITHIN_TRANSPORT
            }
            if any(one.get("RequireClientCertificate", "").strip() in TRUE_TEXTS for one in inside):
                asks.add(Ask.CLIENT_CERTIFICATE)
            nested = [one for one in inside if local_part(one).endswith("SupportingTokens")]
            return _all([Wanted(asks, encrypted=True), *(self._asked(one, within) for one in nested)])
        if local in PROTECTED_TOKENS:
            policies = [child for child in node.iterchildren(etree.Element) if is_policy(child)]
            return _all(self._wanted(policy, within) for policy in policies)
        if local == "UsernameToken":
            asks = {ask for one in node.iter(etree.Element) if (ask := WITHIN_TOKEN.get(local_part(one)))}
            return Wanted({Ask.USERNAME_TOKEN, *asks})
        return Wanted() if local in PARAMETERS else Wanted(unmet={node: None})


def _all(several: Iterable[Wanted]) -> Wanted:
    found = Wanted()
    for one in several:
        found.add(one)
    return found


def _least(alternatives: list[Wanted]) -> Wanted:
    """Return the alternative with the fewest unmet assertions and unknown policies, the first of several."""
    return min(alternatives, key=lambda one: len(one.open) + len(one.unknown), default=Wanted())
