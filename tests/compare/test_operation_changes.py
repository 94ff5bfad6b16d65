"""What a change of an operation says: its name, its action, its addressing, its messages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from soapwright.base.naming import Style
from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import DEFAULTS, Subject
from soapwright.contract.model import Addressing, Attached
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


def test_a_message_that_is_no_struct_is_another_one() -> None:
    old, new = (made(request=replace(GET.request, type=named(name))) for name in ("xs:string", "xs:int"))
    assert short(*changes(old, new)) == [
        "request-type-changed | string | int | requests=breaking code=breaking | "
    ]


def test_a_request_of_an_abstract_type_has_other_parameters() -> None:
    types = struct("Plain", "Id"), struct("Abstract", "Id", abstract=True)
    old, new = (made(GET, *types, request=replace(GET.request, type=one.name)) for one in types)
    (found,) = changes(old, new)
    assert short(found) == ["request-type-changed | Plain | Abstract | code=breaking | "]


def test_the_parameters_of_a_request_do_not_concern_the_response() -> None:
    get, types = operation("Get", [field("Id"), field("More")], [field("Name")])
    assert get.response
    answer = struct("Answer", "Name")
    response = replace(get.response, type=answer.name)
    old = contract([(GET, TYPES), operation("Other")], answer)
    new = contract([(replace(get, response=response), types), operation("Other")], answer)
    (found,) = [one for one in changes(old, new) if one.rule.id == "response-type-changed"]
    assert found.effects == {}


def test_the_class_of_an_anonymous_type_that_is_a_message_is_named_once() -> None:
    def using(*extra: str) -> ContractView:
        used, types = operation("Use", [field(name, name) for name in extra])
        return contract([(used, types)], *map(struct, extra))

    found = changes(using(), using("UseRequest"))
    renamed = [one for one in found if one.rule.id == "python-name-changed"]
    assert [one.path for one in renamed] == [("type", str(named("/UseRequest")))]


def test_a_parameter_whose_name_another_field_takes() -> None:
    def subject(*names: str) -> Subject:
        asked = contract([operation("Get", [field(name) for name in names])])
        return Subject(Origin("made", "ShopService"), asked, config=replace(DEFAULTS, naming=Style.WIRE))

    old, new = subject("options"), subject("options_", "options")
    found, *_ = compare_contracts(old, new).changes
    hint = "Pass options_2 instead of options_."
    assert short(found) == [f"python-name-changed | options_ | options_2 | code=breaking | {hint}"]
    assert found.what == "the parameter options_ of its method is named options_2"
    assert found.path == ("operation", "Get", "request")
    assert "python-name-changed" not in {one.rule.id for one in compare_contracts(new, new).changes}


def test_an_attachment_whose_name_a_field_takes() -> None:
    def asking(*names: str) -> ContractView:
        get, types = operation("Get", [field(name) for name in names])
        request = replace(get.request, attached=(Attached("note", ("text/plain",)), Attached("photo", ())))
        return contract([(replace(get, request=request), types)])

    found = [one for one in changes(asking("Id"), asking("Id", "Note")) if one.path[0] == "operation"]
    hint = "Pass note_2 instead of note."
    assert short(*found) == [f"python-name-changed | note | note_2 | code=breaking | {hint}"]
    assert changes(asking("Id", "Note"), asking("Id", "Note")) == ()
