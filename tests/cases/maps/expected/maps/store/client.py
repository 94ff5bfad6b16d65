# Made by soapwright 0.1.0 from maps/store. Do not edit.
"""The client of StoreService: one method for each operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Store"]


class Store(Client):
    """StoreService.

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
        http: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
        )

    def put(
        self,
        *,
        settings: Mapping[str, str | None] | None = None,
        prices: Mapping[int, types.Price | None] | None = None,
        parameters: Mapping[str, str | None] | None = None,
        first: types.PairOfstringstring | None = None,
        timeout: float | None = None,
    ) -> types.PutResponse:
        """Call Put."""
        request = types.PutRequest(settings=settings, prices=prices, parameters=parameters, first=first)
        return self._call(operations.PUT, request, timeout)
