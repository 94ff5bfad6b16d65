"""soapwright over the protocol that is named, up to the bytes of the first request."""

import sys

from msads import Credentials
from msads.v13.campaign_management import CampaignManagement, operations, types

credentials = Credentials(developer_token="token", access_token="token")
service = CampaignManagement(credentials, protocol="rest" if sys.argv[1] == "rest" else "soap")
campaign = types.Campaign(
    name="Spring sale",
    daily_budget=12.5,
    budget_type=types.BudgetLimitType.DAILY_BUDGET_STANDARD,
    time_zone="AmsterdamBerlinBernRomeStockholmVienna",
    bidding_scheme=types.MaxClicksBiddingScheme(max_cpc=types.Bid(amount=1.5)),
)
request = types.AddCampaignsRequest(account_id=1, campaigns=[campaign])
call = service._begun(operations.ADD_CAMPAIGNS, None)
call.encode(request, {part.attribute: getattr(credentials, part.attribute) for part in operations.HEADERS})
assert call._sent
sys.stdout.buffer.write(call._sent.content)
