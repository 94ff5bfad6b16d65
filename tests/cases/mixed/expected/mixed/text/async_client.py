# Made by soapwright 0.1.0 from mixed/text. Do not edit.
"""The async client of TextService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncText"]


class AsyncText(AsyncClient):
    """TextService.

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

    async def do(
        self,
        *,
        paragraph: Sequence[types.Paragraph] | None = None,
        letter: types.Letter | None = None,
        timeout: float | None = None,
    ) -> types.DoResponse:
        request = types.DoRequest(paragraph=paragraph, letter=letter)
        return await self._call(operations.DO, request, timeout)
