# Made by soapwright 0.1.0 from same_names/twins. Do not edit.
"""The async client of TwinsService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncTwins"]


class AsyncTwins(AsyncClient):
    """TwinsService.

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

    async def meet(
        self,
        *,
        east: types.Thing_2 | None = None,
        west: types.Thing_3 | None = None,
        any: Sequence[types.Base] | None = None,
        side: types.Side | None = None,
        other_side: types.Side_2 | None = None,
        timeout: float | None = None,
    ) -> types.MeetResponse:
        """Call Meet."""
        request = types.MeetRequest(east=east, west=west, any=any, side=side, other_side=other_side)
        return await self._call(operations.MEET, request, timeout)
