"""Waiting for long jobs, with rules of calls.toml: states, limits, progress, errors."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from msads import Credentials, ServiceError, TimedOut, UsageError, WaitFailed, WaitTimedOut
from msads._runtime import clock
from msads.v13.bulk import Bulk
from msads.v13.bulk.types import (
    DownloadCampaignsByAccountIdsResponse,
    GetBulkUploadUrlResponse,
    UploadEntityRecordsResponse,
)
from msads.v13.reporting import AsyncReporting, Reporting
from msads.v13.reporting.types import PollGenerateReportResponse, SubmitGenerateReportResponse

CREDENTIALS = Credentials(developer_token="t", access_token="a")
REPORT = SubmitGenerateReportResponse(report_request_id="17")


class Service:
    """Answers polls with given states, the last one repeatedly; its own clock advances during sleeps."""

    def __init__(self, *states: str | httpx.Response | Exception, body: Callable[[str], Any]) -> None:
        self.states = list(states)
        self.body = body
        self.asked: list[dict[str, Any]] = []
        self.slept: list[float] = []
        self.now = 100.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(json.loads(request.content))
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        if isinstance(state, Exception):
            raise state
        if isinstance(state, httpx.Response):
            return state
        return httpx.Response(200, json=self.body(state), headers={"TrackingId": f"t-{len(self.asked)}"})

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)


def report_state(state: str) -> Any:
    """Return the body of a poll of a report."""
    url = "https://example.com/report.zip" if state == "Success" else None
    return {"ReportRequestStatus": {"Status": state, "ReportDownloadUrl": url}}


def bulk_state(state: str) -> Any:
    """Return the body of a poll of bulk."""
    return {"RequestStatus": state, "PercentComplete": 40, "Errors": [{"Code": 3222, "Message": "sync"}]}


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Service]]:
    """A function that makes a service, by whose clock waiting goes."""

    def make(*states: Any, body: Callable[[str], Any] = report_state) -> Service:
        service = Service(*states, body=body)
        monkeypatch.setattr(clock, "sleep", service.sleep)
        monkeypatch.setattr(clock, "sleep_async", service.asleep)
        monkeypatch.setattr(clock, "monotonic", lambda: service.now)
        return service

    yield make


def reporting(service: Service) -> Reporting:
    """Return a client of a service."""
    return Reporting(CREDENTIALS, http=httpx.Client(transport=httpx.MockTransport(service)))


def test_a_wait_lasts_until_the_job_is_done_and_reports_each_response(served: Callable[..., Service]) -> None:
    service = served("Pending", "Pending", "Success")
    reported: list[PollGenerateReportResponse] = []
    done = reporting(service).wait(REPORT, progress=reported.append)
    assert done.report_request_status and done.report_request_status.report_download_url
    assert reported[-1] is done and len(reported) == 3
    assert service.asked == [{"ReportRequestId": "17"}] * 3
    assert service.slept == [2, 3]


def test_the_interval_between_polls_grows_to_its_maximum(served: Callable[..., Service]) -> None:
    service = served(*["Pending"] * 12, "Success")
    reporting(service).wait(REPORT)
    assert service.slept[:4] == [2, 3, 4.5, 6.75]
    assert service.slept[-1] == 30 == max(service.slept)


def test_a_failed_job_is_raised_with_the_message_of_the_service(served: Callable[..., Service]) -> None:
    service = served("InProgress", "FailedFullSyncRequired", body=bulk_state)
    client = Bulk(CREDENTIALS, http=httpx.Client(transport=httpx.MockTransport(service)))
    with pytest.raises(WaitFailed) as raised:
        client.wait(DownloadCampaignsByAccountIdsResponse(download_request_id="D1"))
    assert raised.value.status == "FailedFullSyncRequired"
    assert raised.value.response.errors[0].code == 3222
    assert str(raised.value) == (
        "GetBulkDownloadStatus: D1 has failed: its state is FailedFullSyncRequired (tracking id t-2)\n"
        "What the service says is in `response`."
    )
    assert isinstance(raised.value, ServiceError) and service.asked[0] == {"RequestId": "D1"}


def test_the_result_of_a_wait_has_the_exchange_of_the_last_response(served: Callable[..., Service]) -> None:
    client = reporting(served("Pending", "Pending", "Error"))
    with pytest.raises(WaitFailed) as failed:
        client.wait(REPORT)
    client = reporting(served("Pending"))
    with pytest.raises(WaitTimedOut) as late:
        client.wait(REPORT, timeout=3)
    for error, state in ((failed.value, "Error"), (late.value, "Pending")):
        assert error.exchange and error.exchange.operation == "PollGenerateReport"
        assert state in error.exchange.body and error.tracking_id == error.exchange.tracking_id
        copied = pickle.loads(pickle.dumps(error))
        assert str(copied) == str(error) and copied.exchange == error.exchange
    with pytest.raises(WaitTimedOut) as never:
        reporting(served(httpx.ReadTimeout("late"))).wait(REPORT, timeout=0.0001)
    assert never.value.exchange is None and never.value.response is None
    raw = client.with_raw_response(reporting(served("Pending", "Success")).wait, REPORT)
    assert raw.exchange.tracking_id == "t-2" and "Success" in raw.exchange.body


@pytest.mark.parametrize("submitted", [GetBulkUploadUrlResponse, UploadEntityRecordsResponse])
def test_the_class_of_the_submitted_request_determines_the_poll(
    served: Callable[..., Service], submitted: Any
) -> None:
    service = served("PendingFileUpload", "CompletedWithErrors", body=bulk_state)
    client = Bulk(CREDENTIALS, http=httpx.Client(transport=httpx.MockTransport(service)))
    done = client.wait(submitted(request_id="U1"))
    assert done.request_status == "CompletedWithErrors" and done.percent_complete == 40
    with pytest.raises(UsageError, match="GetBulkDownloadStatusResponse cannot be waited for"):
        client.wait(client.get_bulk_download_status(request_id="x"))  # type: ignore[call-overload]
    with pytest.raises(UsageError, match="has no request_id"):
        client.wait(submitted())


def test_a_wait_ends_in_time_and_can_be_started_again(served: Callable[..., Service]) -> None:
    service = served("Pending")
    client = reporting(service)
    with pytest.raises(WaitTimedOut) as raised:
        client.wait(REPORT, timeout=10)
    assert sum(service.slept) == pytest.approx(10)
    assert str(raised.value) == (
        f"PollGenerateReport: 17 is not done within 10 s; its state is Pending (tracking id t-{len(service.asked)})\n"
        "It may still be done: wait again, or allow more time."
    )
    assert isinstance(raised.value, TimedOut) and isinstance(raised.value, TimeoutError)
    service.states = ["Success"]
    assert client.wait(REPORT).report_request_status
    with pytest.raises(WaitTimedOut, match="within 3600 s"):
        reporting(served("Pending")).wait(REPORT)
    with pytest.raises(UsageError, match="timeout must be a number of seconds above 0"):
        client.wait(REPORT, timeout=0)


def test_a_poll_that_times_out_is_repeated_and_other_errors_are_raised(
    served: Callable[..., Service],
) -> None:
    service = served(httpx.ReadTimeout("slow"), "Success")
    assert reporting(service).wait(REPORT).report_request_status
    fault = httpx.Response(400, json={"Type": "AdApiFaultDetail", "Errors": [{"Code": 105, "Message": "no"}]})
    with pytest.raises(ServiceError, match="105: no"):
        reporting(served("Pending", fault)).wait(REPORT)


def test_async_clients_wait_alike_and_await_their_callback(served: Callable[..., Service]) -> None:
    service = served("Pending", "Success", "Error")
    reported: list[object] = []

    async def report(response: PollGenerateReportResponse) -> None:
        reported.append(response)

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with AsyncReporting(CREDENTIALS, http=http) as client:
            assert (await client.wait(REPORT, progress=report)).report_request_status
            assert len(reported) == 2
            with pytest.raises(WaitFailed, match="its state is Error"):
                await client.wait(REPORT, progress=reported.append)
        assert len(reported) == 3

    asyncio.run(main())


def test_a_wait_in_a_task_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "sleep_async", asyncio.sleep)
    service = Service("Pending", body=report_state)

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with AsyncReporting(CREDENTIALS, http=http) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.wait(REPORT)

    asyncio.run(main())
    assert len(service.asked) == 1
