"""zeep, up to the bytes of the first request."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

import sys

import zeep
from lxml import etree

NAMESPACE = "{https://bingads.microsoft.com/CampaignManagement/v13}"

client = zeep.Client(sys.argv[1])
scheme = client.get_type(f"{NAMESPACE}MaxClicksBiddingScheme")(MaxCpc={"Amount": 1.5})
campaign = {
    "Name": "Spring sale",
    "DailyBudget": 12.5,
    "BudgetType": "DailyBudgetStandard",
    "TimeZone": "AmsterdamBerlinBernRomeStockholmVienna",
    "BiddingScheme": scheme,
}
request = client.create_message(
    client.service,
    "AddCampaigns",
    AccountId=1,
    Campaigns={"Campaign": [campaign]},
    _soapheaders={"DeveloperToken": "token", "AuthenticationToken": "token"},
)
sys.stdout.buffer.write(etree.tostring(request))
