"""The effect of a type change on values: whether the service accepts old ones, and old clients read new ones."""

from __future__ import annotations

from dataclasses import dataclass

from soapwright.base.qname import QName
from soapwright.compare import builtin_values
from soapwright.compare.change import Level
from soapwright.compare.facet_limits import all_facets, is_tighter
from soapwright.compare.usage import model_of
from soapwright.contract.schema_views import Alias, Array, Enum, Flags, Map, Struct, Tokens, Type
from soapwright.contract.views import ContractView


@dataclass(frozen=True, slots=True)
class Fit:
    """The level of a type change for what is sent and for what is read."""

    sent: Level = Level.INFO
    read: Level = Level.INFO


SAME = Fit()
OTHER = Fit(Level.BREAKING, Level.BREAKING)
"""Two unrelated types."""


@dataclass(frozen=True, slots=True)
class Values:
    """Compares types of two contracts by their values; names are those of the new contract."""

    old: ContractView
    new: ContractView

    def fit(self, old: QName, new: QName) -> Fit:
        """Return how values of the old type fit the new one, and vice versa."""
        fit = self._by_kind(old, new)
        if old != new and self._is_limited(old, new):
            # The contracts do not say which of the values are sent.
            return Fit(max(fit.sent, Level.WARNING), fit.read)
        return fit

    def _is_limited(self, old: QName, new: QName) -> bool:
        """Return whether the facets of the new type allow fewer values than those of the old one."""
        return is_tighter(all_facets(model_of(self.old), old), all_facets(model_of(self.new), new))

    def _by_kind(self, old: QName, new: QName) -> Fit:
        before, after = self._resolved(self.old, old), self._resolved(self.new, new)
        if isinstance(before, QName):
            return _builtins(before, after) if isinstance(after, QName) else _from_builtin(before, after)
        if isinstance(after, QName):
            return _to_builtin(before, after)
        if before.name == after.name and type(before) is type(after):
            # Differences inside are reported where they are.
            return SAME
        return self._definitions(before, after)

    def _definitions(self, before: Type, after: Type) -> Fit:
        if isinstance(before, (Enum, Flags)) and isinstance(after, (Enum, Flags)):
            return _listed(before, after)
        if isinstance(before, Tokens) and isinstance(after, Tokens):
            return self.fit(before.item, after.item)
        if isinstance(before, Array) and isinstance(after, Array):
            return self._arrays(before, after)
        if isinstance(before, Struct) and isinstance(after, Struct):
            return self._structs(before, after)
        if isinstance(before, Map) and isinstance(after, Map):
            same = [(before.item, after.item), (before.key, after.key), (before.value, after.value)]
            if all((one.name, one.namespace) == (other.name, other.namespace) for one, other in same):
                return _worse(
                    self.fit(before.key.type, after.key.type), self.fit(before.value.type, after.value.type)
                )
        return OTHER

    def _structs(self, before: Struct, after: Struct) -> Fit:
        if before.name not in {level.name for level in self.new.lineage(after)}:
            return OTHER
        # A type derived from the old one: its additions are skipped, but other derived types no longer fit.
        return Fit(sent=Level.WARNING)

    def _arrays(self, before: Array, after: Array) -> Fit:
        if (before.item.name, before.item.namespace) != (after.item.name, after.item.namespace):
            return OTHER
        nil = Fit(
            Level.BREAKING if before.item.nillable and not after.item.nillable else Level.INFO,
            Level.BREAKING if after.item.nillable and not before.item.nillable else Level.INFO,
        )
        return _worse(nil, self.fit(before.item.type, after.item.type))

    def _resolved(self, contract: ContractView, name: QName) -> Type | QName:
        """Return the target of aliases: its definition, or its name if it is built in."""
        found = contract.types.get(name)
        if isinstance(found, Alias):
            return self._resolved(contract, found.target)
        return name if found is None else found


def _builtins(before: QName, after: QName) -> Fit:
    if before == after:
        return SAME
    old, new = before.name, after.name
    sent = (
        Level.INFO
        if builtin_values.includes(new, old)
        else Level.WARNING
        if builtin_values.is_narrower(new, old)
        else Level.BREAKING
    )
    return Fit(sent, Level.INFO if builtin_values.reads(old, new) else Level.BREAKING)


def _to_builtin(before: Type, after: QName) -> Fit:
    if after.name == "anyType":
        return Fit(read=Level.BREAKING)
    if not builtin_values.is_text(after.name) or not isinstance(before, (Enum, Flags, Tokens)):
        return OTHER
    sent = Level.INFO if builtin_values.includes(after.name, "string") else Level.WARNING
    # The reader of an enum keeps unknown values; the reader of a list would split a text.
    return Fit(sent, Level.INFO if isinstance(before, Enum) else Level.BREAKING)


def _from_builtin(before: QName, after: Type) -> Fit:
    if before.name == "anyType":
        return Fit(sent=Level.BREAKING)
    is_text = isinstance(after, (Enum, Flags, Tokens)) and builtin_values.is_text(before.name)
    return Fit(sent=Level.WARNING) if is_text else OTHER


def _listed(before: Enum | Flags, after: Enum | Flags) -> Fit:
    lost = not set(before.texts) <= set(after.texts)
    if isinstance(before, Enum):
        read = Level.BREAKING if isinstance(after, Flags) else Level.INFO
        return Fit(Level.BREAKING if lost else Level.INFO, read)
    # An enum accepts one of several flags.
    narrower = Level.WARNING if isinstance(after, Enum) else Level.INFO
    return Fit(Level.BREAKING if lost else narrower)


def _worse(one: Fit, other: Fit) -> Fit:
    return Fit(max(one.sent, other.sent), max(one.read, other.read))
