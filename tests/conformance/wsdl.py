"""A WSDL for each group: soapwright reads services, but the XSD Test Suite only has schemas.

A schema is used by a service with two operations: `Fetch` has no parameters and returns a parcel, `Send`
takes one and returns it. The parcel may contain any root element of the group's documents. The databinding
suite has a service; an operation without parameters is added for each one that echoes, so that there is
something to echo.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from lxml import etree

from .compare import parsed
from .suites import DATABINDING_WSDL, Group

CARRIER = "urn:carrier"
FETCH = "Fetch"
XS = "http://www.w3.org/2001/XMLSchema"
W = "http://schemas.xmlsoap.org/wsdl/"
S = "http://schemas.xmlsoap.org/wsdl/soap/"
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
_KINDS = {"element": "ref", "complexType": "type", "simpleType": "type"}
_LITERAL = '<w:input><s:body use="literal"/></w:input><w:output><s:body use="literal"/></w:output>'


def write_contract(group: Group, suites: Path, folder: Path) -> Path:
    """Write a group's schema files and its WSDL, and return the WSDL's path.

    Raises etree.XMLSyntaxError or OSError when a file of the suite cannot be read.
    """
    suite = suites / group.suite
    for name in group.files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(suite / name, folder / name)
    if group.suite == "databinding":
        (folder / "Imported.xsd").write_text(
            f'<schema xmlns="{XS}" targetNamespace="http://example.com/a/namespace"/>'
        )
        wsdl = folder / DATABINDING_WSDL
        wsdl.write_bytes(_with_fetching(wsdl, group.operations))
        return wsdl
    wsdl = folder / "carrier.wsdl"
    wsdl.write_text(_carrier(group, suite, list(_content(group, suite))), encoding="utf-8")
    return wsdl


def answer(group: Group, suites: Path, document: str) -> bytes:
    """Return the SOAP message that carries a document. Raises etree.XMLSyntaxError or OSError."""
    path = suites / group.suite / document
    if group.suite == "databinding":
        return path.read_bytes()
    # As text, so that no declaration of a prefix gets lost; with comments, which clients meet as well.
    root = etree.parse(
        path, etree.XMLParser(resolve_entities="internal", no_network=True, huge_tree=True)
    ).getroot()
    inner = etree.tostring(root, encoding="unicode", with_tail=False)
    return (
        f'<e:Envelope xmlns:e="{ENVELOPE}"><e:Body><c:Parcel xmlns:c="{CARRIER}">{inner}</c:Parcel>'
        "</e:Body></e:Envelope>"
    ).encode()


def body(message: bytes) -> etree._Element:
    """Return the element in the body of a SOAP message. Raises etree.XMLSyntaxError, ValueError."""
    (element,) = parsed(message).iterfind(f"{{{ENVELOPE}}}Body/*")
    return element


def _content(group: Group, suite: Path) -> Iterator[tuple[str, str]]:
    """Yield what the parcel may hold: `ref` and the name of an element, or `type` and that of a type."""
    if group.documents:
        parsed((suite / group.schemas[0]).read_bytes())
        for name in sorted(
            {
                str(root.tag)
                for document, _ in group.documents
                if (root := _root(suite / document)) is not None
            }
        ):
            yield "ref", name
        return
    root = _root(suite / group.schemas[0])
    target = root.get("targetNamespace") if root is not None else None
    seen = set()
    for child in root.iterchildren(*(f"{{{XS}}}{kind}" for kind in _KINDS)) if root is not None else ():
        kind, own = _KINDS[etree.QName(child).localname], child.get("name")
        if own and (kind, own) not in seen:
            seen.add((kind, own))
            yield kind, f"{{{target}}}{own}" if target else own


def _root(path: Path) -> etree._Element | None:
    try:
        return parsed(path.read_bytes())
    except (etree.XMLSyntaxError, OSError):
        return None


def _carrier(group: Group, suite: Path, content: list[tuple[str, str]]) -> str:
    declared, elements, used = [], [], set()
    for number, (kind, name) in enumerate(content):
        namespace, _, local = name.removeprefix("{").rpartition("}")
        used.add(namespace)
        if namespace:
            declared.append(f"xmlns:p{number}={quoteattr(namespace)}")
            local = f"p{number}:{local}"
        named = "" if kind == "ref" else f'name="content{number}" '
        elements.append(f'<xs:element {named}{kind}={quoteattr(local)} minOccurs="0"/>')
    return f"""<w:definitions xmlns:w="{W}" xmlns:s="{S}" xmlns:c="{CARRIER}" targetNamespace="{CARRIER}">
  <w:types><xs:schema xmlns:xs="{XS}" {" ".join(declared)} targetNamespace="{CARRIER}" elementFormDefault="qualified">
    {"".join(_imports(group, suite, used))}
    <xs:element name="Nothing"><xs:complexType/></xs:element>
    <xs:element name="Parcel"><xs:complexType><xs:sequence>{"".join(elements)}</xs:sequence></xs:complexType></xs:element>
  </xs:schema></w:types>
  <w:message name="Nothing"><w:part name="body" element="c:Nothing"/></w:message>
  <w:message name="Parcel"><w:part name="body" element="c:Parcel"/></w:message>
  <w:portType name="Carrier">
    <w:operation name="{FETCH}"><w:input message="c:Nothing"/><w:output message="c:Parcel"/></w:operation>
    <w:operation name="Send"><w:input message="c:Parcel"/><w:output message="c:Parcel"/></w:operation>
  </w:portType>
  <w:binding name="Carrier" type="c:Carrier">
    <s:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <w:operation name="{FETCH}"><s:operation soapAction="fetch"/>{_LITERAL}</w:operation>
    <w:operation name="Send"><s:operation soapAction="send"/>{_LITERAL}</w:operation>
  </w:binding>
  <w:service name="Carrier">
    <w:port name="Carrier" binding="c:Carrier"><s:address location="http://127.0.0.1/carrier"/></w:port>
  </w:service>
