# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The client of Orders: one method for each operation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, Self, Unpack, overload

from .. import CallOptions, Credentials
from .._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from .._runtime.connections import HttpClient
from .._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .iterate import ItemCalls
    from .pages import PageCalls

__all__ = ["Orders"]


class Orders(Client):
    """Orders.

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

    @property
    def pages(self) -> PageCalls:
        """The calls with paged responses, as one series of items: `for one in client.pages.…(…)`."""
        from .pages import PageCalls

        return PageCalls(self._call)

    @overload
    def wait(
        self,
        submitted: types.BeginExportResponse,
        *,
        timeout: float | None = None,
        progress: Callable[[types.AskJobResponse], object] | None = None,
        options: CallOptions | None = None,
    ) -> types.AskJobResponse: ...

    @overload
    def wait(
        self,
        submitted: types.BeginImportResponse,
        *,
        timeout: float | None = None,
        progress: Callable[[types.AskImportResponse], object] | None = None,
        options: CallOptions | None = None,
    ) -> types.AskImportResponse: ...

    def wait(
        self,
        submitted: types.BeginExportResponse | types.BeginImportResponse,
        *,
        timeout: float | None = None,
        progress: (
            Callable[[types.AskJobResponse], object] | Callable[[types.AskImportResponse], object] | None
        ) = None,
        options: CallOptions | None = None,
    ) -> types.AskJobResponse | types.AskImportResponse:
        """Wait for the job that a call has started: poll with `ask_job` or `ask_import` until it is done,
        and return the last response.

        `progress` is called with each response. Raises WaitFailed if the job fails, and WaitTimedOut if
        it is not done within `timeout` seconds (by default 3600 or 7200).
        """
        response: types.AskJobResponse | types.AskImportResponse = self._wait(
            operations.WAITS, submitted, timeout, progress, options
        )
        return response

    def list_orders(
        self,
        *,
        start: int,
        count: int,
        customer: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ListOrdersResponse:
        request = types.ListOrders(start=start, count=count, customer=customer)
        return self._call(operations.LIST_ORDERS, request, timeout, options)

    def find_orders(
        self,
        *,
        filter: str,
        paging: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.FindOrdersResponse:
        request = types.FindOrders(filter=filter, paging=paging)
        return self._call(operations.FIND_ORDERS, request, timeout, options)

    def find_invoices(
        self,
        *,
        sorted: types.SortedPaging | None = None,
        page_size: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.FindInvoicesResponse:
        request = types.FindInvoices(sorted=sorted, page_size=page_size)
        return self._call(operations.FIND_INVOICES, request, timeout, options)

    def begin_export(
        self,
        *,
        filter: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.BeginExportResponse:
        request = types.BeginExport(filter=filter)
        return self._call(operations.BEGIN_EXPORT, request, timeout, options)

    def begin_import(
        self,
        *,
        url: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.BeginImportResponse:
        request = types.BeginImport(url=url)
        return self._call(operations.BEGIN_IMPORT, request, timeout, options)

    def ask_job(
        self,
        *,
        job_id: str,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AskJobResponse:
        request = types.AskJob(job_id=job_id)
        return self._call(operations.ASK_JOB, request, timeout, options)

    def ask_import(
        self,
        *,
        number: int,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AskImportResponse:
        request = types.AskImport(number=number)
        return self._call(operations.ASK_IMPORT, request, timeout, options)

    def read_log(
        self,
        *,
        since: date,
        cursor: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ReadLogResponse:
        request = types.ReadLog(since=since, cursor=cursor)
        return self._call(operations.READ_LOG, request, timeout, options)

    def read_stock(
        self,
        *,
        window: types.Window | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ReadStockResponse:
        request = types.ReadStock(window=window)
        return self._call(operations.READ_STOCK, request, timeout, options)

    def query(
        self,
        *,
        text: str,
        batch_size: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.QueryResponse:
        request = types.Query(text=text, batch_size=batch_size)
        return self._call(operations.QUERY, request, timeout, options)

    def query_more(
        self,
        *,
        locator: str,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.QueryMoreResponse:
        request = types.QueryMore(locator=locator)
        return self._call(operations.QUERY_MORE, request, timeout, options)
