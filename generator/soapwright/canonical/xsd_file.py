"""The canonical XSD of one namespace.

Left out are comments, identity constraints (key, keyref, unique), tool annotations except the mark of a .NET
dictionary, `id` and foreign attributes except wsdl:arrayType, and every attribute that only states the
default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from soapwright.base.qname import XS as XS_NAMESPACE
from soapwright.base.qname import QName
from soapwright.canonical.definitions import Definition, Root, array_types, items_of
from soapwright.canonical.file_names import SERIALIZATION, FileNames
from soapwright.canonical.kept_attributes import (
    ARRAY_TYPE,
    ATTRIBUTES,
    REFERRING,
    attributes,
    kept_children,
    words,
)
from soapwright.canonical.qname_spelling import Prefixes
from soapwright.canonical.xml_text import XmlNode, document
from soapwright.contract.complex_types import DICTIONARY_MARK
from soapwright.read.xml import WSDL, XS
from soapwright.runtime.scalars import TRUE_TEXTS

DEFAULTS = {
    ("minOccurs", "1"),
    ("maxOccurs", "1"),
    ("nillable", "false"),
    ("abstract", "false"),
    ("mixed", "false"),
    ("use", "optional"),
    ("namespace", "##any"),
    ("processContents", "strict"),
}
BOOLEANS = ("nillable", "abstract", "mixed")
OWN_TEXT = ("default", "fixed", "value")
# What blockDefault and finalDefault apply to, apart from references.
BARRING = {
    "block": (XS + "element", XS + "complexType"),
    "final": (XS + "element", XS + "complexType", XS + "simpleType"),
}


def schema_file(
    target: str,
    definitions: Iterable[Definition],
    names: FileNames,
    order: Mapping[str, int],
    holds_names: Callable[[etree._Element, Root], bool],
) -> bytes:
    """Return the XSD with the definitions of one namespace, in order.

    `order` numbers the namespaces of the whole contract; the ones used here are imported in that order.
    `holds_names` returns whether the values in a schema element are qualified names.
    """
    definitions = tuple(definitions)
    prefixes = Prefixes(names, target, {WSDL[1:-1]: "wsdl"})
    writer = _Writer(prefixes, *_form_defaults(definitions, target), holds_names)
    written = [writer.node(definition.node, definition.root) for definition in definitions]
    attributes = {"targetNamespace": target} if target else {}
    if writer.element_form == "qualified":
        attributes["elementFormDefault"] = "qualified"
    if writer.attribute_form == "qualified":
        attributes["attributeFormDefault"] = "qualified"
    used = (prefixes.used - {target}) & order.keys()
    imports = [import_node(uri, names) for uri in sorted(used, key=order.__getitem__)]
    root = XmlNode("xs:schema", attributes, imports + written)
    return document(root, prefixes.declarations({"xs": XS_NAMESPACE}))


def import_node(namespace: str, names: FileNames) -> XmlNode:
    """Return the xs:import of a namespace, with its file."""
    attributes = {"namespace": namespace} if namespace else {}
    return XmlNode("xs:import", attributes | {"schemaLocation": names.file(namespace)})


def documentation(annotated: etree._Element, tag: str) -> Iterator[str]:
    """Yield the documentation texts directly below an element, each on one line."""
    for child in annotated.iterchildren(tag):
        text = " ".join("".join(child.itertext()).split())
        if text:
            yield text


@dataclass(slots=True)
class _Writer:
    prefixes: Prefixes
    element_form: str
    attribute_form: str
    holds_names: Callable[[etree._Element, Root], bool]

    def node(self, element: etree._Element, root: Root) -> XmlNode:
        local = etree.QName(element).localname
        children = [self.node(child, root) for child in kept_children(element)]
        written = dict(self._attributes(element, root))
        return XmlNode(f"xs:{local}", written, [*self._annotation(element), *children])

    def _attributes(self, element: etree._Element, root: Root) -> Iterator[tuple[str, str]]:
        said = attributes(element)
        for name in ATTRIBUTES.get(str(element.tag), ()):
            value = self._stated(name, said, element, root)
            if value is None:
                continue
            if name in REFERRING or name == "ref":
                value = " ".join(self.prefixes.spell(root.qname(text, element)) for text in words(value))
            elif name not in OWN_TEXT:
                value = " ".join(words(value))
            if name in BOOLEANS:
                value = {"1": "true", "0": "false"}.get(value, value)
            elif name == "value" or (name in OWN_TEXT and "value" not in said):
                value = self._value(element, value, root)
            if (name, value) not in DEFAULTS:
                yield name, value
        if ARRAY_TYPE in element.attrib:
            yield "wsdl:arrayType", self._array_type(element.attrib[ARRAY_TYPE], element, root)
            self.prefixes.used.add(WSDL[1:-1])

    def _stated(self, name: str, said: Mapping[str, str], element: etree._Element, root: Root) -> str | None:
        """Return the value of an attribute, or the schema's default for it."""
        if name == "form":
            return self._form(element, root)
        if name not in said:
            return root.node.get(f"{name}Default") if _has_default(name, element) else None
        if name == "fixed" and "value" in said:
            # A facet that is fixed cannot be changed by derived types.
            return "true" if said[name].strip() in TRUE_TEXTS else None
        return said[name]

    def _value(self, element: etree._Element, text: str, root: Root) -> str:
        """Return a value; a qualified name gets the prefix of its namespace in this file."""
        if element.tag == XS + "attribute" and text in array_types(element, root).values():
            return self._array_type(text, element, root)
        return self.prefixes.spell(root.qname(text, element)) if self.holds_names(element, root) else text

    def _array_type(self, text: str, element: etree._Element, root: Root) -> str:
        items, brackets = items_of(text)
        return self.prefixes.spell(root.qname(items, element)) + brackets if items else text

    def _form(self, element: etree._Element, root: Root) -> str | None:
        """Return the form of a local declaration if it differs from the schema's default."""
        if not _is_local(element) or not self.prefixes.target:
            return None
        default = self.attribute_form if element.tag == XS + "attribute" else self.element_form
        form = root.form(element)
        return None if form == default else form

    def _annotation(self, element: etree._Element) -> Iterator[XmlNode]:
        said: list[XmlNode] = []
        for annotation in element.iterchildren(XS + "annotation"):
            said += [
                XmlNode("xs:documentation", text=text)
                for text in documentation(annotation, XS + "documentation")
            ]
            for mark in annotation.iterfind(f"{XS}appinfo/{DICTIONARY_MARK}"):
                if element.tag == XS + "complexType" and (mark.text or "").strip() == "true":
                    tag = self.prefixes.spell(QName(SERIALIZATION, "IsDictionary"))
                    said.append(XmlNode("xs:appinfo", children=[XmlNode(tag, text="true")]))
        if said:
            yield XmlNode("xs:annotation", children=said)


def _form_defaults(definitions: Iterable[Definition], target: str) -> tuple[str, str]:
    """Return the default forms of elements and attributes: qualified if one of the merged schemas says so."""
    schemas = {definition.root.node for definition in definitions} if target else set()
    qualified = [
        any(schema.get(name) == "qualified" for schema in schemas)
        for name in ("elementFormDefault", "attributeFormDefault")
    ]
    element, attribute = ("qualified" if yes else "unqualified" for yes in qualified)
    return element, attribute


def _has_default(name: str, element: etree._Element) -> bool:
    """Return whether a schema's blockDefault or finalDefault applies to a definition."""
    return element.tag in BARRING.get(name, ()) and element.get("ref") is None


def _is_local(element: etree._Element) -> bool:
    parent = element.getparent()
    return (
        element.tag in (XS + "element", XS + "attribute")
        and "ref" not in element.attrib
        and parent is not None
        and parent.tag != XS + "schema"
    )
