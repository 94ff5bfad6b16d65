# Made by soapwright 0.1.0 from abstract_message/zoo. Do not edit.
"""The async client of ZooService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import AsyncClient
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["AsyncZoo"]


class AsyncZoo(AsyncClient):
    """ZooService.

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

    async def feed(
        self,
        *,
        value: types.Animal | None = None,
        timeout: float | None = None,
    ) -> types.Fed:
        request = types.Feed(value=value)
        return await self._call(operations.FEED, request, timeout)

    async def house(
        self,
        *,
        size: int,
        timeout: float | None = None,
    ) -> types.Housed:
        request = types.House(size=size)
        return await self._call(operations.HOUSE, request, timeout)

    async def count(
        self,
        *,
        value: int | None = None,
        timeout: float | None = None,
    ) -> types.Counted:
        request = types.Count(value=value)
        return await self._call(operations.COUNT, request, timeout)
