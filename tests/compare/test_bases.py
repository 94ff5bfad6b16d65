"""Changes to the bases of structs, to restrictions of them, and to fields that are new, moved or in pairs of maps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.compare.change import Level, Side
from soapwright.compare.parts import REGENERATE
from soapwright.contract.schema_views import Field, Map, Place, Struct
from soapwright.contract.views import ContractView

from .small_contracts import both_ways, changes, contract, field, named, operation, reported, struct
from .test_fields import receiving, sending


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
        found = [one.rule.id for one in changes(sending(*old), sending(*new))]
        # Its names in Python, a and a_2, are not compared here.
        assert [one for one in found if one != "python-name-changed"] == [rule]


def test_a_field_in_another_place_does_not_move() -> None:
    a, b = field("A"), field("B")
    attribute = replace(a, place=Place.ATTRIBUTE)
    for old, new in (([b, attribute], [a, b]), ([a, b], [b, attribute])):
        assert reported(sending(*old), sending(*new)) == ["field-place-changed A requests=breaking"]


def test_what_to_do_about_a_moved_field() -> None:
    a, b = field("A"), field("B")
    hint = "Regenerate the client before you send this over SOAP; over REST the order does not matter."
    for made, expected in ((sending, hint), (receiving, "")):
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
