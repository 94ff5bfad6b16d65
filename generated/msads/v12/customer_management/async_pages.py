# Made by soapwright from msads/v12/customer_management. Do not edit.
"""Responses of CustomerManagementService page by page: one method for each operation with paged
responses.
"""

from __future__ import annotations

from collections.abc import Sequence

from ... import CallOptions
from ..._runtime.paging import AsyncPageMethods, AsyncPages
from ..._runtime.service import Paging
from . import operations, types

__all__ = ["AsyncPageCalls"]


class AsyncPageCalls(AsyncPageMethods):
    """Calls that yield the items of all pages, each of which is requested when it is needed."""

    def search_customers(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        date_range: types.DateRange | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        include_customer_address: bool | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[types.Customer | None, types.SearchCustomersResponse]:
        request = types.SearchCustomersRequest(
            predicates=predicates,
            date_range=date_range,
            ordering=ordering,
            include_customer_address=include_customer_address,
            page_info=types.Paging(index=0, size=page_size),
        )
        return self._pages(
            operations.SEARCH_CUSTOMERS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "customers", short=True),
            options,
        )

    def search_client_links(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_size: int = 100,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[types.ClientLink | None, types.SearchClientLinksResponse]:
        request = types.SearchClientLinksRequest(
            predicates=predicates, ordering=ordering, page_info=types.Paging(index=0, size=page_size)
        )
        return self._pages(
            operations.SEARCH_CLIENT_LINKS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "client_links", short=True),
            options,
        )

    def search_accounts(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_size: int = 1000,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[types.AdvertiserAccount | None, types.SearchAccountsResponse]:
        request = types.SearchAccountsRequest(
            predicates=predicates, ordering=ordering, page_info=types.Paging(index=0, size=page_size)
        )
        return self._pages(
            operations.SEARCH_ACCOUNTS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "accounts", short=True),
            options,
        )
