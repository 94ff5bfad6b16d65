"""What the mock refuses: each by the contract's fault, with the reason, over both protocols."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from lxml import etree

from soapwright.mock.app import Mock
from soapwright.mock.open_mock import opened

CUSTOMER = "https://bingads.microsoft.com/Customer/v13"
ENTITIES = f"{CUSTOMER}/Entities"
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
PATH = "/Api/CustomerManagement/v13/CustomerManagementService.svc"
BASE = "https://mock.test"


def envelope(body: str, header: str = "") -> bytes:
    return (
        f'<s:Envelope xmlns:s="{SOAP}" xmlns="{CUSTOMER}" xmlns:e="{ENTITIES}"><s:Header>{header}</s:Header>'
        f"<s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def update(fields: str) -> str:
    return f"<UpdateCustomerRequest><Customer>{fields}</Customer></UpdateCustomerRequest>"


ID, NAME, INDUSTRY = "<e:Id>1</e:Id>", "<e:Name>n</e:Name>", "<e:Industry>NA</e:Industry>"

WRONG_SOAP = [
    (
        "GetCustomer",
        "<GetCustomerRequest><CustomerId>x</CustomerId></GetCustomerRequest>",
        "'x' is not a valid value",
    ),
    (
        "GetCustomer",
        "<GetCustomerRequest><Other/></GetCustomerRequest>",
        "'Other': This element is not expected",
    ),
    ("GetCustomer", "<GetCustomerRequest/><GetCustomerRequest/>", "is not allowed in the body after"),
    (
        "GetCustomer",
        "<GetUserRequest/>",
        "expected {https://bingads.microsoft.com/Customer/v13}GetCustomerRequest",
    ),
    ("GetCustomer", "", "the body is empty"),
    ("UpdateCustomer", update(f"{NAME}{ID}"), "'Id': This element is not expected"),
    ("UpdateCustomer", update(f"{ID}{ID}"), "'Id': This element is not expected"),
    ("UpdateCustomer", update("<e:Industry>Magic</e:Industry>"), "'Magic' is not an element of the set"),
    ("UpdateCustomer", update("<e:TimeStamp>***</e:TimeStamp>"), "cannot read '***': not base64"),
    ("NoSuch", "<NoSuchRequest/>", "CustomerManagement has no operation for"),
]

WRONG_JSON = [
    ("POST", "/Customer/Query", {"CustomerId": "x"}, "cannot read 'x'"),
    ("POST", "/Customer/Query", {"Other": 1}, "Other is not a member of GetCustomerRequest"),
    ("PUT", "/Customer", {"Customer": {"Nmae": "n"}}, "Customer/Nmae is not a member of Customer"),
    ("PUT", "/Customer", {"Customer": {"Industry": "Magic"}}, "'Magic' is not an element of the set"),
    (
        "PUT",
        "/Customer",
        {"Customer": {"CustomerAddress": {"Town": "x"}}},
        "Customer/CustomerAddress/Town is not",
    ),
    ("PUT", "/Customer", {"Customer": []}, "not an object"),
    ("PUT", "/Customer", {"Customer": {"Forward": 1}}, "Customer/Forward is not a member of Customer"),
    ("POST", "/Customers/Search", {"Predicates": [{"Field": "f", "Op": 1}]}, "Predicates/Op is not a member"),
    ("POST", "/NoSuch", {}, "CustomerManagement has no route POST /CustomerManagement/v13/NoSuch"),
]


@pytest.fixture(scope="module")
def mock(root: Path) -> Mock:

    config = root / "schemas" / "soapwright.toml"
    return opened(["msads/v13/customer_management"], config, ExitStack(), examples=True)


@pytest.mark.parametrize(("action", "body", "reason"), WRONG_SOAP)
def test_requests_that_soap_refuses(mock: Mock, action: str, body: str, reason: str) -> None:
    headers = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": f'"{action}"'}
    status, _, content = mock.reply("POST", BASE + PATH, headers, envelope(body))
    root = etree.fromstring(content)
    assert status == 500
    assert reason in (root.findtext(".//faultstring") or "")
    assert root.findtext(".//faultcode") == "s:Client"
    # For a known operation, the fault is one of the contract, valid by its schemas.
    if action != "NoSuch":
        (detail,) = root.iterfind(".//detail/*")
        assert mock.services[0].strict._judged(detail) is None
        assert reason in "".join(map(str, detail.itertext()))


@pytest.mark.parametrize(("verb", "route", "data", "reason"), WRONG_JSON)
def test_requests_that_rest_refuses(
    mock: Mock, verb: str, route: str, data: dict[str, object], reason: str
) -> None:
    headers = {"Content-Type": "application/json"}
    url = f"{BASE}/CustomerManagement/v13{route}"
    status, _, content = mock.reply(verb, url, headers, json.dumps(data).encode())
    assert status == 400
    fault = json.loads(content)
    assert fault["Type"] == ("Fault" if route == "/NoSuch" else "AdApiFaultDetail")
    assert reason in json.dumps(fault, ensure_ascii=False)


@pytest.mark.parametrize("content", [b"<a", b"<a/>", b"{", b"[1]"])
def test_what_is_not_a_request(mock: Mock, content: bytes) -> None:
    xml = content.startswith(b"<")
    path, kind = (PATH, "text/xml") if xml else ("/CustomerManagement/v13/Customer/Query", "application/json")
    status, _, answer = mock.reply("POST", BASE + path, {"Content-Type": kind}, content)
    assert status == (500 if xml else 400)
    assert b"the request is not" in answer


def test_valid_requests_pass(mock: Mock) -> None:
    headers = {"Content-Type": "text/xml", "SOAPAction": "UpdateCustomer"}
    status, _, _ = mock.reply("POST", BASE + PATH, headers, envelope(update(f"{ID}{INDUSTRY}{NAME}")))
    assert status == 200


def test_other_paths_list_what_is_available(mock: Mock) -> None:
    status, _, content = mock.reply("POST", f"{BASE}/elsewhere", {"Content-Type": "text/xml"}, b"")
    assert status == 404
    assert PATH in content.decode()


def test_lenient_mode_accepts_more(root: Path, mocked: Callable[..., Mock]) -> None:
    mock = mocked("msads/v13/customer_management", examples=True)
    mock.strict = False
    headers = {"Content-Type": "text/xml", "SOAPAction": "UpdateCustomer"}
    status, _, _ = mock.reply("POST", BASE + PATH, headers, envelope(update(f"{NAME}{ID}<e:New/>")))
    assert status == 200


@pytest.mark.parametrize(("option", "warned"), [("--port=0", True), ("--lenient", False)])
def test_a_warning_says_where_requests_are_not_checked_strictly(
    option: str, warned: bool, root: Path, tmp_path: Path
) -> None:
    program = tmp_path / "program.py"
    program.write_text("")
    source = root / "tests" / "cases" / "wildcards" / "service.wsdl"
    command = [sys.executable, "-m", "soapwright", "mock", str(source), option, "--run", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    what = "requests are checked less strictly, because libxml2 rejects the schemas: complex type 'Box': The content"
    assert (what in done.stderr) is warned, done.stderr
