"""The headers of WS-Addressing: where a request goes, what it asks for, and where the answer is to go."""

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
    """What the headers of WS-Addressing say, where it is not what the contract and the endpoint say.

    `to` is the address of the service, where that is another one than the endpoint; `reply_to` is where answers are
    to go, which this client does not wait for. `version` is that of the specification.
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
            raise UsageError(f"WS-Addressing has no version {version!r}; known: {known}")
        self.to = to
        self.reply_to = reply_to
        self.version = version

    def __repr__(self) -> str:
        said = [f"{name}={getattr(self, name)!r}" for name in self.__slots__ if getattr(self, name)]
        return f"{type(self).__name__}({', '.join(said)})"


def addressing_headers(operation: Operation[Any], wanted: bool | Addressing | None, url: str) -> str:
    """Return the header elements of a request; `wanted` is None where the contract is to decide."""
    asked = operation.addressing
    if wanted is False or (wanted is None and (asked is None or asked.optional)):
        return ""
    said = wanted if isinstance(wanted, Addressing) else Addressing()
    action = operation.action if asked is None else asked.action
    if not action:
        raise EncodeError(f"{operation.name} has no action that WS-Addressing could state", ("addressing",))
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
    """Return a URL without the user's name and password."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"


def _uuid() -> str:
    from uuid import uuid4

    return str(uuid4())
