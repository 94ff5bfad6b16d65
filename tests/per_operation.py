"""One test for many operations: an item of pytest for each service, and a call of the test for each operation.

To collect, send and report an item takes 5 ms, and there are 10,000 pairs of a test and an operation.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

import pytest

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Alias, Array, Field, Map, Struct
from soapwright.contract.views import ContractView, Operation

ALL, SHAPES = "all", "shapes"
OPTION = "--operations"
HELP = (
    f"Which operations of large contracts to try: {ALL} (as in CI), {SHAPES} (those with a shape that none before "
    "has; the default elsewhere), or a pattern for names, such as 'Get*'."
)
Test: TypeAlias = Callable[..., None]


def default() -> str:
    """Return the operations to try by default."""
    return ALL if os.environ.get("CI") else SHAPES


def each_operation(
    services: Sequence[str],
    contract: Callable[[str], ContractView],
    made: Callable[[str, str], tuple[Any, ...]],
    wanted: Callable[[str, Operation], bool] = lambda service, operation: True,
) -> Callable[[Test], Any]:
    """Return a decorator.

    The test is called with the result of a function for each chosen operation of a service. All failures are
    reported, each with its name.
    """

    def decorate(test: Test) -> Any:
        parameters = list(inspect.signature(test).parameters)

        def of_service(request: pytest.FixtureRequest, service: str) -> None:
            which = request.config.getoption(OPTION)
            names = [one.key for one in chosen(contract(service), which) if wanted(service, one)]
            failures = []
            for name in names:
                given = made(service, name)
                fixtures = {other: request.getfixturevalue(other) for other in parameters[len(given) :]}
                try:
                    test(*given, **fixtures)
                except Exception as failure:  # noqa: BLE001 - the next operation may fail for another reason
                    failure.add_note(f"{service} {name}")
                    failures.append(failure)
            if failures:
                raise ExceptionGroup(f"{len(failures)} of {len(names)} operations of {service}", failures)

        of_service.__name__, of_service.__doc__ = test.__name__, test.__doc__
        of_service.__module__ = test.__module__
        by_service = pytest.mark.parametrize("service", services, ids=lambda name: name.replace("/", "."))
        return by_service(of_service)

    return decorate


def chosen(contract: ContractView, which: str) -> list[Operation]:
    """Return the operations to try, by the value of the option."""
    if which == ALL:
        return list(contract.operations)
    if which != SHAPES:
        return [one for one in contract.operations if fnmatchcase(one.name, which)]
    found, seen = [], set[object]()
    for operation in contract.operations:
        shapes = set(_shapes(contract, operation))
        if shapes - seen:
            found.append(operation)
            seen |= shapes
    return found


def _shapes(contract: ContractView, operation: Operation) -> Iterator[object]:
    """Yield what makes an operation like others: the kinds of fields in each of its messages, its headers, its faults."""
    yield operation.style, operation.encoding, operation.response is None, len(operation.faults)
    for header in operation.request.headers:
        yield header.name
    types: Mapping[str, QName | None] = {
        "request": operation.request.type,
        "response": operation.response.type if operation.response else None,
        **{f"fault {number}": fault.type for number, fault in enumerate(operation.faults)},
    }
    for role, type_ in types.items():
        if type_ is not None:
            for shape in _fields(contract, type_):
                yield role.partition(" ")[0], shape


def _fields(contract: ContractView, type_: QName) -> Iterator[object]:
    """Yield the shapes of all fields that a type reaches."""
    pending, seen = [type_], set[QName]()
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        found = contract.types.get(name)
        if isinstance(found, Struct):
            derived = contract.derived(name)
            yield "struct", found.abstract, bool(derived), found.base is not None
            pending += [one.name for one in derived]
            fields: Sequence[Field] = contract.fields(found)
        elif isinstance(found, Array):
            fields = [found.item]
        elif isinstance(found, Map):
            fields = [found.key, found.value]
        else:
            fields = []
            pending += [found.target] if isinstance(found, Alias) else []
        for field in fields:
            inner = contract.types.get(field.type)
            kind = type(inner).__name__ if inner else field.type.name
            yield (
                type(found).__name__,
                kind,
                field.place,
                field.nillable,
                field.required,
                field.repeated,
                bool(field.alternatives or field.wildcard),
            )
            pending.append(field.type)
