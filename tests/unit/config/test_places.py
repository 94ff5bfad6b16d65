"""Places: the suggested one for a contract, and invalid ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.config.places import check_new_place, suggest_place
from soapwright.contract.views import ContractView
from soapwright.errors import UsageError


def _suggested(namespace: str, service: str = "OrderService") -> str:
    return suggest_place(ContractView(service, namespace, ()))


@pytest.mark.parametrize(
    ("namespace", "place"),
    [
        ("https://bingads.microsoft.com/Customer/v13", "microsoft/v13/order"),
        ("http://www.example.com/orders", "example/order"),
        ("http://example.com:8080/orders/2", "example/v2/order"),
        ("http://ws.shop.example.co.uk/V2", "example/v2/order"),
        ("http://co.uk/v2", "co/v2/order"),
        ("http://webservices.example.com/Orders/2011-08-01", "example/v2011_08_01/order"),
        ("http://schemas.example.com/2010/06/orders", "example/v2010_06/order"),
        ("http://example.com/v1.2/2010/06", "example/v1_2/order"),
        ("http://my-company.com/", "my_company/order"),
        ("http://1and1.example/", "service_1and1/order"),
        ("http://tempuri.org/", "clients/order"),
        ("http://localhost/orders/v1", "clients/v1/order"),
        ("http://127.0.0.1:8080/orders", "clients/order"),
        ("http://intranet/orders", "intranet/order"),
        ("urn:partner.soap.example.com", "example/order"),
        ("urn:example:orders:v3", "clients/v3/order"),
        ("", "clients/order"),
        ("http://calendar.com/", "calendar_api/order"),
        ("http://lxml.de/", "lxml_api/order"),
        ("http://class.com/", "class_/order"),
        ("http://bücher.example/", "bucher/order"),
    ],
)
def test_the_namespace_gives_package_and_version(namespace: str, place: str) -> None:
    assert _suggested(namespace) == place


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("CustomerManagementService", "customer_management"),
        ("orders", "orders"),
        ("Service", "service"),
        ("ÄnderungsDienst", "anderungs_dienst"),
        ("Заказы", "service"),
        ("Import", "import_"),
        ("Order.Service-2", "order_service_2"),
        ("Credentials", "credentials_service"),
    ],
)
def test_the_service_gives_the_module(service: str, name: str) -> None:
    assert _suggested("http://example.com/", service) == f"example/{name}"


@given(
    st.builds(
        "".join,
        st.lists(st.one_of(st.sampled_from("urn: http:// . / v1 2010 co.uk class".split()), st.text())),
    ),
    st.text(min_size=1),
)
def test_suggested_places_are_valid(namespace: str, service: str) -> None:
    check_new_place(_suggested(namespace, service), [])


@pytest.mark.parametrize(("name", "other"), [("acme/v1", "acme/v1/orders"), ("acme/v1/orders", "acme/v1")])
def test_a_place_inside_another_one_is_refused(name: str, other: str) -> None:
    with pytest.raises(UsageError, match="'acme/v1' would be both a client and a folder of clients"):
        check_new_place(name, [other])
    check_new_place(name, ["acme/v10", "acme/v1x/orders"])


@pytest.mark.parametrize("package", ["json", "email", "lxml", "httpx2", "soapwright"])
def test_a_package_that_would_hide_what_clients_import_is_refused(package: str) -> None:
    with pytest.raises(UsageError, match=f"would hide the Python package '{package}'"):
        check_new_place(f"{package}/v1/orders", [])
    check_new_place(f"{package}_api/v1/orders", [])
    check_new_place(f"acme/{package}", [])
