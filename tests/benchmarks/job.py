"""The works of a participant, each prepared with its input before it is timed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias
from xml.etree import ElementTree

Facts: TypeAlias = list[Any]
"""Facts about a result that all participants can report, so that none is fast by doing less."""


class Job(NamedTuple):
    """One prepared work: `run` is timed, `facts` describes its result."""

    run: Callable[[], Any]
    facts: Callable[[Any], Facts]


Works: TypeAlias = dict[str, Callable[[bytes], Job]]
"""The works of a participant by name: each takes its input, and does untimed preparation."""


class Shape(NamedTuple):
    """Where a response of Campaign Management holds derived types: wire names of the list, the item, a part of it."""

    operation: str
    constant: str
    items: str
    item: str
    part: str


POLYMORPHIC = {
    "criterions": Shape(
        "GetCampaignCriterionsByIds",
        "GET_CAMPAIGN_CRITERIONS_BY_IDS",
        "CampaignCriterions",
        "CampaignCriterion",
        "Criterion",
    ),
    "ads": Shape("GetAdsByAdGroupId", "GET_ADS_BY_AD_GROUP_ID", "Ads", "Ad", "FinalAppUrls"),
    "ad extensions": Shape(
        "GetAdExtensionsByIds", "GET_AD_EXTENSIONS_BY_IDS", "AdExtensions", "AdExtension", "Scheduling"
    ),
}
"""The responses with derived types that are read, by name."""


def kinds(items: list[Any], part: str) -> Facts:
    """Return how many items there are, how many different types among them, and among their parts of a name."""
    parts = (getattr(item, part, None) for item in items)
    return [
        len(items),
        len({type(item).__name__ for item in items}),
        len({type(one).__name__ for one in parts if one is not None}),
    ]


def written_accounts(content: bytes) -> Facts:
    """Return how many accounts were written, how many texts are in them, and the name of the last one."""
    root = ElementTree.fromstring(content)
    accounts = [node for node in root.iter() if node.tag.endswith("}AdvertiserAccount")]
    texts = sum(1 for account in accounts for node in account.iter() if not len(node) and node.text)
    names = [node.text for node in accounts[-1] if node.tag.endswith("}Name")]
    return [len(accounts), texts, names[0]]
