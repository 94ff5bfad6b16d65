# Made by soapwright 0.1.0 from msads/v13/customer_management, revision 13.0.30.1. Do not edit.
"""The requests and responses of CustomerManagementService."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import CUSTOMER

if TYPE_CHECKING:
    from .enums import AccountAdditionalField, UserLifeCycleStatus
    from .structs import (
        AccountInfo,
        AccountInfoWithCustomerData,
        Address,
        AdvertiserAccount,
        ClientLink,
        Customer,
        CustomerInfo,
        CustomerRole,
        DateRange,
        Notification,
        OperationError,
        OrderBy,
        Paging,
        PilotFeature,
        Predicate,
        User,
        UserInfo,
        UserInvitation,
    )


@struct("GetAccountsInfoRequest", CUSTOMER)
class GetAccountsInfoRequest(Struct):
    """The request of GetAccountsInfo."""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    only_parent_accounts: bool | None = element("OnlyParentAccounts", "xs:boolean")


@struct("GetAccountsInfoResponse", CUSTOMER)
class GetAccountsInfoResponse(Struct):
    """The response of GetAccountsInfo."""

    accounts_info: list[AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("FindAccountsRequest", CUSTOMER)
class FindAccountsRequest(Struct):
    """The request of FindAccounts."""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    account_filter: str | None = element("AccountFilter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("FindAccountsResponse", CUSTOMER)
class FindAccountsResponse(Struct):
    """The response of FindAccounts."""

    accounts_info: list[AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAccountRequest", CUSTOMER)
class AddAccountRequest(Struct):
    """The request of AddAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("AddAccountResponse", CUSTOMER)
class AddAccountResponse(Struct):
    """The response of AddAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAccountRequest", CUSTOMER)
class UpdateAccountRequest(Struct):
    """The request of UpdateAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("UpdateAccountResponse", CUSTOMER)
class UpdateAccountResponse(Struct):
    """The response of UpdateAccount."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomerRequest", CUSTOMER)
class GetCustomerRequest(Struct):
    """The request of GetCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetCustomerResponse", CUSTOMER)
class GetCustomerResponse(Struct):
    """The response of GetCustomer."""

    customer: Customer | None = element("Customer", "Customer", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCustomerRequest", CUSTOMER)
class UpdateCustomerRequest(Struct):
    """The request of UpdateCustomer."""

    customer: Customer | None = element("Customer", "Customer", nillable=True)


@struct("UpdateCustomerResponse", CUSTOMER)
class UpdateCustomerResponse(Struct):
    """The response of UpdateCustomer."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SignupCustomerRequest", CUSTOMER)
class SignupCustomerRequest(Struct):
    """The request of SignupCustomer."""

    customer: Customer | None = element("Customer", "Customer", nillable=True)
    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)
    parent_customer_id: int | None = element("ParentCustomerId", "xs:long", nillable=True)
    user_invitation: UserInvitation | None = element("UserInvitation", "UserInvitation", nillable=True)
    user_id: int | None = element("UserId", "xs:long", nillable=True)
    user: User | None = element("User", "User", nillable=True)


@struct("SignupCustomerResponse", CUSTOMER)
class SignupCustomerResponse(Struct):
    """The response of SignupCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")
    customer_number: str | None = element("CustomerNumber", "xs:string", nillable=True)
    account_id: int | None = element("AccountId", "xs:long", nillable=True)
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountRequest", CUSTOMER)
class GetAccountRequest(Struct):
    """The request of GetAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("GetAccountResponse", CUSTOMER)
class GetAccountResponse(Struct):
    """The response of GetAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomersInfoRequest", CUSTOMER)
class GetCustomersInfoRequest(Struct):
    """The request of GetCustomersInfo."""

    customer_name_filter: str | None = element("CustomerNameFilter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")


@struct("GetCustomersInfoResponse", CUSTOMER)
class GetCustomersInfoResponse(Struct):
    """The response of GetCustomersInfo."""

    customers_info: list[CustomerInfo | None] | None = element(
        "CustomersInfo", "ArrayOfCustomerInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAccountRequest", CUSTOMER)
class DeleteAccountRequest(Struct):
    """The request of DeleteAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("DeleteAccountResponse", CUSTOMER)
class DeleteAccountResponse(Struct):
    """The response of DeleteAccount."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCustomerRequest", CUSTOMER)