</w:definitions>
"""


def _imports(group: Group, suite: Path, used: Iterable[str]) -> Iterator[str]:
    """Yield an import of the first schema, and one of each other namespace that is used."""
    places: dict[str, str] = {}
    for name in group.schemas:
        root = _root(suite / name)
        places.setdefault(root.get("targetNamespace", "") if root is not None else "", name)
    own = next((namespace for namespace, name in places.items() if name == group.schemas[0]), "")
    for namespace in [own, *sorted(set(used) - {own})]:
        stated = f"namespace={quoteattr(namespace)} " if namespace else ""
        place = f"schemaLocation={quoteattr(places[namespace])}" if namespace in places else ""
        yield f"<xs:import {stated}{place}/>"


def _with_fetching(wsdl: Path, operations: Iterable[str]) -> bytes:
    """Return the databinding suite's WSDL with its missing parts, and only the requested operations."""
    root = parsed(wsdl.read_bytes())
    _repair(root)
    kept = set(operations)
    prefix = next(
        prefix for prefix, uri in root.nsmap.items() if prefix and uri == root.get("targetNamespace")
    )
    schema = next(root.iter(f"{{{XS}}}schema"))
    etree.SubElement(etree.SubElement(schema, f"{{{XS}}}element", name=FETCH), f"{{{XS}}}complexType")
    (port_type,) = root.iterfind(f"{{{W}}}portType")
    (binding,) = root.iterfind(f"{{{W}}}binding")
    message = etree.Element(f"{{{W}}}message", name=FETCH)
    etree.SubElement(message, f"{{{W}}}part", name="body", element=f"{prefix}:{FETCH}")
    port_type.addprevious(message)
    for operation in [*port_type.iterfind(f"{{{W}}}operation"), *binding.iterfind(f"{{{W}}}operation")]:
        parent, name = operation.getparent(), operation.get("name")
        assert parent is not None
        if kept and name not in kept:
            parent.remove(operation)
            continue
        added = etree.SubElement(parent, f"{{{W}}}operation", name=f"{FETCH}{name}")
        if parent is port_type:
            output = operation.find(f"{{{W}}}output")
            assert output is not None
            etree.SubElement(added, f"{{{W}}}input", message=f"{prefix}:{FETCH}")
            etree.SubElement(added, f"{{{W}}}output", message=output.attrib["message"])
        else:
            etree.SubElement(added, f"{{{S}}}operation", soapAction=f"{FETCH}{name}")
            for side in ("input", "output"):
                etree.SubElement(etree.SubElement(added, f"{{{W}}}{side}"), f"{{{S}}}body", use="literal")
    return etree.tostring(root)


def _repair(root: etree._Element) -> None:
    """Take an element of WSDL out of a schema, and state the prefix that some references lack."""
    for schema in root.iter(f"{{{XS}}}schema"):
        for stray in schema.xpath(f"*[namespace-uri() != '{XS}']"):
            schema.remove(stray)
        for element in schema.iter(f"{{{XS}}}*"):
            for name in ("type", "ref", "base", "itemType"):
                value = element.get(name, ":")
                if ":" not in value and element.nsmap.get(None) == W and "ex" in element.nsmap:
                    element.set(name, f"ex:{value}")
