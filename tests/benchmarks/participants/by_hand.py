"""Hand-written code for one response: dataclasses and a loop. Enums stay texts."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from ..job import Facts, Job, Works


@dataclass(slots=True)
class _Address:
    city: str | None
    country_code: str | None
    id: int | None
    line1: str | None
    line2: str | None
    line3: str | None
    line4: str | None
    postal_code: str | None
    state_or_province: str | None
    time_stamp: bytes | None
    business_name: str | None


@dataclass(slots=True)
class _Account:
    bill_to_customer_id: int | None
    currency_code: str | None
    account_financial_status: str | None
    id: int | None
    language: str | None
    last_modified_by_user_id: int | None
    last_modified_time: datetime | None
    name: str | None
    number: str | None
    parent_customer_id: int | None
    payment_method_id: int | None
    payment_method_type: str | None
    primary_user_id: int | None
    account_life_cycle_status: str | None
    time_stamp: bytes | None
    time_zone: str | None
    pause_reason: int | None
    forward_compatibility_map: dict[str, str]
    linked_agencies: list[Any] | None
    sales_house_customer_id: int | None
    tax_information: dict[str, str]
    back_up_payment_instrument_id: int | None
    billing_threshold_amount: Decimal | None
    business_address: _Address | None
    auto_tag_type: str | None
    sold_to_payment_instrument_id: int | None
    tax_certificate: Any
    account_mode: str | None
    parent_customer_number: str | None


def _account(data: Mapping[str, Any]) -> _Account:
    return _Account(
        _integer(data["BillToCustomerId"]),
        data["CurrencyCode"],
        data["AccountFinancialStatus"],
        _integer(data["Id"]),
        data["Language"],
        _integer(data["LastModifiedByUserId"]),
        datetime.fromisoformat(data["LastModifiedTime"]),
        data["Name"],
        data["Number"],
        _integer(data["ParentCustomerId"]),
        _integer(data["PaymentMethodId"]),
        data["PaymentMethodType"],
        _integer(data["PrimaryUserId"]),
        data["AccountLifeCycleStatus"],
        b64decode(data["TimeStamp"]),
        data["TimeZone"],
        _integer(data["PauseReason"]),
        {pair["Key"]: pair["Value"] for pair in data["ForwardCompatibilityMap"]},
        data["LinkedAgencies"],
        _integer(data["SalesHouseCustomerId"]),
        {pair["Key"]: pair["Value"] for pair in data["TaxInformation"]},
        _integer(data["BackUpPaymentInstrumentId"]),
        data["BillingThresholdAmount"],
        _address(data["BusinessAddress"]),
        data["AutoTagType"],
        _integer(data["SoldToPaymentInstrumentId"]),
        data["TaxCertificate"],
        data["AccountMode"],
        data["ParentCustomerNumber"],
    )


def _address(data: Mapping[str, Any] | None) -> _Address | None:
    if data is None:
        return None
    return _Address(
        data["City"],
        data["CountryCode"],
        _integer(data["Id"]),
        data["Line1"],
        data["Line2"],
        data["Line3"],
        data["Line4"],
        data["PostalCode"],
        data["StateOrProvince"],
        b64decode(data["TimeStamp"]),
        data["BusinessName"],
    )


def _integer(value: Any) -> int | None:
    return None if value is None else int(value)


def _read_accounts(content: bytes) -> Job:
    def run() -> list[_Account]:
        return [_account(one) for one in json.loads(content, parse_float=Decimal)["Accounts"]]

    def facts(accounts: list[_Account]) -> Facts:
        return [len(accounts), accounts[-1].name, str(accounts[-1].id)]

    return Job(run, facts)


WORKS: Works = {"read accounts as JSON": _read_accounts}
