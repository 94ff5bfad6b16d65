"""Make messages of several parts, as other tools write them: odd boundaries, names, encodings and line endings."""

from __future__ import annotations

from base64 import encodebytes
from collections.abc import Sequence
from quopri import encodestring
from random import Random
from urllib.parse import quote

TYPES = {"1.1": "text/xml", "1.2": "application/soap+xml"}
BOUNDARIES = ("b", "=_Part_1.2", "----=_x", "uuid:1+id=2", "a b", "'()+_,-./:=?", "-", "B" * 70)
CONTENTS = (b"", b"a", b"\r\n", b"\n--", b"--b", b"\r\n--b", bytes(range(256)), "Straße".encode())
ENCODINGS = ("", "binary", "8bit", "7bit", "Base64", "quoted-printable")


def multipart(rng: Random, envelope: bytes, names: Sequence[str], version: str) -> tuple[bytes, str]:
    """Return an envelope with attachments for the parts of these names, and perhaps others; and its Content-Type."""
    boundary = rng.choice(BOUNDARIES)
    end = b"\r\n" if rng.random() < 0.8 else b"\n"
    root = rng.choice(("", "<root@x>", "<a=b@x>", "root"))
    parts = [
        _part(
            rng,
            [f"Content-Type: {TYPES[version]}", *([f"Content-ID: {root}"] if root else [])],
            envelope,
            end,
            ("",),
        )
    ]
    for number, name in enumerate(names):
        stated = f"<{quote(name, safe='')}={number}@x>"
        headers = [f"Content-ID: {stated}", f"Content-Type: {rng.choice(('image/png', 'text/plain'))}"]
        parts.append(_part(rng, headers, _content(rng, boundary), end, ENCODINGS))
    for number in range(rng.choice((0, 0, 0, 1, 2, 40))):
        headers = [f"Content-ID: <other{number}@x>", "Content-Location: http://x/y"][: rng.choice((0, 1, 2))]
        parts.append(_part(rng, headers, _content(rng, boundary), end, ENCODINGS))
    if root and rng.random() < 0.2:
        rng.shuffle(parts)
    mark = b"--" + boundary.encode()
    preamble = rng.choice((b"", end, b"This is a message of several parts." + end))
    content = (
        preamble
        + b"".join(mark + end + part + end for part in parts)
        + mark
        + b"--"
        + rng.choice((b"", end, b"x"))
    )
    start = f'; start="{root}"' if root else ""
    kind = rng.choice(("multipart/related", "Multipart/Related"))
    return content, f'{kind}; type="{TYPES[version]}"{start}; boundary="{boundary}"'


def _content(rng: Random, boundary: str) -> bytes:
    content = rng.choice(CONTENTS)
    # What contains the boundary must have another one.
    return b"a" if b"--" + boundary.encode() in content else content


def _part(rng: Random, headers: list[str], content: bytes, end: bytes, encodings: Sequence[str]) -> bytes:
    encoding = rng.choice(encodings)
    if encoding:
        headers = [*headers, f"Content-Transfer-Encoding: {encoding}"]
    if encoding == "Base64":
        content = encodebytes(content)
    elif encoding == "quoted-printable":
        content = encodestring(content)
    rng.shuffle(headers)
    lines = [_spelled(rng, one) for one in headers]
    return b"".join(line.encode() + end for line in lines) + end + content


def _spelled(rng: Random, header: str) -> str:
    name, _, value = header.partition(":")
    return f"{name.lower() if rng.random() < 0.1 else name}:{value}"
