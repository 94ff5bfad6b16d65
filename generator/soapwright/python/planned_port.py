"""A port as the client templates see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import Name
from soapwright.contract.model import Addressing, Ask
from soapwright.python.code import NONE, TRUE, Call, Code, DictOf, Text, keyword
from soapwright.python.service_facts import addressed, of_service, texts


@dataclass(frozen=True, slots=True)
class PlannedPort:
    """A port of a client: its URL by environment, its SOAP version, and its own SOAP actions."""

    name: str
    endpoints: tuple[tuple[str, str], ...]
    soap_version: str
    actions: tuple[tuple[str, str], ...] = ()
    asks: tuple[Ask, ...] = ()
    addressing: tuple[tuple[str, Addressing | None], ...] = ()

    @property
    def stated(self) -> Call:
        """The facts of an additional port, for `operations.py`."""
        keywords = []
        if self.soap_version != "1.1":
            keywords.append(keyword("soap_version", Text(self.soap_version)))
        if self.actions:
            keywords.append(keyword("actions", texts(self.actions)))
        return Call(of_service("Port"), (texts(self.endpoints),), (*keywords, *self.spoken), tall=True)

    @property
    def spoken(self) -> Iterator[tuple[Name, Code]]:
        """Yield the addressing facts that its policies add."""
        if self.addressing:
            stated = ((name, addressed(one) if one else NONE) for name, one in self.addressing)
            yield keyword("addressing", DictOf(tuple(stated), tall=True))
        if Ask.MTOM in self.asks:
            yield keyword("mtom", TRUE)
