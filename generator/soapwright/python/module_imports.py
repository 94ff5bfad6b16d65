"""The imports of a generated module, derived from what its code refers to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from soapwright.base.naming import Name
from soapwright.python.code import Code, From, Items, Ref, Text, refs
from soapwright.python.import_aliases import Aside, Block, block, import_aliases
from soapwright.python.module_refs import BUILTINS, CONTRACT, PACKAGE, RUNTIME, TYPES
from soapwright.python.planned import PlannedEnum, PlannedStruct, PlannedWireType
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.python_types import TYPE_CHECKING
from soapwright.python.type_modules import struct_modules

LAZY_CLASSES = Ref(Name("lazy_classes"), f"{RUNTIME}.lazy_classes")
"""The function that defers making the structs of a module until they are used."""
WIRE_TYPES = "wire_types"
"""The module of the types that are not classes in Python."""

_NUMBER = re.compile("([0-9]+)")
_Natural: TypeAlias = list[Any]


@dataclass(frozen=True, slots=True)
class ModuleImports:
    """The imports of one module: standard library, the output's own, and those for type checkers only.

    `aside` are the renamed imports.
    """

    standard: tuple[From, ...] = ()
    own: tuple[From, ...] = ()
    checking: tuple[From, ...] = ()
    aside: Aside = field(default_factory=dict)


def owners(plan: ContractPlan) -> dict[Name, str]:
    """Return the defining module in the `types` package of each name."""
    groups: dict[str, Sequence[PlannedEnum | PlannedStruct | PlannedWireType]] = {
        "enums": plan.enums,
        **{module.name: module.structs for module in struct_modules(plan)},
        WIRE_TYPES: plan.wire_types,
    }
    return {entry.ident: module for module, entries in groups.items() for entry in entries}


def client_imports(plan: ClientPlan, blocks: Iterable[Block]) -> ModuleImports:
    """Return the imports of a module with this code in the client's folder."""
    return _sorted_out(blocks, lambda ref: _from_client(plan, ref.module))


def types_imports(plan: ContractPlan, blocks: Iterable[Block]) -> ModuleImports:
    """Return the imports of a module with this code in the `types` package."""
    return _sorted_out(blocks, lambda ref: _from_types(plan, ref.module))


def struct_imports(
    plan: ContractPlan, module: str, structs: Sequence[PlannedStruct], owner: Mapping[Name, str]
) -> ModuleImports:
    """Return the imports of a module of structs; `owner` is the result of `owners`."""

    def path(ref: Ref) -> str:
        if ref.module != TYPES:
            return _from_types(plan, ref.module)
        return "" if owner[ref.name] == module else f".{owner[ref.name]}"

    fields = [line for one in structs for line in one.fields]
    codes: list[Code] = [code for one in structs for code in (one.base, one.decorator)]
    codes += [code for line in fields for code in (line.annotation, line.stated)]
    codes += [LAZY_CLASSES, TYPE_CHECKING]
    return _sorted_out((block((one.ident for one in structs), codes), *map(_body, structs)), path)


def _body(struct: PlannedStruct) -> Block:
    """Return what the body of a class refers to, where its fields hide other names."""
    # On its own line, a field does not hide the function that states it yet.
    stated = (ref for line in struct.fields for ref in refs(line.stated) if ref.name != line.ident)
    annotations = (line.annotation for line in struct.fields)
    return block((line.ident for line in struct.fields), (*annotations, *stated))


def exported(names: Iterable[Name]) -> Items:
    """Return a module's `__all__`, in ruff's order."""
    ordered = sorted(set(names), key=lambda name: (_kind(name), _natural(name)))
    return Items(tuple(Text(name) for name in ordered), listed=True, tall=True)


def standard_imports(*blocks: Block) -> ModuleImports:
    """Return the standard library imports that code needs."""
    return _sorted_out(blocks, lambda ref: ref.module if _is_standard(ref.module) else "")


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


def _sorted_out(blocks: Iterable[Block], path: Callable[[Ref], str]) -> ModuleImports:
    blocks = tuple(blocks)
    aside = import_aliases(blocks, path)
    names: dict[str, set[Name]] = {}
    renamed: dict[str, list[From]] = {}
    for ref in {ref: None for one in blocks for ref in one.refs}:
        if not (module := path(ref)) or (module == BUILTINS and ref not in aside):
            continue
        names.setdefault(module, set())
        if ref in aside:
            renamed.setdefault(module, []).append(From(module, (ref.name,), aside[ref]))
        else:
            names[module].add(ref.name)
    lines: list[From] = []
    # The order of isort: relative imports from further away first, and renamed imports on a line of their
    # own.
    for module in sorted(names, key=lambda module: (-(len(module) - len(module.lstrip("."))), module)):
        plain = [From(module, tuple(sorted(names[module], key=_isort)))] if names[module] else []
        lines += sorted([*plain, *renamed.get(module, ())], key=lambda line: _isort(line.names[0]))
    standard = tuple(line for line in lines if _is_standard(line.module))
    return ModuleImports(standard, tuple(line for line in lines if line not in standard), aside=aside)


def _isort(name: str) -> tuple[int, _Natural, _Natural]:
    # The order of isort and ruff: by kind, ignoring case.
    return _kind(name), _natural(name.lower()), _natural(name)


def _kind(name: str) -> int:
    # Constants, then classes, then the rest.
    return 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2


def _natural(name: str) -> _Natural:
    """Return a key that sorts numbers in names by value: Type2 before Type10; with leading zeros, by text."""
    parts = _NUMBER.split(name)
    return [
        part if index % 2 == 0 else (0, part) if part.startswith("0") else (1, int(part))
        for index, part in enumerate(parts)
    ]
