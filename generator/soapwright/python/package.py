"""A top-level package of the output: the modules that its clients share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, partial

from soapwright.base.naming import Identifier, Name, settle
from soapwright.python.code import Code, Dotted, From, Ref, either, refs
from soapwright.python.import_aliases import Block, block
from soapwright.python.module_refs import RUNTIME, TYPES
from soapwright.python.planned_contract import ContractPlan
from soapwright.python.planned_methods import CredentialField
from soapwright.python.python_types import ANY_ELEMENT, QUALIFIED_NAME
from soapwright.runtime.checks import CHECKS

_ERRORS = (
    "ConnectionBroken",
    "DecodeError",
    "EncodeError",
    "Fault",
    "HttpError",
    "NotConnected",
    "RestFault",
    "ServiceError",
    "SoapFault",
    "TimedOut",
    "TransportError",
    "UsageError",
    "WaitFailed",
    "WaitTimedOut",
)
_SPEAKING = tuple(
    From(f"._runtime.{module}", tuple(map(Name, names)))
    for module, names in (
        ("addressing", ("Addressing",)),
        ("attachments", ("Attachment", "attachments")),
        ("channel", ("RawResponse",)),
        ("client", ("AsyncClient", "Client")),
        ("exchange", ("Exchange",)),
        ("hooks", ("Attempt", "Hook")),
        ("retries", ("Retries", "Retry")),
        ("security", ("Timestamp", "UsernameToken")),
        ("value_enums", ("WireIntEnum", "WireValueEnum")),
    )
)
_PAIRS = Ref(Name("Pairs"), f"{RUNTIME}.pairs")
_CREDENTIALS_BASE = Ref(Name("CredentialsBase"), f"{RUNTIME}.service")
_VIEW_OPTIONS = Ref(Name("ViewOptions"), f"{RUNTIME}.options")


@dataclass(frozen=True)
class PackagePlan:
    """A top-level package and the contracts whose clients are in it."""

    name: str
    contracts: tuple[ContractPlan, ...]

    @property
    def credentials(self) -> tuple[CredentialField, ...]:
        """The header parts that the clients fill, all of them together."""
        found: dict[str, CredentialField] = {}
        called = self._types
        for contract in self.contracts:
            types = called.get(contract.place)
            for one in contract.credentials:
                value = one.value if types is None else one.value.changed(partial(_of, types))
                known = found.setdefault(one.ident, replace(one, value=value))
                found[one.ident] = replace(known, value=either(known.value, value))
        return tuple(found[ident] for ident in sorted(found))

    @property
    def credentials_block(self) -> Block:
        """What the fields of the credentials refer to."""
        fields = self.credentials
        return block((one.ident for one in fields), (one.annotation for one in fields))

    @property
    def call_options(self) -> tuple[CredentialField, ...]:
        """The credentials that one call may override, without names that have another meaning there."""
        return tuple(one for one in self.credentials if one.ident not in CHECKS)

    @property
    def credentials_imports(self) -> tuple[From, ...]:
        """The imports of the credentials module from the output itself, which load only lists of names."""
        runtime = {
            ref for one in self.credentials for ref in refs(one.annotation) if ref.module.startswith(RUNTIME)
        }
        lines = [From(f".{ref.module}", (ref.name,)) for ref in {*runtime, _CREDENTIALS_BASE, _VIEW_OPTIONS}]
        for place, called in self._types.items():
            module = "." + ".".join(place.split("/")[1:])
            lines.append(From(module, (Name("types"),), called))
        return tuple(sorted(lines, key=lambda line: (line.module, line.names)))

    @property
    def _types(self) -> dict[str, Identifier]:
        """The names in the credentials module for the `types` packages of clients with typed header parts."""
        places = [
            contract.place
            for contract in self.contracts
            if any(ref.module == TYPES for one in contract.credentials for ref in refs(one.value))
        ]
        fields = [one.ident for contract in self.contracts for one in contract.credentials]
        wanted = [f"{place.rpartition('/')[2]}_types" for place in places] if len(places) > 1 else ["types"]
        idents = settle(wanted[: len(places)], fields)
        return dict(zip(places, map(Identifier, idents), strict=True))

    @property
    def listed(self) -> str:
        """The contracts' modules, as a list."""
        return ", ".join(contract.dotted for contract in self.contracts)

    @cached_property
    def offers(self) -> tuple[From, ...]:
        """What the package exports, and from where: a fixed set, and the value classes that its contracts need."""
        needed = set(refs(*(code for contract in self.contracts for code in _offered(contract))))
        lines = [
            From("._runtime.enums", (Name("WireEnum"), Name("WireFlags"))),
            From("._runtime.errors", tuple(map(Name, _ERRORS))),
            From("._runtime.nil", (Name("NIL"),)),
            From("._runtime.struct", (Name("Struct"),)),
        ]
        values = [ANY_ELEMENT, *(ref for ref in (QUALIFIED_NAME, _PAIRS) if ref in needed)]
        lines += [From(f".{ref.module}", (ref.name,)) for ref in values]
        lines += _SPEAKING
        return (
            *sorted(lines, key=lambda line: line.module),
            From(".credentials", (Name("CallOptions"), Name("Credentials"))),
        )

    @property
    def names(self) -> frozenset[str]:
        """The names that the package exports."""
        return frozenset(name for line in self.offers for name in line.names)

    @property
    def open_folders(self) -> frozenset[str]:
        """The folders that contain more than one contract's modules: the package and those above its contracts."""
        return frozenset((self.name, *self.folders))

    @property
    def loaded(self) -> tuple[From, ...]:
        """The imports for loading each export on first use, without the exceptions."""
        found = Name("found")
        return tuple(
            From(line.module, (name,), found)
            for line in self.offers
            if not line.module.endswith(".errors")
            for name in line.names
        )

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders between the package and its contracts."""
        inner = {
            "/".join(parts[:end])
            for contract in self.contracts
            if (parts := contract.place.split("/"))
            for end in range(2, len(parts))
        }
        return tuple(sorted(inner))


def _of(types: Identifier, ref: Ref) -> Code:
    return Dotted(Ref(types), ref.name) if ref.module == TYPES else ref


def _offered(plan: ContractPlan) -> Iterator[Code]:
    """Yield the annotations of values that users may have to create."""
    if any(one.stated.function.name == "Map" for one in plan.wire_types):
        yield _PAIRS
    for struct in (*plan.structs, *plan.elements, *plan.faults, *plan.requests, *plan.responses):
        yield from (field.annotation for field in struct.fields)
