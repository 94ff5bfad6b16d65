"""First use is correct even if several threads do it at once, and so is importing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings

# A thread may be interrupted after nearly every instruction, as on many cores without a lock around all of them.
START = """
import importlib.util, random, sys, threading
sys.setswitchinterval(1e-6)
failed = []

def run(count, work):
    barrier = threading.Barrier(count)
    def one(number):
        try:
            work(number, barrier)
        except BaseException as error:
            failed.append(f"{type(error).__name__}: {error}")
            barrier.abort()
    threads = [threading.Thread(target=one, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed, failed
"""

CONSTRUCT = """
import msads.v13.campaign_management as package
from msads._runtime.wire import members
classes = [one for one in map(package.__getattr__, dir(package)) if hasattr(one, "__wire__")]

def work(number, barrier):
    for cls in classes:
        given = {member.attribute: number for member in members(cls) if member.wire.required}
        barrier.wait()
        made = cls(**given)
        assert all(getattr(made, name) is value for name, value in given.items())

run(8, work)
print(len(classes))
"""

CALL = """
import httpx
from msads import Credentials
from msads.v13.campaign_management import (
    AddCampaignsResponse, Bid, Campaign, CampaignManagement, CampaignStatus, DynamicSearchAdsSetting,
    MaxClicksBiddingScheme, TargetSetting, TargetSettingDetail, CriterionTypeGroup,
)
protocol = sys.argv[1]
ANSWERS = {
    "soap": b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><AddCampaignsResponse '
    b'xmlns="https://bingads.microsoft.com/CampaignManagement/v13"><CampaignIds '
    b'xmlns:a="http://schemas.datacontract.org/2004/07/System"><a:long>1</a:long></CampaignIds>'
    b'<PartialErrors><BatchError><Code>7</Code></BatchError></PartialErrors></AddCampaignsResponse></s:Body>'
    b'</s:Envelope>',
    "rest": b'{"CampaignIds": [1], "PartialErrors": [{"Code": 7}]}',
}
sent, received, reprs = set(), [], set()

def answer(request):
    sent.add(request.content)
    return httpx.Response(200, content=ANSWERS[protocol])

http = httpx.Client(transport=httpx.MockTransport(answer))
client = CampaignManagement(Credentials(developer_token="d"), protocol=protocol, http=http)

def work(number, barrier):
    barrier.wait()
    detail = TargetSettingDetail(criterion_type_group=CriterionTypeGroup.AGE, target_and_bid=True)
    campaign = Campaign(
        name="n",
        status=CampaignStatus.ACTIVE,
        bidding_scheme=MaxClicksBiddingScheme(max_cpc=Bid(amount=0.5)),
        settings=[TargetSetting(details=[detail]), DynamicSearchAdsSetting(domain_name="d")],
    )
    received.append(client.add_campaigns(account_id=1, campaigns=[campaign]))
    reprs.add(repr(campaign))

run(16, work)
assert len(sent) == len(reprs) == 1
assert all(one == received[0] for one in received)
assert received[0].campaign_ids == [1] and received[0].partial_errors[0].code == 7
print("right")
"""

IMPORT = """
from pathlib import Path
root = Path(importlib.util.find_spec("msads").origin).parents[1]
modules = [
    ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted((root / "msads").rglob("*.py"))
    if "v12" not in path.parts
]
order = random.Random(int(sys.argv[1]))
# What is near the root is what the others wait for.
near = [name for name in modules if name.count(".") < 3]
orders = [[order.choice(near), *order.sample(modules, 10)] for number in range(8)]

def work(number, barrier):
    barrier.wait()
    for name in orders[number]:
        module = importlib.import_module(name)
        for exported in getattr(module, "__all__", [])[:5]:
            getattr(module, exported)

run(8, work)
print("right")
"""


def test_several_threads_may_create_classes_at_once(run: Callable[..., str]) -> None:
    assert int(run(START + CONSTRUCT)) > 600


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_several_threads_may_make_their_first_call_at_once(run: Callable[..., str], protocol: str) -> None:
    assert run(START + CALL, protocol) == "right\n"


@pytest.mark.parametrize("seed", range(3 if settings.get_current_profile_name() == "default" else 30))
def test_several_threads_may_import_modules_at_once(run: Callable[..., str], seed: int) -> None:
    # A package that imports its own modules and a thread that imports one of them would wait for each other.
    assert run(START + IMPORT, str(seed)) == "right\n"
