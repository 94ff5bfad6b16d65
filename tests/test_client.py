"""The user's view of the output: calls, faults, failures, and type checking of programs."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import os
import pickle
import re
import runpy
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest

from msads import (
    NIL,
    Credentials,
    DecodeError,
    EncodeError,
    Fault,
    HttpError,
    ServiceError,
    SoapFault,
    TimedOut,
    TransportError,
)
from msads._runtime.date_times import read_datetime
from msads.v12.customer_management import CustomerManagement as CustomerManagement12
from msads.v13.customer_management import (
    AdApiError,
    AdApiFaultDetail,
    Address,
    ApiFault,
    AsyncCustomerManagement,
    Customer,
    CustomerLifeCycleStatus,
    CustomerManagement,
    OperationError,
    operations,
)
from tests.fake_service import STALE, Canned, FakeService

CREDENTIALS = Credentials(developer_token="d", access_token="a")
PROTOCOLS = ["soap", "rest"]
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture
def fake() -> Iterator[FakeService]:
    with FakeService() as service:
        yield service


@pytest.fixture(params=PROTOCOLS)
def service(request: pytest.FixtureRequest, fake: FakeService) -> Iterator[CustomerManagement]:
    with CustomerManagement(CREDENTIALS, protocol=request.param, endpoint=fake.url) as client:
        yield client


def _customer(service: CustomerManagement, number: int = 42) -> Customer:
    customer = service.get_customer(customer_id=number).customer
    assert customer is not None
    return customer


# Calls


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_example_of_the_readme_runs(
    root: Path,
    tmp_path: Path,
    fake: FakeService,
    protocol: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    example = next(
        block for block in FENCE.findall((root / "README.md").read_text()) if "update_customer" in block
    )
    assert operations.SERVICE.rest
    for endpoints in (operations.SERVICE.endpoints, operations.SERVICE.rest.endpoints):
        monkeypatch.setitem(endpoints, "sandbox", fake.url)
    if protocol == "soap":
        example = example.replace('environment="sandbox"', 'environment="sandbox", protocol="soap"')
    program = tmp_path / "example.py"
    program.write_text(example.replace("…", "token"), encoding="utf-8")
    runpy.run_path(str(program))
    assert capsys.readouterr().out == "2026-10-12 08:00:02.123456+00:00\n"
    assert fake.read(42).name == "Contoso"


def test_update_returns_the_time_of_the_change(service: CustomerManagement) -> None:
    customer = _customer(service)
    customer.name = "Contoso"
    answer = service.update_customer(customer=customer)
    assert answer.last_modified_time == datetime(2026, 10, 12, 8, 0, 2, 123456, UTC)
    assert answer.tracking_id == "42"
    assert _customer(service).name == "Contoso"


def test_stale_timestamp_is_a_fault(service: CustomerManagement) -> None:
    first, second = _customer(service), _customer(service)
    service.update_customer(customer=first)
    with pytest.raises(ApiFault) as caught:
        service.update_customer(customer=second)
    fault = caught.value
    assert fault.operation_errors == [OperationError(code=STALE, message="stale")]
    assert (fault.code, fault.message, fault.tracking_id) == (STALE, "stale", "42")
    assert str(fault).startswith("UpdateCustomer: 100: stale (HTTP ") and "tracking id 42)" in str(fault)
    assert isinstance(fault, Fault) and isinstance(fault, ServiceError)
    assert fault.status == (500 if fault.fault_code else 400)


def test_threads_get_the_tracking_ids_of_their_own_calls(service: CustomerManagement) -> None:
    def call(number: int) -> tuple[int, int | None, str | None]:
        answer = service.get_customer(customer_id=number)
        assert answer.customer
        return number, answer.customer.id, answer.tracking_id

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(call, range(1, 201)))
    assert answers == [(number, number, str(number)) for number in range(1, 201)]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_async_client_runs_many_calls_at_once(fake: FakeService, protocol: Any) -> None:
    async def run() -> list[str | None]:
        async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=fake.url) as service:
            answers = await asyncio.gather(*(service.get_customer(customer_id=n) for n in range(1, 31)))
            with pytest.raises(ApiFault):
                await service.update_customer(customer=Customer(id=1, name="x", time_stamp=b"stale"))
        return [answer.tracking_id for answer in answers]

    assert asyncio.run(run()) == [str(number) for number in range(1, 31)]


# Failures


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_refused_connection_is_a_transport_error(protocol: Any) -> None:
    with socket.socket() as taken:
        # Bound, but not listening.
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        service = CustomerManagement(CREDENTIALS, protocol=protocol, endpoint=url)
        with service, pytest.raises(TransportError, match="GetCustomer: ConnectError") as caught:
            service.get_customer(customer_id=1)
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)


def test_timeout_is_a_transport_error(service: CustomerManagement, fake: FakeService) -> None:
    fake.delay = 0.5
    with pytest.raises(TimedOut, match=r"^GetCustomer: no response within 0.05 s\n"):
        service.get_customer(customer_id=1, timeout=0.05)


def test_html_error_page_is_an_http_error(service: CustomerManagement, fake: FakeService) -> None:
    page = b"<!DOCTYPE html><html><body>Bad gateway</body></html>"
    fake.canned = Canned(502, "text/html", page)
    with pytest.raises(HttpError, match=r"HTTP 502.*Bad gateway") as caught:
        service.get_customer(customer_id=1)
    assert (caught.value.status, caught.value.body) == (502, page.decode())


def test_html_page_with_status_200_is_a_decode_error(service: CustomerManagement, fake: FakeService) -> None:
    fake.canned = Canned(200, "text/html", b"<p>Sign in<br></p>")
    with pytest.raises(DecodeError, match="Sign in"):
        service.get_customer(customer_id=1)


@pytest.mark.parametrize("status", [200, 500])
def test_document_type_in_a_response_is_refused(fake: FakeService, status: int, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("do not read")
    declaration = f'<!DOCTYPE e [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    envelope = (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>&x;</s:Body></s:Envelope>'
    )
    fake.canned = Canned(status, "text/xml", (declaration + envelope).encode())
    service = CustomerManagement(CREDENTIALS, protocol="soap", endpoint=fake.url)
    with service, pytest.raises((DecodeError, HttpError)) as caught:
        service.get_customer(customer_id=1)
    assert "do not read" not in str(caught.value)


def test_fault_unknown_to_the_contract_is_a_soap_fault(fake: FakeService) -> None:
    fault = "<faultcode>s:Client</faultcode><faultstring>No</faultstring><detail><why>so</why></detail>"
    envelope = f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>{fault}</s:Fault></s:Body></s:Envelope>'
    fake.canned = Canned(500, "text/xml", envelope.encode())
    service = CustomerManagement(CREDENTIALS, protocol="soap", endpoint=fake.url)
    with service, pytest.raises(SoapFault, match="s:Client: No") as caught:
        service.get_customer(customer_id=1)
    assert "<why>so</why>" in caught.value.detail


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_wrong_environment_lists_the_valid_ones(protocol: Any) -> None:
    wrong: Any = "staging"
    with pytest.raises(
        ValueError, match=r"no environment 'staging'; choose from 'production', 'sandbox', or pass endpoint=…"
    ):
        CustomerManagement(CREDENTIALS, protocol=protocol, environment=wrong)


def test_unsupported_protocol_is_refused() -> None:
    wrong: Any = "rest"
    with pytest.raises(ValueError, match="it supports only 'soap'"):
        CustomerManagement12(CREDENTIALS, protocol=wrong)


def test_encode_error_names_the_field_and_nothing_is_sent(
    service: CustomerManagement, fake: FakeService
) -> None:
    wrong: Any = "here"
    customer = Customer(id=1, customer_address=Address(business_name="a"))
    customer.customer_address = wrong
    with pytest.raises(EncodeError) as caught:
        service.update_customer(customer=customer)
    assert str(caught.value) == "UpdateCustomer: customer.customer_address: expected Address, got 'here'"
    assert fake.requests == []


def test_client_closes_only_what_it_opened(fake: FakeService) -> None:
    with httpx2.Client() as http:
        with CustomerManagement(CREDENTIALS, endpoint=fake.url, http=http) as service:
            _customer(service)
        assert not http.is_closed
        _customer(CustomerManagement(CREDENTIALS, endpoint=fake.url, http=http))


def test_credentials_are_shown_nowhere() -> None:
    credentials = Credentials(developer_token="secret-1", access_token="secret-2")
    service = CustomerManagement(credentials)
    assert "secret" not in f"{credentials} {credentials!r} {service} {service!r}"


# Values


CUSTOMER = Customer(
    id=1, name="Contoso", customer_address=Address(city="York"), time_stamp=b"\x01", last_modified_time=NIL
)


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_structs_are_copied_by_value(copied: Any) -> None:
    made = copied(CUSTOMER)
    assert made == CUSTOMER and made is not CUSTOMER
    assert (made.customer_address is CUSTOMER.customer_address) == (copied is copy.copy)
    assert made.last_modified_time is NIL


def test_structs_are_dataclasses() -> None:
    changed = dataclasses.replace(CUSTOMER, name="Fabrikam")
    assert (changed.id, changed.name, CUSTOMER.name) == (1, "Fabrikam", "Contoso")
    assert changed != CUSTOMER
    names = [field.name for field in dataclasses.fields(Customer)]
    assert "customer_address" in names and list(dataclasses.asdict(CUSTOMER)) == names
    address = dataclasses.asdict(CUSTOMER)["customer_address"]
    assert address["city"] == "York"


def test_structs_show_what_is_set() -> None:
    assert (
        repr(Customer(id=1, customer_address=Address(city="York")))
        == "Customer(id=1, customer_address=Address(city='York'))"
    )


def test_structs_are_equal_by_type_and_value() -> None:
    assert Address(city="York") == Address(city="York") != Address(city="Leeds")
    assert Address() != Customer()
    assert Customer(id=1) != 1


def test_structs_accept_only_their_fields() -> None:
    with pytest.raises(TypeError, match="colour"):
        Customer(colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Customer(1)  # type: ignore[arg-type, call-arg]
    with pytest.raises(AttributeError):
        Customer().colour = "red"  # type: ignore[attr-defined]


def test_structs_and_faults_can_be_matched() -> None:
    match CUSTOMER:
        case Customer(name=name, customer_address=Address(city="York")):
            assert name == "Contoso"
        case _:
            pytest.fail("no match")
    match ApiFault(operation_errors=[OperationError(code=7)]):
        case ApiFault(operation_errors=[OperationError(code=code), *_]):
            assert code == 7
        case _:
            pytest.fail("no match")


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
@pytest.mark.parametrize("text", ["Active", "Hibernating"])
def test_enum_values_are_their_text(copied: Any, text: str) -> None:
    value = CustomerLifeCycleStatus(text)
    assert value == text and str(value) == text and f"{value}" == text and value.value == text
    assert {value: 1}[text] == 1  # type: ignore[index]
    assert copied(value) == value and type(copied(value)) is CustomerLifeCycleStatus
    assert value.known == (text == "Active")
    assert (value in list(CustomerLifeCycleStatus)) == value.known


def test_unknown_enum_values_do_not_change_the_enum() -> None:
    before = list(CustomerLifeCycleStatus)
    assert CustomerLifeCycleStatus("Hibernating") == CustomerLifeCycleStatus("Hibernating")
    assert list(CustomerLifeCycleStatus) == before
    with pytest.raises(ValueError, match="5"):
        CustomerLifeCycleStatus(5)  # type: ignore[arg-type]


def test_nil_is_a_singleton() -> None:
    assert not NIL
    assert repr(NIL) == "NIL"
    assert copy.copy(NIL) is copy.deepcopy(NIL) is pickle.loads(pickle.dumps(NIL)) is NIL


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_exact_times_keep_their_digits(copied: Any) -> None:
    plain = datetime(2026, 10, 12, 8, 0, 0, 123456, UTC)
    text = "2026-10-12T08:00:00.1234567Z"
    exact: Any = read_datetime(text)
    assert exact == plain and hash(exact) == hash(plain) and isinstance(copied(exact), datetime)
    assert copied(exact) == plain and copied(exact).wire_text == text
    assert (exact + timedelta(seconds=1)).wire_text == "" and exact.replace(year=2027).wire_text == ""


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_faults_are_copied_with_their_facts(copied: Any) -> None:
    fault = AdApiFaultDetail(tracking_id="t", errors=[AdApiError(code=105, message="No")])
    fault.status, fault.fault_code = 500, "s:Server"
    made = copied(fault)
    assert type(made) is AdApiFaultDetail and str(made) == str(fault) == "105: No (HTTP 500, tracking id t)"
    assert (made.errors, made.status, made.fault_code) == (fault.errors, 500, "s:Server")


def test_errors_of_the_runtime_are_copied_with_their_facts() -> None:
    http: HttpError = pickle.loads(pickle.dumps(HttpError(502, "bad", "t")))
    assert (http.status, http.body, http.tracking_id) == (502, "bad", "t")
    encode: EncodeError = pickle.loads(pickle.dumps(EncodeError("wrong").below("name").below("customer")))
    assert str(encode) == "customer.name: wrong"


# What a type checker says

PROGRAM = """
from decimal import Decimal

