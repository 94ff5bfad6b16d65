# Made by soapwright from msads/v13/customer_management. Do not edit.
"""The facts of CustomerManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Rest, Route, Service
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
)

HEADERS = (
    HeaderPart("AuthenticationToken", CUSTOMER, "access_token"),
    HeaderPart("DeveloperToken", CUSTOMER, "developer_token"),
)

GET_ACCOUNTS_INFO: Operation[types.GetAccountsInfoResponse] = Operation(
    "GetAccountsInfo",
    "GetAccountsInfo",
    "GetAccountsInfoResponse",
    HEADERS,
    Route("POST", "/AccountsInfo/Query"),
)

FIND_ACCOUNTS: Operation[types.FindAccountsResponse] = Operation(
    "FindAccounts", "FindAccounts", "FindAccountsResponse", HEADERS, Route("POST", "/Accounts/Find")
)

ADD_ACCOUNT: Operation[types.AddAccountResponse] = Operation(
    "AddAccount", "AddAccount", "AddAccountResponse", HEADERS, Route("POST", "/Account")
)

UPDATE_ACCOUNT: Operation[types.UpdateAccountResponse] = Operation(
    "UpdateAccount", "UpdateAccount", "UpdateAccountResponse", HEADERS, Route("PUT", "/Account")
)

GET_CUSTOMER: Operation[types.GetCustomerResponse] = Operation(
    "GetCustomer", "GetCustomer", "GetCustomerResponse", HEADERS, Route("POST", "/Customer/Query")
)

UPDATE_CUSTOMER: Operation[types.UpdateCustomerResponse] = Operation(
    "UpdateCustomer", "UpdateCustomer", "UpdateCustomerResponse", HEADERS, Route("PUT", "/Customer")
)

SIGNUP_CUSTOMER: Operation[types.SignupCustomerResponse] = Operation(
    "SignupCustomer", "SignupCustomer", "SignupCustomerResponse", HEADERS, Route("POST", "/Customer/Signup")
)

GET_ACCOUNT: Operation[types.GetAccountResponse] = Operation(
    "GetAccount", "GetAccount", "GetAccountResponse", HEADERS, Route("POST", "/Account/Query")
)

GET_CUSTOMERS_INFO: Operation[types.GetCustomersInfoResponse] = Operation(
    "GetCustomersInfo",
    "GetCustomersInfo",
    "GetCustomersInfoResponse",
    HEADERS,
    Route("POST", "/CustomersInfo/Query"),
)

DELETE_ACCOUNT: Operation[types.DeleteAccountResponse] = Operation(
    "DeleteAccount", "DeleteAccount", "DeleteAccountResponse", HEADERS, Route("DELETE", "/Account")
)

DELETE_CUSTOMER: Operation[types.DeleteCustomerResponse] = Operation(
    "DeleteCustomer", "DeleteCustomer", "DeleteCustomerResponse", HEADERS, Route("DELETE", "/Customer")
)

UPDATE_USER: Operation[types.UpdateUserResponse] = Operation(
    "UpdateUser", "UpdateUser", "UpdateUserResponse", HEADERS, Route("PUT", "/User")
)

UPDATE_USER_ROLES: Operation[types.UpdateUserRolesResponse] = Operation(
    "UpdateUserRoles", "UpdateUserRoles", "UpdateUserRolesResponse", HEADERS, Route("PUT", "/UserRoles")
)

GET_USER: Operation[types.GetUserResponse] = Operation(
    "GetUser", "GetUser", "GetUserResponse", HEADERS, Route("POST", "/User/Query")
)

GET_CURRENT_USER: Operation[types.GetCurrentUserResponse] = Operation(
    "GetCurrentUser", "GetCurrentUser", "GetCurrentUserResponse", HEADERS, Route("POST", "/CurrentUser/Query")
)

DELETE_USER: Operation[types.DeleteUserResponse] = Operation(
    "DeleteUser", "DeleteUser", "DeleteUserResponse", HEADERS, Route("DELETE", "/User")
)

GET_USERS_INFO: Operation[types.GetUsersInfoResponse] = Operation(
    "GetUsersInfo", "GetUsersInfo", "GetUsersInfoResponse", HEADERS, Route("POST", "/UsersInfo/Query")
)

GET_CUSTOMER_PILOT_FEATURES: Operation[types.GetCustomerPilotFeaturesResponse] = Operation(
    "GetCustomerPilotFeatures",
    "GetCustomerPilotFeatures",
    "GetCustomerPilotFeaturesResponse",
    HEADERS,
    Route("POST", "/CustomerPilotFeatures/Query"),
)

GET_ACCOUNT_PILOT_FEATURES: Operation[types.GetAccountPilotFeaturesResponse] = Operation(
    "GetAccountPilotFeatures",
    "GetAccountPilotFeatures",
    "GetAccountPilotFeaturesResponse",
    HEADERS,
    Route("POST", "/AccountPilotFeatures/Query"),
)

GET_PILOT_FEATURES_COUNTRIES: Operation[types.GetPilotFeaturesCountriesResponse] = Operation(
    "GetPilotFeaturesCountries",
    "GetPilotFeaturesCountries",
    "GetPilotFeaturesCountriesResponse",
    HEADERS,
    Route("POST", "/PilotFeaturesCountries/Query"),
)

GET_ACCESSIBLE_CUSTOMER: Operation[types.GetAccessibleCustomerResponse] = Operation(
    "GetAccessibleCustomer",
    "GetAccessibleCustomer",
    "GetAccessibleCustomerResponse",
    HEADERS,
    Route("POST", "/AccessibleCustomer/Query"),
)

FIND_ACCOUNTS_OR_CUSTOMERS_INFO: Operation[types.FindAccountsOrCustomersInfoResponse] = Operation(
    "FindAccountsOrCustomersInfo",
    "FindAccountsOrCustomersInfo",
    "FindAccountsOrCustomersInfoResponse",
    HEADERS,
    Route("POST", "/AccountsOrCustomersInfo/Find"),
)

UPGRADE_CUSTOMER_TO_AGENCY: Operation[types.UpgradeCustomerToAgencyResponse] = Operation(
    "UpgradeCustomerToAgency",
    "UpgradeCustomerToAgency",
    "UpgradeCustomerToAgencyResponse",
    HEADERS,
    Route("POST", "/Customer/UpgradeToAgency"),
)

ADD_PREPAY_ACCOUNT: Operation[types.AddPrepayAccountResponse] = Operation(
    "AddPrepayAccount",
    "AddPrepayAccount",
    "AddPrepayAccountResponse",
    HEADERS,
    Route("POST", "/PrepayAccount"),
)

UPDATE_PREPAY_ACCOUNT: Operation[types.UpdatePrepayAccountResponse] = Operation(
    "UpdatePrepayAccount",
    "UpdatePrepayAccount",
    "UpdatePrepayAccountResponse",
    HEADERS,
    Route("PUT", "/PrepayAccount"),
)

MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID: Operation[types.MapCustomerIdToExternalCustomerIdResponse] = (
    Operation(
        "MapCustomerIdToExternalCustomerId",
        "MapCustomerIdToExternalCustomerId",
        "MapCustomerIdToExternalCustomerIdResponse",
        HEADERS,
        Route("POST", "/CustomerId/MapToExternalCustomerId"),
    )
)

MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS: Operation[types.MapAccountIdToExternalAccountIdsResponse] = Operation(
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIdsResponse",
    HEADERS,
    Route("POST", "/AccountId/MapToExternalAccountIds"),
)

SEARCH_CUSTOMERS: Operation[types.SearchCustomersResponse] = Operation(
    "SearchCustomers",
    "SearchCustomers",
    "SearchCustomersResponse",
    HEADERS,
    Route("POST", "/Customers/Search"),
)

ADD_CLIENT_LINKS: Operation[types.AddClientLinksResponse] = Operation(
    "AddClientLinks", "AddClientLinks", "AddClientLinksResponse", HEADERS, Route("POST", "/ClientLinks")
)

UPDATE_CLIENT_LINKS: Operation[types.UpdateClientLinksResponse] = Operation(
    "UpdateClientLinks",
    "UpdateClientLinks",
    "UpdateClientLinksResponse",
    HEADERS,
    Route("PUT", "/ClientLinks"),
)

SEARCH_CLIENT_LINKS: Operation[types.SearchClientLinksResponse] = Operation(
    "SearchClientLinks",
    "SearchClientLinks",
    "SearchClientLinksResponse",
    HEADERS,
    Route("POST", "/ClientLinks/Search"),
)

SEARCH_ACCOUNTS: Operation[types.SearchAccountsResponse] = Operation(
    "SearchAccounts", "SearchAccounts", "SearchAccountsResponse", HEADERS, Route("POST", "/Accounts/Search")
)

SEND_USER_INVITATION: Operation[types.SendUserInvitationResponse] = Operation(
    "SendUserInvitation",
    "SendUserInvitation",
    "SendUserInvitationResponse",
    HEADERS,
    Route("POST", "/UserInvitation/Send"),
)

SEARCH_USER_INVITATIONS: Operation[types.SearchUserInvitationsResponse] = Operation(
    "SearchUserInvitations",
    "SearchUserInvitations",
    "SearchUserInvitationsResponse",
    HEADERS,
    Route("POST", "/UserInvitations/Search"),
)

VALIDATE_ADDRESS: Operation[types.ValidateAddressResponse] = Operation(
    "ValidateAddress",
    "ValidateAddress",
    "ValidateAddressResponse",
    HEADERS,
    Route("POST", "/Address/Validate"),
)

GET_LINKED_ACCOUNTS_AND_CUSTOMERS_INFO: Operation[types.GetLinkedAccountsAndCustomersInfoResponse] = (
    Operation(
        "GetLinkedAccountsAndCustomersInfo",
        "GetLinkedAccountsAndCustomersInfo",
        "GetLinkedAccountsAndCustomersInfoResponse",
        HEADERS,
        Route("POST", "/LinkedAccountsAndCustomersInfo/Query"),
    )
)

GET_USER_MFA_STATUS: Operation[types.GetUserMFAStatusResponse] = Operation(
    "GetUserMFAStatus",
    "GetUserMFAStatus",
    "GetUserMFAStatusResponse",
    HEADERS,
    Route("POST", "/UserMFAStatus/Query"),
)

GET_NOTIFICATIONS: Operation[types.GetNotificationsResponse] = Operation(
    "GetNotifications",
    "GetNotifications",
    "GetNotificationsResponse",
    HEADERS,
    Route("POST", "/Notifications/Query"),
)

DISMISS_NOTIFICATIONS: Operation[types.DismissNotificationsResponse] = Operation(
    "DismissNotifications",
    "DismissNotifications",
    "DismissNotificationsResponse",
    HEADERS,
    Route("POST", "/Notifications/Dismiss"),
)
