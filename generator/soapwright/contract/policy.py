"""What the policies of a WSDL ask of a client (WS-Policy 1.2 and 1.5, WS-PolicyAttachment, WS-SecurityPolicy).

Of alternatives, the one is taken that a client can do most of. What it cannot do is a warning that names it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from soapwright.contract.model import Ask
from soapwright.contract.service import Port
from soapwright.contract.wsdl import Wsdl
from soapwright.read.document import Document
from soapwright.read.structure import spelled
from soapwright.read.xml import WSDL
from soapwright.runtime.scalars import TRUE_TEXTS

_POLICY = tuple(
    f"{{{namespace}}}"
    for namespace in (
        "http://www.w3.org/ns/ws-policy",
        "http://www.w3.org/2006/07/ws-policy",
        "http://schemas.xmlsoap.org/ws/2004/09/policy",
        "http://schemas.xmlsoap.org/ws/2002/12/policy",
    )
)
_SECURITY = tuple(
    f"{{{namespace}}}"
    for namespace in (
        "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702",
        "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200802",
        "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200512",
        "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy",
    )
)
_MICROSOFT_HTTP = "{http://schemas.microsoft.com/ws/06/2004/policy/http}"
_ENCODING = "{http://schemas.xmlsoap.org/ws/2004/09/policy/encoding}"
_UTILITY = "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}"
_IDS = (f"{_UTILITY}Id", "{http://www.w3.org/XML/1998/namespace}id", "Id", "Name")

ADDRESSING = {
    "{http://www.w3.org/2007/05/addressing/metadata}Addressing": "2005/08",
    "{http://www.w3.org/2007/02/addressing/metadata}Addressing": "2005/08",
    "{http://www.w3.org/2006/05/addressing/wsdl}UsingAddressing": "2005/08",
    "{http://www.w3.org/2006/02/addressing/wsdl}UsingAddressing": "2005/08",
    "{http://www.w3.org/2005/08/addressing/wsdl}UsingAddressing": "2005/08",
    "{http://www.w3.org/2005/02/addressing/wsdl}UsingAddressing": "2005/08",
    "{http://www.w3.org/2005/08/addressing}Addressing": "2005/08",
    "{http://schemas.xmlsoap.org/ws/2004/08/addressing/policy}UsingAddressing": "2004/08",
    "{http://schemas.xmlsoap.org/ws/2004/08/addressing}UsingAddressing": "2004/08",
}
"""What says that WS-Addressing is used, and the version of the specification that it means."""

_MTOM = (
    "{http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization}OptimizedMimeSerialization",
    "{http://www.w3.org/2007/08/soap11-mtom-policy}MTOM",
    "{http://www.w3.org/2007/08/soap12-mtom-policy}MTOM",
)
_OVER_HTTP = {
    f"{_MICROSOFT_HTTP}BasicAuthentication": Ask.HTTP_BASIC,
    f"{_MICROSOFT_HTTP}DigestAuthentication": Ask.HTTP_DIGEST,
}
_WITHIN_TRANSPORT = {
    "HttpBasicAuthentication": Ask.HTTP_BASIC,
    "HttpDigestAuthentication": Ask.HTTP_DIGEST,
    "RequireClientCertificate": Ask.CLIENT_CERTIFICATE,
    "IncludeTimestamp": Ask.TIMESTAMP,
}
_WITHIN_TOKEN = {"HashPassword": Ask.DIGEST, "Nonce": Ask.NONCE, "Created": Ask.CREATED}
# How the rest is done, and what both sides understand.
_PARAMETERS = ("AlgorithmSuite", "Layout", "Wss10", "Wss11", "Trust10", "Trust13", "HttpsToken")
_TOKENS = ("SupportingTokens", "SignedSupportingTokens", "EncryptedSupportingTokens")
_PROTECTED_TOKENS = (*_TOKENS, "SignedEncryptedSupportingTokens")
# What the encryption of the connection does as well (WS-SecurityPolicy 1.2, 4.1 and 4.2).
_PARTS = ("SignedParts", "EncryptedParts", "SignedElements", "EncryptedElements", "ContentEncryptedElements")

_DEEPEST = 100
"""Policies, and their parts, within each other."""

_HINT = "A service that insists refuses calls; docs/security-and-addressing.md says what can be done, and where more hooks in."


@dataclass(slots=True)
class Wanted:
    """What some policies ask for; `unmet` are the assertions that a client cannot do."""

    asks: set[Ask] = field(default_factory=set)
    addressing: dict[str, bool] = field(default_factory=dict)
    """The versions of WS-Addressing, each with whether it is asked for or only offered."""
    unmet: dict[etree._Element, None] = field(default_factory=dict)
    encrypted: bool = False
    """Whether the connection is to be encrypted."""

    def add(self, other: Wanted) -> None:
        """Ask for what the other asks for as well."""
        self.asks |= other.asks
        for version, asked in other.addressing.items():
            self.addressing[version] = asked or self.addressing.get(version, False)
        self.unmet |= other.unmet
        self.encrypted = self.encrypted or other.encrypted

    @property
    def open(self) -> list[etree._Element]:
        """The assertions that a client cannot do, without those that the connection does."""
        return [one for one in self.unmet if not (self.encrypted and _local(one) in _PARTS)]


@dataclass(slots=True)
class Policies:
    """The policies of the WSDLs, by the names that references give them."""

    definitions: Wsdl
    _named: dict[str, etree._Element] = field(default_factory=dict)
    _documents: dict[etree._Element, Document] = field(default_factory=dict)
    _known: dict[etree._Element, Wanted] = field(default_factory=dict)
    said: bool = field(init=False)
    """Whether anything is said of WS-Addressing, wherever it stands."""

    def __post_init__(self) -> None:
        self.said = is_said(scope.document.root for _, scope in self.definitions.definitions)
        for _, scope in self.definitions.definitions:
            root = scope.document.root
            self._documents[root] = scope.document
            for policy in root.iter(*(f"{one}Policy" for one in _POLICY)):
                for name in filter(None, map(policy.get, _IDS)):
                    self._named.setdefault(name, policy)

    def of_port(self, port: Port) -> Wanted:
        """Return what is asked of every call to a port."""
        wanted = Wanted()
        port_type = port.port_type_scope.element(port.port_type)
        for element in (port.place.getparent(), port.place, port.xml, port_type):
            self._attached(element, wanted)
        return wanted

    def asks(self, port: Port) -> tuple[Ask, ...]:
        """Return what a port asks for that a client can do, in the order of `Ask`."""
        asks = self.of_port(port).asks
        return tuple(one for one in Ask if one in asks)

    def of_operation(self, bound: etree._Element, declared: etree._Element) -> Wanted:
        """Return what is asked of one operation, as the binding and the port type have it."""
        wanted = Wanted()
        for element in (bound, declared):
            self._attached(element, wanted)
            self._attached(element.find(f"{WSDL}input"), wanted)
        return wanted

    def warn(self, wanted: Wanted) -> None:
        """Say of what a client cannot do what it is."""
        for assertion in wanted.open:
            where = self._documents[assertion.getroottree().getroot()].where(assertion)
            name = etree.QName(assertion)
            if name.localname == "PolicyReference":
                what = f"policy {assertion.get('URI', '')!r} is not in the WSDL, and nothing is known of what it asks for"
                self.definitions.warn(where, what, _HINT, "policies that are referred to are not in the WSDL")
                continue
            self.definitions.warn(
                where,
                f"the policy asks for {spelled(assertion)} ({name.namespace}), which is not done",
                _HINT,
                f"policies ask for {name.localname}, which is not done",
            )

    def _attached(self, element: etree._Element | None, wanted: Wanted) -> None:
        """Add what is asked at an element of a WSDL."""
        if element is None:
            return
        for prefix in _POLICY:
            for uri in element.get(f"{prefix}PolicyURIs", "").split():
                wanted.add(self._referenced(uri, ()) or Wanted())
        for child in element.iterchildren(etree.Element):
            if _is_policy(child):
                wanted.add(self._wanted(child, ()))
            elif child.tag in ADDRESSING:
                # Where it says nothing else, a service that states it expects it, and so do those who call it.
                stated = child.get(f"{WSDL}required", child.get("required", "true"))
                wanted.add(Wanted(addressing={ADDRESSING[str(child.tag)]: stated.strip() in TRUE_TEXTS}))

    def _referenced(self, uri: str, within: tuple[etree._Element, ...]) -> Wanted | None:
        """Return what a policy asks for that is referred to; None when it is not there."""
        policy = self._named.get(uri.rpartition("#")[2], self._named.get(uri))
        if policy is None:
            return None
        if policy in within:
            return Wanted()
        if policy not in self._known:
            # Each once: policies that refer to others twice over would be read for ever.
            self._known[policy] = self._wanted(policy, within)
        return self._known[policy]

    def _wanted(self, node: etree._Element, within: tuple[etree._Element, ...]) -> Wanted:
        """Return what a policy, a part of one or a reference to one asks for; `within` are the policies around it."""
        local = _local(node)
        if len(within) > _DEEPEST:
            return Wanted(unmet={node: None})
        if local == "PolicyReference":
            found = self._referenced(node.get("URI", ""), within)
            return Wanted(unmet={node: None}) if found is None else found
        if _is_policy(node):
            inner = [self._wanted(child, (*within, node)) for child in node.iterchildren(etree.Element)]
            return _least(inner) if local in ("ExactlyOne", "OneOrMore") else _all(inner)
        return self._assertion(node, within)

    def _assertion(self, node: etree._Element, within: tuple[etree._Element, ...]) -> Wanted:
        if _says(node, "Ignorable"):
            return Wanted()
        found = self._asked(node, within)
        if _says(node, "Optional"):
            # Both with and without it is right.
            return Wanted(addressing=dict.fromkeys(found.addressing, False))
        return found

    def _asked(self, node: etree._Element, within: tuple[etree._Element, ...]) -> Wanted:
        tag, local = str(node.tag), _local(node)
        if tag in ADDRESSING:
            far = [one for one in node.iter(etree.Element) if _local(one) == "NonAnonymousResponses"]
            return Wanted(addressing={ADDRESSING[tag]: True}, unmet=dict.fromkeys(far))
        if tag in _MTOM:
            return Wanted({Ask.MTOM})
        if tag in _OVER_HTTP:
            return Wanted({_OVER_HTTP[tag]})
        if tag.startswith(_ENCODING):
            return Wanted()
        if tag.startswith(_SECURITY):
            return self._secured(node, local, within)
        return Wanted(unmet={node: None})

    def _secured(self, node: etree._Element, local: str, within: tuple[etree._Element, ...]) -> Wanted:
        if local == "TransportBinding":
            inside = [one for one in node.iter(etree.Element) if str(one.tag).startswith(_SECURITY)]
            asks = {_WITHIN_TRANSPORT[_local(one)] for one in inside if _local(one) in _WITHIN_TRANSPORT}
            if any(one.get("RequireClientCertificate", "").strip() in TRUE_TEXTS for one in inside):
                asks.add(Ask.CLIENT_CERTIFICATE)
            nested = [one for one in inside if _local(one).endswith("SupportingTokens")]
            return _all([Wanted(asks, encrypted=True), *(self._asked(one, within) for one in nested)])
        if local in _PROTECTED_TOKENS:
            policies = [child for child in node.iterchildren(etree.Element) if _is_policy(child)]
            return _all(self._wanted(policy, within) for policy in policies)
        if local == "UsernameToken":
            asks = {ask for one in node.iter(etree.Element) if (ask := _WITHIN_TOKEN.get(_local(one)))}
            return Wanted({Ask.USERNAME_TOKEN, *asks})
        return Wanted() if local in _PARAMETERS else Wanted(unmet={node: None})


def _all(several: Iterable[Wanted]) -> Wanted:
    found = Wanted()
    for one in several:
        found.add(one)
    return found


def _least(alternatives: list[Wanted]) -> Wanted:
    """Return the alternative of which the least cannot be done, the first one of several."""
    return min(alternatives, key=lambda one: len(one.open), default=Wanted())


def _is_policy(node: etree._Element) -> bool:
    return str(node.tag).startswith(_POLICY)


def _says(node: etree._Element, word: str) -> bool:
    return any(node.get(f"{prefix}{word}", "").strip() in TRUE_TEXTS for prefix in _POLICY)


def _local(node: etree._Element) -> str:
    return etree.QName(node).localname


def is_said(roots: Iterable[etree._Element]) -> bool:
    """Whether WSDLs say anything of WS-Addressing."""
    return any(next(root.iter(*ADDRESSING), None) is not None for root in roots)
