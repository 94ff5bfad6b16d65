"""The header parts of requests, and the fields of `Credentials` that fill them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from soapwright.base.naming import CREDENTIALS_MEMBERS, ConstantName, Identifier, Name, Naming, settle
from soapwright.config.model import Config, ServiceConfig
from soapwright.contract.views import Header
from soapwright.python.annotations import Annotations
from soapwright.python.builtins import ANY, AWAITABLE, CALLABLE, INT, STR
from soapwright.python.code import NONE, RUNTIME, TYPES, Call, Code, Group, Ref, Subscript, Text, either, refs
from soapwright.python.model import CredentialField


@dataclass(slots=True)
class Headers:
    """Gathers the header parts of a client's requests; those that are the same share a constant."""

    annotations: Annotations
    service: ServiceConfig
    config: Config
    credentials: dict[str, CredentialField] = field(default_factory=dict)
    constants: dict[tuple[Call, ...], ConstantName] = field(default_factory=dict)

    def constant(self, headers: tuple[Header, ...], taken: Collection[str]) -> ConstantName | None:
        """Return the constant for the parts that the client offers of these, called like nothing that is taken."""
        parts = tuple(self._part(one) for one in headers if one.name not in self.service.hidden_headers)
        if not parts:
            return None
        if parts not in self.constants:
            ident = settle(["HEADERS"], [*self.constants.values(), *taken])[0]
            self.constants[parts] = ConstantName(ident)
        return self.constants[parts]

    def _part(self, header: Header) -> Call:
        configured = self.config.credentials.get(header.name)
        wanted = Identifier(configured or Naming().member(header.name, CREDENTIALS_MEMBERS))
        self.credentials[header.name] = CredentialField(wanted, header.name, self._credential(header))
        reference = self.annotations.reference(header.type)
        stated = [Text(header.name), self.annotations.names.namespace(header.namespace), Text(wanted)]
        if reference != "xs:string":
            stated.append(Text(reference))
        return Call(Ref(Name("HeaderPart"), f"{RUNTIME}.service"), tuple(stated))

    def _credential(self, header: Header) -> Code:
        one = self.annotations.value(header.type)
        # The clients of a package share their credentials, but not the classes of their contracts.
        if any(ref.module == TYPES for ref in refs(one)):
            return ANY
        # An id is a number as often as it is text, whichever of the two the contract asks for.
        taken = either(one, INT if one == STR else STR)
        renewed = either(taken, Subscript(AWAITABLE, (taken,)))
        return either(taken, Subscript(CALLABLE, (Group((), listed=True), renewed)), NONE)
