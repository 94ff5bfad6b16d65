"""Changes to simple types: their kind, base, members and values, each of them said once."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from soapwright.contract.views import ContractView
from tests.unit.contract.schemas import Schemas

from .small_contracts import answering, changes
from .test_advice import of_schemas

ENUMERATED = '<xs:restriction base="{}"><xs:enumeration value="{}"/></xs:restriction>'
FLAGS = f"<xs:list><xs:simpleType>{ENUMERATED}</xs:simpleType></xs:list>"
KINDS = {
    "simple type": '<xs:restriction base="xs:boolean"/>',
    "enum": ENUMERATED.format("xs:string", "a"),
    "list of tokens": '<xs:list itemType="xs:int"/>',
    "flags": FLAGS.format("xs:string", "a"),
    "union": '<xs:union memberTypes="xs:int xs:boolean"/>',
    "struct": '<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>',
}


def typed(body: str, name: str = "T") -> str:
    kind = "complexType" if body.startswith("<xs:sequence") else "simpleType"
    return f'<xs:{kind} name="{name}">{body}</xs:{kind}>'


@pytest.mark.parametrize(("old", "new"), list(permutations(KINDS, 2)))
def test_a_type_of_another_kind_is_one_change(tmp_path: Path, old: str, new: str) -> None:
    kind, *others = of_schemas(tmp_path, typed(KINDS[old]), typed(KINDS[new]))
    assert (kind.rule.id, kind.old, kind.new) == ("type-kind-changed", old, new)
    # What is no longer enumerated is not refused for that.
    is_opened = (old, new) == ("enum", "simple type")
    assert [(one.rule.id, one.effects) for one in others] == ([("value-removed", {})] if is_opened else [])


def test_a_type_that_narrows_another_one_is_one_change(tmp_path: Path) -> None:
    both = (typed(f'<xs:restriction base="xs:{base}"/>') for base in ("long", "int"))
    assert [one.rule.id for one in of_schemas(tmp_path, *both)] == ["alias-target-changed"]


@pytest.mark.parametrize(
    ("old", "new", "hit", "hint"),
    [
        ("xs:string", "xs:token", "requests=warning", ""),
        ("xs:token", "xs:string", "", ""),
        ("xs:int", "xs:long", "", ""),
        ("xs:int", "xs:string", "code=breaking", "In Python they are str."),
        ("xs:string", "xs:int", "requests=breaking code=breaking", "In Python they are int."),
        ("xs:int", "xs:decimal", "code=breaking", "In Python they are Decimal."),
        # What a type of the schema's own has is what its root has.
        ("xs:int", "t:Number", "", ""),
        ("t:Number", "xs:string", "code=breaking", "In Python they are str."),
    ],
)
def test_an_enum_of_values_of_another_type(tmp_path: Path, old: str, new: str, hit: str, hint: str) -> None:
    number = typed('<xs:restriction base="xs:int"/>', "Number")
    both = (number * ("t:Number" in (old, new)) + typed(ENUMERATED.format(base, "1")) for base in (old, new))
    (found,) = [one for one in of_schemas(tmp_path, *both) if one.path[1] == "{urn:t}T"]
    before, after = (base.partition(":")[2] for base in (old, new))
    assert (found.rule.id, found.old, found.new, found.hint) == ("type-base-changed", before, after, hint)
    assert found.what == f"the values of T are {after} instead of {before}"
    assert " ".join(f"{side.value}={level}" for side, level in found.effects.items()) == hit


def test_the_values_of_flags_are_compared_with_the_list(tmp_path: Path) -> None:
    both = FLAGS.replace("</xs:restriction>", '<xs:enumeration value="b"/></xs:restriction>')
    found = of_schemas(tmp_path, typed(both.format("xs:string", "a")), typed(FLAGS.format("xs:string", "a")))
    assert [(one.rule.id, one.path[1:]) for one in found] == [("value-removed", ("{urn:t}T", "b"))]
    found = of_schemas(tmp_path, *(typed(FLAGS.format(base, "a")) for base in ("xs:string", "xs:token")))
    assert [(one.rule.id, one.path[1:]) for one in found] == [("type-base-changed", ("{urn:t}T/item",))]


@pytest.mark.parametrize(
    ("old", "new", "hit", "hint"),
    [
        # The first member that accepts a text decides its meaning.
        ("int boolean", "boolean int", "requests=warning code=breaking", "bool | int instead of int | bool"),
        ("int boolean", "int boolean int", "requests=warning", ""),
        ("int boolean", "int", "requests=breaking code=breaking", "int instead of int | bool"),
        ("int", "int boolean", "code=breaking", "int | bool instead of int"),
        ("int boolean", "long boolean", "", ""),
        ("string int", "token int", "requests=warning", ""),
        (
            "int boolean date",
            "date int",
            "requests=breaking code=breaking",
            "date | int instead of int | bool | date",
        ),
    ],
)
def test_a_union_of_other_members(tmp_path: Path, old: str, new: str, hit: str, hint: str) -> None:
    both = (f'<xs:union memberTypes="xs:{one.replace(" ", " xs:")}"/>' for one in (old, new))
    (found,) = of_schemas(tmp_path, *map(typed, both))
    assert found.rule.id == "union-members-changed"
    assert (found.old, found.new) == (old.replace(" ", ", "), new.replace(" ", ", "))
    assert found.hint == (f"In Python it is {hint}." if hint else "")
    assert " ".join(f"{side.value}={level}" for side, level in found.effects.items()) == hit


@pytest.mark.parametrize(
    ("old", "new", "effects"),
    [
        ("int boolean", "int boolean date", "responses=breaking code=breaking"),
        ("int string", "int string date", "code=breaking"),
        ("int boolean", "short boolean", ""),
        # Of several members that are new, one that no old member reads decides.
        ("int boolean", "boolean short date", "responses=breaking code=breaking"),
    ],
)
def test_old_clients_read_a_member_that_is_new_as_one_they_know(
    tmp_path: Path, old: str, new: str, effects: str
) -> None:
    both = (typed(f'<xs:union memberTypes="xs:{one.replace(" ", " xs:")}"/>') for one in (old, new))
    views = (answering(Schemas(tmp_path).view(one, '<xs:element name="v" type="t:T"/>')) for one in both)
    (found,) = changes(*views)
    hit = {side.value: str(level) for side, level in found.effects.items() if side.value != "requests"}
    assert " ".join(f"{side}={level}" for side, level in hit.items()) == effects


def test_a_type_within_a_message_is_compared_under_the_new_name_of_its_element(tmp_path: Path) -> None:
    member = f"<xs:simpleType>{ENUMERATED.format('xs:string', 'a')}</xs:simpleType>"
    union = f'<xs:simpleType><xs:union memberTypes="xs:int">{member}</xs:union></xs:simpleType>'

    def made(name: str) -> ContractView:
        return Schemas(tmp_path).view(more=f'<xs:element name="{name}">{union}</xs:element>', element=name)

    found = [one.rule.id for one in changes(made("Ask"), made("Tell"))]
    assert set(found) == {"request-element-changed"}
