"""Responses over REST: where in the JSON the response or the fault is, its headers, and what is neither."""

from __future__ import annotations

import json
from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, HttpError, RestFault, ServiceError
from soapwright.runtime.exchange import Headers
from soapwright.runtime.rest_responses import RestResponses, objects
from soapwright.runtime.service import HttpAnswer, Operation, Rest, Service
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "rest_answers",
    """
from soapwright.runtime.errors import Fault

@struct("Failed", SHOP)
class Failed(Fault):
    code: int | None = element("Code", "xs:int")

@struct("Counted", SHOP)
class Counted(Fault):
    count: int | None = element("Count", "xs:int")

@struct("Problem", SHOP, derived={"Refused": "Refused"})
class Problem(Struct):
    why: str | None = element("Why", "xs:string")

@struct("Refused", SHOP)
class Refused(Problem):
    pass

@struct("Got", SHOP, derived={"GotMore": "GotMore"}, kinds={"More": "GotMore"}, content="name?, count?, problem?, any?")
class Got(Struct):
    name: str | None = element("Name", "xs:string")
    count: int | None = element("Count", "xs:int")
    problem: Problem | None = element("Problem", "Problem")
    any: AnyElement | None = wildcard("##any")
    tracking: str | None = header_part("Tracking", "xs:string")
    left: int | None = header_part("Left", "xs:int")

@struct("GotMore", SHOP, kind="More")
class GotMore(Got):
    pass

@struct("Gone", SHOP)
class Gone(Struct):
    pass
""",
)
KINDS = {
    "Failed": "Failed",
    "Counted": "Counted",
    "Refused": "Failed",
    "Gone": "Failed",
    "Name": "Failed",
    "More": "Failed",
}
RESPONSES = RestResponses(Service("Shop", types, (SHOP,), {}, {}), Rest({}, {}, KINDS))
GET: Operation[Any, Any] = Operation("Get", "", "Got")
FORGET: Operation[Any, Any] = Operation("Forget", "", None)
LEAVE: Operation[Any, Any] = Operation("Leave", "", "Gone")


def answer(content: bytes | str, status: int = 200, **headers: str) -> HttpAnswer:
    named = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return HttpAnswer(status, Headers(named), content.encode() if isinstance(content, str) else content)


def read(data: Any, operation: Operation[Any, Any] = GET, status: int = 200) -> Any:
    try:
        return RESPONSES.decode(operation, answer(json.dumps(data), status))
    except ServiceError as error:
        return type(error)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"Name": "a", "Count": 1}, types.Got(name="a", count=1)),
        ({"Name": "a", "other": 1}, types.Got(name="a")),
        ({"Count": 1}, types.Got(count=1)),
        ({}, types.Got()),
        ({"other": {"x": 1}}, types.Got()),
        # Some services wrap it.
        ({"response": {"Name": "a"}}, types.Got(name="a")),
        ({"a": {"b": {"c": {"Name": "a"}}}}, types.Got(name="a")),
        ({"a": {"b": {"c": {"d": {"Name": "a"}}}}}, types.Got()),
        ({"response": {"Name": "a"}, "other": 1}, types.Got()),
        ({"Name": "a", "response": {"Count": 1}}, types.Got(name="a")),
        # The names of the response, and of those derived from it, are not of faults.
        ({"Type": "More"}, types.GotMore()),
        ({"Type": "More", "Name": "a"}, types.GotMore(name="a")),
        ({"Type": "More", "Code": 1}, types.GotMore()),
        ({"Type": "Got", "x": {"Name": "a"}}, types.Got()),
        ({"Problem": {"Type": "Refused", "Why": "no"}}, types.Got(problem=types.Refused(why="no"))),
        ({"Name": "a", "Type": "Failed"}, types.Failed),
        ({"Type": "Failed", "Code": 1}, types.Failed),
        ({"Failed": {"Code": 1}}, types.Failed),
        ({"error": {"Type": "Failed"}}, types.Failed),
        ({"error": {"Type": "Refused"}}, types.Failed),
        ({"Count": {"Type": "Refused"}}, types.Failed),
        ({"Type": ["Failed"]}, types.Got()),
        ({"Type": "New", "Name": "a"}, types.Got(name="a")),
        # What the contract does not name, or has no type for.
        ({"any": {"Type": "Failed"}}, types.Failed),
        ({"Name": {"Type": "Failed"}}, types.Failed),
        ({"Code": 1}, types.Failed),
        ({"Code": 1, "Name": "a"}, types.Got(name="a")),
    ],
)
def test_a_successful_answer_is_the_response_or_a_fault(data: Any, expected: Any) -> None:
    assert read(data) == expected