from msads import Credentials
from msads.v13.customer_management import Address, AsyncCustomerManagement, Customer, CustomerManagement
from msads.v13.customer_management import CustomerLifeCycleStatus, Predicate, PredicateOperator

def program(service: CustomerManagement, customer: Customer) -> None:
    predicate = Predicate(field="CustomerId", operator=PredicateOperator.EQUALS, value="1")
    found = service.search_customers(predicates=[predicate], timeout=5)
    for one in found.customers or ():
        assert one is not None
        one.customer_life_cycle_status = CustomerLifeCycleStatus.ACTIVE
        service.update_customer(customer=one)
    answer = service.get_customer(customer_id=42)
    assert answer.customer is not None
    print(answer.customer.name, answer.tracking_id)

async def asynchronous() -> None:
    async with AsyncCustomerManagement(Credentials(), environment="sandbox", protocol="soap") as service:
        reveal_type(await service.get_customer(customer_id=42))

def wrong(service: CustomerManagement, customer: Customer) -> None:
    reveal_type(service.get_customer(customer_id=42))
    customer.nmae = "Contoso"
    customer.name = 5
    customer.customer_life_cycle_status = "Active"
    customer.customer_life_cycle_status = CustomerLifeCycleStatus.ACTIV
    service.get_customer(customer_id="42")
    service.get_customer(42)
    service.get_customer(customer_identifier=42)
    service.get_customers()
    service.get_customer(customer_id=42).customer.name
    Customer(Address())
    CustomerManagement(Credentials(), environment="production", protocol="http")
    CustomerManagement()
    Predicate(operator=PredicateOperator.EQUALS, value=Decimal(1))
