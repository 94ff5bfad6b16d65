"""How the requests of a call go out and how its answer is taken: one request, or those of an Auth.

By itself, the HTTP library would read the answers that such an Auth goes by as a whole, whatever their size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call

__all__ = ["send"]


async def send(call: Call[Any], http: Any, ways: Any) -> None:
    """Send what a call has to send, and let it take the answer."""
    request, auth = call.request(http, ways.traced), call.auth
    if auth is None:
        answer = await ways.send(http, request)
        try:
            await _take(call, answer, ways)
        finally:
            await ways.close(answer)
        return
    flow = ways.flow(auth, request)
    following = await ways.following(flow)
    try:
        while following is not None:
            call.proves(following)
            answer = await ways.send(http, following, auth=None)
            try:
                call.met(answer)
                following = await ways.following(flow, answer)
                if following is None:
                    await _take(call, answer, ways)
                elif not answer.is_stream_consumed:
                    await ways.read(answer, call.pass_over)
            finally:
                await ways.close(answer)
    finally:
        await ways.end(flow)


async def _take(call: Call[Any], answer: Any, ways: Any) -> None:
    if call.begin(answer):
        await ways.read(answer, call.take)
