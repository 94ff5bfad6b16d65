"""Changes to global elements: alone they are reported, and as a part of something else once, with that."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract
from tests.unit.contract.schemas import Schemas

from .small_contracts import answering, changes, reported

CASES = Path(__file__).parents[1] / "cases"
WSDL = """\
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
  <wsdl:types>
    <xs:schema targetNamespace="urn:t" elementFormDefault="qualified">
      <xs:element name="Ask" {ask}><xs:complexType><xs:sequence>{sent}</xs:sequence></xs:complexType></xs:element>
      <xs:element name="Answer" {answer}><xs:complexType><xs:sequence>{read}</xs:sequence></xs:complexType></xs:element>
      {more}
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="In"><wsdl:part name="p" element="t:Ask"/></wsdl:message>
  <wsdl:message name="Out"><wsdl:part name="p" element="t:Answer"/></wsdl:message>
  <wsdl:message name="Extra"><wsdl:part name="p" element="t:{extra}"/></wsdl:message>
  <wsdl:portType name="T"><wsdl:operation name="Do">
    <wsdl:input message="t:In"/><wsdl:output message="t:Out"/>{fault}
  </wsdl:operation></wsdl:portType>
  <wsdl:binding name="B" type="t:T">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Do"><soap:operation soapAction="do"/>
      <wsdl:input><soap:body use="literal"/>{header}</wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="S"><wsdl:port name="P" binding="t:B"><soap:address location="urn:p"/></wsdl:port></wsdl:service>
