"""WS-Security: the tokens in the envelope, and their header."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from .any_element import AnyElement, write_element
from .errors import EncodeError, UsageError
from .scalars import base64_text, escape

__all__ = [
    "Security",
    "SecurityToken",
    "Timestamp",
    "Token",
    "UsernameToken",
    "secrets_of",
    "security_header",
]

_WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss"
_WSSE = f"{_WSS}-wssecurity-secext-1.0.xsd"
_WSU = f"{_WSS}-wssecurity-utility-1.0.xsd"
_PROFILE = f"{_WSS}-username-token-profile-1.0"
_BASE64 = f"{_WSS}-soap-message-security-1.0#Base64Binary"
_NONCE = 16
"""The length of a nonce in bytes."""

_ATTRIBUTE = ("security",)

_SEVERAL: tuple[type[Any], ...] = (list, tuple)
"""Untyped aliases, because type checkers narrow the builtins too far."""


class SecurityToken:
    """The base of tokens that the client makes itself."""

    __slots__ = ()

    def secrets(self) -> Iterator[Any]:
        """Return values that must not be shown: texts, bytes, or None."""
        return iter(())

    def xml(self, now: datetime) -> str:
        """Return the element for a request sent now; it may use the prefixes `wsse` and `wsu`."""
        raise NotImplementedError


class UsernameToken(SecurityToken):
    """The name and password of a user (WS-Security UsernameToken Profile 1.1).

    With `digest`, a digest of the password, a nonce and the time is sent. Otherwise the password itself is
    sent, and `nonce` and `created` say whether to add a nonce and the time. A password in bytes is for
    services that require the digest of a hash: it is digested unchanged.
    """

    __slots__ = ("_created", "_digest", "_nonce", "_password", "username")

    def __init__(
        self,
        username: str,
        password: str | bytes | None = None,
        *,
        digest: bool = False,
        nonce: bool = False,
        created: bool = False,
    ) -> None:
        if not (_is_a(username, str) and (password is None or _is_a(password, str, bytes))):
            raise UsageError("UsernameToken requires a name (str) and a password (str or bytes)")
        if digest and password is None:
            raise UsageError("UsernameToken with digest=True requires a password")
        if isinstance(password, bytes) and not digest:
            raise UsageError("UsernameToken with a password in bytes requires digest=True")
        self.username = username
        self._password = password
        self._digest = digest
        self._nonce = nonce or digest
        self._created = created or digest

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.username!r}, …)"

    def secrets(self) -> Iterator[Any]:
        """Yield the password."""
        yield self._password

    def xml(self, now: datetime) -> str:
        """Return the token, with a new nonce if it has one."""
        from secrets import token_bytes

        nonce, created = token_bytes(_NONCE), _moment(now)
        inner = f"<wsse:Username>{escape(self.username)}</wsse:Username>"
        if self._password is not None:
            kind = "PasswordDigest" if self._digest else "PasswordText"
            text = self._digested(nonce, created) if self._digest else escape(str(self._password))
            inner += f'<wsse:Password Type="{_PROFILE}#{kind}">{text}</wsse:Password>'
        if self._nonce:
            inner += f'<wsse:Nonce EncodingType="{_BASE64}">{base64_text(nonce)}</wsse:Nonce>'
        if self._created:
            inner += f"<wsu:Created>{created}</wsu:Created>"
        return f"<wsse:UsernameToken>{inner}</wsse:UsernameToken>"

    def _digested(self, nonce: bytes, created: str) -> str:
        from hashlib import sha1

        password = self._password if isinstance(self._password, bytes) else str(self._password).encode()
        # The profile requires SHA-1; collisions do not matter for this use.
        return base64_text(sha1(nonce + created.encode() + password, usedforsecurity=False).digest())


class Timestamp(SecurityToken):
    """The time of a request, and the seconds for which it is valid."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float = 300) -> None:
        if not _is_a(seconds, int, float) or isinstance(seconds, bool) or not 0 < seconds < 1e8:
            raise UsageError(f"a Timestamp needs a number of seconds above 0, not {seconds!r}")
        self.seconds = seconds

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.seconds!r})"

    def xml(self, now: datetime) -> str:
        """Return the timestamp."""
        expires = _moment(now + timedelta(seconds=self.seconds))
        inner = f"<wsu:Created>{_moment(now)}</wsu:Created><wsu:Expires>{expires}</wsu:Expires>"
        return f"<wsu:Timestamp>{inner}</wsu:Timestamp>"


Token: TypeAlias = SecurityToken | AnyElement
"""A header element: an AnyElement is for tokens that the client does not know, such as a SAML assertion."""

_Tokens: TypeAlias = Token | Sequence[Token]

Security: TypeAlias = _Tokens | Callable[[], _Tokens | Awaitable[_Tokens]]
"""A token, several in the order in which they are sent, or a function that returns them for each request."""


def security_header(given: object) -> str:
    """Return the wsse:Security element with tokens, "" if there are none; raise EncodeError."""
    now = datetime.now(UTC)
    try:
        inner = "".join(map(_written(now), _listed(given)))
    except ValueError as error:
        raise EncodeError(str(error), _ATTRIBUTE) from None
    return inner and f'<wsse:Security xmlns:wsse="{_WSSE}" xmlns:wsu="{_WSU}">{inner}</wsse:Security>'


def secrets_of(given: object) -> Iterator[Any]:
    """Yield values in tokens that must not be shown."""
    for token in _listed(given):
        if isinstance(token, AnyElement):
            yield from _texts(token)
        elif isinstance(token, SecurityToken):
            yield from token.secrets()


def _written(now: datetime) -> Callable[[object], str]:
    def write(token: object) -> str:
        if isinstance(token, AnyElement):
            pieces: list[str] = []
            write_element(token, pieces.append)
            return "".join(pieces)
        if isinstance(token, SecurityToken):
            return token.xml(now)
        found = type(token).__name__
        raise EncodeError(f"expected UsernameToken, Timestamp or AnyElement, got {found}", _ATTRIBUTE)

    return write


def _is_a(value: object, *classes: type[object]) -> bool:
    return isinstance(value, classes)


def _listed(given: Any) -> list[object]:
    if given is None:
        return []
    return list(given) if isinstance(given, _SEVERAL) else [given]


def _texts(element: AnyElement) -> Iterator[str]:
    waiting: list[str | AnyElement] = [element]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one.strip()
        else:
            waiting += one.content


def _moment(when: datetime) -> str:
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03}Z"
