"""Send the requests of a call and receive its response, including the exchanges of an Auth.

The HTTP library by itself would read intermediate responses of an Auth completely, whatever their size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call

__all__ = ["send"]


async def send(call: Call[Any], http: Any, execution: Any) -> Any:
    """Send a call's requests, and pass it the response; return the response if it is left open, else None."""
    answer = await _answer(call, http, execution)
    try:
        if call.begin(answer):
            if call.leaves_open:
                return answer
            await execution.read(answer, call.take)
    except BaseException:
        await execution.close(answer)
        raise
    await execution.close(answer)
    return None


async def _answer(call: Call[Any], http: Any, execution: Any) -> Any:
    """Return the open response of a call: the last one, if authentication takes several."""
    request, auth = call.request(http, execution.traced), call.auth
    if auth is None:
        return await execution.send(http, request)
    flow = execution.flow(auth, request)
    following = await execution.following(flow)
    try:
        while True:
            call.proves(following)
            answer = await execution.send(http, following, auth=None)
            try:
                call.met(answer)
                following = await execution.following(flow, answer)
                if following is not None and not answer.is_stream_consumed:
                    await execution.read(answer, call.pass_over)
            except BaseException:
                await execution.close(answer)
                raise
            if following is None:
                return answer
            await execution.close(answer)
    finally:
        await execution.end(flow)
