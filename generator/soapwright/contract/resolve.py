"""Resolve parsed schema files into a `ContractView`."""

from __future__ import annotations

from collections.abc import Sequence

from soapwright.contract.circles import circular
from soapwright.contract.docs import documentation
from soapwright.contract.names import bad_names
from soapwright.contract.service import ServiceResolver
from soapwright.contract.symbols import Symbols
from soapwright.contract.types import TypeResolver
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Level, Problem
from soapwright.read.documents import Document
from soapwright.read.library import Library
from soapwright.read.parse import Parsed, parse


def read_contract(
    documents: Sequence[Document], service: str | None = None, library: Library | None = None
) -> tuple[ContractView, tuple[Problem, ...]]:
    """Return the contract that documents make up, the source first, and the warnings; see `resolve`."""
    try:
        return resolve(parse(documents, library), service)
    except RecursionError:
        what = "the types refer to each other in a chain of hundreds, which is more than can be followed"
        hint = "Break the chain up, or leave out the part you do not use."
        raise InputError.at(documents[0].location, what, hint) from None


def resolve(parsed: Parsed, service: str | None = None) -> tuple[ContractView, tuple[Problem, ...]]:
    """Return the contract of the one service, or of the named one, and the warnings.

    Raises InputError with every error found: names that nothing defines, bindings that are not supported.
    """
    problems: tuple[Problem, ...] = tuple(bad_names(parsed))
    if problems:
        raise InputError(problems)
    symbols = Symbols.collect(parsed.schemas)
    problems = tuple(circular(symbols))
    if problems:
        raise InputError(problems)
    types = TypeResolver(symbols)
    resolver = ServiceResolver(parsed.definitions, types)
    node, scope = resolver.service(service)
    port = resolver.port(node, scope)
    operations = resolver.operations(port)
    types.add_derived()
    messages = [
        message.type
        for operation in operations
        for message in (operation.request, operation.response)
        if message is not None
    ]
    problems = (*symbols.problems, *types.problems, *resolver.problems)
    if any(problem.level is Level.ERROR for problem in problems):
        raise InputError(dict.fromkeys(problems))
    contract = ContractView(
        node.name,
        scope.namespace,
        resolver.endpoint(port),
        operations,
        types.collapsed(messages),
        documentation(node),
    )
    return contract, tuple(dict.fromkeys(problems))
