# Made by soapwright from msads/v13/customer_management. Do not edit.
"""The facts of CustomerManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Rest, Route, Service
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
    "DISMISS_NOTIFICATIONS",
    "FIND_ACCOUNTS",
    "FIND_ACCOUNTS_OR_CUSTOMERS_INFO",
    "GET_ACCESSIBLE_CUSTOMER",
    "GET_ACCOUNT",
    "GET_ACCOUNTS_INFO",
    "GET_ACCOUNT_PILOT_FEATURES",
    "GET_CURRENT_USER",
    "GET_CUSTOMER",
    "GET_CUSTOMERS_INFO",
    "GET_CUSTOMER_PILOT_FEATURES",
    "GET_LINKED_ACCOUNTS_AND_CUSTOMERS_INFO",
    "GET_NOTIFICATIONS",
    "GET_PILOT_FEATURES_COUNTRIES",
    "GET_USER",
    "GET_USERS_INFO",
    "GET_USER_MFA_STATUS",
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
        "production": "https://clientcenter.api.bingads.microsoft.com/Api/CustomerManagement/v13/CustomerManagementService.svc",
        "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/CustomerManagement/v13/CustomerManagementService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/Customer/v13}ApiFault": "ApiFault",
    },
    tracking_header="TrackingId",
    http_headers={
        "Api-Revision": "2026-10-12",
    },
    rest=Rest(
        endpoints={
            "production": "https://clientcenter.api.bingads.microsoft.com/CustomerManagement/v13",
            "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/CustomerManagement/v13",
        },
        headers={
            "AuthenticationToken": "Authorization: Bearer {}",
            "DeveloperToken": "DeveloperToken: {}",
        },
        kinds={
            "AdApiFaultDetail": "AdApiFaultDetail",
            "ApplicationFault": "ApplicationFault",
            "ApiFault": "ApiFault",
        },
    ),
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
    not_sent=("application_token", "password", "user_name"),
)

HEADERS = (
    HeaderPart("AuthenticationToken", CUSTOMER, "access_token"),
    HeaderPart("DeveloperToken", CUSTOMER, "developer_token"),
)

GET_ACCOUNTS_INFO: Operation[types.GetAccountsInfoResponse, types.GetAccountsInfoRequest] = Operation(
    "GetAccountsInfo",
    "GetAccountsInfo",
    "GetAccountsInfoResponse",
    HEADERS,
    Route("POST", "/AccountsInfo/Query"),
    request="GetAccountsInfoRequest",
    read_only=True,
)

FIND_ACCOUNTS: Operation[types.FindAccountsResponse, types.FindAccountsRequest] = Operation(
    "FindAccounts",
    "FindAccounts",
    "FindAccountsResponse",
    HEADERS,
    Route("POST", "/Accounts/Find"),
    request="FindAccountsRequest",
)

ADD_ACCOUNT: Operation[types.AddAccountResponse, types.AddAccountRequest] = Operation(
    "AddAccount",
    "AddAccount",
    "AddAccountResponse",
    HEADERS,
    Route("POST", "/Account"),
    request="AddAccountRequest",
)

UPDATE_ACCOUNT: Operation[types.UpdateAccountResponse, types.UpdateAccountRequest] = Operation(
    "UpdateAccount",
    "UpdateAccount",
    "UpdateAccountResponse",
    HEADERS,
    Route("PUT", "/Account"),
    request="UpdateAccountRequest",
)

GET_CUSTOMER: Operation[types.GetCustomerResponse, types.GetCustomerRequest] = Operation(
    "GetCustomer",
    "GetCustomer",
    "GetCustomerResponse",
    HEADERS,
    Route("POST", "/Customer/Query"),
    request="GetCustomerRequest",
    read_only=True,
)

UPDATE_CUSTOMER: Operation[types.UpdateCustomerResponse, types.UpdateCustomerRequest] = Operation(
    "UpdateCustomer",
    "UpdateCustomer",
    "UpdateCustomerResponse",
    HEADERS,
    Route("PUT", "/Customer"),
    request="UpdateCustomerRequest",
)

SIGNUP_CUSTOMER: Operation[types.SignupCustomerResponse, types.SignupCustomerRequest] = Operation(
    "SignupCustomer",
    "SignupCustomer",
    "SignupCustomerResponse",
    HEADERS,
    Route("POST", "/Customer/Signup"),
    request="SignupCustomerRequest",
)

GET_ACCOUNT: Operation[types.GetAccountResponse, types.GetAccountRequest] = Operation(
    "GetAccount",
    "GetAccount",
    "GetAccountResponse",
    HEADERS,
    Route("POST", "/Account/Query"),
    request="GetAccountRequest",
    read_only=True,
)

GET_CUSTOMERS_INFO: Operation[types.GetCustomersInfoResponse, types.GetCustomersInfoRequest] = Operation(
    "GetCustomersInfo",
    "GetCustomersInfo",
    "GetCustomersInfoResponse",
    HEADERS,
    Route("POST", "/CustomersInfo/Query"),
    request="GetCustomersInfoRequest",
    read_only=True,
)

DELETE_ACCOUNT: Operation[types.DeleteAccountResponse, types.DeleteAccountRequest] = Operation(
    "DeleteAccount",
    "DeleteAccount",
    "DeleteAccountResponse",
    HEADERS,
    Route("DELETE", "/Account"),
    request="DeleteAccountRequest",
)

DELETE_CUSTOMER: Operation[types.DeleteCustomerResponse, types.DeleteCustomerRequest] = Operation(
    "DeleteCustomer",
    "DeleteCustomer",
    "DeleteCustomerResponse",
    HEADERS,
    Route("DELETE", "/Customer"),
    request="DeleteCustomerRequest",
)

UPDATE_USER: Operation[types.UpdateUserResponse, types.UpdateUserRequest] = Operation(
    "UpdateUser",
    "UpdateUser",
    "UpdateUserResponse",
    HEADERS,
    Route("PUT", "/User"),
    request="UpdateUserRequest",
)

UPDATE_USER_ROLES: Operation[types.UpdateUserRolesResponse, types.UpdateUserRolesRequest] = Operation(
    "UpdateUserRoles",
    "UpdateUserRoles",
    "UpdateUserRolesResponse",
    HEADERS,
    Route("PUT", "/UserRoles"),
    request="UpdateUserRolesRequest",
)

GET_USER: Operation[types.GetUserResponse, types.GetUserRequest] = Operation(
    "GetUser",
    "GetUser",
    "GetUserResponse",
    HEADERS,
    Route("POST", "/User/Query"),
    request="GetUserRequest",
    read_only=True,
)

GET_CURRENT_USER: Operation[types.GetCurrentUserResponse, types.GetCurrentUserRequest] = Operation(
    "GetCurrentUser",
    "GetCurrentUser",
    "GetCurrentUserResponse",
    HEADERS,
    Route("POST", "/CurrentUser/Query"),
    request="GetCurrentUserRequest",
    read_only=True,
)

DELETE_USER: Operation[types.DeleteUserResponse, types.DeleteUserRequest] = Operation(
    "DeleteUser",
    "DeleteUser",
    "DeleteUserResponse",
    HEADERS,
    Route("DELETE", "/User"),
    request="DeleteUserRequest",
)

GET_USERS_INFO: Operation[types.GetUsersInfoResponse, types.GetUsersInfoRequest] = Operation(
    "GetUsersInfo",
    "GetUsersInfo",
    "GetUsersInfoResponse",
    HEADERS,
    Route("POST", "/UsersInfo/Query"),
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
    Route("POST", "/CustomerPilotFeatures/Query"),
    request="GetCustomerPilotFeaturesRequest",
    read_only=True,
)

GET_ACCOUNT_PILOT_FEATURES: Operation[
    types.GetAccountPilotFeaturesResponse, types.GetAccountPilotFeaturesRequest
] = Operation(
    "GetAccountPilotFeatures",
    "GetAccountPilotFeatures",
    "GetAccountPilotFeaturesResponse",
    HEADERS,
    Route("POST", "/AccountPilotFeatures/Query"),
    request="GetAccountPilotFeaturesRequest",
    read_only=True,
)

GET_PILOT_FEATURES_COUNTRIES: Operation[
    types.GetPilotFeaturesCountriesResponse, types.GetPilotFeaturesCountriesRequest
] = Operation(
    "GetPilotFeaturesCountries",
    "GetPilotFeaturesCountries",
    "GetPilotFeaturesCountriesResponse",
    HEADERS,
    Route("POST", "/PilotFeaturesCountries/Query"),
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
    Route("POST", "/AccessibleCustomer/Query"),
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
    Route("POST", "/AccountsOrCustomersInfo/Find"),
    request="FindAccountsOrCustomersInfoRequest",
)

UPGRADE_CUSTOMER_TO_AGENCY: Operation[
    types.UpgradeCustomerToAgencyResponse, types.UpgradeCustomerToAgencyRequest
] = Operation(
    "UpgradeCustomerToAgency",
    "UpgradeCustomerToAgency",
    "UpgradeCustomerToAgencyResponse",
    HEADERS,
    Route("POST", "/Customer/UpgradeToAgency"),
    request="UpgradeCustomerToAgencyRequest",
)

ADD_PREPAY_ACCOUNT: Operation[types.AddPrepayAccountResponse, types.AddPrepayAccountRequest] = Operation(
    "AddPrepayAccount",
    "AddPrepayAccount",
    "AddPrepayAccountResponse",
    HEADERS,
    Route("POST", "/PrepayAccount"),
    request="AddPrepayAccountRequest",
)

UPDATE_PREPAY_ACCOUNT: Operation[types.UpdatePrepayAccountResponse, types.UpdatePrepayAccountRequest] = (
    Operation(
        "UpdatePrepayAccount",
        "UpdatePrepayAccount",
        "UpdatePrepayAccountResponse",
        HEADERS,
        Route("PUT", "/PrepayAccount"),
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
    Route("POST", "/CustomerId/MapToExternalCustomerId"),
    request="MapCustomerIdToExternalCustomerIdRequest",
)

MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS: Operation[
    types.MapAccountIdToExternalAccountIdsResponse, types.MapAccountIdToExternalAccountIdsRequest
] = Operation(
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIdsResponse",
    HEADERS,
    Route("POST", "/AccountId/MapToExternalAccountIds"),
    request="MapAccountIdToExternalAccountIdsRequest",
)

SEARCH_CUSTOMERS: Operation[types.SearchCustomersResponse, types.SearchCustomersRequest] = Operation(
    "SearchCustomers",
    "SearchCustomers",
    "SearchCustomersResponse",
    HEADERS,
    Route("POST", "/Customers/Search"),
    request="SearchCustomersRequest",
    read_only=True,
)

ADD_CLIENT_LINKS: Operation[types.AddClientLinksResponse, types.AddClientLinksRequest] = Operation(
    "AddClientLinks",
    "AddClientLinks",
    "AddClientLinksResponse",
    HEADERS,
    Route("POST", "/ClientLinks"),
    request="AddClientLinksRequest",
)

UPDATE_CLIENT_LINKS: Operation[types.UpdateClientLinksResponse, types.UpdateClientLinksRequest] = Operation(
    "UpdateClientLinks",
    "UpdateClientLinks",
    "UpdateClientLinksResponse",
    HEADERS,
    Route("PUT", "/ClientLinks"),
    request="UpdateClientLinksRequest",
)

SEARCH_CLIENT_LINKS: Operation[types.SearchClientLinksResponse, types.SearchClientLinksRequest] = Operation(
    "SearchClientLinks",
    "SearchClientLinks",
    "SearchClientLinksResponse",
    HEADERS,
    Route("POST", "/ClientLinks/Search"),
    request="SearchClientLinksRequest",
    read_only=True,
)

SEARCH_ACCOUNTS: Operation[types.SearchAccountsResponse, types.SearchAccountsRequest] = Operation(
    "SearchAccounts",
    "SearchAccounts",
    "SearchAccountsResponse",
    HEADERS,
    Route("POST", "/Accounts/Search"),
    request="SearchAccountsRequest",
    read_only=True,
)

SEND_USER_INVITATION: Operation[types.SendUserInvitationResponse, types.SendUserInvitationRequest] = (
    Operation(
        "SendUserInvitation",
        "SendUserInvitation",
        "SendUserInvitationResponse",
        HEADERS,
        Route("POST", "/UserInvitation/Send"),
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
    Route("POST", "/UserInvitations/Search"),
    request="SearchUserInvitationsRequest",
    read_only=True,
)

VALIDATE_ADDRESS: Operation[types.ValidateAddressResponse, types.ValidateAddressRequest] = Operation(
    "ValidateAddress",
    "ValidateAddress",
    "ValidateAddressResponse",
    HEADERS,
    Route("POST", "/Address/Validate"),
    request="ValidateAddressRequest",
)

GET_LINKED_ACCOUNTS_AND_CUSTOMERS_INFO: Operation[
    types.GetLinkedAccountsAndCustomersInfoResponse, types.GetLinkedAccountsAndCustomersInfoRequest
] = Operation(
    "GetLinkedAccountsAndCustomersInfo",
    "GetLinkedAccountsAndCustomersInfo",
    "GetLinkedAccountsAndCustomersInfoResponse",
    HEADERS,
    Route("POST", "/LinkedAccountsAndCustomersInfo/Query"),
    request="GetLinkedAccountsAndCustomersInfoRequest",
    read_only=True,
)

GET_USER_MFA_STATUS: Operation[types.GetUserMFAStatusResponse, types.GetUserMFAStatusRequest] = Operation(
    "GetUserMFAStatus",
    "GetUserMFAStatus",
    "GetUserMFAStatusResponse",
    HEADERS,
    Route("POST", "/UserMFAStatus/Query"),
    request="GetUserMFAStatusRequest",
    read_only=True,
)

GET_NOTIFICATIONS: Operation[types.GetNotificationsResponse, types.GetNotificationsRequest] = Operation(
    "GetNotifications",
    "GetNotifications",
    "GetNotificationsResponse",
    HEADERS,
    Route("POST", "/Notifications/Query"),
    request="GetNotificationsRequest",
    read_only=True,
)

DISMISS_NOTIFICATIONS: Operation[types.DismissNotificationsResponse, types.DismissNotificationsRequest] = (
    Operation(
        "DismissNotifications",
        "DismissNotifications",
        "DismissNotificationsResponse",
        HEADERS,
        Route("POST", "/Notifications/Dismiss"),
        request="DismissNotificationsRequest",
    )
)
