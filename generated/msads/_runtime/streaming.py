"""Iterate over a response's list as it arrives, in memory that does not grow with the number of items."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterator
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from . import logs
from .attempts import last_try
from .body import Pieces
from .call import Call
from .deadline import Deadline
from .errors import DecodeError, ServiceError, UsageError
from .execution import Awaiting, Blocking, stepped
from .items import taken_out
from .named_tuple import NamedTuple
from .outcome import SHOWN
from .service import HttpAnswer, Operation, ResponseT, Service
from .struct import Message
from .tolerant_reading import unreadable_parts

if TYPE_CHECKING:
    from .channel import Channel, Protocol
    from .items import ItemReader
    from .options import Settings

__all__ = ["AsyncItemMethods", "AsyncItems", "ItemCall", "ItemMethods", "Items"]

_ItemT = TypeVar("_ItemT")


class _Raised(NamedTuple):
    """An error for the next step of an iterator to raise, where no frame below holds secrets."""

    error: ServiceError


class ItemCall(Call[ResponseT]):
    """One call whose response is read item by item; `path` is the path of attributes to its list.

    The size limit applies to what is held at a time: to one item, and to everything except the items.
    """

    def __init__(
        self,
        service: Service,
        protocol: Protocol,
        operation: Operation[ResponseT],
        settings: Settings,
        deadline: Deadline,
        number: int,
        path: tuple[str, ...],
    ) -> None:
        super().__init__(service, protocol, operation, settings, deadline, number)
        self._path = path
        self._whole: Any = None
        self._reader: ItemReader[ResponseT] | None = None
        self._consumed = b""
        self._start = bytearray()
        self._held = 0
        self.found: ResponseT | None = None

    def begin(self, answer: Any) -> bool:
        """Take the head of the response, and return whether to read its body."""
        head = self._head(answer)
        if not head.succeeded or head.media_type.startswith("multipart/"):
            # Errors are small, and multipart envelopes refer to parts that come last.
            return super().begin(answer)
        consumed = answer.is_stream_consumed
        self.answer, self.body = head, Pieces(self.operation.name, {} if consumed else head.headers)
        self._reader = self.protocol.items(self.operation, self._path, self._kept)
        if consumed:
            self._consumed = answer.content
        else:
            self.met(answer)
        self.leaves_open = not consumed
        return self.leaves_open

    def response(self) -> Any:
        """Raise the error that the response contains instead of items, if it is complete already."""
        if self._reader is None:
            self._whole = super().response()
        return None

    def items(self, piece: bytes) -> Iterator[Any]:
        """Take a chunk of the body, and yield complete items."""
        if self.deadline.passed:
            raise TimeoutError
        assert self.body and self._reader
        for part in self.body.decoded(piece):
            self._start += part[: SHOWN - len(self._start)]
            self._held += len(part)
            try:
                for item, problems in self._reader.take(part):
                    # The rest of the chunk, which is small, is not counted again.
                    self._held = 0
                    yield self._failed(unreadable_parts(item, problems)) if problems else item
            except Exception:
                # From here on an error is due to the response, not the connection.
                self.body = None
                raise
            if self._held > self.settings.max_answer_bytes:
                limit = self.settings.max_answer_bytes
                raise self.body.error(f"exceeds the limit max_answer_bytes={limit} (between two items)")

    def rest(self) -> Iterator[Any]:
        """Yield the items found only at the end; `found` is then the response without its items."""
        if self._reader is None:
            response: Any = self._whole
            problems: list[DecodeError] = []
            left = taken_out(response, self._path, given=False)
        else:
            yield from self.items(self._consumed)
            assert self.body
            self.body.end()
            self.answer, self.body = self._kept(), None
            response, problems, left = self._reader.rest()
        yield from left
        if problems:
            yield self._failed(unreadable_parts(response, problems))
        self.found = response

    def failure(self, error: Exception) -> ServiceError:
        """Return the ServiceError for an exception of a call."""
        if self._reader is not None:
            self.answer = self._kept()
        return super().failure(error)

    def _failed(self, error: Exception) -> _Raised:
        return _Raised(self.failure(error))

    def _kept(self) -> HttpAnswer:
        assert self.answer
        return self.answer._replace(content=bytes(self._start))


class _State(Generic[ResponseT]):
    """The state of an iterator. Its steps refer to this instead of the iterator, so that an abandoned one is freed."""

    call: ItemCall[ResponseT] | None = None


class _Items(Generic[_ItemT, ResponseT]):
    """The shared part of sync and async iterators."""

    def __init__(self, operation: Operation[ResponseT]) -> None:
        self._operation = operation
        self._state: _State[ResponseT] = _State()

    @property
    def response(self) -> ResponseT:
        """The response without its items, whose list is None; available after the last item."""
        call = self._state.call
        if call is None or call.found is None:
            raise UsageError(f"{self._operation.name}: the response is available only after its last item")
        return call.found

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.name})"

    def _outcome(self, step: Any) -> _ItemT:
        if isinstance(step, _Raised):
            # Raised here, where no local variable holds a secret.
            raise step.error
        return cast(_ItemT, step)


class Items(_Items[_ItemT, ResponseT]):
    """The items of one call's response as they arrive; the request is sent when the first one is needed.

    Errors are raised where they occur. An item with unreadable values is the `partial` of a DecodeError,
    after which iteration can continue; any other error ends it. The call's timeout excludes the caller's own
    time between two items, and `max_answer_bytes` limits a single item, or everything except the items. The
    connection is released after the last item, and when the iterator is closed or garbage collected.
    """

    def __init__(
        self,
        operation: Operation[ResponseT],
        begun: Callable[[], Channel],
        request: Message,
        path: tuple[str, ...],
    ) -> None:
        super().__init__(operation)
        self._steps = stepped(_steps(self._state, begun, operation, request, path, Blocking()))

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> _ItemT:
        return self._outcome(next(self._steps))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Discard what has not been read."""
        self._steps.close()


