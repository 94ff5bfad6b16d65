# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The requests of CustomerManagementService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CUSTOMER

__all__ = [
    "AddAccountRequest",
    "AddClientLinksRequest",
    "AddPrepayAccountRequest",
    "DeleteAccountRequest",
    "DeleteCustomerRequest",
    "DeleteUserRequest",
    "FindAccountsOrCustomersInfoRequest",
    "FindAccountsRequest",
    "GetAccessibleCustomerRequest",
    "GetAccountRequest",
    "GetAccountsInfoRequest",
    "GetCurrentUserRequest",
    "GetCustomerPilotFeaturesRequest",
    "GetCustomerRequest",
    "GetCustomersInfoRequest",
    "GetPilotFeaturesCountriesRequest",
    "GetUserRequest",
    "GetUsersInfoRequest",
    "MapAccountIdToExternalAccountIdsRequest",
    "MapCustomerIdToExternalCustomerIdRequest",
    "SearchAccountsRequest",
    "SearchClientLinksRequest",
    "SearchCustomersRequest",
    "SearchUserInvitationsRequest",
    "SendUserInvitationRequest",
    "SignupCustomerRequest",
    "UpdateAccountRequest",
    "UpdateClientLinksRequest",
    "UpdateCustomerRequest",
    "UpdatePrepayAccountRequest",
    "UpdateUserRequest",
    "UpdateUserRolesRequest",
    "UpgradeCustomerToAgencyRequest",
    "ValidateAddressRequest",
]


@struct("GetAccountsInfoRequest", CUSTOMER)
class GetAccountsInfoRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    only_parent_accounts: bool | None = element("OnlyParentAccounts", "xs:boolean")


@struct("FindAccountsRequest", CUSTOMER)
class FindAccountsRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    account_filter: str | None = element("AccountFilter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("AddAccountRequest", CUSTOMER)
class AddAccountRequest(Struct):
    account: types.AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("UpdateAccountRequest", CUSTOMER)
class UpdateAccountRequest(Struct):
    account: types.AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("GetCustomerRequest", CUSTOMER)
class GetCustomerRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    include_customer_address: bool | None = element("IncludeCustomerAddress", "xs:boolean")


@struct("UpdateCustomerRequest", CUSTOMER)
class UpdateCustomerRequest(Struct):
    customer: types.Customer | None = element("Customer", "Customer", nillable=True)


@struct("SignupCustomerRequest", CUSTOMER)
class SignupCustomerRequest(Struct):
    customer: types.Customer | None = element("Customer", "Customer", nillable=True)
    account: types.AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)
    parent_customer_id: int | None = element("ParentCustomerId", "xs:long", nillable=True)


@struct("GetAccountRequest", CUSTOMER)
class GetAccountRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")


@struct("GetCustomersInfoRequest", CUSTOMER)
class GetCustomersInfoRequest(Struct):
    customer_name_filter: str | None = element("CustomerNameFilter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("DeleteAccountRequest", CUSTOMER)
class DeleteAccountRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("DeleteCustomerRequest", CUSTOMER)
class DeleteCustomerRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("UpdateUserRequest", CUSTOMER)
class UpdateUserRequest(Struct):
    user: types.User | None = element("User", "User", nillable=True)


@struct("UpdateUserRolesRequest", CUSTOMER)
class UpdateUserRolesRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    user_id: int | None = element("UserId", "xs:long")
    new_role_id: int | None = element("NewRoleId", "xs:int", nillable=True)
    new_account_ids: Sequence[int] | None = element("NewAccountIds", "ArrayOflong", nillable=True)
    new_customer_ids: Sequence[int] | None = element("NewCustomerIds", "ArrayOflong", nillable=True)
    delete_role_id: int | None = element("DeleteRoleId", "xs:int", nillable=True)
    delete_account_ids: Sequence[int] | None = element("DeleteAccountIds", "ArrayOflong", nillable=True)
    delete_customer_ids: Sequence[int] | None = element("DeleteCustomerIds", "ArrayOflong", nillable=True)


@struct("GetUserRequest", CUSTOMER)
class GetUserRequest(Struct):
    user_id: int | None = element("UserId", "xs:long", nillable=True)
    include_linked_account_ids: bool | None = element("IncludeLinkedAccountIds", "xs:boolean", nillable=True)


@struct("GetCurrentUserRequest", CUSTOMER)
class GetCurrentUserRequest(Struct):
    pass


@struct("DeleteUserRequest", CUSTOMER)
class DeleteUserRequest(Struct):
    user_id: int | None = element("UserId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("GetUsersInfoRequest", CUSTOMER)
class GetUsersInfoRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    status_filter: types.UserLifeCycleStatus | None = element(
        "StatusFilter", "UserLifeCycleStatus", nillable=True
    )


@struct("GetCustomerPilotFeaturesRequest", CUSTOMER)
class GetCustomerPilotFeaturesRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetPilotFeaturesCountriesRequest", CUSTOMER)
class GetPilotFeaturesCountriesRequest(Struct):
    pass


@struct("GetAccessibleCustomerRequest", CUSTOMER)
class GetAccessibleCustomerRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")


@struct("FindAccountsOrCustomersInfoRequest", CUSTOMER)
class FindAccountsOrCustomersInfoRequest(Struct):
    filter: str | None = element("Filter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("UpgradeCustomerToAgencyRequest", CUSTOMER)
class UpgradeCustomerToAgencyRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")


@struct("AddPrepayAccountRequest", CUSTOMER)
class AddPrepayAccountRequest(Struct):
    account: types.AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("UpdatePrepayAccountRequest", CUSTOMER)
class UpdatePrepayAccountRequest(Struct):
    account: types.AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("MapCustomerIdToExternalCustomerIdRequest", CUSTOMER)
class MapCustomerIdToExternalCustomerIdRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    external_customer_id: str | None = element("ExternalCustomerId", "xs:string", nillable=True)


@struct("MapAccountIdToExternalAccountIdsRequest", CUSTOMER)
class MapAccountIdToExternalAccountIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    external_account_ids: Sequence[str | None] | None = element(
        "ExternalAccountIds", "ArrayOfstring", nillable=True
    )


@struct("SearchCustomersRequest", CUSTOMER)
class SearchCustomersRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )
    date_range: types.DateRange | None = element("DateRange", "DateRange", nillable=True)
    ordering: Sequence[types.OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)
    include_customer_address: bool | None = element("IncludeCustomerAddress", "xs:boolean")


@struct("AddClientLinksRequest", CUSTOMER)
class AddClientLinksRequest(Struct):
    client_links: Sequence[types.ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )


@struct("UpdateClientLinksRequest", CUSTOMER)
class UpdateClientLinksRequest(Struct):
    client_links: Sequence[types.ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )


@struct("SearchClientLinksRequest", CUSTOMER)
class SearchClientLinksRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )
    ordering: Sequence[types.OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SearchAccountsRequest", CUSTOMER)
class SearchAccountsRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )
    ordering: Sequence[types.OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SendUserInvitationRequest", CUSTOMER)
class SendUserInvitationRequest(Struct):
    user_invitation: types.UserInvitation | None = element("UserInvitation", "UserInvitation", nillable=True)


@struct("SearchUserInvitationsRequest", CUSTOMER)
class SearchUserInvitationsRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )


@struct("ValidateAddressRequest", CUSTOMER)
class ValidateAddressRequest(Struct):
    address: types.Address | None = element("Address", "Address", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
