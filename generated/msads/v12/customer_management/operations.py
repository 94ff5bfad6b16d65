# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The facts of CustomerManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import CUSTOMER

__all__ = [
    "ADD_ACCOUNT",
    "ADD_CLIENT_LINKS",
    "ADD_PREPAY_ACCOUNT",
    "DELETE_ACCOUNT",
    "DELETE_CUSTOMER",
    "DELETE_USER",
    "FIND_ACCOUNTS",
    "FIND_ACCOUNTS_OR_CUSTOMERS_INFO",
    "GET_ACCESSIBLE_CUSTOMER",
    "GET_ACCOUNT",
    "GET_ACCOUNTS_INFO",
    "GET_CURRENT_USER",
    "GET_CUSTOMER",
    "GET_CUSTOMERS_INFO",
    "GET_CUSTOMER_PILOT_FEATURES",
    "GET_PILOT_FEATURES_COUNTRIES",
    "GET_USER",
    "GET_USERS_INFO",
    "HEADERS",
    "MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS",
    "MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID",
    "SEARCH_ACCOUNTS",
    "SEARCH_CLIENT_LINKS",
    "SEARCH_CUSTOMERS",
    "SEARCH_USER_INVITATIONS",
    "SEND_USER_INVITATION",
    "SERVICE",
    "SIGNUP_CUSTOMER",
    "UPDATE_ACCOUNT",
    "UPDATE_CLIENT_LINKS",
    "UPDATE_CUSTOMER",
    "UPDATE_PREPAY_ACCOUNT",
    "UPDATE_USER",
    "UPDATE_USER_ROLES",
    "UPGRADE_CUSTOMER_TO_AGENCY",
    "VALIDATE_ADDRESS",
]

SERVICE = Service(
    name="CustomerManagement",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://clientcenter.api.bingads.microsoft.com/Api/CustomerManagement/v12/CustomerManagementService.svc",
        "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/CustomerManagement/v12/CustomerManagementService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/Customer/v12}ApiFault": "ApiFault",
    },
    tracking_header="TrackingId",
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
)

HEADERS = (
    HeaderPart("ApplicationToken", CUSTOMER, "application_token"),
    HeaderPart("AuthenticationToken", CUSTOMER, "access_token"),
    HeaderPart("DeveloperToken", CUSTOMER, "developer_token"),
    HeaderPart("Password", CUSTOMER, "password"),
    HeaderPart("UserName", CUSTOMER, "user_name"),
)

GET_ACCOUNTS_INFO: Operation[types.GetAccountsInfoResponse, types.GetAccountsInfoRequest] = Operation(
    "GetAccountsInfo",
    "GetAccountsInfo",
    "GetAccountsInfoResponse",
    HEADERS,
    request="GetAccountsInfoRequest",
    read_only=True,
)

FIND_ACCOUNTS: Operation[types.FindAccountsResponse, types.FindAccountsRequest] = Operation(
    "FindAccounts", "FindAccounts", "FindAccountsResponse", HEADERS, request="FindAccountsRequest"
)

ADD_ACCOUNT: Operation[types.AddAccountResponse, types.AddAccountRequest] = Operation(
    "AddAccount", "AddAccount", "AddAccountResponse", HEADERS, request="AddAccountRequest"
)

UPDATE_ACCOUNT: Operation[types.UpdateAccountResponse, types.UpdateAccountRequest] = Operation(
    "UpdateAccount", "UpdateAccount", "UpdateAccountResponse", HEADERS, request="UpdateAccountRequest"
)

GET_CUSTOMER: Operation[types.GetCustomerResponse, types.GetCustomerRequest] = Operation(
    "GetCustomer", "GetCustomer", "GetCustomerResponse", HEADERS, request="GetCustomerRequest", read_only=True
)

UPDATE_CUSTOMER: Operation[types.UpdateCustomerResponse, types.UpdateCustomerRequest] = Operation(
    "UpdateCustomer", "UpdateCustomer", "UpdateCustomerResponse", HEADERS, request="UpdateCustomerRequest"
)

SIGNUP_CUSTOMER: Operation[types.SignupCustomerResponse, types.SignupCustomerRequest] = Operation(
    "SignupCustomer", "SignupCustomer", "SignupCustomerResponse", HEADERS, request="SignupCustomerRequest"
)

