# Made by soapwright 0.1.0 from named_like_namespaces/order. Do not edit.
"""The client of OrderService: one method for each operation."""

from __future__ import annotations

from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Order"]


class Order(Client):
    """OrderService.

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

    def order(
        self,
        *,
        sku: str | None = None,
        timeout: float | None = None,
    ) -> types.ORDERResponse:
        request = types.ORDERMessage(sku=sku)
        return self._call(operations.ORDER_2, request, timeout)
