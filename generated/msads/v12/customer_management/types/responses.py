# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The responses of CustomerManagementService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, header_part
from .. import types
from .namespaces import CUSTOMER

__all__ = [
    "AddAccountResponse",
    "AddClientLinksResponse",
    "AddPrepayAccountResponse",
    "DeleteAccountResponse",
    "DeleteCustomerResponse",
    "DeleteUserResponse",
    "FindAccountsOrCustomersInfoResponse",
    "FindAccountsResponse",
    "GetAccessibleCustomerResponse",
    "GetAccountResponse",
    "GetAccountsInfoResponse",
    "GetCurrentUserResponse",
    "GetCustomerPilotFeaturesResponse",
    "GetCustomerResponse",
    "GetCustomersInfoResponse",
    "GetPilotFeaturesCountriesResponse",
    "GetUserResponse",
    "GetUsersInfoResponse",
    "MapAccountIdToExternalAccountIdsResponse",
    "MapCustomerIdToExternalCustomerIdResponse",
    "SearchAccountsResponse",
    "SearchClientLinksResponse",
    "SearchCustomersResponse",
    "SearchUserInvitationsResponse",
    "SendUserInvitationResponse",
    "SignupCustomerResponse",
    "UpdateAccountResponse",
    "UpdateClientLinksResponse",
    "UpdateCustomerResponse",
    "UpdatePrepayAccountResponse",
    "UpdateUserResponse",
    "UpdateUserRolesResponse",
    "UpgradeCustomerToAgencyResponse",
    "ValidateAddressResponse",
]


@struct("GetAccountsInfoResponse", CUSTOMER)
class GetAccountsInfoResponse(Struct):
    accounts_info: list[types.AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("FindAccountsResponse", CUSTOMER)
class FindAccountsResponse(Struct):
    accounts_info: list[types.AccountInfo | None] | None = element(
        "AccountsInfo", "ArrayOfAccountInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAccountResponse", CUSTOMER)
class AddAccountResponse(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAccountResponse", CUSTOMER)
class UpdateAccountResponse(Struct):
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    """In UTC. By the server's clock."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomerResponse", CUSTOMER)
class GetCustomerResponse(Struct):
    customer: types.Customer | None = element("Customer", "Customer", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCustomerResponse", CUSTOMER)
class UpdateCustomerResponse(Struct):
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    """In UTC. By the server's clock."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SignupCustomerResponse", CUSTOMER)
class SignupCustomerResponse(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    customer_number: str | None = element("CustomerNumber", "xs:string", nillable=True)
    account_id: int | None = element("AccountId", "xs:long", nillable=True)
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountResponse", CUSTOMER)
class GetAccountResponse(Struct):
    account: types.AdvertiserAccount | None = element("Account", "AdvertiserAccount", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomersInfoResponse", CUSTOMER)
class GetCustomersInfoResponse(Struct):
    customers_info: list[types.CustomerInfo | None] | None = element(
        "CustomersInfo", "ArrayOfCustomerInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAccountResponse", CUSTOMER)
class DeleteAccountResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCustomerResponse", CUSTOMER)
class DeleteCustomerResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUserResponse", CUSTOMER)
class UpdateUserResponse(Struct):
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    """In UTC. By the server's clock."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUserRolesResponse", CUSTOMER)
class UpdateUserRolesResponse(Struct):
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUserResponse", CUSTOMER)
class GetUserResponse(Struct):
    user: types.User | None = element("User", "User", nillable=True)
    customer_roles: list[types.CustomerRole | None] | None = element(
        "CustomerRoles", "ArrayOfCustomerRole", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCurrentUserResponse", CUSTOMER)
class GetCurrentUserResponse(Struct):
    user: types.User | None = element("User", "User", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteUserResponse", CUSTOMER)
class DeleteUserResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUsersInfoResponse", CUSTOMER)
class GetUsersInfoResponse(Struct):
    users_info: list[types.UserInfo | None] | None = element("UsersInfo", "ArrayOfUserInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCustomerPilotFeaturesResponse", CUSTOMER)
class GetCustomerPilotFeaturesResponse(Struct):
    feature_pilot_flags: list[int] | None = element("FeaturePilotFlags", "ArrayOfint", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetPilotFeaturesCountriesResponse", CUSTOMER)
class GetPilotFeaturesCountriesResponse(Struct):
    pilot_features: list[types.PilotFeature] | None = element(
        "PilotFeatures", "ArrayOfPilotFeature", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccessibleCustomerResponse", CUSTOMER)
class GetAccessibleCustomerResponse(Struct):
    accessible_customer: types.Customer | None = element("AccessibleCustomer", "Customer", nillable=True)
    valid_fields: int | None = element("ValidFields", "xs:int")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("FindAccountsOrCustomersInfoResponse", CUSTOMER)
class FindAccountsOrCustomersInfoResponse(Struct):
    account_info_with_customer_data: list[types.AccountInfoWithCustomerData | None] | None = element(
        "AccountInfoWithCustomerData", "ArrayOfAccountInfoWithCustomerData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpgradeCustomerToAgencyResponse", CUSTOMER)
class UpgradeCustomerToAgencyResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddPrepayAccountResponse", CUSTOMER)
class AddPrepayAccountResponse(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdatePrepayAccountResponse", CUSTOMER)
class UpdatePrepayAccountResponse(Struct):
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("MapCustomerIdToExternalCustomerIdResponse", CUSTOMER)
class MapCustomerIdToExternalCustomerIdResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("MapAccountIdToExternalAccountIdsResponse", CUSTOMER)
class MapAccountIdToExternalAccountIdsResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCustomersResponse", CUSTOMER)
class SearchCustomersResponse(Struct):
    customers: list[types.Customer | None] | None = element("Customers", "ArrayOfCustomer", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddClientLinksResponse", CUSTOMER)
class AddClientLinksResponse(Struct):
    operation_errors: list[types.OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[types.OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateClientLinksResponse", CUSTOMER)
class UpdateClientLinksResponse(Struct):
    operation_errors: list[types.OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[types.OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchClientLinksResponse", CUSTOMER)
class SearchClientLinksResponse(Struct):
    client_links: list[types.ClientLink | None] | None = element(
        "ClientLinks", "ArrayOfClientLink", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchAccountsResponse", CUSTOMER)
class SearchAccountsResponse(Struct):
    accounts: list[types.AdvertiserAccount | None] | None = element(
        "Accounts", "ArrayOfAdvertiserAccount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SendUserInvitationResponse", CUSTOMER)
class SendUserInvitationResponse(Struct):
    user_invitation_id: int | None = element("UserInvitationId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchUserInvitationsResponse", CUSTOMER)
class SearchUserInvitationsResponse(Struct):
    user_invitations: list[types.UserInvitation | None] | None = element(
        "UserInvitations", "ArrayOfUserInvitation", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ValidateAddressResponse", CUSTOMER)
class ValidateAddressResponse(Struct):
    original_address: types.Address | None = element("OriginalAddress", "Address", nillable=True)
    status: str | None = element("Status", "xs:string", nillable=True)
    suggested_addresses: list[types.Address | None] | None = element(
        "SuggestedAddresses", "ArrayOfAddress", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
