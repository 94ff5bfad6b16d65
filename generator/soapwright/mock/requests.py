"""Read requests, and explain why an invalid one is refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from soapwright.mock.served_service import Served


class Refused(Exception):
    """A request that does not conform to the contract."""

    def __init__(self, served: Served, protocol: Any, operation: Any, reason: str) -> None:
        super().__init__(reason)
        self.served, self.protocol, self.operation = served, protocol, operation


def read_request(served: Served, protocol: Any, request: Any, *, strict: bool) -> Any:
    """Parse a request; raise Refused if it is invalid."""
    wrong = served.module("errors").DecodeError
    operation = None
    try:
        message = served.module("server").message_of(request)
        if hasattr(protocol, "envelope"):
            root, parts = protocol.envelope(message)
            operation = protocol.operation(root, message)
            reason = served.strict.envelope(operation, root, served.facts.types) if strict else None
            received = None if reason else protocol.received(operation, root, parts)
        else:
            operation = protocol.operation(request)
            data = protocol.data(request)
            reason = next(_wrong_json(served, protocol, operation, data, message), None) if strict else None
            received = None if reason else protocol.received(operation, data, message)
            if received and strict:
                reason = served.strict.struct(operation, received.request, served.facts)
    except wrong as error:
        raise Refused(served, protocol, operation, str(error)) from None
    if reason:
        raise Refused(served, protocol, operation, reason)
    return received


def _wrong_json(served: Served, protocol: Any, operation: Any, data: Any, message: Any) -> Iterator[str]:
    """Yield the reasons for which a strict service would refuse a request in JSON."""
    for part in operation.headers:
        reason = served.strict.header(part, protocol.header(part, message) is not None)
        if reason:
            yield reason
    reason = served.strict.json(operation, data, served.facts.types)
    if reason:
        yield reason
