"""soapwright over the protocol that is named, up to the bytes of the first request."""

import sys
from typing import Any

from msads import Credentials
from msads.v13.campaign_management import CampaignManagement, types


class Http:
    """Replaces connections: the program ends where they would be used."""

    def build_request(self, method: str, url: str, *, content: bytes, **options: Any) -> Any:
        sys.stdout.buffer.write(content)
        sys.exit()

    def send(self, request: Any, **options: Any) -> Any: ...

    def close(self) -> None: ...


credentials = Credentials(developer_token="token", access_token="token")
service = CampaignManagement(credentials, protocol="rest" if sys.argv[1] == "rest" else "soap", http=Http())
campaign = types.Campaign(
    name="Spring sale",
    daily_budget=12.5,
    budget_type=types.BudgetLimitType.DAILY_BUDGET_STANDARD,
    time_zone="AmsterdamBerlinBernRomeStockholmVienna",
    bidding_scheme=types.MaxClicksBiddingScheme(max_cpc=types.Bid(amount=1.5)),
)
service.add_campaigns(account_id=1, campaigns=[campaign])
