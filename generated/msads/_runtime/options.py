"""How a client speaks beyond what its contract says: the options that its constructor takes by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from .errors import UsageError

if TYPE_CHECKING:
    from ssl import SSLContext

    from .addressing import Addressing
    from .connections import Auth
    from .security import Security

__all__ = ["PLAIN", "Options", "Speaking", "speaking"]


_TUPLE: type[Any] = tuple
"""By a name that leaves what it holds open, for type checkers."""


class Options(TypedDict, total=False):
    """What a client may be told of how to speak to its service."""

    security: Security | None
    """What proves in the envelope who calls (WS-Security): `UsernameToken`, `Timestamp`; one, several, or a function."""

    auth: tuple[str, str] | Auth | None
    """What proves it over HTTP: name and password (Basic), or an `Auth` of httpx2 or httpx, such as `httpx2.DigestAuth(…)`."""

    tls: SSLContext | None
    """How connections of the client's own are encrypted: by whom it is trusted, with which certificate of its own."""

    addressing: Addressing | bool | None
    """Whether the headers of WS-Addressing are sent, and what they say; None leaves it to the contract."""

    mtom: bool | None
    """Whether binary values are sent beside the envelope; None leaves it to the contract."""


class Speaking(NamedTuple):
    """The options of a client, checked; `mtom` is settled."""

    security: Any = None
    auth: Any = None
    addressing: Any = None
    mtom: bool = False

    def secrets(self, security: object) -> Iterator[Any]:
        """Yield what may not be shown; `security` is what the option gave for a request."""
        if isinstance(self.auth, _TUPLE):
            yield self.auth[1]
        if security is not None:
            from .security import secrets_of

            yield from secrets_of(security)


PLAIN = Speaking()
"""As the contract says."""


def speaking(options: Options, protocol: str, mtom: bool) -> Speaking:
    """Return the options; raises UsageError. `mtom` is what the contract says of it."""
    given: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    unknown = given.keys() - Options.__annotations__.keys()
    if unknown:
        raise UsageError(f"there is no option {min(unknown)!r}; known: {', '.join(Options.__annotations__)}")
    for name in ("security", "addressing", "mtom"):
        if name in given and protocol != "soap":
            raise UsageError(f"{name}= is for SOAP; over {protocol.upper()} there is no envelope for it")
    auth = given.get("auth")
    if not (auth is None or hasattr(auth, "sync_auth_flow") or _is_pair(auth)):
        raise UsageError("auth= must be a name and a password as texts, or an Auth of httpx2 or httpx")
    return Speaking(given.get("security"), auth, given.get("addressing"), given.get("mtom", mtom) is True)


def _is_pair(auth: Any) -> bool:
    return isinstance(auth, _TUPLE) and [type(one) for one in auth] == [str, str]
