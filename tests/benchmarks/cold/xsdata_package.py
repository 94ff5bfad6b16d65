"""xsdata's dataclasses and serialiser, up to the bytes of the first request."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

import sys

from peer.campaign_management import (
    AddCampaignsRequest,
    ArrayOfCampaign,
    Bid,
    BudgetLimitType,
    Campaign,
    IcampaignManagementServiceAddCampaignsInput,
    MaxClicksBiddingScheme,
)
from xsdata.formats.dataclass.serializers import XmlSerializer

campaign = Campaign(
    name="Spring sale",
    daily_budget=12.5,
    budget_type=BudgetLimitType.DAILY_BUDGET_STANDARD,
    time_zone="AmsterdamBerlinBernRomeStockholmVienna",
    bidding_scheme=MaxClicksBiddingScheme(max_cpc=Bid(amount=1.5)),
)
Input = IcampaignManagementServiceAddCampaignsInput
names = Input.Header.__dataclass_fields__
header = Input.Header(**dict.fromkeys(names))
body = Input.Body(
    add_campaigns_request=AddCampaignsRequest(account_id=1, campaigns=ArrayOfCampaign(campaign=[campaign]))
)
sys.stdout.buffer.write(XmlSerializer().render(Input(header=header, body=body)).encode())
