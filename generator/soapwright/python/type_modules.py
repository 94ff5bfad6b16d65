"""The module of each struct in the `types` package: a family of derived structs has its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from soapwright.base.naming import module_name, settle
from soapwright.python.planned import PlannedStruct
from soapwright.python.planned_contract import ContractPlan

FAMILY = 4
"""How many structs, including the base, make a family with a module of its own."""

FIXED = ("elements", "enums", "faults", "namespaces", "requests", "responses", "structs", "wire_types")
"""The modules that every contract has."""


@dataclass(frozen=True, slots=True)
class StructModule:
    """A module of structs, faults or messages."""

    name: str
    title: str
    structs: tuple[PlannedStruct, ...]


def struct_modules(plan: ContractPlan) -> tuple[StructModule, ...]:
    """Return the modules that define structs, without empty ones.

    Only what a call needs is loaded: a query of budgets does not build the forty criterions.
    """
    families = _families(plan.structs)
    large = {root: members for root, members in families.items() if len(members) >= FAMILY}
    # A package has its modules and its classes as attributes.
    taken = [*FIXED, *(one.ident for one in plan.structs), *(one.ident for one in plan.enums)]
    names = settle((module_name(_plural(root)) for root in large), taken)
    single = {one.ident for members in large.values() for one in members}
    modules = [
        StructModule(
            "structs",
            f"The structs of {plan.wire_name}.",
            tuple(one for one in plan.structs if one.ident not in single),
        ),
        *(
            StructModule(name, f"{root}, and the structs derived from it.", tuple(members))
            for name, (root, members) in zip(names, large.items(), strict=True)
        ),
        StructModule(
            "elements", f"Elements of {plan.wire_name} that their types do not distinguish.", plan.elements
        ),
        StructModule("faults", f"The faults of {plan.wire_name}, as exceptions.", plan.faults),
        StructModule("requests", f"The requests of {plan.wire_name}.", plan.requests),
        StructModule("responses", f"The responses of {plan.wire_name}.", plan.responses),
    ]
    return tuple(module for module in modules if module.structs)


def _families(structs: Iterable[PlannedStruct]) -> dict[str, list[PlannedStruct]]:
    """Return the structs by the common base of their family; bases come before what extends them."""
    root_of: dict[str, str] = {}
    families: dict[str, list[PlannedStruct]] = {}
    for one in structs:
        root_of[one.ident] = root = root_of.get(one.extends or one.ident, one.ident)
        families.setdefault(root, []).append(one)
    return families


def _plural(name: str) -> str:
    if name.endswith(("y", "Y")) and name[-2:-1].lower() not in "aeiou":
        return f"{name[:-1]}ies"
    return name if name.endswith(("s", "S")) else f"{name}s"
