"""The programs of docs/calling.md run, against a service on loopback; what the one for OpenTelemetry exports."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from tests.fake_service import FakeService

PAGE = Path(__file__).parents[2] / "docs" / "calling.md"
PROGRAMS = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def ran(program: str, monkeypatch: pytest.MonkeyPatch) -> tuple[FakeService, dict[str, Any]]:
    """Run a program; return the service that it talked to, and what it defined."""
    defined: dict[str, Any] = {"__name__": "program"}
    with FakeService() as service:
        monkeypatch.setenv("ENDPOINT", service.url)
        exec(compile(program, str(PAGE), "exec"), defined)  # noqa: S102 - it is our own page
    return service, defined


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_a_program_runs(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    service, defined = ran(PROGRAMS[number], monkeypatch)
    assert service.requests or "Token" in defined
    assert os.environ["ENDPOINT"] == service.url


def test_attempts_are_spans(monkeypatch: pytest.MonkeyPatch) -> None:
    exported = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exported))
    monkeypatch.setattr(trace, "get_tracer", provider.get_tracer)
    (program,) = [one for one in PROGRAMS if "opentelemetry" in one]
    ran(program, monkeypatch)
    (span,) = exported.get_finished_spans()
    assert (span.name, span.kind, span.status.is_ok) == ("GetCustomer", SpanKind.CLIENT, True)
    assert span.attributes is not None
    assert span.attributes["http.response.status_code"] == 200
    assert span.attributes["http.request.method"] == "POST"
