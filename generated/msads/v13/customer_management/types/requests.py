# Made by soapwright 0.1.0 from msads/v13/customer_management, revision 13.0.30.1. Do not edit.
"""The requests of CustomerManagementService."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CUSTOMER

if TYPE_CHECKING:
    from .enums import AccountAdditionalField, UserLifeCycleStatus
    from .structs import (
        Address,
        AdvertiserAccount,
        ClientLink,
        Customer,
        DateRange,
        OrderBy,
        Paging,
        Predicate,
        User,
        UserInvitation,
    )


@struct("GetAccountsInfoRequest", CUSTOMER)
class GetAccountsInfoRequest(Struct):
    """The request of GetAccountsInfo."""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    only_parent_accounts: bool | None = element("OnlyParentAccounts", "xs:boolean")


@struct("FindAccountsRequest", CUSTOMER)
class FindAccountsRequest(Struct):
    """The request of FindAccounts."""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    account_filter: str | None = element("AccountFilter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("AddAccountRequest", CUSTOMER)
class AddAccountRequest(Struct):
    """The request of AddAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("UpdateAccountRequest", CUSTOMER)
class UpdateAccountRequest(Struct):
    """The request of UpdateAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("GetCustomerRequest", CUSTOMER)
class GetCustomerRequest(Struct):
    """The request of GetCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("UpdateCustomerRequest", CUSTOMER)
class UpdateCustomerRequest(Struct):
    """The request of UpdateCustomer."""

    customer: Customer | None = element("Customer", "Customer", nillable=True)


@struct("SignupCustomerRequest", CUSTOMER)
class SignupCustomerRequest(Struct):
    """The request of SignupCustomer."""

    customer: Customer | None = element("Customer", "Customer", nillable=True)
    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)
    parent_customer_id: int | None = element("ParentCustomerId", "xs:long", nillable=True)
    user_invitation: UserInvitation | None = element("UserInvitation", "UserInvitation", nillable=True)
    user_id: int | None = element("UserId", "xs:long", nillable=True)
    user: User | None = element("User", "User", nillable=True)


@struct("GetAccountRequest", CUSTOMER)
class GetAccountRequest(Struct):
    """The request of GetAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("GetCustomersInfoRequest", CUSTOMER)
class GetCustomersInfoRequest(Struct):
    """The request of GetCustomersInfo."""

    customer_name_filter: str | None = element("CustomerNameFilter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("DeleteAccountRequest", CUSTOMER)
class DeleteAccountRequest(Struct):
    """The request of DeleteAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("DeleteCustomerRequest", CUSTOMER)
class DeleteCustomerRequest(Struct):
    """The request of DeleteCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("UpdateUserRequest", CUSTOMER)
class UpdateUserRequest(Struct):
    """The request of UpdateUser."""

    user: User | None = element("User", "User", nillable=True)


@struct("UpdateUserRolesRequest", CUSTOMER)
class UpdateUserRolesRequest(Struct):
    """The request of UpdateUserRoles."""

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
    """The request of GetUser."""

    user_id: int | None = element("UserId", "xs:long", nillable=True)


@struct("GetCurrentUserRequest", CUSTOMER)
class GetCurrentUserRequest(Struct):
    """The request of GetCurrentUser."""


@struct("DeleteUserRequest", CUSTOMER)
class DeleteUserRequest(Struct):
    """The request of DeleteUser."""

    user_id: int | None = element("UserId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("GetUsersInfoRequest", CUSTOMER)
class GetUsersInfoRequest(Struct):
    """The request of GetUsersInfo."""

    customer_id: int | None = element("CustomerId", "xs:long")
    status_filter: UserLifeCycleStatus | None = element("StatusFilter", "UserLifeCycleStatus", nillable=True)


@struct("GetCustomerPilotFeaturesRequest", CUSTOMER)
class GetCustomerPilotFeaturesRequest(Struct):
    """The request of GetCustomerPilotFeatures."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetAccountPilotFeaturesRequest", CUSTOMER)
class GetAccountPilotFeaturesRequest(Struct):
    """The request of GetAccountPilotFeatures."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetPilotFeaturesCountriesRequest", CUSTOMER)
class GetPilotFeaturesCountriesRequest(Struct):
    """The request of GetPilotFeaturesCountries."""


@struct("GetAccessibleCustomerRequest", CUSTOMER)
class GetAccessibleCustomerRequest(Struct):
    """The request of GetAccessibleCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("FindAccountsOrCustomersInfoRequest", CUSTOMER)
