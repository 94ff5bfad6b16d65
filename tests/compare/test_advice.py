"""The text and the hint of changes: a hint only if there is something to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from soapwright.compare.change import Change, Level, Side
from soapwright.compare.operation_changes import addressing_change
from soapwright.compare.parts import REGENERATE
from soapwright.compare.wording import often
from soapwright.contract.model import Addressing
from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract
from tests.unit.contract.schemas import Schemas

from .small_contracts import answering, both_ways, changes, contract, field, operation, struct

BREAKING = Path(__file__).parents[1] / "cases" / "breaking"
ORDER = '<xs:element name="Order" type="tns:Order" minOccurs="0"/>'


def simple(body: str, base: str = "xs:string") -> str:
    return f'<xs:simpleType name="T"><xs:restriction base="{base}">{body}</xs:restriction></xs:simpleType>'


def of_schemas(folder: Path, old: str, new: str) -> tuple[Change, ...]:
    """Return what changes between two schemas, the type T of which a request and its response have."""
    views = [Schemas(folder).view(one, '<xs:element name="v" type="t:T"/>') for one in (old, new)]
    return changes(*views)


SPACE = '<xs:whiteSpace value="{}"/>'


@pytest.mark.parametrize(
    ("old", "new", "what", "hint", "effects"),
    [
        ("", "preserve", "whiteSpace of T is preserve now", "", {}),
        (
            "preserve",
            "collapse",
            "whiteSpace of T is collapse instead of preserve",
            "Check what you send.",
            True,
        ),
        ("collapse", "replace", "whiteSpace of T is replace instead of collapse", "", {}),
        ("replace", "", "whiteSpace of T is no longer replace", "", {}),
    ],
)
def test_advice_on_white_space(
    tmp_path: Path, old: str, new: str, what: str, hint: str, effects: object
) -> None:
    (found,) = of_schemas(tmp_path, *(simple(SPACE.format(one) if one else "") for one in (old, new)))
    assert (found.rule.id, found.what, found.hint) == ("facet-changed", what, hint)
    assert found.effects == ({Side.REQUESTS: Level.WARNING} if effects else {})


def facet(name: str, value: object) -> str:
    return f'<xs:{name} value="{value}"/>'


@pytest.mark.parametrize(
    ("base", "old", "new", "expected"),
    [
        ("string", "", facet("maxLength", 3), ["maxLength of T is 3 now (requests=breaking)"]),
        ("string", facet("maxLength", 3), "", ["maxLength of T is no longer 3 ()"]),
        (
            "string",
            facet("maxLength", 3) + facet("pattern", "a*"),
            facet("maxLength", 2) + facet("pattern", "b*"),
            [
                "maxLength of T is 2 instead of 3 (requests=breaking)",
                "pattern of T is b* instead of a* (requests=warning)",
            ],
        ),
        (
            "string",
            facet("pattern", "a"),
            facet("pattern", "a") + facet("pattern", "b"),
            ["pattern of T is a or b instead of a ()"],
        ),
        (
            "string",
            facet("pattern", "a") + facet("pattern", "b"),
            facet("pattern", "b") + facet("pattern", "a"),
            [],
        ),
        ("decimal", facet("maxInclusive", 5), facet("maxInclusive", "5.0"), []),
        (
            "decimal",
            facet("maxInclusive", 5),
            facet("maxInclusive", 0),
            ["maxInclusive of T is 0 instead of 5 (requests=breaking)"],
        ),
    ],
)
def test_advice_on_facets(tmp_path: Path, base: str, old: str, new: str, expected: list[str]) -> None:
    found = of_schemas(tmp_path, simple(old, f"xs:{base}"), simple(new, f"xs:{base}"))
    assert [f"{one.what} ({_hit(one)})" for one in found] == expected
    assert [one.hint for one in found] == ["Check what you send." if one.effects else "" for one in found]


def _hit(change: Change) -> str:
    return " ".join(f"{side.value}={level}" for side, level in change.effects.items())


@pytest.mark.parametrize(
    ("old", "new", "hit"),
    [
        ("", "preserve", ""),
        ("preserve", "replace", "requests"),
        ("", "collapse", "requests"),
        ("replace", "collapse", "requests"),
        ("collapse", "replace", "responses"),
        ("replace", "", "responses"),
        ("collapse", "preserve", "responses"),
    ],
)
def test_other_white_space(tmp_path: Path, old: str, new: str, hit: str) -> None:
    """A side that does not collapse it sends what the other one then takes for something else."""
    schemas = (simple(SPACE.format(one) if one else "") for one in (old, new))
    made = [Schemas(tmp_path).view(one, '<xs:element name="v" type="t:T"/>') for one in schemas]
    (found,) = changes(*map(answering, made))
    assert (found.old, found.new) == (old, new)
    assert found.effects == ({Side(hit): Level.WARNING} if hit else {})


ENUMERATED = '<xs:enumeration value="a b"/><xs:enumeration value="c d"/>'


def test_enumerated_values_without_names_in_python(tmp_path: Path) -> None:
    less, more, none = (
        simple(values, "xs:NMTOKENS") for values in (ENUMERATED.split("/>")[0] + "/>", ENUMERATED, "")
    )

    def reported(old: str, new: str) -> list[tuple[str, str, object]]:
        found = of_schemas(tmp_path, old, new)
        return [(one.rule.id, one.what, one.effects) for one in found]

    breaking = {Side.REQUESTS: Level.BREAKING}
    assert reported(more, less) == [("value-removed", "T has lost the value 'c d'", breaking)]
    assert reported(less, more) == [("value-added", "T has a new value: 'c d'", {})]
    assert reported(none, less) == [("value-added", "T has a new value: 'a b'", breaking)]
    assert reported(less, none) == [("value-removed", "T has lost the value 'a b'", {})]


def test_changes_of_nillable() -> None:
    def of(nillable: bool, low: int = 0, high: int | None = 1) -> ContractView:
        return both_ways(struct("Order", field("A", low=low, high=high, nillable=nillable)))

    (optional,) = changes(of(False), of(True))
    assert (optional.what, optional.hint, optional.effects) == ("A may be nil now", "", {})
    (required,) = changes(of(False, 1), of(True, 1))
    assert required.hint == "Expect None here." and required.effects[Side.RESPONSES] is Level.BREAKING
    (listed,) = changes(of(False, 0, None), of(True, 0, None))
    assert (listed.what, listed.hint) == ("an item of A may be nil now", "Expect None here.")
    assert listed.effects[Side.RESPONSES] is Level.BREAKING
    (refused,) = changes(of(True), of(False))
    assert refused.hint == "Do not pass NIL, nor None where a value is required."


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ((0, 5), (0, 3), "Check how many you send."),
        ((0, 3), (0, 5), ""),
        ((1, 5), (2, 5), "Check how many you send."),
    ],
)
def test_changes_of_occurrence(old: tuple[int, int], new: tuple[int, int], hint: str) -> None:
    (found,) = changes(
        *(both_ways(struct("Order", field("A", low=low, high=high))) for low, high in (old, new))
    )
    assert (found.rule.id, found.hint) == ("field-limit-changed", hint)
    sent = contract([operation("Get", [], [field("V", "Order")])], struct("Order", field("A", low=0, high=5)))
    less = contract([operation("Get", [], [field("V", "Order")])], struct("Order", field("A", low=0, high=3)))
    assert [one.hint for one in changes(sent, less)] == [""]


def test_changes_of_attributes_beside_text_are_named_by_the_attribute(tmp_path: Path) -> None:
    text = (
        '<xs:complexType name="T"><xs:simpleContent><xs:extension base="xs:string">'
        '<xs:attribute name="a" type="xs:string" {}/></xs:extension></xs:simpleContent></xs:complexType>'
    )
    (found,) = of_schemas(tmp_path, text.format('default="x"'), text.format('default="y"'))
    assert found.what == "the default of a is 'y' instead of 'x'"


def test_changes_of_addressing() -> None:
    offered, asked = Addressing("urn:a", optional=True), Addressing("urn:a")
    found = addressing_change(("x",), None, asked, ("Get",))
    assert found.hint == "Regenerate the client before you call it."
    assert found.effects == {Side.REQUESTS: Level.BREAKING}
    for after in (offered, None):
        found = addressing_change(("x",), asked, after, ("Get",), " of the port")
        assert (found.hint, found.effects) == ("", {})
        assert found.what.startswith("WS-Addressing of the port is ")


def test_an_unchanged_header_part_is_not_reported() -> None:
    old, new = (
        contract([operation("Get", [], [], response_headers=headers)])
        for headers in (("Id",), ("Id", "Other"))
    )
    assert [one.path[-1] for one in changes(old, new)] == ["Other"]


def test_a_fault_that_is_declared_elsewhere_stays_an_exception() -> None:
    problem = struct("Problem", "Why")

    def of(*faults: str) -> ContractView:
        return contract([operation("A", faults=["Problem"]), operation("B", faults=faults)], problem)

    (found,) = changes(of("Problem"), of())
    assert (found.rule.id, found.hint, found.effects) == ("fault-removed", "", {})


def of_case(folder: Path, case: str, *, sent: bool, received: bool) -> tuple[ContractView, ContractView]:
    """Return both sides of a case whose request and response hold an Order, without it in one of them."""
    views = []
    for side in ("old", "new"):
        text = (BREAKING / case / side / "service.wsdl").read_text(encoding="utf-8")
        first, second, rest = text.split(ORDER)
        path = folder / f"{side}.wsdl"
        path.write_text(f"{first}{ORDER * sent}{second}{ORDER * received}{rest}", encoding="utf-8")
        views.append(load_contract(str(path))[0])
    return views[0], views[1]


@pytest.mark.parametrize(
    ("sent", "received", "hint"),
    [(True, True, "Check what you send together."), (False, True, "")],
)
def test_children_that_exclude_each_other_are_to_be_checked_where_they_are_sent(
    tmp_path: Path, sent: bool, received: bool, hint: str
) -> None:
    (found,) = changes(*of_case(tmp_path, "content-changed", sent=sent, received=received))
    assert found.hint == hint


@pytest.mark.parametrize(("sent", "received", "hint"), [(False, True, REGENERATE), (True, False, "")])
def test_a_group_that_occurs_more_often_concerns_those_who_read_it(
    tmp_path: Path, sent: bool, received: bool, hint: str
) -> None:
    after, before = of_case(tmp_path, "group-occurrence-changed", sent=sent, received=received)
    (found,) = changes(before, after)
    assert found.hint == hint


@pytest.mark.parametrize("group", ["all", "choice"])
def test_the_order_within_a_group_that_has_none_is_not_a_change(tmp_path: Path, group: str) -> None:
    def made(*names: str) -> str:
        elements = "".join(f'<xs:element name="{one}" type="xs:int" minOccurs="0"/>' for one in names)
        return f'<xs:complexType name="T"><xs:{group}>{elements}</xs:{group}></xs:complexType>'

    assert of_schemas(tmp_path, made("a", "b"), made("b", "a")) == ()


@pytest.mark.parametrize(
    ("old", "new", "sent", "received"),
    [(None, "x", "Send 'x'.", ""), ("x", None, "", ""), ("x", "y", "Send 'y'.", "")],
)
def test_a_fixed_value_is_to_be_sent(old: str | None, new: str | None, sent: str, received: str) -> None:
    one, other = (struct("Order", replace(field("A"), fixed=fixed)) for fixed in (old, new))
    for sends, receives, hint in (("Order", "xs:int", sent), ("xs:int", "Order", received)):
        get = operation("Get", [field("V", sends)], [field("V", receives)])
        (found,) = changes(contract([get], one), contract([get], other))
        assert (found.rule.id, found.old, found.new) == ("fixed-changed", old or "", new or "")
        assert found.hint == hint


def test_an_optional_field_is_none_where_it_is_read() -> None:
    def hints(sends: str, receives: str, nillable: bool) -> list[str]:
        get = operation("Get", [field("V", sends)], [field("V", receives)])
        sides = (struct("Order", field("A", low=low, nillable=nillable)) for low in (1, 0))
        return [one.hint for one in changes(*(contract([get], side) for side in sides))]

    assert hints("xs:int", "Order", False) == ["Expect None here."]
    assert hints("xs:int", "Order", True) == [""]


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1, 5, "up to 5 times"),
        (2, 5, "2 to 5 times"),
        (1, None, "any number of times"),
        (2, None, "2 times or more"),
    ],
)
def test_how_often_a_field_occurs_is_said_in_words(low: int, high: int | None, words: str) -> None:
    assert often(field("A", low=low, high=high)) == words
