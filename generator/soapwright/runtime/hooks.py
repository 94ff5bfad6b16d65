"""Functions of users that see each try of a call: before it is sent, and when its answer is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias

from .errors import DecodeError, EncodeError, ServiceError
from .service import HttpAnswer, HttpRequest

__all__ = ["Attempt", "Hook", "after", "before"]


class Attempt:
    """One try of a call, as hooks see it: with all its secrets, which its repr does not show.

    `number` counts the tries of the call from 1. Before it is sent, `request` is what goes out: a hook may change its
    headers, or put another one in its place. Afterwards `answer` is what came, None when nothing did, and `error` what
    the call raises if it is not tried again. `notes` is for the hooks themselves.
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
"""A function that is called with a try of a call; async clients take async functions too."""


async def before(hooks: Iterable[Hook], attempt: Attempt, ways: Any) -> None:
    """Call hooks before a try is sent; what one raises is raised as an EncodeError, unless it is a ServiceError."""
    await _called(hooks, attempt, ways, "before_sending", EncodeError)
    found: object = attempt.request
    if not isinstance(found, HttpRequest):
        raise EncodeError(f"before_sending: it put {type(found).__name__} in the place of the HttpRequest")


async def after(hooks: Iterable[Hook], attempt: Attempt, ways: Any) -> None:
    """Call hooks when a try has ended; what one raises is raised as a DecodeError: it does not take the answer."""
    await _called(hooks, attempt, ways, "after_receiving", DecodeError)


async def _called(
    hooks: Iterable[Hook], attempt: Attempt, ways: Any, name: str, kind: type[EncodeError | DecodeError]
) -> None:
    for hook in hooks:
        try:
            waiting: Any = hook(attempt)
            if hasattr(waiting, "__await__"):
                await ways.given(waiting, name)
        except ServiceError:
            raise
        except Exception as error:  # noqa: BLE001 - it is raised again, as what calls raise
            # Not with the frames of this module, which hold what is sent.
            trace = error.__traceback__
            bare = error.with_traceback(None if trace is None else trace.tb_next)
            raise kind(f"{name}: the function raised {type(error).__name__}") from bare
