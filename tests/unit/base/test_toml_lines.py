"""Lines of TOML keys: next to tomllib, which reads the same text and knows what is in it."""

from __future__ import annotations

import json
import string
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.base.toml_lines import Keys, key_lines

DOCUMENT = '''\
# [not.a.table]
title = "a = 1 # no comment"   # a comment with [brackets] = {}
"quoted key" . 'and literal'.bare-1 = """
x = 1
[y] \\""" still inside ""\\"
"""  # closed
'more' = \'\'\'
[z]
\'\'\'\'

numbers = [ 1, # one
  2,

  [3, """
  4"""], 1979-05-27 07:32:00,
]
inline = { a = 1, b.c = [ {d = 2}, { e = "}" } ] }

[services."acme/v1"]
client = 'A'
[services."acme/v2"]
client = 'B'
[services]
extra = true
  [[ rules ]]
  match = "a"
[rules.inner]
key = 1
[[rules]]
match = ""
'''


def test_every_key_has_its_line() -> None:
    assert key_lines(DOCUMENT) == {
        ("title",): 2,
        ("quoted key",): 3,
        ("quoted key", "and literal"): 3,
        ("quoted key", "and literal", "bare-1"): 3,
        ("more",): 7,
        ("numbers",): 11,
        ("numbers", 0): 11,
        ("numbers", 1): 12,
        ("numbers", 2): 14,
        ("numbers", 2, 0): 14,
        ("numbers", 2, 1): 14,
        ("numbers", 3): 15,
        ("inline",): 17,
        ("inline", "a"): 17,
        ("inline", "b"): 17,
        ("inline", "b", "c"): 17,
        ("inline", "b", "c", 0): 17,
        ("inline", "b", "c", 0, "d"): 17,
        ("inline", "b", "c", 1): 17,
        ("inline", "b", "c", 1, "e"): 17,
        ("services",): 19,
        ("services", "acme/v1"): 19,
        ("services", "acme/v1", "client"): 20,
        ("services", "acme/v2"): 21,
        ("services", "acme/v2", "client"): 22,
        ("services", "extra"): 24,
        ("rules",): 25,
        ("rules", 0): 25,
        ("rules", 0, "match"): 26,
        ("rules", 0, "inner"): 27,
        ("rules", 0, "inner", "key"): 28,
        ("rules", 1): 29,
        ("rules", 1, "match"): 30,
    }


@pytest.mark.parametrize(
    "text", ["", "# only a comment", "a = 1", "a = 1 # no end of line", '\r\na = "\\"" \r\n', 'a = """"b"""']
)
def test_small_documents(text: str) -> None:
    assert set(key_lines(text)) == set(_paths(tomllib.loads(text)))


KEYS = st.one_of(
    st.text(string.ascii_letters + string.digits + "-_", min_size=1, max_size=4), st.text(max_size=3)
)
TEXTS = st.text(st.sampled_from("ab\"'\\\n#=[]{}.,é "), max_size=8)
SCALARS = st.one_of(TEXTS, st.integers(), st.booleans(), st.floats(allow_nan=False), st.datetimes())
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=6,
)
BLANKS = st.sampled_from(["", "\n", "# [x]\n", "  \n", "# 'y'\n\n"])


@given(tables=st.dictionaries(KEYS, st.dictionaries(KEYS, VALUES, max_size=4), max_size=4), draw=st.data())
def test_keys_are_those_that_tomllib_finds(tables: dict[str, dict[str, Any]], draw: st.DataObject) -> None:
    text = ""
    expected: dict[Keys, int] = {}
    for name, table in tables.items():
        text += draw.draw(BLANKS)
        expected[(name,)] = text.count("\n") + 1
        text += f"[ {_string(name)}]# table\n"
        for key, value in table.items():
            text += draw.draw(BLANKS)
            expected[name, key] = text.count("\n") + 1
            text += f"{_string(key)} ={_written(value)} # {{\n"
    assert tomllib.loads(text) == tables
    lines = key_lines(text)
    assert set(lines) == set(_paths(tables))
    assert {keys: line for keys, line in lines.items() if keys in expected} == expected


def _paths(value: object, at: Keys = ()) -> list[Keys]:
    """Return the keys that lead to everything in a document."""
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path for key, inner in items for path in ((*at, key), *_paths(inner, (*at, key)))]


def _written(value: object) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_string(key)} = {_written(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[\n" + "".join(f"{_written(inner)}, # ]\n" for inner in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value).replace("e+", "e") if isinstance(value, float) else str(value)


def _string(text: str) -> str:
    """Return a text as a basic string, or as a literal one where it can be."""
    if text and text.isprintable() and "'" not in text:
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
