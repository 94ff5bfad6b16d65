"""One array of a JSON document item by item: what follows the document, and documents of a few bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest

from soapwright.runtime.json_items import JsonItems


def read(*pieces: bytes) -> tuple[list[Any], Any]:
    """Return the items of the array A, and the rest of the document."""
    reader = JsonItems(("A",))
    return [item for piece in pieces for item in reader.take(piece)], reader.close()


@pytest.mark.parametrize(
    ("content", "rest"),
    [(b"{}", {}), (b"1", 1), (b" 1 ", 1), (b"[]", []), (b'""', ""), (b'{"A": []}\n ', {"A": []})],
)
def test_a_document_may_be_short(content: bytes, rest: Any) -> None:
    assert read(content) == ([], rest)
    assert read(*(bytes([one]) for one in content)) == ([], rest)


@pytest.mark.parametrize(
    ("pieces", "message"),
    [
        ([b"1 x"], "expected nothing more at character 2, found 'x'"),
        ([b"{}x"], "expected nothing more at character 2, found 'x'"),
        ([b'{"A": []}', b" ", b"x"], "expected nothing more at character 10, found 'x'"),
        ([b'{"A": []}  x'], "expected nothing more at character 11, found 'x'"),
        ([b'{"B": {}}x'], "expected nothing more at character 9, found 'x'"),
        ([b'{"A": []}\xc3'], "unexpected end of data"),
        ([b""], "it is incomplete: it ends at character 0"),
        ([b'{"A'], r"Unterminated string starting at \(character 1\)"),
    ],
)
def test_what_is_not_one_whole_document_is_refused(pieces: list[bytes], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read(*pieces)


@pytest.mark.parametrize(
    ("path", "content", "items", "rest"),
    [
        (("A",), b'{"B":[3],"A":[1,23],"C":{"A":[4]}}', [1, 23], {"B": [3], "A": [], "C": {"A": [4]}}),
        (("A",), b'{"A": {"A": [1]}}', [], {"A": {"A": [1]}}),
        (("A",), b'{"A": null}', [], {"A": None}),
        (("B", "A"), b'{"A":[1],"B":{"A":[2],"c":3}}', [2], {"A": [1], "B": {"A": [], "c": 3}}),
        (("B", "A"), b'{"B": [{"A": [1]}]}', [], {"B": [{"A": [1]}]}),
    ],
)
def test_only_the_array_at_the_path_is_taken(
    path: tuple[str, ...], content: bytes, items: list[Any], rest: Any
) -> None:
    # The first bytes show the encoding, whatever a response states.
    for charset in (None, "utf-16", "latin-1"):
        reader = JsonItems(path, charset)
        assert [*reader.take(content)] == items and reader.close() == rest


def test_an_item_is_yielded_as_soon_as_it_is_complete() -> None:
    reader = JsonItems(("A",))
    pieces = [b'{"A": [{"n": 1', b'}, "a', b'b"', b", 1", b"2", b", [", b"]", b"]}"]
    assert [list(reader.take(piece)) for piece in pieces] == [[], [{"n": 1}], ["ab"], [], [], [12], [[]], []]
    assert reader.close() == {"A": []}


@pytest.mark.parametrize(
    "item",
    [
        "",
        "a",
        "\\",
        "\\\\",
        "a\\",
        '"',
        '\\"',
        '"\\',
        "{",
        "]",
        [],
        {},
        [[]],
        {"a": ["}", {}]},
        ["\\", ""],
        [{"b": [1]}, 2],
    ],
    ids=json.dumps,
)
def test_strings_and_brackets_end_at_their_last_byte(item: Any) -> None:
    content = json.dumps(item).encode()
    reader = JsonItems(("A",))
    assert list(reader.take(b'{"A": [')) == []
    assert [list(reader.take(bytes([one]))) for one in content] == [[]] * (len(content) - 1) + [[item]]
    assert list(reader.take(b", ")) == []
    # Two parts that are cut anywhere.
    for at in range(1, len(content)):
        assert list(reader.take(content[:at])) == [] and list(reader.take(content[at:] + b",")) == [item]
