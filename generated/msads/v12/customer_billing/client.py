# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The client of CustomerBillingService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from ..._runtime.connections import HttpClient
from ..._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .iterate import ItemCalls
    from .pages import PageCalls

__all__ = ["CustomerBilling"]


class CustomerBilling(Client):
    """CustomerBillingService.

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
        environment: Literal["production", "sandbox"] = "production",
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

    def get_billing_documents_info(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBillingDocumentsInfoResponse:
        """Raises AdApiFaultDetail or ApiBatchFault or ApiFault."""
        request = types.GetBillingDocumentsInfoRequest(
            account_ids=account_ids, start_date=start_date, end_date=end_date
        )
        return self._call(operations.GET_BILLING_DOCUMENTS_INFO, request, timeout, options)

    def get_billing_documents(
        self,
        *,
        billing_documents_info: Sequence[types.BillingDocumentInfo | None] | None = None,
        type: types.DataType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBillingDocumentsResponse:
        """Raises AdApiFaultDetail or ApiBatchFault or ApiFault."""
        request = types.GetBillingDocumentsRequest(billing_documents_info=billing_documents_info, type=type)
        return self._call(operations.GET_BILLING_DOCUMENTS, request, timeout, options)

    def add_insertion_order(
        self,
        *,
        insertion_order: types.InsertionOrder | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddInsertionOrderResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.AddInsertionOrderRequest(insertion_order=insertion_order)
        return self._call(operations.ADD_INSERTION_ORDER, request, timeout, options)

    def update_insertion_order(
        self,
        *,
        insertion_order: types.InsertionOrder,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateInsertionOrderResponse:
        """`insertion_order`: Required.

        Raises AdApiFaultDetail or ApiFault.
        """
        request = types.UpdateInsertionOrderRequest(insertion_order=insertion_order)
        return self._call(operations.UPDATE_INSERTION_ORDER, request, timeout, options)

    def get_insertion_orders_by_account(
        self,
        *,
        account_id: int | None = None,
        insertion_order_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetInsertionOrdersByAccountResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetInsertionOrdersByAccountRequest(
            account_id=account_id, insertion_order_ids=insertion_order_ids
        )
        return self._call(operations.GET_INSERTION_ORDERS_BY_ACCOUNT, request, timeout, options)

    def search_insertion_orders(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchInsertionOrdersResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SearchInsertionOrdersRequest(
            predicates=predicates, ordering=ordering, page_info=page_info
        )
        return self._call(operations.SEARCH_INSERTION_ORDERS, request, timeout, options)

    def get_account_monthly_spend(
        self,
        *,
        account_id: int | None = None,
        month_year: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountMonthlySpendResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetAccountMonthlySpendRequest(account_id=account_id, month_year=month_year)
        return self._call(operations.GET_ACCOUNT_MONTHLY_SPEND, request, timeout, options)
