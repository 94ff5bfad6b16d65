"""soapwright over SOAP, with httpx2 loaded and the request handed to it."""

import sys
from contextlib import suppress

import httpx2

from msads import Credentials, HttpError
from msads.v13.campaign_management import CampaignManagement, types


def answer(request: httpx2.Request) -> httpx2.Response:
    sys.stdout.buffer.write(request.content)
    return httpx2.Response(503)


campaign = types.Campaign(
    name="Spring sale",
    daily_budget=12.5,
    budget_type=types.BudgetLimitType.DAILY_BUDGET_STANDARD,
    time_zone="AmsterdamBerlinBernRomeStockholmVienna",
    bidding_scheme=types.MaxClicksBiddingScheme(max_cpc=types.Bid(amount=1.5)),
)
http = httpx2.Client(transport=httpx2.MockTransport(answer))
credentials = Credentials(developer_token="token", access_token="token")
with CampaignManagement(credentials, protocol="soap", http=http) as service, suppress(HttpError):
    # The answer is an error; it is the request that counts.
    service.add_campaigns(account_id=1, campaigns=[campaign])
