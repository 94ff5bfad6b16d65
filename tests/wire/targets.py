"""The operations that tests run for: each of every service."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from soapwright.contract.views import ContractView, Operation
from tests.per_operation import Test, each_operation

from .clients import Answer, Package, contract, package, services
from .values import Values
from .xml_trees import TreeWriter, envelope


class Target(NamedTuple):
    """One operation of a generated client."""

    package: Package
    operation: Operation

    @property
    def contract(self) -> ContractView:
        """The contract that states the operation."""
        return self.package.contract


def operations_where(wanted: Callable[[str, Operation], bool]) -> Callable[[Test], Any]:
    """Return a decorator for tests that run for each chosen operation of each service."""
    return each_operation(
        list(services()),
        contract,
        lambda service, name: (Target(package(service), _operation(service, name)),),
        wanted,
    )


def answer_to(target: Target) -> Answer:
    """Return the least that the service may answer."""
    if target.operation.response is None:
        return Answer(b"", 202)
    return Answer(_least_answer(target.package.service.name, target.operation.name))


@cache
def _least_answer(service: str, name: str) -> bytes:
    response = _operation(service, name).response
    assert response
    least = TreeWriter(contract(service)).message(response.element, Values(contract(service)).least(response))
    return envelope([least])


def _operation(service: str, name: str) -> Operation:
    found = contract(service).operation(name)
    assert found
    return found