class AsyncItems(_Items[_ItemT, ResponseT]):
    """The async version of `Items`.

    Close it if it is abandoned before its end, or use `async with`; otherwise the event loop closes it at
    some later time.
    """

    def __init__(
        self,
        operation: Operation[ResponseT],
        begun: Callable[[], Channel],
        request: Message,
        path: tuple[str, ...],
    ) -> None:
        super().__init__(operation)
        self._steps = _steps(self._state, begun, operation, request, path, Awaiting())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> _ItemT:
        return self._outcome(await anext(self._steps))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Discard what has not been read."""
        await self._steps.aclose()


async def _steps(
    state: _State[ResponseT],
    begun: Callable[[], Channel],
    operation: Operation[ResponseT],
    request: Message,
    path: tuple[str, ...],
    execution: Any,
) -> AsyncGenerator[Any, None]:
    channel = begun()
    call, _ = await last_try(channel, operation, request, execution, _made(path))
    state.call = call
    try:
        if call.failed is None:
            pieces = None if call.opened is None else execution.pieces(call.opened)
            while pieces is not None:
                piece = await execution.within(call.deadline.left, execution.piece(pieces))
                if piece is None:
                    break
                for one in call.items(piece):
                    call.deadline.pause()
                    yield one
                    call.deadline.resume()
            await channel.connection.release(call, execution)
            for one in call.rest():
                yield one
    except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
        call.fail(error)
    finally:
        await channel.connection.release(call, execution)
    logs.ended(call)
    if call.failed is not None:
        yield _Raised(call.failed)


def _made(path: tuple[str, ...]) -> Callable[..., ItemCall[Any]]:
    """Return a function that makes an attempt whose response is read item by item."""
    return partial(ItemCall, path=path)


class ItemMethods:
    """The base of a client's item methods; it holds the client's function for them."""

    def __init__(self, items: Callable[..., Items[Any, Any]]) -> None:
        self._items = items


class AsyncItemMethods:
    """The async version of `ItemMethods`."""

    def __init__(self, items: Callable[..., AsyncItems[Any, Any]]) -> None:
        self._items = items