class DeleteCustomerRequest(Struct):
    """The request of DeleteCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("DeleteCustomerResponse", CUSTOMER)
class DeleteCustomerResponse(Struct):
    """The response of DeleteCustomer."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUserRequest", CUSTOMER)
class UpdateUserRequest(Struct):
    """The request of UpdateUser."""

    user: User | None = element("User", "User", nillable=True)


@struct("UpdateUserResponse", CUSTOMER)
class UpdateUserResponse(Struct):
    """The response of UpdateUser."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("UpdateUserRolesResponse", CUSTOMER)
class UpdateUserRolesResponse(Struct):
    """The response of UpdateUserRoles."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUserRequest", CUSTOMER)
class GetUserRequest(Struct):
    """The request of GetUser."""

    user_id: int | None = element("UserId", "xs:long", nillable=True)


@struct("GetUserResponse", CUSTOMER)
class GetUserResponse(Struct):
    """The response of GetUser."""

    user: User | None = element("User", "User", nillable=True)
    customer_roles: list[CustomerRole | None] | None = element(
        "CustomerRoles", "ArrayOfCustomerRole", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCurrentUserRequest", CUSTOMER)
class GetCurrentUserRequest(Struct):
    """The request of GetCurrentUser."""


@struct("GetCurrentUserResponse", CUSTOMER)
class GetCurrentUserResponse(Struct):
    """The response of GetCurrentUser."""

    user: User | None = element("User", "User", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteUserRequest", CUSTOMER)
class DeleteUserRequest(Struct):
    """The request of DeleteUser."""

    user_id: int | None = element("UserId", "xs:long")
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)


@struct("DeleteUserResponse", CUSTOMER)
class DeleteUserResponse(Struct):
    """The response of DeleteUser."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUsersInfoRequest", CUSTOMER)
class GetUsersInfoRequest(Struct):
    """The request of GetUsersInfo."""

    customer_id: int | None = element("CustomerId", "xs:long")
    status_filter: UserLifeCycleStatus | None = element("StatusFilter", "UserLifeCycleStatus", nillable=True)


@struct("GetUsersInfoResponse", CUSTOMER)
class GetUsersInfoResponse(Struct):
    """The response of GetUsersInfo."""

    users_info: list[UserInfo | None] | None = element("UsersInfo", "ArrayOfUserInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomerPilotFeaturesRequest", CUSTOMER)
class GetCustomerPilotFeaturesRequest(Struct):
    """The request of GetCustomerPilotFeatures."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetCustomerPilotFeaturesResponse", CUSTOMER)
