"""The texts of faults and errors."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError, Fault, HttpError, ServiceError, SoapFault
from soapwright.runtime.struct import Struct, element, required, struct
from soapwright.runtime.wire import Namespace

NS = Namespace("urn:n", "n")


@struct("Error", NS)
class Error(Struct):
    """An error item, as contracts spell it."""

    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")


@struct("WireError", NS)
class WireError(Struct):
    """An error item with the contract's own names."""

    Code: int | None = element("Code", "xs:int")
    Message: str | None = element("Message", "xs:string")


@struct("Bad", NS)
class Bad(Fault):
    """A fault with two lists of errors."""

    first: list[Error | None] | None = element("First", "Errors")
    second: list[Error | WireError] | None = element("Second", "Errors")


@struct("Needy", NS)
class Needy(Fault):
    """A fault with a required field."""

    reason: str = required(element("Reason", "xs:string"))


def _soap(fault: Fault) -> Fault:
    fault.fault_code, fault.fault_string = "s:Server", "It broke."
    return fault


@pytest.mark.parametrize(
    ("fault", "code", "message", "text"),
    [
        (Bad(), None, None, "no message"),
        (_soap(Bad()), "s:Server", "It broke.", "s:Server: It broke."),
        (_soap(Bad(first=[Error(code=1, message="One")])), 1, "One", "1: One"),
        (_soap(Bad(first=[], second=[Error(code=2)])), 2, "It broke.", "2: It broke."),
        (Bad(first=[None, Error(message="a"), Error(code=0, message="b")]), 0, "a", "0: a"),
        (Bad(second=[WireError(Code=3, Message="c")]), 3, "c", "3: c"),
        (Needy(reason="x"), None, None, "no message"),
        (_soap(SoapFault()), "s:Server", "It broke.", "s:Server: It broke."),
    ],
)
def test_code_and_message_are_those_of_the_first_error(
    fault: Fault, code: Any, message: Any, text: str
) -> None:
    assert (fault.code, fault.message, str(fault)) == (code, message, text)
    fault.tracking_id = "T"
    assert str(fault) == f"{text} (tracking id T)"


def test_faults_show_their_fields() -> None:
    assert repr(Bad(first=[Error(code=1)])) == "Bad(first=[Error(code=1)])"


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
@pytest.mark.parametrize("fault", [_soap(Bad(first=[Error(code=1)])), _soap(SoapFault())])
def test_faults_can_be_copied(copied: Any, fault: Fault) -> None:
    made = copied(fault)
    assert type(made) is type(fault) and repr(made) == repr(fault) and str(made) == str(fault)
    assert made == fault and hash(made) == hash(fault) and {made: 1} == {fault: 1}
    assert [made] == [fault]


def test_faults_are_equal_if_their_fields_are() -> None:
    assert Bad(first=[Error(code=1)]) == _soap(Bad(first=[Error(code=1)]))
    assert Bad(first=[Error(code=1)]) != Bad(first=[Error(code=2)])
    assert Bad() != Needy(reason="x") and Bad() != Error() and Bad() != "Bad()"
    first, second = SoapFault(), SoapFault()
    assert first == second
    for name in ("status", "fault_code", "fault_string", "fault_detail", "fault_subcodes"):
        other = copy.copy(first)
        setattr(other, name, "x")
        assert other != first, name


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_faults_with_required_fields_can_be_copied(copied: Any) -> None:
    assert copied(Needy(reason="x")).reason == "x"


def test_encode_error_names_the_field() -> None:
    error = EncodeError("wrong").below("[1]").below("tags").below("customer")
    assert str(error) == "customer.tags[1]: wrong"
    assert (error.reason, error.path) == ("wrong", ("customer", "tags", "[1]"))


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (HttpError(502, ""), "HTTP 502: empty body"),
        (HttpError(401, "x" * 600, "T"), f"HTTP 401 (tracking id T): {'x' * 500}"),
    ],
)
def test_http_error_shows_the_beginning_of_the_body(error: HttpError, text: str) -> None:
    assert str(error) == text
    assert isinstance(error, ServiceError) and not isinstance(error, Fault)


def test_errors_made_with_names_can_be_copied() -> None:
    error = HttpError(status=404, body="b", tracking_id="t")
    for one in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (one.status, one.body, one.tracking_id, str(one)) == (404, "b", "t", str(error))
