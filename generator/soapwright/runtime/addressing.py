"""The headers of WS-Addressing: destination, action and reply address of a request."""

from __future__ import annotations

from typing import Any, Literal

from .errors import EncodeError, UsageError
from .scalars import escape
from .service import Operation

__all__ = ["Addressing", "addressing_headers"]

_NAMESPACES = {
    "2005/08": "http://www.w3.org/2005/08/addressing",
    "2004/08": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
}
_ANONYMOUS = {"2005/08": "/anonymous", "2004/08": "/role/anonymous"}


class Addressing:
    """The headers of WS-Addressing, where they differ from the contract and the endpoint.

    `to` is the service's address if it differs from the endpoint. `reply_to` is the address for responses,
    for which this client does not wait. `version` is that of the specification.
    """

    __slots__ = ("reply_to", "to", "version")

    def __init__(
        self,
        *,
        to: str | None = None,
        reply_to: str | None = None,
        version: Literal["2005/08", "2004/08"] | None = None,
    ) -> None:
        if version not in (None, *_NAMESPACES):
            known = " and ".join(map(repr, _NAMESPACES))
            raise UsageError(f"WS-Addressing has no version {version!r}; choose from {known}")
        self.to = to
        self.reply_to = reply_to
        self.version = version

    def __repr__(self) -> str:
        said = [f"{name}={getattr(self, name)!r}" for name in self.__slots__ if getattr(self, name)]
        return f"{type(self).__name__}({', '.join(said)})"


def addressing_headers(operation: Operation[Any], wanted: bool | Addressing | None, url: str) -> str:
    """Return the header elements of a request; with `wanted=None`, the contract decides."""
    asked = operation.addressing
    if wanted is False or (wanted is None and (asked is None or asked.optional)):
        return ""
    said = wanted if isinstance(wanted, Addressing) else Addressing()
    action = operation.action if asked is None else asked.action
    if not action:
        raise EncodeError(f"{operation.name} has no action for WS-Addressing", ("addressing",))
    version = said.version or ("2005/08" if asked is None else asked.version)
    try:
        found = {
            "Action": escape(action),
            "MessageID": f"urn:uuid:{_uuid()}",
            "To": escape(said.to or _address(url)),
        }
        if operation.response is not None or said.reply_to:
            address = escape(said.reply_to or f"{_NAMESPACES[version]}{_ANONYMOUS[version]}")
            found["ReplyTo"] = f"<wsa:Address>{address}</wsa:Address>"
    except ValueError as error:
        raise EncodeError(str(error), ("addressing",)) from None
    declared = f' xmlns:wsa="{_NAMESPACES[version]}"'
    return "".join(f"<wsa:{name}{declared}>{inner}</wsa:{name}>" for name, inner in found.items())


def _address(url: str) -> str:
    """Return a URL without user name and password."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"


def _uuid() -> str:
    from uuid import uuid4

    return str(uuid4())
