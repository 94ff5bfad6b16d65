"""The Python side of a contract: names and annotations in its client.

They are taken from the plan of the client, so that comparisons describe what the generator writes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from soapwright.base.naming import Identifier, Naming
from soapwright.base.qname import QName
from soapwright.compare.subject import Subject
from soapwright.compare.translation import Translation
from soapwright.contract.model import Header
from soapwright.contract.schema_views import Alternative, Field, Struct
from soapwright.contract.views import MessageKey
from soapwright.python.annotations import Annotations
from soapwright.python.plan import ContractPlanner
from soapwright.python.planned import PlannedStruct
from soapwright.python.planned_client import ClientPlan
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import PlannedMethod
from soapwright.python.python_names import Names


@dataclass(frozen=True, slots=True)
class PythonSide:
    """The plan of a contract's clients, with lookups by the names of the new contract.

    `classes` are those of structs, enums and flags, which code can use; types that only the codecs use have
    none. `clients` are by port type, `methods` by the keys of their operations.
    """

    plan: ContractPlan
    names: Names
    annotations: Annotations
    messages: Mapping[MessageKey, PlannedStruct]
    classes: Mapping[QName, str]
    fields: Mapping[QName, tuple[Identifier, ...]]
    members: Mapping[QName, Mapping[str, str]]
    clients: Mapping[str, ClientPlan]
    methods: Mapping[str, PlannedMethod]
    originals: Mapping[QName, QName]
    received: Mapping[tuple[MessageKey, Header], Identifier]
    """The attributes of responses for their header parts."""
    alternatives: Mapping[tuple[Alternative, ...], tuple[Alternative, ...]]
    """Those of each choice in the names of the new contract → in the contract's own."""
    _idents: dict[QName, dict[int, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, subject: Subject, translation: Translation) -> PythonSide:
        """Return the Python side of a contract whose names are translated to those of the other one."""
        contract = subject.contract
        planner = ContractPlanner(
            contract,
            subject.rest,
            subject.service,
            subject.config,
            Naming(subject.config.naming),
            docs=subject.docs,
        )
        plan, names, messages = planner.plan(subject.origin.revision), planner.names, planner.messages
        named = {translation.type(name): name for name in contract.types}
        members = {
            one.ident: {member.text: str(member.ident) for member in one.members} for one in plan.enums
        }
        public = {
            *members,
            *(one.ident for one in (*plan.structs, *plan.faults, *plan.requests, *plan.responses)),
        }
        idents = {translation.type(name): ident for name, ident in names.classes.items()}
        return cls(
            plan,
            names,
            planner.types.annotations,
            {translation.message(key): one for key, one in messages.planned.items()},
            {name: ident for name, ident in idents.items() if ident in public},
            {translation.type(name): of_fields for name, of_fields in names.fields.items()},
            {name: members[ident] for name, ident in idents.items() if ident in members},
            {client.wire_name: client for client in plan.clients},
            {method.key: method for method in plan.methods},
            named,
            {
                (translation.message(found.key), translation.header(header)): messages.of_header(
                    found, header
                )
                for found in (one.response for one in contract.operations if one.response)
                for header in found.headers
            },
            {
                moved.alternatives: inner.alternatives
                for struct in contract.types.values()
                if isinstance(struct, Struct) and any(inner.alternatives for inner in struct.fields)
                for inner, moved in zip(struct.fields, translation.fields(struct, contract), strict=True)
            },
        )

    def field(self, owner: Struct, inner: Field) -> str:
        """Return the attribute for an own field of a struct that has a class."""
        idents = self._idents.get(owner.name)
        if idents is None:
            # By identity: fields for one element at two positions may be equal.
            idents = dict(zip(map(id, owner.fields), self.fields[owner.name], strict=True))
            self._idents[owner.name] = idents
        return idents[id(inner)]

    def credential(self, header: str) -> str:
        """Return the field of Credentials for a header part, "" if the client does not send it."""
        return next((one.ident for one in self.plan.credentials if one.wire_name == header), "")

    def credential_annotation(self, header: str) -> list[str]:
        """Return the types in the annotation of a header part's credential, none if it has no credential."""
        found = (str(one.annotation) for one in self.plan.credentials if one.wire_name == header)
        return re.findall(r"\w+", next(found, ""))

    def annotation(self, name: QName) -> str:
        """Return the annotation of one value of a type."""
        return str(self.annotations.value(self._original(name)))

    def field_annotation(self, inner: Field) -> str:
        """Return the annotation of a struct's field."""
        return str(self.annotations.field(self._in_original(inner)))

    def part_annotation(self, inner: Field) -> str:
        """Return the annotation of an array's item, or of a map's key or value."""
        return str(self.annotations.part(self._in_original(inner)))

    def _in_original(self, inner: Field) -> Field:
        alternatives = self.alternatives.get(inner.alternatives, inner.alternatives)
        return replace(inner, type=self._original(inner.type), alternatives=alternatives)

    def _original(self, name: QName) -> QName:
        return self.originals.get(name, name)
