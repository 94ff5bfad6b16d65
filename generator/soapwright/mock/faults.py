"""Faults of the mock: those of the contract with a reason, and those that a request or an option asks for."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from soapwright.errors import UsageError
from soapwright.mock.served_service import Served

_REASON_FIELDS = ("message", "details", "detail", "description", "reason", "text")
"""Names of fields that describe an error."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Trouble to cause: a delay in seconds, an HTTP status, a fault by class name with a code and a message."""

    delay: float = 0.0
    status: int = 0
    fault: str = ""

    def with_headers(self, headers: Mapping[str, str]) -> Trouble:
        """Return it with what the headers of a request ask for; raise UsageError for invalid headers."""
        try:
            return replace(
                self,
                delay=float(headers.get("mock-delay", self.delay)),
                status=int(headers.get("mock-status", self.status)),
                fault=headers.get("mock-fault", self.fault),
            )
        except ValueError as error:
            raise UsageError.at("Mock-Delay, Mock-Status", str(error), "Use numbers.") from None


@dataclass(slots=True)
class Throttle:
    """Limits the number of calls per second; 0 means no limit."""

    most: int = 0
    _second: int = field(default=0, init=False)
    _seen: int = field(default=0, init=False)

    def is_over(self) -> bool:
        """Count a call, and return whether it exceeds the limit."""
        if not self.most:
            return False
        now = int(time.monotonic())
        self._second, self._seen = now, (self._seen + 1 if now == self._second else 1)
        return self._seen > self.most


def refusal(served: Served, operation: Any, reason: str) -> Any:
    """Return the fault for an invalid request: the first one that the operation declares."""
    declared = () if operation is None else served.faults(operation)
    made = next((one for _, one in declared), None)
    if made is None:
        made = served.module("errors").SoapFault()
    _set_reason(made, reason)
    made.fault_code, made.fault_string = "Client", reason
    return made


def asked_fault(served: Served, operation: Any, text: str) -> Any:
    """Return the fault described by a text: class name, code, message; all but the name may be missing."""
    name, _, rest = text.strip().partition(" ")
    code, _, words = rest.partition(" ")
    if code and not _is_code(code):
        code, words = "", rest
    made = next((one for known, one in served.faults(operation) if known == name), None)
    if made is None:
        if name not in ("SoapFault", "RestFault"):
            known = ", ".join([*(known for known, _ in served.faults(operation)), "SoapFault"])
            what = f"{operation.name} has no fault {name!r}"
            raise UsageError.at("Mock-Fault", what, f"Choose from {known}.")
        made = served.module("errors").SoapFault()
        made.fault_code = code or None
    _set_reason(made, words or f"The mock was asked for {text}.")
    if code:
        _set(made, ("code",), code)
    made.fault_string = words or None
    return made


def _is_code(text: str) -> bool:
    return (
        text.isdecimal()
        or (text.isidentifier() and text[:1].isupper() and not text.isalpha())
        or text.isupper()
    )


def _set_reason(fault: Any, reason: str) -> None:
    _set(fault, _REASON_FIELDS, reason)


def _set(fault: Any, names: tuple[str, ...], value: str) -> None:
    """Set fields with one of the names to a value, if it fits, in a fault and in the errors that it lists."""
    for holder in _holders(fault):
        for name in _fields(holder):
            if name.lower() in names:
                known = getattr(holder, name)
                if isinstance(known, int) and not isinstance(known, bool):
                    setattr(holder, name, int(value) if value.isdecimal() else known)
                elif isinstance(known, str) or known is None:
                    setattr(holder, name, value)


def _holders(fault: Any) -> Iterator[Any]:
    yield fault
    for name in _fields(fault):
        held = getattr(fault, name)
        for one in held if isinstance(held, list) else [held]:
            if hasattr(one, "__wire__"):
                yield one


def _fields(struct: Any) -> Iterator[str]:
    for level in type(struct).__mro__:
        if "__wire__" in vars(level):
            yield from vars(level)["__wire__"].fields
