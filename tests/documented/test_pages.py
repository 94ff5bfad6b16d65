"""The reference pages of August 2026, all of them: what `show` prints, what the clients send and read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from soapwright.config.config import PRODUCTION
from soapwright.contract.views import Message, Operation
from soapwright.docs.apply_docs import fit_docs
from soapwright.docs.docs_toml import load_docs
from tests.long_setting import LONG
from tests.rest.json_trees import Trees, typed
from tests.rest.json_trees import text as json_text
from tests.rest.rest_clients import Service, Wire, service
from tests.wire.values import Values
from tests.wire.xml_trees import TreeWriter, body_of, envelope

from . import differences, judge, page
from .compare import elements
from .editions import SCHEMAS, V13
from .notation import Member
from .outline import read
from .sent import JsonWalk, Walk, XmlWalk

# How many operations and types have a page, so that a lost one is noticed.
RECORDED = {
    "ad_insight": (33, 105),
    "bulk": (5, 7),
    "campaign_management": (191, 292),
    "customer_billing": (16, 20),
    "customer_management": (31, 27),
    "reporting": (2, 109),
}
# By default a derived type is looked at in one place that may hold it, and with HYPOTHESIS_PROFILE=long in all.
IN_EVERY_PLACE = LONG
each_service = pytest.mark.parametrize("name", RECORDED)


def client_of(name: str) -> Service:
    return service(f"msads/v13/{name}")


@cache
def differing(name: str) -> differences.Found:
    found = client_of(name)
    return differences.found(V13, name, found.contract, found.rest)


def test_every_page_is_recorded() -> None:
    counts = {}
    for name in RECORDED:
        facts = V13.facts(name)
        objects = [key for key in facts.literal if key.kind == "object"]
        pages = [found for found in facts.types.values() if found.page]
        counts[name] = (len(facts.operations), len(objects) + len(pages))
        assert len(list(differences.keys(V13, name))) == 4 * len(facts.operations)
        assert all(operation.verb and operation.path for operation in facts.operations.values())
    assert counts == RECORDED
    assert tuple(map(sum, zip(*RECORDED.values(), strict=True))) == (278, 560)


@each_service
def test_show_prints_the_pages_but_for_what_is_listed(name: str) -> None:
    found = differing(name)
    listed = differences.listed(V13, name)
    assert {key: len(templates) for key, templates in found.items()} == {
        key: count for key, (_, count) in listed.items()
    }
    # Each has a class that says whose it is, and none of them is ours.
    assert {of for of, _ in listed.values()} <= set(differences.CLASSES)


def test_most_templates_have_no_difference() -> None:
    counts: Counter[str] = Counter()
    for name in RECORDED:
        unlike = {key for templates in differing(name).values() for key in templates}
        every = [*differences.keys(V13, name)]
        counts.update(key.protocol for key in every if key not in unlike)
        counts["objects"] += RECORDED[name][1] - sum(key.kind == "object" for key in unlike)
    assert counts == {"soap": 461, "rest": 510, "objects": 533}


@each_service
def test_brief_output_of_show_is_part_of_the_full_output(name: str) -> None:
    found = client_of(name)
    for key in differences.keys(V13, name):
        brief, full = (
            differences.shown(found.contract, found.rest, key, "v13", brief=short) for short in (True, False)
        )
        if brief != full:
            wanted, whole = (elements(read(text, key.protocol, {})) for text in (brief, full))
            assert part_of(wanted, whole), key


def part_of(wanted: list[Any], whole: list[Any]) -> bool:
    """Return whether elements stand among others in their order, and so does what stands in each.

    In JSON a list of lists is flat in brief, and a dictionary or an object with nothing to show is a value.
    """
    if len(wanted) == len(whole) == 1 and whole[0].name == "-" and whole[0].words == "[]":
        whole = whole[0].base
    rest = iter(whole)
    return all(
        any(
            other.name == one.name
            and part_of(one.base, other.base)
            and all(part_of(section, other.sections.get(of, [])) for of, section in one.sections.items())
            for other in rest
        )
        for one in wanted
    )


@each_service
def test_verb_and_urls(name: str) -> None:
    facts, found = V13.facts(name), client_of(name)
    assert found.rest.facts.endpoints == {key: facts.facts[key] for key in (PRODUCTION, "sandbox")}
    routes = {name: str(found.rest.routes[name]) for name in facts.operations}
    assert routes == {one.name: f"{one.verb} {one.path}" for one in facts.operations.values()}


@each_service
def test_operations_with_a_page_link_to_it(name: str) -> None:
    facts, found = V13.facts(name), client_of(name)
    docs = fit_docs(found.contract, load_docs(SCHEMAS / "v13" / name / "docs.toml"), f"msads/v13/{name}")
    links = {one.name: docs.page(one) for one in found.contract.operations if docs.page(one)}
    pattern = facts.facts["reference"]
    assert links == {name: pattern.format(page=name.lower()) for name in facts.operations}


def test_the_page_shows_the_comparison() -> None:
    made = page.text(lambda name: client_of(name).contract)
    assert page.PAGE.read_text(encoding="utf-8") == made, "run `python -m tests.documented page`"


def test_results_with_the_corpus_are_recorded() -> None:
    shown, brief = judge.read().values()
    same = [[judge.count(counts, judge.SAME, kind) for kind in judge.KINDS] for counts in (shown, brief)]
    assert same == [[469, 505, 530], [510, 534, 546]]
    for counts in (shown, brief):
        assert [judge.total(counts, kind) for kind in judge.KINDS] == [556, 556, 553]
        assert set(counts) <= set(judge.VERDICTS)


# Messages of clients


class Clients:
    """The clients of a service over both protocols, and what the contract alone makes of a message."""

    def __init__(self, name: str) -> None:
        self.found = client_of(name)
        self.facts = V13.facts(name)
        self.writer = TreeWriter(self.found.contract)
        self.seen: dict[str, set[str]] = {"soap": set(), "rest": set()}
        self.wires = {protocol: Wire() for protocol in ("soap", "rest")}
        self.clients = {
            protocol: self.found.client(wire, protocol=protocol, environment=environment)
            for (protocol, wire), environment in zip(self.wires.items(), ("sandbox", PRODUCTION), strict=True)
        }

    def operations(self) -> Iterator[Operation]:
        for name in self.facts.operations:
            yield self.found.operation(name)

    def records(self, message: Message) -> Iterator[dict[str, Any]]:
        """Yield a message with every field set, in as many forms as it takes to have every derived type everywhere.

        Over REST, the field that names the type says what it is.
        """
        contract = self.found.contract
        for turn in range(Values(contract).turns(message)):
            record = Values(contract, turn, precise=True).full(message)
            yield {"soap": record, "rest": typed(record, contract, self.found.rest)}

    def walks(self) -> dict[str, Walk]:
        values = self.found.rest.discriminators
        names = {
            value: frozenset(name.name for name, of in values.items() if of == value)
            for value in values.values()
        }
        walks: dict[str, Walk] = {"soap": XmlWalk(self.facts), "rest": JsonWalk(self.facts, names)}
        if not IN_EVERY_PLACE:
            for protocol, walk in walks.items():
                walk.seen = self.seen[protocol]
        return walks

    def call(self, protocol: str, operation: Operation, arguments: dict[str, Any]) -> Any:
        return getattr(self.clients[protocol], self.found.package.method(operation).ident)(**arguments)

    def answer(self, protocol: str, message: Message, record: Any) -> bytes:
        if protocol == "soap":
            return envelope([self.writer.message(message.element, record)])
        return json_text(Trees(self.found.contract, self.found.rest).tree(record)).encode()


def tree(protocol: str, content: bytes) -> Any:
    return body_of(content) if protocol == "soap" else json.loads(content)


def all_seen(walks: dict[str, Walk], members: tuple[Member, ...], owner: str) -> bool:
    return not any(walk.missing(members, owner) for walk in walks.values())


def assert_listed(name: str, operation: Operation, kind: str, walks: dict[str, Walk]) -> None:
    """Check that only what is listed is missing, and that all else was there."""
    facts, listed = V13.facts(name), differences.listed(V13, name)
    owner = f"{operation.name} {kind}"
    for protocol, walk in walks.items():
        unlisted = {str(one) for one in walk.differences if (protocol, one) not in listed}
        assert unlisted == set(), (protocol, owner)
        assert walk.missing(facts.operations[operation.name].messages[kind], owner) == set(), (
            protocol,
            owner,
        )


@each_service
def test_the_client_sends_what_the_pages_show(name: str) -> None:
    clients = Clients(name)
    for operation in clients.operations():
        response = operation.response
        assert response
        least = Values(clients.found.contract).least(response)
        for protocol, wire in clients.wires.items():
            wire.content = clients.answer(protocol, response, least)
        members = clients.facts.operations[operation.name].messages["request"]
        walks = clients.walks()
        for record in clients.records(operation.request):
            for protocol, wire in clients.wires.items():
                arguments = clients.found.package.arguments(operation, record[protocol])
                clients.call(protocol, operation, arguments)
                request = wire.sent.pop()
                walks[protocol].message(members, tree(protocol, request.content), f"{operation.name} request")
                if protocol == "rest":
                    recorded = clients.facts.operations[operation.name]
                    url = clients.facts.facts[PRODUCTION] + recorded.path
                    assert (request.method, str(request.url)) == (recorded.verb, url)
            if all_seen(walks, members, f"{operation.name} request"):
                break
        assert_listed(name, operation, "request", walks)


@each_service
def test_the_client_reads_what_the_pages_show(name: str) -> None:
    clients = Clients(name)
    for operation in clients.operations():
        response = operation.response
        assert response
        arguments = clients.found.package.arguments(
            operation, Values(clients.found.contract).least(operation.request)
        )
        members = clients.facts.operations[operation.name].messages["response"]
        walks = clients.walks()
        for record in clients.records(response):
            for protocol, walk in walks.items():
                content = clients.answer(protocol, response, record[protocol])
                fields = clients.found.package.fields(record[protocol])
                walk.message(members, tree(protocol, content), f"{operation.name} response")
                clients.wires[protocol].content = content
                answer = clients.call(protocol, operation, arguments)
                clients.wires[protocol].sent.clear()
                assert {ident: getattr(answer, ident) for ident in fields} == fields
            if all_seen(walks, members, f"{operation.name} response"):
                break
        assert_listed(name, operation, "response", walks)
