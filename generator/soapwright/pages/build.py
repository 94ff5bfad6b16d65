"""Make the pages of a contract as values, before templates lay them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Enum, Flags, Struct
from soapwright.contract.views import Operation
from soapwright.pages.code_samples import CodeSamples
from soapwright.pages.operation_pages import OperationPages, soap_addresses
from soapwright.pages.page import Address, ContractPage, OperationPage, PageEntry, PageStep, TypePage
from soapwright.pages.tables import Tables
from soapwright.pages.type_pages import TypePages
from soapwright.pages.type_usage import UsedBy
from soapwright.pages.versions import Versions
from soapwright.pages.volume import Volume


@dataclass(slots=True)
class Builder:
    """Makes the pages of one contract; shared parts are made once."""

    volume: Volume
    versions: Versions
    _operations: OperationPages = field(init=False)
    _types: TypePages = field(init=False)

    def __post_init__(self) -> None:
        volume, tables = self.volume, Tables(self.volume)
        spellings = {"python": volume.python, "wire": volume.wire}
        samples = {name: CodeSamples(one, volume.words, volume.place) for name, one in spellings.items()}
        self._operations = OperationPages(volume, self.versions, tables, samples)
        self._types = TypePages(volume, self.versions, tables, samples, UsedBy(volume))

    def contract(self) -> ContractPage:
        """Return the page of the contract."""
        volume, contract = self.volume, self.volume.contract
        before = self.versions.before(volume)
        model = contract.model
        return ContractPage(
            volume.index,
            contract.name,
            volume.subject.origin.revision,
            contract.namespace,
            volume.words.contract(),
            tuple(
                (one.name, tuple(sorted(map(self._operation_entry, one.operations), key=_by_name)))
                for one in contract.port_types
            ),
            tuple(sorted(map(self._type_entry, volume.types), key=_by_name)),
            tuple(self._base_addresses()),
            tuple(
                (one.name, one.why)
                for one in (
                    *(model.left_out if model else ()),
                    *(one for port_type in contract.port_types for one in port_type.left_out),
                )
            ),
            self.versions.of_contract(volume),
            self.versions.reports(volume),
            before.old.version if before else "",
        )

    def operations(self) -> Iterator[OperationPage]:
        """Yield the page of each operation."""
        yield from map(self._operations.page, self.volume.contract.operations)

    def types(self) -> Iterator[TypePage]:
        """Yield the page of each type that has one."""
        for name in self.volume.types:
            found = self.volume.contract.types[name]
            match found:
                case Struct():
                    yield self._types.struct(found)
                case Enum() | Flags():
                    yield self._types.enum(found)

    def _base_addresses(self) -> Iterator[Address]:
        rest = self.volume.subject.rest
        for environment, url in rest.facts.endpoints.items() if rest else ():
            yield Address(environment, "REST", "", url)
        clients = self.volume.python.clients
        for client in clients:
            yield from soap_addresses(client, named=len(clients) > 1)

    def _operation_entry(self, operation: Operation) -> PageEntry:
        rest = self.volume.subject.rest
        route = rest.routes.get(operation.key) if rest else None
        path = self.volume.operations[operation.key]
        news = self._news(
            "operation", operation.key, self.versions.operation_steps(self.volume, operation.key)
        )
        return PageEntry(
            "operation", operation.name, path, self.volume.words.operation(operation), str(route or ""), news
        )

    def _type_entry(self, name: QName) -> PageEntry:
        found = self.volume.contract.types[name]
        assert isinstance(found, Struct | Enum | Flags)
        kind = "struct" if isinstance(found, Struct) else "enum"
        news = self._news("type", str(name), self.versions.type_steps(self.volume, name))
        said = self.volume.words.type(found)
        return PageEntry(kind, self.volume.title(name), self.volume.types[name], said, "", news)

    def _news(self, kind: str, name: str, steps: tuple[PageStep, ...]) -> str:
        before = self.versions.before(self.volume)
        if before is None:
            return ""
        if before.is_new(kind, name):
            return "new"
        return "changed" if any(one.new == self.volume.version for one in steps) else ""


def _by_name(entry: PageEntry) -> str:
    return entry.name.casefold()
