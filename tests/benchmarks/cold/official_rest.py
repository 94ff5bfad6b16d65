"""The official REST client, `msads`, up to the body of the first request."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

import json
import sys

from bingads.authorization import AuthorizationData, PasswordAuthentication
from bingads.service_client import ServiceClient
from openapi_client.models.campaign import (
    AddCampaignsRequest,
    Bid,
    BudgetLimitType,
    Campaign,
    MaxClicksBiddingScheme,
)

authorization = AuthorizationData(
    account_id=1,
    customer_id=2,
    developer_token="token",
    authentication=PasswordAuthentication("name", "word"),
)
client = ServiceClient("CampaignManagementService", 13, authorization)
campaign = Campaign(
    name="Spring sale",
    daily_budget=12.5,
    budget_type=BudgetLimitType.DAILYBUDGETSTANDARD,
    time_zone="AmsterdamBerlinBernRomeStockholmVienna",
    bidding_scheme=MaxClicksBiddingScheme(max_cpc=Bid(amount=1.5)),
)
request = AddCampaignsRequest(account_id="1", campaigns=[campaign])
_, _, _, body, *_ = client._api._add_campaigns_serialize(request, None, None, None, 0)
sys.stdout.write(json.dumps(body))