@pytest.mark.parametrize(
    ("data", "operation", "expected"),
    [
        ({}, FORGET, None),
        ({"x": 1}, FORGET, None),
        (None, FORGET, None),
        ({"Type": "More"}, FORGET, types.Failed),
        ({}, LEAVE, types.Gone()),
        ({"Type": "Gone"}, LEAVE, types.Gone()),
    ],
)
def test_a_response_may_be_empty(data: Any, operation: Operation[Any, Any], expected: Any) -> None:
    assert read(data, operation) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [({"Name": "a"}, HttpError), ({"Type": "New"}, RestFault), ({"Type": "More"}, types.Failed)],
)
def test_an_answer_with_an_error_status_is_no_response(data: Any, expected: type[Exception]) -> None:
    assert read(data, status=500) is expected
    assert read(data, FORGET, status=404) is expected


@pytest.mark.parametrize(
    ("content", "kind", "message"),
    [
        ("", "", "Get: the response is empty (HTTP 200)"),
        (" \n", "", "Get: the response is empty (HTTP 200)"),
        ("null", "", "Get: the response is null, not an object: 'null'"),
        ("[1]", "", "Get: the response is an array, not an object: '[1]'"),
        ("5", "", "Get: the response is a single value, not an object: '5'"),
        (f'"{"a" * 300}"', "", f"Get: the response is a single value, not an object: '\"{'a' * 199}'"),
        ("<html>", "text/html", "Get: the response is not JSON: Expecting value: line 1 column 1 (char 0): '<html>' (Content-Type: text/html)"),
        ("{", "application/json; charset=utf-8", "Get: the response is not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1): '{'"),
        ("a" * 300, "", f"Get: the response is not JSON: Expecting value: line 1 column 1 (char 0): '{'a' * 200}'"),
        ("{}", "text/plain; charset=nonsense", "Get: the response is not JSON: unknown encoding: nonsense: '{}' (Content-Type: text/plain)"),
    ],
)  # fmt: skip
def test_what_is_no_object_is_shown(content: str, kind: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        RESPONSES.decode(GET, answer(content, Content_Type=kind))
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        ("utf-8", ""),
        ("utf-16", ""),
        ("utf-8", "utf-8"),
        ("utf-16", "UTF-8"),
        ("utf-8", "utf-16"),
        ("latin-1", "ISO-8859-1"),
    ],
)
def test_the_charset_counts_unless_it_is_one_of_unicode(encoding: str, charset: str) -> None:
    kind = f"application/json; charset={charset}" if charset else "application/json"
    found = RESPONSES.decode(GET, answer('{"Name": "ü"}'.encode(encoding), Content_Type=kind))
    assert found == types.Got(name="ü")


def test_header_parts_are_in_http_headers() -> None:
    found = RESPONSES.decode(GET, answer("{}", tracking="a", LEFT="3"))
    assert (found.tracking, found.left) == ("a", 3)
    assert RESPONSES.decode(GET, answer("{}")) == types.Got()
    with pytest.raises(DecodeError, match=r"^header Left: cannot read 'many': not a whole number$"):
        RESPONSES.decode(GET, answer("{}", Left="many"))


def test_an_unreadable_value_is_an_error_with_the_rest() -> None:
    with pytest.raises(DecodeError, match=r"^Got/Count: cannot read 'many': not a whole number$") as caught:
        RESPONSES.decode(GET, answer('{"Name": "a", "Count": "many"}', Left="3"))
    assert caught.value.partial == types.Got(name="a", left=3)


def test_objects_that_only_wrap_another_are_gone_through() -> None:
    data: Any = {"a": {"b": {"c": {"d": {}}}}}
    assert [name for name, _ in objects(data)] == ["", "a", "b", "c"]
    assert [*objects({"a": [{}]})] == [("", {"a": [{}]})] and [*objects([])] == []
    assert [*objects({"a": {}, "b": 1})] == [("", {"a": {}, "b": 1})]
