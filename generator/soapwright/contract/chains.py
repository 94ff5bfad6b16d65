"""Limit the length of chains of type derivation."""

from __future__ import annotations

from xsdata.models import xsd

from soapwright.base.qname import QName
from soapwright.contract.complex_types import derivation_of
from soapwright.contract.cycles import needed
from soapwright.contract.symbols import Symbols, TypeSymbol
from soapwright.read.limits import Budget


def check_chains(symbols: Symbols, budget: Budget) -> None:
    """Raise InputError at a type whose chain of derivation, unions and lists is too long, or that has too many members.

    There must be no cycles. The members of a union count once for each path that leads to them.
    """
    made_from: dict[QName, list[QName]] = {}
    lengths: dict[QName, int] = {}
    members: dict[QName, int] = {}
    for start in symbols.types:
        pending = [start]
        while pending:
            name = pending[-1]
            symbol = symbols.types[name]
            if name not in made_from:
                made_from[name] = [one for one in needed(symbol) if one in symbols.types]
            parts = made_from[name]
            missing = [one for one in parts if one not in lengths]
            pending.extend(missing)
            if missing:
                continue
            pending.pop()
            lengths[name] = 1 + max((lengths[one] for one in parts), default=0)
            members[name] = max(1, sum(members[one] for one in parts))
            where = symbol.scope.where(symbol.node)
            budget.check("bases", lengths[name] - 1, where)
            if members[name] > max(1, len(parts)):
                budget.take("expansion", where, members[name])


def base_of(symbol: TypeSymbol) -> QName | None:
    """Return the type that a type extends or restricts, None if it has no base."""
    node = symbol.node
    derived = derivation_of(node) if isinstance(node, xsd.ComplexType) else node.restriction
    return symbol.scope.qname(derived.base, derived) if derived is not None and derived.base else None
