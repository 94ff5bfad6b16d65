"""A whole call: attempts, waits between retries, and renewal of expired tokens.

It is written once for sync and async clients, over the primitives in `execution`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import clock, logs
from .call import Call
from .channel import Channel
from .deadline import Deadline
from .errors import EncodeError, ServiceError
from .service import Operation, ResponseT
from .struct import Message

_CallT = TypeVar("_CallT", bound="Call[Any]")

if TYPE_CHECKING:
    from .hooks import Attempt

__all__ = ["last_try", "outcome_of"]


async def outcome_of(
    channel: Channel, operation: Operation[ResponseT], request: Message, execution: Any
) -> tuple[ResponseT, ServiceError | None]:
    """Return the response of a call, and the error that it ends with, if it does."""
    made: Callable[..., Call[ResponseT]] = Call
    call, response = await last_try(channel, operation, request, execution, made)
    if channel.kept is not None and call.failed is None:
        channel.kept.append(call.exchange())
    logs.ended(call)
    return response, call.failed


async def last_try(
    channel: Channel, operation: Operation[Any], request: Message, execution: Any, made: Callable[..., _CallT]
) -> tuple[_CallT, Any]:
    """Repeat until there is a response or a final error; return the last attempt, and its response.

    `made` is the class of an attempt, with the arguments of `Call`.
    """
    attempts = _Attempts(channel, operation, request, execution)
    while True:
        call = made(*attempts.begin())
        response: Any = await attempts.tried(call)
        if call.failed is None or not await attempts.again(call, call.failed):
            return call, response


class _Attempts:
    """One call; `number` counts its attempts, including those that are not retries."""

    def __init__(self, channel: Channel, operation: Operation[Any], request: Message, execution: Any) -> None:
        self.channel, self.operation, self.request, self.execution = channel, operation, request, execution
        self.deadline = Deadline(channel.settings.timeout)
        self.begun = clock.monotonic()
        self.number = self.retried = self.turn = 0
        self.renewed: Mapping[str, Any] = {}
        self.asked_again = False

    def begin(self) -> tuple[Any, ...]:
        """Return the arguments of the next attempt."""
        settings = self.channel.settings
        self.number += 1
        seconds = min(settings.try_timeout or settings.timeout, settings.timeout)
        deadline = Deadline(seconds, settings.connect_timeout, self.deadline)
        return self.channel.service, self.channel.protocol, self.operation, settings, deadline, self.number

    async def tried(self, call: Call[Any]) -> Any:
        """Return the response of an attempt; a failed one keeps its error."""
        seen: list[Attempt] = []
        response: Any = None
        try:
            await self.execution.within(call.deadline.left, self._sent(call, seen))
            response = call.response()
        except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
            call.fail(error)
        if seen:
            from .hooks import after

            seen[0].answer, seen[0].milliseconds = call.answer, call.milliseconds
            seen[0].error = call.failed
            try:
                await after(call.settings.after_receiving, seen[0], self.execution)
            except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
                call.fail(error)
        return response

    async def _sent(self, call: Call[Any], seen: list[Attempt]) -> None:
        """Make the request of an attempt, send it, and take the response."""
        settings, execution = call.settings, self.execution
        self.turn, renewed, self.renewed = self.channel.renewal.turn, self.renewed, {}
        asked = call.asked(self.channel.credentials, renewed)
        given = {name: await execution.given(value, name) for name, value in asked}
        call.encode(self.request, given)
        if settings.before_sending or settings.after_receiving:
            from .hooks import Attempt, before

            assert call.sent
            attempt = Attempt(self.operation.name, settings.protocol, call.number, call.sent)
            seen.append(attempt)
            await before(settings.before_sending, attempt, execution)
            call.sent = attempt.request
        await self.channel.connection.send(call, execution)

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

        channel = self.channel
        try:
            asking = renewed(channel.renewal, call, self.turn, channel.credentials, self.execution)
            self.renewed = await self.execution.within(self.deadline.left, asking)
        except EncodeError as error:
            # It replaces the error of the response.
            call.fail(error)
        except TimeoutError:
            # The error of the response remains.
            pass
        return bool(self.renewed)

    async def _waited(self, call: Call[Any], error: ServiceError) -> bool:
        from .retries import DEFAULT, pause

        retries = call.settings.retries or DEFAULT
        spent = clock.monotonic() - self.begun
        wait = pause(retries, error.retry, self.retried + 2, spent, self.deadline.left)
        if wait is None:
            return False
        logs.tried_again(call, error, wait)
        await self.execution.sleep(wait)
        self.retried += 1
        return not self.channel.connection.closed
