"""What calls are sent over: a client of httpx2 or of httpx. Neither is needed before there is a call.

What stands here says what is used of them, so that a type checker needs neither, and takes both.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any, Protocol

from .errors import UsageError

__all__ = ["LIBRARIES", "AsyncHttpClient", "Auth", "HttpClient", "library"]

LIBRARIES = ("httpx2", "httpcore2", "httpx", "httpcore", "h11")
"""The packages whose exceptions and requests are met here."""


class HttpClient(Protocol):
    """Connections for a client: an `httpx2.Client` or an `httpx.Client`."""

    def build_request(
        self, method: str, url: str, *, headers: Any, content: Any, extensions: dict[str, Any]
    ) -> Any: ...

    def send(self, request: Any, *, stream: bool, auth: Any = ..., follow_redirects: bool) -> Any: ...

    def close(self) -> None: ...


class AsyncHttpClient(Protocol):
    """Connections for an async client: an `httpx2.AsyncClient` or an `httpx.AsyncClient`."""

    def build_request(
        self, method: str, url: str, *, headers: Any, content: Any, extensions: dict[str, Any]
    ) -> Any: ...

    async def send(self, request: Any, *, stream: bool, auth: Any = ..., follow_redirects: bool) -> Any: ...

    async def aclose(self) -> None: ...


class Auth(Protocol):
    """What proves over HTTP who calls: an `Auth` of the library that the connections are of."""

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]: ...

    def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]: ...


if TYPE_CHECKING:

    def library(auth: object = None) -> Any:
        """Return the library that an Auth is of, else httpx2, else httpx; raises UsageError without any."""

else:

    def library(auth=None):
        for cls in type(auth).__mro__:
            if cls.__module__.partition(".")[0] in ("httpx2", "httpx"):
                return sys.modules[cls.__module__.partition(".")[0]]
        # By statements, because freezers do not see what a text names.
        try:
            import httpx2

            return httpx2
        except ModuleNotFoundError as error:
            if error.name != "httpx2":
                raise
        try:
            import httpx

            return httpx
        except ModuleNotFoundError as error:
            if error.name != "httpx":
                raise
        raise UsageError(
            "neither httpx2 nor httpx is installed, and a client calls with one of them: pip install httpx2"
        )
