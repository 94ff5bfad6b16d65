"""What a change of a type says, and whom it concerns: its kind, its base, its items, its name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.qname import QName
from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.parts import REGENERATE
from soapwright.compare.subject import Subject
from soapwright.compare.translation import Translation
from soapwright.contract.schema_model import Union, Value
from soapwright.contract.schema_views import Alias, Array, Flags, Map, Tokens, Type
from soapwright.contract.views import ContractView

from .small_contracts import (
    LONG,
    STRING,
    array,
    changes,
    contract,
    enum,
    field,
    named,
    operation,
    rest_side,
    struct,
)


def held(*types: Type, sent: bool = True, name: str = "T") -> ContractView:
    """Return a contract in which only a request, or only a response, holds a type."""
    fields = [field("Value", name)]
    return contract([operation("Use", fields if sent else [], [] if sent else fields)], *types)


def effects(change: Change) -> str:
    return " ".join(f"{side.value}={level}" for side, level in change.effects.items())


ITEMS = array("T", "xs:string")
KINDS: dict[str, Type] = {
    "a struct": struct("T", "A"),
    "an enum": enum("T", "A", "B"),
    "flags": Flags(named("T"), (Value("A"), Value("B"))),
    "a list of tokens": Tokens(named("T"), STRING),
    "a simple type": Alias(named("T"), STRING),
    "a union": Union(named("T"), (LONG, STRING)),
    "an array": ITEMS,
}
IN_PYTHON = {
    "flags": "list[T]",
    "a list of tokens": "list[str]",
    "a simple type": "str",
    "a union": "int | str",
    "an array": "list[str]",
}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "a struct"])
def test_a_type_of_another_kind(kind: str) -> None:
    sides = held(KINDS["a struct"]), held(KINDS[kind])
    for (old, new), (before, after) in ((sides, ("a struct", kind)), (sides[::-1], (kind, "a struct"))):
        (found,) = changes(old, new)
        assert found.rule.id == "type-kind-changed"
        assert found.what == f"T is {after} instead of {before}"
        assert effects(found) == "requests=breaking code=breaking"
        assert (found.old, found.new) == tuple(
            one.removeprefix("a ").removeprefix("an ") for one in (before, after)
        )
        then, now = IN_PYTHON.get(before, "T"), IN_PYTHON.get(after, "T")
        # A class with the same name is still another one.
        assert found.hint == (f"In Python it is {now} instead of {then}." if then != now else "")


def test_another_kind_that_python_does_not_show() -> None:
    old, new = held(Alias(named("T"), STRING)), held(Union(named("T"), (STRING,)))
    (found,) = changes(old, new)
    assert (found.rule.id, found.hint) == ("type-kind-changed", "")
    assert "code" not in effects(found)


@pytest.mark.parametrize(
    ("old", "new", "what", "sent", "received"),
    [
        (
            Tokens(named("T"), STRING),
            Tokens(named("T"), LONG),
            "the items of T are",
            "requests=breaking ",
            "",
        ),
        (
            Tokens(named("T"), LONG),
            Tokens(named("T"), STRING),
            "the items of T are",
            "",
            "responses=breaking ",
        ),
        (Alias(named("T"), STRING), Alias(named("T"), LONG), "T narrows", "requests=breaking ", ""),
        (Alias(named("T"), LONG), Alias(named("T"), STRING), "T narrows", "", "responses=breaking "),
    ],
)
def test_items_and_bases_of_another_type(
    old: Tokens | Alias, new: Tokens | Alias, what: str, sent: str, received: str
) -> None:
    before, after = ((one.item if isinstance(one, Tokens) else one.target).name for one in (old, new))
    annotations = {"string": "str", "long": "int"}
    for is_sent, hit in ((True, sent), (False, received)):
        (found,) = changes(held(old, sent=is_sent), held(new, sent=is_sent))
        assert found.rule.id == ("tokens-item-changed" if isinstance(old, Tokens) else "alias-target-changed")
        assert found.what == f"{what} {after} instead of {before}"
        assert found.hint == f"In Python it is {annotations[after]} instead of {annotations[before]}."
        assert (found.old, found.new, effects(found)) == (before, after, f"{hit}code=breaking")


def test_a_narrower_base_that_python_does_not_show() -> None:
    wide, narrow = (held(Alias(named("T"), named(name))) for name in ("xs:long", "xs:int"))
    assert [(one.hint, effects(one)) for one in changes(wide, narrow)] == [("", "requests=warning")]
    assert [(one.hint, effects(one)) for one in changes(narrow, wide)] == [("", "")]


KEY, VALUE = field("K", low=1), field("V", low=1)
LABELS = Map(named("T"), field("Pair", "P", 0, None), KEY, VALUE)
PAIR = struct("P", KEY, VALUE)
PLAIN, ONE, TWO = (
    "a list without SOAP encoding",
    "a SOAP array of 1 dimension",
    "a SOAP array of 2 dimensions",
)


@pytest.mark.parametrize("found", [ITEMS, LABELS])
@pytest.mark.parametrize(
    ("old", "new", "states"), [(0, 1, (PLAIN, ONE)), (1, 0, (ONE, PLAIN)), (1, 2, (ONE, TWO))]
)
def test_an_array_of_another_encoding(
    found: Array | Map, old: int, new: int, states: tuple[str, str]
) -> None:
    before, after = (replace(found, dimensions=number) for number in (old, new))
    for sent, hit in ((True, "requests=breaking"), (False, "responses=breaking")):
        (one,) = changes(held(before, PAIR, sent=sent), held(after, PAIR, sent=sent))
        assert (one.rule.id, one.old, one.new) == ("array-dimensions-changed", *states)
        assert one.what == f"T is {states[1]} instead of {states[0]}"
        assert (effects(one), one.hint) == (hit, REGENERATE)
    (one,) = changes(*(contract([operation("Use")], array, PAIR) for array in (before, after)))
    assert (effects(one), one.hint) == ("", "")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (LABELS, replace(LABELS, item=replace(LABELS.item, name="Other")), "field-renamed Other"),
        (LABELS, replace(LABELS, dictionary=True), "map-dictionary-changed {urn:t}T"),
    ],
)
def test_the_items_of_a_map(old: Map, new: Map, expected: str) -> None:
    (found,) = changes(held(old, PAIR), held(new, PAIR))
    assert f"{found.rule.id} {found.path[-1]}" == expected.replace("{urn:t}T", str(named("T")))


def test_a_map_that_is_a_dictionary_is_an_object_over_rest() -> None:
    old, new = held(LABELS, PAIR), held(replace(LABELS, dictionary=True), PAIR)
    forms = "a list of pairs", "an object"
    for sides, states in (((old, new), forms), ((new, old), forms[::-1])):
        (found,) = changes(*sides)
        assert (found.old, found.new) == states
        assert found.what == f"over REST T is {states[1]} instead of {states[0]}"
        # Without a REST side, nobody sees it.
        assert (found.hint, effects(found)) == ("", "")


def test_over_rest_the_form_of_a_map_matters_to_those_who_send_it() -> None:
    def subject(dictionary: bool, sent: bool) -> Subject:
        made = held(replace(LABELS, dictionary=dictionary), PAIR, sent=sent)
        return Subject(Origin("made", "ShopService"), made, rest_side(made))

    again = "Regenerate the client before you send it over REST."
    for sent, expected in ((True, (again, "requests=breaking")), (False, ("", ""))):
        (found,) = compare_contracts(subject(False, sent), subject(True, sent)).changes
        assert (found.rule.id, found.hint, effects(found)) == ("map-dictionary-changed", *expected)


LONG_KEY, LONG_VALUE = (
    replace(LABELS, key=field("K", "xs:long", 1)),
    replace(LABELS, value=field("V", "xs:long", 1)),
)


@pytest.mark.parametrize(("new", "name"), [(LONG_KEY, "K"), (LONG_VALUE, "V")])
def test_a_map_whose_pair_is_no_type_of_its_own(new: Map, name: str) -> None:
    (found,) = changes(held(LABELS), held(new))
    assert (found.rule.id, found.path) == ("field-type-changed", ("type", str(named("T")), name))
    # It may be one on one side.
    for old_types, new_types in (([PAIR], []), ([], [PAIR])):
        found, *_ = changes(held(LABELS, *old_types), held(new, *new_types))
        assert (found.rule.id, found.path) == ("field-type-changed", ("type", str(named("T")), name))


BASE, DERIVED = struct("B", "X"), struct("D", "Y", base="B")


@pytest.mark.parametrize(
    ("sent", "name", "hit"),
    [(True, "B", "requests=breaking code=breaking"), (False, "B", "code=breaking")],
)
def test_a_derived_type_that_is_gone_may_be_sent_in_place_of_its_base(
    sent: bool, name: str, hit: str
) -> None:
    (found,) = changes(held(BASE, DERIVED, sent=sent, name=name), held(BASE, sent=sent, name=name))
    assert (found.rule.id, effects(found)) == ("type-removed", hit)
    assert found.hint == "Code can no longer use D."
    (found,) = changes(held(BASE, sent=sent, name=name), held(BASE, DERIVED, sent=sent, name=name))
    assert (found.rule.id, found.what) == ("type-added", "struct D is new, derived from B")


def test_a_type_that_is_not_sent_may_go() -> None:
    used = field("Value", "xs:string")
    with_types, without = (
        contract([operation("Use", [used])], *types) for types in ((BASE, DERIVED), (BASE,))
    )
    (found,) = changes(with_types, without)
    assert (found.rule.id, effects(found)) == ("type-removed", "code=breaking")


def test_an_abstract_type_is_not_sent_itself() -> None:
    hint = "Send a struct derived from it instead."
    for sent, name, hit in ((True, "B", "requests=breaking"), (False, "B", ""), (True, "D", "")):
        plain, abstract = (
            held(one, DERIVED, sent=sent, name=name) for one in (BASE, replace(BASE, abstract=True))
        )
        (found,) = changes(plain, abstract)
        assert (found.rule.id, found.what) == ("type-abstract-added", "B is abstract now")
        assert (effects(found), found.hint) == (hit, hint if hit else "")
        assert (found.old, found.new) == ("", "abstract")
        (found,) = changes(abstract, plain)
        assert (found.rule.id, found.what) == ("type-abstract-removed", "B is no longer abstract")
        assert (effects(found), found.hint, found.old, found.new) == ("", "", "abstract", "")


OTHER = QName("https://example.com/other", "T")
BARE = [replace(field(name), namespace="") for name in "ABCD"]


def moved(old: ContractView, name: QName) -> ContractView:
    """Return a contract whose type T has another name."""
    return Translation(types={named("T"): name}).contract(old)


@pytest.mark.parametrize(
    ("types", "name", "hit"),
    [
        # Its elements are in its namespace.
        ([struct("T", *"ABCD")], "T", True),
        ([ITEMS], "T", True),
        ([struct("T", *BARE)], "T", False),
        ([enum("T", "A", "B")], "T", False),
        # Its name is sent as xsi:type.
        ([struct("B"), struct("T", *BARE, base="B")], "B", True),
    ],
)
def test_another_namespace_of_a_type_matters_where_messages_have_it(
    types: list[Type], name: str, hit: bool
) -> None:
    for sent, side in ((True, "requests"), (False, "responses")):
        old = held(*types, sent=sent, name=name)
        for sides in ((old, moved(old, OTHER)), (moved(old, OTHER), old)):
            (found,) = changes(*sides)
            assert (found.rule.id, found.hint) == ("type-namespace-changed", "")
            assert effects(found) == (f"{side}=breaking" if hit else "")


def test_a_type_of_another_name_in_words() -> None:
    old = held(struct("T", *"ABCD"))
    (found,) = changes(old, moved(old, OTHER))
    assert found.what == f"T is in namespace {OTHER.namespace} instead of {named('T').namespace}"
    (found,) = changes(old, moved(old, named("Place")))
    assert (found.rule.id, found.what) == ("type-renamed", "T was probably renamed to Place")
    assert (found.old, found.new, found.hint) == (str(named("T")), str(named("Place")), "Replace T by Place.")
    # It has no class in Python.
    (found,) = changes(*(held(Alias(named(name), LONG), name=name) for name in ("OrderId", "OrderID")))
    assert (found.rule.id, found.hint, effects(found)) == ("type-renamed", "", "")
