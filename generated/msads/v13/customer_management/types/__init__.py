# Made by soapwright from msads/v13/customer_management. Do not edit.
"""The types of CustomerManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "LCID",
    "AccountAdditionalField",
    "AccountFinancialStatus",
    "AccountInfo",
    "AccountInfoWithCustomerData",
    "AccountLifeCycleStatus",
    "AccountTaxCertificate",
    "AdApiError",
    "AdApiFaultDetail",
    "AddAccountRequest",
    "AddAccountResponse",
    "AddClientLinksRequest",
    "AddClientLinksResponse",
    "AddPrepayAccountRequest",
    "AddPrepayAccountResponse",
    "Address",
    "AdvertiserAccount",
    "ApiFault",
    "ApplicationFault",
    "AutoTagType",
    "ClientLink",
    "ClientLinkStatus",
    "ContactInfo",
    "CurrencyCode",
    "Customer",
    "CustomerFinancialStatus",
    "CustomerInfo",
    "CustomerLifeCycleStatus",
    "CustomerRole",
    "DateRange",
    "DeleteAccountRequest",
    "DeleteAccountResponse",
    "DeleteCustomerRequest",
    "DeleteCustomerResponse",
    "DeleteUserRequest",
    "DeleteUserResponse",
    "DismissNotificationsRequest",
    "DismissNotificationsResponse",
    "EmailFormat",
    "FindAccountsOrCustomersInfoRequest",
    "FindAccountsOrCustomersInfoResponse",
    "FindAccountsRequest",
    "FindAccountsResponse",
    "GetAccessibleCustomerRequest",
    "GetAccessibleCustomerResponse",
    "GetAccountPilotFeaturesRequest",
    "GetAccountPilotFeaturesResponse",
    "GetAccountRequest",
    "GetAccountResponse",
    "GetAccountsInfoRequest",
    "GetAccountsInfoResponse",
    "GetCurrentUserRequest",
    "GetCurrentUserResponse",
    "GetCustomerPilotFeaturesRequest",
    "GetCustomerPilotFeaturesResponse",
    "GetCustomerRequest",
    "GetCustomerResponse",
    "GetCustomersInfoRequest",
    "GetCustomersInfoResponse",
    "GetLinkedAccountsAndCustomersInfoRequest",
    "GetLinkedAccountsAndCustomersInfoResponse",
    "GetNotificationsRequest",
    "GetNotificationsResponse",
    "GetPilotFeaturesCountriesRequest",
    "GetPilotFeaturesCountriesResponse",
    "GetUserMFAStatusRequest",
    "GetUserMFAStatusResponse",
    "GetUserRequest",
    "GetUserResponse",
    "GetUsersInfoRequest",
    "GetUsersInfoResponse",
    "Industry",
    "LanguageType",
    "MapAccountIdToExternalAccountIdsRequest",
    "MapAccountIdToExternalAccountIdsResponse",
    "MapCustomerIdToExternalCustomerIdRequest",
    "MapCustomerIdToExternalCustomerIdResponse",
    "Notification",
    "OperationError",
    "OrderBy",
    "OrderByField",
    "Paging",
    "PaymentMethodType",
    "PersonName",
    "PilotFeature",
    "Predicate",
    "PredicateOperator",
    "SearchAccountsRequest",
    "SearchAccountsResponse",
    "SearchClientLinksRequest",
    "SearchClientLinksResponse",
    "SearchCustomersRequest",
    "SearchCustomersResponse",
    "SearchUserInvitationsRequest",
    "SearchUserInvitationsResponse",
    "SecretQuestion",
    "SendUserInvitationRequest",
    "SendUserInvitationResponse",
    "ServiceLevel",
    "SignupCustomerRequest",
    "SignupCustomerResponse",
    "SortOrder",
    "TaxCertificateStatus",
    "TimeZoneType",
    "UpdateAccountRequest",
    "UpdateAccountResponse",
    "UpdateClientLinksRequest",
    "UpdateClientLinksResponse",
    "UpdateCustomerRequest",
    "UpdateCustomerResponse",
    "UpdatePrepayAccountRequest",
    "UpdatePrepayAccountResponse",
    "UpdateUserRequest",
    "UpdateUserResponse",
    "UpdateUserRolesRequest",
    "UpdateUserRolesResponse",
    "UpgradeCustomerToAgencyRequest",
    "UpgradeCustomerToAgencyResponse",
    "User",
    "UserInfo",
    "UserInvitation",
    "UserLifeCycleStatus",
    "ValidateAddressRequest",
    "ValidateAddressResponse",
]

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        AccountLifeCycleStatus CurrencyCode AccountFinancialStatus LanguageType PaymentMethodType
        TimeZoneType AutoTagType TaxCertificateStatus CustomerFinancialStatus Industry ServiceLevel
        CustomerLifeCycleStatus LCID EmailFormat SecretQuestion UserLifeCycleStatus AccountAdditionalField
        PredicateOperator OrderByField SortOrder ClientLinkStatus
        """,
        faults="""
        ApplicationFault AdApiFaultDetail ApiFault
        """,
        requests="""
        GetAccountsInfoRequest FindAccountsRequest AddAccountRequest UpdateAccountRequest
        GetCustomerRequest UpdateCustomerRequest SignupCustomerRequest GetAccountRequest
        GetCustomersInfoRequest DeleteAccountRequest DeleteCustomerRequest UpdateUserRequest
        UpdateUserRolesRequest GetUserRequest GetCurrentUserRequest DeleteUserRequest GetUsersInfoRequest
        GetCustomerPilotFeaturesRequest GetAccountPilotFeaturesRequest GetPilotFeaturesCountriesRequest
        GetAccessibleCustomerRequest FindAccountsOrCustomersInfoRequest UpgradeCustomerToAgencyRequest
        AddPrepayAccountRequest UpdatePrepayAccountRequest MapCustomerIdToExternalCustomerIdRequest
        MapAccountIdToExternalAccountIdsRequest SearchCustomersRequest AddClientLinksRequest
        UpdateClientLinksRequest SearchClientLinksRequest SearchAccountsRequest SendUserInvitationRequest
        SearchUserInvitationsRequest ValidateAddressRequest GetLinkedAccountsAndCustomersInfoRequest
        GetUserMFAStatusRequest GetNotificationsRequest DismissNotificationsRequest
        """,
        responses="""
        GetAccountsInfoResponse FindAccountsResponse AddAccountResponse UpdateAccountResponse
        GetCustomerResponse UpdateCustomerResponse SignupCustomerResponse GetAccountResponse
        GetCustomersInfoResponse DeleteAccountResponse DeleteCustomerResponse UpdateUserResponse
        UpdateUserRolesResponse GetUserResponse GetCurrentUserResponse DeleteUserResponse
        GetUsersInfoResponse GetCustomerPilotFeaturesResponse GetAccountPilotFeaturesResponse
        GetPilotFeaturesCountriesResponse GetAccessibleCustomerResponse
        FindAccountsOrCustomersInfoResponse UpgradeCustomerToAgencyResponse AddPrepayAccountResponse
        UpdatePrepayAccountResponse MapCustomerIdToExternalCustomerIdResponse
        MapAccountIdToExternalAccountIdsResponse SearchCustomersResponse AddClientLinksResponse
        UpdateClientLinksResponse SearchClientLinksResponse SearchAccountsResponse
        SendUserInvitationResponse SearchUserInvitationsResponse ValidateAddressResponse
        GetLinkedAccountsAndCustomersInfoResponse GetUserMFAStatusResponse GetNotificationsResponse
        DismissNotificationsResponse
        """,
        structs="""
        AccountInfo AdvertiserAccount CustomerInfo Address AccountTaxCertificate Customer UserInvitation
        User ContactInfo PersonName CustomerRole UserInfo PilotFeature AccountInfoWithCustomerData
        Predicate DateRange OrderBy Paging ClientLink Notification AdApiError OperationError
        """,
        wire_types="""
        ArrayOfAccountInfo ArrayOfCustomerInfo ArrayOfCustomerRole ArrayOfUserInfo ArrayOfPilotFeature
        ArrayOfAccountInfoWithCustomerData ArrayOfPredicate ArrayOfOrderBy ArrayOfCustomer
        ArrayOfClientLink ArrayOfAdvertiserAccount ArrayOfUserInvitation ArrayOfAddress
        ArrayOfNotification ArrayOfKeyValueEntityOfstringstring ArrayOfKeyValueEntityOflongint
        ArrayOfAdApiError ArrayOfOperationError ArrayOfArrayOfOperationError
        ArrayOfKeyValuePairOfstringstring ArrayOfKeyValuePairOfstringbase64Binary ArrayOflong ArrayOfint
        ArrayOfstring JSON
        """,
    )
