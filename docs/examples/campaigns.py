"""Create a paused campaign with an ad group and a responsive search ad."""

from __future__ import annotations

import os

from common import check, credentials, present
from msads.v13.campaign_management import (
    AdGroup,
    AdGroupStatus,
    AssetLink,
    Bid,
    BudgetLimitType,
    Campaign,
    CampaignManagement,
    CampaignStatus,
    CampaignType,
    ResponsiveSearchAd,
    TextAsset,
)

HEADLINES = ["Shoes for the summer", "Light, and made to last", "Order today"]
DESCRIPTIONS = ["All sizes, all colours, sent back free of charge.", "Walk a mile in them first."]


def texts(lines: list[str]) -> list[AssetLink | None]:
    return [AssetLink(asset=TextAsset(text=line)) for line in lines]


def add(service: CampaignManagement, account_id: int, name: str) -> tuple[int, int, int]:
    """Create a campaign; return the ids of the campaign, its ad group and its ad."""
    campaign = Campaign(
        name=name,
        campaign_type=[CampaignType.SEARCH],
        budget_type=BudgetLimitType.DAILY_BUDGET_STANDARD,
        daily_budget=50.0,
        languages=["All"],
        time_zone="PacificTimeUSCanadaTijuana",
        status=CampaignStatus.PAUSED,
    )
    campaigns = service.add_campaigns(account_id=account_id, campaigns=[campaign])
    check(campaigns.partial_errors)
    (campaign_id,) = present(campaigns.campaign_ids)
    group = AdGroup(name="Summer", cpc_bid=Bid(amount=0.5), status=AdGroupStatus.PAUSED)
    groups = service.add_ad_groups(campaign_id=campaign_id, ad_groups=[group])
    check(groups.partial_errors)
    (group_id,) = present(groups.ad_group_ids)
    ad = ResponsiveSearchAd(
        headlines=texts(HEADLINES),
        descriptions=texts(DESCRIPTIONS),
        path1="summer",
        path2="shoes",
        final_urls=["https://www.contoso.com/shoes"],
    )
    ads = service.add_ads(ad_group_id=group_id, ads=[ad])
    check(ads.partial_errors)
    (ad_id,) = present(ads.ad_ids)
    return campaign_id, group_id, ad_id


def main() -> None:
    with CampaignManagement(credentials()) as service:
        print(add(service, int(os.environ["MSADS_ACCOUNT_ID"]), "Shoes"))


if __name__ == "__main__":
    main()
