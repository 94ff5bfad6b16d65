"""The official SOAP client, `bingads` (on suds, with the WSDL that it brings), up to the first request."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

import sys

from bingads.authorization import AuthorizationData, PasswordAuthentication
from bingads.service_client import ServiceClient

authorization = AuthorizationData(
    account_id=1,
    customer_id=2,
    developer_token="token",
    authentication=PasswordAuthentication("name", "word"),
)
client = ServiceClient("CampaignManagementService", 13, authorization, nosend=True)
campaign = client.factory.create("Campaign")
campaign.Name = "Spring sale"
campaign.DailyBudget = 12.5
campaign.BudgetType = "DailyBudgetStandard"
campaign.TimeZone = "AmsterdamBerlinBernRomeStockholmVienna"
campaign.BiddingScheme = client.factory.create("MaxClicksBiddingScheme")
campaign.BiddingScheme.MaxCpc.Amount = 1.5
campaigns = client.factory.create("ArrayOfCampaign")
campaigns.Campaign.append(campaign)
request = client.AddCampaigns(AccountId=1, Campaigns=campaigns)
sys.stdout.buffer.write(request.envelope)
