# Made by soapwright 0.1.0 from msads/v13/customer_management, revision 13.0.30.1. Do not edit.
"""The responses of CustomerManagementService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import CUSTOMER

if TYPE_CHECKING:
    from .structs import (
        AccountInfo,
        AccountInfoWithCustomerData,
        Address,
        AdvertiserAccount,
        ClientLink,
        Customer,
        CustomerInfo,
        CustomerRole,
        Notification,
        OperationError,
        PilotFeature,
        User,
        UserInfo,
        UserInvitation,
    )


@struct("GetAccountsInfoResponse", CUSTOMER)
class GetAccountsInfoResponse(Struct):
    """The response of GetAccountsInfo."""

    accounts_info: list[AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("FindAccountsResponse", CUSTOMER)
class FindAccountsResponse(Struct):
    """The response of FindAccounts."""

    accounts_info: list[AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAccountResponse", CUSTOMER)
class AddAccountResponse(Struct):
    """The response of AddAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAccountResponse", CUSTOMER)
class UpdateAccountResponse(Struct):
    """The response of UpdateAccount."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomerResponse", CUSTOMER)
class GetCustomerResponse(Struct):
    """The response of GetCustomer."""

    customer: Customer | None = element("Customer", "Customer", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCustomerResponse", CUSTOMER)
class UpdateCustomerResponse(Struct):
    """The response of UpdateCustomer."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SignupCustomerResponse", CUSTOMER)
class SignupCustomerResponse(Struct):
    """The response of SignupCustomer."""

    customer_id: int | None = element("CustomerId", "xs:long")
    customer_number: str | None = element("CustomerNumber", "xs:string", nillable=True)
    account_id: int | None = element("AccountId", "xs:long", nillable=True)
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountResponse", CUSTOMER)
class GetAccountResponse(Struct):
    """The response of GetAccount."""

    account: AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomersInfoResponse", CUSTOMER)
class GetCustomersInfoResponse(Struct):
    """The response of GetCustomersInfo."""

    customers_info: list[CustomerInfo | None] | None = element(
        "CustomersInfo", "ArrayOfCustomerInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAccountResponse", CUSTOMER)
class DeleteAccountResponse(Struct):
    """The response of DeleteAccount."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCustomerResponse", CUSTOMER)
class DeleteCustomerResponse(Struct):
    """The response of DeleteCustomer."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUserResponse", CUSTOMER)
class UpdateUserResponse(Struct):
    """The response of UpdateUser."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUserRolesResponse", CUSTOMER)
class UpdateUserRolesResponse(Struct):
    """The response of UpdateUserRoles."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUserResponse", CUSTOMER)
