"""What the benchmarks measure of ours does the right thing, the inputs are what the contracts ask, and the tables
say what was measured. Nothing is timed, no peer takes part."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from msads.v13 import campaign_management

from .environments import ROOT, SCHEMAS
from .everything import polymorphic_xml
from .generation import Ours
from .goals import TIMES, judge
from .inputs import SOAP, account, accounts_json, accounts_xml
from .job import POLYMORPHIC, Works
from .participants import by_hand, json_alone, lxml_alone, ours
from .plot import plot
from .report import goal_table, growth_table, page, ratio_table
from .session import Measured, in_turn
from .worker import Worker

V13 = SCHEMAS / "msads" / "v13"


def done(works: Works, work: str, content: bytes) -> list[Any]:
    """Do a work once and return the facts of its result."""
    job = works[work](content)
    return job.facts(job.run())


def body(content: bytes) -> etree._Element:
    """Return what a response holds."""
    found = etree.fromstring(content).find(f"{{{SOAP}}}Body")
    assert found is not None
    return found[0]


@pytest.mark.parametrize("works", [ours.WORKS, lxml_alone.WORKS])
def test_accounts_are_read_from_soap(works: Works) -> None:
    assert done(works, "read accounts", accounts_xml(3)) == [3, "Account 2", "180000002"]


@pytest.mark.parametrize("works", [ours.WORKS, json_alone.WORKS, by_hand.WORKS])
def test_accounts_are_read_from_json(works: Works) -> None:
    assert done(works, "read accounts as JSON", accounts_json(3)) == [3, "Account 2", "180000002"]


def test_soapwright_writes_all_that_lxml_writes() -> None:
    written = done(ours.WORKS, "write accounts", accounts_xml(6))
    assert written == done(lxml_alone.WORKS, "write accounts", accounts_xml(6))
    assert (written[0], written[2]) == (6, "Account 5")


def test_soap_and_json_hold_the_same_accounts() -> None:
    from_soap = ours.WORKS["read accounts"](accounts_xml(8)).run().accounts
    assert from_soap == ours.WORKS["read accounts as JSON"](accounts_json(8)).run().accounts
    assert [one.name for one in from_soap] == [account(index)["Name"] for index in range(8)]


@pytest.mark.parametrize("name", POLYMORPHIC)
def test_each_derived_type_is_read(name: str) -> None:
    shape = POLYMORPHIC[name]
    derived = len(getattr(campaign_management, shape.item).__wire__.derived)
    count, kinds, _ = done(ours.WORKS, f"read {name}", polymorphic_xml(name, 2 * derived))
    assert (count, kinds) == (2 * derived, derived)


def test_accounts_are_what_the_contract_asks() -> None:
    schema = etree.XMLSchema(etree.parse(V13 / "customer_management" / "Customer.v13.xsd"))
    schema.assertValid(body(accounts_xml(15)))


def test_responses_with_derived_types_are_what_the_contract_asks() -> None:
    schema = etree.XMLSchema(etree.parse(V13 / "campaign_management" / "CampaignManagement.v13.xsd"))
    for name in POLYMORPHIC:
        schema.assertValid(body(polymorphic_xml(name, 60)))


@pytest.mark.parametrize(("script", "protocol"), [("ours", "soap"), ("ours", "rest"), ("ours_sent", "soap")])
def test_the_first_request_is_written(script: str, protocol: str) -> None:
    file = Path(__file__).parent / "cold" / f"{script}.py"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    written = subprocess.run(
        [sys.executable, file, protocol], env=env, capture_output=True, check=True
    ).stdout
    if protocol == "rest":
        (campaign,) = json.loads(written)["Campaigns"]
        assert (campaign["Name"], campaign["BiddingScheme"]["Type"]) == ("Spring sale", "MaxClicks")
    else:
        assert [node.text for node in body(written).iter("{*}Name", "{*}Amount")] == ["1.5", "Spring sale"]


def test_second_generation_has_nothing_to_write(tmp_path: Path) -> None:
    generator = Ours(tmp_path / "run", ["bulk"])
    generator.run()
    client = generator.output / "msads" / "v13" / "bulk" / "client.py"
    assert client.read_bytes() == (ROOT / "generated/msads/v13/bulk/client.py").read_bytes()
    before = client.stat().st_mtime_ns
    generator.run()
    assert client.stat().st_mtime_ns == before


def test_a_worker_reports_facts_times_and_memory(tmp_path: Path) -> None:
    file = tmp_path / "accounts.xml"
    file.write_bytes(accounts_xml(2))
    worker = Worker("ours")
    assert worker.answer({"prepare": "read accounts", "input": str(file)}) == {}
    assert worker.answer({"first": True}) == {"facts": [2, "Account 1", "180000001"]}
    assert worker.answer({"run": True})["seconds"] > 0
    memory = worker.answer({"measure": True})
    assert memory["peak"] > memory["growth"] >= 0


@pytest.mark.parametrize(("task", "content"), [("", accounts_xml(2)), (" as JSON", accounts_json(2))])
def test_accounts_are_iterated(tmp_path: Path, task: str, content: bytes) -> None:
    file = tmp_path / "accounts"
    file.write_bytes(content)
    worker = Worker("ours")
    worker.answer({"prepare": f"iterate accounts{task}", "input": str(file)})
    assert worker.answer({"first": True}) == {"facts": [2, "Account 1", "180000001"]}


def test_participants_take_turns() -> None:
    order: list[str] = []
    results = {who: Measured("work", who, "s") for who in "ABC"}
    in_turn({who: _noting(order, who) for who in "ABC"}, results, 3)
    assert order == ["A", "B", "C"] * 3
    assert results["B"].values == [2.0, 5.0, 8.0]


def _noting(order: list[str], who: str) -> Callable[[], float]:
    def sample() -> float:
        order.append(who)
        return float(len(order))

    return sample


RESULTS = [
    Measured("read 1,000 accounts", "soapwright", "s", [0.030, 0.100, 0.045]),
    Measured("read 1,000 accounts", "lxml alone", "s", [0.012, 0.040, 0.015]),
    Measured("read 1,000 accounts", "zeep", "s", [0.15, 0.50, 0.18]),
    Measured("read 1,000 accounts", "suds", "s", note="pip failed: <no network>"),
    Measured("growth: read 1,000", "soapwright", "s", [0.03]),
    Measured("growth: read 4,000", "soapwright", "s", [0.24]),
]


def test_tables_give_the_median_of_each_turns_ratio() -> None:
    assert f"| read 1,000 accounts | 2.5 {TIMES} lxml | 5.0 {TIMES} |  |  |  |" in ratio_table(RESULTS)
    assert "1,000: 1.0, 4,000: 2.0" in growth_table(RESULTS)
    assert f"| 2.5 {TIMES} | yes |" in goal_table(RESULTS)
    assert "| ≤ 1/7 of zeep | 1/5 | **no** |" in goal_table(RESULTS)
    assert "| read 1,000 accounts | suds |  |  |  | pip failed: <no network> |" in page(
        RESULTS, {}, 3, "x.svg"
    )


def test_a_goal_is_judged_only_where_both_were_measured() -> None:
    assert [met.ratio for met in judge(RESULTS) if met.goal.peer in ("suds", "xsdata")] == [None, None]


def test_the_plot_has_a_bar_for_each_peer_on_the_right_side_of_the_line() -> None:
    svg = etree.fromstring(plot(RESULTS).encode())
    bars = {bar.get("class"): float(bar.get("width", "")) for bar in svg.iter("{*}rect")}
    assert bars["slower"] > bars["faster"] > 0
    texts = [text.text for text in svg.iter("{*}text")]
    assert f"5.0 {TIMES}" in texts and f"0.40 {TIMES}" in texts
