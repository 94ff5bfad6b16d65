"""A whole call: attempts, waits between retries, and renewal of expired tokens.

It is written once for sync and async clients, over the primitives in `ways`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import clock, logs
from .call import Call
from .deadline import Deadline
from .errors import EncodeError, ServiceError
from .line import Line
from .service import Operation, ResponseT
from .struct import Struct

_CallT = TypeVar("_CallT", bound="Call[Any]")

if TYPE_CHECKING:
    from .hooks import Attempt

__all__ = ["last_try", "outcome_of"]


async def outcome_of(
    line: Line, operation: Operation[ResponseT], request: Struct, ways: Any
) -> ResponseT | ServiceError:
    """Return the response of a call, or the error that it ends with."""
    made: Callable[..., Call[ResponseT]] = Call
    call, outcome = await last_try(line, operation, request, ways, made)
    if line.kept is not None and not isinstance(outcome, ServiceError):
        line.kept.append(call.exchange())
    logs.ended(call, outcome)
    found: ResponseT | ServiceError = outcome
    return found


async def last_try(
    line: Line, operation: Operation[Any], request: Struct, ways: Any, made: Callable[..., _CallT]
) -> tuple[_CallT, Any]:
    """Repeat until there is a response or a final error; return the last attempt, and that.

    `made` is the class of an attempt, with the arguments of `Call`.
    """
    calling = _Calling(line, operation, request, ways)
    while True:
        call = made(*calling.begin())
        outcome: Any = await calling.tried(call)
        if not isinstance(outcome, ServiceError):
            return call, outcome
        if not await calling.again(call, outcome):
            return call, calling.failed or outcome


class _Calling:
    """One call; `number` counts its attempts, including those that are not retries."""

    def __init__(self, line: Line, operation: Operation[Any], request: Struct, ways: Any) -> None:
        self.line, self.operation, self.request, self.ways = line, operation, request, ways
        self.deadline = Deadline(line.settings.timeout)
        self.begun = clock.monotonic()
        self.number = self.retried = 0
        self.turn: int | None = None
        self.renewed: Mapping[str, Any] = {}
        self.asked_again = False
        self.failed: ServiceError | None = None
        """The error of asking for a new token, if that failed."""

    def begin(self) -> tuple[Any, ...]:
        """Return the arguments of the next attempt."""
        settings = self.line.settings
        self.number += 1
        seconds = min(settings.try_timeout or settings.timeout, settings.timeout)
        deadline = Deadline(seconds, settings.connect_timeout, self.deadline)
        return self.line.service, self.line.protocol, self.operation, settings, deadline, self.number

    async def tried(self, call: Call[Any]) -> Any:
        """Return the response of an attempt, or its error."""
        seen: list[Attempt] = []
        outcome: Any
        try:
            await self.ways.within(call.deadline.left, self._sent(call, seen))
            outcome = call.response()
        except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
            outcome = call.failure(error)
        if seen and call.settings.after_receiving:
            from .hooks import after

            seen[0].answer, seen[0].milliseconds = call.answer, call.milliseconds
            seen[0].error = outcome if isinstance(outcome, ServiceError) else None
            try:
                await after(call.settings.after_receiving, seen[0], self.ways)
            except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
                outcome = call.failure(error)
        return outcome

    async def _sent(self, call: Call[Any], seen: list[Attempt]) -> None:
        """Make the request of an attempt, send it, and take the response."""
        settings, ways = call.settings, self.ways
        self.turn, renewed, self.renewed = self.line.renewal.turn, self.renewed, {}
        asked = call.asked(self.line.credentials, renewed)
        given = {name: await ways.given(value, name) for name, value in asked}
        call.encode(self.request, given)
        if settings.before_sending or settings.after_receiving:
            from .hooks import Attempt, before

            assert call.sent
            attempt = Attempt(self.operation.name, settings.protocol, call.number, call.sent)
            seen.append(attempt)
            await before(settings.before_sending, attempt, ways)
            call.sent = attempt.request
        await self.line.connection.send(call, ways)

    async def again(self, call: Call[Any], error: ServiceError) -> bool:
        """Wait for the next attempt after an error; return whether there is one."""
        from .retries import is_expired

        if not self.asked_again and is_expired(error, call.service):
            self.asked_again = True
            return await self._asked_again(call)
        return await self._waited(call, error)

    async def _asked_again(self, call: Call[Any]) -> bool:
        """Ask for new tokens; return whether there are any."""
        from .renewal import renewed

        line, turn = self.line, self.turn or 0
        try:
            asking = renewed(line.renewal, call, turn, line.credentials, self.ways)
            self.renewed = await self.ways.within(self.deadline.left, asking)
        except EncodeError as error:
            self.failed = call.failure(error)
        except TimeoutError:
            return False
        return bool(self.renewed)

    async def _waited(self, call: Call[Any], error: ServiceError) -> bool:
        from .retries import DEFAULT, pause

        retries = call.settings.retries or DEFAULT
        spent = clock.monotonic() - self.begun
        wait = pause(retries, error.retry, self.retried + 2, spent, self.deadline.left)
        if wait is None:
            return False
        logs.tried_again(call, error, wait)
        await self.ways.sleep(wait)
        self.retried += 1
        return not self.line.connection.closed
