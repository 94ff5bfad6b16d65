"""The imports of a generated module, as a value: what the code in it refers to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from soapwright.base.naming import Name
from soapwright.python.code import CLIENT, RUNTIME, TYPES, Code, From, Ref, refs
from soapwright.python.layout import struct_modules
from soapwright.python.model import ClientPlan, PlannedEnum, PlannedStruct, PlannedWireType


@dataclass(frozen=True, slots=True)
class Imports:
    """What one module imports: the standard library's, the output's own, and those for type checkers alone."""

    standard: tuple[From, ...] = ()
    own: tuple[From, ...] = ()
    checking: tuple[From, ...] = ()


def owners(plan: ClientPlan) -> dict[Name, str]:
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


def types_imports(plan: ClientPlan, codes: Iterable[Code]) -> Imports:
    """Return the imports of a module of the `types` package that holds this code."""
    return _sorted_out(refs(*codes), lambda ref: _from_types(plan, ref.module))


def struct_imports(
    plan: ClientPlan, module: str, structs: Iterable[PlannedStruct], owner: Mapping[Name, str]
) -> Imports:
    """Return the imports of a module of structs; `owner` is what `owners` says.

    What only annotations refer to is for type checkers, but for the standard library's.
    """

    def path(ref: Ref) -> str:
        if ref.module != TYPES:
            return _from_types(plan, ref.module)
        return "" if owner[ref.name] == module else f".{owner[ref.name]}"

    structs = list(structs)
    used = {
        ref for one in structs for ref in refs(one.base, one.decorator, *(line.stated for line in one.fields))
    }
    annotated = {ref for one in structs for line in one.fields for ref in refs(line.annotation)} - used
    found, checked = _sorted_out(used, path), _sorted_out(annotated, path)
    return Imports(checked.standard, found.own, checked.own)


def standard_imports(codes: Iterable[Code]) -> tuple[From, ...]:
    """Return what code needs of the standard library."""
    return _sorted_out(
        (ref for ref in refs(*codes) if _is_standard(ref.module)), lambda ref: ref.module
    ).standard


def _from_client(plan: ClientPlan, module: str) -> str:
    return f"{plan.up}{module}" if module.startswith(RUNTIME) else module


def _from_types(plan: ClientPlan, module: str) -> str:
    if module.startswith(RUNTIME):
        return f"{plan.up}.{module}"
    return ".." if module == CLIENT else module.removeprefix(TYPES)


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


def _isort(name: str) -> tuple[int, str, str]:
    # Constants, then classes, then the rest, each without regard to case: the order of isort and ruff.
    return (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2, name.lower(), name)
