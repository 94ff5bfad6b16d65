"""What a change of a header part or a fault says: its states, its effects and its hint."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.qname import QName
from soapwright.compare.change import Change
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import UNPLACED, Subject
from soapwright.contract.model import Fault, Header
from soapwright.contract.schema_views import Field
from soapwright.contract.views import ContractView

from .small_contracts import LONG, NS, STRING, changes, contract, enum, field, named, operation, struct
from .test_code import ORIGIN
from .test_operation_changes import GET, TYPES

ID = Header("Id", NS, STRING)
MOVED = replace(ID, namespace="urn:other")
NUMBER, TOKEN, NIL = replace(ID, type=LONG), replace(ID, type=named("xs:token")), replace(ID, nillable=True)
HIDING = replace(UNPLACED, hidden_headers=frozenset({"Id"}))
KIND, BASE, MORE = (replace(ID, type=named(name)) for name in ("Kind", "Base", "More"))
KNOWN = (
    enum("Kind", "A", "B"),
    struct("Base", "A"),
    struct("More", "B", base="Base"),
    struct("Third", "C"),
)


def with_headers(place: str, *headers: Header, receives: tuple[Field, ...] = ()) -> ContractView:
    """Return a contract with header parts in requests, in responses, in both or in faults."""
    get, types = operation("Get", [field("A")], receives)
    if place == "fault":
        get = replace(get, header_faults=headers)
    for kind in place.split():
        if kind != "fault":
            get = replace(get, **{kind: replace(getattr(get, kind), headers=headers)})
    return contract([(get, types), operation("Other")], *KNOWN)


def told(*found: Change) -> list[str]:
    """Return what the changes of header parts and faults say, apart from the operation, which is always the same."""
    made = [one for one in found if one.path[0] == "operation" and "Id" in one.path]
    assert all(one.path[1] == "Get" and one.operations == ("Get",) for one in made)
    return [
        " | ".join((one.rule.id, one.path[2], one.what, f"{one.old} → {one.new}", effects(one), one.hint))
        for one in made
    ]


def effects(change: Change) -> str:
    """Return the effects of a change."""
    return " ".join(f"{side.value}={level}" for side, level in change.effects.items())


SPACES = f"in namespace urn:other instead of {NS} | {NS} → urn:other"
NOW, NO_LONGER = "may be nil now |  → nillable", "may no longer be nil | nillable → "


@pytest.mark.parametrize(
    ("place", "old", "new", "expected"),
    [
        (
            "request",
            ID,
            MOVED,
            f"namespace-changed | request | header part Id is {SPACES} | requests=breaking | ",
        ),
        (
            "request",
            ID,
            NUMBER,
            "type-changed | request | header part Id is long instead of string | string → long | requests=breaking | ",
        ),
        (
            "request",
            ID,
            TOKEN,
            "type-changed | request | header part Id is token instead of string | string → token | requests=warning | ",
        ),
        (
            "request",
            KIND,
            ID,
            (
                "type-changed | request | header part Id is string instead of Kind | Kind → string | code=breaking | "
                "In Python it is str instead of Kind."
            ),
        ),
        ("request", ID, NIL, f"nillable-changed | request | header part Id {NOW} |  | "),
        (
            "request",
            NIL,
            ID,
            f"nillable-changed | request | header part Id {NO_LONGER} | requests=breaking | ",
        ),
        (
            "request",
            ID,
            None,
            (
                "removed | request | header part Id is gone | Id →  | requests=warning code=breaking | "
                "Credentials no longer take id."
            ),
        ),
        (
            "request",
            None,
            ID,
            (
                "added | request | header part Id is new |  → Id | requests=warning | "
                "Pass id to Credentials if the service requires it."
            ),
        ),
        (
            "response",
            ID,
            MOVED,
            f"namespace-changed | response | header part Id is {SPACES} | responses=breaking | ",
        ),
        (
            "response",
            ID,
            NUMBER,
            (
                "type-changed | response | header part Id is long instead of string | string → long | code=breaking | "
                "In Python it is int instead of str."
            ),
        ),
        (
            "response",
            MORE,
            BASE,
            (
                "type-changed | response | header part Id is Base instead of More | More → Base | "
                "responses=breaking code=breaking | In Python it is Base instead of More."
            ),
        ),
        (
            "response",
            ID,
            TOKEN,
            "type-changed | response | header part Id is token instead of string | string → token |  | ",
        ),
        ("response", ID, NIL, f"nillable-changed | response | header part Id {NOW} |  | "),
        ("response", NIL, ID, f"nillable-changed | response | header part Id {NO_LONGER} |  | "),
        (
            "response",
            ID,
            None,
            "removed | response | header part Id is gone | Id →  | responses=breaking code=breaking | Do not read id any more.",
        ),
        ("response", None, ID, "added | response | header part Id is new |  → Id |  | "),
        (
            "fault",
            ID,
            MOVED,
            f"namespace-changed | fault | header part Id of faults is {SPACES} | responses=breaking | ",
        ),
        (
            "fault",
            KIND,
            NUMBER,
            "type-changed | fault | header part Id of faults is long instead of Kind | Kind → long | responses=breaking | ",
        ),
        (
            "fault",
            ID,
            NUMBER,
            "type-changed | fault | header part Id of faults is long instead of string | string → long |  | ",
        ),
        ("fault", ID, NIL, f"nillable-changed | fault | header part Id of faults {NOW} |  | "),
        ("fault", NIL, ID, f"nillable-changed | fault | header part Id of faults {NO_LONGER} |  | "),
        (
            "fault",
            ID,
            None,
            "removed | fault | faults no longer carry header part Id | Id →  | responses=warning | ",
        ),
        ("fault", None, ID, "added | fault | faults carry header part Id now |  → Id |  | "),
    ],
)
def test_a_change_of_a_header_part(place: str, old: Header | None, new: Header | None, expected: str) -> None:
    before, after = (with_headers(place, *filter(None, [one])) for one in (old, new))
    assert told(*changes(before, after)) == [f"header-{expected}"]


@pytest.mark.parametrize("place", ["request", "response", "fault"])
def test_header_parts_of_one_name_are_told_apart_by_their_namespaces(place: str) -> None:
    other = replace(MOVED, type=LONG)
    before, after = with_headers(place, ID, other), with_headers(place, other, ID)
    # In responses, the first one has the name.
    expected = ["id_2 → id", "id → id_2"] if place == "response" else []
    assert [f"{one.old} → {one.new}" for one in changes(before, after)] == expected


def test_a_new_header_part_that_is_hidden_is_not_to_be_passed() -> None:
    before, after = (
        Subject(ORIGIN, with_headers("request", *headers), service=HIDING) for headers in ((), (ID,))
    )
    expected = ["header-added | request | header part Id is new |  → Id |  | "]
    assert told(*compare_contracts(before, after).changes) == expected


def test_header_parts_of_responses_are_no_credentials() -> None:
    without, both = with_headers("request", ID), with_headers("request response", ID)
    assert told(*changes(without, both)) == ["header-added | response | header part Id is new |  → Id |  | "]
    assert told(*changes(both, without)) == [
        (
            "header-removed | response | header part Id is gone | Id →  | responses=breaking code=breaking | "
            "Do not read id any more."
        )
    ]


def test_each_header_part_has_a_credential_of_its_own() -> None:
    other = replace(ID, name="A")
    (gone,) = told(*changes(with_headers("request", other, ID), with_headers("request", other)))
    assert gone.endswith("code=breaking | Credentials no longer take id.")
    before, after = (with_headers("request", other, one) for one in (KIND, ID))
    (found,) = told(*changes(before, after))
    assert found.endswith("code=breaking | In Python it is str instead of Kind.")


def test_the_attribute_for_a_header_part_of_a_response_may_move() -> None:
    before, after = (
        with_headers("response", ID, receives=tuple(map(field, names))) for names in ((), ("Id",))
    )
    assert told(*changes(before, after)) == [
        (
            "python-name-changed | response | header part Id is named id_2 in Python instead of id | id → id_2 | "
            "code=breaking | Replace id by id_2."
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (ID, MOVED, {"": "requests=breaking", "before": "", "after": "requests=breaking", "both": ""}),
        (ID, TOKEN, {"": "requests=warning", "before": "", "after": "requests=warning", "both": ""}),
        (NIL, ID, {"": "requests=breaking", "before": "", "after": "requests=breaking", "both": ""}),
        (
            ID,
            KIND,
            {"": "requests=warning code=breaking", "before": "", "after": "requests=warning", "both": ""},
        ),
        (KIND, ID, {"": "code=breaking", "before": "", "after": "", "both": ""}),
    ],
)
def test_the_service_cannot_refuse_what_is_hidden_from_the_client(
    old: Header, new: Header, expected: dict[str, str]
) -> None:
    for hidden, hit in expected.items():
        before = Subject(
            ORIGIN, with_headers("request", old), service=HIDING if hidden in ("before", "both") else UNPLACED
        )
        after = Subject(
            ORIGIN, with_headers("request", new), service=HIDING if hidden in ("after", "both") else UNPLACED
        )
        (found,) = (
            one for one in compare_contracts(before, after).changes if one.rule.id.startswith("header")
        )
        assert effects(found) == hit, hidden


# faults


def fault(name: str, element: str = "", type_: str = "") -> Fault:
    """Return a fault whose element and type are named like it, if no others are stated."""
    return Fault(name, named(element or name), named(type_ or element or name))


def declaring(*faults: Fault, elsewhere: tuple[str, ...] = ()) -> ContractView:
    """Return a contract with the faults of one operation; messages have all types, so that none is gone."""
    used = [field(one.name.name, one.name.name) for one in KNOWN]
    return contract(
        [(replace(GET, faults=faults), TYPES), operation("Other", used, faults=elsewhere)], *KNOWN
    )


def of_faults(*found: Change) -> list[str]:
    """Return what the changes of faults say."""
    made = [one for one in found if one.rule.id.startswith("fault")]
    assert all(one.path[:3] == ("operation", "Get", "fault") and one.operations == ("Get",) for one in made)
    return [
        " | ".join((one.rule.id, one.path[3], one.what, f"{one.old} → {one.new}", effects(one), one.hint))
        for one in made
    ]


B, M, T, K = map(fault, ("Base", "More", "Third", "Kind"))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # An exception that is caught already is derived from one that is known.
        ((B,), (B, M), ["fault-added | More | fault More is new |  → More |  | "]),
        (
            (M,),
            (M, B),
            ["fault-added | Base | fault Base is new |  → Base | responses=warning | Catch Base as well."],
        ),
        (
            (T,),
            (T, M),
            ["fault-added | More | fault More is new |  → More | responses=warning | Catch More as well."],
        ),
        # Only structs are exceptions.
        ((B,), (B, K), ["fault-added | Kind | fault Kind is new |  → Kind | responses=warning | "]),
        ((B, K), (B,), ["fault-removed | Kind | fault Kind is no longer declared | Kind →  |  | "]),
        (
            (B, T),
            (B,),
            [
                (
                    "fault-removed | Third | fault Third is no longer declared | Third →  | code=breaking | "
                    "Third is no longer an exception."
                )
            ],
        ),
        # As a derived one, it is an exception still.
        ((B, M), (B,), ["fault-removed | More | fault More is no longer declared | More →  |  | "]),
        ((B,), (fault("Other", "Base"),), []),
        (
            (B,),
            (fault("Base", "Changed", "Base"),),
            [
                (
                    "fault-type-changed | Base | the detail of fault Base is in the element Changed instead of Base | "
                    "Base → Changed | responses=breaking | "
                )
            ],
        ),
        (
            (B,),
            (fault("Base", "Base", "Third"),),
            [
                (
                    "fault-type-changed | Base | the detail of fault Base is Third instead of Base | Base → Third | "
                    "responses=breaking | "
                )
            ],
        ),
    ],
)
def test_a_change_of_a_fault(old: tuple[Fault, ...], new: tuple[Fault, ...], expected: list[str]) -> None:
    assert of_faults(*changes(declaring(*old), declaring(*new))) == expected


def test_a_fault_of_another_operation_stays_an_exception() -> None:
    old, new = declaring(B, elsewhere=("Base",)), declaring(elsewhere=("Base",))
    assert of_faults(*changes(old, new)) == [
        "fault-removed | Base | fault Base is no longer declared | Base →  |  | "
    ]


def test_faults_in_elements_of_one_name_are_told_apart_by_their_namespaces() -> None:
    moved = replace(B, element=QName("urn:other", "Base"))
    (found,) = of_faults(*changes(declaring(B), declaring(moved)))
    assert f"is in the element {{urn:other}}Base instead of {{{NS}}}Base" in found
