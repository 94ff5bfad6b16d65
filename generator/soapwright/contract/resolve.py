"""Resolve parsed schema files into a `Contract` and its view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from soapwright.base.qname import QName
from soapwright.contract.chains import check_chains
from soapwright.contract.cycles import put_cycles_aside
from soapwright.contract.documentation import documentation
from soapwright.contract.exclusion_hint import with_exclusion_hint
from soapwright.contract.messages import BESIDE
from soapwright.contract.model import Contract, PortType
from soapwright.contract.operations import Operations
from soapwright.contract.policy import Policies
from soapwright.contract.port_types import port_types
from soapwright.contract.ports import Service, find_services, ports
from soapwright.contract.resolver import Resolver
from soapwright.contract.schema_model import Element, Type
from soapwright.contract.selection import ALL, COMMAND_LINE, Selection, none_chosen
from soapwright.contract.symbols import Symbols
from soapwright.contract.view import view_of
from soapwright.contract.views import ContractView
from soapwright.contract.wsdl import Wsdl, operation_name
from soapwright.contract.xsd11 import xsd11_constructs
from soapwright.errors import InputError, Level, Problem, UsageError
from soapwright.read.document import Document
from soapwright.read.library import Library
from soapwright.read.limits import LIMITS, Budget, Limits
from soapwright.read.parse import Parsed, parse
from soapwright.read.xml import WSDL


def read_contract(
    documents: Sequence[Document],
    service: str | None = None,
    library: Library | None = None,
    chosen: Selection = ALL,
) -> tuple[ContractView, tuple[Problem, ...]]:
    """Return the contract in documents, the source first, and the warnings; see `resolve`."""
    return resolve(parse(documents, library), service, library.limits if library else LIMITS, chosen)


def resolve(
    parsed: Parsed, service: str | None = None, limits: Limits = LIMITS, chosen: Selection = ALL
) -> tuple[ContractView, tuple[Problem, ...]]:
    """Return the view of the contract of all services, or of the named one, and the warnings.

    It has the `chosen` operations and the types that these reach. Raises InputError with every error found:
    undefined names, contradictory definitions, services without a callable operation.
    """
    contract, warnings = resolve_model(parsed, service, limits, chosen)
    return view_of(contract), warnings


def resolve_model(
    parsed: Parsed, service: str | None = None, limits: Limits = LIMITS, chosen: Selection = ALL
) -> tuple[Contract, tuple[Problem, ...]]:
    """Return the contract itself, and the warnings; see `resolve`.

    If schemas are missing and something cannot be resolved, the error reports the missing schemas.
    """
    try:
        return _resolve_all(parsed, service, limits, chosen)
    except InputError:
        if parsed.missing is None:
            raise
        raise parsed.missing from None


def _resolve_all(
    parsed: Parsed, service: str | None, limits: Limits, chosen: Selection
) -> tuple[Contract, tuple[Problem, ...]]:
    if not parsed.definitions:
        document = parsed.schemas[0][1].document
        what = f"{document.location} is a schema, which defines no service"
        raise InputError.at(document.location, what, "Name the WSDL that uses it.")
    symbols = Symbols.collect(parsed.schemas, parsed.aside)
    put_cycles_aside(symbols)
    check_chains(symbols, Budget(limits))
    try:
        contract, problems = _resolved(parsed, symbols, service, limits, chosen)
    except InputError as error:
        raise _with_exclusion_hint(error, parsed, symbols, service, limits, chosen) from None
    return contract, _in_order(parsed, (*problems, *xsd11_constructs(parsed)))


def _with_exclusion_hint(
    error: InputError,
    parsed: Parsed,
    symbols: Symbols,
    service: str | None,
    limits: Limits,
    chosen: Selection,
) -> InputError:
    """Return an error with the affected operations in its hint, if only some operations are affected."""

    def resolves(names: Sequence[str]) -> bool:
        try:
            _resolved(parsed, symbols, service, limits, Selection(tuple(names)))
        except InputError:
            return False
        return True

    declared = (
        operation_name(operation)
        for _, scope in parsed.definitions
        for operation in scope.document.root.iterfind(f"{WSDL}portType/{WSDL}operation")
    )
    names = [name for name in dict.fromkeys(declared) if chosen.fits(name)]
    return with_exclusion_hint(error, names, len(symbols.types), resolves)


def _resolved(
    parsed: Parsed, symbols: Symbols, service: str | None, limits: Limits, chosen: Selection
) -> tuple[Contract, tuple[Problem, ...]]:
    types = Resolver(symbols, Budget(limits))
    definitions = Wsdl(parsed.definitions)
    services = find_services(definitions, service)
    usable = ports(definitions, services)
    policies = Policies(definitions)
    resolvers = {port.binding_name: Operations(definitions, types, port, policies, chosen) for port in usable}
    for resolver in resolvers.values():
        resolver.resolve()
    called = port_types(definitions, usable, resolvers, policies.asks)
    not_chosen = tuple(dict.fromkeys(name for one in resolvers.values() for name in one.not_chosen))
    if not called:
        left = [one for one in resolvers.values() if one.left_out]
        wrong = any(one.level is Level.ERROR for one in (*types.problems, *definitions.problems))
        if not_chosen and not left and not wrong:
            where = chosen.where or services[0].scope.where(services[0].node)
            kind = UsageError if where == COMMAND_LINE else InputError
            raise kind([Problem(where, *none_chosen(chosen.patterns, not_chosen))])
        (left or list(resolvers.values()))[0].refuse()
    found, elements = types.finish()
    found_by = (parsed.remarks, symbols.problems, types.problems, types.put_aside(), definitions.problems)
    problems = _in_order(parsed, chain.from_iterable(found_by))
    if any(problem.level is Level.ERROR for problem in problems):
        raise InputError(problems)
    if parsed.missing and any(problem.cause == BESIDE for problem in problems):
        raise parsed.missing
    contract = _contract(services, called, found, elements)
    left_out, aside = tuple(definitions.left_out), frozenset(symbols.aside)
    return replace(contract, left_out=left_out, not_chosen=not_chosen, aside=aside), problems


def _contract(
    services: Sequence[Service],
    called: tuple[PortType, ...],
    types: Mapping[QName, Type],
    elements: Mapping[QName, Element],
) -> Contract:
    """Return a contract, named after its service or, for several services, after their document."""
    first = services[0]
    names = tuple(service.name for service in services)
    name, said = first.node.name, documentation(first.node) or documentation(first.document)
    if len(services) > 1:
        name, said = first.document.name or name, documentation(first.document)
    # A single port type's documentation includes the service's.
    doc = called[0].doc if len(called) == 1 else said
    return Contract(name, first.name.namespace, names, called, types, elements, doc)


def _in_order(parsed: Parsed, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return problems without duplicates, in the order of documents and lines."""
    scopes = [scope for _, scope in (*parsed.definitions, *parsed.schemas)]
    order = {scope.document.location: number for number, scope in reversed(list(enumerate(scopes)))}
    return tuple(
        sorted(
            dict.fromkeys(problems),
            key=lambda problem: (order.get(problem.where.location, len(order)), problem.where.line or 0),
        )
    )
