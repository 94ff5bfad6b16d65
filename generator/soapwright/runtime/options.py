"""The options of a client, of a view of it and of one call, and how they are checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .errors import UsageError
from .named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from ssl import SSLContext
    from typing import TypedDict

    from .addressing import Addressing
    from .attachments import Attachment
    from .connections import Auth
    from .hooks import Hook
    from .retries import Retries
    from .security import Security

    class Shared(TypedDict, total=False):
        """Options for communication with the service, of a client, a view of it and a call."""

        security: Security | None
        """Authentication in the envelope (WS-Security): a `UsernameToken`, a `Timestamp`, several, or a function."""

        auth: tuple[str, str] | Auth | None
        """HTTP authentication: name and password (Basic), or an `Auth` of httpx2 or httpx, like `httpx2.DigestAuth(…)`."""

        addressing: Addressing | bool | None
        """Whether WS-Addressing headers are sent, and their content; None follows the contract."""

        mtom: bool | None
        """Whether binary values are sent beside the envelope; None follows the contract."""

        headers: Mapping[str, str] | None
        """Additional HTTP headers of requests."""

        try_timeout: float | None
        """The time limit of one attempt of a call in seconds, so that a time-out leaves time for a retry."""

        max_retries: int | None
        """How often a failed call is retried where that is safe; 0 disables retries."""

        retries: Retries | None
        """How calls are retried: how often, within which time, and after which waits."""

        before_sending: Hook | Sequence[Hook] | None
        """Functions that are called with each `Attempt` before it is sent; they may change its request."""

        after_receiving: Hook | Sequence[Hook] | None
        """Functions that are called with each `Attempt` after its response, or the error that it ended with."""

    class Options(Shared, total=False):
        """The options of a client."""

        tls: SSLContext | None
        """TLS settings of the client's own connections: trusted certificates, and a client certificate."""

    class ViewOptions(Shared, total=False):
        """The options of a view of a client, and of one call."""

        timeout: float | None
        """The time limit of a whole call in seconds, including retries and waits."""

        connect_timeout: float | None
        """The time limit of connecting in seconds."""

        max_answer_bytes: int | None
        """The maximum size of a response, compressed and decompressed."""

        attachments: Sequence[Attachment] | None
        """Parts to send beside the envelope, in addition to those that the contract names."""

else:
    # Making a class with many keys is slow, and only type checkers need it.
    Shared = Options = ViewOptions = dict

__all__ = ["PLAIN", "Options", "Settings", "Shared", "Speaking", "ViewOptions", "changed"]


_TUPLE: type[Any] = tuple
"""An untyped alias, because type checkers narrow the builtin too far."""
_NONE: Mapping[str, str] = {}


class Speaking(NamedTuple):
    """Checked options for communication beyond the contract; `mtom` is resolved."""

    security: Any = None
    auth: Any = None
    addressing: Any = None
    mtom: bool = False
    attachments: tuple[Any, ...] = ()

    def secrets(self, security: object) -> Iterator[Any]:
        """Yield values that must not be shown; `security` is what the option returned for a request."""
        if isinstance(self.auth, _TUPLE):
            yield self.auth[1]
        if security is not None:
            from .security import secrets_of

            yield from secrets_of(security)


PLAIN = Speaking()
"""No options: as the contract says."""


class Settings(NamedTuple):
    """Where a client sends its calls, how it communicates, and the limits of calls; times in seconds.

    `retries` is None if not set.
    """

    endpoint: str
    protocol: str
    timeout: float
    connect_timeout: float | None = None
    max_answer_bytes: int = 0
    speaking: Speaking = PLAIN
    try_timeout: float | None = None
    headers: Mapping[str, str] = _NONE
    retries: Any = None
    before_sending: tuple[Any, ...] = ()
    after_receiving: tuple[Any, ...] = ()


def changed(settings: Settings, options: Mapping[str, Any], also: Iterable[str] = ()) -> Settings:
    """Return settings with some of them changed; None changes nothing. Raise UsageError.

    `also` are further valid option names.
    """
    from .checks import CHECKS

    # max_retries modifies the retries set by the other options.
    for name in sorted(options, key=lambda name: name == "max_retries"):
        if name not in CHECKS:
            raise UsageError(f"there is no option {name!r}; choose from {', '.join((*CHECKS, *also))}")
        value = options[name]
        if value is not None:
            settings = CHECKS[name](settings, name, value)
    return settings
