# Made by soapwright 0.1.0 from element_classes/basket. Do not edit.
"""The client of BasketService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import Credentials
from .._runtime.client import Client
from .._runtime.lazy import httpx
from . import operations, types

__all__ = ["Basket"]


class Basket(Client):
    """BasketService.

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

    def do(
        self,
        *,
        product: Sequence[types.Product | types.Shirt | types.Hat] | None = None,
        item: Sequence[types.Count | types.Voucher | types.CodesElement] | None = None,
        timeout: float | None = None,
    ) -> types.DoResponse:
        request = types.DoRequest(product=product, item=item)
        return self._call(operations.DO, request, timeout)
