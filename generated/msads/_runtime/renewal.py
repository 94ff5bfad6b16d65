"""Tokens that have expired: the functions that give them are asked again, once for all calls that notice together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call
    from .errors import EncodeError
    from .service import CredentialsBase

__all__ = ["Renewal"]

_MAKING = Lock()


class Renewal:
    """What the functions of some credentials gave when they were asked again; `turn` counts how many times that was."""

    __slots__ = ("_failed", "_lock", "_values", "turn")

    def __init__(self) -> None:
        self.turn = 0
        self._values: Mapping[str, Any] = {}
        self._failed: EncodeError | None = None
        self._lock: Any = None

    async def renewed(
        self, call: Call[Any], turn: int, credentials: CredentialsBase, ways: Any
    ) -> Mapping[str, Any]:
        """Return what a call is to be sent with again, by name; nothing where there is nobody to ask.

        `turn` is the one in which the call asked before. Raises EncodeError when a function fails, and TimeoutError.
        """
        functions = dict(_functions(call, credentials))
        if not functions:
            return {}
        with _MAKING:
            self._lock = self._lock or ways.lock()
        await ways.acquire(self._lock, call.deadline.left)
        try:
            if self.turn == turn:
                await self._ask(functions, ways)
        finally:
            self._lock.release()
        if (failed := self._failed) is not None:
            raise type(failed)(failed.reason, failed.path) from failed.__cause__
        return self._values

    async def _ask(self, functions: Mapping[str, Any], ways: Any) -> None:
        from .credentials import called
        from .errors import EncodeError

        values: dict[str, Any] = {}
        self._failed = None
        try:
            for name, function in functions.items():
                # What keeps its token can be told that it has expired.
                renew = getattr(function, "renew", None) or function
                values[name] = await ways.given(called(renew, name), name)
        except EncodeError as error:
            self._failed = error
        self._values = values
        self.turn += 1


def _functions(call: Call[Any], credentials: CredentialsBase) -> Iterator[tuple[str, Any]]:
    """Yield the functions that give what a call is sent with, by name."""
    from .credentials import SECURITY

    for part in call.operation.headers:
        function = getattr(credentials, part.attribute, None)
        if callable(function):
            yield part.attribute, function
    if callable(call.settings.speaking.security):
        yield SECURITY, call.settings.speaking.security