class GetCustomerPilotFeaturesResponse(Struct):
    """The response of GetCustomerPilotFeatures."""

    feature_pilot_flags: list[int] | None = element("FeaturePilotFlags", "ArrayOfint", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountPilotFeaturesRequest", CUSTOMER)
class GetAccountPilotFeaturesRequest(Struct):
    """The request of GetAccountPilotFeatures."""

    account_id: int | None = element("AccountId", "xs:long")


@struct("GetAccountPilotFeaturesResponse", CUSTOMER)
class GetAccountPilotFeaturesResponse(Struct):
    """The response of GetAccountPilotFeatures."""

    feature_pilot_flags: list[int] | None = element("FeaturePilotFlags", "ArrayOfint", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetPilotFeaturesCountriesRequest", CUSTOMER)
class GetPilotFeaturesCountriesRequest(Struct):
    """The request of GetPilotFeaturesCountries."""


@struct("GetPilotFeaturesCountriesResponse", CUSTOMER)
class GetPilotFeaturesCountriesResponse(Struct):
    """The response of GetPilotFeaturesCountries."""

    pilot_features: list[PilotFeature] | None = element("PilotFeatures", "ArrayOfPilotFeature", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccessibleCustomerRequest", CUSTOMER)
class GetAccessibleCustomerRequest(Struct):
    """The request of GetAccessibleCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetAccessibleCustomerResponse", CUSTOMER)
class GetAccessibleCustomerResponse(Struct):
    """The response of GetAccessibleCustomer."""

    accessible_customer: Customer | None = element("AccessibleCustomer", "Customer", nillable=True)
    valid_fields: int | None = element("ValidFields", "xs:int")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("FindAccountsOrCustomersInfoRequest", CUSTOMER)
class FindAccountsOrCustomersInfoRequest(Struct):
    """The request of FindAccountsOrCustomersInfo."""

    filter: str | None = element("Filter", "xs:string", nillable=True)
    top_n: int | None = element("TopN", "xs:int")
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("FindAccountsOrCustomersInfoResponse", CUSTOMER)
class FindAccountsOrCustomersInfoResponse(Struct):
    """The response of FindAccountsOrCustomersInfo."""

    account_info_with_customer_data: list[AccountInfoWithCustomerData | None] | None = element(
        "AccountInfoWithCustomerData", "ArrayOfAccountInfoWithCustomerData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpgradeCustomerToAgencyRequest", CUSTOMER)
class UpgradeCustomerToAgencyRequest(Struct):
    """The request of UpgradeCustomerToAgency."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("UpgradeCustomerToAgencyResponse", CUSTOMER)
class UpgradeCustomerToAgencyResponse(Struct):
    """The response of UpgradeCustomerToAgency."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddPrepayAccountRequest", CUSTOMER)
class AddPrepayAccountRequest(Struct):
    """The request of AddPrepayAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("AddPrepayAccountResponse", CUSTOMER)
class AddPrepayAccountResponse(Struct):
    """The response of AddPrepayAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdatePrepayAccountRequest", CUSTOMER)
class UpdatePrepayAccountRequest(Struct):
    """The request of UpdatePrepayAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)


@struct("UpdatePrepayAccountResponse", CUSTOMER)
class UpdatePrepayAccountResponse(Struct):
    """The response of UpdatePrepayAccount."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("MapCustomerIdToExternalCustomerIdRequest", CUSTOMER)
class MapCustomerIdToExternalCustomerIdRequest(Struct):
    """The request of MapCustomerIdToExternalCustomerId."""

    customer_id: int | None = element("CustomerId", "xs:long")
    external_customer_id: str | None = element("ExternalCustomerId", "xs:string", nillable=True)


@struct("MapCustomerIdToExternalCustomerIdResponse", CUSTOMER)
class MapCustomerIdToExternalCustomerIdResponse(Struct):
    """The response of MapCustomerIdToExternalCustomerId."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("MapAccountIdToExternalAccountIdsRequest", CUSTOMER)
class MapAccountIdToExternalAccountIdsRequest(Struct):
    """The request of MapAccountIdToExternalAccountIds."""

    account_id: int | None = element("AccountId", "xs:long")
    external_account_ids: Sequence[str | None] | None = element(
        "ExternalAccountIds", "ArrayOfstring", nillable=True
    )


@struct("MapAccountIdToExternalAccountIdsResponse", CUSTOMER)
class MapAccountIdToExternalAccountIdsResponse(Struct):
    """The response of MapAccountIdToExternalAccountIds."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCustomersRequest", CUSTOMER)
class SearchCustomersRequest(Struct):
    """The request of SearchCustomers."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    date_range: DateRange | None = element("DateRange", "DateRange", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SearchCustomersResponse", CUSTOMER)
class SearchCustomersResponse(Struct):
    """The response of SearchCustomers."""

    customers: list[Customer | None] | None = element("Customers", "ArrayOfCustomer", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddClientLinksRequest", CUSTOMER)
class AddClientLinksRequest(Struct):
    """The request of AddClientLinks."""

    client_links: Sequence[ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )


@struct("AddClientLinksResponse", CUSTOMER)
class AddClientLinksResponse(Struct):
    """The response of AddClientLinks."""

    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateClientLinksRequest", CUSTOMER)
class UpdateClientLinksRequest(Struct):
    """The request of UpdateClientLinks."""

    client_links: Sequence[ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )


@struct("UpdateClientLinksResponse", CUSTOMER)
class UpdateClientLinksResponse(Struct):
    """The response of UpdateClientLinks."""

    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchClientLinksRequest", CUSTOMER)
class SearchClientLinksRequest(Struct):
    """The request of SearchClientLinks."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SearchClientLinksResponse", CUSTOMER)
class SearchClientLinksResponse(Struct):
    """The response of SearchClientLinks."""

    client_links: list[ClientLink | None] | None = element("ClientLinks", "ArrayOfClientLink", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchAccountsRequest", CUSTOMER)
class SearchAccountsRequest(Struct):
    """The request of SearchAccounts."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("SearchAccountsResponse", CUSTOMER)
class SearchAccountsResponse(Struct):
    """The response of SearchAccounts."""

    accounts: list[AdvertiserAccount | None] | None = element(
        "Accounts", "ArrayOfAdvertiserAccount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SendUserInvitationRequest", CUSTOMER)
class SendUserInvitationRequest(Struct):
    """The request of SendUserInvitation."""

    user_invitation: UserInvitation | None = element("UserInvitation", "UserInvitation", nillable=True)


@struct("SendUserInvitationResponse", CUSTOMER)
class SendUserInvitationResponse(Struct):
    """The response of SendUserInvitation."""

    user_invitation_id: int | None = element("UserInvitationId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchUserInvitationsRequest", CUSTOMER)
class SearchUserInvitationsRequest(Struct):
    """The request of SearchUserInvitations."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)


@struct("SearchUserInvitationsResponse", CUSTOMER)
class SearchUserInvitationsResponse(Struct):
    """The response of SearchUserInvitations."""

    user_invitations: list[UserInvitation | None] | None = element(
        "UserInvitations", "ArrayOfUserInvitation", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ValidateAddressRequest", CUSTOMER)
class ValidateAddressRequest(Struct):
    """The request of ValidateAddress."""

    address: Address | None = element("Address", "Address", nillable=True)


@struct("ValidateAddressResponse", CUSTOMER)
class ValidateAddressResponse(Struct):
    """The response of ValidateAddress."""

    original_address: Address | None = element("OriginalAddress", "Address", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    suggested_addresses: list[Address | None] | None = element(
        "SuggestedAddresses", "ArrayOfAddress", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLinkedAccountsAndCustomersInfoRequest", CUSTOMER)
class GetLinkedAccountsAndCustomersInfoRequest(Struct):
    """The request of GetLinkedAccountsAndCustomersInfo."""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    only_parent_accounts: bool | None = element("OnlyParentAccounts", "xs:boolean")


@struct("GetLinkedAccountsAndCustomersInfoResponse", CUSTOMER)
class GetLinkedAccountsAndCustomersInfoResponse(Struct):
    """The response of GetLinkedAccountsAndCustomersInfo."""

    accounts_info: list[AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    customers_info: list[CustomerInfo | None] | None = element(
        "CustomersInfo", "ArrayOfCustomerInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUserMFAStatusRequest", CUSTOMER)
class GetUserMFAStatusRequest(Struct):
    """The request of GetUserMFAStatus."""


@struct("GetUserMFAStatusResponse", CUSTOMER)
class GetUserMFAStatusResponse(Struct):
    """The response of GetUserMFAStatus."""

    mfa_status: bool | None = element("MFAStatus", "xs:boolean")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNotificationsRequest", CUSTOMER)
class GetNotificationsRequest(Struct):
    """The request of GetNotifications."""

    locale: str | None = element("Locale", "xs:string", nillable=True)
    user_id: int | None = element("UserId", "xs:int", nillable=True)
    type_ids: Sequence[int] | None = element("TypeIds", "ArrayOfint", nillable=True)


@struct("GetNotificationsResponse", CUSTOMER)
class GetNotificationsResponse(Struct):
    """The response of GetNotifications."""

    notifications: list[Notification | None] | None = element(
        "Notifications", "ArrayOfNotification", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DismissNotificationsRequest", CUSTOMER)
class DismissNotificationsRequest(Struct):
    """The request of DismissNotifications."""

    user_id: int | None = element("UserId", "xs:int", nillable=True)
    notification_type_pairs: Mapping[int, int] | None = element(
        "NotificationTypePairs", "ArrayOfKeyValueEntityOflongint", nillable=True
    )


@struct("DismissNotificationsResponse", CUSTOMER)
class DismissNotificationsResponse(Struct):
    """The response of DismissNotifications."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")
