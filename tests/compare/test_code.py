"""Changes of Python code.

Names that change although those of the contract do not, credentials, exceptions, protocols.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.naming import Style
from soapwright.compare.change import Level, Origin, Side
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import DEFAULTS, UNPLACED, Subject
from soapwright.contract.views import ContractView

from .small_contracts import (
    array,
    both_ways,
    changes,
    contract,
    enum,
    field,
    named,
    operation,
    reported,
    rest_side,
    struct,
)

ORIGIN = Origin("made", "ShopService")


def _name_changes(old: ContractView, new: ContractView) -> list[tuple[str, str, str]]:
    found = [change for change in changes(old, new) if change.rule.id == "python-name-changed"]
    assert all(change.effects == {Side.CODE: Level.BREAKING} for change in found)
    return [(change.path[-1], change.old, change.new) for change in found]


# names


def test_a_new_field_that_comes_first_takes_the_name() -> None:
    old, new = both_ways(struct("Order", "ID")), both_ways(struct("Order", "Id", "ID"))
    assert _name_changes(old, new) == [("ID", "id", "id_2")]


def test_a_new_value_that_comes_first_takes_the_name() -> None:
    def made(*values: str) -> ContractView:
        return both_ways(struct("Order", field("Kind", "Kind")), enum("Kind", *values))

    assert _name_changes(made("on hold"), made("OnHold", "on hold")) == [("on hold", "ON_HOLD", "ON_HOLD_2")]


def test_a_new_class_that_comes_first_takes_the_name() -> None:
    def made(*extra: str) -> ContractView:
        return both_ways(
            struct("Root", field("A", "order"), *(field(name, name) for name in extra)),
            struct("order", "A", "B"),
            *(struct(name) for name in extra),
        )

    assert _name_changes(made(), made("Order")) == [(f"{named('order')}", "Order", "Order_2")]
    # The annotations of fields follow, which is the same change.
    assert [change.rule.id for change in changes(made(), made("Order"))] == [
        "field-added",
        "python-name-changed",
        "type-added",
    ]


def test_a_new_operation_that_comes_first_takes_the_name() -> None:
    old, new = contract([operation("getUser")]), contract([operation("GetUser"), operation("getUser")])
    assert _name_changes(old, new)[0] == ("getUser", "get_user", "get_user_2")


def test_a_field_of_a_response_takes_the_name_of_a_header_part() -> None:
    def made(*receives: str) -> ContractView:
        fields = [field(name) for name in receives]
        return contract([operation("Get", receives=fields, response_headers=["TrackingId"])])

    assert _name_changes(made(), made("TrackingId")) == [("TrackingId", "tracking_id", "tracking_id_2")]


def test_a_type_takes_the_name_of_the_client() -> None:
    old, new = both_ways(struct("Order")), both_ways(struct("Order", field("Shop", "Shop")), struct("Shop"))
    assert _name_changes(old, new) == [("service", "Shop", "ShopClient")]


def test_a_message_takes_another_name_when_a_type_has_its_own() -> None:
    def made(*extra: str) -> ContractView:
        used, types = operation("Use")
        request = replace(used.request, type=named("Order"))
        fields = [field(name, name) for name in extra]
        return contract(
            [(replace(used, request=request), types[1:])],
            struct("Order", *fields),
            *(struct(name) for name in extra),
        )

    assert _name_changes(made(), made("UseRequest")) == [("request", "UseRequest", "UseRequestMessage")]


def test_another_naming_style_renames_what_it_spells_differently() -> None:
    made = both_ways(struct("Order", "Id", "name"), root="Order")
    wire = Subject(ORIGIN, made, config=replace(DEFAULTS, naming=Style.WIRE))
    found = compare_contracts(Subject(ORIGIN, made), wire).changes
    assert {change.rule.id for change in found} == {"python-name-changed"}
    assert sorted(change.new for change in found) == ["Id", "Use", "Value", "Value"]


# credentials


def _with_headers(*headers: str) -> ContractView:
    return contract([operation("Use", request_headers=headers), operation("Other")])


def _compared(old: Subject, new: Subject) -> list[str]:
    return [
        " ".join((change.rule.id, *(f"{side.value}={level}" for side, level in change.effects.items())))
        for change in compare_contracts(old, new).changes
    ]


def test_credentials_lose_a_field_that_no_service_of_the_package_uses() -> None:
    old, new = Subject(ORIGIN, _with_headers("Token")), Subject(ORIGIN, _with_headers())
    assert _compared(old, new) == ["header-removed requests=warning code=breaking"]
    shared = replace(new, credentials=frozenset({"token"}))
    assert _compared(old, shared) == ["header-removed requests=warning"]


def test_hidden_header_parts_are_neither_sent_nor_reported() -> None:
    hiding = replace(UNPLACED, hidden_headers=frozenset({"Password"}))
    old, new = (
        Subject(ORIGIN, _with_headers(*headers), service=hiding) for headers in (("Password",), ("Token",))
    )
    assert _compared(old, new) == ["header-removed", "header-added requests=warning"]
    assert _compared(new, old) == ["header-removed requests=warning code=breaking", "header-added"]


def test_a_credential_under_another_name_is_reported_once() -> None:
    made = contract([operation("A", request_headers=["Token"]), operation("B", request_headers=["Token"])])
    called = replace(DEFAULTS, credentials={"Token": "access_token"})
    found = compare_contracts(Subject(ORIGIN, made), Subject(ORIGIN, made, config=called)).changes
    assert [(change.path, change.old, change.new) for change in found] == [
        (("service",), "token", "access_token")
    ]


# faults


def test_a_removed_fault_that_is_still_a_type_breaks_code_once() -> None:
    def made(*faults: str) -> ContractView:
        answer = [field("Trouble", "Trouble")]
        return contract([operation("Use", [], answer, faults)], struct("Trouble", "Number"))

    assert reported(made("Trouble"), made()) == ["fault-removed Trouble code=breaking"]


# REST


def test_an_environment_that_rest_does_not_have_is_lost() -> None:
    made = both_ways(struct("Order"))
    service = replace(UNPLACED, endpoints={"sandbox": "https://sandbox.a.com"})
    old = Subject(ORIGIN, made, service=service)
    assert _compared(old, replace(old, rest=rest_side(made))) == ["rest-added code=breaking"]
    both = {"production": "https://a.com", "sandbox": "https://sandbox.a.com"}
    full = replace(old, rest=rest_side(made, endpoints=both))
    assert _compared(old, full) == ["rest-added"]
    assert _compared(full, replace(old, rest=rest_side(made))) == ["rest-endpoint-changed code=breaking"]


def test_what_to_do_about_a_rest_side_that_is_new_or_has_other_headers() -> None:
    made = _with_headers("Token")

    def found(old: Subject, new: Subject) -> list[tuple[str, str, str, str]]:
        return [(one.rule.id, one.hint, one.old, one.new) for one in compare_contracts(old, new).changes]

    plain = Subject(ORIGIN, made)
    speak = 'Clients speak REST by default then; pass protocol="soap" to keep SOAP.'
    assert found(plain, replace(plain, rest=rest_side(made))) == [("rest-added", speak, "", "REST")]
    own = replace(plain, service=replace(UNPLACED, endpoints={"sandbox": "https://sandbox.a.com"}))
    lost = "The client no longer knows the environment 'sandbox'."
    assert found(own, replace(own, rest=rest_side(made))) == [("rest-added", lost, "", "REST")]
    again = "Regenerate the client before you call it over REST."
    first, other, less = (
        replace(plain, rest=rest_side(made, headers=headers))
        for headers in ({"Token": "A: {}", "Other": "A: {}"}, {"Token": "B: {}", "Other": "B: {}"}, {})
    )
    changed = "rest-header-changed"
    assert found(first, other) == [(changed, again, "A: …", "B: …"), (changed, "", "A: …", "B: …")]
    assert found(first, less) == [(changed, again, "A: …", ""), (changed, "", "A: …", "")]
    # What was not sent is not missed.
    assert found(less, first) == [(changed, "", "", "A: …"), (changed, "", "", "A: …")]
    one, two = {"production": "https://a.com"}, {"production": "https://b.com", "sandbox": "https://c.com"}
    sides = (replace(plain, rest=rest_side(made, endpoints=endpoints)) for endpoints in (one, two))
    moved = "Regenerate the client, or pass the address as endpoint."
    assert found(*sides) == [
        ("rest-endpoint-changed", moved, "https://a.com", "https://b.com"),
        ("rest-endpoint-changed", "", "", "https://c.com"),
    ]


def test_a_new_derived_type_has_no_other_discriminator() -> None:
    types = struct("Ad", "Id"), struct("TextAd", "A", base="Ad"), struct("ImageAd", "B", base="Ad")
    old, new = (
        Subject(ORIGIN, made, rest_side(made, discriminator="Type"))
        for made in (both_ways(*types[:n]) for n in (2, 3))
    )
    assert _compared(old, new) == ["type-added"]


def test_headers_that_rest_does_not_send_do_not_matter() -> None:
    made = _with_headers("Token")
    old, new = (
        Subject(ORIGIN, made, rest_side(made, headers={"Other": text})) for text in ("A: {}", "B: {}")
    )
    assert _compared(old, new) == ["rest-header-changed"]


def test_lists_and_single_values_are_not_interchangeable_over_json() -> None:
    old, new = (both_ways(struct("Order", field("X", high=high))) for high in (None, 1))
    over_rest = [Subject(ORIGIN, made, rest_side(made)) for made in (old, new)]
    assert _compared(*over_rest) == ["field-now-single requests=breaking responses=breaking code=breaking"]
    assert reported(old, new) == ["field-now-single X requests=breaking code=breaking"]
    assert _compared(*over_rest[::-1]) == [
        "field-now-repeated requests=breaking responses=breaking code=breaking"
    ]
    assert reported(new, old) == ["field-now-repeated X responses=breaking code=breaking"]


def test_renaming_a_derived_type_changes_its_discriminator() -> None:
    old, new = (
        both_ways(struct("Ad", "Id"), struct(name, "A", "B", base="Ad")) for name in ("TextAd", "TextAds")
    )
    over_rest = [Subject(ORIGIN, made, rest_side(made, discriminator="Type")) for made in (old, new)]
    assert _compared(*over_rest) == ["type-renamed requests=breaking responses=breaking code=breaking"]


def test_another_discriminator_breaks_json() -> None:
    made = both_ways(struct("Ad", "Id"), struct("TextAd", "A", base="Ad"))
    old, new = (Subject(ORIGIN, made, rest_side(made, discriminator=name)) for name in ("Type", "Kind"))
    assert _compared(old, new) == ["discriminator-changed requests=breaking responses=breaking"]


# classes of messages


@pytest.mark.parametrize("kind", ["request", "response"])
def test_a_message_of_a_named_type_with_the_same_fields_is_the_same(kind: str) -> None:
    used, types = operation("Use", [field("Id")], [field("Id")])
    anonymous = contract([(used, types)])
    message = getattr(used, kind)
    assert message is not None
    changed = replace(used, **{kind: replace(message, type=named("Body"))})
    kept = [one for one in types if one.name != message.type]
    new = contract([(changed, kept)], struct("Body", "Id"))
    assert reported(anonymous, new) == [f"{kind}-type-changed {kind}", "type-added Body"]
    other = contract([(changed, kept)], struct("Body", "Id", "Name"))
    side = f"{kind}s=breaking"
    assert reported(anonymous, other)[0] == f"{kind}-type-changed {kind} {side} code=breaking"


def test_removing_an_array_type_breaks_no_code() -> None:
    ids = field("Ids", "Ids")
    old = both_ways(struct("Order", ids, "Note"), array("Ids", "xs:long"))
    assert reported(old, both_ways(struct("Order", "Note")))[1:] == ["type-removed Ids"]
