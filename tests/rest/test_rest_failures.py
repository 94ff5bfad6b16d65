"""The errors of refused calls: the contract's exceptions, over REST as over SOAP, or an HttpError."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from msads import Credentials, DecodeError, Fault, HttpError, RestFault, ServiceError
from msads._runtime.rest_responses import objects
from msads.v13.customer_billing import CustomerBilling
from msads.v13.customer_management import AdApiFaultDetail, ApiFault, ApplicationFault, CustomerManagement
from tests.wire.samples import Record
from tests.wire.values import Values

from .json_trees import Ornate, text, typed
from .rest_clients import MARKET, Service, Wire, each_operation, service

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
    """Return the exception of a call with this response."""
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
    assert str(fault).startswith(f"GetCustomer: {code}: This is {name}. (HTTP {status}, ")
    assert "tracking id t-1)" in str(fault)


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
        '{"Type": ["ApiFault"]}',
        '{"Type": null}',
        "[]",
        "null",
        "109",
        '{"Type": "ApiFault"',
    ],
)
def test_a_body_that_is_not_a_fault_of_the_contract(content: str, status: int) -> None:
    error = raised(content, status, TrackingId="t-4")
    assert type(error) is HttpError
    assert (error.status, error.tracking_id, error.body) == (status, "t-4", content)
    assert "tracking id t-4): " in str(error) and str(error).startswith(f"GetCustomer: HTTP {status} (")
    assert f": {content or 'empty body'}\n" in str(error)


@pytest.mark.parametrize("status", [301, 400, 429, 500])
def test_a_fault_of_a_newer_revision_is_a_fault_too(status: int) -> None:
    content = '{"Type": "NewerFault", "Errors": [{"Code": 109, "Message": "Expired."}]}'
    fault = raised(content, status, TrackingId="t-4", **{"Retry-After": "7"})
    assert type(fault) is RestFault
    assert (fault.status, fault.tracking_id, fault.fault_detail) == (status, "t-4", content)
    assert str(fault).startswith(f"GetCustomer: 109: Expired. (HTTP {status}, tracking id t-4)\n")
    assert fault.headers["retry-after"] == "7"


@pytest.mark.parametrize("errors", ['"not a list"', '[{"Code": "many", "Message": ["x"]}]', "5"])
def test_unreadable_values_do_not_lose_the_fault(errors: str) -> None:
    content = f'{{"Type": "ApiFault", "OperationErrors": {errors}, "TrackingId": "t-5"}}'
    fault = raised(content, 400)
    assert type(fault) is ApiFault
    assert (fault.tracking_id, fault.fault_detail) == ("t-5", content)


def test_the_readable_part_of_a_fault_is_read() -> None:
    errors = [{"Code": code, "Message": "m"} for code in (1, "two", 3)]
    fault = raised(json.dumps({"Type": "ApiFault", "OperationErrors": [*errors, "four"]}), 400)
    read = [one and (one.code, one.message) for one in fault.operation_errors]
    assert read == [(1, "m"), (None, "m"), (3, "m"), None]


@pytest.mark.parametrize("status", [200, 400, 500])
def test_a_fault_wrapped_in_members_is_found(status: int) -> None:
    inner = {"Type": "ApiFault", "OperationErrors": [{"Code": 5}], "TrackingId": "t-6"}
    for body in (inner, {"ApplicationFault": inner}, {"error": {"fault": inner}}):
        fault = raised(json.dumps(body), status)
        assert type(fault) is ApiFault
        assert (fault.code, fault.tracking_id, fault.status) == (5, "t-6", status)
    named = raised(json.dumps({"ApiFault": {"OperationErrors": [{"Code": 6}]}}), status)
    assert (type(named), named.code) == (ApiFault, 6)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ('{"GetCustomerResponse": {"Customer": {"Name": "a"}}}', "a"),
        ('{"d": {"result": {"New": 1, "Customer": {"Name": "a"}}}}', "a"),
        ('{"d": {"Customer": {"Name": "a"}}, "more": 1}', None),
        ('{"New": {"Newer": {}}}', None),
        ("{}", None),
    ],
)
def test_a_response_wrapped_in_members_is_read(content: str, name: str | None) -> None:
    wire = Wire(content.encode(), 200, {})
    response = CustomerManagement(CREDENTIALS, http=wire.connection()).get_customer(customer_id=1)
    assert getattr(response.customer, "name", None) == name


def test_faults_nested_too_deeply_are_not_searched_for() -> None:
    inner = {"Type": "ApiFault", "OperationErrors": [{"Code": 5}]}
    wrapped: dict[str, Any] = {"d": {"c": {"b": {"a": inner}}}}
    assert [name for name, _ in objects(wrapped)] == ["", "d", "c", "b"]
    assert [name for name, _ in objects({"c": {"b": {"a": inner}}})] == ["", "c", "b", "a"]
    assert [name for name, _ in objects({"c": 1, "d": inner})] == [""]


@pytest.mark.parametrize("status", [400, 500])
def test_with_an_error_status_a_fault_may_stand_beside_other_members_or_in_a_list(status: int) -> None:
    inner = {"Type": "ApiFault", "OperationErrors": [{"Code": 5}], "TrackingId": "t-6"}
    for body in ({"Status": status, "Fault": inner}, [inner], {"errors": [{"id": 1}, {"fault": inner}]}):
        fault = raised(json.dumps(body), status)
        assert (type(fault), fault.code, fault.tracking_id) == (ApiFault, 5, "t-6")
    # A fault that states its type is of that type, with any content.
    newer = raised(json.dumps({"Type": "NewerFault", "Inner": inner}), status)
    assert type(newer) is RestFault


def test_the_text_of_an_unreadable_fault_detail_is_in_the_error() -> None:
    fault = raised('{"Type": "ApiFault", "OperationErrors": {"Code": 9, "Message": "m"}}', 400)
    assert (type(fault), fault.code, fault.message) == (ApiFault, "9", "m")
    assert fault.operation_errors is None


def test_a_fault_without_its_type_is_recognized_by_its_members() -> None:
    fault = raised('{"OperationErrors": [{"Code": 7}], "TrackingId": "t-7"}', 400)
    assert (type(fault), fault.code, fault.tracking_id) == (ApiFault, 7, "t-7")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", r"the response is empty \(HTTP 200\)"),
        (" \n", r"the response is empty \(HTTP 200\)"),
        ("null", "the response is null, not an object"),
        ("[]", r"the response is an array, not an object: '\[\]'"),
        ("5", "the response is a single value, not an object: '5'"),
        ('"x"', "the response is a single value, not an object: '\"x\"'"),
    ],
)
def test_an_empty_body_is_not_a_success(content: str, message: str) -> None:
    error = raised(content, 200)
    assert type(error) is DecodeError
    assert re.match(f"GetCustomer: {message}", str(error))


def test_a_fault_without_its_type_is_an_error_even_with_status_200() -> None:
    errors = [{"Code": 105, "Message": "No."}]
    fault = raised(json.dumps({"TrackingId": "t-1", "Errors": errors}), 200)
    assert type(fault) is AdApiFaultDetail
    assert (fault.status, fault.code, fault.tracking_id) == (200, 105, "t-1")


@pytest.mark.parametrize(
    "content", ["{}", '{"Customer": null}', '{"TrackingId": "t-1"}', '{"@odata.context": "x", "$id": "1"}']
)
def test_an_object_of_unknown_members_is_a_response_without_values(content: str) -> None:
    wire = Wire(content.encode(), 200, {})
    service = CustomerManagement(CREDENTIALS, http=wire.connection())
    assert service.get_customer(customer_id=1).customer is None


def test_status_204_is_not_a_success_if_the_contract_has_a_response() -> None:
    assert str(raised("", 204)).startswith("GetCustomer: the response is empty (HTTP 204)\n")


def test_the_beginning_of_a_long_body_is_kept() -> None:
    error = raised("ä" * 5000, 502)
    assert error.body.startswith("ä" * 900) and len(error.body) <= 2000
    assert len(str(error)) < 600


def test_a_body_in_an_unknown_encoding() -> None:
    assert raised(b"\xff<html>", 502).body == "\ufffd<html>"


def test_a_body_that_is_nested_too_deeply() -> None:
    assert type(raised("[" * 100_000, 500)) is HttpError
    assert type(raised('{"Customer": ' + "[" * 100_000, 200)) is DecodeError


def test_item_errors_of_a_batch_are_not_exceptions() -> None:
    market = service(MARKET)
    types: Any = market.package.types
    content = b"""{"OfferIds": ["1", null], "PartialErrors": [
        {"Type": "EditorialError", "Code": 5, "Index": 1, "DisapprovedText": "x", "ReasonCode": 7}]}"""
    response = market.call("AddOffers", Wire(content))
    assert response.offer_ids == [1, None]
    assert response.partial_errors == [
        types.EditorialError(type="EditorialError", code=5, index=1, disapproved_text="x", reason_code=7)
    ]


def test_faults_are_distinguished_by_class() -> None:
    fault = raised('{"Type": "AdApiFaultDetail", "Errors": [{"Code": 109}]}', 401)
    assert isinstance(fault, Fault) and not isinstance(fault, HttpError)
    assert fault.fault_code is None and fault.fault_string is None
