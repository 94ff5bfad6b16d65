"""SOAP faults of both versions, however they are laid out: what they say, and the contract's exception for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from .errors import DecodeError, Fault, SoapFault
from .reading import read_whole
from .service import HttpAnswer, Service
from .struct import maker
from .wire import StructWire, members
from .xml_read import XSI_TYPE, XmlElement, type_reader

__all__ = ["fault_of"]

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def fault_of(node: XmlElement, header: XmlElement | None, answer: HttpAnswer, service: Service) -> Fault:
    """Return the exception for a Fault element, or for a fault of the contract in its place, with all that it says.

    Services write its children in the envelope's namespace, in none or in another one, so their names decide.
    """
    said: dict[str, XmlElement] = {}
    for child in node.iterchildren(etree.Element):
        said.setdefault(_local(child).lower(), child)
    fault = _stated(node, service) or SoapFault()
    fault.status = answer.status
    codes = list(_codes(said.get("faultcode", said.get("code"))))
    fault.fault_code, fault.fault_subcodes = next(iter(codes), None), tuple(codes[1:])
    reasons = _reasons(said.get("faultstring", said.get("reason")))
    english = (text for language, text in reasons.items() if language.lower().partition("-")[0] == "en")
    fault.fault_reasons, fault.fault_string = reasons, next(english, next(iter(reasons.values()), None))
    fault.fault_actor = _text(said.get("faultactor", said.get("role")))
    fault.fault_node = _text(said.get("node"))
    detail = said.get("detail", None if isinstance(fault, SoapFault) else node)
    if detail is not None:
        fault.fault_detail = etree.tostring(detail, encoding="unicode", with_tail=False)
    for place in (node, header) if service.tracking_header else ():
        if fault.tracking_id is None and place is not None:
            fault.tracking_id = place.findtext(f".//{{*}}{service.tracking_header}")
    return fault


def _local(node: XmlElement) -> str:
    return etree.QName(node).localname


def _text(node: XmlElement | None) -> str | None:
    return None if node is None else "".join(map(str, node.itertext())).strip() or None


def _codes(code: XmlElement | None) -> Iterator[str]:
    """Yield the code of SOAP 1.1; or that of SOAP 1.2 and its subcodes, each of which stands in the one before."""
    if code is None or not len(code):
        text = _text(code)
        yield from () if text is None else (text,)
        return
    inner = None
    for child in code.iterchildren(etree.Element):
        name, text = _local(child).lower(), _text(child)
        if name == "value" and text is not None:
            yield text
        elif name == "subcode":
            inner = child
    if inner is not None:
        yield from _codes(inner)


def _reasons(reason: XmlElement | None) -> dict[str, str]:
    """Return the texts of a faultstring or Reason by their languages."""
    if reason is None:
        return {}
    found: dict[str, str] = {}
    for node in list(reason.iterchildren(etree.Element)) or [reason]:
        text = _text(node)
        if text is not None:
            found.setdefault(node.get(_LANGUAGE) or "", text)
    return found


def _stated(node: XmlElement, service: Service) -> Fault | None:
    """Return the contract's fault that a Fault element holds, wherever in it."""
    for find in (_by_tag, _by_name, _by_fields):
        for element, name in find(node, service):
            fault = _read(element, name, service)
            if fault is not None:
                return fault
    return None


def _by_tag(node: XmlElement, service: Service) -> Iterator[tuple[XmlElement, str]]:
    for element in node.iter(etree.Element):
        if str(element.tag) in service.faults:
            yield element, service.faults[str(element.tag)]


def _by_name(node: XmlElement, service: Service) -> Iterator[tuple[XmlElement, str]]:
    """Yield the elements that have, or whose xsi:type has, the name of a fault, whatever the namespace."""
    names = {etree.QName(tag).localname: name for tag, name in service.faults.items()}
    types = dict(_types(service))
    for element in node.iterdescendants(etree.Element):
        stated = (element.get(XSI_TYPE) or "").strip().rpartition(":")[2]
        name = types.get(stated) or names.get(_local(element))
        if name is not None:
            yield element, name


def _by_fields(node: XmlElement, service: Service) -> Iterator[tuple[XmlElement, str]]:
    """Yield the detail itself where its children are fields of one fault and of no other."""
    for element in node.iterchildren(etree.Element):
        tags = {str(child.tag) for child in element.iterchildren(etree.Element)}
        if tags and _local(element).lower() == "detail":
            fitting = [
                name for name in dict.fromkeys(service.faults.values()) if tags <= _tags(name, service)
            ]
            if len(fitting) == 1:
                yield element, fitting[0]


def _types(service: Service) -> Iterator[tuple[str, str]]:
    """Yield the name of the type of each fault, and of each that is derived from it, with its class."""
    for name in service.faults.values():
        wire: StructWire = getattr(service.types, name).__wire__
        yield from wire.derived.items()
        yield wire.name, name


def _tags(name: str, service: Service) -> set[str]:
    found = members(getattr(service.types, name))
    return {one.namespace.tag(one.wire.name) for one in found if one.wire.place == "element"}


def _read(element: XmlElement, name: str, service: Service) -> Fault | None:
    # As any element, the detail may state a type that is derived from its own.
    read, _ = type_reader(name, service.types)
    if read is None:
        return None
    fault: Any
    try:
        # One value that is unreadable does not cost the fault.
        fault, _ = read_whole(read, element)
    except DecodeError:
        fault = None
    if fault is None:
        cls = getattr(service.types, name)
        fault = maker(cls)([None] * len(members(cls)))
    return fault if isinstance(fault, Fault) else None
