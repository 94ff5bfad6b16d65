"""Faults over REST, however a service lays them out: the contract's exception, a RestFault, or an HttpError."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from soapwright.runtime.errors import HttpError, RestFault
from soapwright.runtime.rest_fault import by_members, failure
from soapwright.runtime.service import HttpAnswer, Rest, Service
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "rest_faults",
    """
from soapwright.runtime.errors import Fault

@struct("Failed", SHOP)
class Failed(Fault):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")

@struct("Refused", SHOP)
class Refused(Fault):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")
    reason: str | None = element("Reason", "xs:string")

@struct("Tracked", SHOP)
class Tracked(Fault):
    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")
    reason: str | None = element("Reason", "xs:string")
    tracking_id: str | None = element("TrackingId", "xs:string")
""",
)
SERVICE = Service("Shop", types, (SHOP,), {}, {}, tracking_header="TrackingId")
REST = Rest({}, {}, {"Failed": "Failed", "Refused": "Refused", "Tracked": "Tracked"})


def found(data: Any, status: int = 400, headers: Mapping[str, str] | None = None) -> Any:
    return failure(data, HttpAnswer(status, headers or {}, json.dumps(data).encode()), SERVICE, REST)


FAILED = {"Type": "Failed", "Code": 3}


@pytest.mark.parametrize(
    "data",
    [
        FAILED,
        {"Failed": {"Code": 3}},
        {"error": FAILED},
        {"a": {"b": {"c": FAILED}}},
        {"error": FAILED, "other": 1},
        {"Failed": {"Code": 3}, "other": 1},
        {"Type": None, "error": FAILED},
        [FAILED],
        [1, {"x": [FAILED]}],
        {"errors": [FAILED, {"Type": "Refused"}]},
    ],
)
def test_a_fault_is_found_where_it_is(data: Any) -> None:
    fault = found(data)
    assert (type(fault), fault.code, fault.status) == (types.Failed, 3, 400)
    assert json.loads(fault.fault_detail) == data


def test_the_search_for_faults_is_limited() -> None:
    data: Any = FAILED
    for _ in range(5):
        data = {"inner": data, "other": 1}
    assert isinstance(found(data), types.Failed)
    assert isinstance(found({"inner": data, "other": 1}), HttpError)


@pytest.mark.parametrize(("status", "kind"), [(399, HttpError), (400, types.Failed), (500, types.Failed)])
def test_only_an_error_is_searched_for_faults(status: int, kind: type[Exception]) -> None:
    assert type(found([FAILED], status)) is kind
    assert type(found(FAILED, status)) is types.Failed


@pytest.mark.parametrize(
    ("data", "code", "message"),
    [
        ({"Type": "New", "code": 7, "Message": "m"}, "7", "m"),
        ({"Type": "New", "errors": [{"x": 1}, {"CODE": "A", "message": None}]}, "A", None),
        ({"Type": "New", "Code": {"Code": "inner"}}, "inner", None),
        ({"Type": "New", "errors": [[{"Code": 1}], {"Code": 2}]}, "1", None),
        ({"Type": "New", "inner": FAILED}, "3", None),
        ({"Type": "New"}, None, None),
    ],
)
def test_an_unknown_fault_has_the_first_code_and_message(
    data: Any, code: str | None, message: str | None
) -> None:
    fault = found(data)
    assert (type(fault), fault.fault_code, fault.fault_string) == (RestFault, code, message)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"Code": 1}, types.Failed),
        ({"Code": 1, "Message": "m"}, types.Failed),
        ({"Code": 1, "Reason": "r"}, types.Refused),
        ({"Code": 1, "TrackingId": "t"}, types.Failed),
        ({"Code": 1, "Other": 2}, HttpError),
        ({"TrackingId": "t"}, HttpError),
        ({}, HttpError),
        ([{"Code": 1}], HttpError),
        (None, HttpError),
        ("text", HttpError),
        ({"Type": ["Failed"]}, HttpError),
    ],
)
def test_an_untyped_object_is_the_smallest_fault_with_its_members(data: Any, kind: type[Exception]) -> None:
    assert type(found(data)) is kind


@pytest.mark.parametrize(
    ("data", "headers", "expected"),
    [
        ({**FAILED, "TrackingId": "own"}, {"TrackingId": "header"}, "header"),
        ({**FAILED, "TrackingId": "own"}, {}, "own"),
        ({"error": FAILED, "TrackingId": "outer"}, {}, "outer"),
        ({"TrackingId": "outer"}, {}, "outer"),
        ({**FAILED, "TrackingId": 3}, {}, None),
        ([FAILED], {}, None),
        ({"error": {**FAILED, "TrackingId": "own"}}, {}, "own"),
        # A field of the contract is the fault's own.
        ({"Type": "Tracked", "TrackingId": "own"}, {"TrackingId": "header"}, "own"),
    ],
)
def test_the_tracking_id_is_in_a_header_or_a_member(
    data: Any, headers: dict[str, str], expected: str | None
) -> None:
    assert found(data, headers=headers).tracking_id == expected


def test_a_successful_answer_may_be_a_fault_by_its_members() -> None:
    answer = HttpAnswer(200, {}, b"{}")
    assert by_members({"Code": 1}, answer, SERVICE, REST) == types.Failed(code=1)
    assert by_members({"Other": 1}, answer, SERVICE, REST) is None


def test_the_text_of_an_answer_without_a_fault_is_cut() -> None:
    assert found("a" * 3000).body == f'"{"a" * 1999}'


def test_an_unreadable_value_does_not_hide_the_fault() -> None:
    fault = found({"Type": "Failed", "Code": "many", "Message": "m"})
    assert (type(fault), fault.code, fault.fault_code) == (types.Failed, None, "many")
    assert (fault.message, fault.fault_string) == ("m", "m")
