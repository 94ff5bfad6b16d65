"""The official client of the time when it spoke SOAP, with suds: the same, by the contract's own names."""

# The peer is only in its own environment.
# mypy: disable-error-code="import-not-found"

import sys

from bingads.authorization import AuthorizationData, OAuthTokens, OAuthWebAuthCodeGrant
from bingads.service_client import ServiceClient
from suds import WebFault

tokens = OAuthTokens("token", 3600, "refresh")
who = OAuthWebAuthCodeGrant("client", "secret", "https://example.com", oauth_tokens=tokens)
data = AuthorizationData(account_id=1001, customer_id=42, developer_token="d", authentication=who)
address = f"{sys.argv[1]}/Api/CustomerManagement/v13/CustomerManagementService.svc"
service = ServiceClient("CustomerManagementService", 13, data, "sandbox", location=address)

customer = service.GetCustomer(CustomerId=42)
assert customer.Name == "Fabrikam", customer
customer.Name = "Contoso"
assert service.UpdateCustomer(Customer=customer) is not None
try:
    service.UpdateCustomer(Customer=customer)
except WebFault as error:
    assert error.fault.detail.ApiFault.OperationErrors.OperationError.Code == "209"
else:
    raise AssertionError("a stale TimeStamp was taken")
