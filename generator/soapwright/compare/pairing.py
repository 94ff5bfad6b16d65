"""Two contracts side by side, in the names of the new one: the basis of all comparisons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from soapwright.base.qname import QName
from soapwright.compare.change import Level, Side
from soapwright.compare.matching import Matching
from soapwright.compare.pairs import Pairs
from soapwright.compare.python_side import PythonSide
from soapwright.compare.renaming import renamed_model
from soapwright.compare.same_namespaces import pair_namespaces
from soapwright.compare.subject import Subject
from soapwright.compare.translation import Translation
from soapwright.compare.usage import Usage, Users
from soapwright.compare.value_changes import Values
from soapwright.contract.model import Contract
from soapwright.contract.model import Operation as OperationModel
from soapwright.contract.schema_model import Element
from soapwright.contract.views import ContractView, Operation, PortType

_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class Pairing:
    """The translated old contract and the new one, with the code of both and the uses of their types.

    `originals` has the old names of types, by their new ones. `renamed` is old class → new class, for types
    that are on both sides. `credentials` are the fields that Credentials have now.
    """

    old: ContractView
    new: ContractView
    before: PythonSide
    after: PythonSide
    used: Usage
    uses: Usage
    values: Values
    port_types: Pairs[PortType]
    operations: Pairs[Operation]
    namespaces: Mapping[str, str]
    originals: Mapping[QName, QName]
    renamed: Mapping[str, str]
    credentials: frozenset[str]
    names: Mapping[str, str]
    """Old operation → new operation, by their keys."""
    model_before: Contract
    model_after: Contract
    """The models of the views; without types if a view has none."""
    methods: Mapping[QName, frozenset[str]]
    """How types of the old contract are derived from each of them."""

    @classmethod
    def of(cls, old: Subject, new: Subject) -> Pairing:
        """Pair two contracts: namespaces first, then operations and types."""
        namespaces = pair_namespaces(old.contract, new.contract)
        moved = Translation(namespaces).contract(old.contract)
        matching = Matching(moved, new.contract)
        translation = Translation(namespaces, matching.translation().types)
        translated = replace(
            translation.contract(old.contract), model=renamed_model(old.contract, translation)
        )
        before, after = PythonSide.of(old, translation), PythonSide.of(new, Translation())
        by_key = {operation.key: operation for operation in translated.operations}
        used, uses = Usage(translated), Usage(new.contract)
        by_name = {one.name: one for one in translated.port_types}
        port_types = Pairs(
            tuple((by_name[one.name], other) for one, other in matching.port_types.both),
            tuple(by_name[one.name] for one in matching.port_types.removed),
            matching.port_types.added,
        )
        operations = Pairs(
            tuple((by_key[one.key], other) for one, other in matching.operations.both),
            tuple(by_key[one.key] for one in matching.operations.removed),
            matching.operations.added,
        )
        return cls(
            translated,
            new.contract,
            before,
            after,
            used,
            uses,
            Values(translated, new.contract),
            port_types,
            operations,
            namespaces,
            {translation.type(name): name for name in old.contract.types},
            {ident: after.classes[name] for name, ident in before.classes.items() if name in after.classes},
            new.credentials | {one.ident for one in after.plan.credentials},
            {one.key: other.key for one, other in operations.both},
            used.model,
            uses.model,
            used.methods,
        )

    @cached_property
    def operations_before(self) -> Mapping[str, OperationModel]:
        """The operations of the old model, by key."""
        return _by_key(self.old, self.model_before)

    @cached_property
    def operations_after(self) -> Mapping[str, OperationModel]:
        """The operations of the new model, by key."""
        return _by_key(self.new, self.model_after)

    def use(self, name: QName) -> Users:
        """Return the operations in which old code uses a type, by their new names."""
        return self._now(self.used.of(name))

    def use_as_value(self, name: QName) -> Users:
        """Return the uses of a type itself, without those of only its derived types."""
        return self._now(self.used.as_value(name))

    def use_of_element(self, found: Element) -> Users:
        """Return the operations in which old code uses a global element."""
        return self._now(self.used.of_element(found))

    def _now(self, use: Users) -> Users:
        now = self.names
        return Users(
            tuple(now.get(operation, operation) for operation in use.requests),
            tuple(now.get(operation, operation) for operation in use.responses),
        )

    def annotation_level(self, before: str, after: str, use: Users) -> Level:
        """Return the level of another annotation for code."""
        spelled = self.in_new_names(before)
        if spelled == after:
            return Level.INFO
        # Readers still get what was promised, but code that makes a response itself, as tests do, may not
        # pass None.
        if spelled == f"{after} | None" and not use.requests:
            return Level.WARNING
        return Level.BREAKING

    def in_new_names(self, annotation: str) -> str:
        """Return an old annotation with renamed classes under their new names."""
        return _WORD.sub(lambda word: self.renamed.get(word.group(), word.group()), annotation)


def _by_key(view: ContractView, model: Contract) -> dict[str, OperationModel]:
    return {one.key: found for one, found in zip(view.operations, model.operations, strict=False)}


def effects(
    use: Users,
    requests: Level = Level.INFO,
    responses: Level = Level.INFO,
    code: Level = Level.INFO,
) -> dict[Side, Level]:
    """Return the effects of a change in such uses; a side without a use is not affected."""
    levels = {
        Side.REQUESTS: requests if use.requests else Level.INFO,
        Side.RESPONSES: responses if use.responses else Level.INFO,
        Side.CODE: code,
    }
    return {side: level for side, level in levels.items() if level is not Level.INFO}
