"""The mock as a server: zeep and suds call it by the WSDL that it serves, and the command starts it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
import suds.client
import zeep
from lxml import etree

import soapwright
from msads import Credentials
from msads.v13.customer_management import CustomerManagement
from soapwright.errors import InputError
from soapwright.mock.app import Mock
from soapwright.mock.faults import Trouble
from soapwright.mock.open_mock import opened
from tests.command import run

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


CLERK = '<types:Clerk xsi:nil="true"/>'
RPC = [
    ("", "", ""),
    ("<types:Token>t</types:Token>", "", "the header part Token is missing"),
    (">t</types:Token>", "><x/></types:Token>", "Element content is not allowed"),
    (CLERK, "<types:Clerk/>", "Missing child element"),
    (CLERK, f"{CLERK}<from>A1</from>", "from must come before Clerk"),
    ("<speed>fast</speed>", "", "the part speed is missing"),
]


def test_what_an_rpc_request_must_contain(root: Path) -> None:
    case = root / "tests" / "cases" / "rpc_literal"
    valid = (case / "request.xml").read_text(encoding="utf-8")
    headers = {"SOAPAction": "urn:move", "Content-Type": "text/xml"}
    with ExitStack() as stack:
        mock = opened([str(case / "service.wsdl")], None, stack)
        for old, new, reason in RPC:
            request = valid.replace(old, new, 1).encode()
            status, _, content = mock.reply("POST", "http://m.test/depot", headers, request)
            said = etree.fromstring(content).findtext(".//faultstring") or ""
            assert (status, reason in said) == (500 if reason else 200, True), said


def test_encoded_requests_are_read_and_answered(root: Path) -> None:
    case = root / "tests" / "cases" / "soap_encoding"
    with ExitStack() as stack:
        mock = opened([str(case / "service.wsdl")], None, stack)
        headers = {"SOAPAction": "Store", "Content-Type": "text/xml"}
        path = mock.services[0].soap_paths[0]
        status, _, content = mock.reply(
            "POST", f"http://m.test{path}", headers, (case / "request.xml").read_bytes()
        )
    assert (status, b"StoreResponse" in content) == (200, True), content


def test_two_mocks_cannot_have_packages_of_one_name_at_once(root: Path) -> None:
    echo, depot = (
        str(root / "tests" / "cases" / name / "service.wsdl") for name in ("minimal", "rpc_literal")
    )
    with ExitStack() as stack:
        opened([echo], None, stack).listing()
        with (
            ExitStack() as other,
            pytest.raises(InputError, match="the package 'example', as those of a mock"),
        ):
            opened([depot], None, other)
    with ExitStack() as stack:
        assert opened([depot], None, stack).services[0].place == "example/depot"


def test_a_port_that_is_taken(root: Path) -> None:
    source = root / "tests" / "cases" / "minimal" / "service.wsdl"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("mock", source, "--port", str(port))
    assert (done.exit_code, done.stdout) == (1, "")
    assert f"127.0.0.1:{port}: cannot listen there: " in done.stderr
    assert "Choose another --port, or 0 for any free one." in done.stderr


def test_without_the_extra_the_message_names_it(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "soapwright.mock.asgi")
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    done = run("mock", root / "tests" / "cases" / "minimal" / "service.wsdl", "--port", "0")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "the server of the mock needs uvicorn, which is not installed" in done.stderr
    assert "pip install 'soapwright[mock]'" in done.stderr


def test_the_server_delays_answers(root: Path, serving: Callable[[Mock], str]) -> None:
    with ExitStack() as stack:
        mock = opened([str(root / "tests" / "cases" / "minimal" / "service.wsdl")], None, stack)
        mock.trouble = Trouble(0.2)
        url = serving(mock)
        began = time.monotonic()
        assert zeep.Client(f"{url}/EchoService.svc?wsdl").service.Say(Text="hello") == "Text"
        assert time.monotonic() - began >= 0.2


def test_services_of_a_project_are_served_before_their_clients_are_written(
    root: Path, tmp_path: Path
) -> None:
    config = tmp_path / "schemas" / "soapwright.toml"
    soapwright.init(str(root / "tests" / "cases" / "minimal" / "service.wsdl"), "acme/v1/echo", config)
    with ExitStack() as stack:
        (served,) = opened(["acme"], config, stack).services
        assert served.place == "acme/v1/echo"
        folder = served.folder
        assert folder.is_dir() and not folder.is_relative_to(tmp_path)
    assert not folder.exists() and not (tmp_path / "generated").exists()


def test_a_program_that_fails_fails_as_usual(root: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import sys\nprint(sys.argv)\nraise ValueError('not today')\n")
    source = root / "tests" / "cases" / "minimal" / "service.wsdl"
    done = subprocess.run(
        [sys.executable, "-m", "soapwright", "mock", str(source), "--run", str(program)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, f"{[str(program)]}\n")
    assert done.stderr.endswith("ValueError: not today\n")
    assert "bug in soapwright" not in done.stderr
