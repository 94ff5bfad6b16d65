"""Python code as values, which the plan builds and which are turned into text last.

Templates write values of `Code` and `Name` unchanged, and any other text as a literal (`soapwright.jinja`),
so text from a schema can never become code. `str` of a value is its text, laid out like black does if it fits
on a line.

    Code
    ├── Ref, Dotted, Subscript, Either     names and annotations; a Ref knows the module of its name
    ├── Text, Constant, Items, DictOf, Pair, Call    values and calls
    ├── Dots, From                            imports
    └── Listing, Docstring, Comment           multi-line texts, docstrings and comments (`prose`)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from soapwright.base.lines import indented
from soapwright.base.naming import Name
from soapwright.base.visible_text import UNSEEN, escape


class Code:
    """A piece of code; all subclasses are in this module and in `prose`."""

    # Not an ABC: with one, `isinstance` takes several times as long, and every value is asked for its kind.
    __slots__ = ()

    def __str__(self) -> str:
        """Return the text of the code."""
        raise NotImplementedError

    def parts(self) -> Iterable[Code]:
        """Return the pieces of code that this one consists of."""
        return ()

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        """Return the code with `change` applied to every reference."""
        return self


@dataclass(frozen=True, slots=True)
class Ref(Code):
    """A name and its module: "" for the module itself, BUILTINS for Python's own names."""

    name: Name
    module: str = ""

    def __str__(self) -> str:
        return str(self.name)

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        return change(self)


@dataclass(frozen=True, slots=True)
class Dotted(Code):
    """`owner.name`."""

    owner: Ref
    name: Name

    def __str__(self) -> str:
        return f"{self.owner}.{self.name}"

    def parts(self) -> Iterable[Code]:
        return (self.owner,)

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        owner = change(self.owner)
        return replace(self, owner=owner) if isinstance(owner, Ref) else self


@dataclass(frozen=True, slots=True)
class Text(Code):
    """A string literal in double quotes on one line."""

    value: str

    def __str__(self) -> str:
        if (
            self.value.isascii()
            and self.value.isprintable()
            and '"' not in self.value
            and "\\" not in self.value
        ):
            return f'"{self.value}"'
        # JSON spells quotes, backslashes and most control characters as Python does.
        return UNSEEN.sub(lambda found: escape(found[0]), json.dumps(self.value, ensure_ascii=False))


@dataclass(frozen=True, slots=True)
class Constant(Code):
    """A number, a boolean, or None."""

    value: float | None

    def __str__(self) -> str:
        return repr(self.value)


@dataclass(frozen=True, slots=True)
class Items(Code):
    """A tuple, or a list if `listed`.

    A `tall` one has one item per line, unless it is a tuple of one short item.
    """

    items: tuple[Code, ...]
    listed: bool = False
    tall: bool = False

    def __str__(self) -> str:
        start, end = "[]" if self.listed else "()"
        if self.tall and (
            self.listed or len(self.items) > 1 or any("\n" in str(item) for item in self.items)
        ):
            return f"{start}\n{_lines(map(str, self.items))}{end}"
        comma = "," if len(self.items) == 1 and not self.listed else ""
        return f"{start}{', '.join(map(str, self.items))}{comma}{end}"

    def parts(self) -> Iterable[Code]:
        return self.items

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        return replace(self, items=tuple(item.changed(change) for item in self.items))


@dataclass(frozen=True, slots=True)
class DictOf(Code):
    """A dict with text keys; a `tall` one has one entry per line."""

    pairs: tuple[tuple[str, Code], ...]
    tall: bool = False

    def __str__(self) -> str:
        entries = [f"{Text(key)}: {value}" for key, value in self.pairs]
        return f"{{\n{_lines(entries)}}}" if self.tall and entries else f"{{{', '.join(entries)}}}"

    def parts(self) -> Iterable[Code]:
        return (value for _, value in self.pairs)

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        return replace(self, pairs=tuple((key, value.changed(change)) for key, value in self.pairs))


