"""Changes to a service and its clients: addresses, ports, policies, actions and names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import UNPLACED, Subject
from soapwright.config.config import PRODUCTION
from soapwright.contract.model import Addressing, Ask, Attached, Endpoint
from soapwright.contract.views import ContractView

from .small_contracts import STRING, changes, contract, operation

A, B, C = (Endpoint(name, f"https://{name}.example") for name in ("a", "b", "c"))
MOVED = "Regenerate the client, or pass the address as endpoint."
AGAIN = "Regenerate the client before you call it over SOAP."
GONE = "Do not pass this address as endpoint."


def service(*ports: Endpoint, name: str = "ShopService", **facts: Any) -> ContractView:
    """Return a contract with the operations Get and Put at these ports."""
    made = contract([operation("Get"), operation("Put")])
    (only,) = made.port_types
    operations = tuple(replace(one, **facts) for one in only.operations)
    return replace(made, port_types=(replace(only, name=name, endpoints=ports, operations=operations),))


def short(change: Change) -> str:
    """Return a change as its rule, where it is, its effects, what is said of it, and the hint."""
    hit = " ".join(f"{side.value}={level}" for side, level in change.effects.items())
    return " | ".join(filter(None, (change.rule.id, change.path[-1], hit, change.what, change.hint)))


def removed(name: str, hint: str) -> str:
    said = f"its client no longer has a port {name}"
    return f'port-choice-removed | service | code=breaking | {said} | Remove port="{name}"{hint}.'


def gone(name: str) -> str:
    said = f"it no longer has the address https://{name}.example for SOAP 1.1"
    return f"port-removed | service | requests=warning | {said} | {GONE}"


def moved(old: str, new: str) -> str:
    said = f"its address is https://{new}.example instead of https://{old}.example"
    return f"endpoint-changed | service | requests=warning | {said} | {MOVED}"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((A,), (replace(A, url=B.url),), [moved("a", "b")]),
        (
            (A,),
            (A, B),
            ["port-added | service | it has the additional address https://b.example, for SOAP 1.1"],
        ),
        ((A, B, C), (A, B), [gone("c"), removed("c", ", or use a or b")]),
        ((A, B), (A,), [gone("b"), removed("a", ""), removed("b", "")]),
        # The same port under another address, or for another version.
        (
            (A, B),
            (A, replace(B, soap_version="1.2")),
            [
                "port-added | service | it has the additional address https://b.example, for SOAP 1.2",
                gone("b"),
            ],
        ),
        (
            (A,),
            (replace(A, soap_version="1.2"),),
            [
                (
                    "soap-version-changed | service | requests=breaking responses=breaking"
                    f" | it uses SOAP 1.2 instead of 1.1 | {AGAIN}"
                ),
            ],
        ),
        # Which port comes first decides what clients use; all addresses are still there.
        (
            (A, B),
            (B, A),
            [
                moved("a", "b"),
                (
                    "port-default-changed | service | its client uses port b by default instead of a"
                    ' | Pass port="a" to keep the old one.'
                ),
            ],
        ),
        ((A, B, C), (B, C), [moved("a", "b"), removed("a", ", or use b or c")]),
        ((A, B, C), (C, B), [moved("a", "c"), removed("a", ", or use c or b")]),
        ((A, B), (B,), [moved("a", "b"), removed("a", ""), removed("b", "")]),
        # One address that two ports have is there once.
        ((A, B), (A, B, replace(B, name="c")), []),
    ],
)
def test_ports_and_their_addresses(
    old: Sequence[Endpoint], new: Sequence[Endpoint], expected: list[str]
) -> None:
    assert list(map(short, changes(service(*old), service(*new)))) == expected


def test_the_default_port_is_stated_before_and_after() -> None:
    *_, found = changes(service(A, B, C), service(C, A, B))
    assert (found.rule.id, found.old, found.new) == ("port-default-changed", "a", "c")


def test_an_address_in_the_config_stays() -> None:
    old, new = service(A), service(B)
    own = replace(UNPLACED, endpoints={PRODUCTION: "https://own.example"})
    sides = (Subject(Origin("made", one.name), one, service=own) for one in (old, new))
    (found,) = compare_contracts(*sides).changes
    assert (
        short(found)
        == "endpoint-changed | service | its address is https://b.example instead of https://a.example"
    )


ASKED = "Regenerate the client, and pass it what its docstring says."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ((A,), (replace(A, asks=(Ask.MTOM,)),), "requires MTOM instead of nothing"),
        ((A, B, C), (A, B, replace(C, asks=(Ask.MTOM,))), " at port c requires MTOM instead of nothing"),
        ((B, A), (replace(B, asks=(Ask.NONCE, Ask.MTOM)), A), "requires Nonce, MTOM instead of nothing"),
        ((A, B), (A, replace(B, asks=(Ask.MTOM,)), C), " at port b requires MTOM instead of nothing"),
    ],
)
def test_policies(old: Sequence[Endpoint], new: Sequence[Endpoint], said: str) -> None:
    there, back = (
        [short(one) for one in changes(*sides) if one.rule.id == "policy-changed"]
        for sides in ((service(*old), service(*new)), (service(*new), service(*old)))
    )
    what = f"its policy{said}" if said.startswith(" at") else f"its policy {said}"
    assert there == [f"policy-changed | service | requests=breaking | {what} | {ASKED}"]
    before, after = what.partition(" requires ")[2].split(" instead of ")
    assert back == [
        f"policy-changed | service | {what.partition(' requires ')[0]} requires {after} instead of {before}"
    ]


OTHER = replace(B, actions=(("Put", "urn:other"),))
SPOKEN = replace(B, addressing=(("Put", Addressing("urn:x")),))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            service(A, B),
            service(A, OTHER),
            [
                (
                    "operation-action-changed | Put | requests=breaking"
                    f" | the SOAP action at port b is 'urn:other' instead of 'Put' | {AGAIN}"
                )
            ],
        ),
        (
            service(A, OTHER),
            service(A, B),
            [
                (
                    "operation-action-changed | Put | requests=breaking"
                    f" | the SOAP action at port b is 'Put' instead of 'urn:other' | {AGAIN}"
                )
            ],
        ),
        (
            service(A, B),
            service(A, SPOKEN),
            [
                (
                    "addressing-changed | Put | requests=breaking | WS-Addressing at port b is required with the"
                    " action 'urn:x' (2005/08) instead of not used | Regenerate the client before you call it."
                )
            ],
        ),
        (
            service(A, SPOKEN),
            service(A, B),
            [
                (
                    "addressing-changed | Put | WS-Addressing at port b is not used instead of required with the"
                    " action 'urn:x' (2005/08)"
                )
            ],
        ),
    ],
)
def test_what_differs_at_one_port(old: ContractView, new: ContractView, expected: list[str]) -> None:
    assert list(map(short, changes(old, new))) == expected


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (({"soap_action": "urn:a"}, {"soap_action": "urn:b"}), "operation-action-changed"),
        (({}, {"addressing": Addressing("urn:y")}), "addressing-changed"),
    ],
)
def test_what_changes_at_every_port_is_said_once(
    facts: tuple[dict[str, Any], dict[str, Any]], rule: str
) -> None:
    old, new = service(A, B, **facts[0]), service(A, OTHER, **facts[1])
    if rule == "addressing-changed":
        new = service(A, SPOKEN, **facts[1])
    found = [(one.rule.id, one.path[1], " at port" in one.what) for one in changes(old, new)]
    assert found == [(rule, "Get", False), (rule, "Put", False)]


def test_a_new_port_or_a_new_operation_has_no_other_action() -> None:
    there = changes(service(A), service(A, OTHER))
    assert [one.rule.id for one in there] == ["port-added"]
    fewer = service(A, OTHER)
    (only,) = fewer.port_types
    fewer = replace(fewer, port_types=(replace(only, operations=only.operations[:1]),))
    assert [one.rule.id for one in changes(fewer, service(A, OTHER))] == ["operation-added"]


def test_a_service_under_another_name() -> None:
    found = changes(service(A, name="Shop"), service(A, name="Store"))
    hint = "Replace Shop by Store, and AsyncShop by AsyncStore."
    assert list(map(short, found)) == [
        f"service-renamed | service | code=breaking | the service is named Store instead of Shop | {hint}"
    ]
    # The class may stay.
    found = changes(service(A, name="Shop"), service(A, name="ShopService"))
    assert list(map(short, found)) == [
        "service-renamed | service | the service is named ShopService instead of Shop"
    ]


def clients(*names: str, address: str = "a") -> ContractView:
    """Return a contract with a client for each name."""
    made = service(replace(A, url=f"https://{address}.example"))
    (only,) = made.port_types
    several = (
        replace(
            only,
            name=name,
            operations=tuple(replace(one, key=f"{name}.{one.name}") for one in only.operations),
        )
        for name in names
    )
    return replace(made, port_types=tuple(several))


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        (("Shop",), ("Shop",), ("service",)),
        (("Shop",), ("Shop", "Store"), ("client", "Shop")),
        (("Shop", "Store"), ("Shop",), ("client", "Shop")),
    ],
)
def test_a_client_is_named_where_there_are_several(
    old: Sequence[str], new: Sequence[str], path: tuple[str, ...]
) -> None:
    found = changes(clients(*old), clients(*new, address="b"))
    assert [one.path for one in found if one.rule.id == "endpoint-changed"] == [path]


def test_clients_that_come_and_go() -> None:
    found = [
        short(one) for one in changes(clients("Shop"), clients("Shop", "Store")) if one.path[0] == "client"
    ]
    assert found == ["client-added | Store | client Store is new | Its class is Store."]
    found = [
        short(one) for one in changes(clients("Shop", "Store"), clients("Shop")) if one.path[0] == "client"
    ]
    every = "requests=breaking responses=breaking code=breaking"
    assert found == [f"client-removed | Store | {every} | client Store is gone | Do not use Store any more."]


NOTE = Attached("note", ("text/plain",), STRING)


@pytest.mark.parametrize(
    ("old", "new", "sent", "received", "states"),
    [
        (NOTE, replace(NOTE, type=None), "code=breaking", "", (str(STRING), "")),
        (replace(NOTE, type=None), NOTE, "", "", ("", str(STRING))),
        (
            NOTE,
            replace(NOTE, content_types=("text/html",)),
            "requests=warning",
            "",
            ("text/plain", "text/html"),
        ),
        (
            replace(NOTE, content_types=()),
            NOTE,
            "requests=warning",
            "",
            ("of any content type", "text/plain"),
        ),
        (None, NOTE, "requests=breaking code=breaking", "", ("", "note")),
        (NOTE, None, "requests=warning code=breaking", "responses=breaking code=breaking", ("note", "")),
    ],
)
def test_attachments(
    old: Attached | None, new: Attached | None, sent: str, received: str, states: tuple[str, str]
) -> None:
    def made(kind: str, part: Attached | None) -> ContractView:
        used, types = operation("Get")
        message = getattr(used, kind)
        return contract(
            [(replace(used, **{kind: replace(message, attached=(part,) if part else ())}), types)]
        )

    for kind, expected in (("request", sent), ("response", received)):
        (found,) = changes(made(kind, old), made(kind, new))
        assert (found.rule.id, found.path) == ("attachments-changed", ("operation", "Get", kind, "note"))
        assert " ".join(f"{side.value}={level}" for side, level in found.effects.items()) == expected
        assert (found.old, found.new) == states
        assert found.hint == ("Pass note." if kind == "request" and old is None else "")
