"""Conversions of a struct: to and from JSON text and an XML document."""

from __future__ import annotations

from typing import Any, TypeVar

from lxml import etree

from . import json_problems, json_read, json_write, xml_read, xml_write
from .as_dataclass import Forms, stating
from .attribute_paths import blank
from .errors import DecodeError
from .names import XS, XSI
from .refusals import contract_class, write_whole
from .scalars import quoted
from .tolerant_reading import read_whole, unreadable_parts
from .wire import (
    Namespace,
    StructWire,
    class_of,
    derived_name,
    root_of,
    types_of,
)
from .xml_answer import parser
from .xml_text import XSI_TYPE, XmlElement

__all__ = ["from_json", "from_xml", "to_json", "to_xml"]

_S = TypeVar("_S", bound=Forms)


def to_json(struct: Any) -> str:
    """Return a struct as JSON, as it is sent over REST; raise EncodeError for what JSON cannot express."""
    cls = class_of(struct)
    contract_class(cls)
    text: str = write_whole(json_write.struct_writer(cls), struct)
    return text


def from_json(cls: type[_S], text: str | bytes) -> _S:
    """Parse a JSON text; raise DecodeError, with what could be read in its `partial`."""
    own = contract_class(cls)
    try:
        data = json_problems.parse(text.encode(errors="backslashreplace") if isinstance(text, str) else text)
    except ValueError as error:
        raise DecodeError(f"{cls.__name__}: not JSON: {error}") from None
    if not isinstance(data, dict):
        raise DecodeError(f"{cls.__name__}: expected an object, found {data!r:.200}")
    exact = own is not cls
    read = json_read.struct_reader(cls) if exact else json_read.type_reader(own.__name__, types_of(cls))
    found: _S
    found, problems = json_problems.read_json(read, data, cls.__name__)
    return _whole(found, problems)


def to_xml(struct: Any) -> str:
    """Return a struct as an XML document whose root is named after the struct's type or a message's element.

    Without such a name, as for a type that is declared where it is used, the root is named after the class.
    A derived struct has an xsi:type, so that it can be read as its base.
    """
    cls = class_of(struct)
    own = contract_class(cls)
    pieces: list[str] = []
    stated = f' xsi:type="{xml_write.type_name(own)}"' if derived_name(own) else ""
    name, namespace = _root_of(own)
    tag = namespace.prefixed(name)
    write_whole(xml_write.struct_writer(cls), tag, struct, stated, pieces.append)
    # Namespace declarations are known only at the end, and some structs write their root themselves.
    text = "".join(pieces)
    name_end = min(end for end in map(text.find, " />") if end > 0)
    declared = {"xsi": XSI, "xs": XS}
    declared |= {namespace.prefix: namespace.uri for namespace in types_of(own).namespaces.ALL}
    declarations = "".join(
        f' xmlns:{prefix}="{quoted(uri)}"' for prefix, uri in declared.items() if f"{prefix}:" in text
    )
    return f"{text[:name_end]}{declarations}{text[name_end:]}"


def from_xml(cls: type[_S], text: str | bytes) -> _S:
    """Parse an XML document whose root is named after the struct, or has a matching xsi:type.

    Raises DecodeError, with what could be read in its `partial`.
    """
    contract_class(cls)
    try:
        root = etree.fromstring(text, parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DecodeError(f"{cls.__name__}: not XML: {error}") from None
    if root.getroottree().docinfo.doctype:
        raise DecodeError(f"{cls.__name__}: the document has a document type declaration")
    found: _S | None
    found, problems = read_whole(_root_reader(cls, root), root)
    # A nil root is a struct without values.
    return _whole(blank(cls) if found is None else found, problems)


def _whole(found: _S, problems: list[DecodeError]) -> _S:
    if problems:
        raise unreadable_parts(found, problems)
    return found


def _root_reader(cls: type[Any], root: XmlElement) -> Any:
    own = stating(cls)
    wire: StructWire = own.__wire__
    if own is not cls:
        # Instances of a user's class are made directly.
        return xml_read.struct_reader(cls)
    root_name, namespace = _root_of(own)
    expected = namespace.tag(root_name)
    if root.tag == expected or root.get(XSI_TYPE):
        return xml_read.part_reader(own.__name__, types_of(own))
    name = etree.QName(root)
    for spelled in (name.localname, root.tag):
        derived = wire.derived.get(str(spelled))
        if derived is not None:
            return xml_read.struct_reader(getattr(types_of(own), derived))
    raise DecodeError(f"{own.__name__}: expected {expected}, found {root.tag!s}")


def _root_of(own: type[Any]) -> tuple[str, Namespace]:
    name, namespace = root_of(own)
    # The name of an anonymous type is the path to its declaration: "Campaign/Extended".
    return own.__name__ if not name or "/" in name else name, namespace
