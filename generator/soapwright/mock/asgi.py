"""The mock as an ASGI application, and the server that it runs on. The one module that needs starlette and uvicorn."""

from __future__ import annotations

from asyncio import sleep

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from soapwright.mock.app import Mock, Reply

_METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"]


def application(mock: Mock) -> Starlette:
    """Return the ASGI application of a mock."""

    async def endpoint(request: Request) -> Response:
        content = await request.body()
        delay, answer = mock.begin(request.method, str(request.url), dict(request.headers), content)
        if delay:
            await sleep(delay)
        reply = answer if isinstance(answer, Reply) else await answer
        return Response(reply.content, reply.status, dict(reply.headers))

    return Starlette(routes=[Route("/{path:path}", endpoint, methods=_METHODS)])


def serve(mock: Mock, host: str, port: int, *, verbose: bool) -> None:
    """Serve a mock until it is interrupted."""
    level = "info" if verbose else "error"
    uvicorn.run(application(mock), host=host, port=port, log_level=level, access_log=verbose, lifespan="off")
