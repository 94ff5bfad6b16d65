"""`call.body_text`: texts are shown, and anything else by its size and type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.call.body_text import body_text

PNG = b"\x89PNG\r\n\x1a\n\0"

SHOWN: list[tuple[bytes, str, str]] = [
    (b"", "text/xml", ""),
    (b"<a>\n</a>", "", "<a>\n</a>"),
    ("<a>Straße</a>".encode(), "text/xml; charset=utf-8", "<a>Straße</a>"),
    ("<a>Straße</a>".encode("latin-1"), 'text/xml; charset="iso-8859-1"', "<a>Straße</a>"),
    ("<a>Straße</a>".encode("latin-1"), "application/soap+xml", "<a>Stra\N{REPLACEMENT CHARACTER}e</a>"),
    ("<a>Straße</a>".encode(), "text/xml; charset=martian", "<a>Straße</a>"),
    (b"\0\0", "text/html", "\0\0"),
    (b"id;name\n7;tea\n", "application/octet-stream", "id;name\n7;tea\n"),
    (PNG, "image/png", "[9 bytes of image/png]"),
    (PNG, 'IMAGE/PNG; name="a.png"', "[9 bytes of image/png]"),
    (PNG, "", "[9 bytes]"),
    (bytes(range(256)) * 5, "application/pdf", "[1,280 bytes of application/pdf]"),
]


@pytest.mark.parametrize(("content", "content_type", "shown"), SHOWN)
def test_a_text_is_shown_and_other_content_described(content: bytes, content_type: str, shown: str) -> None:
    assert body_text(content, content_type) == shown


def part(head: str, content: bytes, line: bytes = b"\r\n") -> bytes:
    return b"--b%s%s%s%s%s" % (line, head.replace("\n", line.decode()).encode(), line * 2, content, line)


@pytest.mark.parametrize("line", [b"\r\n", b"\n"])
def test_each_part_is_shown_by_itself(line: bytes) -> None:
    inner = b"".join((b"--c", line * 2, b"\xff\0", line, b"--c--"))
    content = b"".join(
        (
            part("Content-Type: text/xml", b"<a/>", line),
            part("Content-ID: <p>\nContent-Type: image/png", PNG, line),
            part("Content-Type: image/gif\nContent-Transfer-Encoding: Base64", b"R0lG\r\nODlh", line),
            part("Content-Type: image/gif\nContent-Transfer-Encoding: base64", b"R", line),
            part("Content-Type: multipart/mixed; boundary=c", inner, line),
            part("Content-ID: <empty>", b"", line),
            b"--b--",
            line,
        )
    )
    assert body_text(content, 'multipart/related; boundary="b"; type="text/xml"').replace("\r", "") == (
        "--b\nContent-Type: text/xml\n\n<a/>\n"
        "--b\nContent-ID: <p>\nContent-Type: image/png\n\n[9 bytes of image/png]\n"
        "--b\nContent-Type: image/gif\nContent-Transfer-Encoding: Base64\n\n[6 bytes of image/gif]\n"
        "--b\nContent-Type: image/gif\nContent-Transfer-Encoding: base64\n\n[1 byte of image/gif]\n"
        "--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\n[2 bytes]\n--c--\n"
        "--b\nContent-ID: <empty>\n\n\n"
        "--b--\n"
    )


def test_a_multipart_body_without_its_boundary_is_one_content() -> None:
    assert body_text(b"--b\r\n\r\n<a/>\r\n--b--", "multipart/related") == "--b\r\n\r\n<a/>\r\n--b--"
    assert body_text(PNG, "multipart/related; boundary=b") == "[9 bytes]"


@given(
    content=st.lists(
        st.sampled_from([b"--b", b"--", b"\r\n", b"Content-Type: ", b"multipart/mixed; boundary=b", PNG])
        | st.binary(max_size=4)
    ).map(b"".join),
    content_type=st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=8).map(
        "multipart/mixed; boundary=b; charset={}".format
    ),
)
def test_any_body_can_be_shown(content: bytes, content_type: str) -> None:
    assert "\x89" not in body_text(content, content_type)
