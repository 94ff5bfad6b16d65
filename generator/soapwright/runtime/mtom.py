"""MTOM requests (XOP 1.0): binary values are sent as parts beside the envelope. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable
from secrets import token_hex
from typing import Any

from .scalars import ASIDE, base64_text

__all__ = ["packed"]

_INCLUDE = '<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:{}"/>'


def packed(write: Callable[[], str], media_type: str, action: str = "") -> tuple[bytes, str]:
    """Return the content of a request and its Content-Type.

    `write` returns the envelope, `action` is for SOAP 1.2.
    """
    key = token_hex(16)
    envelope, parts = _set_aside(write, key)
    names = [f"{number}.{key}@xop" for number in range(len(parts))]

    def instead(found: re.Match[str]) -> str:
        number = int(found["alone"] or found["within"])
        if found["alone"]:
            return _INCLUDE.format(names[number])
        # In an attribute or a list there is no element for xop:Include.
        unused.add(number)
        return base64_text(parts[number])

    unused: set[int] = set()
    envelope = re.sub(rf"(?<=>){key}-(?P<alone>\d+)-(?=<)|{key}-(?P<within>\d+)-", instead, envelope)
    root = f'application/xop+xml; charset=UTF-8; type="{media_type}"'
    pieces = [_part(root, f"root.{key}@xop", "8bit", envelope.encode())]
    pieces += [
        _part("application/octet-stream", name, "binary", parts[number])
        for number, name in enumerate(names)
        if number not in unused
    ]
    boundary = f"xop-{key}"
    mark = f"--{boundary}\r\n".encode()
    content = b"".join(piece for one in pieces for piece in (mark, *one)) + f"--{boundary}--\r\n".encode()
    stated = (
        f'multipart/related; type="application/xop+xml"; start="<root.{key}@xop>"; start-info="{media_type}"'
    )
    return content, f'{stated}; boundary="{boundary}"' + (f"; action={action}" if action else "")


def _set_aside(write: Callable[[], str], key: str) -> tuple[str, list[bytes]]:
    """Return a text with a placeholder for each binary value, and the values."""
    parts: list[bytes] = []

    def take(value: Any) -> str:
        parts.append(bytes(value))
        return f"{key}-{len(parts) - 1}-"

    ASIDE.take = take
    try:
        return write(), parts
    finally:
        ASIDE.take = None


def _part(content_type: str, name: str, encoding: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    headers = (
        f"Content-Type: {content_type}",
        f"Content-Transfer-Encoding: {encoding}",
        f"Content-ID: <{name}>",
        "\r\n",
    )
    return "\r\n".join(headers).encode(), content, b"\r\n"
