"""A top-level package of the output: what its clients share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from soapwright.base.naming import Name
from soapwright.python.builtins import ANY, ANY_ELEMENT, QUALIFIED_NAME
from soapwright.python.client import ContractPlan
from soapwright.python.code import RUNTIME, Code, From, Ref, refs
from soapwright.python.model import CredentialField

_ERRORS = (
    "DecodeError",
    "EncodeError",
    "Fault",
    "HttpError",
    "RestFault",
    "ServiceError",
    "SoapFault",
    "TimedOut",
    "TransportError",
    "UsageError",
)
_PAIRS = Ref(Name("Pairs"), f"{RUNTIME}.pairs")


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A top-level package and the contracts whose clients are in it."""

    name: str
    contracts: tuple[ContractPlan, ...]

    @property
    def credentials(self) -> tuple[CredentialField, ...]:
        """What the clients put into request headers, all of them together."""
        found: dict[str, CredentialField] = {}
        for one in (one for contract in self.contracts for one in contract.credentials):
            known = found.setdefault(one.ident, one)
            if known.annotation != one.annotation:
                found[one.ident] = replace(known, annotation=ANY)
        return tuple(found[ident] for ident in sorted(found))

    @property
    def listed(self) -> str:
        """The contracts' modules, one after the other."""
        return ", ".join(contract.dotted for contract in self.contracts)

    @property
    def offers(self) -> tuple[From, ...]:
        """What the package offers, and where it is: always the same, and the values that its contracts need."""
        needed = set(refs(*(code for contract in self.contracts for code in _offered(contract))))
        lines = [
            From("._runtime.enums", (Name("WireEnum"),)),
            From("._runtime.errors", tuple(map(Name, _ERRORS))),
            From("._runtime.nil", (Name("NIL"),)),
            From("._runtime.struct", (Name("Struct"),)),
        ]
        values = [ref for ref in (ANY_ELEMENT, QUALIFIED_NAME, _PAIRS) if ref in needed]
        lines += [From(f".{ref.module}", (ref.name,)) for ref in values]
        return (*sorted(lines, key=lambda line: line.module), From(".credentials", (Name("Credentials"),)))

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


def _offered(plan: ContractPlan) -> Iterator[Code]:
    """Yield what says which values the users of a contract's clients may have to make."""
    if plan.known:
        yield ANY_ELEMENT
    if any(one.stated.function.name == "Map" for one in plan.wire_types):
        yield _PAIRS
    for struct in (*plan.structs, *plan.elements, *plan.faults, *plan.requests, *plan.responses):
        yield from (field.annotation for field in struct.fields)
