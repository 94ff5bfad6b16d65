"""Multipart responses, MTOM (XOP 1.0) and SOAP with Attachments: parsing and inlining. No I/O."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from weakref import ref

from .errors import DecodeError
from .exchange import Headers
from .named_tuple import NamedTuple
from .scalars import base64_text
from .service import HttpAnswer
from .soap_message import attachment_members
from .wire import class_of
from .xml_text import XmlElement, path_of

__all__ = ["Attachment", "Attachments", "attach", "attachments", "include", "taken_apart"]

_INCLUDE = "{http://www.w3.org/2004/08/xop/include}Include"
_PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))""")
_REST_OF_LINE = re.compile(rb"[ \t]{0,100}\r?\n")
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")


class Attachment(NamedTuple):
    """A part of a message besides its envelope: Content-ID, Content-Type and content.

    To send one, only the content is needed: `Attachment(content=…, content_type="image/png")`.
    """

    id: str = ""
    content_type: str = ""
    content: bytes = b""

    @property
    def url(self) -> str:
        """Its URL, for elements that refer to it: "cid:" and the id."""
        from urllib.parse import quote

        return f"cid:{quote(self.id, safe='@=')}"

    def __repr__(self) -> str:
        # Python syntax, so that what contains it can be formatted as code.
        return f"{type(self).__name__}({self.id!r}, {self.content_type!r}, size={len(self.content)})"


class Attachments(Mapping[str, Attachment]):
    """The attachments of a response in order, by Content-ID; "cid:…", as used in fields, works, too."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Mapping[str, Attachment]) -> None:
        self._parts = dict(parts)

    def __getitem__(self, name: str) -> Attachment:
        return self._parts[name if name in self._parts else _content_id(name)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self.values())!r})"


_NONE = Attachments({})
_OF: dict[int, tuple[ref[Any], Attachments]] = {}
"""By the id of the response, because structs compare by value and so are not hashable.

The reference removes the entry together with the response, before another object can have its id.
"""


def attach(response: Any, found: Attachments) -> None:
    """Keep the attachments of a message as long as it exists, and put those that it has fields for there."""
    _fill(response, found)
    key = id(response)
    _OF[key] = (ref(response, lambda _: _OF.pop(key, None)), found)


def _fill(message: Any, found: Attachments) -> None:
    """Put attachments into the fields for them: by the part's name in their ids, or else in their order."""
    fields = attachment_members(class_of(message))
    named = {_part_name(one.id): one for one in reversed(list(found.values()))}
    by_name = [named.get(member.wire.name) for member in fields]
    if not any(by_name) and len(found) == len(fields):
        by_name = list(found.values())
    for member, one in zip(fields, by_name, strict=True):
        setattr(message, member.attribute, one)


def _part_name(name: str) -> str:
    """Return the name of the part in an id (WS-I Attachments Profile 1.0, 3.8), "" if there is none."""
    from urllib.parse import unquote

    return unquote(name.rpartition("=")[0])


def attachments(response: object) -> Attachments:
    """Return the attachments of a response, without those that its fields already contain (MTOM)."""
    known = _OF.get(id(response))
    return _NONE if known is None else known[1]


def taken_apart(answer: HttpAnswer) -> tuple[HttpAnswer, Attachments]:
    """Return the part of a response with the envelope, and the other parts; raise DecodeError."""
    stated = _parameters(answer.headers["Content-Type"])
    boundary = stated.get("boundary", "").encode("latin-1", "replace")
    if not boundary:
        raise DecodeError("the response is multipart but states no boundary")
    parts = [_part(piece) for piece in _pieces(answer.content, boundary)]
    if not parts:
        raise DecodeError("the response is multipart but has no parts")
    start = _content_id(stated.get("start", ""))
    root = next(
        (one for one in parts if start and _content_id(one[0].get("Content-ID") or "") == start), parts[0]
    )
    others: dict[str, Attachment] = {}
    for number, (headers, content) in enumerate(parts):
        if headers is not root[0]:
            # A part without a name is found by its number.
            name = _content_id(headers.get("Content-ID") or headers.get("Content-Location") or str(number))
            others[name] = Attachment(name, headers.get("Content-Type") or "", content)
    return HttpAnswer(answer.status, root[0], root[1]), Attachments(others)


def include(root: XmlElement, found: Attachments) -> Attachments:
    """Insert parts into the elements that include them, and return the remaining ones; raise DecodeError."""
    included: set[str] = set()
    for node in list(root.iter(_INCLUDE)):
        holder, name = node.getparent(), _content_id(node.get("href") or "")
        if holder is None or len(holder) != 1 or (holder.text or "").strip() or (node.tail or "").strip():
            raise DecodeError(f"{path_of(node)}: there is other content beside xop:Include")
        if name not in found:
            raise DecodeError(f"{path_of(node)}: the response has no part {name!r}")
        if name in included:
            # Including one part in many places would turn a small response into a huge one.
            raise DecodeError(f"{path_of(node)}: part {name!r} is included twice")
        included.add(name)
        holder.remove(node)
        holder.text = base64_text(found[name].content)
    return Attachments({name: one for name, one in found.items() if name not in included})


def _pieces(content: bytes, boundary: bytes) -> Iterator[bytes]:
    """Yield the content between the boundaries; any kind of line ending is accepted."""
    mark, begin, at = b"--" + boundary, 0, 0
    while (at := content.find(mark, at)) >= 0:
        after = at + len(mark)
        last = content.startswith(b"--", after)
        line = _REST_OF_LINE.match(content, after)
        if (at and content[at - 1 : at] != b"\n") or not (last or line):
            # It occurs inside a line, or is the start of a longer line.
            at = after
            continue
        if begin:
            end = at - 1 if content[at - 2 : at - 1] != b"\r" else at - 2
            yield content[begin : max(begin, end)]
        if line is None:
            return
        begin = at = line.end()
    raise DecodeError("the multipart response is cut off: its last part has no end")


def _part(piece: bytes) -> tuple[Headers, bytes]:
    if piece.startswith((b"\n", b"\r\n")):
        return Headers(), piece.partition(b"\n")[2]
    found = _END_OF_HEADERS.search(piece)
    if found is None:
        raise DecodeError("a part of the response has only headers")
    lines = re.sub(r"\r?\n[ \t]+", " ", piece[: found.start()].decode("latin-1")).split("\n")
    pairs = [line.partition(":") for line in lines]
    headers = Headers((name.strip(), value.strip()) for name, _, value in pairs)
    return headers, _decoded(piece[found.end() :], (headers.get("Content-Transfer-Encoding") or "").lower())


def _decoded(content: bytes, encoding: str) -> bytes:
    from binascii import a2b_base64, a2b_qp

    try:
        if encoding == "base64":
            return a2b_base64(content)
    except ValueError as error:
        raise DecodeError(f"a part of the response is not valid base64: {error}") from None
    return a2b_qp(content) if encoding == "quoted-printable" else content


def _parameters(content_type: str) -> dict[str, str]:
    found = _PARAMETER.findall(content_type)
    return {name.lower(): re.sub(r"\\(.)", r"\1", quoted) or plain for name, quoted, plain in found}


def _content_id(text: str) -> str:
    """Return the name of a part: from its header, or from a URL that refers to it."""
    text = text.strip()
    if text.lower().startswith("cid:"):
        from urllib.parse import unquote

        text = unquote(text[4:])
    return text.removeprefix("<").removesuffix(">")
