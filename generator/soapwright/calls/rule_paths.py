"""Resolve names in rules: patterns of operations, and dotted paths of elements in messages."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from soapwright.base.qname import QName
from soapwright.contract.paths import Path, path_to, struct_of, target_of
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.errors import Problem, Where


def way_in(contract: ContractView, message: Message, names: str) -> Path | None:
    """Return the path to an element of a message, None if there is none."""
    struct = struct_of(contract, message)
    return None if struct is None else path_to(contract, struct, names)


def type_at(contract: ContractView, way: Path) -> QName:
    """Return the type at the end of a path."""
    return target_of(contract, way[-1].field.type)


def missing(where: Where, operation: Operation, message: str, names: str, what: str = "element") -> Problem:
    """Return the problem of a path that does not exist in a message."""
    said = f"the {message} of {operation.name} has no {what} {names!r}"
    return Problem(where, said, "Write the names of elements as in the contract, outermost first.")


def operations_of(contract: ContractView, patterns: tuple[str, ...]) -> Iterator[Operation]:
    """Yield the operations whose names match one of the patterns."""
    for operation in contract.operations:
        if any(fnmatchcase(operation.name, pattern) for pattern in patterns):
            yield operation
