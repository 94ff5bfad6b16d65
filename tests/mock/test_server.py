"""The mock as a server: zeep and suds call it by the WSDL that it serves, and the command starts it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
import suds.client
import zeep

from msads import Credentials
from msads.v13.customer_management import CustomerManagement
from soapwright.mock.app import Mock
from soapwright.mock.open_mock import opened

PATH = "/Api/CustomerManagement/v13/CustomerManagementService.svc"


@pytest.fixture
def url(mocked: Callable[..., Mock], serving: Callable[[Mock], str]) -> str:
    return serving(mocked("msads/v13/customer_management", examples=True))


def test_zeep_calls_with_the_served_wsdl(url: str) -> None:
    client = zeep.Client(f"{url}{PATH}?wsdl")
    assert client.service._binding_options["address"] == f"{url}{PATH}"
    answer = client.service.GetCustomer(CustomerId=42)
    # Header parts are separate from the body.
    assert answer.body.Customer.Name == "Name"
    with pytest.raises(zeep.exceptions.Fault, match=r"is not an element of the set \{'"):
        client.service.UpdateCustomer(Customer={"Industry": "Magic"})


def test_suds_calls_with_the_served_wsdl(url: str) -> None:
    client = suds.client.Client(f"{url}{PATH}?wsdl")
    assert client.service.GetCustomer(CustomerId=42).Name == "Name"


def test_our_clients_call_over_both_protocols(url: str) -> None:
    given = Credentials(developer_token="d", access_token="a")
    for protocol, endpoint in (("soap", url + PATH), ("rest", f"{url}/CustomerManagement/v13")):
        for address in (endpoint, f"{url}/msads/v13/customer_management"):
            with CustomerManagement(given, protocol=protocol, endpoint=address) as service:  # type: ignore[arg-type]
                assert service.get_customer(customer_id=42).customer.name == "Name"  # type: ignore[union-attr]


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such signals")
@pytest.mark.parametrize(("stopped", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_the_command_serves_a_wsdl_without_a_project(
    stopped: signal.Signals, code: int, root: Path, tmp_path: Path
) -> None:
    shutil.copy(root / "tests" / "cases" / "minimal" / "service.wsdl", tmp_path / "echo.wsdl")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "soapwright", "mock", "echo.wsdl", "--port", "0", "--verbose"],
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            assert process.stdout
            listing = process.stdout.readline() + process.stdout.readline()
            found = re.search(r"http://127\.0\.0\.1:(\d+)(/\S+)", listing)
            assert found, listing
            assert zeep.Client(f"{found[0]}?wsdl").service.Say(Text="hello") == "Text"
            process.send_signal(stopped)
            assert '"POST /EchoService.svc HTTP/1.1" 200' in process.stdout.read()
        finally:
            process.terminate()
    assert process.returncode == code
    # The client that the mock was made of is removed, and nothing else was written.
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["echo.wsdl", "temporary"]


def test_a_wsdl_in_other_styles_is_served(root: Path) -> None:
    with ExitStack() as stack:
        source = str(root / "tests" / "cases" / "rpc_literal" / "service.wsdl")
        mock = opened([source], None, stack)
        (served,) = mock.services
        wrong = {"SOAPAction": "urn:count", "Content-Type": "text/xml"}
        namespace = served.request_class(served.all[1]).__wire__.namespace.uri
        for inner, reason in (
            ("<other/>", b"other is not a part of the message"),
            ("", b"the part label is missing"),
            ("<label>x</label>", b"count>1</count"),
        ):
            body = f'<n:Count xmlns:n="{namespace}">{inner}</n:Count>'
            content = f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>{body}</s:Body></s:Envelope>'
            reply = mock.reply("POST", f"http://m.test{served.soap_paths[0]}", wrong, content.encode())
            assert reason in reply.content
