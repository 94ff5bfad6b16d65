# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The async client of CustomerManagementService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from ..._runtime.connections import AsyncHttpClient
from ..._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .async_iterate import AsyncItemCalls
    from .async_pages import AsyncPageCalls

__all__ = ["AsyncCustomerManagement"]


class AsyncCustomerManagement(AsyncClient):
    """CustomerManagementService.

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

    @property
    def pages(self) -> AsyncPageCalls:
        """The calls with paged responses, as one series of items: `for one in client.pages.…(…)`."""
        from .async_pages import AsyncPageCalls

        return AsyncPageCalls(self._call)

    async def get_accounts_info(
        self,
        *,
        customer_id: int | None = None,
        only_parent_accounts: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountsInfoResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetAccountsInfoRequest(
            customer_id=customer_id, only_parent_accounts=only_parent_accounts
        )
        return await self._call(operations.GET_ACCOUNTS_INFO, request, timeout, options)

    async def find_accounts(
        self,
        *,
        customer_id: int | None = None,
        account_filter: str | None = None,
        top_n: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.FindAccountsResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.FindAccountsRequest(
            customer_id=customer_id, account_filter=account_filter, top_n=top_n
        )
        return await self._call(operations.FIND_ACCOUNTS, request, timeout, options)

    async def add_account(
        self,
        *,
        account: types.AdvertiserAccount | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAccountResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.AddAccountRequest(account=account)
        return await self._call(operations.ADD_ACCOUNT, request, timeout, options)

    async def update_account(
        self,
        *,
        account: types.AdvertiserAccount,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAccountResponse:
        """Overwrites everything: omitted values are cleared. Get the account first, change what is to
        change, and send all of it.

        `account`: Required. Its time stamp must be that of the last write, as GetAccount returns it.

        Raises AdApiFaultDetail or ApiFault.
        """
        request = types.UpdateAccountRequest(account=account)
        return await self._call(operations.UPDATE_ACCOUNT, request, timeout, options)

    async def get_customer(
        self,
        *,
        customer_id: int | None = None,
        include_customer_address: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCustomerResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetCustomerRequest(
            customer_id=customer_id, include_customer_address=include_customer_address
        )
        return await self._call(operations.GET_CUSTOMER, request, timeout, options)

    async def update_customer(
        self,
        *,
        customer: types.Customer,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateCustomerResponse:
        """Overwrites everything: omitted values are cleared. Get the customer first, change what is to
        change, and send all of it.

        `customer`: Required. Its time stamp must be that of the last write, as GetCustomer returns it.

        Raises AdApiFaultDetail or ApiFault.
        """
        request = types.UpdateCustomerRequest(customer=customer)
        return await self._call(operations.UPDATE_CUSTOMER, request, timeout, options)

    async def signup_customer(
        self,
        *,
        customer: types.Customer | None = None,
        account: types.AdvertiserAccount | None = None,
        parent_customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SignupCustomerResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SignupCustomerRequest(
            customer=customer, account=account, parent_customer_id=parent_customer_id
        )
        return await self._call(operations.SIGNUP_CUSTOMER, request, timeout, options)

    async def get_account(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetAccountRequest(account_id=account_id)
        return await self._call(operations.GET_ACCOUNT, request, timeout, options)

    async def get_customers_info(
        self,
        *,
        customer_name_filter: str | None = None,
        top_n: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCustomersInfoResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetCustomersInfoRequest(customer_name_filter=customer_name_filter, top_n=top_n)
        return await self._call(operations.GET_CUSTOMERS_INFO, request, timeout, options)

    async def delete_account(
        self,
        *,
        account_id: int | None = None,
        time_stamp: bytes | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAccountResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.DeleteAccountRequest(account_id=account_id, time_stamp=time_stamp)
        return await self._call(operations.DELETE_ACCOUNT, request, timeout, options)

    async def delete_customer(
        self,
        *,
        customer_id: int,
        time_stamp: bytes,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteCustomerResponse:
        """`customer_id`: Required.
        `time_stamp`: Required. That of the last write, as GetCustomer returns it; with an older one the
        call fails.

        Raises AdApiFaultDetail or ApiFault.
        """
        request = types.DeleteCustomerRequest(customer_id=customer_id, time_stamp=time_stamp)
        return await self._call(operations.DELETE_CUSTOMER, request, timeout, options)

    async def update_user(
        self,
        *,
        user: types.User,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateUserResponse:
        """Overwrites everything: omitted values are cleared. Get the user first, change what is to change,
        and send all of it.

        `user`: Required. Its time stamp must be that of the last write, as GetUser returns it.

        Raises AdApiFaultDetail or ApiFault.
        """
        request = types.UpdateUserRequest(user=user)
        return await self._call(operations.UPDATE_USER, request, timeout, options)

    async def update_user_roles(
        self,
        *,
        customer_id: int | None = None,
        user_id: int | None = None,
        new_role_id: int | None = None,
        new_account_ids: Sequence[int] | None = None,
        new_customer_ids: Sequence[int] | None = None,
        delete_role_id: int | None = None,
        delete_account_ids: Sequence[int] | None = None,
        delete_customer_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateUserRolesResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.UpdateUserRolesRequest(
            customer_id=customer_id,
            user_id=user_id,
            new_role_id=new_role_id,
            new_account_ids=new_account_ids,
            new_customer_ids=new_customer_ids,
            delete_role_id=delete_role_id,
            delete_account_ids=delete_account_ids,
            delete_customer_ids=delete_customer_ids,
        )
        return await self._call(operations.UPDATE_USER_ROLES, request, timeout, options)

    async def get_user(
        self,
        *,
        user_id: int | None = None,
        include_linked_account_ids: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetUserResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetUserRequest(user_id=user_id, include_linked_account_ids=include_linked_account_ids)
        return await self._call(operations.GET_USER, request, timeout, options)

    async def get_current_user(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCurrentUserResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetCurrentUserRequest()
        return await self._call(operations.GET_CURRENT_USER, request, timeout, options)

    async def delete_user(
        self,
        *,
        user_id: int | None = None,
        time_stamp: bytes | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteUserResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.DeleteUserRequest(user_id=user_id, time_stamp=time_stamp)
        return await self._call(operations.DELETE_USER, request, timeout, options)

    async def get_users_info(
        self,
        *,
        customer_id: int | None = None,
        status_filter: types.UserLifeCycleStatus | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetUsersInfoResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetUsersInfoRequest(customer_id=customer_id, status_filter=status_filter)
        return await self._call(operations.GET_USERS_INFO, request, timeout, options)

    async def get_customer_pilot_features(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCustomerPilotFeaturesResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetCustomerPilotFeaturesRequest(customer_id=customer_id)
        return await self._call(operations.GET_CUSTOMER_PILOT_FEATURES, request, timeout, options)

    async def get_pilot_features_countries(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetPilotFeaturesCountriesResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetPilotFeaturesCountriesRequest()
        return await self._call(operations.GET_PILOT_FEATURES_COUNTRIES, request, timeout, options)

    async def get_accessible_customer(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccessibleCustomerResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.GetAccessibleCustomerRequest(customer_id=customer_id)
        return await self._call(operations.GET_ACCESSIBLE_CUSTOMER, request, timeout, options)

    async def find_accounts_or_customers_info(
        self,
        *,
        filter: str | None = None,
        top_n: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.FindAccountsOrCustomersInfoResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.FindAccountsOrCustomersInfoRequest(filter=filter, top_n=top_n)
        return await self._call(operations.FIND_ACCOUNTS_OR_CUSTOMERS_INFO, request, timeout, options)

    async def upgrade_customer_to_agency(
        self,
        *,
        customer_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpgradeCustomerToAgencyResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.UpgradeCustomerToAgencyRequest(customer_id=customer_id)
        return await self._call(operations.UPGRADE_CUSTOMER_TO_AGENCY, request, timeout, options)

    async def add_prepay_account(
        self,
        *,
        account: types.AdvertiserAccount | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddPrepayAccountResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.AddPrepayAccountRequest(account=account)
        return await self._call(operations.ADD_PREPAY_ACCOUNT, request, timeout, options)

    async def update_prepay_account(
        self,
        *,
        account: types.AdvertiserAccount | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdatePrepayAccountResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.UpdatePrepayAccountRequest(account=account)
        return await self._call(operations.UPDATE_PREPAY_ACCOUNT, request, timeout, options)

    async def map_customer_id_to_external_customer_id(
        self,
        *,
        customer_id: int | None = None,
        external_customer_id: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.MapCustomerIdToExternalCustomerIdResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.MapCustomerIdToExternalCustomerIdRequest(
            customer_id=customer_id, external_customer_id=external_customer_id
        )
        return await self._call(operations.MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID, request, timeout, options)

    async def map_account_id_to_external_account_ids(
        self,
        *,
        account_id: int | None = None,
        external_account_ids: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.MapAccountIdToExternalAccountIdsResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.MapAccountIdToExternalAccountIdsRequest(
            account_id=account_id, external_account_ids=external_account_ids
        )
        return await self._call(operations.MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS, request, timeout, options)

    async def search_customers(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        date_range: types.DateRange | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        include_customer_address: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchCustomersResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SearchCustomersRequest(
            predicates=predicates,
            date_range=date_range,
            ordering=ordering,
            page_info=page_info,
            include_customer_address=include_customer_address,
        )
        return await self._call(operations.SEARCH_CUSTOMERS, request, timeout, options)

    async def add_client_links(
        self,
        *,
        client_links: Sequence[types.ClientLink | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddClientLinksResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.AddClientLinksRequest(client_links=client_links)
        return await self._call(operations.ADD_CLIENT_LINKS, request, timeout, options)

    async def update_client_links(
        self,
        *,
        client_links: Sequence[types.ClientLink | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateClientLinksResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.UpdateClientLinksRequest(client_links=client_links)
        return await self._call(operations.UPDATE_CLIENT_LINKS, request, timeout, options)

    async def search_client_links(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchClientLinksResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SearchClientLinksRequest(
            predicates=predicates, ordering=ordering, page_info=page_info
        )
        return await self._call(operations.SEARCH_CLIENT_LINKS, request, timeout, options)

    async def search_accounts(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchAccountsResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SearchAccountsRequest(predicates=predicates, ordering=ordering, page_info=page_info)
        return await self._call(operations.SEARCH_ACCOUNTS, request, timeout, options)

    async def send_user_invitation(
        self,
        *,
        user_invitation: types.UserInvitation | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SendUserInvitationResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SendUserInvitationRequest(user_invitation=user_invitation)
        return await self._call(operations.SEND_USER_INVITATION, request, timeout, options)

    async def search_user_invitations(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchUserInvitationsResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.SearchUserInvitationsRequest(predicates=predicates)
        return await self._call(operations.SEARCH_USER_INVITATIONS, request, timeout, options)

    async def validate_address(
        self,
        *,
        address: types.Address | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ValidateAddressResponse:
        """Raises AdApiFaultDetail or ApiFault."""
        request = types.ValidateAddressRequest(address=address)
        return await self._call(operations.VALIDATE_ADDRESS, request, timeout, options)
