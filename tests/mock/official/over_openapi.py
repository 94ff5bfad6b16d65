"""Clients that openapi-python-client has written from our OpenAPI documents: what they send, read, and are refused.

Prints what they have read, as the JSON that they would send of it.
"""

# The clients are written before this program runs, and their library is only in its own environment.
# mypy: disable-error-code="import-not-found"

import json
import sys

from campaign_management import AuthenticatedClient as CampaignManagement
from campaign_management import models as cm
from campaign_management.api.default import add_ads, add_conversion_goals, get_conversion_goals_by_ids
from customer_management import AuthenticatedClient as CustomerManagement
from customer_management import models as cu
from customer_management.api.default import get_customer, update_customer

base, group_id = sys.argv[1:]
customers = CustomerManagement(f"{base}/CustomerManagement/v13", token="token")
campaigns = CampaignManagement(f"{base}/CampaignManagement/v13", token="token")
signed = {"developer_token": "d"}

read = get_customer.sync(client=customers, body=cu.GetCustomerRequest(customer_id="42"), **signed)
assert isinstance(read, cu.GetCustomerResponse) and read.customer.name == "Fabrikam", read
received = [read.to_dict()]
read.customer.name = "Contoso"
update = cu.UpdateCustomerRequest(customer=read.customer)
written = update_customer.sync(client=customers, body=update, **signed)
assert written.last_modified_time is not None
refused = update_customer.sync_detailed(client=customers, body=update, **signed)
assert refused.status_code == 400 and isinstance(refused.parsed, cu.ApiFault), refused
assert refused.parsed.operation_errors[0].code == 209

text = cm.TextAsset(type_="TextAsset", text="Shoes")
ad = cm.ResponsiveSearchAd(
    type_="ResponsiveSearch",
    headlines=[cm.AssetLink(asset=text)],
    descriptions=[cm.AssetLink(asset=text)],
    final_urls=["https://www.contoso.com/shoes"],
)
added = add_ads.sync(client=campaigns, body=cm.AddAdsRequest(ad_group_id=group_id, ads=[ad]), **signed)
assert added.ad_ids and not added.partial_errors, added
goal = cm.UrlGoal(type_="Url", name="Order", url_expression="contoso.com/thanks", tag_id="5")
made = add_conversion_goals.sync(
    client=campaigns, body=cm.AddConversionGoalsRequest(conversion_goals=[goal]), **signed
)
asked = cm.GetConversionGoalsByIdsRequest(
    conversion_goal_ids=made.conversion_goal_ids, conversion_goal_types="Url"
)
found = get_conversion_goals_by_ids.sync(client=campaigns, body=asked, **signed)
(known,) = found.conversion_goals
assert isinstance(known, cm.UrlGoal) and known.name == "Order", known
received += [one.to_dict() for one in (written, refused.parsed, added, made, found)]
print(json.dumps(received))
