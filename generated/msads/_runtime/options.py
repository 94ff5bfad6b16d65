"""The options that a client, a view of it or one call takes by name, and how they are checked."""

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
    from .connections import Auth
    from .hooks import Hook
    from .retries import Retries
    from .security import Security

    class Shared(TypedDict, total=False):
        """Options for how to speak to the service, of a client, a view of it and a call."""

        security: Security | None
        """What proves in the envelope who calls (WS-Security): `UsernameToken`, `Timestamp`; one, several, or a function."""

        auth: tuple[str, str] | Auth | None
        """What proves it over HTTP: name and password (Basic), or an `Auth` of httpx2 or httpx, such as `httpx2.DigestAuth(…)`."""

        addressing: Addressing | bool | None
        """Whether the headers of WS-Addressing are sent, and what they say; None leaves it to the contract."""

        mtom: bool | None
        """Whether binary values are sent beside the envelope; None leaves it to the contract."""

        headers: Mapping[str, str] | None
        """Further HTTP headers of requests."""

        try_timeout: float | None
        """Seconds that one try of a call may take, so that a time-out leaves time for the next one."""

        max_retries: int | None
        """How many times a call that failed is sent again where that is safe; 0 turns it off."""

        retries: Retries | None
        """How calls are sent again: how many times, within which time, and what is waited between."""

        before_sending: Hook | Sequence[Hook] | None
        """Functions that are called with each `Attempt` before it is sent; they may change its request."""

        after_receiving: Hook | Sequence[Hook] | None
        """Functions that are called with each `Attempt` when its answer is there, or the error that it ended with."""

    class Options(Shared, total=False):
        """The options of a client."""

        tls: SSLContext | None
        """How connections of the client's own are encrypted: by whom it is trusted, with which certificate of its own."""

    class ViewOptions(Shared, total=False):
        """The options of a view of a client, and of one call."""

        timeout: float | None
        """Seconds that a call may take as a whole, with all its tries and waits."""

        connect_timeout: float | None
        """Seconds that connecting may take."""

        max_answer_bytes: int | None
        """How large an answer may be, compressed and decompressed."""

else:
    # A class of many keys takes a while to make, and type checkers alone look into it.
    Shared = Options = ViewOptions = dict

__all__ = ["PLAIN", "Options", "Settings", "Shared", "Speaking", "ViewOptions", "changed"]


_TUPLE: type[Any] = tuple
"""By a name that leaves what it holds open, for type checkers."""
_NONE: Mapping[str, str] = {}


class Speaking(NamedTuple):
    """How a client speaks beyond what its contract says, checked; `mtom` is settled."""

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


class Settings(NamedTuple):
    """Where a client sends its calls, how it speaks, and what bounds the calls; times in seconds.

    `retries` is None where nobody said anything of them.
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
    """Return settings with some of them changed; None changes nothing. Raises UsageError.

    `also` are names that are known besides.
    """
    from .checks import CHECKS

    # How many retries there are is said of those that the other options give.
    for name in sorted(options, key=lambda name: name == "max_retries"):
        if name not in CHECKS:
            raise UsageError(f"there is no option {name!r}; known: {', '.join((*CHECKS, *also))}")
        value = options[name]
        if value is not None:
            settings = CHECKS[name](settings, name, value)
    return settings
