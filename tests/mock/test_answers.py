"""A program's own functions, and trouble on demand: by headers, by options, and by too many calls."""

from __future__ import annotations

import asyncio
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path

import pytest

from msads import Credentials, HttpError, SoapFault
from msads._runtime.connections import library
from msads.v13.customer_management import (
    ApiFault,
    AsyncCustomerManagement,
    Customer,
    CustomerManagement,
)
from soapwright.errors import InputError, UsageError
from soapwright.mock.app import Mock
from soapwright.mock.faults import Throttle, Trouble
from soapwright.mock.open_mock import opened
from tests.importing import importable

CREDENTIALS = Credentials(developer_token="d", access_token="a")

ANSWERS = """
import asyncio
from msads import HttpError
from msads.v13.customer_management import *


def get_customer(request: GetCustomerRequest) -> GetCustomerResponse:
    if request.customer_id == 0:
        raise ApiFault(operation_errors=[OperationError(code=204, message="no such customer")])
    return GetCustomerResponse(customer=Customer(id=request.customer_id, name="Contoso"), tracking_id="t-9")


def teapot(request: DeleteCustomerRequest) -> DeleteCustomerResponse:
    raise HttpError(418, "I am a teapot.")


async def late(request: DeleteAccountRequest) -> DeleteAccountResponse:
    raise ApiFault(operation_errors=[OperationError(code=7, message="too late")])


def nothing():
    return None


async def user(request: GetUserRequest) -> GetUserResponse:
    await asyncio.sleep(0)
    return GetUserResponse(user=User(id=request.user_id))


def who(request: GetCurrentUserRequest, call) -> GetCurrentUserResponse:
    return GetCurrentUserResponse(user=User(user_name=call.headers["developer_token"]))


def broken(request: DeleteUserRequest) -> DeleteUserResponse:
    return 1 / 0


def helper(text: str) -> str:
    return text
"""


@pytest.fixture
def mock(tmp_path: Path, mocked: Callable[..., Mock]) -> Mock:
    (tmp_path / "answers.py").write_text(ANSWERS)
    return mocked("msads/v13/customer_management", answers=str(tmp_path / "answers.py"))


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_functions_give_responses(mock: Mock, protocol: str) -> None:
    service = CustomerManagement(CREDENTIALS, http=mock.http(library()), protocol=protocol)  # type: ignore[arg-type]
    response = service.get_customer(customer_id=42)
    assert (response.customer, response.tracking_id) == (Customer(id=42, name="Contoso"), "t-9")
    with pytest.raises(ApiFault, match="204: no such customer"):
        service.get_customer(customer_id=0)
    assert service.get_current_user().user.user_name == "d"  # type: ignore[union-attr]
    with pytest.raises(Exception, match="The answering function failed: ZeroDivisionError: division by zero"):
        service.delete_user(user_id=1)
    with pytest.raises(HttpError, match="HTTP 418") as error:
        service.delete_customer(customer_id=1, time_stamp=b"")
    assert error.value.body == "I am a teapot."
    # Operations without a function return examples.
    assert service.get_account(account_id=1).account.name == "Name"  # type: ignore[union-attr]


def test_async_functions_give_responses_to_async_clients(mock: Mock) -> None:
    async def call() -> int | None:
        async with AsyncCustomerManagement(CREDENTIALS, http=mock.async_http(library())) as service:
            with pytest.raises(ApiFault, match="7: too late"):
                await service.delete_account(account_id=1, time_stamp=b"")
            user = (await service.get_user(user_id=5)).user
            return user.id if user else None

    assert asyncio.run(call()) == 5


def test_async_functions_need_the_mock_as_an_application(mock: Mock) -> None:
    http = mock.http(library())
    url = "https://mock.test/CustomerManagement/v13/User/Query"
    with pytest.raises(
        TypeError, match="a function that answers is async: use the mock as an ASGI application"
    ):
        http.post(url, json={"UserId": 5}, headers={"DeveloperToken": "d"})


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_failures_requested_by_headers(mock: Mock, protocol: str) -> None:
    http = mock.http(library())
    service = CustomerManagement(CREDENTIALS, http=http, protocol=protocol)  # type: ignore[arg-type]
    http.headers["Mock-Fault"] = "ApiFault 117 Call rate exceeded"
    with pytest.raises(ApiFault, match="117: Call rate exceeded") as fault:
        service.get_customer(customer_id=1)
    assert fault.value.status == (500 if protocol == "soap" else 400)
    http.headers["Mock-Fault"] = "NoSuchFault"
    with pytest.raises(
        HttpError, match=r"has no fault 'NoSuchFault'.*Choose from AdApiFaultDetail, ApiFault, SoapFault"
    ):
        service.get_customer(customer_id=1)
    del http.headers["Mock-Fault"]
    http.headers["Mock-Status"] = "418"
    with pytest.raises(HttpError, match="HTTP 418"):
        service.get_customer(customer_id=1)
    http.headers["Mock-Status"] = "soon"
    with pytest.raises(HttpError, match="Use numbers"):
        service.get_customer(customer_id=1)
    del http.headers["Mock-Status"]
    http.headers["Mock-Delay"] = "0.05"
    began = time.monotonic()
    service.get_customer(customer_id=1)
    assert time.monotonic() - began >= 0.05


