"""Break long lines like black does, for the statements that templates write on one line.

Black takes some milliseconds for a statement, and a large contract has ten thousand that do not fit. This
module has the part of black's rules that they need; it reports any other line as unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from soapwright.python.prose import WIDTH

_PIECES = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([(\[{])|([)\]}])|, ?""")
_IMPORT = re.compile(r"(from [\w.]+ import )(\w[\w, ]*)")
# Code that may precede brackets: in a statement, in an item between other brackets, and after a broken
# annotation. String literals are replaced by "" there, and the content of brackets is omitted.
# annotation that was broken. Texts are spelled "" there, and what is in brackets is left out.
_STATEMENT = re.compile(r"@[\w.]+|return (await )?[\w.]+|((\w+, )*\w+ = )?[\w.]*|class \w+")
_ITEM = re.compile(r'(\w+=|"": )?[\w.]*')
_REST = re.compile(r"[)\]] = [\w.]+")
# An item that cannot be broken: one word or one text.
_WHOLE = re.compile(r'(\w+=|"": )?(""|-?[\w.]+)|\w+: [\w.]+( = ([\w.]+|\(\)))?')
_TEXT_ASSIGNED = re.compile(r'(\w+ = )""')
_ANNOTATION = r'[\w.|"\[\] ]+'
_FIELD = re.compile(rf"\w+: {_ANNOTATION} = [\w.]+(\(\)|\[\]|{{}})")
_PARAMETER = re.compile(rf"\w+: {_ANNOTATION}( = ([\w.]+|\(\)))?")
_RETURNED = re.compile(rf"\) -> {_ANNOTATION}")
_QUOTES = "\"'"
_SUBSCRIPT = re.compile(r"[\w.]+\[\]")


@dataclass(frozen=True, slots=True)
class _Bracket:
    """The content of a pair of brackets.

    `comma` is set if the last item is followed by one, as in a tuple of one.
    """

    start: str
    items: tuple[_Parts, ...]
    end: str
    comma: bool

    def __str__(self) -> str:
        return f"{self.start}{', '.join(map(_text, self.items))}{',' * self.comma}{self.end}"


_Parts: TypeAlias = Sequence[str | _Bracket]
"""A statement or an item: brackets, literals, and the code between them."""


class _UnknownError(Exception):
    """The rules here do not cover a line."""


@lru_cache(maxsize=4096)
def broken(line: str) -> tuple[str, ...] | None:
    """Return the lines that black makes of a long one, without line endings; None if black has to be used.

    The line is in ASCII. It is a whole statement, an item inside open brackets, which then ends with a comma,
    or the closing brackets. A line that cannot be broken is returned unchanged.
    """
    code = line.lstrip(" ")
    indent = len(line) - len(code)
    space = " " * indent
    if imported := _IMPORT.fullmatch(code):
        return (
            f"{space}{imported[1]}(",
            *(f"{space}    {name}," for name in imported[2].split(", ")),
            f"{space})",
        )
    tail = code[-1] if code.endswith((",", ":")) else ""
    try:
        parts = _parsed(code.removesuffix(tail))
        return tuple((_item if tail == "," else _statement)(parts, indent, tail))
    except _UnknownError:
        return None


def _parsed(code: str) -> _Parts:
    """Return the parts of a statement or an item; raise _UnknownError if a bracket is not closed."""
    found: list[str | _Bracket] = []
    items: list[_Parts] = []
    above: list[tuple[str, list[_Parts], list[str | _Bracket]]] = []
    done = 0
    for piece in _PIECES.finditer(code):
        if between := code[done : piece.start()]:
            found.append(between)
        done = piece.end()
        literal, start, end = piece.groups()
        if literal:
            found.append(literal)
        elif start:
            above.append((start, items, found))
            items, found = [], []
        elif not above:
            # A target of several names, or the end of brackets that were opened before the line.
            found.append(piece[0])
        elif end:
            one = bool(items) and not found
            if found:
                items.append(found)
            bracket = _Bracket(above[-1][0], tuple(items), end, one)
            _, items, found = above.pop()
            found.append(bracket)
        else:
            items.append(found)
            found = []
    if above:
        raise _UnknownError
    if rest := code[done:]:
        found.append(rest)
    return found


def _statement(parts: _Parts, indent: int, tail: str) -> list[str]:
    space, skeleton = " " * indent, _skeleton(parts)
    if assigned := _TEXT_ASSIGNED.fullmatch(skeleton):
        alone = f"{space}    {parts[-1]}"
        return (
            [f"{space}{assigned[1]}(", alone, f"{space})"] if len(alone) <= WIDTH else [space + _text(parts)]
        )
    if _RETURNED.fullmatch(skeleton):
        before, returned = _cut(parts, " -> ")
        *lines, end = _annotation(f"{space}{_text(before)} -> ", returned, indent)
        return [*lines, f"{end}{tail}"]
    if _FIELD.fullmatch(skeleton):
        name, rest = _cut(parts, ": ")
        return _field(f"{space}{_text(name)}: ", *_cut(rest, " = "), indent)
    return _split(parts, indent, tail, _STATEMENT)


