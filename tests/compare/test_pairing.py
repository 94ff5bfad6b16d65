"""What is taken to be the same on both sides, whatever it is called: namespaces, operations and types."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.qname import QName
from soapwright.compare.pairs import near
from soapwright.compare.same_namespaces import pair_namespaces
from soapwright.compare.translation import Translation
from soapwright.contract.schema_views import Alias, Struct, Type
from soapwright.contract.views import ContractView, Message, Operation

from .small_contracts import (
    NS,
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
    # Elements and methods are called after it, which is no news.
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
