"""Users' functions that see each attempt of a call: before it is sent, and after its response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias

from .errors import DecodeError, EncodeError, ServiceError
from .service import HttpAnswer, HttpRequest

__all__ = ["Attempt", "Hook", "after", "before"]


class Attempt:
    """One attempt of a call as hooks see it, including secrets, which its repr does not show.

    `number` counts the attempts of the call from 1. Before it is sent, `request` is the HTTP request: a hook
    may change its headers or replace it. Afterwards `answer` is the response, None if there was none, and
    `error` what the call raises if it is not retried. `notes` is for the hooks' own use.
    """

    __slots__ = ("answer", "error", "milliseconds", "notes", "number", "operation", "protocol", "request")

    def __init__(self, operation: str, protocol: str, number: int, request: HttpRequest) -> None:
        self.operation = operation
        self.protocol = protocol
        self.number = number
        self.request = request
        self.answer: HttpAnswer | None = None
        self.error: ServiceError | None = None
        self.milliseconds = 0.0
        self.notes: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return f"Attempt({self.operation!r}, {self.protocol!r}, {self.number})"


Hook: TypeAlias = Callable[[Attempt], Awaitable[None] | None]
"""A function that is called with an attempt of a call; async clients also accept async functions."""


async def before(hooks: Iterable[Hook], attempt: Attempt, execution: Any) -> None:
    """Call hooks before an attempt is sent.

    An exception becomes an EncodeError, unless it is a ServiceError.
    """
    await _called(hooks, attempt, execution, "before_sending", EncodeError)
    found: Any = attempt.request
    if not isinstance(found, HttpRequest):
        raise EncodeError(f"before_sending: it put {type(found).__name__} in the place of the HttpRequest")


async def after(hooks: Iterable[Hook], attempt: Attempt, execution: Any) -> None:
    """Call hooks after an attempt; an exception becomes a DecodeError, unless it is a ServiceError."""
    await _called(hooks, attempt, execution, "after_receiving", DecodeError)


async def _called(
    hooks: Iterable[Hook], attempt: Attempt, execution: Any, name: str, kind: type[EncodeError | DecodeError]
) -> None:
    for hook in hooks:
        try:
            waiting: Any = hook(attempt)
            if hasattr(waiting, "__await__"):
                await execution.given(waiting, name)
        except ServiceError:
            raise
        except Exception as error:  # noqa: BLE001 - it is raised again, as what calls raise
            # Without the frames of this module, which hold what is sent.
            trace = error.__traceback__
            bare = error.with_traceback(None if trace is None else trace.tb_next)
            raise kind(f"{name}: the function raised {type(error).__name__}") from bare
