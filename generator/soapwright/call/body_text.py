"""The body of an HTTP message as a terminal shows it: its texts, and the sizes and types of all else."""

from __future__ import annotations

import re
from binascii import Error as NotBase64
from binascii import a2b_base64
from email import message_from_bytes
from email.message import Message

_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_TEXTS = re.compile(r"text/.*|.*[/+](xml|json)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def body_text(content: bytes, content_type: str) -> str:
    """Return a body as text; a content that is not a text, also of one part of several, only by size and type."""
    headers = Message()
    headers["Content-Type"] = content_type
    return _shown(content, headers)


def _shown(content: bytes, headers: Message) -> str:
    boundary = headers.get_boundary() if headers.get_content_maintype() == "multipart" else None
    if boundary:
        mark = f"--{boundary}"
        return mark.join(_part(piece) for piece in content.split(mark.encode("utf-8", "replace")))
    if not content:
        return ""
    if str(headers.get("Content-Transfer-Encoding", "")).lower() == "base64":
        return _described(_from_base64(content), headers)
    try:
        text = content.decode(str(headers.get_param("charset", "utf-8")))
        is_text = not _CONTROL.search(text)
    except (LookupError, ValueError):
        text, is_text = content.decode("utf-8", "replace"), False
    return text if is_text or _TEXTS.fullmatch(_kind(headers)) else _described(content, headers)


def _part(piece: bytes) -> str:
    """Return what is between two boundaries: the headers and the content of a part."""
    found = _END_OF_HEADERS.search(piece)
    if found is None:
        return _shown(piece, Message())
    head, content = piece[: found.end()], piece[found.end() :]
    # The end of the line before a boundary belongs to the boundary.
    line = b"\r\n" if content.endswith(b"\r\n") else b"\n" if content.endswith(b"\n") else b""
    shown = _shown(content.removesuffix(line), message_from_bytes(head.lstrip()))
    return f"{head.decode('utf-8', 'replace')}{shown}{line.decode()}"


def _from_base64(content: bytes) -> bytes:
    try:
        return a2b_base64(content)
    except NotBase64:
        return content


def _kind(headers: Message) -> str:
    # Without the header, it would be text/plain.
    return headers.get_content_type() if headers.get("Content-Type") else ""


def _described(content: bytes, headers: Message) -> str:
    kind = _kind(headers)
    unit = "byte" if len(content) == 1 else "bytes"
    return f"[{len(content):,} {unit}{f' of {kind}' if kind else ''}]"
