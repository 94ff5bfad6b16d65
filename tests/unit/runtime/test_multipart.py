"""Requests with attachments: the parts of a message, their names and types."""

from __future__ import annotations

import re
from typing import Any

import pytest

from soapwright.runtime.attachments import Attachment, taken_apart
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.multipart import packed
from soapwright.runtime.options import Speaking
from soapwright.runtime.service import HttpAnswer
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "multipart_shop",
    """
@struct("found", SHOP)
class Found(Struct):
    photo: bytes | None = attachment("photo", "image/png")
    plan: str | None = attachment("plan/ä", "text/plain")
""",
)


def sent(message: Any, *further: Attachment, action: str = "") -> tuple[bytes, list[Attachment], str]:
    """Return the envelope, the other parts and the Content-Type of what is sent."""
    content, stated = packed(
        lambda: "<envelope/>", message, "text/xml; charset=utf-8", action, Speaking(attachments=further)
    )
    root, parts = taken_apart(HttpAnswer(200, {"Content-Type": stated}, content))
    assert root.headers["Content-Type"] == f"text/xml; charset=utf-8{f'; action={action}' if action else ''}"
    return root.content, list(parts.values()), stated


@pytest.mark.parametrize(
    ("value", "content_type", "content"),
    [
        (b"p", "image/png", b"p"),
        (bytearray(b"p"), "image/png", b"p"),
        (memoryview(b"p"), "image/png", b"p"),
        (Attachment(content=b"p"), "image/png", b"p"),
        (Attachment("", "image/gif", b"p"), "image/gif", b"p"),
        ("ü", "image/png", "ü".encode()),
    ],
)
def test_a_field_is_a_part_with_its_type(value: Any, content_type: str, content: bytes) -> None:
    envelope, (part,), stated = sent(types.Found(photo=value))
    assert (envelope, part.content_type, part.content) == (b"<envelope/>", content_type, content)
    assert re.fullmatch(r"photo=[0-9a-f]{32}@soap", part.id)
    assert stated.startswith('multipart/related; type="text/xml"; start="<root.')


@pytest.mark.parametrize(
    ("value", "content_type"),
    [
        ("ü", "text/plain; charset=utf-8"),
        (b"u", "text/plain"),
        (Attachment("", "text/css", "ü"), "text/css; charset=utf-8"),  # type: ignore[arg-type]
        (Attachment("", "text/css; Charset=utf-8", "ü"), "text/css; Charset=utf-8"),  # type: ignore[arg-type]
        (Attachment("", "application/json", "ü"), "application/json"),  # type: ignore[arg-type]
    ],
)
def test_a_text_states_its_charset(value: Any, content_type: str) -> None:
    # A field that is not set does not hide the next one.
    _, (part,), _ = sent(types.Found(photo=None, plan=value))
    assert part.content_type == content_type
    assert re.fullmatch(r"plan%2F%C3%A4=[0-9a-f]{32}@soap", part.id)


def test_further_attachments_follow_those_of_the_fields() -> None:
    further = Attachment("x", "a/b", b"--part-\r\n")
    _, parts, stated = sent(types.Found(photo=Attachment("own", "", b"p")), further, action='"urn:do"')
    assert parts == [Attachment("own", "image/png", b"p"), further]
    assert re.search(r'; boundary="part-[0-9a-f]{32}"; action="urn:do"$', stated)


@pytest.mark.parametrize(
    ("message", "further", "text"),
    [
        (types.Found(photo=5), [], "photo: expected bytes or an Attachment, got int"),
        (types.Found(photo=Attachment("a", "", b"")), [Attachment("a")], "two attachments have the id 'a'"),
        (
            types.Found(photo=Attachment("a b", "", b"")),
            [],
            "'a b' cannot be the id or the content type of an attachment",
        ),
        (
            types.Found(photo=Attachment("a", "b\n", b"")),
            [],
            "'b\\n' cannot be the id or the content type of an attachment",
        ),
        (
            types.Found(photo=Attachment("ä", "", b"")),
            [],
            "'ä' cannot be the id or the content type of an attachment",
        ),
    ],
)
def test_what_cannot_be_a_part_is_refused(message: Any, further: list[Attachment], text: str) -> None:
    with pytest.raises(EncodeError) as error:
        sent(message, *further)
    assert str(error.value) == text
