# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The facts of CustomerManagementService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Service
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
)

HEADERS = (
    HeaderPart("ApplicationToken", CUSTOMER, "application_token"),
    HeaderPart("AuthenticationToken", CUSTOMER, "access_token"),
    HeaderPart("DeveloperToken", CUSTOMER, "developer_token"),
    HeaderPart("Password", CUSTOMER, "password"),
    HeaderPart("UserName", CUSTOMER, "user_name"),
)

GET_ACCOUNTS_INFO: Operation[types.GetAccountsInfoResponse] = Operation(
    "GetAccountsInfo", "GetAccountsInfo", "GetAccountsInfoResponse", HEADERS
)

FIND_ACCOUNTS: Operation[types.FindAccountsResponse] = Operation(
    "FindAccounts", "FindAccounts", "FindAccountsResponse", HEADERS
)

ADD_ACCOUNT: Operation[types.AddAccountResponse] = Operation(
    "AddAccount", "AddAccount", "AddAccountResponse", HEADERS
)

UPDATE_ACCOUNT: Operation[types.UpdateAccountResponse] = Operation(
    "UpdateAccount", "UpdateAccount", "UpdateAccountResponse", HEADERS
)

GET_CUSTOMER: Operation[types.GetCustomerResponse] = Operation(
    "GetCustomer", "GetCustomer", "GetCustomerResponse", HEADERS
)

UPDATE_CUSTOMER: Operation[types.UpdateCustomerResponse] = Operation(
    "UpdateCustomer", "UpdateCustomer", "UpdateCustomerResponse", HEADERS
)

SIGNUP_CUSTOMER: Operation[types.SignupCustomerResponse] = Operation(
    "SignupCustomer", "SignupCustomer", "SignupCustomerResponse", HEADERS
)

GET_ACCOUNT: Operation[types.GetAccountResponse] = Operation(
    "GetAccount", "GetAccount", "GetAccountResponse", HEADERS
)

GET_CUSTOMERS_INFO: Operation[types.GetCustomersInfoResponse] = Operation(
    "GetCustomersInfo", "GetCustomersInfo", "GetCustomersInfoResponse", HEADERS
)

DELETE_ACCOUNT: Operation[types.DeleteAccountResponse] = Operation(
    "DeleteAccount", "DeleteAccount", "DeleteAccountResponse", HEADERS
)

DELETE_CUSTOMER: Operation[types.DeleteCustomerResponse] = Operation(
    "DeleteCustomer", "DeleteCustomer", "DeleteCustomerResponse", HEADERS
)

UPDATE_USER: Operation[types.UpdateUserResponse] = Operation(
    "UpdateUser", "UpdateUser", "UpdateUserResponse", HEADERS
)

UPDATE_USER_ROLES: Operation[types.UpdateUserRolesResponse] = Operation(
    "UpdateUserRoles", "UpdateUserRoles", "UpdateUserRolesResponse", HEADERS
)

GET_USER: Operation[types.GetUserResponse] = Operation("GetUser", "GetUser", "GetUserResponse", HEADERS)

GET_CURRENT_USER: Operation[types.GetCurrentUserResponse] = Operation(
    "GetCurrentUser", "GetCurrentUser", "GetCurrentUserResponse", HEADERS
)

DELETE_USER: Operation[types.DeleteUserResponse] = Operation(
    "DeleteUser", "DeleteUser", "DeleteUserResponse", HEADERS
)

GET_USERS_INFO: Operation[types.GetUsersInfoResponse] = Operation(
    "GetUsersInfo", "GetUsersInfo", "GetUsersInfoResponse", HEADERS
)

GET_CUSTOMER_PILOT_FEATURES: Operation[types.GetCustomerPilotFeaturesResponse] = Operation(
    "GetCustomerPilotFeatures", "GetCustomerPilotFeatures", "GetCustomerPilotFeaturesResponse", HEADERS
)