GET_ACCOUNT: Operation[types.GetAccountResponse, types.GetAccountRequest] = Operation(
    "GetAccount", "GetAccount", "GetAccountResponse", HEADERS, request="GetAccountRequest", read_only=True
)

GET_CUSTOMERS_INFO: Operation[types.GetCustomersInfoResponse, types.GetCustomersInfoRequest] = Operation(
    "GetCustomersInfo",
    "GetCustomersInfo",
    "GetCustomersInfoResponse",
    HEADERS,
    request="GetCustomersInfoRequest",
    read_only=True,
)

DELETE_ACCOUNT: Operation[types.DeleteAccountResponse, types.DeleteAccountRequest] = Operation(
    "DeleteAccount", "DeleteAccount", "DeleteAccountResponse", HEADERS, request="DeleteAccountRequest"
)

DELETE_CUSTOMER: Operation[types.DeleteCustomerResponse, types.DeleteCustomerRequest] = Operation(
    "DeleteCustomer", "DeleteCustomer", "DeleteCustomerResponse", HEADERS, request="DeleteCustomerRequest"
)

UPDATE_USER: Operation[types.UpdateUserResponse, types.UpdateUserRequest] = Operation(
    "UpdateUser", "UpdateUser", "UpdateUserResponse", HEADERS, request="UpdateUserRequest"
)

UPDATE_USER_ROLES: Operation[types.UpdateUserRolesResponse, types.UpdateUserRolesRequest] = Operation(
    "UpdateUserRoles", "UpdateUserRoles", "UpdateUserRolesResponse", HEADERS, request="UpdateUserRolesRequest"
)

GET_USER: Operation[types.GetUserResponse, types.GetUserRequest] = Operation(
    "GetUser", "GetUser", "GetUserResponse", HEADERS, request="GetUserRequest", read_only=True
)

GET_CURRENT_USER: Operation[types.GetCurrentUserResponse, types.GetCurrentUserRequest] = Operation(
    "GetCurrentUser",
    "GetCurrentUser",
    "GetCurrentUserResponse",
    HEADERS,
    request="GetCurrentUserRequest",
    read_only=True,
)

DELETE_USER: Operation[types.DeleteUserResponse, types.DeleteUserRequest] = Operation(
    "DeleteUser", "DeleteUser", "DeleteUserResponse", HEADERS, request="DeleteUserRequest"
)

GET_USERS_INFO: Operation[types.GetUsersInfoResponse, types.GetUsersInfoRequest] = Operation(
    "GetUsersInfo",
    "GetUsersInfo",
    "GetUsersInfoResponse",
    HEADERS,
    request="GetUsersInfoRequest",
    read_only=True,
)

GET_CUSTOMER_PILOT_FEATURES: Operation[
    types.GetCustomerPilotFeaturesResponse, types.GetCustomerPilotFeaturesRequest
] = Operation(
    "GetCustomerPilotFeatures",
    "GetCustomerPilotFeatures",
    "GetCustomerPilotFeaturesResponse",
    HEADERS,
    request="GetCustomerPilotFeaturesRequest",
    read_only=True,
)

GET_PILOT_FEATURES_COUNTRIES: Operation[
    types.GetPilotFeaturesCountriesResponse, types.GetPilotFeaturesCountriesRequest
] = Operation(
    "GetPilotFeaturesCountries",
    "GetPilotFeaturesCountries",
    "GetPilotFeaturesCountriesResponse",
    HEADERS,
    request="GetPilotFeaturesCountriesRequest",
    read_only=True,
)

GET_ACCESSIBLE_CUSTOMER: Operation[
    types.GetAccessibleCustomerResponse, types.GetAccessibleCustomerRequest
] = Operation(
    "GetAccessibleCustomer",
    "GetAccessibleCustomer",
    "GetAccessibleCustomerResponse",
    HEADERS,
    request="GetAccessibleCustomerRequest",
    read_only=True,
)

FIND_ACCOUNTS_OR_CUSTOMERS_INFO: Operation[
    types.FindAccountsOrCustomersInfoResponse, types.FindAccountsOrCustomersInfoRequest
] = Operation(
    "FindAccountsOrCustomersInfo",
    "FindAccountsOrCustomersInfo",
    "FindAccountsOrCustomersInfoResponse",
    HEADERS,
    request="FindAccountsOrCustomersInfoRequest",
)

