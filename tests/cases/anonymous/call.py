"""Types that are defined in place, at several depths, and one that extends a named type."""

import httpx
from anonymous import Credentials
from anonymous.nest import (
    Base,
    Campaign,
    CampaignExtended,
    CampaignSetting,
    CampaignSettingInner,
    CampaignSettingMode,
    Nest,
)


def call(http: httpx.Client) -> None:
    setting = CampaignSetting(
        mode=CampaignSettingMode.ON, inner=[CampaignSettingInner(value="a", rank=1), CampaignSettingInner()]
    )
    campaign = Campaign(setting=setting, extended=CampaignExtended(id=1, more="m"), labels=["x", "y"])
    answer = Nest(Credentials(), http=http).save(id=5, campaign=campaign, any=Base(id=6))
    assert answer.campaign == campaign
