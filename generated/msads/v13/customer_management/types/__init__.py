# Made by soapwright 0.1.0 from msads/v13/customer_management, revision 13.0.30.1. Do not edit.
"""The types of CustomerManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
