"""What a call raises when the service refuses: the contract's exceptions over REST as over SOAP, or an HttpError."""

from __future__ import annotations

import json
from typing import Any

import pytest
from json_trees import Ornate, text, typed
from rest_clients import MARKET, Service, Wire, each_operation, service
from samples import Record
from values import Values

from msads import Credentials, DecodeError, Fault, HttpError, ServiceError
from msads.v13.customer_billing import CustomerBilling
from msads.v13.customer_management import AdApiFaultDetail, ApiFault, ApplicationFault, CustomerManagement

CREDENTIALS = Credentials(access_token="a", developer_token="d")
ERRORS = [
    (109, "AuthenticationTokenExpired", 401),
    (105, "InvalidCredentials", 401),
    (106, "UserIsNotAuthorized", 403),
    (117, "CallRateExceeded", 429),
    (0, "InternalError", 500),
    (113, "InvalidJson", 400),
]


def raised(content: bytes | str, status: int, **headers: str) -> Any:
    """Return what a call raises on this answer."""
    wire = Wire(content.encode() if isinstance(content, str) else content, status, headers)
    with pytest.raises(ServiceError) as error:
        CustomerManagement(CREDENTIALS, http=wire.connection()).get_customer(customer_id=1)
    return error.value


@pytest.mark.parametrize(("code", "name", "status"), ERRORS)
def test_an_error_of_the_platform(code: int, name: str, status: int) -> None:
    error = {"Code": code, "Detail": None, "ErrorCode": name, "Message": f"This is {name}."}
    body = {"Type": "AdApiFaultDetail", "TrackingId": "t-1", "Errors": [error]}
    fault = raised(json.dumps(body), status)
    assert type(fault) is AdApiFaultDetail
    assert fault.errors is not None and fault.errors[0] is not None
    first = fault.errors[0]
    assert (first.code, first.error_code, first.detail, first.message) == (
        code,
        name,
        None,
        f"This is {name}.",
    )
    assert (fault.status, fault.tracking_id) == (status, "t-1")
    assert (fault.code, fault.message) == (code, f"This is {name}.")
    assert str(fault) == f"{code}: This is {name}. (tracking id t-1)"


def test_an_error_of_the_service() -> None:
    body = {
        "OperationErrors": [{"Code": 1001, "Details": "d", "Message": "No.", "Unheard": {}}, None],
        "TrackingId": "t-2",
        "Type": "ApiFault",
        "Unheard": [1],
    }
    fault = raised(json.dumps(body), 400)
    assert type(fault) is ApiFault and isinstance(fault, ApplicationFault)
    assert fault.operation_errors is not None and len(fault.operation_errors) == 2
    assert (fault.code, fault.message, fault.tracking_id, fault.status) == (1001, "No.", "t-2", 400)


def test_an_error_of_a_batch() -> None:
    errors = [{"Code": 5, "Details": None, "Index": 3, "Message": "Bad item."}]
    body = {"Type": "ApiBatchFault", "TrackingId": "t-3", "BatchErrors": errors, "OperationErrors": None}
    wire = Wire(json.dumps(body).encode(), 400)
    with pytest.raises(ServiceError) as error:
        CustomerBilling(CREDENTIALS, http=wire.connection()).get_billing_documents()
    from msads.v13.customer_billing import ApiBatchFault
    from msads.v13.customer_billing import ApiFault as BillingFault

    fault = error.value
    assert type(fault) is ApiBatchFault and isinstance(fault, BillingFault)
    assert fault.batch_errors is not None and fault.batch_errors[0] is not None
    assert (fault.batch_errors[0].index, fault.batch_errors[0].code) == (3, 5)
    assert (fault.operation_errors, fault.message) == (None, "Bad item.")


def fault_records(found: Service, name: str) -> list[Record]:
    """Return the faults of an operation, as declared and as what derives from them, with every field set."""
    records = []
    for declared in found.operation(name).faults:
        struct = found.contract.struct(declared.type)
        assert struct
        for turn in range(len(Values(found.contract).concrete(struct))):
            sample = Values(found.contract, turn, precise=True).sample(declared.type)
            assert isinstance(sample, Record)
            records.append(typed(sample, found.contract, found.rest))
    return records


@each_operation
def test_every_fault_of_every_operation(name: str, operation: str) -> None:
    found = service(name)
    declared = found.operation(operation)
    request = found.package.arguments(declared, Values(found.contract).least(declared.request))
    for record in fault_records(found, operation):
        tree = Ornate(found.contract, found.rest, 1).record(record)
        kind = found.rest.discriminators.get(record.struct.name, record.struct.name.name)
        tree[found.rest.facts.discriminator] = kind
        with pytest.raises(found.package.root.Fault) as error:
            found.call(operation, Wire(text(tree).encode(), 400), **request)
        fault = error.value
        assert type(fault) is found.package.cls(record.struct)
        for ident, value in found.package.fields(record).items():
            assert getattr(fault, ident) == value, ident
        assert fault.status == 400


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 429, 500, 501, 503])
@pytest.mark.parametrize(
    "content",
    [
        "",
        "   ",
        "<html><body>Service Unavailable</body></html>",
        "Too many requests",
        '{"error": {"code": "Unauthorized"}}',
        '{"Type": "NewerFault", "Errors": [{"Code": 109}]}',
        '{"Type": "ApiFault", "OperationErrors": "not a list"}',
        '{"Type": ["ApiFault"]}',
        '{"Type": null}',
        "[]",
        "null",
        "109",
        '{"Type": "ApiFault"',
    ],
)
def test_a_body_that_is_no_fault_of_the_contract(content: str, status: int) -> None:
    error = raised(content, status, TrackingId="t-4")
    assert type(error) is HttpError
    assert (error.status, error.tracking_id, error.body) == (status, "t-4", content)
    assert str(error) == f"HTTP {status} (tracking id t-4): {content or 'empty body'}"


def test_of_a_long_body_the_beginning_is_kept() -> None:
    error = raised("ä" * 5000, 502)
    assert error.body.startswith("ä" * 900) and len(error.body) <= 2000
    assert len(str(error)) < 600


def test_a_body_in_no_known_encoding() -> None:
    assert raised(b"\xff\xfe<html>", 502).body == "\ufffd\ufffd<html>"


def test_a_body_that_is_nested_too_deeply() -> None:
    assert type(raised("[" * 100_000, 500)) is HttpError
    assert type(raised('{"Customer": ' + "[" * 100_000, 200)) is DecodeError


def test_item_errors_of_a_batch_are_no_exception() -> None:
    market = service(MARKET)
    types: Any = market.package.types
    content = b"""{"OfferIds": ["1", null], "PartialErrors": [
        {"Type": "EditorialError", "Code": 5, "Index": 1, "DisapprovedText": "x", "ReasonCode": 7}]}"""
    response = market.call("AddOffers", Wire(content))
    assert response.offer_ids == [1, None]
    assert response.partial_errors == [
        types.EditorialError(type="EditorialError", code=5, index=1, disapproved_text="x", reason_code=7)
    ]


def test_a_fault_is_told_from_others_by_its_class_alone() -> None:
    fault = raised('{"Type": "AdApiFaultDetail", "Errors": [{"Code": 109}]}', 401)
    assert isinstance(fault, Fault) and not isinstance(fault, HttpError)
    assert fault.fault_code is None and fault.fault_string is None
