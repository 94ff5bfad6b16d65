"""The fake service: its answers over both protocols, what it records, and its messages for a wrong test."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from msads import Credentials, HttpError, RestFault, SoapFault, TimedOut, TransportError
from msads.testing import FakeService, HttpAnswer, Unanswered
from msads.v13.customer_billing import operations as billing
from msads.v13.customer_management import (
    AdApiError,
    AdApiFaultDetail,
    ApiFault,
    AsyncCustomerManagement,
    Customer,
    CustomerManagement,
    GetCustomerRequest,
    GetCustomerResponse,
    GetUserResponse,
    OperationError,
    UpdateCustomerResponse,
    operations,
)

CREDENTIALS = Credentials(developer_token="d", access_token=lambda: "a & b")

each_protocol = pytest.mark.parametrize("protocol", ["soap", "rest"])


@pytest.fixture
def fake() -> FakeService[CustomerManagement]:
    return FakeService(CustomerManagement)


@each_protocol
def test_responses_and_recorded_requests(fake: FakeService[CustomerManagement], protocol: str) -> None:
    response = GetCustomerResponse(customer=Customer(id=42, name="Contoso & Söhne"), tracking_id="t-1")
    fake.reply(operations.GET_CUSTOMER, response)
    service = fake.client(CREDENTIALS, protocol=protocol)
    assert service.get_customer(customer_id=42) == response
    assert service.get_customer(customer_id=43) == response
    assert fake.received(operations.GET_CUSTOMER) == [
        GetCustomerRequest(customer_id=42),
        GetCustomerRequest(customer_id=43),
    ]
    call, _ = fake.calls
    assert (call.operation, call.request) == (operations.GET_CUSTOMER, GetCustomerRequest(customer_id=42))
    assert call.headers == {"developer_token": "d", "access_token": "a & b"}


@each_protocol
def test_responses_from_functions(fake: FakeService[CustomerManagement], protocol: str) -> None:
    def get_customer(request: GetCustomerRequest) -> GetCustomerResponse:
        if request.customer_id == 0:
            raise ApiFault(operation_errors=[OperationError(code=204, message="no such customer")])
        return GetCustomerResponse(customer=Customer(id=request.customer_id))

    fake.reply(operations.GET_CUSTOMER, get_customer)
    service = fake.client(protocol=protocol)
    assert service.get_customer(customer_id=7).customer == Customer(id=7)
    with pytest.raises(ApiFault, match="204: no such customer"):
        service.get_customer(customer_id=0)


@each_protocol
def test_faults_of_the_contract(fake: FakeService[CustomerManagement], protocol: str) -> None:
    fault = ApiFault(operation_errors=[OperationError(code=100, message="stale <&>")], tracking_id="t-2")
    derived = AdApiFaultDetail(errors=[AdApiError(code=109, error_code="Expired")], tracking_id="t-3")
    derived.status, derived.fault_code, derived.fault_string = 401, "Client", "no"
    fake.reply(operations.GET_CUSTOMER, fault, derived)
    service = fake.client(protocol=protocol)
    with pytest.raises(ApiFault) as first:
        service.get_customer(customer_id=1)
    assert first.value.operation_errors == fault.operation_errors
    assert (first.value.tracking_id, first.value.status) == ("t-2", 500 if protocol == "soap" else 400)
    with pytest.raises(AdApiFaultDetail) as second:
        service.get_customer(customer_id=1)
    assert (second.value.code, second.value.status, second.value.tracking_id) == (109, 401, "t-3")
    assert protocol == "rest" or (second.value.fault_code, second.value.fault_string) == ("s:Client", "no")


@each_protocol
def test_outcomes_outside_the_contract(fake: FakeService[CustomerManagement], protocol: str) -> None:
    fault = SoapFault()
    fault.fault_string, fault.tracking_id = "not today", "t-4"
    busy = HttpAnswer(429, {"Retry-After": "3", "Content-Type": "text/plain"}, b"slowly")
    fake.reply(
        operations.GET_CUSTOMER, fault, HttpError(503, "busy"), busy, httpx.ConnectTimeout("late"), TimedOut()
    )
    service = fake.client(protocol=protocol)
    with pytest.raises(SoapFault if protocol == "soap" else RestFault, match=r"not today.*t-4"):
        service.get_customer(customer_id=1)
    with pytest.raises(HttpError, match="HTTP 503: busy"):
        service.get_customer(customer_id=1)
    with pytest.raises(HttpError) as error:
        service.get_customer(customer_id=1)
    assert (error.value.status, error.value.headers["retry-after"]) == (429, "3")
    with pytest.raises(TransportError):
        service.get_customer(customer_id=1)
    with pytest.raises(TimedOut):
        service.get_customer(customer_id=1)


@each_protocol
def test_async_clients(protocol: str) -> None:
    async def get_customer(request: GetCustomerRequest) -> GetCustomerResponse:
        await asyncio.sleep(0)
        if request.customer_id == 0:
            raise ApiFault(operation_errors=[OperationError(code=204)])
        return GetCustomerResponse(customer=Customer(id=request.customer_id))

    async def calls() -> list[Any]:
        fake = FakeService(AsyncCustomerManagement)
        fake.reply(operations.GET_CUSTOMER, get_customer)
        async with fake.client(protocol=protocol) as service:
            one = await service.get_customer(customer_id=5)
            with pytest.raises(ApiFault):
                await service.get_customer(customer_id=0)
            with pytest.raises(Unanswered):
                await service.get_user(user_id=1)
        return [one.customer, len(fake.calls)]

    assert asyncio.run(calls()) == [Customer(id=5), 3]


def test_a_client_created_by_the_program(fake: FakeService[CustomerManagement]) -> None:
    class Ours(CustomerManagement):
        pass

    ours = FakeService(Ours)
    for one in (fake, ours):
        one.reply(operations.GET_CUSTOMER, GetCustomerResponse())
        with Ours(Credentials(), endpoint="https://service.test/a/b", http=one.http) as service:
            assert service.get_customer(customer_id=1) == GetCustomerResponse()
    assert type(ours.client()) is Ours


def test_a_call_without_a_prepared_response(fake: FakeService[CustomerManagement]) -> None:
    fake.reply(operations.UPDATE_CUSTOMER, UpdateCustomerResponse())

    def program() -> None:
        try:
            fake.client().get_customer(customer_id=1)
        except Exception:  # noqa: BLE001 - programs do
            return

    with pytest.raises(Unanswered) as error:
        program()
    assert str(error.value) == (
        "GetCustomer was called, but the test has not set up an answer: use reply(operations.GET_CUSTOMER, …). "
        "Operations with answers: UpdateCustomer"
    )
    with pytest.raises(Unanswered, match=r" Operations with answers: none$"):
        FakeService(CustomerManagement).client().get_customer(customer_id=1)


def test_mistakes_in_a_test_are_reported(fake: FakeService[CustomerManagement]) -> None:
    get_customer: Any = operations.GET_CUSTOMER
    with pytest.raises(
        TypeError, match=r"GetCustomer: expected GetCustomerResponse, got GetUserResponse\(\)"
    ):
        fake.reply(get_customer, GetUserResponse())
    with pytest.raises(ValueError, match="CustomerManagement has no operation GetAccountMonthlySpend"):
        fake.reply(billing.GET_ACCOUNT_MONTHLY_SPEND, HttpError(500, ""))
    with pytest.raises(ValueError, match="pass an answer for GetCustomer"):
        fake.reply(operations.GET_CUSTOMER)
    with pytest.raises(TypeError, match="int is not a client of this package"):
        FakeService(int)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    fake.reply(get_customer, lambda request: 1 / 0)
    with pytest.raises(Unanswered, match=r"the answering function failed: ZeroDivisionError"):
        fake.client().get_customer(customer_id=1)
    fake.reply(get_customer, lambda request: GetUserResponse())
    with pytest.raises(
        Unanswered, match="GetCustomer cannot be answered like this: expected GetCustomerResponse"
    ):
        fake.client().get_customer(customer_id=1)
    fake.reply(get_customer, GetCustomerResponse(customer=Customer(id="x")))  # type: ignore[arg-type]
    with pytest.raises(Unanswered, match=r"cannot be answered like this: customer\.id: cannot write 'x'"):
        fake.client().get_customer(customer_id=1)


def test_the_fake_is_not_loaded_with_a_client() -> None:
    script = (
        "import sys, msads.v13.customer_management as m; m.CustomerManagement; m.operations\n"
        "assert not [name for name in sys.modules if 'testing' in name or '_server' in name]"
    )
    folder = Path(sys.modules["msads"].__file__ or "").parents[1]
    subprocess.run([sys.executable, "-c", script], cwd=folder, check=True)
