"""The imports of a generated module, as a value: what the code in it refers to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from soapwright.base.naming import Name
from soapwright.python.client import ClientPlan, ContractPlan
from soapwright.python.code import CONTRACT, PACKAGE, RUNTIME, TYPES, Code, From, Group, Ref, Text, refs
from soapwright.python.layout import struct_modules
from soapwright.python.model import PlannedEnum, PlannedStruct, PlannedWireType

_NUMBER = re.compile("([0-9]+)")
_Natural: TypeAlias = list[Any]


@dataclass(frozen=True, slots=True)
class Imports:
    """What one module imports: the standard library's, the output's own, and what only type checkers need of that."""

    standard: tuple[From, ...] = ()
    own: tuple[From, ...] = ()
    checking: tuple[From, ...] = ()


def owners(plan: ContractPlan) -> dict[Name, str]:
    """Return the module of the `types` package that each name is defined in."""
    groups: dict[str, Sequence[PlannedEnum | PlannedStruct | PlannedWireType]] = {
        "enums": plan.enums,
        **{module.name: module.structs for module in struct_modules(plan)},
        "wire_types": plan.wire_types,
    }
    return {entry.ident: module for module, entries in groups.items() for entry in entries}


def client_imports(plan: ClientPlan, codes: Iterable[Code]) -> Imports:
    """Return the imports of a module in the client's folder that holds this code."""
    return _sorted_out(refs(*codes), lambda ref: _from_client(plan, ref.module))


def types_imports(plan: ContractPlan, codes: Iterable[Code]) -> Imports:
    """Return the imports of a module of the `types` package that holds this code."""
    return _sorted_out(refs(*codes), lambda ref: _from_types(plan, ref.module))


def struct_imports(
    plan: ContractPlan, module: str, structs: Sequence[PlannedStruct], owner: Mapping[Name, str]
) -> Imports:
    """Return the imports of a module of structs; `owner` is what `owners` says."""

    def path(ref: Ref) -> str:
        if ref.module != TYPES:
            return _from_types(plan, ref.module)
        return "" if owner[ref.name] == module else f".{owner[ref.name]}"

    fields = [line for one in structs for line in one.fields]
    codes: list[Code] = [*(one.base for one in structs), *(one.decorator for one in structs)]
    codes += [*(line.annotation for line in fields), *(line.stated for line in fields)]
    return _sorted_out(refs(*codes), path)


def exported(names: Iterable[Name]) -> Group:
    """Return what a module's `__all__` lists, in the order that ruff has it in."""
    ordered = sorted(set(names), key=lambda name: (_kind(name), _natural(name)))
    return Group(tuple(Text(name) for name in ordered), listed=True, tall=True)


def standard_imports(codes: Iterable[Code]) -> tuple[From, ...]:
    """Return what code needs of the standard library."""
    return _sorted_out(
        (ref for ref in refs(*codes) if _is_standard(ref.module)), lambda ref: ref.module
    ).standard


def _from_client(plan: ClientPlan, module: str) -> str:
    if module == PACKAGE:
        return str(plan.up)
    if module.startswith(CONTRACT):
        return f"{plan.contract}{module.removeprefix(CONTRACT).removeprefix('.')}"
    return f"{plan.up}{module}" if module.startswith(RUNTIME) else module


def _from_types(plan: ContractPlan, module: str) -> str:
    if module.startswith(RUNTIME):
        return f"{plan.up}.{module}"
    return ".." if module == CONTRACT else module.removeprefix(TYPES)


def _is_standard(module: str) -> bool:
    return bool(module) and not module.startswith((".", RUNTIME))


def _sorted_out(found: Iterable[Ref], path: Callable[[Ref], str]) -> Imports:
    names: dict[str, set[Name]] = {}
    for ref in found:
        if module := path(ref):
            names.setdefault(module, set()).add(ref.name)
    # Relative imports from further away come first, as isort has them.
    modules = sorted(names, key=lambda module: (-(len(module) - len(module.lstrip("."))), module))
    lines = [From(module, tuple(sorted(names[module], key=_isort))) for module in modules]
    standard = tuple(line for line in lines if _is_standard(line.module))
    return Imports(standard, tuple(line for line in lines if line not in standard))


def _isort(name: str) -> tuple[int, _Natural, _Natural]:
    # The order of isort and ruff: each kind without regard to case.
    return _kind(name), _natural(name.lower()), _natural(name)


def _kind(name: str) -> int:
    # Constants, then classes, then the rest.
    return 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2


def _natural(name: str) -> _Natural:
    """Return a key that sorts numbers in names by their value: Type2 before Type10; a number with zeros by its text."""
    parts = _NUMBER.split(name)
    return [
        part if index % 2 == 0 else (0, part) if part.startswith("0") else (1, int(part))
        for index, part in enumerate(parts)
    ]
