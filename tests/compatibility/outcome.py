"""The result for one WSDL."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Outcome:
    """What soapwright makes of one WSDL, and whether the others load it.

    `why` is the first problem. `messages` responses were tried, of which `equal` were written as they had
    been read.
    """

    source: str
    file: str
    loads: bool = False
    imports: bool = False
    checks: bool = False
    operations: int = 0
    messages: int = 0
    equal: int = 0
    zeep: bool = False
    suds: bool = False
    why: str = ""

    @property
    def sound(self) -> bool:
        """Whether anybody loads it."""
        return self.loads or self.zeep or self.suds

    @property
    def right(self) -> bool:
        """Whether everything about it is as it should be."""
        return self.loads and self.imports and self.checks and self.messages == self.equal
