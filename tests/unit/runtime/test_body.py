"""The body of a response as it arrives: its compression, and its limits."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from soapwright.runtime.body import Body, Pieces
from soapwright.runtime.errors import DecodeError

TEXT = b"a text of some length, some of it repeated, and some not"
PIECE = 65536


def body(coding: str, *pieces: bytes, limit: int = 1_000_000) -> bytes:
    """Return the decoded body that arrives in pieces."""
    found = Body("Get", limit, {"Content-Encoding": coding})
    for piece in pieces:
        found.take(piece)
    return found.whole()


def stored(first: int, content: bytes) -> bytes:
    """Return deflate data without zlib's frame: a block as it is, whose first byte has ignored bits, and an empty one."""
    size = len(content)
    return (
        bytes([first]) + size.to_bytes(2, "little") + (65535 - size).to_bytes(2, "little") + content + b"\3\0"
    )


@pytest.mark.parametrize(
    ("coding", "content", "expected"),
    [
        ("identity", TEXT, TEXT),
        ("", TEXT, TEXT),
        (" GZIP ", gzip.compress(TEXT, mtime=0), TEXT),
        ("x-gzip", gzip.compress(TEXT, mtime=0), TEXT),
        ("gzip", gzip.compress(b"a", mtime=0) + gzip.compress(b"b", mtime=0), b"ab"),
        ("gzip", gzip.compress(TEXT, mtime=0) + b"\0more", TEXT),
        ("deflate", zlib.compress(TEXT), TEXT),
        ("deflate", zlib.compress(TEXT) + b"\x1f\x8bmore", TEXT),
        ("deflate", zlib.compress(TEXT)[2:-4], TEXT),
        # The smallest there is.
        ("deflate", b"\3\0", b""),
        # What looks like half of zlib's frame.
        ("deflate", stored(0x08, b"hello"), b"hello"),
        ("deflate", stored(0x00, b"a" * 31), b"a" * 31),
    ],
)
def test_a_body_is_decoded_wherever_it_is_cut(coding: str, content: bytes, expected: bytes) -> None:
    assert body(coding, content) == expected
    assert body(coding, *(bytes([one]) for one in content)) == expected
    assert body(coding, content[:3], content[3:]) == expected


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 300_000])
@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("identity", bytes),
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        # All of it is taken before the last piece comes.
        ("deflate", lambda content: zlib.compress(content)[2:-4]),
    ],
)
def test_much_content_comes_in_small_pieces(coding: str, pack: Callable[[bytes], bytes], size: int) -> None:
    content = bytes(size)
    packed = pack(content)
    pieces = Pieces("Get", {"Content-Encoding": coding})
    found = [*pieces.decoded(packed)]
    pieces.end()
    assert b"".join(found) == content
    assert max(map(len, found)) <= PIECE


@pytest.mark.parametrize(
    ("coding", "pieces", "message"),
    [
        ("br", [], "Get: the response is compressed as 'br', which was not requested"),
        ("gzip", [b"no gzip"], "Get: the response is not valid gzip data: "),
        ("deflate", [b"\xff\xff"], "Get: the response is not valid deflate data: "),
        (
            "gzip",
            [gzip.compress(TEXT, mtime=0)[:-1]],
            "Get: the response is cut off: its gzip data is incomplete",
        ),
        ("gzip", [b"\x1f"], "Get: the response is cut off: its gzip data is incomplete"),
        (
            "gzip",
            [gzip.compress(b"a", mtime=0), gzip.compress(b"b", mtime=0)[:-1]],
            "Get: the response is cut off: its gzip data is incomplete",
        ),
    ],
)
def test_what_is_not_compressed_as_stated_is_refused(coding: str, pieces: list[bytes], message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        body(coding, *pieces)
    assert str(caught.value).startswith(message)


def test_nothing_is_complete_in_any_coding() -> None:
    assert [body(coding) for coding in ("identity", "gzip", "deflate")] == [b""] * 3


@pytest.mark.parametrize(
    ("coding", "pieces", "limit", "found"),
    [
        ("identity", [b"abc", b"de"], 5, None),
        ("identity", [b"abc", b"de"], 4, "as it arrives"),
        ("gzip", [gzip.compress(bytes(1000), mtime=0)], 1000, None),
        ("gzip", [gzip.compress(bytes(1000), mtime=0)], 999, "decompressed"),
        (
            "gzip",
            [gzip.compress(bytes(500), mtime=0), gzip.compress(bytes(500), mtime=0)],
            999,
            "decompressed",
        ),
        ("gzip", [gzip.compress(b"", mtime=0)], 20, None),
        ("gzip", [gzip.compress(b"", mtime=0)], 19, "compressed"),
    ],
)
def test_the_limit_counts_what_arrives_and_what_is_decompressed(
    coding: str, pieces: list[bytes], limit: int, found: str | None
) -> None:
    if found is None:
        body(coding, *pieces, limit=limit)
        return
    with pytest.raises(DecodeError) as caught:
        body(coding, *pieces, limit=limit)
    assert str(caught.value) == f"Get: the response exceeds the limit max_answer_bytes={limit} ({found})"


@pytest.mark.parametrize(
    ("announced", "found"),
    [
        ("10", None),
        ("11", "11 bytes are announced"),
        ("9" * 5000, f"{'9' * 40} bytes are announced"),
        ("", None),
        ("many", None),
        ("-5", None),
    ],
)
def test_more_than_the_limit_may_not_be_announced(announced: str, found: str | None) -> None:
    headers: Any = {"Content-Length": announced}
    if found is None:
        Body("Get", 10, headers)
        return
    with pytest.raises(DecodeError) as caught:
        Body("Get", 10, headers)
    assert str(caught.value) == f"Get: the response exceeds the limit max_answer_bytes=10 ({found})"


def test_the_limit_may_be_above_what_a_length_can_announce() -> None:
    most = 10**30
    assert Body("Get", most, {"Content-Length": "9" * 18}).whole() == b""
    with pytest.raises(DecodeError):
        Body("Get", most, {"Content-Length": "9" * 19})


def test_the_first_bytes_are_those_that_arrived() -> None:
    found = Body("Get", 10, {})
    found.take(b"abc")
    found.take(b"def")
    assert (found.arrived(4), found.arrived(10), found.whole()) == (b"abcd", b"abcdef", b"abcdef")
