# Made by soapwright from document_parts/registry. Do not edit.
"""The async client of RegistryService: one method for each operation."""

from __future__ import annotations

from typing import Literal, Self, Unpack

from .. import CallOptions, Credentials
from .._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from .._runtime.connections import AsyncHttpClient
from .._runtime.options import Options
from . import operations, types

__all__ = ["AsyncRegistry"]


class AsyncRegistry(AsyncClient):
    """RegistryService.

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
        credentials: Credentials,
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

    async def register(
        self,
        *,
        who: types.Person,
        contact: types.Phone | types.Mail,
        again: types.Person,
        remark: str,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.RegisterResponse:
        """`remark`: Any text."""
        request = types.RegisterRequest(who=who, contact=contact, again=again, remark=remark)
        return await self._call(operations.REGISTER, request, timeout, options)

    async def file(
        self,
        *,
        who: types.Person,
        number: int | None,
        entry: types.Entry,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.FileResponse:
        request = types.FileRequest(who=who, number=number, entry=entry)
        return await self._call(operations.FILE, request, timeout, options)

    async def square(
        self,
        *,
        number: int,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SquareResponse:
        request = types.SquareRequest(number=number)
        return await self._call(operations.SQUARE, request, timeout, options)

    async def store(
        self,
        *,
        entry: types.Entry,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.StoreResponse:
        request = types.StoreRequest(entry=entry)
        return await self._call(operations.STORE, request, timeout, options)

    async def ping(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.PingResponse:
        request = types.PingRequest()
        return await self._call(operations.PING, request, timeout, options)

    async def echo(
        self,
        *,
        value: object | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.Anything:
        request = types.Anything(value=value)
        return await self._call(operations.ECHO, request, timeout, options)

    async def echo_typed(
        self,
        *,
        any: object,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.EchoTypedResponse:
        request = types.EchoTypedRequest(any=any)
        return await self._call(operations.ECHO_TYPED, request, timeout, options)

    async def touch(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> None:
        request = types.TouchRequest()
        return await self._call(operations.TOUCH, request, timeout, options)
