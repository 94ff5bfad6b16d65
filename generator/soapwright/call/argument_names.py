"""Completion of call arguments: names of parameters, fields of structs and indexes of lists, separated by dots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from soapwright.python.code import Call, Code, Dotted, Ref, Subscript, Text
from soapwright.python.module_refs import CONTRACT, TYPES
from soapwright.python.planned import PlannedField, PlannedStruct
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod


def argument_names(plan: ContractPlan, method: PlannedMethod, begun: str) -> Iterator[str]:
    """Yield the completions of a begun argument: `name=` for a value, `name.` for a struct or list.

    Names are Python's or, if they start with a capital letter, the contract's.
    """
    *steps, last = begun.split(".")
    structs = (*plan.structs, *plan.elements, *plan.requests)
    known: dict[str, PlannedStruct] = {one.ident: one for one in structs}
    fields = _fields(known, method.request)
    before, listed = "", False
    for step in steps:
        before += f"{step}."
        if listed and step.isdecimal():
            listed = False
            continue
        found = next((one for one in fields if step in (one.ident, _spelled(one))), None)
        if found is None or listed:
            return
        inside = [name for name in _classes(found.annotation) if name in known]
        if not inside:
            return
        fields = [one for name in inside for one in _fields(known, name)]
        listed = _is_list(found.annotation)
    if listed:
        if not last or last.isdecimal():
            yield f"{before}{last or 0}."
        return
    for one in fields:
        name = _spelled(one) if last[:1].isupper() else str(one.ident)
        if name.startswith(last):
            yield f"{before}{name}{'.' if set(_classes(one.annotation)) & known.keys() else '='}"


def _fields(known: Mapping[str, PlannedStruct], name: str) -> list[PlannedField]:
    """Return the fields of a class, inherited ones first."""
    found: list[PlannedField] = []
    at = known.get(name)
    while at is not None:
        found = [*at.fields, *found]
        at = known.get(at.extends or "")
    return found


def _spelled(field: PlannedField) -> str:
    """Return the contract's name of a field, "" if it has none, like the turns of a sequence."""
    stated: Code = field.stated
    while isinstance(stated, Call) and stated.arguments and isinstance(stated.arguments[0], Call):
        # The mark of a required field is wrapped around its statement.
        stated = stated.arguments[0]
    first = stated.arguments[0] if isinstance(stated, Call) and stated.arguments else None
    return first.value if isinstance(first, Text) else ""


def _classes(code: Code) -> Iterator[str]:
    """Yield the classes of the contract in an annotation."""
    own = isinstance(code, Ref) and code.module == TYPES
    if own or (isinstance(code, Dotted) and code.owner.module == CONTRACT):
        yield str(code).rpartition(".")[2]
    for part in code.parts():
        yield from _classes(part)


def _is_list(code: Code) -> bool:
    """Return whether an annotation is a list, possibly optional."""
    return isinstance(code, Subscript) or any(map(_is_list, code.parts()))
