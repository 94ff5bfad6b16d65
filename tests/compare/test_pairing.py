"""Namespaces, operations and types that are the same in both contracts under different names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.qname import QName
from soapwright.compare.pairs import near
from soapwright.compare.same_namespaces import pair_namespaces
from soapwright.compare.similarity import alike_types
from soapwright.compare.translation import Translation
from soapwright.contract.model import Fault, Header
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Field, Flags, Map, Struct, Tokens, Type
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


def _everywhere(uri: str) -> dict[str, ContractView]:
    """Return contracts that have a namespace in one place only."""
    made, types = operation("Use", [field("A")], [field("B")])
    assert made.response is not None
    header = Header("H", uri, STRING)
    element = QName(uri, "E")
    used = {
        "request": replace(made, request=replace(made.request, element=element)),
        "response": replace(made, response=replace(made.response, element=element)),
        "header": replace(made, request=replace(made.request, headers=(header,))),
        "header fault": replace(made, header_faults=(header,)),
        "fault": replace(made, faults=(Fault("F", element, STRING),)),
    }
    item = Field("Item", uri, STRING, 0, None)
    held: dict[str, Type] = {
        "type": Struct(element),
        "field": Struct(named("S"), (Field("X", uri, STRING),)),
        "array": Array(named("A"), item),
        "map": Map(named("M"), item, field("Key"), field("Value")),
    }
    return {
        "contract": replace(contract([(made, types)]), namespace=uri),
        **{place: contract([(one, types)]) for place, one in used.items()},
        **{place: contract([(made, types)], one) for place, one in held.items()},
    }


@pytest.mark.parametrize("place", _everywhere(""))
def test_namespaces_are_found_wherever_they_are(place: str) -> None:
    old, new = (_everywhere(f"urn:a:v{number}")[place] for number in (1, 2))
    assert pair_namespaces(old, new) == {"urn:a:v1": "urn:a:v2"}


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

    found = [change.rule.id for change in changes(new, old)]
    assert found == ["field-type-changed", "type-added"]


def test_a_type_in_another_namespace_is_the_same_whatever_it_holds() -> None:
    other = "https://example.com/other"
    old = both_ways(struct("Order", field("At", "Paging")), struct("Paging", "Index"))
    moved = replace(struct("Paging", "Cursor"), name=QName(other, "Paging"))
    holder = struct("Order", replace(field("Page"), type=moved.name))
    assert "type-namespace-changed" in {change.rule.id for change in changes(old, both_ways(holder, moved))}


def test_a_copy_of_a_type_is_not_its_new_name() -> None:
    home, work = (struct(name, "Id", "Street", "City", "Zip") for name in ("Home", "Work"))
    old = both_ways(struct("Order", field("To", "Home")), home)
    new = both_ways(struct("Order", field("To", "Home"), field("From", "Work")), home, work)
    assert [change.rule.id for change in changes(old, new)] == ["field-added", "type-added"]


def test_what_holds_a_renamed_type_is_renamed_after_it() -> None:
    def made(name: str, held: str) -> ContractView:
        return both_ways(
            struct("Order", field(held, f"ArrayOfArrayOf{name}")),
            array(f"ArrayOfArrayOf{name}", f"ArrayOf{name}"),
            array(f"ArrayOf{name}", name),
            struct(name, "Id", "Street", "City", "Zip"),
        )

    renamed = [
        change.path[-1].rpartition("}")[2]
        for change in changes(made("Address", "Past"), made("Addresses", "Earlier"))
        if change.rule.id == "type-renamed"
    ]
    assert renamed == ["ArrayOfArrayOfAddresses", "ArrayOfAddresses", "Addresses"]


def test_a_similar_name_is_a_rename_only_in_the_same_place() -> None:
    def rules(old: Type, new: Type, place: str = "State") -> set[str]:
        views = (
            both_ways(struct("Order", field("State", old.name.name)), old),
            both_ways(struct("Order", field(place, new.name.name)), new),
        )
        return {change.rule.id for change in changes(*views)}

    assert "type-renamed" in rules(enum("OrderState", "A"), enum("OrderStatus", "B"))
    assert "type-renamed" not in rules(enum("OrderState", "A"), struct("OrderStatus", "B"))
    assert "type-renamed" not in rules(enum("OrderState", "A"), enum("Progress", "B"))
    assert "type-renamed" not in rules(enum("OrderState", "A"), enum("OrderStatus", "B"), "Progress")


def test_a_type_that_no_field_holds_has_no_place() -> None:
    old, new = (
        contract([operation("Use", faults=[name])], struct(name, inner))
        for name, inner in (("OrderTrouble", "Why"), ("OrderTroubles", "Code"))
    )
    assert "type-renamed" not in {change.rule.id for change in changes(old, new)}


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


def test_all_that_is_within_a_message_is_renamed_with_its_element() -> None:
    def made(message: str) -> ContractView:
        used, _ = operation("Use")
        within = [f"/{message}/{name}" for name in ("List", "Words", "Alias", "Union", "Deep", "Map")]
        items, words, alias, union, deep, pairs = within
        types: list[Type] = [
            Struct(named(f"/{message}"), tuple(field(one.rpartition("/")[2], one) for one in within)),
            Array(named(items), field("Item", f"{items}/Item", 0, None)),
            Struct(named(f"{items}/Item"), (field("A"),)),
            Tokens(named(words), named(f"{words}/item")),
            enum(f"{words}/item", "1", "2"),
            Alias(named(alias), named(f"{alias}/base")),
            enum(f"{alias}/base", "1", "2"),
            Union(named(union), (LONG, named(f"{union}/member"))),
            enum(f"{union}/member", "1", "2"),
            Struct(named(deep), (field("Deeper", f"{deep}/Deeper"),)),
            Struct(named(f"{deep}/Deeper"), (field("Deepest", f"{deep}/Deeper/Deepest"),)),
            enum(f"{deep}/Deeper/Deepest", "1", "2"),
            Map(named(pairs), field("Pair", f"{pairs}/Pair", 0, None), field("Key"), field("Value")),
            Struct(named(f"{pairs}/Pair"), (field("Key"), field("Value"))),
            Struct(named("/UseResponse")),
        ]
        return contract([(replace(used, request=Message(named(message), named(f"/{message}"))), types)])

    found = [
        one for one in changes(made("UseRequest"), made("UseInput")) if one.rule.id != "python-name-changed"
    ]
    assert [one.rule.id for one in found] == ["request-element-changed"]


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        # Each operation sends the message of the other one now.
        ({"Get": "A", "Find": "B"}, {"Get": "B", "Find": "A"}, ["Get", "Find"]),
        ({"Get": "A", "Find": "B"}, {"Get": "B", "Find": "B"}, ["Get"]),
        ({"Get": "A", "Find": "A"}, {"Get": "A", "Find": "B"}, ["Find"]),
        # A message that takes the place of another is that one under another name, but only of one.
        ({"Get": "A", "Find": "A"}, {"Get": "B", "Find": "B"}, []),
        ({"Get": "A", "Find": "B"}, {"Get": "C", "Find": "C"}, ["Find"]),
    ],
)
def test_messages_of_several_operations(old: dict[str, str], new: dict[str, str], changed: list[str]) -> None:
    def made(sent: dict[str, str]) -> ContractView:
        operations = [(name, operation(name)) for name in sent]
        types: list[Type] = [
            Struct(named(f"/{name}"), (field("X"),)) for name in dict.fromkeys(sent.values())
        ]
        return contract(
            [
                (replace(used, request=Message(named(sent[name]), named(f"/{sent[name]}"))), answers[1:])
                for name, (used, answers) in operations
            ],
            *types,
        )

    found = changes(made(old), made(new))
    assert [one.path[1] for one in found if one.rule.id == "request-type-changed"] == changed


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


def _renamed(old: tuple[Operation, list[Type]], new: tuple[Operation, list[Type]], *types: Type) -> bool:
    """Return whether the only operation of a contract is found again under another name."""
    found = [change.rule.id for change in changes(contract([old], *types), contract([new], *types))]
    return "operation-renamed" in found


def test_an_operation_that_answers_is_not_one_that_does_not() -> None:
    silent, answering = (operation(name, [field("Id")], None) for name in ("GetUser", "GetUsers"))
    assert _renamed(silent, answering)
    assert not _renamed(silent, operation("GetUsers", [field("Id")]))
    assert not _renamed(operation("GetUser", [field("Id")]), answering)


def test_an_operation_may_begin_to_answer_or_cease_to() -> None:
    silent, answering = (contract([operation("Use", [], receives)]) for receives in (None, ()))
    assert reported(silent, answering) == ["response-added response"]
    assert reported(answering, silent) == ["response-removed response responses=breaking code=breaking"]


def test_messages_of_named_types_are_the_same_if_the_types_are() -> None:
    def made(name: str, body: str) -> tuple[Operation, list[Type]]:
        used, types = operation(name)
        return replace(used, request=Message(named(f"{name}Request"), named(body))), types[1:]

    bodies = struct("Body", "A", "B", "C", "D"), struct("Other", "A", "B", "C", "D")
    assert _renamed(made("GetUser", "Body"), made("GetUsers", "Body"), *bodies)
    assert not _renamed(made("GetUser", "Body"), made("GetUsers", "Other"), *bodies)
    assert _renamed(made("GetUser", "xs:string"), made("GetUsers", "xs:string"))
    assert not _renamed(made("GetUser", "xs:string"), made("GetUsers", "xs:int"))


def test_a_message_without_fields_is_compared_by_the_name_of_its_type() -> None:
    def made(name: str) -> tuple[Operation, list[Type]]:
        used, types = operation(name)
        return used, [array(f"/{name}Request", "xs:int"), *types[1:]]

    assert not _renamed(made("GetUser"), made("GetUsers"))


# clients


def _clients(**operations: str) -> ContractView:
    """Return a contract with a client for each name, with these operations."""
    (only,) = contract([]).port_types
    made = {name: [operation(one) for one in names.split()] for name, names in operations.items()}
    types = [one for used in made.values() for _, messages in used for one in messages]
    clients = (
        replace(only, name=name, operations=tuple(replace(one, key=f"{name}.{one.name}") for one, _ in used))
        for name, used in made.items()
    )
    return replace(contract([], *types), port_types=tuple(clients))


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        # The only client of a service is the same, whatever it is called and does.
        ({"Orders": "A"}, {"Stock": "B"}, {"service-renamed"}),
        ({"Orders": "A B", "Stock": "X"}, {"Sales": "A B", "Stock": "X"}, {"client-renamed"}),
        ({"Orders": "A B C", "Stock": "X"}, {"Sales": "A B D", "Stock": "X"}, {"client-renamed"}),
        ({"Orders": "A B", "Stock": "X"}, {"Sales": "A C", "Stock": "X"}, {"client-added", "client-removed"}),
        ({"Orders": "A", "Stock": "X"}, {"Sales": "A C", "Stock": "X"}, {"client-added", "client-removed"}),
        ({"Orders": "A C", "Stock": "X"}, {"Sales": "A", "Stock": "X"}, {"client-added", "client-removed"}),
    ],
)
def test_a_client_is_the_same_if_most_operations_are(
    old: dict[str, str], new: dict[str, str], rules: set[str]
) -> None:
    found = {change.rule.id for change in changes(_clients(**old), _clients(**new))}
    assert {rule for rule in found if rule.startswith(("client", "service"))} == rules


# names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Status", "status"),
        ("ShipAddress", "ShippingAddress"),
        ("CampaignBudgetId", "BudgetId"),
        ("Note", "Notes"),
        ("Node", "Note"),
        ("Note", "Note"),
        ("Line1", "Line1"),
        ("BuyerNameAddress", "AddressBuyerName"),
    ],
)
def test_similar_names(one: str, other: str) -> None:
    assert near(one, other) and near(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Line1", "Line2"),
        ("StartDate", "EndDate"),
        ("MinBid", "MaxBid"),
        ("City", "Town"),
        ("Id", "Ids2"),
        # One word in common is too little, and so are two of many.
        ("Id", "CampaignId"),
        ("BuyerStreetAddress", "CompanyTelephoneBuyerAddress"),
    ],
)
def test_dissimilar_names(one: str, other: str) -> None:
    assert near(one, other) is near(other, one) is False


def test_an_alias_with_a_similar_name_is_a_rename() -> None:
    def made(name: str) -> ContractView:
        return both_ways(
            struct("Order", field("Id", name)), Alias(named(name), QName(named("xs:x").namespace, "long"))
        )

    assert reported(made("OrderId"), made("OrderID")) == ["type-renamed OrderID"]