"""

REVEALED = "msads.v13.customer_management.types.responses.GetCustomerResponse"
FINDINGS = [
    ("reveal_type(await service", f'Revealed type is "{REVEALED}"'),
    ("reveal_type(service", f'Revealed type is "{REVEALED}"'),
    ("customer.nmae", "[attr-defined]"),
    ("customer.name = 5", "[assignment]"),
    ('customer_life_cycle_status = "Active"', "[assignment]"),
    ("CustomerLifeCycleStatus.ACTIV\n", "[attr-defined]"),
    ('customer_id="42"', "[arg-type]"),
    ("get_customer(42)", "[call-arg]"),
    ("customer_identifier=42", "[call-arg]"),
    ("service.get_customers()", "[attr-defined]"),
    (".customer.name\n", "[union-attr]"),
    ("Customer(Address())", "[call-arg]"),
    ('protocol="http"', "[arg-type]"),
    ("CustomerManagement()", "[call-arg]"),
    ("value=Decimal(1)", "[arg-type]"),
]


def test_type_checker_finds_what_is_wrong_and_nothing_else(root: Path, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "program.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(root / "generated")},
        capture_output=True,
        check=False,
        text=True,
    )
    found = [line for line in done.stdout.splitlines() if line.startswith("program.py:")]
    expected = [(PROGRAM[: PROGRAM.index(code)].count("\n") + 1, message) for code, message in FINDINGS]
    lines = [(int(line.split(":")[1]), line) for line in found]
    assert [number for number, _ in lines if number not in dict(expected)] == [], done.stdout + done.stderr
    for number, message in expected:
        assert any(at == number and message in line for at, line in lines), (number, message, done.stdout)
