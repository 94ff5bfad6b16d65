"""The imports of a generated module, as a value: collected from what the module uses, rendered last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from soapwright.python.layout import struct_modules
from soapwright.python.model import ClientPlan, PlannedEnum, PlannedStruct, PlannedWireType

From: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Import statements: (module, names), sorted."""

STANDARD = {
    "date": "datetime",
    "datetime": "datetime",
    "time": "datetime",
    "Any": "typing",
    "Awaitable": "collections.abc",
    "Callable": "collections.abc",
    "Decimal": "decimal",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
}
STATING = frozenset({"attribute", "element", "header_part", "required", "text_content"})
_QUOTED = re.compile(r'"[^"]*"')
_WORD = re.compile(r"(?<![.\w])[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Imports:
    """What one module imports: the standard library's, the output's own, and those for type checkers alone."""

    standard: From = ()
    own: From = ()
    checking: From = ()


def owners(plan: ClientPlan) -> dict[str, str]:
    """Return the module of the `types` package that each name is defined in."""
    groups: dict[str, Sequence[PlannedEnum | PlannedStruct | PlannedWireType]] = {
        "enums": plan.enums,
        **{module.name: module.structs for module in struct_modules(plan)},
        "wire_types": plan.wire_types,
    }
    return {entry.ident: module for module, entries in groups.items() for entry in entries}


def struct_imports(plan: ClientPlan, module: str, structs: Iterable[PlannedStruct]) -> Imports:
    """Return the imports of a module of the `types` package that holds these structs."""
    structs = list(structs)
    owner = owners(plan)
    annotations = {word for one in structs for line in one.fields for word in _WORD.findall(line.annotation)}
    stated = {word for one in structs for line in one.fields for word in _words_of_code(line.stated)}
    bases = {one.base for one in structs}
    constants = {str(one.namespace) for one in structs} | (
        stated - STATING - {"namespace", "nillable", "many", "True"}
    )
    runtime = f"{plan.up}._runtime"
    own = {
        f"{runtime}.errors": bases & {"Fault"},
        f"{runtime}.struct": (bases & {"Struct"}) | (stated & STATING) | {"struct"},
        f"{runtime}.wire": constants & {"UNQUALIFIED"},
        ".namespaces": constants - {"UNQUALIFIED"},
        **_siblings(bases, owner, module),
    }
    checking: dict[str, set[str]] = _siblings(annotations - bases, owner, module)
    if "types" in annotations:
        checking[".."] = {"types"}
    return Imports(standard_imports(annotations), _sorted(own), _sorted(checking))


def constant_imports(plan: ClientPlan, stated: Iterable[str]) -> tuple[str, ...]:
    """Return the namespace constants that pieces of code use, sorted."""
    known = {namespace.constant for namespace in plan.namespaces}
    return tuple(sorted({word for code in stated for word in _words_of_code(code)} & known, key=_isort))


def wire_imports(stated: Iterable[str]) -> tuple[str, ...]:
    """Return what pieces of code use of the runtime's `wire` module, sorted."""
    known = {"Array", "JsonNames", "Map", "Tokens", "UNQUALIFIED"}
    return tuple(sorted({word for code in stated for word in _words_of_code(code)} & known, key=_isort))


def standard_imports(words: Iterable[str]) -> From:
    """Return the imports that annotations need from the standard library."""
    found: dict[str, set[str]] = {}
    for word in words:
        for name in _WORD.findall(word):
            if name in STANDARD:
                found.setdefault(STANDARD[name], set()).add(name)
    return _sorted(found)


def _words_of_code(code: str) -> list[str]:
    return _WORD.findall(_QUOTED.sub("", code))


def _siblings(words: Iterable[str], owner: Mapping[str, str], module: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        if owner.get(word, module) != module:
            found.setdefault(f".{owner[word]}", set()).add(word)
    return found


def _sorted(imports: Mapping[str, set[str]]) -> From:
    # Relative imports from further away come first, as isort has them.
    modules = sorted(imports, key=lambda module: (-(len(module) - len(module.lstrip("."))), module))
    return tuple(
        (module, tuple(sorted(imports[module], key=_isort))) for module in modules if imports[module]
    )


def _isort(name: str) -> tuple[int, str, str]:
    # Constants, then classes, then the rest, each without regard to case: the order of isort and ruff.
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name.lower(), name)
