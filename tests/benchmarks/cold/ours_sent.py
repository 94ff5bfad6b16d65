"""soapwright over SOAP, with httpx2 loaded and the request handed to it."""

import sys

import httpx2

from msads import Credentials
from msads.v13.campaign_management import CampaignManagement, types


def answer(request: httpx2.Request) -> httpx2.Response:
    sys.stdout.buffer.write(request.content)
    # It is the first request that counts.
    sys.exit()


campaign = types.Campaign(
    name="Spring sale",
    daily_budget=12.5,
    budget_type=types.BudgetLimitType.DAILY_BUDGET_STANDARD,
    time_zone="AmsterdamBerlinBernRomeStockholmVienna",
    bidding_scheme=types.MaxClicksBiddingScheme(max_cpc=types.Bid(amount=1.5)),
)
http = httpx2.Client(transport=httpx2.MockTransport(answer))
credentials = Credentials(developer_token="token", access_token="token")
service = CampaignManagement(credentials, protocol="soap", http=http)
service.add_campaigns(account_id=1, campaigns=[campaign])
