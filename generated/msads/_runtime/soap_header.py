"""The header of SOAP envelopes: writing it for requests, reading it from responses. No I/O."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .credentials import SECURITY, filled
from .errors import EncodeError
from .options import Speaking
from .scalars import escape
from .service import CredentialsBase, HeaderPart, Operation
from .wire import Member, members
from .xml_read import part_reader
from .xml_text import XmlElement
from .xml_write import Out, element_writer

__all__ = ["read_header", "write_header"]


def write_header(
    operation: Operation[Any],
    credentials: CredentialsBase,
    url: str,
    speaking: Speaking,
    types: ModuleType,
    out: Out,
) -> None:
    """Write the header of a request if it has one: parts of the contract, addressing, tokens.

    Raises EncodeError.
    """
    beside = _beside(operation, credentials, url, speaking)
    if not (operation.headers or beside):
        return
    out("<s:Header>")
    for part, value, is_text in filled(operation.headers, credentials, types):
        if is_text:
            tag = part.namespace.prefixed(part.name)
            out(f"<{tag}>{escape(value)}</{tag}>")
        else:
            _write_part(part, value, types, out)
    out(f"{beside}</s:Header>")


def _beside(operation: Operation[Any], credentials: CredentialsBase, url: str, speaking: Speaking) -> str:
    """Return the header elements that are not parts of the contract."""
    found = ""
    if operation.addressing is not None or speaking.addressing is not None:
        from .addressing import addressing_headers

        found = addressing_headers(operation, speaking.addressing, url)
    if speaking.security is not None:
        from .security import security_header

        found += security_header(credentials.value(SECURITY))
    return found


def _write_part(part: HeaderPart, value: Any, types: ModuleType, out: Out) -> None:
    """Write a header part that does not have a simple type."""
    try:
        element_writer(part.name, part.namespace, part.type, types, True)[1](value, out)
    except EncodeError as error:
        raise error.below(part.attribute) from None


def read_header(response: object, header: XmlElement | None, types: ModuleType) -> None:
    """Read the header parts that are fields of a response."""
    if header is None:
        return
    fields = [member for member in members(type(response)) if member.wire.place == "header"]
    names = [member.wire.name for member in fields]
    for member in fields:
        setattr(response, member.attribute, _value(member, header, types, names.count(member.wire.name) == 1))


def _value(member: Member, header: XmlElement, types: ModuleType, by_name: bool) -> Any:
    """Return the value of a header part; in another namespace, it may be recognized by its name."""
    node = header.find(member.namespace.tag(member.wire.name))
    if node is None and by_name:
        node = header.find(f"{{*}}{member.wire.name}")
    return None if node is None else part_reader(member.wire.type, types)(node)
