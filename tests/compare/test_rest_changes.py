"""What a change of the REST side says, and whom it concerns."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import Subject
from soapwright.contract.schema_views import Type
from soapwright.contract.views import ContractView
from soapwright.rest.apply_rest import fit_rest
from soapwright.rest.rest_toml import RouteRule

from .small_contracts import contract, field, named, operation, rest_side, struct

ORIGIN = Origin("made", "ShopService")
AGAIN = "Regenerate the client before you call it over REST."
ADS = struct("Ad", "A"), struct("TextAd", "B", "C", "D", base="Ad")


def made(*types: Type) -> ContractView:
    return contract([operation("Get", [field("Ad", "Ad")]), operation("Put")], *types)


def subject(found: ContractView, **facts: Any) -> Subject:
    return Subject(ORIGIN, found, rest_side(found, **facts))


def compared(old: Subject, new: Subject) -> tuple[Change, ...]:
    return compare_contracts(old, new).changes


def effects(change: Change) -> str:
    return " ".join(f"{side.value}={level}" for side, level in change.effects.items())


@pytest.mark.parametrize(
    ("old", "new", "rule", "what", "hint", "hit"),
    [
        (
            {},
            {"pairs": ("Key", "Val")},
            "rest-pair-changed",
            "the members of a pair in JSON are Key/Val instead of Key/Value",
            AGAIN,
            "requests=breaking",
        ),
        (
            {},
            {"http_headers": {"X": "1"}},
            "http-header-changed",
            "the HTTP header X is 1 instead of nothing",
            "",
            "",
        ),
        (
            {"http_headers": {"X": "1"}},
            {"http_headers": {"X": "2"}},
            "http-header-changed",
            "the HTTP header X is 2 instead of 1",
            "",
            "",
        ),
        (
            {"http_headers": {"X": "1"}},
            {},
            "http-header-changed",
            "the HTTP header X is nothing instead of 1",
            "",
            "",
        ),
        (
            {"discriminator": "Kind"},
            {"discriminator": "Type"},
            "discriminator-changed",
            "the member of JSON that names a derived type is Type instead of Kind",
            AGAIN,
            "requests=breaking responses=breaking",
        ),
    ],
)
def test_a_fact_that_changes(
    old: dict[str, Any], new: dict[str, Any], rule: str, what: str, hint: str, hit: str
) -> None:
    (found,) = compared(subject(made(*ADS), **old), subject(made(*ADS), **new))
    assert (found.rule.id, found.path, found.what) == (rule, ("service",), what)
    assert (found.hint, effects(found)) == (hint, hit)


def test_another_address_over_rest() -> None:
    one, other = ({"production": f"https://{name}.com"} for name in "ab")
    (found,) = compared(subject(made(*ADS), endpoints=one), subject(made(*ADS), endpoints=other))
    assert found.what == "over REST the address of production is https://b.com instead of https://a.com"
    assert effects(found) == "requests=warning"
    more = {**one, "sandbox": "https://c.com"}
    (found,) = compared(subject(made(*ADS), endpoints=one), subject(made(*ADS), endpoints=more))
    assert (found.rule.id, effects(found)) == ("rest-endpoint-changed", "")


def test_a_rest_side_that_is_gone() -> None:
    old = subject(made(*ADS))
    (found,) = compared(old, replace(old, rest=None))
    assert (found.rule.id, found.old, found.new) == ("rest-removed", "REST", "")
    assert effects(found) == "requests=breaking code=breaking"
    assert found.hint == 'Leave out protocol="rest": SOAP remains.'


def test_other_routes_concern_their_operations() -> None:
    rule = RouteRule(re.compile("(?P<name>Put)"), "PUT", "/{name}")
    other = RouteRule(re.compile(r"(?P<name>\w+)"), "POST", "/{name}")
    (found,) = compared(subject(made(*ADS)), subject(made(*ADS), rules=(rule, other)))
    assert (found.rule.id, found.path, found.operations) == ("route-changed", ("operation", "Put"), ("Put",))
    assert found.what == "over REST it is PUT /Put instead of POST /Put"
    assert (found.old, found.new, found.hint, effects(found)) == (
        "POST /Put",
        "PUT /Put",
        AGAIN,
        "requests=breaking",
    )


def test_an_operation_without_a_route_is_one_change() -> None:
    whole = subject(made(*ADS))
    assert whole.rest
    only_get = replace(whole.rest.facts, rules=(RouteRule(re.compile("(?P<name>Get)"), "POST", "/{name}"),))
    less = replace(whole, rest=fit_rest(whole.contract, only_get))
    (found,) = compared(whole, less)
    assert (found.rule.id, found.what) == ("rest-facts-outdated", "operation 'Put' has no route")
    assert found.hint.endswith("No client can be generated until rest.toml fits.")
    assert compared(less, whole) == compared(less, less) == ()


def test_a_derived_type_of_another_name_in_json() -> None:
    facts: dict[str, Any] = {"discriminator": "Type"}
    old = subject(made(*ADS), **facts)
    new = subject(made(*ADS), **facts, type_values={"TextAd": "text"})
    (found,) = compared(old, new)
    assert (found.rule.id, found.path[-1]) == ("discriminator-changed", str(named("TextAd")))
    assert found.what == "over REST TextAd is named 'text' instead of 'TextAd'"
    assert (found.old, found.new, found.hint, effects(found), found.operations) == (
        "TextAd",
        "text",
        AGAIN,
        "requests=breaking",
        ("Get",),
    )
    # That it has another name says it all.
    renamed = made(ADS[0], replace(ADS[1], name=named("TextAds")))
    assert [one.rule.id for one in compared(old, subject(renamed, **facts))] == ["type-renamed"]
