"""Completion of call arguments: names of parameters, fields of structs and indexes of lists, separated by dots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from soapwright.python.code import Call, Code, Dotted, Ref, Subscript, Text, refs
from soapwright.python.message_classes import is_attachment
from soapwright.python.module_refs import CONTRACT, TYPES
from soapwright.python.planned import PlannedField, PlannedStruct
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.python_types import BYTES


def argument_names(plan: ContractPlan, method: PlannedMethod, begun: str) -> Iterator[str]:
    """Yield the completions of a begun argument: `name=` for a value, `name.` for a struct or list.

    Names are Python's or, if they start with a capital letter, the contract's.
    """
    *steps, last = begun.split(".")
    known = _known(plan)
    fields, listed = _inside(known, method, steps)
    before = "".join(f"{step}." for step in steps)
    if not fields:
        return
    if listed:
        if not last or last.isdecimal():
            yield f"{before}{last or 0}."
        return
    for one in fields:
        name = _spelled(one) if last[:1].isupper() else str(one.ident)
        if name.startswith(last):
            yield f"{before}{name}{'.' if set(_classes(one.annotation)) & known.keys() else '='}"


def takes_bytes(plan: ContractPlan, method: PlannedMethod, path: str) -> bool:
    """Return whether the value at the path of an argument is bytes: an attachment or a binary field."""
    *steps, last = path.split(".")
    if last.isdecimal() and steps:
        *steps, last = steps
    first = {str(one.ident): str(one.field) for one in method.parameters}
    if not steps:
        last = first.get(last, last)
    fields, listed = _inside(_known(plan), method, steps)
    found = _named(fields, last)
    return found is not None and not listed and (is_attachment(found) or BYTES in refs(found.annotation))


def _known(plan: ContractPlan) -> dict[str, PlannedStruct]:
    return {one.ident: one for one in (*plan.structs, *plan.elements, *plan.requests)}


def _inside(
    known: Mapping[str, PlannedStruct], method: PlannedMethod, steps: Sequence[str]
) -> tuple[list[PlannedField], bool]:
    """Return the fields that names lead to, none if they lead nowhere, and whether an index comes first."""
    fields, listed = _fields(known, method.request), False
    for step in steps:
        if listed and step.isdecimal():
            listed = False
            continue
        found = _named(fields, step)
        if found is None or listed:
            return [], False
        inside = [name for name in _classes(found.annotation) if name in known]
        fields = [one for name in inside for one in _fields(known, name)]
        listed = _is_list(found.annotation)
    return fields, listed


def _named(fields: Sequence[PlannedField], name: str) -> PlannedField | None:
    return next((one for one in fields if name in (one.ident, _spelled(one))), None)


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
