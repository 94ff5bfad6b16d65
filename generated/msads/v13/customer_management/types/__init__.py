# Made by soapwright 0.1.0 from msads/v13/customer_management, revision 13.0.30.1. Do not edit.
"""The types of CustomerManagementService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .messages import *
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
        messages="""
        GetAccountsInfoRequest GetAccountsInfoResponse FindAccountsRequest FindAccountsResponse
        AddAccountRequest AddAccountResponse UpdateAccountRequest UpdateAccountResponse GetCustomerRequest
        GetCustomerResponse UpdateCustomerRequest UpdateCustomerResponse SignupCustomerRequest
        SignupCustomerResponse GetAccountRequest GetAccountResponse GetCustomersInfoRequest
        GetCustomersInfoResponse DeleteAccountRequest DeleteAccountResponse DeleteCustomerRequest
        DeleteCustomerResponse UpdateUserRequest UpdateUserResponse UpdateUserRolesRequest
        UpdateUserRolesResponse GetUserRequest GetUserResponse GetCurrentUserRequest
        GetCurrentUserResponse DeleteUserRequest DeleteUserResponse GetUsersInfoRequest
        GetUsersInfoResponse GetCustomerPilotFeaturesRequest GetCustomerPilotFeaturesResponse
        GetAccountPilotFeaturesRequest GetAccountPilotFeaturesResponse GetPilotFeaturesCountriesRequest
        GetPilotFeaturesCountriesResponse GetAccessibleCustomerRequest GetAccessibleCustomerResponse
        FindAccountsOrCustomersInfoRequest FindAccountsOrCustomersInfoResponse
        UpgradeCustomerToAgencyRequest UpgradeCustomerToAgencyResponse AddPrepayAccountRequest
        AddPrepayAccountResponse UpdatePrepayAccountRequest UpdatePrepayAccountResponse
        MapCustomerIdToExternalCustomerIdRequest MapCustomerIdToExternalCustomerIdResponse
        MapAccountIdToExternalAccountIdsRequest MapAccountIdToExternalAccountIdsResponse
        SearchCustomersRequest SearchCustomersResponse AddClientLinksRequest AddClientLinksResponse
        UpdateClientLinksRequest UpdateClientLinksResponse SearchClientLinksRequest
        SearchClientLinksResponse SearchAccountsRequest SearchAccountsResponse SendUserInvitationRequest
        SendUserInvitationResponse SearchUserInvitationsRequest SearchUserInvitationsResponse
        ValidateAddressRequest ValidateAddressResponse GetLinkedAccountsAndCustomersInfoRequest
        GetLinkedAccountsAndCustomersInfoResponse GetUserMFAStatusRequest GetUserMFAStatusResponse
        GetNotificationsRequest GetNotificationsResponse DismissNotificationsRequest
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
