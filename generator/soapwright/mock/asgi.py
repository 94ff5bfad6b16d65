"""The mock as an ASGI application, and its server. The only module that needs starlette and uvicorn."""

from __future__ import annotations

import os
from asyncio import sleep
from socket import create_server, socket

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from soapwright.errors import InputError
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


def listening(host: str, port: int) -> socket:
    """Return a listening socket, on any free port if `port` is 0; raise InputError."""
    try:
        return create_server((host, port))
    except OSError as error:
        what = f"cannot listen there: {os.strerror(error.errno or 0)}"
        raise InputError.at(f"{host}:{port}", what, "Choose another --port, or 0 for any free one.") from None


def serve(mock: Mock, listener: socket, *, verbose: bool) -> None:
    """Serve a mock until it is interrupted."""
    level = "info" if verbose else "error"
    config = uvicorn.Config(application(mock), log_level=level, access_log=verbose, lifespan="off")
    uvicorn.Server(config).run(sockets=[listener])
