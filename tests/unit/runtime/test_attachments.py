"""The attachments of a response: as a mapping, in its fields, and apart from the envelope."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from soapwright.runtime.attachments import (
    _OF,
    Attachment,
    Attachments,
    attach,
    attachments,
    include,
    taken_apart,
)
from soapwright.runtime.errors import DecodeError
from soapwright.runtime.exchange import Headers
from soapwright.runtime.service import HttpAnswer
from tests.unit.runtime.contracts import contract


def test_attachments_are_found_by_their_ids_and_urls_and_shown_without_their_content() -> None:
    logo = Attachment("logo@example.com", "image/png", b"secret")
    found = Attachments({"logo@example.com": logo})
    for name in ("logo@example.com", "<logo@example.com>", "cid:logo@example.com", "CID:logo%40example.com"):
        assert found[name] is logo
    with pytest.raises(KeyError):
        found["cid:other"]
    assert (list(found), len(found)) == (["logo@example.com"], 1)
    assert repr(found) == "Attachments([Attachment('logo@example.com', 'image/png', size=6)])"


types: Any = contract(
    "attached_shop",
    """
@struct("found", SHOP)
class Found(Struct):
    photo: bytes | None = attachment("photo", "image/png")
    plan: bytes | None = attachment("plan", "text/plain")
