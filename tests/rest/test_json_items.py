"""Responses over REST item by item.

The same as when they are read as a whole; and the reader of arrays by itself.
"""

from __future__ import annotations

import json
from decimal import Decimal
from random import Random
from typing import Any

import pytest

from msads._runtime.json_items import JsonItems
from soapwright.contract.paths import list_of
from soapwright.contract.views import Operation

from .json_trees import Trees, text
from .rest_clients import CUSTOMER_MANAGEMENT, Wire, service
from .test_json_messages import full

found = service(CUSTOMER_MANAGEMENT)


@pytest.mark.parametrize(
    "operation",
    [one for one in found.contract.operations if list_of(found.contract, one)],
    ids=lambda one: one.name,
)
def test_a_response_is_the_same_item_by_item(operation: Operation) -> None:
    assert operation.response
    tree = Trees(found.contract, found.rest).tree(full(found, operation.response, 0, precise=True))
    content = text(tree).encode()
    arguments = found.package.arguments(operation, full(found, operation.request, 0))
    method = found.package.method(operation)
    assert method.items
    whole = getattr(found.client(Wire(content)), method.ident)(**arguments)
    items = getattr(found.client(Wire(content)).iterate, method.ident)(**arguments)
    assert list(items) == getattr(whole, method.items.place)
    setattr(whole, method.items.place, None)
    assert items.response == whole


def read(
    content: bytes, path: tuple[str, ...], size: int, charset: str | None = None
) -> tuple[list[Any], Any]:
    """Return the items of an array in JSON that arrives in pieces of a size, and the rest."""
    reader = JsonItems(path, charset)
    items: list[Any] = []
    for start in range(0, len(content), size):
        items += reader.take(content[start : start + size])
    return items, reader.close()


def made(rng: Random, depth: int = 0) -> Any:
    """Return a value with content that resembles the structure of JSON."""
    letters = 'ab"\\{}[],: é\n\U0001f600'
    scalar = [None, True, rng.randrange(-999, 9999), 1.5e3, "".join(rng.choices(letters, k=rng.randrange(6)))]
    if depth > 2 or rng.random() < 0.6:
        return rng.choice(scalar)
    values = [made(rng, depth + 1) for _ in range(rng.randrange(4))]
    return (
        values
        if rng.random() < 0.5
        else {letters[index : index + 3]: one for index, one in enumerate(values)}
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("path", [("A",), ("R", "A")])
def test_an_array_is_read_alike_wherever_its_text_is_cut(encoding: str, path: tuple[str, ...]) -> None:
    rng = Random(7)
    for _ in range(60):
        data: Any = {"x": made(rng), "A": [made(rng) for _ in range(rng.randrange(5))], "y": made(rng)}
        data = data if len(path) == 1 else {"q": made(rng), "R": data, "z": 1.5}
        text = json.dumps(data, ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1]))
        content = text.encode(encoding)
        rest = json.loads(text, parse_float=Decimal)
        holder = rest if len(path) == 1 else rest["R"]
        items, holder["A"] = holder["A"], []
        for size in (1, rng.randrange(1, 40), len(content)):
            assert read(content, path, size) == (items, rest)


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [("latin-1", "ISO-8859-1"), ("cp1252", "windows-1252"), ("utf-8", "utf-16"), ("utf-16", "UTF-8")],
)
def test_the_charset_of_a_response_counts_unless_its_bytes_show_the_encoding(
    encoding: str, charset: str
) -> None:
    content = '{"A": ["\u00fc", 1], "b": "\u00df"}'.encode(encoding)
    for size in (1, 5, len(content)):
        assert read(content, ("A",), size, charset) == (["\u00fc", 1], {"A": [], "b": "\u00df"})


def test_invalid_json_is_refused_wherever_it_is_cut() -> None:
    rng = Random(8)
    for _ in range(150):
        whole = json.dumps({"x": made(rng), "A": [made(rng) for _ in range(4)], "y": made(rng)}).encode()
        at = rng.randrange(len(whole))
        changed = bytearray(whole)
        changed[at] = rng.choice(b'{}[]",:\\x1 ')
        for content in (whole[:at], bytes(changed)):
            try:
                json.loads(content)
            except ValueError:
                with pytest.raises(ValueError):
                    read(content, ("A",), rng.randrange(1, 40))
            else:
                read(content, ("A",), rng.randrange(1, 40))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"A": [1, 2', "it is incomplete: it ends at character 11"),
        (b'{"A": [1 2]}', "expected ',' at character 9, found '2'"),
        (b'{"A": [1], "A": [2]}', "it has A twice"),
        (b'{"A": [1]} x', "expected nothing more at character 11, found 'x'"),
        (b'{"A" 1}', "expected ':' at character 5, found '1'"),
        (b'{"A": [tru]}', r"Expecting value \(character 7\)"),
        (b'{"A": [' + b"[" * 100_000, "nested too deeply"),
    ],
)
def test_errors_are_reported_with_its_place(content: bytes, message: str) -> None:
    for size in (3, len(content)):
        with pytest.raises(ValueError, match=message):
            read(content, ("A",), size)


def test_json_without_the_array_is_kept_unchanged() -> None:
    for data in (None, [1], "A", {}, {"A": None}, {"A": {"B": 1}}, {"A": 1}, {"B": [1]}):
        assert read(json.dumps(data).encode(), ("A",), 2) == ([], data)
