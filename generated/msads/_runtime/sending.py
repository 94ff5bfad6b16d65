"""How the requests of a call go out and how its answer is taken, sync and async: one request, or those of an httpx.Auth.

By itself, httpx would read the answers that such an Auth goes by as a whole, whatever their size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

    from .call import Call

__all__ = ["send", "send_async"]


def send(call: Call[Any], http: httpx.Client) -> None:
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
    following: httpx.Request | None = next(flow)
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


def _next(flow: Any, answer: httpx.Response) -> httpx.Request | None:
    """Return the request that comes after an answer, None when that is the last one."""
    try:
        request: httpx.Request = flow.send(answer)
        return request
    except StopIteration:
        return None


def _take(call: Call[Any], answer: httpx.Response) -> None:
    if call.begin(answer):
        for piece in answer.iter_raw():
            call.take(piece)


def _drain(call: Call[Any], answer: httpx.Response) -> None:
    read = 0
    for piece in () if answer.is_stream_consumed else answer.iter_raw():
        read += len(piece)
        if call.drained(read):
            return


async def send_async(call: Call[Any], http: httpx.AsyncClient) -> None:
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
    following: httpx.Request | None = await anext(flow)
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


async def _next_async(flow: Any, answer: httpx.Response) -> httpx.Request | None:
    try:
        request: httpx.Request = await flow.asend(answer)
        return request
    except StopAsyncIteration:
        return None


async def _take_async(call: Call[Any], answer: httpx.Response) -> None:
    if call.begin(answer):
        async for piece in answer.aiter_raw():
            call.take(piece)


async def _drain_async(call: Call[Any], answer: httpx.Response) -> None:
    if answer.is_stream_consumed:
        return
    read = 0
    async for piece in answer.aiter_raw():
        read += len(piece)
        if call.drained(read):
            return