class GetUserResponse(Struct):
    """The response of GetUser."""

    user: User | None = element("User", "User", nillable=True)
    customer_roles: list[CustomerRole | None] | None = element(
        "CustomerRoles", "ArrayOfCustomerRole", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCurrentUserResponse", CUSTOMER)
class GetCurrentUserResponse(Struct):
    """The response of GetCurrentUser."""

    user: User | None = element("User", "User", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteUserResponse", CUSTOMER)
class DeleteUserResponse(Struct):
    """The response of DeleteUser."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUsersInfoResponse", CUSTOMER)
class GetUsersInfoResponse(Struct):
    """The response of GetUsersInfo."""

    users_info: list[UserInfo | None] | None = element("UsersInfo", "ArrayOfUserInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomerPilotFeaturesResponse", CUSTOMER)
class GetCustomerPilotFeaturesResponse(Struct):
    """The response of GetCustomerPilotFeatures."""

    feature_pilot_flags: list[int] | None = element("FeaturePilotFlags", "ArrayOfint", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountPilotFeaturesResponse", CUSTOMER)
class GetAccountPilotFeaturesResponse(Struct):
    """The response of GetAccountPilotFeatures."""

    feature_pilot_flags: list[int] | None = element("FeaturePilotFlags", "ArrayOfint", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetPilotFeaturesCountriesResponse", CUSTOMER)
class GetPilotFeaturesCountriesResponse(Struct):
    """The response of GetPilotFeaturesCountries."""

    pilot_features: list[PilotFeature] | None = element("PilotFeatures", "ArrayOfPilotFeature", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccessibleCustomerResponse", CUSTOMER)
class GetAccessibleCustomerResponse(Struct):
    """The response of GetAccessibleCustomer."""

    accessible_customer: Customer | None = element("AccessibleCustomer", "Customer", nillable=True)
    valid_fields: int | None = element("ValidFields", "xs:int")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("FindAccountsOrCustomersInfoResponse", CUSTOMER)
class FindAccountsOrCustomersInfoResponse(Struct):
    """The response of FindAccountsOrCustomersInfo."""

    account_info_with_customer_data: list[AccountInfoWithCustomerData | None] | None = element(
        "AccountInfoWithCustomerData", "ArrayOfAccountInfoWithCustomerData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpgradeCustomerToAgencyResponse", CUSTOMER)
class UpgradeCustomerToAgencyResponse(Struct):
    """The response of UpgradeCustomerToAgency."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddPrepayAccountResponse", CUSTOMER)
class AddPrepayAccountResponse(Struct):
    """The response of AddPrepayAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdatePrepayAccountResponse", CUSTOMER)
class UpdatePrepayAccountResponse(Struct):
    """The response of UpdatePrepayAccount."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("MapCustomerIdToExternalCustomerIdResponse", CUSTOMER)
class MapCustomerIdToExternalCustomerIdResponse(Struct):
    """The response of MapCustomerIdToExternalCustomerId."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("MapAccountIdToExternalAccountIdsResponse", CUSTOMER)
class MapAccountIdToExternalAccountIdsResponse(Struct):
    """The response of MapAccountIdToExternalAccountIds."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCustomersResponse", CUSTOMER)
class SearchCustomersResponse(Struct):
    """The response of SearchCustomers."""

    customers: list[Customer | None] | None = element("Customers", "ArrayOfCustomer", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("SearchClientLinksResponse", CUSTOMER)
class SearchClientLinksResponse(Struct):
    """The response of SearchClientLinks."""

    client_links: list[ClientLink | None] | None = element("ClientLinks", "ArrayOfClientLink", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchAccountsResponse", CUSTOMER)
class SearchAccountsResponse(Struct):
    """The response of SearchAccounts."""

    accounts: list[AdvertiserAccount | None] | None = element(
        "Accounts", "ArrayOfAdvertiserAccount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SendUserInvitationResponse", CUSTOMER)
class SendUserInvitationResponse(Struct):
    """The response of SendUserInvitation."""

    user_invitation_id: int | None = element("UserInvitationId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchUserInvitationsResponse", CUSTOMER)
class SearchUserInvitationsResponse(Struct):
    """The response of SearchUserInvitations."""

    user_invitations: list[UserInvitation | None] | None = element(
        "UserInvitations", "ArrayOfUserInvitation", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ValidateAddressResponse", CUSTOMER)
class ValidateAddressResponse(Struct):
    """The response of ValidateAddress."""

    original_address: Address | None = element("OriginalAddress", "Address", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    suggested_addresses: list[Address | None] | None = element(
        "SuggestedAddresses", "ArrayOfAddress", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetUserMFAStatusResponse", CUSTOMER)
class GetUserMFAStatusResponse(Struct):
    """The response of GetUserMFAStatus."""

    mfa_status: bool | None = element("MFAStatus", "xs:boolean")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNotificationsResponse", CUSTOMER)
class GetNotificationsResponse(Struct):
    """The response of GetNotifications."""

    notifications: list[Notification | None] | None = element(
        "Notifications", "ArrayOfNotification", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DismissNotificationsResponse", CUSTOMER)
class DismissNotificationsResponse(Struct):
    """The response of DismissNotifications."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")
