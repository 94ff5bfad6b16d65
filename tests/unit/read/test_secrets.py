"""Secrets in the queries of URLs: which values count as secrets, and what happens to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soapwright.errors import InputError
from soapwright.read.imports import source_location
from soapwright.read.secrets import hidden, opened, shown, variables, without_secrets

URL = "https://example.com/orders.svc"


@pytest.mark.parametrize(
    "parameter",
    """
    token access_token apikey api-key api_key subscription-key Ocp-Apim-Subscription-Key x-functions-key code sig
    X-Amz-Signature X-Amz-Credential X-Amz-Security-Token AWSAccessKeyId password pwd PassWord client_secret
    sessionId jsessionid auth authToken oauth_token sas jwt
    """.split(),
)
def test_a_parameter_named_like_a_secret_is_masked(parameter: str) -> None:
    assert "abc" not in shown(f"{URL}?wsdl&{parameter}=abc&x=1")
    assert shown(f"{URL}?wsdl&{parameter}=abc&x=1").startswith(f"{URL}?wsdl&{parameter}=${{SOAPWRIGHT_")


@pytest.mark.parametrize(
    "value",
    [
        "123e4567-e89b-12d3-a456-426614174000",
        "9f8e7d6c5b4a39281706f5e4d3c2b1a0",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
        "aGVsbG8gd29ybGQ5MDEyMzQ1%2Bz9Q%3D%3D",
    ],
)
def test_a_random_looking_value_is_masked_under_any_name(value: str) -> None:
    assert shown(f"{URL}?wsdl&t={value}") == f"{URL}?wsdl&t=${{SOAPWRIGHT_T}}"


@pytest.mark.parametrize(
    "query",
    """
    wsdl singleWsdl wsdl=wsdl0 xsd=xsd12 xsd=../types_v13.xsd wsdl=OrderManagementServiceV13.wsdl sap-client=100&wsdl=1.1
    version=2010-08-01-orders-v1-0 wsdl&lang=de-DE format=xml&monkey=yes WSDL&interface=OrderManagementSoapBinding
    """.split(),
)
def test_parameters_that_select_a_document_are_not_masked(query: str) -> None:
    assert shown(f"{URL}?{query}") == f"{URL}?{query}"


def test_a_masked_url_is_requested_unmasked() -> None:
    url = f"{URL}?wsdl&token=a%26b%2Bc;sig=x/y="
    assert opened(hidden(url)) == url
    assert source_location(f"{url}#part") == hidden(url)
    assert variables(hidden(url)) == ("SOAPWRIGHT_TOKEN", "SOAPWRIGHT_SIG")
    assert hidden(hidden(url)) == hidden(url)


def test_a_placeholder_is_filled_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"{URL}?wsdl&t=${{SOAPWRIGHT_ORDERS}}"
    with pytest.raises(InputError, match="needs the environment variable SOAPWRIGHT_ORDERS"):
        opened(url)
    monkeypatch.setenv("SOAPWRIGHT_ORDERS", "a&b=c d%20e")
    assert opened(url) == f"{URL}?wsdl&t=a%26b%3Dc%20d%20e"


def test_other_variables_of_the_environment_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME_TOKEN", "mine")
    with pytest.raises(InputError, match="Only variables that begin with SOAPWRIGHT_"):
        opened(f"{URL}?wsdl&t=${{HOME_TOKEN}}")


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="&;#"), min_size=1, max_size=40
    )
)
def test_no_value_of_a_secret_is_shown(value: str) -> None:
    secret = f"~{value}~"
    url = f"{URL}?wsdl&token={secret}"
    assert secret not in shown(url) and secret not in without_secrets(f"cannot open {url!s}", url)
    assert opened(hidden(url)) == url
