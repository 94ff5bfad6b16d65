# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""Responses of CustomerBillingService item by item: one method for each operation that returns a
list.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ... import CallOptions
from ..._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_billing_documents_info(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        return_invoice_number: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BillingDocumentInfo | None, types.GetBillingDocumentsInfoResponse]:
        request = types.GetBillingDocumentsInfoRequest(
            account_ids=account_ids,
            start_date=start_date,
            end_date=end_date,
            return_invoice_number=return_invoice_number,
        )
        return self._items(
            operations.GET_BILLING_DOCUMENTS_INFO, request, timeout, "billing_documents_info", options=options
        )

    def get_billing_documents(
        self,
        *,
        billing_documents_info: Sequence[types.BillingDocumentInfo | None] | None = None,
        type: types.DataType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BillingDocument | None, types.GetBillingDocumentsResponse]:
        request = types.GetBillingDocumentsRequest(billing_documents_info=billing_documents_info, type=type)
        return self._items(
            operations.GET_BILLING_DOCUMENTS, request, timeout, "billing_documents", options=options
        )

    def search_insertion_orders(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.InsertionOrderAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.InsertionOrder | None, types.SearchInsertionOrdersResponse]:
        request = types.SearchInsertionOrdersRequest(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.SEARCH_INSERTION_ORDERS, request, timeout, "insertion_orders", options=options
        )

    def dispatch_coupons(
        self,
        *,
        send_to_emails: Sequence[str | None] | None = None,
        customer_id: int | None = None,
        coupon_class_name: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DispatchCouponsResponse]:
        request = types.DispatchCouponsRequest(
            send_to_emails=send_to_emails, customer_id=customer_id, coupon_class_name=coupon_class_name
        )
        return self._items(operations.DISPATCH_COUPONS, request, timeout, "partial_errors", options=options)

    def search_coupons(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.AccountAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Coupon | None, types.SearchCouponsResponse]:
        request = types.SearchCouponsRequest(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._items(operations.SEARCH_COUPONS, request, timeout, "coupons", options=options)

    def check_feature_adoption_coupon_eligibility(
        self,
        *,
        feature_id: int | None = None,
        account_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int, types.CheckFeatureAdoptionCouponEligibilityResponse]:
        request = types.CheckFeatureAdoptionCouponEligibilityRequest(
            feature_id=feature_id, account_ids=account_ids
        )
        return self._items(
            operations.CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY,
            request,
            timeout,
            "eligible_account_ids",
            options=options,
        )

    def get_coupon_info(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.CouponInfoData | None, types.GetCouponInfoResponse]:
        request = types.GetCouponInfoRequest(customer_id=customer_id)
        return self._items(operations.GET_COUPON_INFO, request, timeout, "coupon_info_data", options=options)

    def get_billing_groups(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BillingGroup | None, types.GetBillingGroupsResponse]:
        request = types.GetBillingGroupsRequest(customer_id=customer_id)
        return self._items(operations.GET_BILLING_GROUPS, request, timeout, "billing_groups", options=options)

    def get_ungrouped_accounts(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.UngroupedAccount | None, types.GetUngroupedAccountsResponse]:
        request = types.GetUngroupedAccountsRequest(customer_id=customer_id)
        return self._items(
            operations.GET_UNGROUPED_ACCOUNTS, request, timeout, "ungrouped_accounts", options=options
        )

    def update_billing_group_accounts(
        self,
        *,
        customer_id: int | None = None,
        billing_group_id: int | None = None,
        accounts_to_add: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[list[types.OperationError | None] | None, types.UpdateBillingGroupAccountsResponse]:
        request = types.UpdateBillingGroupAccountsRequest(
            customer_id=customer_id, billing_group_id=billing_group_id, accounts_to_add=accounts_to_add
        )
        return self._items(
            operations.UPDATE_BILLING_GROUP_ACCOUNTS, request, timeout, "partial_errors", options=options
        )
