"""Checks of options of a client, a view or a call: values that could never work are refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .errors import UsageError
from .options import Settings
from .settings import checked_bytes, checked_seconds

__all__ = ["CHECKS"]

_TUPLE: type[Any] = tuple
_MAPPING: type[Any] = Mapping
_SEVERAL: tuple[type[Any], ...] = (tuple, list)
"""Untyped aliases, because type checkers narrow the builtins too far."""
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""The characters allowed in names of HTTP headers (RFC 9110)."""
_OURS = frozenset(("accept-encoding", "content-length", "content-type", "transfer-encoding"))


def _changed(settings: Settings, name: str, value: Any) -> Settings:
    changes: dict[str, Any] = {name: value}
    return settings._replace(**changes)


def _seconds(settings: Settings, name: str, value: object) -> Settings:
    return _changed(settings, name, checked_seconds(name, value))


def _bytes(settings: Settings, name: str, value: object) -> Settings:
    return _changed(settings, name, checked_bytes(name, value))


def _spoken(settings: Settings, name: str, value: object) -> Settings:
    if settings.protocol != "soap":
        protocol = settings.protocol.upper()
        raise UsageError(f"{name}= is only for SOAP, not for {protocol}")
    changes: dict[str, Any] = {name: value}
    return settings._replace(speaking=settings.speaking._replace(**changes))


def _mtom(settings: Settings, name: str, value: object) -> Settings:
    if not isinstance(value, bool):
        raise UsageError(f"mtom= must be True or False, not {type(value).__name__}")
    return _spoken(settings, name, value)


def _addressing(settings: Settings, name: str, value: object) -> Settings:
    if not isinstance(value, bool):
        from .addressing import Addressing

        if not isinstance(value, Addressing):
            raise UsageError(f"addressing= must be True, False or an Addressing, not {type(value).__name__}")
    return _spoken(settings, name, value)


def _attachments(settings: Settings, name: str, value: Any) -> Settings:
    from .attachments import Attachment

    if not isinstance(value, _SEVERAL) or not all(isinstance(one, Attachment) and one.id for one in value):
        raise UsageError("attachments= must be a list of Attachment, each with an id")
    return _spoken(settings, name, tuple(value))


def _auth(settings: Settings, name: str, value: Any) -> Settings:
    is_pair = isinstance(value, _TUPLE) and [type(one) for one in value] == [str, str]
    if not (is_pair or hasattr(value, "sync_auth_flow")):
        raise UsageError("auth= must be a (name, password) tuple of str, or an Auth of httpx2 or httpx")
    return settings._replace(speaking=settings.speaking._replace(auth=value))


def _headers(settings: Settings, name: str, value: Any) -> Settings:
    if not isinstance(value, _MAPPING):
        raise UsageError(f"headers= must be a mapping of str to str, not {type(value).__name__}")
    found = dict(settings.headers)
    for header, text in value.items():
        if not isinstance(header, str) or not header or not _TOKEN.issuperset(header):
            raise UsageError(f"headers= has {header!r}, which is not a valid HTTP header name")
        if header.lower() in _OURS:
            raise UsageError(f"headers= has {header!r}, which the client sets itself")
        # The value may be a secret.
        if not isinstance(text, str):
            raise UsageError(f"headers= has {type(text).__name__} for {header!r}, not str")
        if not (text.isascii() and text.isprintable() and text == text.strip()):
            raise UsageError(f"headers= has an invalid HTTP header value for {header!r}")
        found = {one: known for one, known in found.items() if one.lower() != header.lower()}
        found[header] = text
    return settings._replace(headers=found)


def _retries(settings: Settings, name: str, value: object) -> Settings:
    from .retries import checked_retries

    return settings._replace(retries=checked_retries(value))


def _max_retries(settings: Settings, name: str, value: object) -> Settings:
    from .retries import DEFAULT, checked_count

    return settings._replace(retries=(settings.retries or DEFAULT)._replace(max_retries=checked_count(value)))


def _hooks(settings: Settings, name: str, value: Any) -> Settings:
    hooks = tuple(value) if isinstance(value, _SEVERAL) else (value,)
    for one in hooks:
        if not callable(one):
            raise UsageError(f"{name}= must be a function or a list of functions, not {type(one).__name__}")
    return _changed(settings, name, (*getattr(settings, name), *hooks))


CHECKS: dict[str, Callable[[Settings, str, Any], Settings]] = {
    "security": _spoken,
    "auth": _auth,
    "addressing": _addressing,
    "mtom": _mtom,
    "headers": _headers,
    "timeout": _seconds,
    "connect_timeout": _seconds,
    "try_timeout": _seconds,
    "max_answer_bytes": _bytes,
    "max_retries": _max_retries,
    "retries": _retries,
    "before_sending": _hooks,
    "after_receiving": _hooks,
    "attachments": _attachments,
}
"""The function for each option: it checks the value, and returns changed settings."""
