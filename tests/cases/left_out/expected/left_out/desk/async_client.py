# Made by soapwright from left_out/desk. Do not edit.
"""The async client of DeskService: one method for each operation."""

from __future__ import annotations

from typing import Literal, Self, Unpack

from .. import CallOptions, Credentials
from .._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from .._runtime.connections import AsyncHttpClient
from .._runtime.options import Options
from . import operations, types

__all__ = ["AsyncDesk"]


class AsyncDesk(AsyncClient):
    """DeskService.

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

    async def do(
        self,
        *,
        id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DoResponse:
        request = types.DoRequest(id=id)
        return await self._call(operations.DO, request, timeout, options)

    async def add(
        self,
        *,
        amount: int,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddResponse:
        request = types.AddRequest(amount=amount)
        return await self._call(operations.ADD, request, timeout, options)

    async def sum(
        self,
        *,
        amount: int,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SumResponse:
        request = types.SumRequest(amount=amount)
        return await self._call(operations.SUM, request, timeout, options)
