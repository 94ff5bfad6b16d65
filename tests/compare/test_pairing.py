"""Namespaces, operations and types that are the same in both contracts under different names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.qname import QName
from soapwright.compare.pairs import near
from soapwright.compare.same_namespaces import pair_namespaces
from soapwright.compare.similarity import alike_types
from soapwright.compare.translation import Translation
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Flags, Struct, Tokens, Type
from soapwright.contract.views import ContractView, Message, Operation

from .small_contracts import (
    LONG,
    NS,
    STRING,
    array,
    both_ways,
    changes,
    contract,
    enum,
    field,
    named,
    operation,
    reported,
    struct,
)

# namespaces


def _in(*namespaces: str) -> ContractView:
    """Return a contract of empty structs in these namespaces."""
    types = [Struct(QName(namespace, f"In{number}")) for number, namespace in enumerate(namespaces)]
    return replace(contract([], *types), namespace=namespaces[0])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://a.com/v12", "https://a.com/v13"),
        ("https://a.com/V1/Entities", "https://a.com/V2/Entities"),
        ("https://a.com/api/v1.2/x", "https://a.com/api/v1.10/x"),
        ("urn:a:v1", "urn:a:v2"),
        ("http://schemas.a.com/2013/05", "http://schemas.a.com/2014/11"),
        ("http://a.com/2013-05-01/x", "http://a.com/2014-11-30/x"),
    ],
)
def test_namespaces_of_two_versions_are_paired(old: str, new: str) -> None:
    assert pair_namespaces(_in(old), _in(new)) == {old: new}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["https://a.com/v1"], ["https://a.com/v1"]),
        (["https://a.com/one"], ["https://a.com/two"]),
        (["https://a.com/v1/x"], ["https://a.com/v2/y"]),
        (["https://a.com/v1"], ["https://a.com/v2", "https://a.com/v3"]),
        (["https://a.com/v1", "https://a.com/v2"], ["https://a.com/v3"]),
        (["https://a.com/level1"], ["https://a.com/level2"]),
        (["https://a.com/2013/99"], ["https://a.com/2014/99"]),
    ],
    ids=["same", "names", "paths", "one to two", "two to one", "no version", "no date"],
)
def test_namespaces_are_paired_only_when_that_is_certain(old: list[str], new: list[str]) -> None:
    assert pair_namespaces(_in(*old), _in(*new)) == {}


def test_a_namespace_in_both_contracts_is_not_paired_with_another() -> None:
    old, new = _in("https://a.com/v1", "https://a.com/v2"), _in("https://a.com/v2", "https://a.com/v3")
    assert pair_namespaces(old, new) == {"https://a.com/v1": "https://a.com/v3"}


def test_a_new_version_is_one_change_beside_the_other_changes() -> None:
    old = both_ways(struct("Order", field("Kind", "Kind"), "Note"), enum("Kind", "A", "B"))
    action = replace(old.operations[0], soap_action=f"{NS}/Use")
    old = _with_operation(old, action)
    version = Translation({NS: NS.replace("v1", "v2")})
    assert reported(old, version.contract(old)) == [
        "namespace-changed service requests=breaking responses=breaking"
    ]
    less = both_ways(struct("Order", field("Kind", "Kind")), enum("Kind", "A", "B"))
    new = version.contract(_with_operation(less, action))
    removed = "field-removed Note requests=breaking responses=breaking code=breaking"
    assert reported(old, new)[1:] == [removed]
    assert changes(old, new)[1].path[1] == f"{{{NS.replace('v1', 'v2')}}}Order"


def _with_operation(found: ContractView, operation: Operation) -> ContractView:
    (port_type,) = found.port_types
    return replace(found, port_types=(replace(port_type, operations=(operation,)),))


# types


def test_a_renamed_type_is_one_change_and_its_users_have_none() -> None:
    fields = ["Id", "Street", "City", "Zip"]
    old = both_ways(struct("Order", field("To", "Address"), field("Past", "ArrayOfAddress")))
    types = struct("Address", *fields), array("ArrayOfAddress", "Address")
    old = replace(old, types={**old.types, **{one.name: one for one in types}})
    new = Translation(types={named("Address"): named("Place")}).contract(old)
    assert reported(old, new) == ["type-renamed Place code=breaking"]
    (change,) = changes(old, new)
    assert (change.old, change.new) == (f"{{{NS}}}Address", f"{{{NS}}}Place")


def test_arrays_are_renamed_with_their_items() -> None:
    def made(name: str) -> ContractView:
        items = array(f"ArrayOf{name}", name)
        return both_ways(
            struct("Order", field("All", f"ArrayOf{name}")),
            items,
            struct(name, "Id", "Street", "City", "Zip"),
        )

    old, new = made("Address"), made("Addresses")
    assert reported(old, new) == [
        "type-renamed ArrayOfAddresses",
        "field-renamed Addresses requests=breaking responses=breaking",
        "type-renamed Addresses code=breaking",
    ]


def test_a_type_in_the_place_of_another_is_a_rename() -> None:
    old = both_ways(struct("Order", field("State", "OrderState")), enum("OrderState", "A", "B"))
    new = both_ways(struct("Order", field("State", "OrderStatus")), enum("OrderStatus", "C", "D", "E"))
    assert reported(old, new)[0] == "type-renamed OrderStatus code=breaking"


def test_small_types_with_different_names_are_not_paired() -> None:
    old = both_ways(struct("Order", field("A", "Paging")), struct("Paging", "Index"))
    new = both_ways(struct("Order", field("A", "Cursor")), struct("Cursor", "Index"))
    rules = [change.rule.id for change in changes(old, new)]
    assert rules == ["field-type-changed", "type-added", "type-removed"]


def test_two_candidates_are_not_paired() -> None:
    fields = ["Id", "Street", "City", "Zip"]
    old = both_ways(struct("Order", field("To", "Address")), struct("Address", *fields))
    new = both_ways(
        struct("Order", field("To", "Home"), field("From", "Work")),
        struct("Home", *fields),
        struct("Work", *fields),
    )
    rules = [change.rule.id for change in changes(old, new)]
    assert rules == ["field-type-changed", "field-added", "type-added", "type-added", "type-removed"]


def test_a_type_that_is_in_both_contracts_does_not_take_the_place_of_another() -> None:
    fields = ["Id", "Street", "City", "Zip"]
    homes = struct("Order", field("To", "Home")), struct("Home", *fields)
    old = both_ways(*homes, struct("Work", *fields))
    assert reported(old, both_ways(*homes)) == ["type-removed Work code=breaking"]


def test_a_named_type_is_not_paired_with_an_anonymous_one() -> None:
    fields = ["Id", "Street", "City", "Zip"]
    old = both_ways(struct("Order", field("To", "Address")), struct("Address", *fields))
    new = both_ways(struct("Order", field("To", "Order/To")), struct("Order/To", *fields))
    # An anonymous type is a part of its element, and not new by itself.
    rules = [change.rule.id for change in changes(old, new)]
    assert rules == ["field-type-changed", "type-removed"]


def test_old_clients_do_not_know_a_renamed_derived_type() -> None:
    # Its name is sent as xsi:type, and an old client reads what it does not know as the base.
    def made(name: str) -> ContractView:
        return both_ways(struct("Ad", "Id"), struct(name, "Title", "Text", base="Ad"))

    assert reported(made("TextAd"), made("TextAds")) == [
        "type-renamed TextAds requests=breaking responses=breaking code=breaking"
    ]


def test_an_enum_in_another_namespace_is_the_same_on_the_wire() -> None:
    old = both_ways(struct("Order", field("Kind", "Kind")), enum("Kind", "A"))
    new = Translation(types={named("Kind"): QName("https://example.com/other", "Kind")}).contract(old)
    assert reported(old, new) == ["type-namespace-changed Kind"]


def test_anonymous_types_are_paired_by_their_elements() -> None:
    def made(message: str, inner: str) -> ContractView:
        used, _ = operation("Use")
        types: list[Type] = [
            Struct(named(f"/{message}"), (field(inner, f"/{message}/{inner}"), field("Id"))),
            Struct(named(f"/{message}/{inner}"), (field("From"), field("To"))),
            Struct(named("/UseResponse")),
        ]
        request = Message(named(message), named(f"/{message}"))
        return contract([(replace(used, request=request), types)])

    assert reported(made("UseRequest", "Filter"), made("UseInput", "Filter")) == [
        "request-element-changed request requests=breaking code=breaking"
    ]
    assert reported(made("UseRequest", "Filter"), made("UseRequest", "Filters")) == [
        "field-renamed Filters requests=breaking code=breaking"
    ]


ALIKE = {
    "structs that share two of three fields": (
        struct("Place", "A", "B", "C"),
        struct("Places", "A", "B", "D"),
    ),
    "structs with other names that share three of four": (struct("Home", *"ABCD"), struct("Site", *"ABCE")),
    "structs with one field": (struct("Place", "A"), struct("Places", "A")),
    "structs that only have the same base": (struct("Place", base="Base"), struct("Places", base="Base")),
    "enums that share two of three values": (enum("Kind", "A", "B", "C"), enum("Kinds", "A", "B", "D")),
    "enums with other names that share four values": (enum("Kind", *"ABCD"), enum("State", *"ABCD")),
    "enums with one value": (enum("Kind", "A"), enum("Kinds", "A")),
    "flags": (
        Flags(named("Kind"), enum("", "A", "B").values),
        Flags(named("Kinds"), enum("", "A", "B").values),
    ),
    "arrays of one type": (array("OrdersList", "Order"), array("OrderList", "Order")),
    "lists of one type": (Tokens(named("Sizes"), LONG), Tokens(named("Size"), LONG)),
    "unions of the same types": (
        Union(named("Size"), (LONG, STRING)),
        Union(named("Sizes"), (LONG, STRING)),
    ),
    "aliases of one type": (Alias(named("Size"), LONG), Alias(named("Sizes"), LONG)),
}
UNLIKE = {
    "structs with the same fields of other types": (
        struct("Place", "A", "B", field("C", "xs:int")),
        struct("Places", "A", field("B", "xs:int"), field("C", "xs:date")),
    ),
    "structs of which one has a base": (struct("Place", "A", "B", base="Base"), struct("Places", "A", "B")),
    "structs with other bases": (
        struct("Place", "A", "B", base="Base"),
        struct("Places", "A", "B", base="Other"),
    ),
    "structs of which one is empty": (struct("Place", base="Base"), struct("Places", "A", base="Base")),
    "structs that share half": (struct("Place", "A", "B"), struct("Places", "A", "C")),
    "structs with other names that share three": (struct("Home", *"ABC"), struct("Site", *"ABC")),
    "empty structs": (struct("Place"), struct("Places")),
    "empty structs with other names": (struct("Home", base="Base"), struct("Site", base="Base")),
    "enums that share one of two values": (enum("Kind", "A", "B"), enum("Kinds", "A", "C")),
    "enums with other names that share three values": (enum("Kind", *"ABC"), enum("State", *"ABC")),
    "an enum and flags": (enum("Kind", "A", "B"), Flags(named("Kinds"), enum("", "A", "B").values)),
    "arrays of other types": (array("Orders", "Order"), array("OrderList", "Item")),
    "arrays with other names": (array("Orders", "Order"), array("History", "Order")),
    "lists of other types": (Tokens(named("Sizes"), LONG), Tokens(named("Size"), STRING)),
    "unions of other types": (
        Union(named("Size"), (LONG, STRING)),
        Union(named("Sizes"), (STRING, LONG)),
    ),
    "unions of fewer types": (Union(named("Size"), (LONG, STRING)), Union(named("Sizes"), (LONG,))),
    "aliases of other types": (Alias(named("Size"), LONG), Alias(named("Sizes"), STRING)),
    "a list and an alias of one type": (Tokens(named("Sizes"), LONG), Alias(named("Size"), LONG)),
}


@pytest.mark.parametrize(("one", "other"), ALIKE.values(), ids=ALIKE)
def test_types_that_share_most_of_their_content(one: Type, other: Type) -> None:
    assert alike_types(one, other, QName.__eq__) is True
    assert alike_types(other, one, QName.__eq__) is True


@pytest.mark.parametrize(("one", "other"), UNLIKE.values(), ids=UNLIKE)
def test_types_that_share_too_little(one: Type, other: Type) -> None:
    assert alike_types(one, other, QName.__eq__) is False
    assert alike_types(other, one, QName.__eq__) is False


def test_message_types_are_added_and_removed_with_their_operations() -> None:
    get = operation("Get", [field("Id")], [field("Name")])
    find = operation("Find", [field("Text")], [field("Found", "Hit")])
    assert reported(contract([get]), contract([get, find], struct("Hit", "Id"))) == [
        "operation-added Find",
        "type-added Hit",
    ]


# operations


def test_an_operation_with_the_same_messages_and_a_similar_name_is_renamed() -> None:
    old = contract([operation("GetUser", [field("Id")], [field("Name")])])
    new = contract([operation("GetUsers", [field("Id")], [field("Name")])])
    # Elements and methods are named after it, so their names are not reported.
    assert reported(old, new) == ["operation-renamed GetUsers requests=breaking code=breaking"]


@pytest.mark.parametrize("name", ["GetUsers", "FetchPeople"])
def test_an_operation_with_other_messages_or_another_name_is_not_a_rename(name: str) -> None:
    sends = [field("Id", "xs:int")] if name == "GetUsers" else [field("Id")]
    old = contract([operation("GetUser", [field("Id")], [field("Name")])])
    new = contract([operation(name, sends, [field("Name")])])
    assert [change.rule.id for change in changes(old, new)] == ["operation-added", "operation-removed"]


# names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Status", "status"),
        ("ShipAddress", "ShippingAddress"),
        ("CampaignBudgetId", "BudgetId"),
        ("Note", "Notes"),
        ("Node", "Note"),
    ],
)
def test_similar_names(one: str, other: str) -> None:
    assert near(one, other) and near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Line1", "Line2"), ("StartDate", "EndDate"), ("MinBid", "MaxBid"), ("City", "Town"), ("Id", "Ids2")],
)
def test_dissimilar_names(one: str, other: str) -> None:
    assert not near(one, other) and not near(other, one)


def test_an_alias_with_a_similar_name_is_a_rename() -> None:
    def made(name: str) -> ContractView:
        return both_ways(
            struct("Order", field("Id", name)), Alias(named(name), QName(named("xs:x").namespace, "long"))
        )

    assert reported(made("OrderId"), made("OrderID")) == ["type-renamed OrderID"]
