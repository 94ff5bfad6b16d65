"""A user's program with a mistake in each line that is marked as wrong; the others are right."""

# ruff: noqa: B018
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

import httpx2

from msads import NIL, Client, Credentials, Struct, WireEnum
from msads.v13 import campaign_management as cm
from msads.v13 import customer_management as cu
from msads.v13.customer_management import AsyncCustomerManagement, Customer, CustomerManagement

credentials = Credentials(developer_token="d", access_token="t", customer_id=5)
service = CustomerManagement(credentials, environment="sandbox", protocol="rest", timeout=5)
over_http = CustomerManagement(credentials, http=httpx2.Client(), auth=("ann", "secret"))
tasks = AsyncCustomerManagement(credentials, http=httpx2.AsyncClient())
client: Client = service
flags = (
    cm.CampaignAdditionalField.AD_SCHEDULE_USE_SEARCHER_TIME_ZONE
    | cm.CampaignAdditionalField.MAX_CONVERSION_VALUE_BIDDING_SCHEME
)
level = cu.ServiceLevel.of("Premium")
customer = Customer(id=42, name="Contoso", industry=cu.Industry.OTHER, time_stamp=b"1")
urls: list[str] = ["https://example.com"]
ids: Sequence[int] = (1, 2)


def calls() -> None:
    found = service.get_customer(customer_id=42).customer
    assert found is not None
    found.name = "Contoso"
    service.update_customer(customer=found)
    service.get_customer(customer_id=42, timeout=3.5)
    struct: Struct = found
    enum: WireEnum = cu.Industry.OTHER
    print(struct.to_json(), enum.known, found.last_modified_time, Customer.from_dict({}).name, NIL)
    cm.ResponsiveSearchAd(final_urls=[*urls], final_mobile_urls=None)

    Customer(nmae="Contoso")  # wrong: no such field
    Customer(name=5)  # wrong: not a text
    Customer(id="42")  # wrong: not a number
    Customer("Contoso")  # wrong: fields are given by name
    Customer(industry="Other")  # wrong: not a member
    Customer(industry=cu.ServiceLevel.PREMIUM)  # wrong: of another enumeration
    Customer(time_stamp="AAAA")  # wrong: not octets
    Customer(last_modified_time="2026-10-12")  # wrong: not a moment
    Customer(customer_address="Main street")  # wrong: not a struct
    Customer(customer_address=cu.User())  # wrong: another struct
    Customer(forward_compatibility_map=["a"])  # wrong: not a map
    Customer(forward_compatibility_map={"a": 1})  # wrong: a map of something else
    found.nmae = "Contoso"  # wrong: no such field
    found.name = 5  # wrong: not a text
    found.id += "1"  # wrong: not a number
    found.industry = "Other"  # wrong: not a member
    found.customer_address.city  # wrong: it may be None
    found.name.upper()  # wrong: it may be None
    cu.Industry.AUTOS  # wrong: no such member
    cu.Industry.of(5)  # wrong: not a text
    cu.Custmer()  # wrong: no such class
    service.get_custmer(customer_id=42)  # wrong: no such method
    service.get_customer(42)  # wrong: arguments are given by name
    service.get_customer(customer_id="42")  # wrong: not a number
    service.get_customer(customer_id=42, timeout="5")  # wrong: not a number
    service.get_customer(id=42)  # wrong: no such argument
    service.get_customer(customer_id=42).custmer  # wrong: no such field
    service.get_customer(customer_id=42).customer.id  # wrong: it may be None
    service.update_customer(customer=cu.GetCustomerRequest(customer_id=1))  # wrong: another struct
    service.update_customer(customer={"name": "Contoso"})  # wrong: a dict
    service.search_customers(predicates=cu.Predicate())  # wrong: not a list
    service.search_customers(predicates=["Name"])  # wrong: a list of something else
    CustomerManagement(credentials, environment="test")  # wrong: no such environment
    CustomerManagement(credentials, protocol="grpc")  # wrong: no such protocol
    CustomerManagement(credentials, timeout="5")  # wrong: not a number
    CustomerManagement(credentials, http=httpx2.AsyncClient())  # wrong: an async connection
    CustomerManagement(credentials, http="https://example.com")  # wrong: not a connection
    CustomerManagement(credentials, auth="secret")  # wrong: not a pair
    CustomerManagement(credentials, security="secret")  # wrong: not a token
    CustomerManagement(credentials, secure=True)  # wrong: no such option
    CustomerManagement("token")  # wrong: not credentials
    AsyncCustomerManagement(credentials, http=httpx2.Client())  # wrong: a sync connection
    Credentials(token="t")  # wrong: no such field
    Credentials(access_token=b"t")  # wrong: not a text
    cm.CampaignAdditionalField.AD_SCHEDULE_USE_SEARCHER_TIME_ZONE | 5  # wrong: not a flag
    cm.Campaign(daily_budget="12.5")  # wrong: not a number
    cm.Campaign(settings=cm.TargetSetting())  # wrong: not a list
    cm.ResponsiveSearchAd(final_urls="https://example.com")  # wrong: a text for a list


async def later() -> None:
    response = await tasks.get_customer(customer_id=42)
    print(response.customer, ids, datetime.now(), Decimal(1), flags, level)
    tasks.get_customer(customer_id=42).customer  # wrong: it is not awaited
    with tasks:  # wrong: it is an async client
        pass
