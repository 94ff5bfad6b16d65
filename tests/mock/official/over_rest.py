"""The official client, which speaks REST (bingads, of the packages of msads): a customer read, changed, and refused."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found"

import sys

from bingads.authorization import AuthorizationData, OAuthTokens, OAuthWebAuthCodeGrant
from bingads.service_client import ServiceClient
from openapi_client.exceptions import BadRequestException
from openapi_client.models.customer import GetCustomerRequest, UpdateCustomerRequest

tokens = OAuthTokens("token", 3600, "refresh")
who = OAuthWebAuthCodeGrant("client", "secret", "https://example.com", oauth_tokens=tokens)
data = AuthorizationData(account_id=1001, customer_id=42, developer_token="d", authentication=who)
service = ServiceClient("CustomerManagementService", 13, data, "sandbox", location=sys.argv[1])

customer = service.get_customer(get_customer_request=GetCustomerRequest(CustomerId="42")).Customer
assert customer.Name == "Fabrikam", customer
customer.Name = "Contoso"
update = UpdateCustomerRequest(Customer=customer)
assert service.update_customer(update_customer_request=update).last_modified_time is not None
try:
    service.update_customer(update_customer_request=update)
except BadRequestException as error:
    assert error.status == 400
else:
    raise AssertionError("a stale TimeStamp was taken")
