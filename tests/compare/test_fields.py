"""Changes to fields: moves, bases, and what nil and absence mean to code that sends and to code that reads."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.compare.change import Level, Side
from soapwright.compare.pairs import longest_common
from soapwright.compare.parts import REGENERATE
from soapwright.contract.schema_views import Field, Map, Place, Struct
from soapwright.contract.views import ContractView

from .small_contracts import array, both_ways, changes, contract, field, named, operation, reported, struct


def _sent(*fields: Field) -> ContractView:
    """Return a contract in which only requests hold a struct of these fields."""
    return contract([operation("Place", [field("Order", "Order")])], struct("Order", *fields))


def _received(*fields: Field) -> ContractView:
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


def test_a_move_in_responses_is_not_breaking() -> None:
    a, b = field("A"), field("B")
    assert reported(_received(a, b), _received(b, a)) == ["field-moved A"]


@given(st.permutations("ABCDEF"))
def test_the_fewest_possible_fields_are_reported_as_moved(order: list[str]) -> None:
    kept = [str(one) for one in longest_common("ABCDEF", order)]
    assert [name for name in order if name in kept] == sorted(kept)
    longer = (list(some) for some in combinations(order, len(kept) + 1))
    assert not any(some == sorted(some) for some in longer)


def test_attributes_have_no_order() -> None:
    a, b = (replace(field(name), place=Place.ATTRIBUTE, namespace="") for name in "AB")
    assert reported(_sent(a, b), _sent(b, a)) == []


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
        _sent(field("Count", "xs:int"), field("Z")), _sent(field("Counts", "xs:string"), field("Z"))
    )
    assert [change.rule.id for change in found] == ["field-removed", "field-added"]


def test_a_field_that_occurs_otherwise_is_another_field() -> None:
    found = changes(_sent(field("Count"), field("Z")), _sent(field("Counts", low=1), field("Z")))
    assert [change.rule.id for change in found] == ["field-removed", "field-added"]


def test_the_hint_for_a_removed_field_depends_on_who_has_it() -> None:
    a, b = field("A"), field("B")
    assert [one.hint for one in changes(_sent(a, b), _sent(a))] == ["Do not pass b any more."]
    assert [one.hint for one in changes(_received(a, b), _received(a))] == ["Do not read b any more."]


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
    assert reported(_sent(field("orderId")), _sent(field("OrderId"))) == [
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
    assert reported(_sent(one), _sent(other)) == [f"{rule} X {when_sent}".rstrip()]
    assert reported(_received(one), _received(other)) == [f"{rule} X {when_received}".rstrip()]


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
    assert reported(_sent(one), _sent(other)) == [f"field-limit-changed X{hit}"]
    assert reported(_received(one), _received(other)) == ["field-limit-changed X"]


def test_a_new_required_field() -> None:
    a, b = field("A"), field("B", low=1)
    assert reported(_sent(a), _sent(a, b)) == ["field-added B requests=breaking code=breaking"]
    assert reported(_received(a), _received(a, b)) == ["field-added B code=warning"]


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
        assert reported(_sent(one), _sent(other)) == [f"default-changed A {sent}".rstrip()]
        assert reported(_received(one), _received(other)) == [f"default-changed A {received}".rstrip()]
        (found,) = changes(_sent(one), _sent(other))
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


# bases


def _family(*types: Struct) -> ContractView:
    return both_ways(*types, root="Order")


def test_a_field_that_moves_to_a_base_is_still_there() -> None:
    old = _family(struct("Order", "A", "B"))
    assert reported(old, _family(struct("Base", "A"), struct("Order", "B", base="Base"))) == [
        "type-added Base",
        "type-base-changed Order",
        "field-removed A",
    ]
    # Inherited fields come first, though.
    assert reported(old, _family(struct("Base", "B"), struct("Order", "A", base="Base"))) == [
        "type-added Base",
        "type-base-changed Order requests=breaking",
        "field-removed B requests=breaking",
    ]


def test_a_field_that_was_inherited_and_is_now_declared_is_not_new() -> None:
    old = _family(struct("Base", "A"), struct("Order", "B", base="Base"))
    new = _family(struct("Order", "A", "B"))
    # Code may rely on it being a Base, but nothing contains a Base.
    assert reported(old, new) == [
        "type-base-changed Order code=breaking",
        "field-added A",
        "type-removed Base code=breaking",
    ]


def test_another_base_takes_its_fields_along() -> None:
    bases = struct("One", "A"), struct("Two", field("B", low=1))
    held = struct("Holder", field("One", "One"), field("Two", "Two"), field("Order", "Order"))
    old = both_ways(held, *bases, struct("Order", base="One"))
    new = both_ways(held, *bases, struct("Order", base="Two"))
    assert reported(old, new) == [
        "type-base-changed Order requests=breaking responses=breaking code=breaking"
    ]
    (change,) = changes(old, new)
    assert change.what == "Order extends Two instead of One, and has lost A, and needs B"


def test_a_base_with_new_required_fields() -> None:
    held = struct("Holder", field("Base", "Base"), field("Order", "Order"))
    base = struct("Base", field("A", low=1))
    old, new = (both_ways(held, base, struct("Order", "B", base=name)) for name in ("", "Base"))
    assert reported(old, new) == ["type-base-changed Order requests=breaking code=breaking"]


def _placing(order: Struct, *types: Struct, held: str = "Order", sent: bool = True) -> ContractView:
    """Return a contract in which only a request, or only a response, holds an order and perhaps more."""
    fields = [field(name, name) for name in held.split()]
    return contract([operation("Place", fields if sent else [], [] if sent else fields)], order, *types)


REQUIRED = field("R", low=1)


@pytest.mark.parametrize(
    ("one", "two", "more", "effects"),
    [
        # Where an order is sent as a One, it is no longer one.
        (struct("One"), struct("Two"), "", "code=breaking"),
        (struct("One"), struct("Two"), " One", "requests=breaking code=breaking"),
        (struct("One"), struct("Two", base="One"), " One", ""),
        (struct("One", "A"), struct("Two"), ", and has lost A", "requests=breaking code=breaking"),
        (struct("One"), struct("Two", REQUIRED), ", and needs R", "requests=breaking code=breaking"),
        (struct("One", REQUIRED), struct("Two", REQUIRED), "", "code=breaking"),
        (struct("One"), struct("Two", "A"), "", "code=breaking"),
        (struct("One", "A", "B"), struct("Two", "B", "A"), "", "requests=breaking code=breaking"),
        (struct("One", "A", "B"), struct("Two", "A", "X", "B"), "", "code=breaking"),
    ],
)
def test_another_base(one: Struct, two: Struct, more: str, effects: str) -> None:
    said = more * more.startswith(",")
    held = "Order" + more.removeprefix(said)
    (found,) = changes(
        *(_placing(struct("Order", base=base), one, two, held=held) for base in ("One", "Two"))
    )
    assert (found.rule.id, found.old, found.new) == ("type-base-changed", "One", "Two")
    assert found.what == f"Order extends Two instead of One{said}"
    assert " ".join(f"{side.value}={level}" for side, level in found.effects.items()) == effects
    assert found.hint == (REGENERATE if "requests" in effects else "")


def test_another_base_has_no_hint_for_those_who_only_read() -> None:
    bases = struct("One"), struct("Two", REQUIRED)
    (found,) = changes(*(_placing(struct("Order", base=one), *bases, sent=False) for one in ("One", "Two")))
    assert (found.hint, found.effects) == ("", {Side.CODE: Level.BREAKING})


def test_own_fields_that_come_and_go_with_another_base_are_said_once() -> None:
    bases = struct("One"), struct("Two")
    old, new = (
        _placing(struct("Order", own, base=base), *bases) for own, base in (("B", "One"), (REQUIRED, "Two"))
    )
    assert [one.what for one in changes(old, new)] == [
        "Order extends Two instead of One",
        "field B is gone",
        "field R is new and required",
    ]


def test_a_field_that_moves_between_a_struct_and_its_base_in_words() -> None:
    base = struct("One", "A")
    own = _placing(struct("Order", replace(field("A"), doc="Another text.")), base)
    inherited = _placing(struct("Order", base="One"), base)
    assert [one.what for one in changes(own, inherited)] == [
        "Order extends One instead of nothing",
        "field A is inherited from One instead of declared here",
    ]
    assert [one.what for one in changes(inherited, own)] == [
        "Order extends nothing instead of One",
        "field A is declared here instead of inherited from One",
    ]


def test_a_new_field_in_words() -> None:
    new = struct("Order", "B", replace(field("N"), nillable=True), REQUIRED, base="One")
    found = changes(*(_placing(one, struct("One", "A")) for one in (struct("Order", base="One"), new)))
    assert [(one.what, one.hint, one.new) for one in found] == [
        ("field B is new", "", "string 0..1"),
        ("field N is new", "", "string 0..1 nillable"),
        ("field R is new and required", "Pass r wherever you make a Order.", "string 1..1"),
    ]
    old, new = (struct("Order/In", *names) for names in (["A"], ["A", REQUIRED]))
    (required,) = changes(*(_placing(one, held="Order/In") for one in (old, new)))
    assert required.hint == "Pass r wherever you make the Order/In."


def test_an_element_at_several_positions_does_not_move() -> None:
    first, second, b = field("A"), replace(field("A")), field("B")
    assert first is not second
    for old, new, rule in (
        ([first, b, second], [b, first], "field-removed"),
        ([b, second, first], [first, b], "field-removed"),
        ([b, first], [first, b, second], "field-added"),
    ):
        found = [one.rule.id for one in changes(_sent(*old), _sent(*new))]
        # Its names in Python, a and a_2, are not compared here.
        assert [one for one in found if one != "python-name-changed"] == [rule]


def test_a_field_in_another_place_does_not_move() -> None:
    a, b = field("A"), field("B")
    attribute = replace(a, place=Place.ATTRIBUTE)
    for old, new in (([b, attribute], [a, b]), ([a, b], [b, attribute])):
        assert reported(_sent(*old), _sent(*new)) == ["field-place-changed A requests=breaking"]


def test_what_to_do_about_a_moved_field() -> None:
    a, b = field("A"), field("B")
    hint = "Regenerate the client before you send this over SOAP; over REST the order does not matter."
    for made, expected in ((_sent, hint), (_received, "")):
        (found,) = changes(made(a, b), made(b, a))
        assert (found.what, found.hint) == ("field A comes after B instead of first", expected)


def test_more_than_a_key_and_a_value_in_a_pair() -> None:
    """A pair has no class, so there is nothing to pass or to read."""

    def made(*more: Field) -> ContractView:
        key, value = field("Key", low=1), field("Value", low=1)
        labels = Map(named("Labels"), field("Pair", "Pair", 0, None), key, value)
        pair = Struct(named("Pair"), (key, value, *more))
        return both_ways(struct("Order", field("Labels", "Labels")), labels, pair)

    (gone,), (come,) = changes(made(REQUIRED), made()), changes(made(), made(REQUIRED))
    assert (gone.rule.id, gone.hint, Side.CODE in gone.effects) == ("field-removed", "", False)
    assert (come.rule.id, come.hint, Side.CODE in come.effects) == ("field-added", "", False)


def test_a_field_of_the_base_that_another_base_restricts() -> None:
    """The old base has the element at two positions, the new one at one."""
    optional, required = field("A"), field("A", low=1)
    old = _placing(struct("Order", "B", base="One"), struct("One", optional, required))
    restricted = replace(struct("Order", required, base="Two"), restricted=True)
    new = _placing(restricted, struct("Two", optional))
    for sides, rule, hint in (
        ((old, new), "field-removed", "Do not pass A any more."),
        ((new, old), "field-added", "Pass A wherever you make a Order."),
    ):
        assert (rule, hint) in [(one.rule.id, one.hint) for one in changes(*sides)]


def test_what_a_restriction_does_not_restate_changes_with_its_base() -> None:
    restricted = replace(struct("Order", field("A", low=1), base="Base"), restricted=True)
    old, new = (
        _placing(restricted, struct("Base", "A", field("B", kind))) for kind in ("xs:string", "xs:long")
    )
    assert [(one.rule.id, one.path) for one in changes(old, new)] == [
        ("field-type-changed", ("type", str(named("Base")), "B"))
    ]


def test_a_base_that_loses_a_field_itself() -> None:
    old = _placing(struct("Order", base="One"), struct("One", "A"), struct("Two", base="One"))
    new = _placing(struct("Order", base="Two"), struct("One"), struct("Two", base="One"))
    assert "type-base-changed Order requests=breaking code=breaking" in reported(old, new)


def test_a_field_that_goes_does_not_change_the_order_of_the_others() -> None:
    own = _placing(struct("Order", "A", "B"), struct("One", "A"))
    inherited = _placing(struct("Order", base="One"), struct("One", "A"))
    assert reported(own, inherited) == [
        "type-base-changed Order",
        "field-removed A",
        "field-removed B requests=breaking code=breaking",
    ]
    assert reported(inherited, own) == [
        "type-base-changed Order code=breaking",
        "field-added A",
        "field-added B",
    ]
