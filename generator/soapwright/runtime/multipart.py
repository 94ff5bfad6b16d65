"""Messages of several parts: the envelope, and what is beside it. No I/O.

These are binary values (MTOM, XOP 1.0) and attachments (SOAP with Attachments), which are named as the WS-I
Attachments Profile 1.0 says (3.8).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from secrets import token_hex
from typing import Any
from urllib.parse import quote

from .attachments import Attachment
from .errors import EncodeError
from .options import PLAIN, Speaking
from .soap_message import attachment_members

__all__ = ["packed"]

_BYTES: tuple[type[Any], ...] = (bytes, bytearray, memoryview)


def packed(
    write: Callable[[], str],
    message: object,
    content_type: str,
    action: str = "",
    speaking: Speaking = PLAIN,
) -> tuple[bytes, str]:
    """Return the content of a message and its Content-Type.

    `write` returns the envelope, `content_type` is the envelope's, and `action` is for SOAP 1.2.
    """
    media_type = content_type.partition(";")[0]
    attachments = _outgoing(message, speaking.attachments)
    key = token_hex(16)
    root = f"root.{key}@soap"
    parts: list[tuple[str, str, bytes]] = []
    stated = f"; action={action}" if action else ""
    if speaking.mtom:
        from .mtom import values_aside

        envelope, parts = values_aside(write, key)
        kind = f'type="application/xop+xml"; start="<{root}>"; start-info="{media_type}"'
        first = f'application/xop+xml; charset=UTF-8; type="{media_type}"'
    else:
        envelope = write()
        kind = f'type="{media_type}"; start="<{root}>"'
        first = f"{content_type}{stated}"
    parts = [(one.id, one.content_type, one.content) for one in attachments] + parts
    boundary = f"part-{key}"
    mark = f"--{boundary}\r\n".encode()
    pieces = [_part(root, first, "8bit", envelope.encode())]
    pieces += [_part(name, content_type, "binary", content) for name, content_type, content in parts]
    content = b"".join(piece for one in pieces for piece in (mark, *one)) + f"--{boundary}--\r\n".encode()
    return content, f'multipart/related; {kind}; boundary="{boundary}"{stated}'


def _outgoing(message: object, further: Iterable[Attachment]) -> list[Attachment]:
    """Return the attachments of a message, those of its fields first, all with names and types; raise EncodeError."""
    found: dict[str, Attachment] = {}
    for one in (*_of_fields(message), *further):
        if one.id in found:
            raise EncodeError(f"two attachments have the id {one.id!r}")
        found[one.id] = one
    return list(found.values())


def _of_fields(message: object) -> Iterator[Attachment]:
    for member in attachment_members(type(message)):
        value: Any = getattr(message, member.attribute)
        if value is None:
            continue
        content_type = member.wire.type
        # An Attachment of another client's runtime will do.
        if hasattr(value, "content_type"):
            content_type, name, value = value.content_type or content_type, value.id, value.content
        else:
            name = ""
        if isinstance(value, str):
            is_stated = "charset" in content_type.lower() or not content_type.startswith("text/")
            content_type, value = (
                content_type if is_stated else f"{content_type}; charset=utf-8",
                value.encode(),
            )
        if not isinstance(value, _BYTES):
            raise EncodeError(
                f"expected bytes or an Attachment, got {type(value).__name__}", (member.attribute,)
            )
        name = name or f"{quote(member.wire.name, safe='')}={token_hex(16)}@soap"
        yield Attachment(name, content_type, bytes(value))


def _part(name: str, content_type: str, encoding: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    for text in (name, content_type):
        if not (text.isascii() and text.isprintable()) or any(letter in name for letter in '<>" '):
            raise EncodeError(f"{text!r} cannot be the id or the content type of an attachment")
    headers = (
        f"Content-Type: {content_type}",
        f"Content-Transfer-Encoding: {encoding}",
        f"Content-ID: <{name}>",
        "\r\n",
    )
    return "\r\n".join(headers).encode(), content, b"\r\n"
