"""Changes to fields: moves, bases, and what nil and absence mean to code that sends and to code that reads."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.compare.change import Level, Side
from soapwright.compare.pairs import longest_common
from soapwright.contract.schema_views import Field, Map, Place, Struct
from soapwright.contract.views import ContractView

from .small_contracts import array, both_ways, changes, contract, field, named, operation, reported, struct


def sending(*fields: Field) -> ContractView:
    """Return a contract in which only requests hold a struct of these fields."""
    return contract([operation("Place", [field("Order", "Order")])], struct("Order", *fields))


def receiving(*fields: Field) -> ContractView:
    """Return a contract in which only responses hold a struct of these fields."""
    return contract([operation("Place", [], [field("Order", "Order")])], struct("Order", *fields))


# order


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("A B C", "A B C", ""),
        ("A B C", "X A Y B C Z", ""),
        ("A B C", "A C", ""),
        ("A B C", "B C A", "A"),
        ("A B C D", "D A B C", "D"),
        ("A B C D", "X D A C", "D"),
    ],
)
def test_moved_fields_are_changes_of_requests(old: str, new: str, moved: str) -> None:
    found = changes(both_ways(struct("Order", *old.split())), both_ways(struct("Order", *new.split())))
    moves = [change for change in found if change.rule.id == "field-moved"]
    assert " ".join(change.path[2] for change in moves) == moved
    assert all(change.effects == {Side.REQUESTS: Level.BREAKING} for change in moves)


def test_an_element_that_occurs_a_second_time_keeps_its_name() -> None:
    old, new = (
        contract([operation("Get", [field(name) for name in names])]) for names in (["A"], ["A", "B", "A"])
    )
    assert [one.rule.id for one in changes(old, new)] == ["field-added", "field-added"]
    assert [one.rule.id for one in changes(new, old)] == ["field-removed", "field-removed"]


def test_a_move_in_responses_is_not_breaking() -> None:
    a, b = field("A"), field("B")
    assert reported(receiving(a, b), receiving(b, a)) == ["field-moved A"]


@given(st.permutations("ABCDEF"))
def test_the_fewest_possible_fields_are_reported_as_moved(order: list[str]) -> None:
    kept = [str(one) for one in longest_common("ABCDEF", order)]
    assert [name for name in order if name in kept] == sorted(kept)
    longer = (list(some) for some in combinations(order, len(kept) + 1))
    assert not any(some == sorted(some) for some in longer)


def test_attributes_have_no_order() -> None:
    a, b = (replace(field(name), place=Place.ATTRIBUTE, namespace="") for name in "AB")
    assert reported(sending(a, b), sending(b, a)) == []


def test_a_renamed_field_keeps_its_place() -> None:
    old, new = struct("Order", "A", "ShipAddress", "B"), struct("Order", "A", "ShippingAddress", "B")
    assert [change.rule.id for change in changes(both_ways(old), both_ways(new))] == ["field-renamed"]


# renames


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("A B C", "A X C", ["field-renamed"]),
        ("A B", "A X", ["field-removed", "field-added"]),
        ("A B C D", "A X Y D", ["field-removed", "field-removed", "field-added", "field-added"]),
        ("A ShipName ShipCity", "A ShippingName ShippingCity", ["field-renamed", "field-renamed"]),
    ],
    ids=["in its place", "at the end", "in doubt", "by names"],
)
def test_likely_renames_are_found(old: str, new: str, rules: list[str]) -> None:
    found = changes(both_ways(struct("Order", *old.split())), both_ways(struct("Order", *new.split())))
    assert [change.rule.id for change in found] == rules


def test_a_field_of_another_type_is_another_field() -> None:
    found = changes(
        sending(field("Count", "xs:int"), field("Z")), sending(field("Counts", "xs:string"), field("Z"))
    )
    assert [change.rule.id for change in found] == ["field-removed", "field-added"]


def test_a_field_that_occurs_otherwise_is_another_field() -> None:
    found = changes(sending(field("Count"), field("Z")), sending(field("Counts", low=1), field("Z")))
    assert [change.rule.id for change in found] == ["field-removed", "field-added"]


def test_the_hint_for_a_removed_field_depends_on_who_has_it() -> None:
    a, b = field("A"), field("B")
    assert [one.hint for one in changes(sending(a, b), sending(a))] == ["Do not pass b any more."]
    assert [one.hint for one in changes(receiving(a, b), receiving(a))] == ["Do not read b any more."]


def test_a_field_beside_a_new_one_is_renamed_in_its_place() -> None:
    old = struct("Order", "First", field("Amount", "xs:int"), "Last")
    new = struct("Order", "First", "Added", field("Total", "xs:int"), "Last")
    assert [one.rule.id for one in changes(both_ways(old), both_ways(new))] == [
        "field-renamed",
        "field-added",
    ]
    found = [one.rule.id for one in changes(both_ways(new), both_ways(old))]
    assert found == ["field-renamed", "field-removed"]


def test_fields_with_one_name_in_two_namespaces_are_distinguished() -> None:
    first, second, third = (replace(field("A"), namespace=f"urn:{number}") for number in (1, 2, 3))

    def changed(old: list[Field], new: list[Field]) -> list[str]:
        found = changes(both_ways(struct("Order", *old)), both_ways(struct("Order", *new)))
        # The names in Python, a and a_2, are those of other fields now.
        return [one.rule.id for one in found if one.rule.id != "python-name-changed"]

    assert changed([first, second], [second]) == ["field-removed"]
    assert changed([first, second], [second, first, third]) == ["field-moved", "field-added"]
    assert changed([first, second], [second, third]) == ["field-namespace-changed", "field-moved"]
    assert changed([first, first, second], [first, third, second]) == ["field-namespace-changed"]
    assert changed([first, first], [first]) == ["field-removed"]


def test_a_rename_in_case_alone_leaves_python_as_it_is() -> None:
    assert reported(sending(field("orderId")), sending(field("OrderId"))) == [
        "field-renamed OrderId requests=breaking"
    ]


# nil and absence


def _stated(facts: str) -> Field:
    """Return a field from its facts: "1" is required, "*" a list, "n" nillable."""
    return field("X", "xs:long", int("1" in facts), None if "*" in facts else 1, "n" in facts)


@pytest.mark.parametrize(
    ("old", "new", "rule", "when_sent", "when_received"),
    [
        ("1", "0", "field-now-optional", "code=breaking", "responses=breaking code=breaking"),
        ("1n", "0n", "field-now-optional", "", ""),
        ("0", "1", "field-now-required", "requests=breaking code=breaking", "code=warning"),
        ("0n", "1n", "field-now-required", "requests=breaking code=breaking", "code=warning"),
        ("0*", "1*", "field-now-required", "requests=breaking code=breaking", "code=warning"),
        ("1*", "0*", "field-now-optional", "code=breaking", "responses=breaking code=breaking"),
        ("1", "1n", "field-nillable-added", "code=breaking", "responses=breaking code=breaking"),
        ("0", "0n", "field-nillable-added", "", ""),
        ("0*", "0*n", "field-nillable-added", "code=breaking", "responses=breaking code=breaking"),
        ("1n", "1", "field-nillable-removed", "requests=breaking code=breaking", "code=warning"),
        ("0n", "0", "field-nillable-removed", "requests=breaking code=breaking", ""),
        # list[X | None] is not compatible with list[X].
        ("0*n", "0*", "field-nillable-removed", "requests=breaking code=breaking", "code=breaking"),
        ("0", "0*", "field-now-repeated", "code=breaking", "responses=breaking code=breaking"),
        ("0*", "0", "field-now-single", "requests=breaking code=breaking", "code=breaking"),
    ],
)
def test_occurrence_and_nil(old: str, new: str, rule: str, when_sent: str, when_received: str) -> None:
    one, other = _stated(old), _stated(new)
    assert reported(sending(one), sending(other)) == [f"{rule} X {when_sent}".rstrip()]
    assert reported(receiving(one), receiving(other)) == [f"{rule} X {when_received}".rstrip()]


@pytest.mark.parametrize(
    ("old", "new", "hit"),
    [
        ((0, 5), (0, 3), " requests=warning"),
        ((0, None), (0, 3), " requests=warning"),
        ((0, 5), (0, None), ""),
        ((1, 5), (2, 5), " requests=warning"),
        ((2, 5), (1, 5), ""),
    ],
)
def test_changed_limits_of_a_list(old: tuple[int, int | None], new: tuple[int, int | None], hit: str) -> None:
    one, other = (field("X", low=low, high=high) for low, high in (old, new))
    assert reported(sending(one), sending(other)) == [f"field-limit-changed X{hit}"]
    assert reported(receiving(one), receiving(other)) == ["field-limit-changed X"]


def test_a_new_required_field() -> None:
    a, b = field("A"), field("B", low=1)
    assert reported(sending(a), sending(a, b)) == ["field-added B requests=breaking code=breaking"]
    assert reported(receiving(a), receiving(a, b)) == ["field-added B code=warning"]


@pytest.mark.parametrize(
    ("old", "new", "element", "optional", "required"),
    [
        # What is left out means something else to the service, or to those who read it.
        (None, "x", ("", "responses=warning"), ("code=breaking", "responses=warning code=warning"), ("", "")),
        (
            "x",
            None,
            ("requests=warning", ""),
            ("requests=warning code=breaking", "code=breaking"),
            ("", ""),
        ),
        (
            "x",
            "y",
            ("requests=warning", "responses=warning"),
            ("requests=warning", "responses=warning"),
            ("", ""),
        ),
    ],
)
def test_another_default(
    old: str | None,
    new: str | None,
    element: tuple[str, str],
    optional: tuple[str, str],
    required: tuple[str, str],
) -> None:
    """An element may be empty even if it is required; an attribute that is required is always there."""
    attribute = replace(field("A"), place=Place.ATTRIBUTE, namespace="")
    for made, (sent, received) in (
        (field("A"), element),
        (field("A", low=1), element),
        (attribute, optional),
        (replace(attribute, min_occurs=1), required),
    ):
        one, other = (replace(made, default=stated) for stated in (old, new))
        assert reported(sending(one), sending(other)) == [f"default-changed A {sent}".rstrip()]
        assert reported(receiving(one), receiving(other)) == [f"default-changed A {received}".rstrip()]
        (found,) = changes(sending(one), sending(other))
        assert (found.old, found.new) == (old or "", new or "")


# items and pairs


def test_nil_among_the_items_of_an_array() -> None:
    def made(nillable: bool) -> ContractView:
        return both_ways(struct("Order", field("Ids", "Ids")), array("Ids", "xs:long", nillable))

    assert reported(made(False), made(True)) == ["field-nillable-added long responses=breaking code=breaking"]
    assert reported(made(True), made(False)) == [
        "field-nillable-removed long requests=breaking code=breaking"
    ]


def test_renaming_the_items_of_an_array_leaves_python_alone() -> None:
    def made(item: str) -> ContractView:
        items = replace(array("Ids", "xs:long"), item=field(item, "xs:long", 0, None))
        return both_ways(struct("Order", field("Ids", "Ids")), items)

    assert reported(made("id"), made("number")) == [
        "field-renamed number requests=breaking responses=breaking"
    ]


def _with_map(key: Field, value: Field) -> ContractView:
    pair = Struct(named("Pair"), (key, value))
    labels = Map(named("Labels"), field("Pair", "Pair", 0, None), key, value)
    return both_ways(struct("Order", field("Labels", "Labels")), labels, pair)


def test_the_parts_of_a_map_are_reported_once_where_the_pair_is_defined() -> None:
    key, value = field("Key", low=1), field("Value", low=1)
    old = _with_map(key, value)
    assert reported(old, _with_map(key, field("Value", "xs:long", 1))) == [
        "field-type-changed Value requests=breaking code=breaking"
    ]
    assert reported(old, _with_map(key, field("Value", low=1, nillable=True))) == [
        "field-nillable-added Value responses=breaking code=breaking"
    ]
    # Not even an optional value is said to be None.
    assert reported(*(_with_map(key, field("Value", nillable=one)) for one in (False, True))) == [
        "field-nillable-added Value responses=breaking code=breaking"
    ]
    # The annotation of a dict only states the type of its keys.
    assert reported(old, _with_map(field("Key", low=1, nillable=True), value)) == [
        "field-nillable-added Key responses=breaking"
    ]
    assert reported(old, _with_map(key, field("Value"))) == ["field-now-optional Value responses=breaking"]
    assert reported(_with_map(key, field("Value")), old) == ["field-now-required Value requests=breaking"]


def test_a_pair_that_is_also_a_field_by_itself_has_a_class_on_one_side_only() -> None:
    def made(value: Field, *more: Field) -> ContractView:
        key = field("Key", low=1)
        pair = Struct(named("Pair"), (key, value))
        labels = Map(named("Labels"), field("Pair", "Pair", 0, None), key, value)
        return both_ways(struct("Order", field("Labels", "Labels"), *more), labels, pair)

    required, first = field("Value", low=1), field("First", "Pair")
    # A map is a dict in Python, without attributes to pass or read, so the changes of its parts have no hint.
    assert [(one.rule.id, one.hint) for one in changes(made(field("Value")), made(required, first))] == [
        ("field-added", ""),
        ("field-now-required", ""),
    ]
    assert [(one.rule.id, one.hint) for one in changes(made(field("Value"), first), made(required))] == [
        ("field-removed", "Neither pass nor read first any more."),
        ("field-now-required", ""),
    ]
