"""How the requests of a call go out and how its answer is taken, sync and async: one request, or those of an Auth.

By itself, the HTTP library would read the answers that such an Auth goes by as a whole, whatever their size.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call
    from .connections import AsyncHttpClient, HttpClient

__all__ = ["answer_async", "received", "send", "send_async"]


def send(call: Call[Any], http: HttpClient) -> None:
    """Send what a call has to send, and let it take the answer."""
    for piece in received(call, http):
        call.take(piece)


def received(call: Call[Any], http: HttpClient) -> Iterator[bytes]:
    """Send what a call has to send, and yield the pieces of the answer, of which the call has the head already."""
    answer = _answer(call, http)
    try:
        if call.begin(answer):
            yield from answer.iter_raw()
    finally:
        answer.close()


def _answer(call: Call[Any], http: HttpClient) -> Any:
    """Return the answer that a call is about, open: the last one, where it takes several to prove who calls."""
    request, auth = call.request(http), call.auth
    if auth is None:
        return http.send(request, stream=True, follow_redirects=False)
    flow: Any = auth.sync_auth_flow(request)
    following: Any = next(flow)
    try:
        while True:
            call.proves(following)
            answer = http.send(following, stream=True, follow_redirects=False, auth=None)
            try:
                call.met(answer)
                after = _next(flow, answer)
                if after is not None:
                    _drain(call, answer)
            except BaseException:
                answer.close()
                raise
            if after is None:
                return answer
            answer.close()
            following = after
    finally:
        flow.close()


def _next(flow: Any, answer: Any) -> Any:
    """Return the request that comes after an answer, None when that is the last one."""
    try:
        return flow.send(answer)
    except StopIteration:
        return None


def _drain(call: Call[Any], answer: Any) -> None:
    read = 0
    for piece in () if answer.is_stream_consumed else answer.iter_raw():
        read += len(piece)
        if call.drained(read):
            return


async def send_async(call: Call[Any], http: AsyncHttpClient) -> None:
    """Do the same for an async client."""
    answer = await answer_async(call, http)
    try:
        if call.begin(answer):
            async for piece in answer.aiter_raw():
                call.take(piece)
    finally:
        await answer.aclose()


async def answer_async(call: Call[Any], http: AsyncHttpClient) -> Any:
    """Send what a call of an async client has to send, and return the answer that it is about, open."""
    request, auth = call.request(http, trace=False), call.auth
    if auth is None:
        return await http.send(request, stream=True, follow_redirects=False)
    flow: Any = auth.async_auth_flow(request)
    following: Any = await anext(flow)
    try:
        while True:
            call.proves(following)
            answer = await http.send(following, stream=True, follow_redirects=False, auth=None)
            try:
                after = await _next_async(flow, answer)
                if after is not None:
                    await _drain_async(call, answer)
            except BaseException:
                await answer.aclose()
                raise
            if after is None:
                return answer
            await answer.aclose()
            following = after
    finally:
        await flow.aclose()


async def _next_async(flow: Any, answer: Any) -> Any:
    try:
        return await flow.asend(answer)
    except StopAsyncIteration:
        return None


async def _drain_async(call: Call[Any], answer: Any) -> None:
    if answer.is_stream_consumed:
        return
    read = 0
    async for piece in answer.aiter_raw():
        read += len(piece)
        if call.drained(read):
            return
