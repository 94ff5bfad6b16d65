"""What proves in the envelope who calls: the tokens of WS-Security, and the header that they stand in."""

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
"""Bytes."""

_ATTRIBUTE = ("security",)

_SEVERAL: tuple[type[Any], ...] = (list, tuple)
"""By a name that leaves what they hold open, for type checkers."""


class SecurityToken:
    """What the tokens share that the client makes itself."""

    __slots__ = ()

    def secrets(self) -> Iterator[Any]:
        """Yield what may not be shown: texts, octets, or None."""
        yield from ()

    def xml(self, now: datetime) -> str:
        """Return the element for a request that is sent now; `wsse` and `wsu` are prefixes that it may use."""
        raise NotImplementedError


class UsernameToken(SecurityToken):
    """The name and password of a user (WS-Security UsernameToken Profile 1.1).

    With `digest`, the password goes as a digest of it, of a nonce and of the time; otherwise as it is, and `nonce` and
    `created` say whether those go with it. A password in bytes is digested as it is: that is for services which
    ask for the digest of a hash.
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
            raise UsageError("a UsernameToken has a name as text, and a password as text or bytes")
        if digest and password is None:
            raise UsageError("a UsernameToken without a password has no digest")
        if isinstance(password, bytes) and not digest:
            raise UsageError("a password in bytes is for a UsernameToken with digest=True")
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
        """Return the token, with a nonce of its own where it has one."""
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
        # The profile asks for SHA-1, which is no weakness here: nobody gains by a collision.
        return base64_text(sha1(nonce + created.encode() + password, usedforsecurity=False).digest())


class Timestamp(SecurityToken):
    """When a request was made, and for how many seconds it is meant to be valid."""

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
"""What may stand in the header: an AnyElement is one that the client does not know, such as a SAML assertion."""

_Tokens: TypeAlias = Token | Sequence[Token]

Security: TypeAlias = _Tokens | Callable[[], _Tokens | Awaitable[_Tokens]]
"""A token, several in the order in which they are sent, or a function that gives them for each request."""


def security_header(given: object) -> str:
    """Return the element wsse:Security that holds tokens, "" where there are none; raises EncodeError."""
    now = datetime.now(UTC)
    try:
        inner = "".join(map(_written(now), _listed(given)))
    except ValueError as error:
        raise EncodeError(str(error), _ATTRIBUTE) from None
    return inner and f'<wsse:Security xmlns:wsse="{_WSSE}" xmlns:wsu="{_WSU}">{inner}</wsse:Security>'


def secrets_of(given: object) -> Iterator[Any]:
    """Yield what may not be shown of tokens."""
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
