"""Renewal of expired tokens: the functions for them are called again, once for all calls affected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call
    from .channel import Renewal
    from .service import CredentialsBase

__all__ = ["renewed"]

_MAKING = Lock()


async def renewed(
    renewal: Renewal, call: Call[Any], turn: int, credentials: CredentialsBase, execution: Any
) -> Mapping[str, Any]:
    """Return the renewed values for a call by name; empty if no function can renew any.

    `turn` is the renewal that the call used before. Raises EncodeError if a function fails, and TimeoutError.
    """
    functions = dict(_functions(call, credentials))
    if not functions:
        return {}
    with _MAKING:
        renewal.lock = renewal.lock or execution.lock()
    await execution.acquire(renewal.lock, call.deadline.left)
    try:
        if renewal.turn == turn:
            await _ask(renewal, functions, execution)
    finally:
        renewal.lock.release()
    if (failed := renewal.failed) is not None:
        raise type(failed)(failed.reason, failed.path) from failed.__cause__
    return renewal.values


async def _ask(renewal: Renewal, functions: Mapping[str, Any], execution: Any) -> None:
    from .credentials import called
    from .errors import EncodeError

    values: dict[str, Any] = {}
    renewal.failed = None
    try:
        for name, function in functions.items():
            # A function that caches its token may have a renew() method.
            renew = getattr(function, "renew", None) or function
            values[name] = await execution.given(called(renew, name), name)
    except EncodeError as error:
        renewal.failed = error
    renewal.values = values
    renewal.turn += 1


def _functions(call: Call[Any], credentials: CredentialsBase) -> Iterator[tuple[str, Any]]:
    """Yield the functions for values of a call, by name."""
    from .credentials import SECURITY

    for part in call.operation.headers:
        function = getattr(credentials, part.attribute, None)
        if callable(function):
            yield part.attribute, function
    if callable(call.settings.speaking.security):
        yield SECURITY, call.settings.speaking.security