@dataclass(frozen=True, slots=True)
class Pair(Code):
    """A dict with one entry and any key."""

    key: Code
    value: Code

    def __str__(self) -> str:
        return f"{{{self.key}: {self.value}}}"

    def parts(self) -> Iterable[Code]:
        return self.key, self.value


@dataclass(frozen=True, slots=True)
class Call(Code):
    """A call of a function or class; a `tall` one has one argument per line."""

    function: Ref | Dotted
    arguments: tuple[Code, ...] = ()
    keywords: tuple[tuple[Name, Code], ...] = ()
    tall: bool = False

    def __str__(self) -> str:
        given = [*map(str, self.arguments), *(f"{name}={value}" for name, value in self.keywords)]
        return f"{self.function}(\n{_lines(given)})" if self.tall else f"{self.function}({', '.join(given)})"

    def parts(self) -> Iterable[Code]:
        return (self.function, *self.arguments, *(value for _, value in self.keywords))

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        function = self.function.changed(change)
        return replace(
            self,
            function=function if isinstance(function, (Ref, Dotted)) else self.function,
            arguments=tuple(one.changed(change) for one in self.arguments),
            keywords=tuple((name, value.changed(change)) for name, value in self.keywords),
        )


@dataclass(frozen=True, slots=True)
class Subscript(Code):
    """`of[arguments]`, a parametrized generic type."""

    of: Ref
    arguments: tuple[Code, ...]

    def __str__(self) -> str:
        return f"{self.of}[{', '.join(map(str, self.arguments))}]"

    def parts(self) -> Iterable[Code]:
        return (self.of, *self.arguments)

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        of = change(self.of)
        arguments = tuple(one.changed(change) for one in self.arguments)
        return replace(self, of=of if isinstance(of, Ref) else self.of, arguments=arguments)


@dataclass(frozen=True, slots=True)
class Either(Code):
    """`A | B`: a union of types. Made by `either`."""

    members: tuple[Code, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.members))

    def parts(self) -> Iterable[Code]:
        return self.members

    def changed(self, change: Callable[[Ref], Code]) -> Code:
        return replace(self, members=tuple(one.changed(change) for one in self.members))


@dataclass(frozen=True, slots=True)
class Dots(Code):
    """The dots at the start of a relative import."""

    number: int

    def __str__(self) -> str:
        return "." * self.number


@dataclass(frozen=True, slots=True)
class From(Code):
    """`from module import names`; a single name may be imported under another one."""

    module: str
    names: tuple[Name, ...]
    called: Name | None = None

    def __str__(self) -> str:
        path = self.module.lstrip(".")
        steps = [Name(step) for step in path.split(".") if path]
        called = f" as {self.called}" if self.called and self.names != (self.called,) else ""
        dots = "." * (len(self.module) - len(path))
        return f"from {dots}{'.'.join(steps)} import {', '.join(self.names)}{called}"


NONE = Constant(None)
TRUE = Constant(True)


def either(*members: Code) -> Code:
    """Return the annotation for a value of any of these types, without duplicates and with None last."""
    flat = [inner for one in members for inner in (one.members if isinstance(one, Either) else (one,))]
    several = tuple(one for one in dict.fromkeys(flat) if one != NONE) + ((NONE,) if NONE in flat else ())
    return several[0] if len(several) == 1 else Either(several)


def members(code: Code) -> tuple[Code, ...]:
    """Return the types in a union."""
    return code.members if isinstance(code, Either) else (code,)


def without_none(code: Code) -> Code:
    """Return an annotation without None."""
    return either(*(one for one in members(code) if one != NONE))


def refs(*codes: Code) -> Iterator[Ref]:
    """Yield every reference in pieces of code."""
    pending = list(reversed(codes))
    while pending:
        code = pending.pop()
        if isinstance(code, Ref):
            yield code
        elif not isinstance(code, _WITHOUT_PARTS):
            pending.extend(reversed(tuple(code.parts())))


_WITHOUT_PARTS = (Text, Constant)


def keyword(name: str, value: Code) -> tuple[Name, Code]:
    """Return a keyword argument."""
    return Name(name), value


def _lines(entries: Iterable[str]) -> str:
    return "".join(indented(entry, 4) + ",\n" for entry in entries)
