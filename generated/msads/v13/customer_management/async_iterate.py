# Made by soapwright from msads/v13/customer_management. Do not edit.
"""Responses of CustomerManagementService item by item: one method for each operation that returns a
list.
"""

from __future__ import annotations

from collections.abc import Sequence

from ... import CallOptions
from ..._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_accounts_info(
        self,
        *,
        customer_id: int | None = None,
        only_parent_accounts: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AccountInfo | None, types.GetAccountsInfoResponse]:
        request = types.GetAccountsInfoRequest(
            customer_id=customer_id, only_parent_accounts=only_parent_accounts
        )
        return self._items(operations.GET_ACCOUNTS_INFO, request, timeout, "accounts_info", options=options)

    def find_accounts(
        self,
        *,
        customer_id: int | None = None,
        account_filter: str | None = None,
        top_n: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AccountInfo | None, types.FindAccountsResponse]:
        request = types.FindAccountsRequest(
            customer_id=customer_id, account_filter=account_filter, top_n=top_n
        )
        return self._items(operations.FIND_ACCOUNTS, request, timeout, "accounts_info", options=options)

    def get_customers_info(
        self,
        *,
        customer_name_filter: str | None = None,
        top_n: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.CustomerInfo | None, types.GetCustomersInfoResponse]:
        request = types.GetCustomersInfoRequest(customer_name_filter=customer_name_filter, top_n=top_n)
        return self._items(operations.GET_CUSTOMERS_INFO, request, timeout, "customers_info", options=options)

    def get_user(
        self,
        *,
        user_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.CustomerRole | None, types.GetUserResponse]:
        request = types.GetUserRequest(user_id=user_id)
        return self._items(operations.GET_USER, request, timeout, "customer_roles", options=options)

    def get_users_info(
        self,
        *,
        customer_id: int | None = None,
        status_filter: types.UserLifeCycleStatus | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.UserInfo | None, types.GetUsersInfoResponse]:
        request = types.GetUsersInfoRequest(customer_id=customer_id, status_filter=status_filter)
        return self._items(operations.GET_USERS_INFO, request, timeout, "users_info", options=options)

    def get_customer_pilot_features(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int, types.GetCustomerPilotFeaturesResponse]:
        request = types.GetCustomerPilotFeaturesRequest(customer_id=customer_id)
        return self._items(
            operations.GET_CUSTOMER_PILOT_FEATURES, request, timeout, "feature_pilot_flags", options=options
        )

    def get_account_pilot_features(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int, types.GetAccountPilotFeaturesResponse]:
        request = types.GetAccountPilotFeaturesRequest(account_id=account_id)
        return self._items(
            operations.GET_ACCOUNT_PILOT_FEATURES, request, timeout, "feature_pilot_flags", options=options
        )

    def get_pilot_features_countries(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.PilotFeature, types.GetPilotFeaturesCountriesResponse]:
        request = types.GetPilotFeaturesCountriesRequest()
        return self._items(
            operations.GET_PILOT_FEATURES_COUNTRIES, request, timeout, "pilot_features", options=options
        )

    def find_accounts_or_customers_info(
        self,
        *,
        filter: str | None = None,
        top_n: int | None = None,
        return_additional_fields: Sequence[types.AccountAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AccountInfoWithCustomerData | None, types.FindAccountsOrCustomersInfoResponse]:
        request = types.FindAccountsOrCustomersInfoRequest(
            filter=filter, top_n=top_n, return_additional_fields=return_additional_fields
        )
        return self._items(
            operations.FIND_ACCOUNTS_OR_CUSTOMERS_INFO,
            request,
            timeout,
            "account_info_with_customer_data",
            options=options,
        )

    def search_customers(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        date_range: types.DateRange | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Customer | None, types.SearchCustomersResponse]:
        request = types.SearchCustomersRequest(
            predicates=predicates, date_range=date_range, ordering=ordering, page_info=page_info
        )
        return self._items(operations.SEARCH_CUSTOMERS, request, timeout, "customers", options=options)

    def search_client_links(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.ClientLink | None, types.SearchClientLinksResponse]:
        request = types.SearchClientLinksRequest(
            predicates=predicates, ordering=ordering, page_info=page_info
        )
        return self._items(operations.SEARCH_CLIENT_LINKS, request, timeout, "client_links", options=options)

    def search_accounts(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.AccountAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AdvertiserAccount | None, types.SearchAccountsResponse]:
        request = types.SearchAccountsRequest(
            predicates=predicates,
            ordering=ordering,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._items(operations.SEARCH_ACCOUNTS, request, timeout, "accounts", options=options)

    def search_user_invitations(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.UserInvitation | None, types.SearchUserInvitationsResponse]:
        request = types.SearchUserInvitationsRequest(predicates=predicates)
        return self._items(
            operations.SEARCH_USER_INVITATIONS, request, timeout, "user_invitations", options=options
        )

    def validate_address(
        self,
        *,
        address: types.Address | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Address | None, types.ValidateAddressResponse]:
        request = types.ValidateAddressRequest(address=address)
        return self._items(
            operations.VALIDATE_ADDRESS, request, timeout, "suggested_addresses", options=options
        )

    def get_notifications(
        self,
        *,
        locale: str | None = None,
        user_id: int | None = None,
        type_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Notification | None, types.GetNotificationsResponse]:
        request = types.GetNotificationsRequest(locale=locale, user_id=user_id, type_ids=type_ids)
        return self._items(operations.GET_NOTIFICATIONS, request, timeout, "notifications", options=options)