def _field(name: str, annotation: _Parts, value: _Parts, indent: int) -> list[str]:
    declared = f"{name}{_text(annotation)} = "
    if len(f"{declared}{value[0]}(") <= WIDTH:
        return _split(value, indent, "", _ITEM, declared)
    if len(f"{declared}(") <= WIDTH:
        return [f"{declared}(", *_item(value, indent + 4, ""), f"{' ' * indent})"]
    *lines, end = _annotation(name, annotation, indent)
    rest = [f"{end.lstrip(' ')} = {value[0]}", *value[1:]]
    last = " " * indent + _text(rest)
    return [*lines, last] if len(last) <= WIDTH else [*lines, *_split(rest, indent, "", _REST)]


def _item(parts: _Parts, indent: int, tail: str) -> list[str]:
    line, skeleton = f"{' ' * indent}{_text(parts)}{tail}", _skeleton(parts)
    if len(line) <= WIDTH or _WHOLE.fullmatch(skeleton):
        return [line]
    if _PARAMETER.fullmatch(skeleton):
        name, rest = _cut(parts, ": ")
        annotation, default = _cut(rest, " = ")
        *lines, end = _annotation(f"{' ' * indent}{_text(name)}: ", annotation, indent)
        return [*lines, f"{end}{f' = {_text(default)}' if default else ''}{tail}"]
    return _split(parts, indent, tail, _ITEM)


def _annotation(before: str, annotation: _Parts, indent: int) -> list[str]:
    """Return the lines of an annotation that does not fit; the last one is its closing bracket."""
    space = " " * indent
    if _SUBSCRIPT.fullmatch(_skeleton(annotation)):
        return _split(annotation, indent, "", _ITEM, before)
    if len(before) >= WIDTH:
        raise _UnknownError
    whole = f"{space}    {_text(annotation)}"
    if len(whole) <= WIDTH:
        inner = [whole]
    else:
        first, *others = _text(annotation).split(" | ")
        inner = [f"{space}    {first}", *(f"{space}    | {one}" for one in others)]
        if "[" in whole and max(map(len, inner)) > WIDTH:
            raise _UnknownError
    return [f"{before}(", *inner, f"{space})"]


def _split(
    parts: _Parts, indent: int, tail: str, known: re.Pattern[str], outside: str | None = None
) -> list[str]:
    """Return the lines of code that ends with brackets: the start, their content, and the end.

    `outside` precedes it on the line instead of blanks.
    """
    *before, bracket = parts
    if not isinstance(bracket, _Bracket) or not bracket.items or not known.fullmatch(_skeleton(before)):
        raise _UnknownError
    space, inner = " " * indent, indent + 4
    head = f"{space if outside is None else outside}{_text(before)}{bracket.start}"
    if len(head) > WIDTH or bracket.comma:
        raise _UnknownError
    # A tuple, list or dict has one item per line; a call does not.
    called = (
        bool(before) and isinstance(before[-1], str) and (before[-1][-1] == "_" or before[-1][-1].isalnum())
    )
    within = f"{space}    {', '.join(map(_text, bracket.items))}"
    if len(within) <= WIDTH and (called or len(bracket.items) == 1):
        lines = [within]
    elif len(bracket.items) == 1:
        lines = _item(bracket.items[0], inner, "")
    else:
        lines = [line for one in bracket.items for line in _item(one, inner, ",")]
    return [head, *lines, f"{space}{bracket.end}{tail}"]


def _cut(parts: _Parts, mark: str) -> tuple[_Parts, _Parts]:
    """Split parts at a mark outside of brackets; the second half is empty if there is no mark."""
    for number, part in enumerate(parts):
        if isinstance(part, str) and part[0] not in _QUOTES and mark in part:
            before, _, after = part.partition(mark)
            one, other = ([before] if before else []), ([after] if after else [])
            return [*parts[:number], *one], [*other, *parts[number + 1 :]]
    return parts, ()


def _text(parts: _Parts) -> str:
    return "".join(map(str, parts))


def _skeleton(parts: _Parts) -> str:
    """Return parts with strings and brackets emptied."""
    return "".join(
        part.start + part.end if isinstance(part, _Bracket) else '""' if part[0] in _QUOTES else part
        for part in parts
    )