GET_PILOT_FEATURES_COUNTRIES: Operation[types.GetPilotFeaturesCountriesResponse] = Operation(
    "GetPilotFeaturesCountries", "GetPilotFeaturesCountries", "GetPilotFeaturesCountriesResponse", HEADERS
)

GET_ACCESSIBLE_CUSTOMER: Operation[types.GetAccessibleCustomerResponse] = Operation(
    "GetAccessibleCustomer", "GetAccessibleCustomer", "GetAccessibleCustomerResponse", HEADERS
)

FIND_ACCOUNTS_OR_CUSTOMERS_INFO: Operation[types.FindAccountsOrCustomersInfoResponse] = Operation(
    "FindAccountsOrCustomersInfo",
    "FindAccountsOrCustomersInfo",
    "FindAccountsOrCustomersInfoResponse",
    HEADERS,
)

UPGRADE_CUSTOMER_TO_AGENCY: Operation[types.UpgradeCustomerToAgencyResponse] = Operation(
    "UpgradeCustomerToAgency", "UpgradeCustomerToAgency", "UpgradeCustomerToAgencyResponse", HEADERS
)

ADD_PREPAY_ACCOUNT: Operation[types.AddPrepayAccountResponse] = Operation(
    "AddPrepayAccount", "AddPrepayAccount", "AddPrepayAccountResponse", HEADERS
)

UPDATE_PREPAY_ACCOUNT: Operation[types.UpdatePrepayAccountResponse] = Operation(
    "UpdatePrepayAccount", "UpdatePrepayAccount", "UpdatePrepayAccountResponse", HEADERS
)

MAP_CUSTOMER_ID_TO_EXTERNAL_CUSTOMER_ID: Operation[types.MapCustomerIdToExternalCustomerIdResponse] = (
    Operation(
        "MapCustomerIdToExternalCustomerId",
        "MapCustomerIdToExternalCustomerId",
        "MapCustomerIdToExternalCustomerIdResponse",
        HEADERS,
    )
)

MAP_ACCOUNT_ID_TO_EXTERNAL_ACCOUNT_IDS: Operation[types.MapAccountIdToExternalAccountIdsResponse] = Operation(
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIds",
    "MapAccountIdToExternalAccountIdsResponse",
    HEADERS,
)

SEARCH_CUSTOMERS: Operation[types.SearchCustomersResponse] = Operation(
    "SearchCustomers", "SearchCustomers", "SearchCustomersResponse", HEADERS
)

ADD_CLIENT_LINKS: Operation[types.AddClientLinksResponse] = Operation(
    "AddClientLinks", "AddClientLinks", "AddClientLinksResponse", HEADERS
)

UPDATE_CLIENT_LINKS: Operation[types.UpdateClientLinksResponse] = Operation(
    "UpdateClientLinks", "UpdateClientLinks", "UpdateClientLinksResponse", HEADERS
)

SEARCH_CLIENT_LINKS: Operation[types.SearchClientLinksResponse] = Operation(
    "SearchClientLinks", "SearchClientLinks", "SearchClientLinksResponse", HEADERS
)

SEARCH_ACCOUNTS: Operation[types.SearchAccountsResponse] = Operation(
    "SearchAccounts", "SearchAccounts", "SearchAccountsResponse", HEADERS
)

SEND_USER_INVITATION: Operation[types.SendUserInvitationResponse] = Operation(
    "SendUserInvitation", "SendUserInvitation", "SendUserInvitationResponse", HEADERS
)

SEARCH_USER_INVITATIONS: Operation[types.SearchUserInvitationsResponse] = Operation(
    "SearchUserInvitations", "SearchUserInvitations", "SearchUserInvitationsResponse", HEADERS
)

VALIDATE_ADDRESS: Operation[types.ValidateAddressResponse] = Operation(
    "ValidateAddress", "ValidateAddress", "ValidateAddressResponse", HEADERS
)