</wsdl:definitions>
"""
HEADER = '<soap:header message="t:Extra" part="p" use="literal"/>'
HEADER_FAULT = (
    '<soap:header message="t:Extra" part="p" use="literal"><soap:headerfault message="t:Extra" part="p" use="literal"/>'
    "</soap:header>"
)
FAULT = '<wsdl:fault name="F" message="t:Extra"/>'
ANY = '<xs:any namespace="##any" minOccurs="0"/>'


def read(folder: Path, more: str, **facts: str) -> ContractView:
    """Return a contract with more global elements; what is not stated is empty."""
    empty = dict.fromkeys(("ask", "answer", "sent", "read", "fault", "header"), "")
    (folder / "s.wsdl").write_text(WSDL.format(**{**empty, "extra": "Ask", "more": more, **facts}), "utf-8")
    return load_contract(str(folder / "s.wsdl"))[0]


E = '<xs:element name="E" type="xs:{}" {}/>'
IN_FIELDS = '<xs:element ref="t:E"/>'
ROLES = {
    "a wildcard of requests": {"sent": ANY},
    "a wildcard of responses": {"read": ANY},
    "nothing": {},
    "a header": {"header": HEADER, "extra": "E"},
    "headers of faults": {"header": HEADER_FAULT, "extra": "E"},
    "a fault": {"fault": FAULT, "extra": "E"},
    "a field": {"sent": IN_FIELDS},
    "a field beside a wildcard": {"sent": IN_FIELDS + ANY},
    "a field and a header": {"sent": IN_FIELDS, "read": ANY, "header": HEADER, "extra": "E"},
}


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("a wildcard of requests", ["field-type-changed E code=breaking"]),
        ("a wildcard of responses", ["field-type-changed E responses=breaking code=breaking"]),
        ("nothing", []),
        ("a header", ["header-type-changed E"]),
        ("headers of faults", ["header-type-changed E", "header-type-changed E responses=breaking"]),
        ("a fault", ["fault-type-changed F responses=breaking"]),
        ("a field", ["field-type-changed E code=breaking"]),
        ("a field beside a wildcard", ["field-type-changed E code=breaking"]),
        # The wildcard of the response may hold the request.
        (
            "a field and a header",
            ["header-type-changed E", "field-type-changed E responses=breaking code=breaking"],
        ),
    ],
)
def test_an_element_of_another_type_is_reported_where_it_is_used(
    tmp_path: Path, role: str, expected: list[str]
) -> None:
    old, new = (read(tmp_path, E.format(kind, ""), **ROLES[role]) for kind in ("int", "string"))
    assert reported(old, new) == expected
    found = changes(old, new)
    assert len({one.path for one in found}) == len(found)
    assert all(one.what.split(" ")[0] for one in found)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("a wildcard of requests", ["field-nillable-added E code=breaking"]),
        ("a header", ["header-nillable-changed E"]),
        ("headers of faults", ["header-nillable-changed E"] * 2),
        ("a fault", []),
        ("a field", ["field-nillable-added E code=breaking"]),
        ("a field beside a wildcard", ["field-nillable-added E code=breaking"]),
    ],
)
def test_an_element_that_may_be_nil_is_reported_where_it_is_used(
    tmp_path: Path, role: str, expected: list[str]
) -> None:
    sides = (read(tmp_path, E.format("int", facts), **ROLES[role]) for facts in ("", 'nillable="true"'))
    assert reported(*sides) == expected


def test_a_message_within_another_one_is_reported_as_its_field(tmp_path: Path) -> None:
    held = '<xs:element ref="t:Answer"/>'
    sides = (read(tmp_path, "", sent=held, answer=facts) for facts in ("", 'nillable="true"'))
    assert reported(*sides) == ["field-nillable-added Answer code=breaking"]


def test_a_new_element_is_no_choice_of_parts_without_one(tmp_path: Path) -> None:
    text = (CASES / "rpc_literal" / "service.wsdl").read_text(encoding="utf-8")
    label = '<xs:element name="Label" type="xs:string"/>'
    views = []
    for more in ("", '<xs:element name="Free" type="xs:string"/>'):
        made = text.replace(label, label + ANY).replace(
            '<xs:element name="Token"', f'{more}<xs:element name="Token"'
        )
        (tmp_path / "s.wsdl").write_text(made, encoding="utf-8")
        views.append(load_contract(str(tmp_path / "s.wsdl"))[0])
    assert reported(*views) == ["element-added Free"]


@pytest.mark.parametrize("role", ROLES)
def test_an_element_that_others_use_is_neither_new_nor_gone(tmp_path: Path, role: str) -> None:
    """A wildcard stands for it by itself; wherever else it is used, that is what is new."""
    alone = {"a wildcard of requests": {"sent": ANY}, "a wildcard of responses": {"read": ANY}}
    without = alone.get(role, {"sent": ANY} if "beside" in role else {"read": ANY} if "and" in role else {})
    old, new = read(tmp_path, "", **without), read(tmp_path, E.format("int", ""), **ROLES[role])
    is_alone = role in alone
    assert [one.rule.id == "element-added" for one in changes(old, new)].count(True) == is_alone
    assert [one.rule.id == "element-removed" for one in changes(new, old)].count(True) == is_alone


def test_an_element_that_becomes_a_field_is_compared_as_one(tmp_path: Path) -> None:
    alone = read(tmp_path, E.format("int", ""), sent=ANY)
    used = read(tmp_path, E.format("string", ""), sent=ANY + IN_FIELDS)
    assert [one.rule.id for one in changes(alone, used)] == ["field-added"]
    assert [one.rule.id for one in changes(used, alone)] == ["field-removed"]


def test_a_local_element_of_the_same_name_is_another_one(tmp_path: Path) -> None:
    local = '<xs:element name="E" type="xs:date"/>'
    old, new = (read(tmp_path, E.format(kind, ""), sent=local + ANY) for kind in ("int", "string"))
    assert reported(old, new) == ["field-type-changed E code=breaking"]
    assert changes(old, new)[0].path == ("element", "{urn:t}E")
    assert changes(old, new)[0].what == "it is string instead of int"


@pytest.mark.parametrize(
    ("side", "old", "new", "expected", "states", "what"),
    [
        ("ask", "", 'nillable="true"', "field-nillable-added Ask", ("", "nillable"), "may be nil now"),
        (
            "ask",
            'nillable="true"',
            "",
            "field-nillable-removed Ask",
            ("nillable", ""),
            "may no longer be nil",
        ),
        (
            "answer",
            "",
            'nillable="true"',
            "field-nillable-added Answer responses=breaking",
            ("", "nillable"),
            "may be nil now",
        ),
        (
            "answer",
            'nillable="true"',
            "",
            "field-nillable-removed Answer",
            ("nillable", ""),
            "may no longer be nil",
        ),
    ],
)
def test_a_message_that_may_be_nil(
    tmp_path: Path, side: str, old: str, new: str, expected: str, states: tuple[str, str], what: str
) -> None:
    sides = [read(tmp_path, "", **{side: facts}) for facts in (old, new)]
    assert reported(*sides) == [expected]
    (found,) = changes(*sides)
    assert (found.old, found.new) == states
    assert found.what == f"element {side.capitalize()} {what}"


HEAD = '<xs:element name="Head" type="xs:string" {}/>'
MEMBER = '<xs:element name="Member" type="xs:string" substitutionGroup="t:Head" {}/>'
FREE = '<xs:element name="Member" type="xs:string"/>'
REF = '<xs:element ref="t:Head" minOccurs="0"/>'
SENT, RECEIVED, BOTH = {"sent": REF + ANY}, {"read": REF + ANY}, {"sent": REF + ANY, "read": REF + ANY}


@pytest.mark.parametrize(
    ("old", "new", "sent", "received"),
    [
        (HEAD, HEAD + MEMBER, "element-added Member", "element-added Member code=breaking"),
        (HEAD, HEAD + MEMBER.format('abstract="true"'), "element-added Member", "element-added Member"),
        (HEAD, HEAD + FREE, "element-added Member", "element-added Member"),
        (
            HEAD + MEMBER,
            HEAD,
            "element-removed Member requests=breaking code=breaking",
            "element-removed Member code=breaking",
        ),
        (
            HEAD + MEMBER,
            HEAD + MEMBER.format('abstract="true"'),
            "element-abstract-added Member requests=breaking code=breaking",
            "element-abstract-added Member code=breaking",
        ),
        (
            HEAD + MEMBER.format('abstract="true"'),
            HEAD + MEMBER,
            "element-abstract-removed Member",
            "element-abstract-removed Member",
        ),
        (
            HEAD + MEMBER,
            HEAD + FREE,
            "substitution-changed Member requests=breaking code=breaking",
            "substitution-changed Member code=breaking",
        ),
        (HEAD + FREE, HEAD + MEMBER, "substitution-changed Member", "substitution-changed Member"),
        (
            HEAD + MEMBER,
            HEAD.format('block="substitution"') + MEMBER,
            "block-changed Head requests=breaking",
            "block-changed Head code=breaking",
        ),
        (
            HEAD.format('block="substitution"') + MEMBER,
            HEAD + MEMBER,
            "block-changed Head",
            "block-changed Head code=breaking",
        ),
        (
            HEAD + MEMBER,
            HEAD.format('block="extension"') + MEMBER,
            "block-changed Head",
            "block-changed Head",
        ),
        # Nothing is blocked that was there.
        (HEAD, HEAD.format('block="substitution"'), "block-changed Head", "block-changed Head"),
        (
            HEAD + MEMBER,
            HEAD.format('final="restriction"') + MEMBER,
            "final-changed Head",
            "final-changed Head",
        ),
    ],
)
def test_substitutes_of_an_element(tmp_path: Path, old: str, new: str, sent: str, received: str) -> None:
    for facts, expected in ((SENT, sent), (RECEIVED, received)):
        sides = (read(tmp_path, one.replace(" {}/>", "/>"), **facts) for one in (old, new))
        # A class that comes or goes may take a name or leave it.
        assert [one for one in reported(*sides) if not one.startswith("python-name")] == [expected]


@pytest.mark.parametrize(
    ("old", "new", "states", "what", "hint"),
    [
        (
            HEAD,
            HEAD + MEMBER,
            ("", "(a substitute for Head)"),
            "element Member is new (a substitute for Head)",
            "",
        ),
        (
            HEAD + MEMBER,
            HEAD,
            ("(a substitute for Head)", ""),
            "element Member is gone (a substitute for Head)",
            "",
        ),
        (
            HEAD + MEMBER,
            HEAD + MEMBER.format('abstract="true"'),
            ("", "abstract"),
            "element Member is abstract now",
            "Send one of its substitutes instead.",
        ),
        (HEAD + MEMBER, HEAD + FREE, ("Head", ""), "element Member substitutes nothing instead of Head", ""),
        (HEAD + FREE, HEAD + MEMBER, ("", "Head"), "element Member substitutes Head instead of nothing", ""),
    ],
)
def test_substitutes_in_words(
    tmp_path: Path, old: str, new: str, states: tuple[str, str], what: str, hint: str
) -> None:
    sides = (read(tmp_path, one.replace(" {}/>", "/>"), **BOTH) for one in (old, new))
    (found,) = [one for one in changes(*sides) if one.rule.id != "python-name-changed"]
    assert ((found.old, found.new), found.what, found.hint) == (states, what, hint)


TEXT = '<xs:complexType name="X"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent></xs:complexType>'


@pytest.mark.parametrize("type_", ["xs:string", "t:X"])
@pytest.mark.parametrize(
    ("rule", "old", "new", "what", "sent", "answered"),
    [
        ("default-changed", "", "a", "the default of element A is 'a' instead of none", "", ""),
        ("default-changed", "a", "b", "the default of element A is 'b' instead of 'a'", "", ""),
        ("default-changed", "a", "", "the default of element A is none instead of 'a'", "", ""),
        ("fixed-changed", "", "a", "the fixed value of element A is 'a' instead of none", "breaking", ""),
        (
            "fixed-changed",
            "a",
            "b",
            "the fixed value of element A is 'b' instead of 'a'",
            "breaking",
            "breaking",
        ),
        ("fixed-changed", "a", "", "the fixed value of element A is none instead of 'a'", "", "breaking"),
        ("field-nillable-added", "", "true", "element A may be nil now", "", "breaking"),
        ("field-nillable-removed", "true", "", "element A may no longer be nil", "", ""),
    ],
)
def test_what_the_element_of_a_message_states(
    tmp_path: Path, type_: str, rule: str, old: str, new: str, what: str, sent: str, answered: str
) -> None:
    fact = next(one for one in ("default", "fixed", "nillable") if one in rule)
    facts = (f'{fact}="{value}"' if value else "" for value in (old, new))
    elements = (f'{TEXT}<xs:element name="A" type="{type_}" {one}/>' for one in facts)
    views = [Schemas(tmp_path).view(more=one, element="A") for one in elements]
    states = tuple(value.replace("true", "nillable") for value in (old, new))
    for both, side, level in ((views, "requests", sent), (map(answering, views), "responses", answered)):
        (found,) = changes(*both)
        assert (found.rule.id, found.path, found.what) == (rule, ("element", "{urn:t}A"), what)
        assert (found.old, found.new) == states
        assert {one.value: str(hit) for one, hit in found.effects.items()}.get(side, "") == level
