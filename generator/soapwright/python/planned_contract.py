"""The plan of a contract: its clients and the types that they share."""

from __future__ import annotations

from dataclasses import dataclass

from soapwright.base.naming import Name
from soapwright.errors import Problem
from soapwright.python.code import Dots, Items, Ref
from soapwright.python.import_aliases import Block, block
from soapwright.python.planned import (
    KnownTable,
    NamespaceConstant,
    PlannedEnum,
    PlannedStruct,
    PlannedWireType,
)
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_methods import CredentialField, PlannedMethod
from soapwright.python.service_facts import PlannedRest


@dataclass(frozen=True, slots=True)
class ContractPlan:
    """The clients of a contract and their shared types: one place of the output.

    `problems` are conflicts between the config and the names in the contract.
    """

    place: str
    wire_name: str
    revision: str
    namespaces: tuple[NamespaceConstant, ...]
    enums: tuple[PlannedEnum, ...]
    structs: tuple[PlannedStruct, ...]
    elements: tuple[PlannedStruct, ...]
    faults: tuple[PlannedStruct, ...]
    requests: tuple[PlannedStruct, ...]
    responses: tuple[PlannedStruct, ...]
    wire_types: tuple[PlannedWireType, ...]
    known: tuple[KnownTable, ...]
    clients: tuple[ClientPlan, ...]
    doc: str
    problems: tuple[Problem, ...] = ()

    @property
    def rest(self) -> PlannedRest | None:
        """The JSON names of the types, None for a contract without a REST side."""
        return self.clients[0].rest

    @property
    def methods(self) -> tuple[PlannedMethod, ...]:
        """The methods of all clients."""
        return tuple(method for client in self.clients for method in client.methods)

    @property
    def credentials(self) -> tuple[CredentialField, ...]:
        """The fields of `Credentials` that its clients fill header parts from."""
        found = {one.wire_name: one for client in self.clients for one in client.credentials}
        return tuple(found.values())

    @property
    def hidden(self) -> tuple[Name, ...]:
        """The constants that only the codec uses in the `types` package."""
        return (*([Name("JSON")] if self.rest else ()), *(table.constant for table in self.known))

    @property
    def for_the_codec(self) -> Block:
        """What `types/wire_types.py` refers to."""
        codes = [*(one.stated for one in self.wire_types), *(one.stated for one in self.known)]
        names = [*(one.ident for one in self.wire_types), *self.hidden]
        return block(names, [*codes, *([self.rest.names] if self.rest else [])])

    @property
    def all_namespaces(self) -> Items:
        """The constants of all namespaces."""
        return Items(tuple(Ref(one.constant) for one in self.namespaces), tall=True)

    @property
    def package(self) -> str:
        """The top-level package."""
        return self.place.partition("/")[0]

    @property
    def dotted(self) -> str:
        """Its module path, starting with the top-level package."""
        return self.place.replace("/", ".")

    @property
    def up(self) -> Dots:
        """The dots from its folder to the top-level package, in a relative import."""
        return Dots(len(self.place.split("/")))
