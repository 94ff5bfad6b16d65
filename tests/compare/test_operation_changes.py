"""What a change of an operation says: its name, its action, its addressing, its messages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from soapwright.compare.change import Change
from soapwright.contract.model import Addressing
from soapwright.contract.schema_views import Type
from soapwright.contract.views import ContractView, Operation

from .small_contracts import changes, contract, field, named, operation, struct

GET, TYPES = operation("Get", [field("Id")], [field("Name")])
ASKED, OFFERED = Addressing("urn:get"), Addressing("urn:get", optional=True)


def made(get: Operation = GET, *types: Type, **facts: Any) -> ContractView:
    return contract([(replace(get, **facts), TYPES), operation("Other")], *types)


def short(*found: Change) -> list[str]:
    """Return the rule, the states, the effects and the hint of each change."""
    return [
        " | ".join(
            (
                one.rule.id,
                one.old,
                one.new,
                " ".join(f"{side.value}={level}" for side, level in one.effects.items()),
                one.hint,
            )
        )
        for one in found
    ]


OTHER = Addressing("urn:other")
IN_WORDS = {
    None: "not used",
    ASKED: "required with the action 'urn:get' (2005/08)",
    OFFERED: "offered with the action 'urn:get' (2005/08)",
    OTHER: "required with the action 'urn:other' (2005/08)",
}
AGAIN = "Regenerate the client before you call it."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (made(), made(), []),
        (
            made(soap_action="a"),
            made(soap_action="b"),
            [f"operation-action-changed | a | b | requests=breaking | {AGAIN[:-1]} over SOAP."],
        ),
        (
            made(),
            made(response=None),
            [
                "response-removed | GetResponse |  | responses=breaking code=breaking | Expect get to return None.",
            ],
        ),
        (made(response=None), made(), ["response-added |  | GetResponse |  | "]),
        (
            made(),
            contract([operation("Other")]),
            ["operation-removed | Get |  | requests=breaking code=breaking | Do not call get any more."],
        ),
        (contract([operation("Other")]), made(), ["operation-added |  | Get |  | Call it as get."]),
    ],
)
def test_changes_of_an_operation(old: ContractView, new: ContractView, expected: list[str]) -> None:
    of_operation = (one for one in changes(old, new) if one.path[0] == "operation")
    assert short(*of_operation) == expected


@pytest.mark.parametrize(
    ("old", "new", "hit"),
    [
        (None, ASKED, True),
        (ASKED, None, False),
        (None, OFFERED, False),
        (OFFERED, None, False),
        (OFFERED, ASKED, True),
        (ASKED, OFFERED, False),
        (ASKED, OTHER, True),
    ],
)
def test_addressing_that_is_required_concerns_requests(
    old: Addressing | None, new: Addressing | None, hit: bool
) -> None:
    (found,) = changes(made(addressing=old), made(addressing=new))
    assert (found.old, found.new) == (IN_WORDS[old], IN_WORDS[new])
    assert found.what == f"WS-Addressing is {found.new} instead of {found.old}"
    effects = "requests=breaking" if hit else ""
    assert short(found) == [f"addressing-changed | {found.old} | {found.new} | {effects} | {AGAIN * hit}"]


def test_a_renamed_operation_is_said_once() -> None:
    """Its messages keep the names of their elements, or are renamed with it."""
    old = contract([operation("GetUser", [field("Id")], [field("Name")])])
    get, types = operation("GetUser", [field("Id")], [field("Name")])
    kept = contract([(replace(get, key="GetUsers", name="GetUsers"), types)])
    hint = "Call get_users instead of get_user."
    expected = [f"operation-renamed | GetUser | GetUsers | requests=breaking code=breaking | {hint}"]
    assert short(*changes(old, kept)) == expected
    moved = contract([operation("GetUsers", [field("Id")], [field("Name")])])
    assert short(*changes(old, moved)) == expected
    # Only the spelling differs, which Python does not show.
    spelled = contract([(replace(get, key="getUser", name="getUser"), types)])
    assert short(*changes(old, spelled)) == ["operation-renamed | GetUser | getUser | requests=breaking | "]


@pytest.mark.parametrize("kind", ["request", "response"])
def test_a_message_in_another_element(kind: str) -> None:
    message = getattr(GET, kind)
    found = changes(made(), made(**{kind: replace(message, element=named(f"Get{kind.title()}2"))}))
    before = message.element.name
    after = f"Get{kind.title()}2"
    # The class is named after the type, which is the same.
    assert short(*found) == [f"{kind}-element-changed | {before} | {after} | {kind}s=breaking | "]
    assert found[0].what == f"the {kind} is in the element {after} instead of {before}"


@pytest.mark.parametrize(
    ("fields", "effects"),
    [
        (["Id"], ""),
        (["Id", "More"], "requests=breaking code=breaking"),
    ],
)
def test_a_request_of_another_type_is_as_good_if_it_has_the_same_fields(
    fields: list[str], effects: str
) -> None:
    new = made(GET, struct("Asked", *fields), request=replace(GET.request, type=named("Asked")))
    found = [one for one in short(*changes(made(), new)) if one.startswith("request-type")]
    assert found == [f"request-type-changed | GetRequest | Asked | {effects} | "]


def _asking(name: str, element: str) -> ContractView:
    """Return a contract of one operation whose request is of a named type, so that its class has the element's name."""
    used, types = operation(name)
    request = replace(used.request, element=named(element), type=named("Body"))
    return contract([(replace(used, request=request), types[1:])], struct("Body", "A"))


@pytest.mark.parametrize(
    ("name", "element", "expected"),
    [
        (
            "GetUsers",
            "GetUsersRequest",
            "requests=breaking code=breaking | Call get_users instead of get_user.",
        ),
        ("getUser", "GetUserRequest", "requests=breaking | "),
        # The class of the request has another name.
        ("getUser", "GetUsersRequest", "requests=breaking code=breaking | "),
    ],
)
def test_the_classes_of_messages_follow_a_renamed_operation(name: str, element: str, expected: str) -> None:
    old, new = _asking("GetUser", "GetUserRequest"), _asking(name, element)
    assert short(*changes(old, new)) == [f"operation-renamed | GetUser | {name} | {expected}"]
