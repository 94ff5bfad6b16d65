# Made by soapwright from msads/v13/customer_management. Do not edit.
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
    "AccountTaxCertificate",
    "AdApiError",
    "Address",
    "AdvertiserAccount",
    "ClientLink",
    "ContactInfo",
    "Customer",
    "CustomerInfo",
    "CustomerRole",
    "DateRange",
    "Notification",
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
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/accountinfo?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)
    number: str | None = element("Number", "xs:string", nillable=True)
    account_life_cycle_status: types.AccountLifeCycleStatus | None = element(
        "AccountLifeCycleStatus", "AccountLifeCycleStatus"
    )
    pause_reason: int | None = element("PauseReason", "xs:unsignedByte", nillable=True)


@struct("AdvertiserAccount", ENTITIES)
class AdvertiserAccount(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13"""

    bill_to_customer_id: int | None = element("BillToCustomerId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#billtocustomerid"""

    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#currencycode"""

    account_financial_status: types.AccountFinancialStatus | None = element(
        "AccountFinancialStatus", "AccountFinancialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#accountfinancialstatus"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#id"""

    language: types.LanguageType | None = element("Language", "LanguageType", nillable=True)
    """Sometimes required on add, depending on AddAccount, SignupCustomer and UserInvitation; optional on
    update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#language
    """

    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#lastmodifiedbyuserid"""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    """Read-only. In UTC. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#lastmodifiedtime"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required. 3 to 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#name"""

    number: str | None = element("Number", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#number"""

    parent_customer_id: int | None = element("ParentCustomerId", "xs:long")
    """Sometimes required on add, depending on AddAccount, SignupCustomer and UserInvitation; read-only
    on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#parentcustomerid
    """

    payment_method_id: int | None = element("PaymentMethodId", "xs:long", nillable=True)
    """Sometimes required on add, depending on AddAccount, SignupCustomer and UserInvitation; optional on
    update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#paymentmethodid
    """

    payment_method_type: types.PaymentMethodType | None = element(
        "PaymentMethodType", "PaymentMethodType", nillable=True
    )
    """Reserved and for internal use (as of 2026-08). Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#paymentmethodtype"""

    primary_user_id: int | None = element("PrimaryUserId", "xs:long", nillable=True)
    """Optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#primaryuserid"""

    account_life_cycle_status: types.AccountLifeCycleStatus | None = element(
        "AccountLifeCycleStatus", "AccountLifeCycleStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#accountlifecyclestatus"""

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Read-only on add, required on update. That of the last write: an update with an older one fails,
    and does not overwrite what others wrote. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#timestamp
    """

    time_zone: types.TimeZoneType | None = element("TimeZone", "TimeZoneType", nillable=True)
    """Optional. Default: PacificTimeUSCanadaTijuana. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#timezone"""

    pause_reason: int | None = element("PauseReason", "xs:unsignedByte", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#pausereason"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    linked_agencies: list[types.CustomerInfo | None] | None = element(
        "LinkedAgencies", "ArrayOfCustomerInfo", nillable=True
    )
    """Sometimes required on add, depending on AddAccount, SignupCustomer and GetCustomerPilotFeatures;
    read-only on update. For customers with feature 793. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#linkedagencies
    """

    sales_house_customer_id: int | None = element("SalesHouseCustomerId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#saleshousecustomerid"""

    tax_information: dict[str, str | None] | None = element(
        "TaxInformation", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    """Optional. An empty text clears it. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#taxinformation"""

    back_up_payment_instrument_id: int | None = element("BackUpPaymentInstrumentId", "xs:long", nillable=True)
    """Read-only on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#backuppaymentinstrumentid"""

    billing_threshold_amount: Decimal | None = element("BillingThresholdAmount", "xs:decimal", nillable=True)
    """Read-only on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#billingthresholdamount"""

    business_address: types.Address | None = element("BusinessAddress", "Address", nillable=True)
    """Required on add, sometimes required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#businessaddress"""

    auto_tag_type: types.AutoTagType | None = element("AutoTagType", "AutoTagType", nillable=True)
    """Optional. Default: Inactive. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#autotagtype"""

    sold_to_payment_instrument_id: int | None = element("SoldToPaymentInstrumentId", "xs:long", nillable=True)
    """Sometimes required on add, depending on AddAccount, `bill_to_customer_id`, `parent_customer_id`
    and SignupCustomer; optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#soldtopaymentinstrumentid
    """

    tax_certificate: types.AccountTaxCertificate | None = element(
        "TaxCertificate", "AccountTaxCertificate", nillable=True
    )

    account_mode: str | None = element("AccountMode", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/advertiseraccount?view=bingads-13#accountmode"""

    parent_customer_number: str | None = element("ParentCustomerNumber", "xs:string", nillable=True)


@struct("CustomerInfo", ENTITIES)
class CustomerInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/customerinfo?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)


@struct("Address", ENTITIES)
class Address(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13"""

    city: str | None = element("City", "xs:string", nillable=True)
    """Required on add, optional on update. At most 35 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#city"""

    country_code: str | None = element("CountryCode", "xs:string", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#countrycode"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#id"""

    line1: str | None = element("Line1", "xs:string", nillable=True)
    """Required on add, optional on update. At most 35 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#line1"""

    line2: str | None = element("Line2", "xs:string", nillable=True)
    """Optional. At most 35 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#line2"""

    line3: str | None = element("Line3", "xs:string", nillable=True)
    """Optional. At most 35 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#line3"""

    line4: str | None = element("Line4", "xs:string", nillable=True)
    """Optional. At most 35 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#line4"""

    postal_code: str | None = element("PostalCode", "xs:string", nillable=True)
    """Required on add, optional on update. At most 10 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#postalcode"""

    state_or_province: str | None = element("StateOrProvince", "xs:string", nillable=True)
    """Sometimes required on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#stateorprovince"""

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#timestamp"""

    business_name: str | None = element("BusinessName", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/address?view=bingads-13#businessname"""


@struct("AccountTaxCertificate", ENTITIES)
class AccountTaxCertificate(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/accounttaxcertificate?view=bingads-13"""

    tax_certificate_blob_container_name: str | None = element(
        "TaxCertificateBlobContainerName", "xs:string", nillable=True
    )
    tax_certificates: dict[str, bytes | None] | None = element(
        "TaxCertificates", "ArrayOfKeyValuePairOfstringbase64Binary", nillable=True
    )
    status: types.TaxCertificateStatus | None = element("Status", "TaxCertificateStatus", nillable=True)


@struct("Customer", ENTITIES)
class Customer(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13"""

    customer_financial_status: types.CustomerFinancialStatus | None = element(
        "CustomerFinancialStatus", "CustomerFinancialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#customerfinancialstatus"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#id"""

    industry: types.Industry | None = element("Industry", "Industry", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#industry"""

    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#lastmodifiedbyuserid"""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    """Read-only. In UTC. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#lastmodifiedtime"""

    market_country: str | None = element("MarketCountry", "xs:string", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#marketcountry"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    market_language: types.LanguageType | None = element("MarketLanguage", "LanguageType", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#marketlanguage"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Required. At most 90 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#name"""

    service_level: types.ServiceLevel | None = element("ServiceLevel", "ServiceLevel", nillable=True)
    """For internal use (as of 2026-08). Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#servicelevel"""

    customer_life_cycle_status: types.CustomerLifeCycleStatus | None = element(
        "CustomerLifeCycleStatus", "CustomerLifeCycleStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#customerlifecyclestatus"""

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Read-only on add, required on update. That of the last write: an update with an older one fails,
    and does not overwrite what others wrote. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#timestamp
    """

    number: str | None = element("Number", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#number"""

    customer_address: types.Address | None = element("CustomerAddress", "Address", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/customer-management-service/customer?view=bingads-13#customeraddress"""


@struct("UserInvitation", ENTITIES)
class UserInvitation(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    """Read-only on send and signup. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#id"""

    first_name: str | None = element("FirstName", "xs:string", nillable=True)
    """Required on send and signup. At most 40 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#firstname"""

    last_name: str | None = element("LastName", "xs:string", nillable=True)
    """Required on send and signup. At most 40 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#lastname"""

    email: str | None = element("Email", "xs:string", nillable=True)
    """Required on send and signup. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#email"""

    customer_id: int | None = element("CustomerId", "xs:long")
    """Required on send, read-only on signup. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#customerid"""

    role_id: int | None = element("RoleId", "xs:int")
    """Required on send and signup. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#roleid"""

    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    """Optional on send and signup. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#accountids"""

    expiration_date: datetime | None = element("ExpirationDate", "xs:dateTime")
    """Read-only on send and signup. In UTC. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#expirationdate"""

    lcid: types.LCID | None = element("Lcid", "LCID")
    """Required on send and signup. Default: EnglishUS. https://learn.microsoft.com/en-us/advertising/customer-management-service/userinvitation?view=bingads-13#lcid"""


@struct("User", ENTITIES)
class User(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13"""

    contact_info: types.ContactInfo | None = element("ContactInfo", "ContactInfo", nillable=True)
    """Optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#contactinfo"""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    """Read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#customerid"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#id"""

    job_title: str | None = element("JobTitle", "xs:string", nillable=True)
    """Optional on update. At most 50 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#jobtitle"""

    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    """Read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#lastmodifiedbyuserid"""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    """Read-only on update. In UTC. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#lastmodifiedtime"""

    lcid: types.LCID | None = element("Lcid", "LCID", nillable=True)
    """Optional on update. Default: EnglishUS. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#lcid"""

    name: types.PersonName | None = element("Name", "PersonName", nillable=True)
    """Optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#name"""

    password: str | None = element("Password", "xs:string", nillable=True)
    """Reserved, for internal use and deprecated (as of 2026-08). Read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#password"""

    secret_answer: str | None = element("SecretAnswer", "xs:string", nillable=True)
    """Reserved, for internal use and deprecated (as of 2026-08). Optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#secretanswer"""

    secret_question: types.SecretQuestion | None = element("SecretQuestion", "SecretQuestion")
    """Reserved, for internal use and deprecated (as of 2026-08). Optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#secretquestion"""

    user_life_cycle_status: types.UserLifeCycleStatus | None = element(
        "UserLifeCycleStatus", "UserLifeCycleStatus", nillable=True
    )
    """Read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#userlifecyclestatus"""

    time_stamp: bytes | None = element("TimeStamp", "xs:base64Binary", nillable=True)
    """Required on update. That of the last write: an update with an older one fails, and does not
    overwrite what others wrote. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#timestamp
    """

    user_name: str | None = element("UserName", "xs:string", nillable=True)
    """Read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#username"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    authentication_token: str | None = element("AuthenticationToken", "xs:string", nillable=True)
    """Read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/user?view=bingads-13#authenticationtoken"""


@struct("ContactInfo", ENTITIES)
class ContactInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13"""

    address: types.Address | None = element("Address", "Address", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#address"""

    contact_by_phone: bool | None = element("ContactByPhone", "xs:boolean", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#contactbyphone"""

    contact_by_postal_mail: bool | None = element("ContactByPostalMail", "xs:boolean", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#contactbypostalmail"""

    email: str | None = element("Email", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#email"""

    email_format: types.EmailFormat | None = element("EmailFormat", "EmailFormat", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#emailformat"""

    fax: str | None = element("Fax", "xs:string", nillable=True)
    """Optional. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#fax"""

    home_phone: str | None = element("HomePhone", "xs:string", nillable=True)
    """Optional. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#homephone"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#id"""

    mobile: str | None = element("Mobile", "xs:string", nillable=True)
    """Optional. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#mobile"""

    phone1: str | None = element("Phone1", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#phone1"""

    phone2: str | None = element("Phone2", "xs:string", nillable=True)
    """Optional. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/contactinfo?view=bingads-13#phone2"""


@struct("PersonName", ENTITIES)
class PersonName(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/personname?view=bingads-13"""

    first_name: str | None = element("FirstName", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/personname?view=bingads-13#firstname"""

    last_name: str | None = element("LastName", "xs:string", nillable=True)
    """Required on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/personname?view=bingads-13#lastname"""

    middle_initial: str | None = element("MiddleInitial", "xs:string", nillable=True)
    """Optional. At most 1 character. https://learn.microsoft.com/en-us/advertising/customer-management-service/personname?view=bingads-13#middleinitial"""


@struct("CustomerRole", ENTITIES)
class CustomerRole(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/customerrole?view=bingads-13"""

    role_id: int | None = element("RoleId", "xs:int")
    customer_id: int | None = element("CustomerId", "xs:long")
    account_ids: list[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    linked_account_ids: list[int] | None = element("LinkedAccountIds", "ArrayOflong", nillable=True)
    customer_link_permission: str | None = element("CustomerLinkPermission", "xs:string", nillable=True)


@struct("UserInfo", ENTITIES)
class UserInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/userinfo?view=bingads-13"""

    id: int | None = element("Id", "xs:long")
    user_name: str | None = element("UserName", "xs:string", nillable=True)


@struct("PilotFeature", ENTITIES)
class PilotFeature(Struct):
    id: int | None = element("Id", "xs:int")
    countries: list[str | None] | None = element("Countries", "ArrayOfstring", nillable=True)


@struct("AccountInfoWithCustomerData", ENTITIES)
class AccountInfoWithCustomerData(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/accountinfowithcustomerdata?view=bingads-13"""

    customer_id: int | None = element("CustomerId", "xs:long", nillable=True)
    customer_name: str | None = element("CustomerName", "xs:string", nillable=True)
    account_id: int | None = element("AccountId", "xs:long")
    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    account_life_cycle_status: types.AccountLifeCycleStatus | None = element(
        "AccountLifeCycleStatus", "AccountLifeCycleStatus"
    )
    pause_reason: int | None = element("PauseReason", "xs:unsignedByte", nillable=True)

    account_mode: str | None = element("AccountMode", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/accountinfowithcustomerdata?view=bingads-13#accountmode"""


@struct("Predicate", ENTITIES)
class Predicate(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/predicate?view=bingads-13"""

    field: str | None = element("Field", "xs:string", nillable=True)
    operator: types.PredicateOperator | None = element("Operator", "PredicateOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("DateRange", ENTITIES)
class DateRange(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/daterange?view=bingads-13"""

    min_date: str | None = element("MinDate", "xs:string", nillable=True)
    max_date: str | None = element("MaxDate", "xs:string", nillable=True)


@struct("OrderBy", ENTITIES)
class OrderBy(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/orderby?view=bingads-13"""

    field: types.OrderByField | None = element("Field", "OrderByField")
    order: types.SortOrder | None = element("Order", "SortOrder")


@struct("Paging", ENTITIES)
class Paging(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/paging?view=bingads-13"""

    index: int | None = element("Index", "xs:int")

    size: int | None = element("Size", "xs:int")
    """Default: 0. https://learn.microsoft.com/en-us/advertising/customer-management-service/paging?view=bingads-13#size"""


@struct("ClientLink", ENTITIES)
class ClientLink(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#type"""

    client_entity_id: int | None = element("ClientEntityId", "xs:long", nillable=True)
    """Required on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#cliententityid"""

    client_entity_number: str | None = element("ClientEntityNumber", "xs:string", nillable=True)
    """Required on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#cliententitynumber"""

    client_entity_name: str | None = element("ClientEntityName", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#cliententityname"""

    managing_customer_id: int | None = element("ManagingCustomerId", "xs:long", nillable=True)
    """Required on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#managingcustomerid"""

    managing_customer_number: str | None = element("ManagingCustomerNumber", "xs:string", nillable=True)
    """Required on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#managingcustomernumber"""

    managing_customer_name: str | None = element("ManagingCustomerName", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#managingcustomername"""

    note: str | None = element("Note", "xs:string", nillable=True)
    """Optional. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#note"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Optional on add, read-only on update. At most 40 characters. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#name"""

    inviter_email: str | None = element("InviterEmail", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#inviteremail"""

    inviter_name: str | None = element("InviterName", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#invitername"""

    inviter_phone: str | None = element("InviterPhone", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#inviterphone"""

    is_bill_to_client: bool | None = element("IsBillToClient", "xs:boolean", nillable=True)
    """Sometimes required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#isbilltoclient"""

    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#startdate"""

    status: types.ClientLinkStatus | None = element("Status", "ClientLinkStatus", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#status"""

    suppress_notification: bool | None = element("SuppressNotification", "xs:boolean")
    """Optional on add, read-only on update. Default: false. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#suppressnotification"""

    last_modified_date_time: datetime | None = element("LastModifiedDateTime", "xs:dateTime")
    """Read-only. In UTC. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#lastmodifieddatetime"""

    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long")
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#lastmodifiedbyuserid"""

    timestamp: bytes | None = element("Timestamp", "xs:base64Binary", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#timestamp"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    customer_link_permission: str | None = element("CustomerLinkPermission", "xs:string", nillable=True)
    """Optional on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#customerlinkpermission"""

    client_entity_customer_number: str | None = element(
        "ClientEntityCustomerNumber", "xs:string", nillable=True
    )
    """Required on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/customer-management-service/clientlink?view=bingads-13#cliententitycustomernumber"""


@struct("Notification", ENTITIES)
class Notification(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/notification?view=bingads-13"""

    type_id: int | None = element("TypeId", "xs:int")
    id: int | None = element("Id", "xs:long")
    severity: int | None = element("Severity", "xs:unsignedByte")
    title: str | None = element("Title", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
    additional_info: dict[str, str | None] | None = element(
        "AdditionalInfo", "ArrayOfKeyValueEntityOfstringstring", nillable=True
    )


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/adapierror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", EXCEPTION)
class OperationError(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-management-service/operationerror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
