"""Limit the length of chains of type derivation."""

from __future__ import annotations

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.complex_types import derivation_of
from soapwright.contract.symbols import Symbols, TypeSymbol
from soapwright.read.limits import Budget


def check_chains(symbols: Symbols, budget: Budget) -> None:
    """Raise InputError at a type with more ancestors than the limit allows; there must be no cycles."""
    lengths: dict[QName, int] = {}
    for start in symbols.types.values():
        chain: list[TypeSymbol] = []
        current: TypeSymbol | None = start
        while current is not None and current.name not in lengths:
            chain.append(current)
            base = base_of(current)
            current = None if base is None else symbols.types.get(base)
        length = lengths[current.name] if current is not None else 0
        for symbol in reversed(chain):
            length += 1
            lengths[symbol.name] = length
            budget.check("bases", length - 1, symbol.scope.where(symbol.node))


def base_of(symbol: TypeSymbol) -> QName | None:
    """Return the type that a type extends or restricts, None if it has no base."""
    node = symbol.node
    derived = derivation_of(node) if isinstance(node, xsd.ComplexType) else node.restriction
    return symbol.scope.qname(derived.base, derived) if derived is not None and derived.base else None