def test_failures_requested_by_options(mock: Mock) -> None:
    service = CustomerManagement(CREDENTIALS, http=mock.http(library()), protocol="soap")
    mock.trouble = Trouble(fault="SoapFault not today")
    with pytest.raises(SoapFault, match="not today"):
        service.get_customer(customer_id=1)
    mock.trouble, mock.throttle = Trouble(), Throttle(1)
    with pytest.raises(HttpError, match="HTTP 429") as error:
        for _ in range(10):
            service.get_customer(customer_id=1)
    assert error.value.headers["Retry-After"] == "1"
    mock.throttle, mock.throttle_fault = Throttle(1), "AdApiFaultDetail 117 CallRateExceeded"
    with pytest.raises(Exception, match="117"):
        for _ in range(10):
            service.get_customer(customer_id=1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("def f(: pass", "the module with the answers cannot be imported: SyntaxError"),
        ("import no_such_module", "the module with the answers cannot be imported: ModuleNotFoundError"),
        ("def f(request: int) -> int: ...", "f does not answer any operation that is served"),
        ("def f(request: 'NoSuch') -> int: ...", "the annotations of f cannot be evaluated"),
    ],
)
def test_modules_with_mistakes(tmp_path: Path, mocked: Callable[..., Mock], text: str, message: str) -> None:
    (tmp_path / "answers.py").write_text(text)
    with pytest.raises(InputError, match=message):
        mocked("msads/v13/customer_management", answers=str(tmp_path / "answers.py"))


def test_a_module_may_be_named(
    tmp_path: Path, mocked: Callable[..., Mock], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "named_answers.py").write_text(ANSWERS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", sys.path[:])
    mock = mocked("msads/v13/customer_management", answers="named_answers")
    service = CustomerManagement(CREDENTIALS, http=mock.http(library()))
    assert service.get_customer(customer_id=42).customer == Customer(id=42, name="Contoso")
    with pytest.raises(InputError, match="No module named 'no_such_answers'"):
        mocked("msads/v13/customer_management", answers="no_such_answers")


def test_a_place_that_does_not_exist(root: Path) -> None:
    with pytest.raises(UsageError, match="neither a file nor a service"):
        opened(["msads/v99"], root / "schemas" / "soapwright.toml", ExitStack())


DEPOT_ANSWERS = """
from derived_messages.depot import *


def place_order(request: Order) -> Receipt:
    return LateReceiptOrderPlaced(number=len(request.sku), usage=type(request).__name__)


def get_order(request: Receipt) -> Order:
    return Overnight(sku="tea")
"""


def test_functions_take_and_return_derived_types(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "tests" / "cases" / "derived_messages", tmp_path, dirs_exist_ok=True)
    package = tmp_path / "expected" / "derived_messages"
    shutil.copytree(root / "generator" / "soapwright" / "runtime", package / "_runtime")
    (tmp_path / "depot_answers.py").write_text(DEPOT_ANSWERS)
    with importable(package.parent), ExitStack() as stack:
        answers = str(tmp_path / "depot_answers.py")
        mock = opened(["derived_messages/depot"], tmp_path / "soapwright.toml", stack, answers=answers)
        depot = import_module("derived_messages.depot")
        credentials = import_module("derived_messages").Credentials(
            session=depot.TokenSession(user="u", token="t")
        )
        service = depot.Depot(credentials, http=mock.http(library()))
        assert service.get_order(number=1) == depot.Overnight(sku="tea")
        answer = service.with_request(depot.operations.PLACE_ORDER, depot.Rush(sku="tea"))
        assert (answer.number, answer.usage) == (3, "Rush")
        assert service.place_order(sku="t").usage == "PlaceOrder"


def test_a_module_named_like_a_service_answers_only_for_it(
    tmp_path: Path, mocked: Callable[..., Mock]
) -> None:
    package = tmp_path / "answers"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "customer_management.py").write_text(ANSWERS)
    (package / "campaign_management.py").write_text("raise RuntimeError('nobody asked for this')")
    mock = mocked("msads/v13/customer_management", answers=str(package))
    service = CustomerManagement(CREDENTIALS, http=mock.http(library()))
    assert service.get_customer(customer_id=42).customer == Customer(id=42, name="Contoso")
    with pytest.raises(InputError, match="RuntimeError: nobody asked for this"):
        mocked("msads/v13/campaign_management", answers=str(package))
