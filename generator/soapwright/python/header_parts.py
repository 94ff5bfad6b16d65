"""The header parts of requests, and the fields of `Credentials` that they are filled from."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from soapwright.base.naming import CREDENTIALS_MEMBERS, ConstantName, Identifier, Name, Naming, settle
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.model import Header
from soapwright.python.annotations import Annotations
from soapwright.python.code import Call, Code, Ref, Text, either
from soapwright.python.module_refs import RUNTIME
from soapwright.python.planned_methods import CredentialField
from soapwright.python.python_types import INT, STR


@dataclass(slots=True)
class HeaderParts:
    """Collects the header parts of a client's requests; equal ones share a constant."""

    annotations: Annotations
    service: ServiceConfig
    config: Config
    credentials: dict[str, CredentialField] = field(default_factory=dict)
    constants: dict[tuple[Call, ...], ConstantName] = field(default_factory=dict)
    not_sent: set[Identifier] = field(default_factory=set)
    _known: dict[tuple[Header, ...], ConstantName | None] = field(default_factory=dict)

    def constant(self, headers: tuple[Header, ...], taken: Collection[str]) -> ConstantName | None:
        """Return the constant for the header parts that the client offers, with a name that is not taken."""
        if headers not in self._known:
            self._known[headers] = self._constant(headers, taken)
        return self._known[headers]

    def _constant(self, headers: tuple[Header, ...], taken: Collection[str]) -> ConstantName | None:
        hidden = self.service.hidden_headers
        parts = tuple(self._part(one) for one in headers if one.name not in hidden)
        self.not_sent |= {self._attribute(one) for one in headers if one.name in hidden}
        if not parts:
            return None
        if parts not in self.constants:
            ident = settle(["HEADERS"], [*self.constants.values(), *taken])[0]
            self.constants[parts] = ConstantName(ident)
        return self.constants[parts]

    @property
    def hidden(self) -> tuple[Identifier, ...]:
        """The attributes of `Credentials` that the config hides from the client's requests."""
        sent = {one.ident for one in self.credentials.values()}
        return tuple(sorted(self.not_sent - sent))

    def _attribute(self, header: Header) -> Identifier:
        """Return the attribute of `Credentials` for a header part."""
        configured = self.config.credentials.get(header.name)
        return Identifier(configured or Naming().member(header.name, CREDENTIALS_MEMBERS))

    def _part(self, header: Header) -> Call:
        wanted = self._attribute(header)
        value = self._value(header)
        if header.name in self.credentials:
            # Header parts of the same name may have different types.
            value = either(self.credentials[header.name].value, value)
        self.credentials[header.name] = CredentialField(wanted, header.name, value)
        reference = self.annotations.reference(header.type)
        stated = [Text(header.name), self.annotations.names.namespace(header.namespace), Text(wanted)]
        if reference != "xs:string":
            stated.append(Text(reference))
        return Call(Ref(Name("HeaderPart"), f"{RUNTIME}.service"), tuple(stated))

    def _value(self, header: Header) -> Code:
        """Return the annotation of the value of a header part."""
        one = self.annotations.value(header.type)
        if self.annotations.names.contract.types.get(self.annotations.names.target(header.type)) is not None:
            return one
        # Ids are passed as numbers or texts, whichever type the contract declares.
        return either(one, INT if one == STR else STR)
