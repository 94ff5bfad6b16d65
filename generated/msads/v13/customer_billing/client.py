# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The client of CustomerBillingService: one method for each operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
        protocol: Literal["rest", "soap"] = "rest",
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
        return_invoice_number: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBillingDocumentsInfoResponse:
        """`start_date`: In UTC.
        `end_date`: In UTC.

        Raises AdApiFaultDetail or ApiBatchFault or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/getbillingdocumentsinfo?view=bingads-13
        """
        request = types.GetBillingDocumentsInfoRequest(
            account_ids=account_ids,
            start_date=start_date,
            end_date=end_date,
            return_invoice_number=return_invoice_number,
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
        """`billing_documents_info`: At most 25 items.

        Raises AdApiFaultDetail or ApiBatchFault or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/getbillingdocuments?view=bingads-13
        """
        request = types.GetBillingDocumentsRequest(billing_documents_info=billing_documents_info, type=type)
        return self._call(operations.GET_BILLING_DOCUMENTS, request, timeout, options)

    def add_insertion_order(
        self,
        *,
        insertion_order: types.InsertionOrder | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddInsertionOrderResponse:
        """Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/addinsertionorder?view=bingads-13
        """
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

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/updateinsertionorder?view=bingads-13
        """
        request = types.UpdateInsertionOrderRequest(insertion_order=insertion_order)
        return self._call(operations.UPDATE_INSERTION_ORDER, request, timeout, options)

    def search_insertion_orders(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.InsertionOrderAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchInsertionOrdersResponse:
        """`predicates`: At most 6 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/searchinsertionorders?view=bingads-13
        """
        request = types.SearchInsertionOrdersRequest(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
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
        """Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/getaccountmonthlyspend?view=bingads-13
        """
        request = types.GetAccountMonthlySpendRequest(account_id=account_id, month_year=month_year)
        return self._call(operations.GET_ACCOUNT_MONTHLY_SPEND, request, timeout, options)

    def dispatch_coupons(
        self,
        *,
        send_to_emails: Sequence[str | None] | None = None,
        customer_id: int | None = None,
        coupon_class_name: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DispatchCouponsResponse:
        """`send_to_emails`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/dispatchcoupons?view=bingads-13
        """
        request = types.DispatchCouponsRequest(
            send_to_emails=send_to_emails, customer_id=customer_id, coupon_class_name=coupon_class_name
        )
        return self._call(operations.DISPATCH_COUPONS, request, timeout, options)

    def redeem_coupon(
        self,
        *,
        account_id: int | None = None,
        coupon_code: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.RedeemCouponResponse:
        """For the roles Super Admin and Standard.

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/redeemcoupon?view=bingads-13
        """
        request = types.RedeemCouponRequest(account_id=account_id, coupon_code=coupon_code)
        return self._call(operations.REDEEM_COUPON, request, timeout, options)

    def search_coupons(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.AccountAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchCouponsResponse:
        """`predicates`: At most 4 items.

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/searchcoupons?view=bingads-13
        """
        request = types.SearchCouponsRequest(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.SEARCH_COUPONS, request, timeout, options)

    def check_feature_adoption_coupon_eligibility(
        self,
        *,
        feature_id: int | None = None,
        account_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.CheckFeatureAdoptionCouponEligibilityResponse:
        """`account_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/checkfeatureadoptioncouponeligibility?view=bingads-13
        """
        request = types.CheckFeatureAdoptionCouponEligibilityRequest(
            feature_id=feature_id, account_ids=account_ids
        )
        return self._call(operations.CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY, request, timeout, options)

    def claim_feature_adoption_coupons(
        self,
        *,
        account_coupon_pairs: Mapping[int, str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ClaimFeatureAdoptionCouponsResponse:
        """`account_coupon_pairs`: At most 100 items.

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/claimfeatureadoptioncoupons?view=bingads-13
        """
        request = types.ClaimFeatureAdoptionCouponsRequest(account_coupon_pairs=account_coupon_pairs)
        return self._call(operations.CLAIM_FEATURE_ADOPTION_COUPONS, request, timeout, options)

    def get_coupon_info(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCouponInfoResponse:
        """Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/getcouponinfo?view=bingads-13
        """
        request = types.GetCouponInfoRequest(customer_id=customer_id)
        return self._call(operations.GET_COUPON_INFO, request, timeout, options)

    def distribute_coupons(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        class_name: str | None = None,
        feature_id: int | None = None,
        send_notification: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DistributeCouponsResponse:
        """Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/distributecoupons?view=bingads-13
        """
        request = types.DistributeCouponsRequest(
            account_ids=account_ids,
            class_name=class_name,
            feature_id=feature_id,
            send_notification=send_notification,
        )
        return self._call(operations.DISTRIBUTE_COUPONS, request, timeout, options)

    def get_billing_groups(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBillingGroupsResponse:
        """`customer_id`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/getbillinggroups?view=bingads-13
        """
        request = types.GetBillingGroupsRequest(customer_id=customer_id)
        return self._call(operations.GET_BILLING_GROUPS, request, timeout, options)

    def get_ungrouped_accounts(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetUngroupedAccountsResponse:
        """`customer_id`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/getungroupedaccounts?view=bingads-13
        """
        request = types.GetUngroupedAccountsRequest(customer_id=customer_id)
        return self._call(operations.GET_UNGROUPED_ACCOUNTS, request, timeout, options)

    def update_billing_group_accounts(
        self,
        *,
        customer_id: int | None = None,
        billing_group_id: int | None = None,
        accounts_to_add: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateBillingGroupAccountsResponse:
        """`customer_id`: Reserved (as of 2026-08).
        `billing_group_id`: Reserved (as of 2026-08).
        `accounts_to_add`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFault.

        https://learn.microsoft.com/en-us/advertising/customer-billing-service/updatebillinggroupaccounts?view=bingads-13
        """
        request = types.UpdateBillingGroupAccountsRequest(
            customer_id=customer_id, billing_group_id=billing_group_id, accounts_to_add=accounts_to_add
        )
        return self._call(operations.UPDATE_BILLING_GROUP_ACCOUNTS, request, timeout, options)
