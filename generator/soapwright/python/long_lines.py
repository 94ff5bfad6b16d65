"""Break lines that are too long, as black does: the statements that templates write on one line, and what they hold.

Black itself takes some milliseconds for a statement, and the output of a large contract has ten thousands that do not
fit. What is here is the part of black's rules that these need; of any other line it says that it does not know.
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
# What may be before brackets that are opened: in a statement, in an item between other brackets, and after an
# annotation that was broken. Texts are spelled "" there, and what is in brackets is left out.
_STATEMENT = re.compile(r"@[\w.]+|return (await )?[\w.]+|((\w+, )*\w+ = )?[\w.]*|class \w+")
_ITEM = re.compile(r'(\w+=|"": )?[\w.]*')
_REST = re.compile(r"[)\]] = [\w.]+")
# What nothing can be done about in an item: one word or one text.
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
    """What is between two brackets; `comma` is set when the last item has one after it, as in a tuple of one."""

    start: str
    items: tuple[_Parts, ...]
    end: str
    comma: bool

    def __str__(self) -> str:
        return f"{self.start}{', '.join(map(_text, self.items))}{',' * self.comma}{self.end}"


_Parts: TypeAlias = Sequence[str | _Bracket]
"""A statement or an item: brackets, literals, and the code between them."""


class _UnknownError(Exception):
    """The rules that are here do not say how to break a line."""


@lru_cache(maxsize=4096)
def broken(line: str) -> tuple[str, ...] | None:
    """Return the lines that black makes of one that is too long, all without their ends; None when it has to be asked.

    The line is a whole statement, an item of brackets that are open before it, which then ends with a comma, or what
    closes them. It is in ASCII. What cannot be broken stays as it is.
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
    """Return the parts of a statement or an item; raises _UnknownError where a bracket is not closed."""
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
            # A target of several names, or the end of brackets that are open before the line.
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
    """Return the lines of an annotation that does not fit: the last of them is the bracket that ends it."""
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
    """Return the lines of what ends with brackets: up to them, what they hold, and their end.

    What is `outside` is before it on the line, in place of blanks.
    """
    *before, bracket = parts
    if not isinstance(bracket, _Bracket) or not bracket.items or not known.fullmatch(_skeleton(before)):
        raise _UnknownError
    space, inner = " " * indent, indent + 4
    head = f"{space if outside is None else outside}{_text(before)}{bracket.start}"
    if len(head) > WIDTH or bracket.comma:
        raise _UnknownError
    # Of a tuple, a list or a table, and not of a call, each item has a line.
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
    """Return what is before and after a mark that is in none of the brackets; nothing comes after where there is none."""
    for number, part in enumerate(parts):
        if isinstance(part, str) and part[0] not in _QUOTES and mark in part:
            before, _, after = part.partition(mark)
            one, other = ([before] if before else []), ([after] if after else [])
            return [*parts[:number], *one], [*other, *parts[number + 1 :]]
    return parts, ()


def _text(parts: _Parts) -> str:
    return "".join(map(str, parts))


def _skeleton(parts: _Parts) -> str:
    """Return parts with empty texts and empty brackets."""
    return "".join(
        part.start + part.end if isinstance(part, _Bracket) else '""' if part[0] in _QUOTES else part
        for part in parts
    )