""",
)
PHOTO, PLAN = Attachment("photo=1@x", "image/png", b"photo"), Attachment("plan=2@x", "text/plain", b"plan")


@pytest.mark.parametrize(
    ("received", "photo", "plan"),
    [
        ([PHOTO, PLAN], PHOTO, PLAN),
        ([PLAN, PHOTO], PHOTO, PLAN),
        ([PLAN], None, PLAN),
        ([PLAN, Attachment("other")], None, PLAN),
        # Names that say nothing: by the order, if there are as many.
        ([Attachment("a"), Attachment("b")], Attachment("a"), Attachment("b")),
        ([Attachment("a")], None, None),
    ],
)
def test_fields_take_attachments_by_name_or_else_in_order(
    received: list[Attachment], photo: Attachment | None, plan: Attachment | None
) -> None:
    response = types.Found()
    attach(response, Attachments({one.id: one for one in received}))
    assert (response.photo, response.plan) == (photo, plan)
    assert list(attachments(response).values()) == received


def test_attachments_last_as_long_as_their_response() -> None:
    response = types.Found()
    attach(response, Attachments({"a": PHOTO}))
    other = types.Found()
    assert len(attachments(other)) == 0 and len(attachments(response)) == 1
    at = id(response)
    del response
    assert at not in _OF


def received(content: str, kind: str = "multipart/related; boundary=b") -> HttpAnswer:
    return HttpAnswer(200, Headers([("Content-Type", kind)]), content.replace("\n", "\r\n").encode())


def part(content: str, *headers: str) -> str:
    return "--b\n" + "".join(f"{one}\n" for one in headers) + f"\n{content}\n"


def apart(text: str, kind: str = "multipart/related; boundary=b") -> tuple[bytes, list[Attachment]]:
    root, others = taken_apart(received(text, kind))
    return root.content, list(others.values())


@pytest.mark.parametrize(
    ("start", "root"),
    [("", b"one"), ('; start="<2>"', b"two"), ("; start=cid:2", b"two"), ("; start=3", b"one")],
)
def test_the_start_parameter_names_the_envelope(start: str, root: bytes) -> None:
    parts = part("one", "Content-ID: <1>") + part("none") + part("two", "Content-ID: <2>") + "--b--\n"
    assert apart(parts, f"multipart/related; boundary=b{start}")[0] == root


def test_the_envelope_has_the_headers_of_its_part() -> None:
    root, _ = taken_apart(received(part("root", "Content-Type: text/xml; charset=latin-1") + "--b--"))
    assert (root.status, root.charset, root.content) == (200, "latin-1", b"root")


@pytest.mark.parametrize(
    ("encoding", "content", "expected"),
    [
        ("base64", "YT0=", b"a="),
        ("BASE64", "YT0=", b"a="),
        ("quoted-printable", "a=3D", b"a="),
        ("binary", "a=3D", b"a=3D"),
    ],
)
def test_the_content_of_a_part_is_decoded(encoding: str, content: str, expected: bytes) -> None:
    text = part("root") + part(content, f"Content-Transfer-Encoding: {encoding}") + "--b--"
    assert apart(text)[1] == [Attachment("1", "", expected)]


def test_lines_may_end_in_one_character() -> None:
    root, _ = taken_apart(
        HttpAnswer(200, Headers([("Content-Type", "multipart/related; boundary=b")]), b"--b\n\nroot\n--b--")
    )
    assert root.content == b"root"


def test_parts_without_an_id_are_found_by_their_location_or_number() -> None:
    text = part("root") + part("a", "Content-Location: here") + part("b", "Content-Type: x/y")
    text += part("c", "Content-Location: there", "Content-ID: 3") + "--b--\n"
    assert apart(text)[1] == [
        Attachment("here", "", b"a"),
        Attachment("2", "x/y", b"b"),
        Attachment("3", "", b"c"),
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("in a --b line", "in a --b line"),
        ("--bc", "--bc"),
        ("--b and more", "--b and more"),
        ("", ""),
        ("two\nlines\n", "two\r\nlines\r\n"),
    ],
)
def test_only_a_line_of_its_own_is_a_boundary(content: str, expected: str) -> None:
    text = "preamble --b\n" + part("root") + part(content, "Content-ID: 1") + "--b--\nepilogue"
    assert apart(text) == (b"root", [Attachment("1", "", expected.encode())])


def test_headers_may_go_on_in_the_next_line() -> None:
    folded = "Content-Type: text/plain;\n charset=utf-8"
    text = part("root") + part("a", "not a header", folded, "Content-ID: 1") + "--b--\n"
    assert apart(text)[1] == [Attachment("1", "text/plain; charset=utf-8", b"a")]


@pytest.mark.parametrize(
    ("text", "kind", "message"),
    [
        (part("root"), "multipart/related; boundary=b", "cut off: its last part has no end"),
        ("--b--", "multipart/related; boundary=b", "is multipart but has no parts"),
        ("--b--", "multipart/related", "is multipart but states no boundary"),
        ("--b\nA: b\n--b--", "multipart/related; boundary=b", "a part of the response has only headers"),
        (
            part("YQ", "Content-Transfer-Encoding: base64") + "--b--",
            "multipart/related; boundary=b",
            "a part of the response is not valid base64: ",
        ),
    ],
)
def test_what_is_not_multipart_is_refused(text: str, kind: str, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        taken_apart(received(text, kind))


INCLUDE = '<i:Include xmlns:i="http://www.w3.org/2004/08/xop/include" href="cid:{}"/>'


def test_included_parts_take_the_place_of_the_elements_that_name_them() -> None:
    root = etree.fromstring(f"<r><a>{INCLUDE.format('1')}</a></r>")
    found = Attachments({"1": Attachment("1", "", b"\0"), "2": Attachment("2")})
    assert list(include(root, found)) == ["2"]
    assert etree.tostring(root) == b"<r><a>AA==</a></r>"


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        (INCLUDE.format("2"), "r/a/Include: the response has no part '2'"),
        (INCLUDE.replace("href", "ref"), "r/a/Include: the response has no part ''"),
        (f"text{INCLUDE.format('1')}", "r/a/Include: there is other content beside xop:Include"),
        (f"{INCLUDE.format('1')}text", "r/a/Include: there is other content beside xop:Include"),
        (INCLUDE.format("1") * 2, "r/a/Include: there is other content beside xop:Include"),
        (f"{INCLUDE.format('1')}</a><a>{INCLUDE.format('1')}", "r/a/Include: part '1' is included twice"),
    ],
)
def test_what_cannot_be_included_is_refused(inner: str, message: str) -> None:
    root = etree.fromstring(f"<r><a> {inner}</a></r>")
    with pytest.raises(DecodeError) as error:
        include(root, Attachments({"1": Attachment("1")}))
    assert str(error.value) == message


def test_an_envelope_is_not_a_part() -> None:
    with pytest.raises(DecodeError, match=r"^Include: there is other content beside xop:Include"):
        include(etree.fromstring(INCLUDE.format("1")), Attachments({"1": Attachment("1")}))


def test_the_url_of_an_attachment_may_be_in_a_field() -> None:
    assert Attachment("plan=a b@example.com").url == "cid:plan=a%20b@example.com"
