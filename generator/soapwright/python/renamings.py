"""Names of the contract that had to be changed in Python, because of a clash or a keyword."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import plain_class_name, plain_client_name
from soapwright.python.plan import ContractPlanner
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.python_names import local_name


@dataclass(frozen=True, slots=True)
class Renaming:
    """A name of the contract, its Python name, and how often it occurs."""

    kind: str
    name: str
    ident: str
    times: int = 1

    def __str__(self) -> str:
        often = f" ({self.times} times)" if self.times > 1 else ""
        return f"{self.kind} {self.name}: {self.ident}{often}"


def renamings(planner: ContractPlanner, plan: ContractPlan) -> tuple[Renaming, ...]:
    """Return the names that were changed in the clients of a contract, without duplicates."""
    found = Counter(
        (kind, name, ident) for kind, name, ident, wanted in _names(planner, plan) if ident != wanted
    )
    return tuple(Renaming(*names, times) for names, times in found.items())


def _names(planner: ContractPlanner, plan: ContractPlan) -> Iterator[tuple[str, str, str, str]]:
    """Yield each name: its kind, the name, its Python name, and the one it would have without clashes."""
    names, naming = planner.names, planner.naming
    for client in plan.clients:
        yield "client", client.wire_name, client.ident, plain_client_name(client.wire_name)
    for name, class_ in names.classes.items():
        yield "type", local_name(name), class_, plain_class_name(local_name(name))
    own = set(names.classes.values())
    for (element, _), message in planner.messages.planned.items():
        if element and message.ident not in own:
            yield "message", element.name, message.ident, plain_class_name(element.name)
    for client in plan.clients:
        for method in client.methods:
            yield "operation", method.key, method.ident, naming.plain_member(method.operation)
            for parameter in method.parameters:
                yield "parameter", parameter.field, parameter.ident, parameter.field
    for struct in names.structs():
        for ident, inner in names.own(struct):
            yield "field", inner.name or inner.word, ident, naming.plain_member(inner.name or inner.word)
    for enum in plan.enums:
        for member in enum.members:
            yield "value", member.text, member.ident, naming.plain_enum_member(member.text)
