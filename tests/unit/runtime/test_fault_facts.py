"""What the details of faults say by the names of their fields: of the contract's faults, and of any XML and JSON."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import Fault, RestFault, SoapFault
from soapwright.runtime.fault_facts import found_in, named_in
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "shop_faults",
    """
from soapwright.runtime.errors import Fault

@struct("Problem", SHOP)
class Problem(Struct):
    code: int | None = element("Code", "xs:int")
    text: str | None = element("Text", "xs:string")
    inner: Problem | None = element("Inner", "Problem")

@struct("Problems", SHOP)
class Problems(Fault):
    wait: int | None = element("Wait", "xs:int")
    final: bool | None = element("Final", "xs:boolean")
    problems: list[Problem] | None = element("Problems", "Problem", many=True)
""",
)


def of_xml(detail: str) -> Fault:
    fault = SoapFault("")
    fault.fault_detail = detail
    return fault


def of_json(detail: str) -> Fault:
    fault = RestFault("")
    fault.fault_detail = detail
    return fault


DESCRIBED = types.Problems(
    wait=5,
    final=True,
    problems=[
        types.Problem(code=1, text="a", inner=types.Problem(code=2)),
        types.Problem(text="b"),
        types.Problem(code=3),
    ],
)
XML = of_xml(
    "<d xmlns:p='urn:p'><wait>5</wait><final/><p:problem><p:Code> 1 </p:Code><text>a</text>"
    "<inner><code>2</code></inner></p:problem><problem><text>b</text><!-- c --><code>x<b/></code></problem><problem><CODE>3</CODE></problem></d>"
)
JSON = of_json(
    '{"Wait": 5, "Final": true, "Problems": [{"Code": 1, "Text": "a", "Inner": {"code": 2}}, {"Text": "b"}, {"CODE": 3}]}'
)


@pytest.mark.parametrize("fault", [DESCRIBED, XML, JSON], ids=["struct", "xml", "json"])
def test_fields_are_found_by_name_at_any_depth(fault: Fault) -> None:
    assert sorted((name, str(value)) for name, value in named_in(fault, {"wait", "code"})) == [
        ("code", "1"),
        ("code", "2"),
        ("code", "3"),
        ("wait", "5"),
    ]
    assert list(named_in(fault, {"problems", "inner", "final", "other"})) == []


@pytest.mark.parametrize("fault", [DESCRIBED, XML, JSON], ids=["struct", "xml", "json"])
def test_facts_of_one_item_stay_together(fault: Fault) -> None:
    found = [[str(value) for value in item] for item in found_in(fault, {"code", "text"})]
    assert sorted(found) == [["1", "a"], ["2"], ["3"], ["b"]]


def test_an_object_that_contains_itself_is_searched_once() -> None:
    problem = types.Problem(code=1)
    problem.inner = problem
    found = list(named_in(types.Problems(problems=[problem]), {"code"}))
    assert 1 < len(found) < 100 and set(found) == {("code", 1)}


def test_facts_are_found_far_inside() -> None:
    problem = None
    for number in range(40):
        problem = types.Problem(code=number, inner=problem)
    fault = types.Problems(problems=[problem])
    assert [value for _, value in named_in(fault, {"code"})] == [*range(39, -1, -1)]


def test_entities_in_a_detail_are_ignored() -> None:
    fault = of_xml('<!DOCTYPE d [<!ENTITY e "9">]><d><code>&e;</code></d>')
    assert list(named_in(fault, {"code"})) == []


@pytest.mark.parametrize(
    "fault", [of_xml(""), of_xml("<a>"), of_json(""), of_json("{"), of_json("[" * 100_000)]
)
def test_an_unreadable_detail_has_no_facts(fault: Fault) -> None:
    assert list(named_in(fault, {"code"})) == []
    assert list(found_in(fault, {"code"})) == []
