# Made by soapwright 0.1.0 from enums/paint. Do not edit.
"""The async client of PaintService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncPaint"]


class AsyncPaint(AsyncClient):
    """PaintService.

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

    async def mix(
        self,
        *,
        colour: types.Colour,
        colours: Sequence[types.Colour] | None = None,
        uses: Sequence[types.Uses] | None = None,
        finishes: Sequence[types.Finish] | None = None,
        sizes: Sequence[int] | None = None,
        coats: int | None = None,
        amount: str | None = None,
        warm: types.WarmColour | None = None,
        code: str | None = None,
        timeout: float | None = None,
    ) -> types.MixResponse:
        """Call Mix."""
        request = types.MixRequest(
            colour=colour,
            colours=colours,
            uses=uses,
            finishes=finishes,
            sizes=sizes,
            coats=coats,
            amount=amount,
            warm=warm,
            code=code,
        )
        return await self._call(operations.MIX, request, timeout)
