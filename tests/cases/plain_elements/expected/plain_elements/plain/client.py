# Made by soapwright 0.1.0 from plain_elements/plain. Do not edit.
"""The client of PlainService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Plain"]


class Plain(Client):
    """PlainService.

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

    def place_order(
        self,
        *,
        id: int | None = None,
        timeout: float | None = None,
    ) -> types.OrderPlaced:
        """Call PlaceOrder."""
        request = types.PlaceOrder(id=id)
        return self._call(operations.PLACE_ORDER, request, timeout)

    def set_mode(
        self,
        *,
        value: types.Mode | None = None,
        timeout: float | None = None,
    ) -> types.ModeSet:
        """Call SetMode."""
        request = types.SetMode(value=value)
        return self._call(operations.SET_MODE, request, timeout)

    def count_all(
        self,
        *,
        id: list[int] | None = None,
        timeout: float | None = None,
    ) -> types.AllCounted:
        """Call CountAll."""
        request = types.CountAll(id=id)
        return self._call(operations.COUNT_ALL, request, timeout)

    def get_stock(
        self,
        *,
        sku: str,
        timeout: float | None = None,
    ) -> types.OrderMessage:
        """Call GetStock."""
        request = types.GetStockMessage(sku=sku)
        return self._call(operations.GET_STOCK, request, timeout)
