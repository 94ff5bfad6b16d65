"""How the requests of a call go out and how its answer is taken, sync and async: one request, or those of an Auth.

By itself, the HTTP library would read the answers that such an Auth goes by as a whole, whatever their size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call
    from .connections import AsyncHttpClient, HttpClient

__all__ = ["send", "send_async"]


def send(call: Call[Any], http: HttpClient) -> None:
    """Send what a call has to send, and let it take the answer."""
    request, auth = call.request(http), call.auth
    if auth is None:
        answer = http.send(request, stream=True, follow_redirects=False)
        try:
            _take(call, answer)
        finally:
            answer.close()
        return
    flow: Any = auth.sync_auth_flow(request)
    following: Any = next(flow)
    try:
        while following is not None:
            call.proves(following)
            answer = http.send(following, stream=True, follow_redirects=False, auth=None)
            try:
                call.met(answer)
                following = _next(flow, answer)
                if following is None:
                    _take(call, answer)
                else:
                    _drain(call, answer)
            finally:
                answer.close()
    finally:
        flow.close()


def _next(flow: Any, answer: Any) -> Any:
    """Return the request that comes after an answer, None when that is the last one."""
    try:
        return flow.send(answer)
    except StopIteration:
        return None


def _take(call: Call[Any], answer: Any) -> None:
    if call.begin(answer):
        for piece in answer.iter_raw():
            call.take(piece)


def _drain(call: Call[Any], answer: Any) -> None:
    read = 0
    for piece in () if answer.is_stream_consumed else answer.iter_raw():
        read += len(piece)
        if call.drained(read):
            return


async def send_async(call: Call[Any], http: AsyncHttpClient) -> None:
    """Do the same for an async client."""
    request, auth = call.request(http, trace=False), call.auth
    if auth is None:
        answer = await http.send(request, stream=True, follow_redirects=False)
        try:
            await _take_async(call, answer)
        finally:
            await answer.aclose()
        return
    flow: Any = auth.async_auth_flow(request)
    following: Any = await anext(flow)
    try:
        while following is not None:
            call.proves(following)
            answer = await http.send(following, stream=True, follow_redirects=False, auth=None)
            try:
                following = await _next_async(flow, answer)
                if following is None:
                    await _take_async(call, answer)
                else:
                    await _drain_async(call, answer)
            finally:
                await answer.aclose()
    finally:
        await flow.aclose()


async def _next_async(flow: Any, answer: Any) -> Any:
    try:
        return await flow.asend(answer)
    except StopAsyncIteration:
        return None


async def _take_async(call: Call[Any], answer: Any) -> None:
    if call.begin(answer):
        async for piece in answer.aiter_raw():
            call.take(piece)


async def _drain_async(call: Call[Any], answer: Any) -> None:
    if answer.is_stream_consumed:
        return
    read = 0
    async for piece in answer.aiter_raw():
        read += len(piece)
        if call.drained(read):
            return
