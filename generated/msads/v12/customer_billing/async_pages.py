# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""Responses of CustomerBillingService page by page: one method for each operation with paged
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

    def search_insertion_orders(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_size: int = 100,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[types.InsertionOrder | None, types.SearchInsertionOrdersResponse]:
        request = types.SearchInsertionOrdersRequest(
            predicates=predicates, ordering=ordering, page_info=types.Paging(index=0, size=page_size)
        )
        return self._pages(
            operations.SEARCH_INSERTION_ORDERS,
            request,
            timeout,
            page_size,
            Paging("page_info.index", "page_info.size", "insertion_orders", short=True),
            options,
        )
