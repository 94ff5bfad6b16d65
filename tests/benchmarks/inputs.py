"""The inputs: responses as the service sends them, the same in every run.

The accounts are written by hand in WCF's layout: default namespaces on the wrappers, prefixes declared where
they are first needed, and nil for absent values.
"""

from __future__ import annotations

import base64
import json
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

CUSTOMER = "https://bingads.microsoft.com/Customer/v13"
ENTITIES = f"{CUSTOMER}/Entities"
GENERIC = "http://schemas.datacontract.org/2004/07/System.Collections.Generic"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"

Pairs: TypeAlias = list[tuple[str, str]]
Account: TypeAlias = dict[str, "str | Pairs | dict[str, str | None] | None"]

# Members that are numbers over JSON; the service writes longs as texts.
_NUMBERS = {"PauseReason": int, "BillingThresholdAmount": float}


def account(index: int) -> Account:
    """Return the wire names and texts of one account; every third has tax data, every fifth an address."""
    tax: Pairs = [("VatNumber", f"DE{index:09}"), ("IsWithholdingTax", "false")]
    address: dict[str, str | None] = {
        "City": "Zürich",
        "CountryCode": "CH",
        "Id": str(310_000_000 + index),
        "Line1": f"Bahnhofstrasse {index % 90 + 1}",
        "Line2": "c/o Contoso & Söhne",
        "Line3": None,
        "Line4": None,
        "PostalCode": str(8000 + index % 90),
        "StateOrProvince": "ZH",
        "TimeStamp": _stamp(index + 1),
        "BusinessName": f"Contoso {index}",
    }
    return {
        "BillToCustomerId": str(21_000_000 + index),
        "CurrencyCode": ("USD", "EUR", "CHF")[index % 3],
        "AccountFinancialStatus": "ClearFinancialStatus",
        "Id": str(180_000_000 + index),
        "Language": ("English", "German")[index % 2],
        "LastModifiedByUserId": str(42_000_000 + index % 50),
        "LastModifiedTime": f"2026-{index % 12 + 1:02}-{index % 28 + 1:02}T{index % 24:02}:15:30.{index % 1000:03}",
        "Name": f"Account {index}",
        "Number": f"F{index:07}",
        "ParentCustomerId": str(21_000_000 + index),
        "PaymentMethodId": str(37_000_000 + index),
        "PaymentMethodType": "CreditCard",
        "PrimaryUserId": str(42_000_000 + index % 50),
        "AccountLifeCycleStatus": ("Active", "Pause")[index % 7 == 0],
        "TimeStamp": _stamp(index),
        "TimeZone": "AmsterdamBerlinBernRomeStockholmVienna",
        "PauseReason": "2" if index % 7 == 0 else None,
        "ForwardCompatibilityMap": [],
        "LinkedAgencies": None,
        "SalesHouseCustomerId": None,
        "TaxInformation": tax if index % 3 == 0 else [],
        "BackUpPaymentInstrumentId": None,
        "BillingThresholdAmount": f"{index % 500}.50",
        "BusinessAddress": address if index % 5 == 0 else None,
        "AutoTagType": "Preserve",
        "SoldToPaymentInstrumentId": None,
        "TaxCertificate": None,
        "AccountMode": "Expert",
        "ParentCustomerNumber": f"C{index:08}",
    }


def accounts_xml(count: int) -> bytes:
    """Return a SearchAccounts response with so many accounts, over SOAP."""
    accounts = "".join(f"<a:AdvertiserAccount>{_account_xml(i)}</a:AdvertiserAccount>" for i in range(count))
    return envelope(
        f'<SearchAccountsResponse xmlns="{CUSTOMER}">'
        f'<Accounts xmlns:a="{ENTITIES}" xmlns:i="{XSI}">{accounts}</Accounts></SearchAccountsResponse>',
        CUSTOMER,
    )


def accounts_json(count: int) -> bytes:
    """Return a SearchAccounts response with so many accounts, over REST."""
    return json.dumps({"Accounts": [_account_json(i) for i in range(count)]}, ensure_ascii=False).encode()


def envelope(body: str, namespace: str) -> bytes:
    """Return a SOAP response with a body and a tracking id."""
    tracking = f'<h:TrackingId xmlns:h="{namespace}">3f0c2b1e-0000-4000-8000-000000000001</h:TrackingId>'
    return (
        f'<s:Envelope xmlns:s="{SOAP}"><s:Header>{tracking}</s:Header><s:Body>{body}</s:Body></s:Envelope>'
    ).encode()


def _stamp(index: int) -> str:
    return base64.b64encode(index.to_bytes(8, "big")).decode()


def _account_xml(index: int) -> str:
    return "".join(_element("a", name, value) for name, value in account(index).items())


def _element(prefix: str, name: str, value: Any) -> str:
    if value is None:
        return f'<{prefix}:{name} i:nil="true"/>'
    if isinstance(value, list):
        pairs = "".join(
            f"<b:KeyValuePairOfstringstring>{_element('b', 'key', key)}{_element('b', 'value', content)}"
            "</b:KeyValuePairOfstringstring>"
            for key, content in value
        )
        return f'<{prefix}:{name} xmlns:b="{GENERIC}">{pairs}</{prefix}:{name}>'
    if isinstance(value, dict):
        content = "".join(_element(prefix, inner, text) for inner, text in value.items())
    else:
        content = escape(value)
    return f"<{prefix}:{name}>{content}</{prefix}:{name}>"


def _account_json(index: int) -> dict[str, Any]:
    return {name: _member(name, value) for name, value in account(index).items()}


def _member(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return [{"Key": key, "Value": content} for key, content in value]
    return _NUMBERS[name](value) if value is not None and name in _NUMBERS else value
