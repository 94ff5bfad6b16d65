"""What a change of a field, an item or a part of a map says, and whom it concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.compare.change import Change
from soapwright.compare.parts import REGENERATE
from soapwright.contract.schema_views import Field, Place
from soapwright.contract.views import ContractView

from .small_contracts import NS, array, both_ways, changes, contract, field, operation, struct

X = field("X")
LIST = field("X", high=None)
ATTRIBUTE = replace(X, place=Place.ATTRIBUTE, namespace="")
FEWER, EXPECT_NONE, NO_NIL = (
    "Check how many you send.",
    "Expect None here.",
    "Do not pass NIL, nor None where a value is required.",
)


def _changed(old: Field, new: Field, sent: bool) -> Change:
    """Return the change of a field that only requests have, or only responses."""

    def made(found: Field) -> ContractView:
        order = [field("Order", "Order")]
        return contract(
            [operation("Do", order if sent else [], [] if sent else order)], struct("Order", found)
        )

    (change,) = changes(made(old), made(new))
    return change


def _effects(change: Change) -> str:
    return " ".join(f"{side.value}={level}" for side, level in change.effects.items())


@pytest.mark.parametrize(
    ("old", "new", "what", "hints"),
    [
        (X, field("X", "xs:int"), "X is int instead of string", ("In Python it is int instead of str.",) * 2),
        (field("X", "xs:int"), field("X", "xs:long"), "X is long instead of int", ("", "")),
        (
            field("ShipAddress"),
            field("ShippingAddress"),
            "ShipAddress was probably renamed to ShippingAddress",
            ("Replace ship_address by shipping_address.",) * 2,
        ),
        (field("orderId"), field("OrderId"), "orderId was probably renamed to OrderId", ("", "")),
        (X, ATTRIBUTE, "X is an attribute instead of an element", (REGENERATE, REGENERATE)),
        (
            ATTRIBUTE,
            replace(ATTRIBUTE, place=Place.TEXT),
            "X is the text instead of an attribute",
            (REGENERATE, REGENERATE),
        ),
        (
            X,
            replace(X, namespace=""),
            f"X is in no namespace instead of namespace {NS}",
            (REGENERATE, REGENERATE),
        ),
        (X, replace(X, nillable=True), "X may be nil now", ("", "")),
        (
            field("X", low=1),
            field("X", low=1, nillable=True),
            "X may be nil now",
            (EXPECT_NONE, EXPECT_NONE),
        ),
        (LIST, replace(LIST, nillable=True), "an item of X may be nil now", (EXPECT_NONE, EXPECT_NONE)),
        (replace(X, nillable=True), X, "X may no longer be nil", (NO_NIL, "")),
        (replace(LIST, nillable=True), LIST, "an item of X may no longer be nil", (NO_NIL, "")),
        (X, LIST, "X is a list now", ("Pass and expect a list.",) * 2),
        (LIST, X, "X is a single value instead of a list", ("Pass and expect one value.",) * 2),
        (X, field("X", low=1), "X is required now", ("Pass x wherever you have omitted it.",) * 2),
        (field("X", low=1), X, "X is optional now", (EXPECT_NONE, EXPECT_NONE)),
        (
            field("X", high=7),
            field("X", high=5),
            "X may occur up to 5 times instead of up to 7 times",
            (FEWER, ""),
        ),
        (
            field("X", high=5),
            field("X", high=7),
            "X may occur up to 7 times instead of up to 5 times",
            ("", ""),
        ),
        (
            replace(X, fixed="a"),
            replace(X, fixed="b"),
            "the fixed value of X is 'b' instead of 'a'",
            ("Send 'b'.", ""),
        ),
        (replace(X, fixed="a"), X, "the fixed value of X is none instead of 'a'", ("", "")),
        (X, replace(X, default=""), "the default of X is '' instead of none", ("", "")),
    ],
)
def test_what_a_change_of_a_field_says(old: Field, new: Field, what: str, hints: tuple[str, str]) -> None:
    for sent, hint in zip((True, False), hints, strict=True):
        found = _changed(old, new, sent)
        assert (found.what, found.hint) == (what, hint)


@pytest.mark.parametrize("low", [0, 1])
@pytest.mark.parametrize("place", [Place.ELEMENT, Place.ATTRIBUTE])
@pytest.mark.parametrize(("old", "new"), [(None, "a"), ("a", None), ("a", "b"), ("a", "")])
def test_a_default_is_what_is_left_out(place: Place, low: int, old: str | None, new: str | None) -> None:
    """It concerns those who leave something out: a service takes the new one, a client the old one."""
    plain = replace(field("X", low=low), place=place, namespace="")
    one, other = replace(plain, default=old), replace(plain, default=new)
    # An element may be empty instead, but a required attribute is always there.
    may_lack = place is Place.ELEMENT or low == 0
    sent, received = _changed(one, other, True), _changed(one, other, False)
    assert (sent.old, sent.new) == (received.old, received.new) == (old or "", new or "")
    # What always has a value is never None in Python.
    is_code = place is Place.ATTRIBUTE and low == 0 and None in (old, new)
    expected = ["requests=warning"] * (may_lack and old is not None) + ["code=breaking"] * is_code
    assert _effects(sent) == " ".join(expected)
    level = "warning" if new else "breaking"
    expected = ["responses=warning"] * (may_lack and new is not None) + [f"code={level}"] * is_code
    assert _effects(received) == " ".join(expected)


@pytest.mark.parametrize(
    ("old", "new", "sent", "received"),
    [
        (None, "a", "requests=breaking", ""),
        ("a", None, "", "responses=breaking"),
        ("a", "b", "requests=breaking", "responses=breaking"),
        ("a", "", "requests=breaking", "responses=breaking"),
    ],
)
def test_a_fixed_value_is_asked_for_or_relied_on(
    old: str | None, new: str | None, sent: str, received: str
) -> None:
    for is_sent, effects in ((True, sent), (False, received)):
        found = _changed(replace(X, fixed=old), replace(X, fixed=new), is_sent)
        assert (found.rule.id, found.old, found.new) == ("fixed-changed", old or "", new or "")
        assert _effects(found) == effects


def test_a_field_with_the_name_of_a_new_one_has_another_name_in_python() -> None:
    first, second = field("orderId"), field("OrderId")
    added, renamed = sorted(
        changes(both_ways(struct("Order", second)), both_ways(struct("Order", first, second))),
        key=lambda one: one.rule.id,
    )
    assert added.rule.id == "field-added"
    assert renamed.what == "OrderId is named order_id_2 in Python instead of order_id"
    assert (renamed.hint, renamed.old, renamed.new) == (
        "Replace order_id by order_id_2.",
        "order_id",
        "order_id_2",
    )
    assert _effects(renamed) == "code=breaking"


@pytest.mark.parametrize(
    ("old", "new", "what", "hint", "effects"),
    [
        ((1, False), (0, False), "long is optional now", "", ""),
        ((0, False), (1, False), "long is required now", "", "requests=breaking"),
        ((0, False), (0, True), "long may be nil now", EXPECT_NONE, "responses=breaking code=breaking"),
        ((0, True), (0, False), "long may no longer be nil", NO_NIL, "requests=breaking code=breaking"),
    ],
)
def test_a_change_of_the_items_of_an_array(
    old: tuple[int, bool], new: tuple[int, bool], what: str, hint: str, effects: str
) -> None:
    def made(low: int, nillable: bool) -> ContractView:
        items = replace(array("Ids", "xs:long"), item=field("long", "xs:long", low, None, nillable))
        return both_ways(struct("Order", field("Ids", "Ids")), items)

    (found,) = changes(made(*old), made(*new))
    assert (found.what, found.hint, _effects(found)) == (what, hint, effects)
