"""The operations that tests run for: a fixture that gives each of every service in turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from soapwright.contract.views import ContractView, Operation

from .clients import Answer, Package, contract, operations, package
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


def targets(wanted: Callable[[str, Operation], bool]) -> Any:
    """Return a fixture of the operations that are wanted, by service and operation."""
    names = [(service, name) for service, name in operations() if wanted(service, _operation(service, name))]

    @pytest.fixture(params=names, ids=lambda name: f"{name[0].replace('/', '.')}.{name[1]}")
    def target(request: pytest.FixtureRequest) -> Target:
        service, name = request.param
        return Target(package(service), _operation(service, name))

    return target


def answer_to(target: Target) -> Answer:
    """Return the least that the service may answer."""
    response = target.operation.response
    if response is None:
        return Answer(b"", 202)
    least = TreeWriter(target.contract).message(response.element, Values(target.contract).least(response))
    return Answer(envelope([least]))


def _operation(service: str, name: str) -> Operation:
    found = contract(service).operation(name)
    assert found
    return found
