"""The HTTP libraries: httpx2 or httpx, imported with the first call.

The protocols here state what is used of them, so that a type checker needs neither and accepts both.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any, Protocol

from .errors import UsageError

__all__ = ["LIBRARIES", "AsyncHttpClient", "Auth", "HttpClient", "library"]

LIBRARIES = ("httpx2", "httpcore2", "httpx", "httpcore", "h11")
"""The packages whose exceptions and requests may occur."""


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
    """HTTP authentication: an `Auth` of the connections' library."""

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]: ...

    def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]: ...


if TYPE_CHECKING:

    def library(auth: object = None) -> Any:
        """Return the library of an Auth, else httpx2, else httpx; raise UsageError if none is installed."""

else:

    def library(auth=None):
        for cls in type(auth).__mro__:
            if cls.__module__.partition(".")[0] in ("httpx2", "httpx"):
                return sys.modules[cls.__module__.partition(".")[0]]
        # Import statements, because freezers do not see names in strings.
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
        raise UsageError("neither httpx2 nor httpx is installed: pip install httpx2")
