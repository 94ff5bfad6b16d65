# Made by soapwright from msads/v13/customer_management. Do not edit.
"""CustomerManagementService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

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
    "AsyncCustomerManagement",
    "AutoTagType",
    "ClientLink",
    "ClientLinkStatus",
    "ContactInfo",
    "CurrencyCode",
    "Customer",
    "CustomerFinancialStatus",
    "CustomerInfo",
    "CustomerLifeCycleStatus",
    "CustomerManagement",
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
__revision__ = "13.0.30.1"

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:

    def _load(module):
        match module:
            case "async_client":
                from .async_client import __name__ as name
            case "client":
                from .client import __name__ as name
            case "types":
                from .types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__, __all__, _load, "types", client="CustomerManagement", async_client="AsyncCustomerManagement"
    )
