# Made by soapwright from plain_elements/plain. Do not edit.
"""The client of PlainService: one method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self, Unpack

from .. import CallOptions, Credentials
from .._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from .._runtime.connections import HttpClient
from .._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .iterate import ItemCalls

__all__ = ["Plain"]


class Plain(Client):
    """PlainService.

    `environment` selects a known endpoint, `endpoint` sets another URL; plain HTTP to other machines
    requires `allow_http`. `http` is a connection to use instead of the client's own; it stays open
    when the client is closed. `timeout` limits a whole call, in seconds, and `connect_timeout` only
    its connection. A response of more than `max_answer_bytes` is an error. `Options` describes the
    others: `security`, `auth`, `tls`, `addressing`, `mtom`, `headers`, `max_retries`, `retries`,
    `try_timeout`, `before_sending`, `after_receiving`. `with_options` returns a view of the client
    with other options; the `options` of a method are for one call.
    """

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        protocol: Literal["soap"] = "soap",
        environment: Literal["production"] = "production",
        endpoint: str | None = None,
        http: HttpClient | None = None,
        timeout: float = TIMEOUT,
        connect_timeout: float | None = None,
        max_answer_bytes: int = MAX_ANSWER_BYTES,
        allow_http: bool = False,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_answer_bytes=max_answer_bytes,
            allow_http=allow_http,
            **options,
        )

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a view of the client with other options, which may include credentials.

        It uses the same connections, which are closed with the original client.
        """
        return self._with_options(options)

    @property
    def iterate(self) -> ItemCalls:
        """The calls whose responses are a list, item by item: `for one in client.iterate.…(…)`."""
        from .iterate import ItemCalls

        return ItemCalls(self._items)

    def place_order(
        self,
        *,
        id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.OrderPlaced:
        """`with_request(operations.PLACE_ORDER, …)` sends a type derived from Order."""
        request = types.PlaceOrder(id=id)
        return self._call(operations.PLACE_ORDER, request, timeout, options)

    def set_mode(
        self,
        *,
        value: types.Mode | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ModeSet:
        request = types.SetMode(value=value)
        return self._call(operations.SET_MODE, request, timeout, options)

    def count_all(
        self,
        *,
        id: list[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AllCounted:
        request = types.CountAll(id=id)
        return self._call(operations.COUNT_ALL, request, timeout, options)

    def get_stock(
        self,
        *,
        sku: str,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.Order:
        request = types.GetStockMessage(sku=sku)
        return self._call(operations.GET_STOCK, request, timeout, options)
