# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The async client of OrderService: one method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self, Unpack

from .. import CallOptions, Credentials
from .._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from .._runtime.connections import AsyncHttpClient
from .._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .async_iterate import AsyncItemCalls

__all__ = ["AsyncOrder"]


class AsyncOrder(AsyncClient):
    """OrderService.

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
        http: AsyncHttpClient | None = None,
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
    def iterate(self) -> AsyncItemCalls:
        """The calls whose responses are a list, item by item: `for one in client.iterate.…(…)`."""
        from .async_iterate import AsyncItemCalls

        return AsyncItemCalls(self._items)

    async def order(
        self,
        *,
        sku: str | None = None,
        extra: list[object] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ORDERResponse:
        request = types.ORDER(sku=sku, extra=extra)
        return await self._call(operations.ORDER, request, timeout, options)
