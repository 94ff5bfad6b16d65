"""SOAP faults of both versions in any layout: their texts, and the contract's exception."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from .constructors import maker
from .errors import DecodeError, Fault, SoapFault
from .service import HttpAnswer, Service
from .tolerant_reading import read_whole
from .wire import StructWire, members
from .xml_read import part_reader, type_reader
from .xml_text import XSI_TYPE, XmlElement

__all__ = ["fault_of"]

_OWN = frozenset("faultcode faultstring faultactor detail code reason node role".split())
"""The children of a Fault, in either version."""
_REF = "{http://www.w3.org/2003/05/soap-encoding}ref"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def fault_of(node: XmlElement, header: XmlElement | None, answer: HttpAnswer, service: Service) -> Fault:
    """Return the exception for a Fault element, or for a detail element in its place.

    Services put its children in the envelope's namespace, in none or in another one, so only local names are
    compared.
    """
    node = _without_references(node)
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
    if header is not None:
        fault.header_faults = tuple(_header_faults(header, service))
    return fault


def _header_faults(header: XmlElement, service: Service) -> Iterator[Any]:
    """Yield the fault's header parts that the contract declares; unreadable ones are skipped."""
    for node in header.iterchildren(etree.Element):
        reference = service.header_faults.get(str(node.tag))
        if reference is not None:
            found, problems = read_whole(part_reader(reference, service.types), node)
            if not problems:
                yield found


def _without_references(node: XmlElement) -> XmlElement:
    """Return a fault with references replaced, which faults in SOAP encoding may contain."""
    if all(one.get(name) is None for one in node.iter(etree.Element) for name in ("href", _REF)):
        return node
    # Imported late: few faults have references.
    from .encoded_refs import References

    try:
        # A dangling reference must not hide the fault.
        return read_whole(References(node.getroottree().getroot()).inlined, node)[0]
    except DecodeError:
        return node


def _local(node: XmlElement) -> str:
    return etree.QName(node).localname


def _text(node: XmlElement | None) -> str | None:
    return None if node is None else "".join(map(str, node.itertext())).strip() or None


def _codes(code: XmlElement | None) -> Iterator[str]:
    """Yield the code of SOAP 1.1, or that of SOAP 1.2 with its nested subcodes."""
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
    """Return the texts of a faultstring or Reason by language."""
    if reason is None:
        return {}
    found: dict[str, str] = {}
    for node in list(reason.iterchildren(etree.Element)) or [reason]:
        text = _text(node)
        if text is not None:
            found.setdefault(node.get(_LANGUAGE) or "", text)
    return found


def _stated(node: XmlElement, service: Service) -> Fault | None:
    """Return the contract's fault anywhere in a Fault element, or None."""
    for find in (_by_tag, _by_name, _by_fields):
        for element, name in find(node, service):
            fault = _read(element, name, service)
            if fault is not None:
                return fault
    return None


def _by_tag(node: XmlElement, service: Service) -> Iterator[tuple[XmlElement, str]]:
    by_tag = _classes_by(service, str)
    return _found(node, service, lambda element: by_tag.get(str(element.tag), ()))


def _by_name(node: XmlElement, service: Service) -> Iterator[tuple[XmlElement, str]]:
    """Yield the elements whose name or xsi:type is that of a fault, ignoring the namespace."""
    by_name = _classes_by(service, lambda tag: etree.QName(tag).localname)
    types = dict(_types(service))

    def classes(element: XmlElement) -> Sequence[str]:
        stated, local = (element.get(XSI_TYPE) or "").strip().rpartition(":")[2], _local(element)
        holder = element.getparent()
        if stated in types:
            return [types[stated]]
        # Tools name the detail after its type, which may be derived.
        if (
            local in types
            and local not in by_name
            and holder is not None
            and _local(holder).lower() == "detail"
        ):
            return [types[local]]
        return by_name.get(local, ())

    return _found(node, service, classes)


def _by_fields(node: XmlElement, service: Service) -> Iterator[tuple[XmlElement, str]]:
    """Yield the detail itself if its children are fields of exactly one fault."""
    every = [name for names in _classes_by(service, str).values() for name in names]
    for element in node.iterchildren(etree.Element):
        if _local(element).lower() == "detail":
            yield from ((element, name) for name in _fitting(element, dict.fromkeys(every), service))


def _found(
    node: XmlElement, service: Service, classes: Callable[[XmlElement], Sequence[str]]
) -> Iterator[tuple[XmlElement, str]]:
    """Yield the elements that may be a fault of the contract, each with its class.

    If several classes match, the one which alone has its fields is chosen.
    """
    for element in node.iter(etree.Element):
        # An element of a fault may have the name of a Fault's own child.
        if element.getparent() is node and _local(element).lower() in _OWN:
            continue
        names = classes(element)
        if len(names) > 1:
            names = _fitting(element, names, service)
        yield from ((element, name) for name in names)


def _fitting(element: XmlElement, names: Iterable[str], service: Service) -> list[str]:
    """Return the only fault whose fields include all children of an element.

    Empty if there is not exactly one.
    """
    tags = {str(child.tag) for child in element.iterchildren(etree.Element)}
    found = [name for name in names if tags and tags <= _tags(name, service)]
    return found if len(found) == 1 else []


def _classes_by(service: Service, key: Callable[[str], str]) -> dict[str, list[str]]:
    """Return the classes of faults by a key of their elements, without duplicates."""
    found: dict[str, list[str]] = {}
    for tag, stated in service.faults.items():
        names = found.setdefault(key(tag), [])
        names.extend(name for name in ((stated,) if isinstance(stated, str) else stated) if name not in names)
    return found


def _types(service: Service) -> Iterator[tuple[str, str]]:
    """Yield the type name of each fault and of each derived type, with its class."""
    for names in _classes_by(service, str).values():
        for name in names:
            wire: StructWire = getattr(service.types, name).__wire__
            yield from wire.derived.items()
            yield wire.name, name


def _tags(name: str, service: Service) -> set[str]:
    found = members(getattr(service.types, name))
    return {one.namespace.tag(one.wire.name) for one in found if one.wire.place == "element"}


def _read(element: XmlElement, name: str, service: Service) -> Fault | None:
    # Like any element, the detail may state a derived type.
    read, _ = type_reader(name, service.types)
    if read is None:
        return None
    fault: Any
    try:
        # An unreadable value must not hide the fault.
        fault, _ = read_whole(read, element)
    except DecodeError:
        fault = None
    if fault is None:
        cls = getattr(service.types, name)
        fault = maker(cls)([None] * len(members(cls)))
    return fault if isinstance(fault, Fault) else None
