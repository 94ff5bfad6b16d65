"""Write WSDL and SOAP elements, with the extensions they contain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from soapwright.base.qname import QName
from soapwright.canonical.foreign import copied, foreign_attributes
from soapwright.canonical.qname_spelling import Prefixes
from soapwright.canonical.service_files import Located
from soapwright.canonical.xml_text import XmlNode
from soapwright.canonical.xsd_file import documentation
from soapwright.read.xml import SOAP_VERSIONS, WSDL, XS

PREFIXES = {
    namespace: {"1.1": "soap", "1.2": "soap12"}[version] for namespace, version in SOAP_VERSIONS.items()
}
# The attributes of SOAP's elements, in the order in which they are written.
SOAP_ATTRIBUTES = (
    "transport",
    "style",
    "soapAction",
    "soapActionRequired",
    "location",
    "message",
    "part",
    "name",
    "parts",
    "use",
    "namespace",
    "encodingStyle",
)
# Those that have a meaning even if empty.
EMPTY = ("soapAction", "location", "namespace", "parts")
DOCUMENTATION = "wsdl:documentation"
_SOAP = tuple(f"{{{namespace}}}" for namespace in SOAP_VERSIONS)
USED = ("body", "header", "headerfault", "fault")


@dataclass(slots=True)
class WsdlNodes:
    """Makes elements of the canonical WSDL: one namespace, and names that are unique in it."""

    namespace: str
    prefixes: Prefixes
    message_names: Mapping[QName, str]

    def wsdl(
        self, tag: str, found: Located, attributes: dict[str, str], children: Iterable[XmlNode]
    ) -> XmlNode:
        """Return an element of WSDL with its extensions."""
        foreign = foreign_attributes(found.node, self.prefixes)
        return XmlNode(f"wsdl:{tag}", attributes | foreign, [*self.additions(found), *children])

    def additions(self, found: Located) -> Iterator[XmlNode]:
        """Yield the documentation and the extensions of a WSDL element."""
        yield from _documentation(found.node)
        yield from self._extensions(found)

    def _extensions(self, found: Located) -> Iterator[XmlNode]:
        # Misplaced elements of WSDL and XSD are not read either.
        for child in found.node.iterchildren(etree.Element):
            tag = str(child.tag)
            if tag.startswith(_SOAP):
                yield self.soap(found.within(child))
            elif not tag.startswith((WSDL, XS)):
                yield copied(child, self.prefixes)

    def soap(self, found: Located) -> XmlNode:
        """Return an element of SOAP, with defaults made explicit where they matter."""
        name = etree.QName(found.node)
        said: dict[str, str] = dict(found.node.attrib)
        attributes = {key: said.get(key) for key in SOAP_ATTRIBUTES}
        if name.localname == "binding":
            attributes["style"] = attributes["style"] or "document"
        if name.localname in USED:
            attributes["use"] = attributes["use"] or "literal"
        if name.localname == "operation":
            attributes["soapAction"] = attributes["soapAction"] or ""
        if name.localname != "body" or not is_rpc(found.node):
            # Only a wrapper has a namespace, and only there does an empty one mean "none".
            attributes["namespace"] = attributes["namespace"] or None
        elif attributes["namespace"] is None:
            # The namespace of its own WSDL, which may differ from the service's.
            attributes["namespace"] = found.root.namespace
        if attributes["message"] and (message := found.names("message")) in self.message_names:
            attributes["message"] = self.own(self.message_names[message])
        if attributes["parts"] is not None:
            attributes["parts"] = " ".join(attributes["parts"].split())
        written = {
            key: value for key, value in attributes.items() if value or (value is not None and key in EMPTY)
        }
        written |= foreign_attributes(found.node, self.prefixes)
        spelled = self.prefixes.spell(QName(name.namespace or "", name.localname))
        return XmlNode(spelled, written, [*self._extensions(found)])

    def own(self, name: str) -> str:
        """Return the spelling of a name in the contract's namespace."""
        return self.prefixes.spell(QName(self.namespace, name))


_SOAP_BINDINGS = tuple(f"{{{namespace}}}binding" for namespace in SOAP_VERSIONS)


def soap_of(binding: etree._Element | None) -> str | None:
    """Return the namespace of a binding's SOAP version, None if it uses another protocol."""
    # Usually the first child. Every operation asks for it, so avoid searching all children.
    found = None if binding is None else next(binding.iterchildren(*_SOAP_BINDINGS), None)
    return None if found is None else etree.QName(found).namespace


def style_of(binding: etree._Element) -> str:
    """Return the default style of a binding's operations."""
    found = binding.find(f"{{{soap_of(binding)}}}binding")
    return "document" if found is None else found.get("style") or "document"


def is_rpc(node: etree._Element) -> bool:
    """Return whether an element is, or is in, a binding operation in RPC style."""
    operation = node
    while operation.tag != f"{WSDL}operation" and (above := operation.getparent()) is not None:
        operation = above
    binding = operation.getparent()
    if binding is None:
        return False
    own = operation.find(f"{{{soap_of(binding)}}}operation")
    return ((own is not None and own.get("style")) or style_of(binding)) == "rpc"


def _documentation(node: etree._Element) -> Iterator[XmlNode]:
    for text in documentation(node, WSDL + "documentation"):
        yield from documented(text)


def documented(text: str) -> Iterator[XmlNode]:
    """Yield a wsdl:documentation for a text, nothing if it is empty."""
    if text:
        yield XmlNode(DOCUMENTATION, text=text)
