# Made by soapwright from msads/v12/customer_management. Do not edit.
"""The structs of CustomerManagementService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import ADAPI, ENTITIES, EXCEPTION

__all__ = [
    "AccountInfo",
    "AccountInfoWithCustomerData",
    "AdApiError",
    "Address",
    "AdvertiserAccount",
    "ClientLink",
    "ContactInfo",
    "Customer",
    "CustomerInfo",
    "CustomerRole",
    "DateRange",
    "OperationError",
    "OrderBy",
    "Paging",
    "PersonName",
    "PilotFeature",
    "Predicate",
    "User",
    "UserInfo",
    "UserInvitation",
]


@struct("AccountInfo", ENTITIES)
class AccountInfo(Struct):
    id: int | None = element("Id", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)
    number: str | None = element("Number", "xs:string", nillable=True)
    account_life_cycle_status: types.AccountLifeCycleStatus | None = element(
        "AccountLifeCycleStatus", "AccountLifeCycleStatus"
    )
    pause_reason: int | None = element("PauseReason", "xs:unsignedByte", nillable=True)


@struct("AdvertiserAccount", ENTITIES)
class AdvertiserAccount(Struct):
    bill_to_customer_id: int | None = element("BillToCustomerId", "xs:long", nillable=True)
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode", nillable=True)
    account_financial_status: types.AccountFinancialStatus | None = element(
        "AccountFinancialStatus", "AccountFinancialStatus", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    language: types.LanguageType | None = element("Language", "LanguageType", nillable=True)
    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    number: str | None = element("Number", "xs:string", nillable=True)
    parent_customer_id: int | None = element("ParentCustomerId", "xs:long")
    payment_method_id: int | None = element("PaymentMethodId", "xs:long", nillable=True)
    payment_method_type: types.PaymentMethodType | None = element(
        "PaymentMethodType", "PaymentMethodType", nillable=True
    )
    primary_user_id: int | None = element("PrimaryUserId", "xs:long", nillable=True)
    account_life_cycle_status: types.AccountLifeCycleStatus | None = element(
        "AccountLifeCycleStatus", "AccountLifeCycleStatus", nillable=True
    )

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Required on update. That of the last write: an update with an older one fails, and does not
    overwrite what others wrote.
    """

    time_zone: types.TimeZoneType | None = element("TimeZone", "TimeZoneType", nillable=True)
    pause_reason: int | None = element("PauseReason", "xs:unsignedByte", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    linked_agencies: list[types.CustomerInfo | None] | None = element(
        "LinkedAgencies", "ArrayOfCustomerInfo", nillable=True
    )
    sales_house_customer_id: int | None = element("SalesHouseCustomerId", "xs:long", nillable=True)
    tax_information: dict[str, str | None] | None = element(
        "TaxInformation", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    back_up_payment_instrument_id: int | None = element("BackUpPaymentInstrumentId", "xs:long", nillable=True)
    billing_threshold_amount: Decimal | None = element("BillingThresholdAmount", "xs:decimal", nillable=True)
    business_address: types.Address | None = element("BusinessAddress", "Address", nillable=True)
    auto_tag_type: types.AutoTagType | None = element("AutoTagType", "AutoTagType", nillable=True)
    sold_to_payment_instrument_id: int | None = element("SoldToPaymentInstrumentId", "xs:long", nillable=True)


@struct("CustomerInfo", ENTITIES)
class CustomerInfo(Struct):
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("Address", ENTITIES)
class Address(Struct):
    city: str | None = element("City", "xs:string", nillable=True)
    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    line1: str | None = element("Line1", "xs:string", nillable=True)
    line2: str | None = element("Line2", "xs:string", nillable=True)
    line3: str | None = element("Line3", "xs:string", nillable=True)
    line4: str | None = element("Line4", "xs:string", nillable=True)
    postal_code: str | None = element("PostalCode", "xs:string", nillable=True)
    state_or_province: str | None = element("StateOrProvince", "xs:string", nillable=True)
    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    business_name: str | None = element("BusinessName", "xs:string", nillable=True)


@struct("Customer", ENTITIES)
class Customer(Struct):
    customer_financial_status: types.CustomerFinancialStatus | None = element(
        "CustomerFinancialStatus", "CustomerFinancialStatus", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    industry: types.Industry | None = element("Industry", "Industry", nillable=True)
    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    market_country: str | None = element("MarketCountry", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    market_language: types.LanguageType | None = element("MarketLanguage", "LanguageType", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    service_level: types.ServiceLevel | None = element("ServiceLevel", "ServiceLevel", nillable=True)
    customer_life_cycle_status: types.CustomerLifeCycleStatus | None = element(
        "CustomerLifeCycleStatus", "CustomerLifeCycleStatus", nillable=True
    )

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Required on update. That of the last write: an update with an older one fails, and does not
    overwrite what others wrote.
    """

    number: str | None = element("Number", "xs:string", nillable=True)
    customer_address: types.Address | None = element("CustomerAddress", "Address", nillable=True)


@struct("User", ENTITIES)
class User(Struct):
    contact_info: types.ContactInfo | None = element("ContactInfo", "ContactInfo", nillable=True)
    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    job_title: str | None = element("JobTitle", "xs:string", nillable=True)
    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    lcid: types.LCID | None = element("Lcid", "LCID", nillable=True)
    name: types.PersonName | None = element("Name", "PersonName", nillable=True)
    password: str | None = element("Password", "xs:string", nillable=True)
    secret_answer: str | None = element("SecretAnswer", "xs:string", nillable=True)
    secret_question: types.SecretQuestion | None = element("SecretQuestion", "SecretQuestion")
    user_life_cycle_status: types.UserLifeCycleStatus | None = element(
        "UserLifeCycleStatus", "UserLifeCycleStatus", nillable=True
    )

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Required on update. That of the last write: an update with an older one fails, and does not
    overwrite what others wrote.
    """

    user_name: str | None = element("UserName", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )


@struct("ContactInfo", ENTITIES)
class ContactInfo(Struct):
    address: types.Address | None = element("Address", "Address", nillable=True)
    contact_by_phone: bool | None = element("ContactByPhone", "xs:boolean", nillable=True)
    contact_by_postal_mail: bool | None = element("ContactByPostalMail", "xs:boolean", nillable=True)
    email: str | None = element("Email", "xs:string", nillable=True)
    email_format: types.EmailFormat | None = element("EmailFormat", "EmailFormat", nillable=True)
    fax: str | None = element("Fax", "xs:string", nillable=True)
    home_phone: str | None = element("HomePhone", "xs:string", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    mobile: str | None = element("Mobile", "xs:string", nillable=True)
    phone1: str | None = element("Phone1", "xs:string", nillable=True)
    phone2: str | None = element("Phone2", "xs:string", nillable=True)


@struct("PersonName", ENTITIES)
class PersonName(Struct):
    first_name: str | None = element("FirstName", "xs:string", nillable=True)
    last_name: str | None = element("LastName", "xs:string", nillable=True)
    middle_initial: str | None = element("MiddleInitial", "xs:string", nillable=True)


@struct("CustomerRole", ENTITIES)
class CustomerRole(Struct):
    role_id: int | None = element("RoleId", "xs:int")
    customer_id: int | None = element("CustomerId", "xs:long")
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    linked_account_ids: list[int] | None = element("LinkedAccountIds", "ArrayOflong", nillable=True)


@struct("UserInfo", ENTITIES)
class UserInfo(Struct):
    id: int | None = element("Id", "xs:long")
    user_name: str | None = element("UserName", "xs:string", nillable=True)


@struct("PilotFeature", ENTITIES)
class PilotFeature(Struct):
    id: int | None = element("Id", "xs:int")
    countries: list[str | None] | None = element("Countries", "ArrayOfstring", nillable=True)


@struct("AccountInfoWithCustomerData", ENTITIES)
class AccountInfoWithCustomerData(Struct):
    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    customer_name: str | None = element("CustomerName", "xs:string", nillable=True)
    account_id: int | None = element("AccountId", "xs:long")
    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    account_life_cycle_status: types.AccountLifeCycleStatus | None = element(
        "AccountLifeCycleStatus", "AccountLifeCycleStatus"
    )
    pause_reason: int | None = element("PauseReason", "xs:unsignedByte", nillable=True)


@struct("Predicate", ENTITIES)
class Predicate(Struct):
    field: str | None = element("Field", "xs:string", nillable=True)
    operator: types.PredicateOperator | None = element("Operator", "PredicateOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("DateRange", ENTITIES)
class DateRange(Struct):
    min_date: str | None = element("MinDate", "xs:string", nillable=True)
    max_date: str | None = element("MaxDate", "xs:string", nillable=True)


@struct("OrderBy", ENTITIES)
class OrderBy(Struct):
    field: types.OrderByField | None = element("Field", "OrderByField")
    order: types.SortOrder | None = element("Order", "SortOrder")


@struct("Paging", ENTITIES)
class Paging(Struct):
    index: int | None = element("Index", "xs:int")
    size: int | None = element("Size", "xs:int")


@struct("ClientLink", ENTITIES)
class ClientLink(Struct):
    client_account_id: int | None = element("ClientAccountId", "xs:long", nillable=True)
    client_account_number: str | None = element("ClientAccountNumber", "xs:string", nillable=True)
    managing_customer_id: int | None = element("ManagingCustomerId", "xs:long", nillable=True)
    managing_customer_number: str | None = element("ManagingCustomerNumber", "xs:string", nillable=True)
    note: str | None = element("Note", "xs:string", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    inviter_email: str | None = element("InviterEmail", "xs:string", nillable=True)
    inviter_name: str | None = element("InviterName", "xs:string", nillable=True)
    inviter_phone: str | None = element("InviterPhone", "xs:string", nillable=True)
    is_bill_to_client: bool | None = element("IsBillToClient", "xs:boolean")
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    status: types.ClientLinkStatus | None = element("Status", "ClientLinkStatus", nillable=True)
    suppress_notification: bool | None = element("SuppressNotification", "xs:boolean")
    last_modified_date_time: datetime | None = element("LastModifiedDateTime", "xs:dateTime")
    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long")
    timestamp: bytes | None = element("Timestamp", "xs:base64Binary", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )


@struct("UserInvitation", ENTITIES)
class UserInvitation(Struct):
    id: int | None = element("Id", "xs:long")
    first_name: str | None = element("FirstName", "xs:string", nillable=True)
    last_name: str | None = element("LastName", "xs:string", nillable=True)
    email: str | None = element("Email", "xs:string", nillable=True)
    customer_id: int | None = element("CustomerId", "xs:long")
    role_id: int | None = element("RoleId", "xs:int")
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    expiration_date: datetime | None = element("ExpirationDate", "xs:dateTime")
    lcid: types.LCID | None = element("Lcid", "LCID")


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", EXCEPTION)
class OperationError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