UPGRADE_CUSTOMER_TO_AGENCY: Operation[
    types.UpgradeCustomerToAgencyResponse, types.UpgradeCustomerToAgencyRequest
] = Operation(
    "UpgradeCustomerToAgency",
    "UpgradeCustomerToAgency",
    "UpgradeCustomerToAgencyResponse",
    HEADERS,
    request="UpgradeCustomerToAgencyRequest",
)

ADD_PREPAY_ACCOUNT: Operation[types.AddPrepayAccountResponse, types.AddPrepayAccountRequest] = Operation(
    "AddPrepayAccount",
    "AddPrepayAccount",
    "AddPrepayAccountResponse",
    HEADERS,
    request="AddPrepayAccountRequest",
)

UPDATE_PREPAY_ACCOUNT: Operation[types.UpdatePrepayAccountResponse, types.UpdatePrepayAccountRequest] = (
    Operation(
        "UpdatePrepayAccount",
        "UpdatePrepayAccount",
        "UpdatePrepayAccountResponse",
        HEADERS,
        request="UpdatePrepayAccountRequest",
    )
)

MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID: Operation[
    types.MapCustomerIdToExternalCustomerIdResponse, types.MapCustomerIdToExternalCustomerIdRequest
] = Operation(
    "MapCustomerIdToExternalCustomerId",
    "MapCustomerIdToExternalCustomerId",
    "MapCustomerIdToExternalCustomerIdResponse",
    HEADERS,
    request="MapCustomerIdToExternalCustomerIdRequest",
)

MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS: Operation[
    types.MapAccountIdToExternalAccountIdsResponse, types.MapAccountIdToExternalAccountIdsRequest
] = Operation(
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIdsResponse",
    HEADERS,
    request="MapAccountIdToExternalAccountIdsRequest",
)

SEARCH_CUSTOMERS: Operation[types.SearchCustomersResponse, types.SearchCustomersRequest] = Operation(
    "SearchCustomers",
    "SearchCustomers",
    "SearchCustomersResponse",
    HEADERS,
    request="SearchCustomersRequest",
    read_only=True,
)

ADD_CLIENT_LINKS: Operation[types.AddClientLinksResponse, types.AddClientLinksRequest] = Operation(
    "AddClientLinks", "AddClientLinks", "AddClientLinksResponse", HEADERS, request="AddClientLinksRequest"
)

UPDATE_CLIENT_LINKS: Operation[types.UpdateClientLinksResponse, types.UpdateClientLinksRequest] = Operation(
    "UpdateClientLinks",
    "UpdateClientLinks",
    "UpdateClientLinksResponse",
    HEADERS,
    request="UpdateClientLinksRequest",
)

SEARCH_CLIENT_LINKS: Operation[types.SearchClientLinksResponse, types.SearchClientLinksRequest] = Operation(
    "SearchClientLinks",
    "SearchClientLinks",
    "SearchClientLinksResponse",
    HEADERS,
    request="SearchClientLinksRequest",
    read_only=True,
)

SEARCH_ACCOUNTS: Operation[types.SearchAccountsResponse, types.SearchAccountsRequest] = Operation(
    "SearchAccounts",
    "SearchAccounts",
    "SearchAccountsResponse",
    HEADERS,
    request="SearchAccountsRequest",
    read_only=True,
)

SEND_USER_INVITATION: Operation[types.SendUserInvitationResponse, types.SendUserInvitationRequest] = (
    Operation(
        "SendUserInvitation",
        "SendUserInvitation",
        "SendUserInvitationResponse",
        HEADERS,
        request="SendUserInvitationRequest",
    )
)

SEARCH_USER_INVITATIONS: Operation[
    types.SearchUserInvitationsResponse, types.SearchUserInvitationsRequest
] = Operation(
    "SearchUserInvitations",
    "SearchUserInvitations",
    "SearchUserInvitationsResponse",
    HEADERS,
    request="SearchUserInvitationsRequest",
    read_only=True,
)

VALIDATE_ADDRESS: Operation[types.ValidateAddressResponse, types.ValidateAddressRequest] = Operation(
    "ValidateAddress", "ValidateAddress", "ValidateAddressResponse", HEADERS, request="ValidateAddressRequest"
)
