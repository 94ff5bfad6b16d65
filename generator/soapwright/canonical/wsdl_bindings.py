"""Write the bindings of a canonical WSDL: repetitions are left out, and implied values are made explicit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from soapwright.base.qname import QName
from soapwright.canonical.service_files import (
    Located,
    ServiceFiles,
    fault_name,
    messages_of,
    overloaded_names,
    pairs,
)
from soapwright.canonical.wsdl_nodes import DOCUMENTATION, PREFIXES, WsdlNodes, is_rpc, soap_of, style_of
from soapwright.canonical.xml_text import XmlNode
from soapwright.read.xml import WSDL


@dataclass(frozen=True, slots=True)
class Bindings:
    """The bindings of some services, with the names of these and of their port types in the canonical WSDL."""

    files: ServiceFiles
    nodes: WsdlNodes
    port_type_names: Mapping[QName, str]
    binding_names: Mapping[QName, str]

    def written(self) -> Iterator[XmlNode]:
        """Yield the bindings, in the order in which ports refer to them."""
        for name, found in self.files.bindings.items():
            port_type = found.names("type")
            declared = self.files.port_types[port_type]
            style = style_of(found.node)
            overloaded = overloaded_names(declared.node)
            operations = [
                self._bound(
                    declared.within(one), found.within(bound), style, named=one.get("name") in overloaded
                )
                for one, bound in pairs(declared.node, found.node)
            ]
            type_ = self.nodes.own(self.port_type_names[port_type])
            attributes = {"name": self.binding_names[name], "type": type_}
            yield self.nodes.wsdl("binding", found, attributes, operations)

    def _bound(self, declared: Located, bound: Located, style: str, *, named: bool) -> XmlNode:
        children = []
        for tag in messages_of(declared.node):
            for node in declared.node.iterchildren(WSDL + tag):
                children.append(self._bound_message(declared.within(node), bound, tag, named=named))
        extra = list(self.nodes.additions(bound))
        soap = soap_of(bound.node.getparent())
        if soap and not any(node.tag == f"{PREFIXES[soap]}:operation" for node in extra):
            documented = sum(one.tag == DOCUMENTATION for one in extra)
            unsaid = XmlNode(self.nodes.prefixes.spell(QName(soap, "operation")), {"soapAction": ""})
            extra.insert(documented, unsaid)
        for one in extra:
            # The style of the binding need not be repeated.
            if soap and one.tag == f"{PREFIXES[soap]}:operation" and one.attributes.get("style") == style:
                del one.attributes["style"]
        return XmlNode("wsdl:operation", {"name": declared.name}, [*extra, *children])

    def _bound_message(self, declared: Located, bound: Located, tag: str, *, named: bool) -> XmlNode:
        """Return the bound form of an input, output or fault, for which SOAP states the encoding."""
        name = fault_name(declared) if tag == "fault" else ""
        stated = declared.node.get("name") if tag == "fault" else None
        node = next(
            (one for one in bound.node.iterchildren(WSDL + tag) if not name or one.get("name") == stated),
            None,
        )
        extra = [] if node is None else list(self.nodes.additions(bound.within(node)))
        soap = soap_of(bound.node.getparent())
        local = "fault" if tag == "fault" else "body"
        if soap and not any(one.tag.rpartition(":")[2] in (local, "multipartRelated") for one in extra):
            attributes = ({"name": name} if name else {}) | {"use": "literal"}
            if tag != "fault" and is_rpc(bound.node):
                attributes["namespace"] = bound.root.namespace
            extra.append(XmlNode(self.nodes.prefixes.spell(QName(soap, local)), attributes))
        # Headers precede the body.
        extra.sort(key=lambda one: one.tag.rpartition(":")[2] == "body")
        spelled = name or (named and declared.node.get("name"))
        return XmlNode(f"wsdl:{tag}", {"name": spelled} if spelled else {}, extra)
