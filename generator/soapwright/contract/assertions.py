"""The policy assertions that soapwright knows: their names, and how a client satisfies them."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from soapwright.contract.model import Ask
from soapwright.runtime.scalars import TRUE_TEXTS

POLICY = tuple(
    f"{{{namespace}}}"
    for namespace in (
        "http://www.w3.org/ns/ws-policy",
        "http://www.w3.org/2006/07/ws-policy",
        "http://schemas.xmlsoap.org/ws/2004/09/policy",
        "http://schemas.xmlsoap.org/ws/2002/12/policy",
    )
)
SECURITY = tuple(
    f"{{{namespace}}}"
    for namespace in (
        "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702",
        "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200802",
        "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200512",
        "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy",
    )
)
_MICROSOFT_HTTP = "{http://schemas.microsoft.com/ws/06/2004/policy/http}"
ENCODING = "{http://schemas.xmlsoap.org/ws/2004/09/policy/encoding}"
_UTILITY = "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}"
IDS = (f"{_UTILITY}Id", "{http://www.w3.org/XML/1998/namespace}id", "Id", "Name")

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
"""The assertions that require WS-Addressing, each with the version of the specification."""

MTOM = (
    "{http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization}OptimizedMimeSerialization",
    "{http://www.w3.org/2007/08/soap11-mtom-policy}MTOM",
    "{http://www.w3.org/2007/08/soap12-mtom-policy}MTOM",
)
OVER_HTTP = {
    f"{_MICROSOFT_HTTP}BasicAuthentication": Ask.HTTP_BASIC,
    f"{_MICROSOFT_HTTP}DigestAuthentication": Ask.HTTP_DIGEST,
}
WITHIN_TRANSPORT = {
    "HttpBasicAuthentication": Ask.HTTP_BASIC,
    "HttpDigestAuthentication": Ask.HTTP_DIGEST,
    "RequireClientCertificate": Ask.CLIENT_CERTIFICATE,
    "IncludeTimestamp": Ask.TIMESTAMP,
}
WITHIN_TOKEN = {"HashPassword": Ask.DIGEST, "Nonce": Ask.NONCE, "Created": Ask.CREATED}
# Details of an assertion that both sides understand.
PARAMETERS = ("AlgorithmSuite", "Layout", "Wss10", "Wss11", "Trust10", "Trust13", "HttpsToken")
_TOKENS = ("SupportingTokens", "SignedSupportingTokens", "EncryptedSupportingTokens")
PROTECTED_TOKENS = (*_TOKENS, "SignedEncryptedSupportingTokens")
# Assertions that are satisfied by an encrypted connection, too (WS-SecurityPolicy 1.2, 4.1 and 4.2).
PARTS = ("SignedParts", "EncryptedParts", "SignedElements", "EncryptedElements", "ContentEncryptedElements")


def is_policy(node: etree._Element) -> bool:
    return str(node.tag).startswith(POLICY)


def is_marked(node: etree._Element, word: str) -> bool:
    return any(node.get(f"{prefix}{word}", "").strip() in TRUE_TEXTS for prefix in POLICY)


def local_part(node: etree._Element) -> str:
    return etree.QName(node).localname


def mentions_addressing(roots: Iterable[etree._Element]) -> bool:
    """Return whether WSDLs mention WS-Addressing."""
    return any(next(root.iter(*ADDRESSING), None) is not None for root in roots)
