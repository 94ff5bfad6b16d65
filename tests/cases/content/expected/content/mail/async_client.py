# Made by soapwright 0.1.0 from content/mail. Do not edit.
"""The async client of MailService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncMail"]


class AsyncMail(AsyncClient):
    """MailService.

    `environment` chooses one of the known endpoints, `endpoint` names another one. `http` is a
    connection to use instead of one of the client's own; it stays open when the client is closed. A
    `timeout` is in seconds.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["soap"] = "soap",
        environment: Literal["production"] = "production",
        endpoint: str | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
        )

    async def post(
        self,
        *,
        letter: types.Letter,
        stamp: types.Stamp | None = None,
        open: types.Open | None = None,
        twice: types.Twice | None = None,
        timeout: float | None = None,
    ) -> types.PostResponse:
        """Call Post."""
        request = types.PostRequest(letter=letter, stamp=stamp, open=open, twice=twice)
        return await self._call(operations.POST, request, timeout)
