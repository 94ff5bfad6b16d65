"""Every operation of the API has the route that the API gives it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from soapwright.base.qname import QName
from soapwright.config.config import ServiceConfig
from soapwright.config.load import load_config
from soapwright.contract.model import Endpoint
from soapwright.contract.views import ContractView, Message, Operation, PortType
from soapwright.rest.apply_rest import resolve_rest
from soapwright.rest.rest_toml import Route, load_facts
from tests.wire import clients

from . import record_routes

ROOT = Path(__file__).parents[2]
FACTS = ROOT / "schemas" / "msads" / "v13" / "rest.toml"
CORPUS = ROOT.parent / "shared" / "corpus" / "rest" / "routes.csv"

# How many operations each service has, so that a lost one is noticed.
COUNTS = {
    "adinsight": 34,
    "bulk": 6,
    "campaignmanagement": 195,
    "customerbilling": 16,
    "customermanagement": 39,
    "reporting": 2,
}

# Operations whose route does not follow from their name.
OVERRIDES = {
    "adinsight": {
        "SuggestKeywordsForUrl": "POST /KeywordSuggestions/QueryByUrl",
        "SuggestKeywordsFromExistingKeywords": "POST /KeywordSuggestions/QueryByKeywords",
    },
    "campaignmanagement": {
        "AddNegativeKeywordsToEntities": "POST /EntityNegativeKeywords",
        "DeleteNegativeKeywordsFromEntities": "DELETE /EntityNegativeKeywords",
    },
}


@cache
def recorded() -> dict[str, tuple[str, dict[str, Route]]]:
    """Return, for each service, its base path and the routes of its operations."""
    found = {}
    for part in record_routes.RECORD.read_text().split("\n== ")[1:]:
        head, *lines = part.splitlines()
        service, base = head.split()
        rows = [line.split() for line in lines if line]
        found[service] = (base, {name: Route(verb, path) for name, verb, path in rows})
    return found


def by_rule(operation: str) -> Route | None:
    return next((route for rule in load_facts(FACTS).rules if (route := rule.route(operation))), None)


def contract_of(operations: list[str]) -> ContractView:
    """Return a contract that has these operations and nothing else."""
    empty = Message(QName("urn:test", "Empty"), QName("urn:test", "/Empty"))
    found = tuple(Operation(name, name, empty, empty) for name in operations)
    return ContractView(
        "Test", "urn:test", (PortType("Test", (Endpoint("Port", "https://soap.test"),), found),)
    )


def services() -> dict[str, ServiceConfig]:
    """Return the services of the project's config that have REST facts, by their name in routes.txt."""
    config = load_config(ROOT / "schemas" / "soapwright.toml")
    found = {
        one.name.rpartition("/")[2].replace("_", ""): one for one in config.services if "/v13/" in one.name
    }
    return {name: one for name, one in found.items() if one.rest_file.is_file()}


def test_all_routes_are_recorded() -> None:
    counts = {service: len(routes) for service, (_, routes) in recorded().items()}
    assert counts == COUNTS
    assert sum(counts.values()) == 292


def test_the_rules_alone_give_all_but_four_routes() -> None:
    wrong = {
        service: {name: str(route) for name, route in routes.items() if by_rule(name) != route}
        for service, (_, routes) in recorded().items()
    }
    assert {service: names for service, names in wrong.items() if names} == OVERRIDES


@pytest.mark.parametrize("service", COUNTS)
def test_the_rules_and_the_overrides_give_every_route(service: str, tmp_path: Path) -> None:
    lines = [f"inherit = {str(FACTS)!r}", '[endpoints]\nproduction = "https://test"', "[routes]"]
    lines += [f'{name} = "{route}"' for name, route in OVERRIDES.get(service, {}).items()]
    (tmp_path / "rest.toml").write_text("\n".join(lines))
    _, routes = recorded()[service]
    rest = resolve_rest(contract_of(list(routes)), load_facts(tmp_path / "rest.toml"))
    assert rest.routes == routes


def test_the_services_of_the_project_include_those_with_documented_urls() -> None:
    assert {"customermanagement", "customerbilling"} <= set(services())


@pytest.mark.parametrize("service", services())
def test_a_service_of_the_project_has_its_routes(service: str) -> None:
    config = services()[service]
    contract = clients.contract(config.name)
    rest = resolve_rest(contract, load_facts(config.rest_file))
    base, routes = recorded()[service]
    assert rest.routes == routes
    hosts = {name: url.removesuffix(base) for name, url in rest.facts.endpoints.items()}
    host = contract.port_types[0].endpoints[0].url.partition("/Api/")[0]
    assert hosts == {"production": host, "sandbox": host.replace(".api.", ".api.sandbox.")}


@pytest.mark.skipif(not CORPUS.exists(), reason="needs the corpus beside the project")
def test_the_record_matches_the_corpus() -> None:
    assert record_routes.text(CORPUS) == record_routes.RECORD.read_text()
