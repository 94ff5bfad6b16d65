"""What a shell completes: commands, services, operations, parameters."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from soapwright.cli import main
from soapwright.cli.shells import Bash, Zsh

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def _completed(*words: str) -> list[str]:
    *before, incomplete = words
    complete = ShellComplete(main, {}, "soapwright", "_SOAPWRIGHT_COMPLETE")
    return [one.value for one in complete.get_completions(before, incomplete)]


def test_commands() -> None:
    assert _completed("c") == ["contract", "check", "call"]
    assert "--version" in _completed("--")


def test_services_of_the_project() -> None:
    assert _completed("openapi", "msads/v13/c") == [
        "msads/v13/customer_management",
        "msads/v13/customer_billing",
        "msads/v13/campaign_management",
    ]
    assert _completed("call", "nothing") == ["nothing"]


def test_operations_in_any_letter_case() -> None:
    assert "UpdateCustomer" in _completed("show", "updatec")
    assert _completed("call", "msads/v13/reporting", "") == ["PollGenerateReport", "SubmitGenerateReport"]
    assert _completed("call", "tests/cases/minimal/service.wsdl", "") == ["Say"]


def test_parameters_of_an_operation() -> None:
    assert _completed("call", "tests/cases/minimal/service.wsdl", "Say", "") == ["text="]


@pytest.mark.parametrize(
    ("operation", "begun", "completed"),
    [
        ("UpdateCustomer", "", ["customer."]),
        ("UpdateCustomer", "Cu", ["Customer."]),
        ("UpdateCustomer", "customer.na", ["name="]),
        ("UpdateCustomer", "Customer.Na", ["Name="]),
        ("UpdateCustomer", "customer.customer_address.c", ["city=", "country_code="]),
        ("UpdateCustomer", "customer.forward", ["forward_compatibility_map="]),
        ("UpdateCustomer", "customer.name.", []),
        ("UpdateCustomer", "customer.no.", []),
        ("SearchAccounts", "p", ["predicates.", "page_info."]),
        ("SearchAccounts", "predicates.", ["0."]),
        ("SearchAccounts", "predicates.1.", ["field=", "operator=", "value="]),
        ("SearchAccounts", "predicates.field", []),
    ],
)
def test_fields_of_structs_and_items_of_lists(operation: str, begun: str, completed: list[str]) -> None:
    before = begun.rpartition(".")[0]
    expected = [f"{before}.{one}" if before else one for one in completed]
    place = "msads/v13/customer_management"
    assert _completed("call", place, operation, begun) == expected


@pytest.mark.parametrize(
    "words",
    [
        ("show", "X"),
        ("call", "acme/v1/echo", "Say", ""),
        ("call", "no.wsdl", ""),
        ("call", "README.md", ""),
        ("call", "README.md", "Say", ""),
        ("call", "no.wsdl", "Say", ""),
    ],
)
def test_wrong_input_completes_to_nothing(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "README.md").write_text("# Not a WSDL")
    (tmp_path / "soapwright.toml").write_text("services = 1")
    monkeypatch.chdir(tmp_path)
    assert _completed(*words) == []


def test_without_a_project_a_service_may_be_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    complete = ShellComplete(main, {}, "soapwright", "_SOAPWRIGHT_COMPLETE")
    assert [(one.value, one.type) for one in complete.get_completions(["call"], "serv")] == [("serv", "file")]


def test_a_shell_gets_the_script_and_the_completions() -> None:
    """Runs the command as the shell does."""

    def asked(**environment: str) -> str:
        command = [sys.executable, "-m", "soapwright"]
        environment = {**os.environ, **environment, "_SOAPWRIGHT_COMPLETE": environment["what"]}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment).stdout

    assert "compopt -o nospace" in asked(what="bash_source")
    assert asked(what="bash_complete", COMP_WORDS="soapwright che", COMP_CWORD="1") == "plain,check\n"


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize(
    ("value", "spaced"), [("text=", False), ("customer.", False), ("UpdateCustomer", True)]
)
def test_bash_adds_no_space_after_incomplete_arguments(value: str, spaced: bool) -> None:
    """Runs the script with a command that gives these answers, and a shell that records what it is asked."""
    script = Bash(main, {}, "soapwright", "_SOAPWRIGHT_COMPLETE").source()
    program = (
        f"{script}\nenv() {{ echo plain,{value}; }}\ncompopt() {{ echo $*; }}\n"
        "_soapwright_completion soapwright; echo ${COMPREPLY[@]}"
    )
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [*([] if spaced else ["-o", "nospace"]), value]


def test_zsh_adds_no_space_after_incomplete_arguments() -> None:
    assert "compadd -U -S ''" in Zsh(main, {}, "soapwright", "_SOAPWRIGHT_COMPLETE").source()