class FindAccountsOrCustomersInfoRequest(Struct):
    """The request of FindAccountsOrCustomersInfo."""

    filter: str | None = element("Filter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("UpgradeCustomerToAgencyRequest", CUSTOMER)
class UpgradeCustomerToAgencyRequest(Struct):
    """The request of UpgradeCustomerToAgency."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("AddPrepayAccountRequest", CUSTOMER)
class AddPrepayAccountRequest(Struct):
    """The request of AddPrepayAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("UpdatePrepayAccountRequest", CUSTOMER)
class UpdatePrepayAccountRequest(Struct):
    """The request of UpdatePrepayAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("MapCustomerIdToExternalCustomerIdRequest", CUSTOMER)
class MapCustomerIdToExternalCustomerIdRequest(Struct):
    """The request of MapCustomerIdToExternalCustomerId."""

    customer_id: int | None = element("CustomerId", "xs:long")
    external_customer_id: str | None = element("ExternalCustomerId", "xs:string", nillable=True)


@struct("MapAccountIdToExternalAccountIdsRequest", CUSTOMER)
class MapAccountIdToExternalAccountIdsRequest(Struct):
    """The request of MapAccountIdToExternalAccountIds."""

    account_id: int | None = element("AccountId", "xs:long")
    external_account_ids: Sequence[str | None] | None = element(
        "ExternalAccountIds", "ArrayOfstring", nillable=True
    )


@struct("SearchCustomersRequest", CUSTOMER)
class SearchCustomersRequest(Struct):
    """The request of SearchCustomers."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    date_range: DateRange | None = element("DateRange", "DateRange", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("AddClientLinksRequest", CUSTOMER)
class AddClientLinksRequest(Struct):
    """The request of AddClientLinks."""

    client_links: Sequence[ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )


@struct("UpdateClientLinksRequest", CUSTOMER)
class UpdateClientLinksRequest(Struct):
    """The request of UpdateClientLinks."""

    client_links: Sequence[ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )


@struct("SearchClientLinksRequest", CUSTOMER)
class SearchClientLinksRequest(Struct):
    """The request of SearchClientLinks."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SearchAccountsRequest", CUSTOMER)
class SearchAccountsRequest(Struct):
    """The request of SearchAccounts."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("SendUserInvitationRequest", CUSTOMER)
class SendUserInvitationRequest(Struct):
    """The request of SendUserInvitation."""

    user_invitation: UserInvitation | None = element("UserInvitation", "UserInvitation", nillable=True)


@struct("SearchUserInvitationsRequest", CUSTOMER)
class SearchUserInvitationsRequest(Struct):
    """The request of SearchUserInvitations."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)


@struct("ValidateAddressRequest", CUSTOMER)
class ValidateAddressRequest(Struct):
    """The request of ValidateAddress."""

    address: Address | None = element("Address", "Address", nillable=True)


@struct("GetLinkedAccountsAndCustomersInfoRequest", CUSTOMER)
class GetLinkedAccountsAndCustomersInfoRequest(Struct):
    """The request of GetLinkedAccountsAndCustomersInfo."""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    only_parent_accounts: bool | None = element("OnlyParentAccounts", "xs:boolean")


@struct("GetUserMFAStatusRequest", CUSTOMER)
class GetUserMFAStatusRequest(Struct):
    """The request of GetUserMFAStatus."""


@struct("GetNotificationsRequest", CUSTOMER)
class GetNotificationsRequest(Struct):
    """The request of GetNotifications."""

    locale: str | None = element("Locale", "xs:string", nillable=True)
    user_id: int | None = element("UserId", "xs:int", nillable=True)
    type_ids: Sequence[int] | None = element("TypeIds", "ArrayOfint", nillable=True)


@struct("DismissNotificationsRequest", CUSTOMER)
class DismissNotificationsRequest(Struct):
    """The request of DismissNotifications."""

    user_id: int | None = element("UserId", "xs:int", nillable=True)
    notification_type_pairs: Mapping[int, int] | None = element(
        "NotificationTypePairs", "ArrayOfKeyValueEntityOflongint", nillable=True
    )
