"""suds with its cache of parsed documents, as it comes, up to the bytes of the first request."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found, import-untyped, no-untyped-call"

import sys
from pathlib import Path

from suds.client import Client

client = Client(Path(sys.argv[1]).as_uri(), nosend=True)
scheme = client.factory.create("MaxClicksBiddingScheme")
scheme.MaxCpc = client.factory.create("Bid")
scheme.MaxCpc.Amount = 1.5
campaign = {
    "Name": "Spring sale",
    "DailyBudget": 12.5,
    "BudgetType": "DailyBudgetStandard",
    "TimeZone": "AmsterdamBerlinBernRomeStockholmVienna",
    "BiddingScheme": scheme,
}
client.set_options(soapheaders={"DeveloperToken": "token", "AuthenticationToken": "token"})
request = client.service.AddCampaigns(AccountId=1, Campaigns={"Campaign": [campaign]})
sys.stdout.buffer.write(request.envelope)
