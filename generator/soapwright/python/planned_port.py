"""What the templates of clients see of a port."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import Name
from soapwright.contract.model import Addressing, Ask
from soapwright.python.code import NONE, TRUE, Call, Code, DictOf, Text, keyword
from soapwright.python.stated import addressed, of_service, texts


@dataclass(frozen=True, slots=True)
class PlannedPort:
    """A port that a client may use: its address by environment, its version of SOAP, its own SOAP actions."""

    name: str
    endpoints: tuple[tuple[str, str], ...]
    soap_version: str
    actions: tuple[tuple[str, str], ...] = ()
    asks: tuple[Ask, ...] = ()
    addressing: tuple[tuple[str, Addressing | None], ...] = ()

    @property
    def stated(self) -> Call:
        """The facts of a further port, for `operations.py`."""
        keywords = []
        if self.soap_version != "1.1":
            keywords.append(keyword("soap_version", Text(self.soap_version)))
        if self.actions:
            keywords.append(keyword("actions", texts(self.actions)))
        return Call(of_service("Port"), (texts(self.endpoints),), (*keywords, *self.spoken), tall=True)

    @property
    def spoken(self) -> Iterator[tuple[Name, Code]]:
        """What its policies make it say."""
        if self.addressing:
            stated = ((name, addressed(one) if one else NONE) for name, one in self.addressing)
            yield keyword("addressing", DictOf(tuple(stated), tall=True))
        if Ask.MTOM in self.asks:
            yield keyword("mtom", TRUE)
