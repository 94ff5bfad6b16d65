"""Contracts of a config before and after an update, and the credentials that their clients share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from soapwright.canonical.lock import Dated
from soapwright.compare.change import Comparison
from soapwright.compare.reading import libraries
from soapwright.compare.subject import DEFAULTS
from soapwright.compare.updates import State, Update, compare_updates
from soapwright.config.config import ServiceConfig
from soapwright.contract.views import ContractView
from soapwright.read.imports import Imports
from soapwright.read.limits import LIMITS

from .small_contracts import contract, enum, field, operation

REST = """
[endpoints]
production = "https://{host}.example"
[[rules]]
match = '''(?P<name>.+)'''
verb = "POST"
path = "/{{name}}"
"""


def update(service: ServiceConfig, old: ContractView, new: ContractView) -> Update:
    return Update(service, State(old, Dated("1.0", "2026-01-01")), State(new, Dated("1.1", "2026-02-01")))


def with_header(*names: str) -> ContractView:
    return contract([operation("Use", request_headers=names)])


def told(found: Iterable[Comparison]) -> list[list[str]]:
    return [
        [
            " ".join((one.rule.id, *(f"{side.value}={level}" for side, level in one.effects.items())))
            for one in comparison.changes
        ]
        for comparison in found
    ]


def test_a_credential_stays_while_another_client_of_the_package_uses_it(tmp_path: Path) -> None:
    lost = with_header("Token"), with_header()

    def compared(*others: str) -> list[str]:
        updates = [update(ServiceConfig("shop/v1/orders", tmp_path), *lost)]
        kept = with_header("Token")
        updates += [update(ServiceConfig(place, tmp_path), kept, kept) for place in others]
        return told(compare_updates(updates, DEFAULTS))[0]

    stays, goes = ["header-removed requests=warning"], ["header-removed requests=warning code=breaking"]
    assert compared() == goes
    assert compared("bank/v1/stock") == goes
    assert compared("shop/v1/stock") == stays
    assert compared("bank/v1/stock", "shop/v2/stock") == stays


def test_facts_beside_the_schema_files_are_those_of_both_sides(tmp_path: Path) -> None:
    old, new = (
        contract([operation("Use", [field("Kind", "Kind")])], enum("Kind", *kinds)) for kinds in ("A", "AB")
    )
    service = ServiceConfig("shop/v1/orders", tmp_path)
    assert told(compare_updates([update(service, old, new)], DEFAULTS)) == [["value-added"]]
    (tmp_path / "rest.toml").write_text(REST.format(host="orders"), encoding="utf-8")
    (tmp_path / "docs.toml").write_text('[values.Kind]\nC = {flags = ["limited"]}\n', encoding="utf-8")
    # What neither side has is not new.
    assert told(compare_updates([update(service, old, new)], DEFAULTS)) == [["value-added"]]
    gone = contract([operation("Use")])
    (found,) = compare_updates(
        [update(service, contract([operation("Use"), operation("Get")]), gone)], DEFAULTS
    )
    assert [one.rule.id for one in found.changes] == ["operation-removed"]
    assert found.old is not None and found.new is not None
    assert (found.old.dated, found.new.dated) == ("1.0 (2026-01-01)", "1.1 (2026-02-01)")
    # The contract no longer fits what rest.toml names.
    (tmp_path / "rest.toml").write_text(
        REST.format(host="orders") + '[routes]\nGet = "GET /get"\n', encoding="utf-8"
    )
    updates = [update(service, contract([operation("Use"), operation("Get")]), gone)]
    assert told(compare_updates(updates, DEFAULTS)) == [
        ["rest-facts-outdated", "operation-removed requests=breaking code=breaking"]
    ]


def test_rules_on_reading_are_those_given_or_else_those_of_the_config() -> None:
    limits, imports = replace(LIMITS, documents=3), Imports()
    config = replace(DEFAULTS, limits=replace(LIMITS, documents=7), imports=Imports())
    own = libraries()(config)
    assert (own.limits, own.imports) == (config.limits, config.imports)
    given = libraries(limits, imports)(config)
    assert given.limits is limits and given.imports is imports
    make = libraries()
    assert make(config) is make(config)
