"""Which errors may be retried, and when: no connection, no time."""

from __future__ import annotations

from typing import Any

from soapwright.runtime.errors import (
    ServiceError,
    SoapFault,
)
from soapwright.runtime.exchange import Exchange
from soapwright.runtime.service import Behaviour, Headers, Operation, Service
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract("retried_shop", "")
BEHAVIOUR = Behaviour(
    {"117": 60.0, "Busy": 0.0}, ("109",), ("Code",), {"RetryAfter": 1.0, "RetryAfterMs": 0.001}
)
SERVICE = Service("Shop", types, (SHOP,), {}, {})._replace(behaviour=BEHAVIOUR)
READS: Operation[Any, Any] = Operation("Get", "", "Got", read_only=True)
CHANGES: Operation[Any, Any] = Operation("Put", "", "Got")
"""Only what changes nothing may be done twice."""


def with_headers(error: ServiceError, **headers: str) -> ServiceError:
    pairs = {name.replace("_", "-"): text for name, text in headers.items()}
    error._exchange = Exchange("POST", "http://shop.example/", Headers({}), b"", 500, Headers(pairs), b"")
    return error


def soap_fault(code: str, *subcodes: str, detail: str = "", status: int = 500) -> SoapFault:
    fault = SoapFault()
    fault.fault_code, fault.fault_subcodes, fault.fault_detail = code, subcodes, detail
    fault.status = status
    return fault
