"""The first minute: a client from one command, and a first call that runs as it is printed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from soapwright.config.config import Config
from soapwright.config.load import load_config
from soapwright.mock.contract_reading import canonical_files
from soapwright.mock.strict import compiled
from soapwright.pipeline import build
from soapwright.runtime.client import Client
from soapwright.runtime.credentials import filled
from soapwright.runtime.soap import SoapProtocol
from tests.command import printed, run
from tests.fuzz.imported import imported

CASES = Path(__file__).parent / "cases"
WRITTEN = sorted(case.name for case in CASES.iterdir() if (case / "expected").is_dir())
ECHO = CASES / "minimal" / "service.wsdl"


@pytest.mark.parametrize("case", WRITTEN)
def test_first_call_makes_a_request(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    output = build(load_config(CASES / case / "soapwright.toml"))
    assert '"' not in output.first_call
    if case in ("document_encoded", "soap_encoding"):
        # Their operations take types that have no example.
        assert output.first_call == ""
        return
    requests: list[tuple[str, str]] = []
    sent: list[bytes] = []

    def call(client: Any, operation: Any, request: Any, *rest: object) -> None:
        # The header parts that it gives are of their types, too.
        channel = client._channel
        list(filled(operation.headers, channel.credentials, channel.service.types))
        requests.append((type(request).__name__, operation.request))
        made = SoapProtocol(channel.service).encode(
            operation, request, channel.credentials, "https://a.example/"
        )
        sent.append(made.content)

    monkeypatch.setattr(Client, "_call", call)
    package = output.first_call.split("from ")[-1].split()[0].partition(".")[0]
    texts = {
        path: text for path, text in output.files.items() if path.endswith(".py") and "/_runtime/" not in path
    }
    codes = {path: compile(text, path, "exec") for path, text in texts.items()}
    with imported(package, codes):
        printing = {"print": lambda *_: None}
        exec(output.first_call, printing)  # noqa: S102 - the line that is printed for people
    made, expected = requests[0]
    assert made == expected
    assert not [*_invalid(load_config(CASES / case / "soapwright.toml"), sent[0])]


def _invalid(config: Config, content: bytes) -> Iterator[str]:
    """Yield what is wrong with a request."""
    for service in config.services:
        schema, _ = compiled(canonical_files(config, service))
        if schema is None:
            continue
        for body in etree.fromstring(content)[-1]:
            schema.validate(body)
            messages = [str(one.message) for one in schema.error_log]
            yield from (one for one in messages if "No matching global" not in one)


def test_the_most_harmless_operation_is_tried_first() -> None:
    config = load_config(Path("schemas/soapwright.toml"))
    output = build(replace(config, services=config.services[:1]))
    assert output.first_call == (
        "from msads import Credentials; from msads.v13.customer_management import CustomerManagement; "
        "print(CustomerManagement(Credentials(access_token='...', developer_token='...'))"
        ".get_customer(customer_id=1))"
    )


def test_one_command_writes_a_client_without_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    output = printed("generate", ECHO, "--output", "clients")
    assert [path.name for path in tmp_path.iterdir()] == ["clients"]
    assert output[-2] == "  cd clients"
    program = output[-1].split('"')[1]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd="clients", capture_output=True, text=True, check=False
    )
    # There is no server at the contract's address.
    assert "NotConnected: Say: ConnectError" in done.stderr
    assert "up to date" in printed("generate", ECHO, "--output", "clients")[0]


def test_place_and_operations_of_the_client_can_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source = CASES / "port_types"
    printed("generate", source, "--output", ".", "--as", "acme/v1/books", "--operations", "Find*")
    client = (tmp_path / "acme/v1/books/library/client.py").read_text()
    assert client.count("return self._call(") == client.count("operations.FIND") == 1


@pytest.mark.parametrize(
    "arguments, message",
    [
        ([ECHO], "SOURCE needs an --output"),
        (["--output", "x"], "--output requires SOURCE"),
        (["--as", "a/b"], "--as requires SOURCE"),
        ([ECHO, "--output", "x", "--config", "y.toml"], "SOURCE and --config cannot be used together"),
        ([ECHO, "--output", "x", "--check"], "SOURCE and --check cannot be used together"),
        ([ECHO, "--output", "x", "--operations", "Shout"], "Shout"),
        ([ECHO, "--output", "x", "--as", "Echo"], "'Echo'"),
    ],
)
def test_contradictory_options_are_refused(
    arguments: list[Any], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("generate", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_results_as_json_or_quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    brought = json.loads("\n".join(printed("init", ECHO, "--format", "json")))
    assert brought["place"] == "example/echo" and brought["operations"] == 1
    assert brought["next"][0] == "soapwright generate"
    made = json.loads("\n".join(printed("generate", "--format", "json")))
    assert "example/echo/client.py" in made["written"] and made["warnings"] == []
    updated = json.loads("\n".join(printed("update", "--format", "json")))
    assert updated["contracts"] == [{"place": "example/echo", "changed": False, "written": [], "removed": []}]
    assert updated["unchanged"] == len(made["written"])
    for command in (["generate", "-q"], ["update", "-q"], ["import", ECHO, "--as", "example/echo", "-q"]):
        assert printed(*command) == []


def test_listing_the_commands_imports_none() -> None:
    program = (
        "import sys; from soapwright.cli import main; main(['--help'], standalone_mode=False); "
        "print([name for name in ('soapwright.api', 'lxml', 'black', 'xsdata') if name in sys.modules])"
    )
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert output.splitlines()[-1] == "[]"
    assert "generate  Write the clients." in output
