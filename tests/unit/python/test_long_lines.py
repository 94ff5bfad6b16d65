"""Lines that are too long are broken as black breaks them, at every length around the width of a line."""

from __future__ import annotations

import re

import pytest
from black import format_str
from black.mode import Mode, TargetVersion

from soapwright.python.long_lines import broken
from soapwright.python.prose import WIDTH

# Each with words to make longer, in capitals, one at a time.
STATEMENTS = [
    'NAME: ns.TYPE | None = element("WIRE", "REF", nillable=True)',
    'NAME: list[ns.TYPE] | str | None = element("WIRE", "REF", many=True)',
    'NAME: list[ns.TYPE] = required(element("WIRE", "REF"))',
    'NAME: TYPE = required(element("WIRE", "REF", default="some text", nillable=True))',
    'NAME: Operation[ns.TYPE, ns.OTHER] = Operation("WIRE", "", request="REF", faults=("A", "B"), of={"a": ("b", 1)})',
    "NAME: dict[str, TYPE] = stated(WIRE)",
    "return await self._call(operations.NAME, request, timeout, options)",
    'return self._items(operations.NAME, request, timeout, "item", options=options)',
    "request = types.NAME(first=first, second=second)",
    'NAME = Map(("WIRE", "REF"), "item", (("key", "value"), "text"), dictionary=True)',
    'NAME = Map_("WIRE", "REF", dictionary=True)',
    'NAME = Choice((("WIRE", NS, "REF"), ("b", NS, "B")))',
    'NAME = one("WIRE")',
    'NAME = "WIRE"',
    'NAME = ("WIRE", "REF")',
    'NAME = {"WIRE": "REF"}',
    'NAME = ["WIRE"]',
    'FIRST, NAME = exports(__name__, __all__, _load, "types", client="WIRE")',
    "from .module import NAME, OTHER",
    "from .module import NAME",
]
BEFORE_BODIES = [
    '@struct("NAME", API, derived={"WIRE": "REF", "b": "B"}, content="a, b?")\nclass A:',
    '@struct("NAME", API, derived={"WIRE": "REF"})\nclass A:',
    "class NAME(Struct):",
    "class NAME(BASE, OTHER):",
    "def f(\n    self,\n) -> Pages[ns.NAME, ns.TYPE]:",
    "def f(\n    self,\n) -> ns.NAME | ns.TYPE | None:",
    "def f(\n    self,\n) -> ns.NAME:",
]
PARAMETERS = [
    "NAME: list[ns.TYPE] | None = None,",
    "NAME: ns.TYPE | ns.OTHER,",
    "NAME: ns.TYPE = 1,",
    "NAME: list[ns.TYPE],",
    "NAME: list[ns.TYPE] = (),",
]
ARGUMENTS = [
    '"NAME",',
    'name="WIRE",',
    "name=types.NAME(first=FIRST, second=second),",
    '("NAME", NS, "REF"),',
    'name=["WIRE"],',
    "types.NAME,",
    'outer("WIRE", name=inner("REF", "other")),',
]
ENTRIES = ['"NAME": "WIRE",', '"NAME": ("WIRE", "REF"),', '"NAME": stated(WIRE, REF),']


def _black(text: str) -> str:
    return format_str(text, mode=Mode(target_versions={TargetVersion.PY311}, line_length=WIDTH))


def _longer(text: str) -> list[str]:
    """Return a text with each of its words that may be longer at many lengths."""
    found = []
    for word in dict.fromkeys(re.findall("[A-Z]{4,}", text)):
        short = len(text.split("\n")[-1 if text.startswith("def") else 0]) - len(word)
        for length in {40, 70, *range(WIDTH - short - 1, WIDTH - short + 10, 2), 96, 99, 160}:
            if length > 0:
                found.append(text.replace(word, "n" * length, 1))
    return found


def _ours(text: str) -> str | None:
    lines: list[str] = []
    for line in text.removesuffix("\n").split("\n"):
        broke = (line,) if len(line) <= WIDTH else broken(line)
        if broke is None:
            return None
        lines += broke
    return "".join(f"{line}\n" for line in lines)


CODE = [
    *(f"{text}\n" for text in STATEMENTS),
    *(f"class A:\n    {text}\n" for text in STATEMENTS[:3]),
    *(f"{text}\n    pass\n" for text in BEFORE_BODIES),
    *(f"def f(\n    self,\n    {text}\n):\n    pass\n" for text in PARAMETERS),
    *(f"value = call(\n    {text}\n    other,\n)\n" for text in ARGUMENTS),
    *(f"value = {{\n    {text}\n    other: other,\n}}\n" for text in ENTRIES),
]


@pytest.mark.parametrize("code", CODE)
def test_lines_are_broken_as_black_breaks_them(code: str) -> None:
    known = 0
    for text in _longer(code):
        ours = _ours(text)
        assert ours is None or ours == _black(text)
        known += ours is not None
    assert known > 5


@pytest.mark.parametrize("line", ["value = call(", "value = a + b", "value = call().other()", "value = ("])
def test_lines_that_templates_never_write_are_not_broken(line: str) -> None:
    assert broken(line.replace("value", "v" * 120)) is None


@pytest.mark.parametrize(
    "line", ["    NAME,", '    name="NAME",', '    "NAME": "NAME",', "    name: NAME = 1,"]
)
def test_unbreakable_lines_stay(line: str) -> None:
    long = line.replace("NAME", "n" * 120)
    assert broken(long) == (long,)
