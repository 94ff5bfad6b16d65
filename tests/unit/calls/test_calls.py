"""calls.toml: its content, inheritance, and mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.base.qname import QName
from soapwright.calls.apply_calls import resolve_calls
from soapwright.calls.calls_toml import CallFacts, load_calls
from soapwright.contract.model import Endpoint
from soapwright.contract.views import ContractView, Message, Operation, PortType
from soapwright.errors import InputError


def contract(*operations: str) -> ContractView:
    empty = Message(QName("urn:test", "Empty"), QName("urn:test", "/Empty"))
    found = tuple(Operation(name, name, empty, empty) for name in operations)
    return ContractView(
        "Test", "urn:test", (PortType("Test", (Endpoint("Port", "https://soap.test"),), found),)
    )


def facts(folder: Path, text: str) -> CallFacts:
    (folder / "calls.toml").write_text(text)
    return load_calls(folder / "calls.toml")


def test_a_service_without_calls_toml_has_no_facts(tmp_path: Path) -> None:
    found = load_calls(tmp_path / "calls.toml")
    assert found == CallFacts()
    assert resolve_calls(contract("GetBook"), found).read_only == frozenset()


def test_patterns_match_whole_names(tmp_path: Path) -> None:
    found = facts(tmp_path, 'read_only = ["Get*", "*Info"]\n')
    operations = contract("GetBook", "ForgetBook", "BookInfo", "InfoBook", "getBook")
    assert resolve_calls(operations, found).read_only == {"GetBook", "BookInfo"}


def test_tables_are_merged_and_lists_replaced(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    facts(tmp_path, 'read_only = ["Get*"]\nexpired = [109]\n[retry]\n117 = 60\nBusy = 1\n')
    found = facts(
        tmp_path / "own", 'inherit = "../calls.toml"\nread_only = ["Search*"]\n[retry]\nBusy = 2.5\n'
    )
    assert found.read_only == ("Search*",)
    assert found.expired == ("109",)
    assert found.retry == {"117": 60.0, "Busy": 2.5}
    assert len(found.texts) == 2


def test_inherited_patterns_may_match_no_operation(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    facts(tmp_path, 'read_only = ["Serach*"]\n')
    found = facts(tmp_path / "own", 'inherit = "../calls.toml"\n')
    assert resolve_calls(contract("SearchBooks"), found).read_only == frozenset()
    own = facts(tmp_path / "own", 'inherit = "../calls.toml"\n\nread_only = [\n    "Serach*",\n]\n')
    with pytest.raises(InputError) as error:
        resolve_calls(contract("SearchBooks"), own)
    (problem,) = error.value.problems
    assert (problem.where.line, problem.what) == (4, "there is no operation 'Serach*'")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\nreadonly = []\n", "2: unknown key 'readonly' | Did you mean 'read_only'?"),
        ('read_only = "Get*"\n', "1: 'read_only' is 'Get*' | Make it a list."),
        ("read_only = [\n  5,\n]\n", "2: 'read_only' has 5 | Make it a string."),
        ('[retry]\n117 = "60"\n', "2: 'retry.117' is '60' | Use a number of seconds from 0 to 86400."),
        ("[retry]\n117 = -1\n", "2: 'retry.117' is -1 | Use a number of seconds from 0 to 86400."),
        ("[retry]\n117 = true\n", "2: 'retry.117' is True | Use a number of seconds from 0 to 86400."),
        ("[retry]\n117 = nan\n", "2: 'retry.117' is nan | Use a number of seconds from 0 to 86400."),
        ("[retry]\n117 = 1e9\n", "2: 'retry.117' is 1000000000.0 | Use a number of seconds from 0 to 86400."),
        ("expired = [109, 1.5]\n", "1: 'expired' has 1.5 | Use the code of a fault, a number or a string."),
        ("expired = 109\n", "1: 'expired' is 109 | Make it a list."),
        ("[retry_after_fields]\nBackOff = []\n", "2: 'retry_after_fields.BackOff' is [] | Use a number of seconds from 0 to 86400."),
        ('[[pages]]\noperations = ["A"]\nindex = "I"\n', "1: 'pages' has a rule without 'size' | Add size."),
        ('[[pages]]\noperations = ["A"]\ntoken = "T"\n', "1: 'pages' has a rule without 'next' | Add next."),
        ('[[pages]]\noperations = ["A"]\ntoken = "T"\nnext = "N"\nindex = "I"\n', "5: 'index' and 'token' cannot be used together | Remove one of them."),
        ('[[pages]]\noperations = ["A"]\ntoken = "T"\nnext = "N"\nlast = "short"\n', "5: 'last' and 'token' cannot be used together | Remove one of them."),
        ('[[pages]]\noperations = ["A"]\nindex = "I"\nsize = "S"\nmore = "B"\n', "5: 'more' and 'index' cannot be used together | Remove one of them."),
        ('[[pages]]\noperations = ["A"]\ntoken = "T"\nnext = "N"\npage_size = 5\n', "5: 'page_size' without 'size' | Add size, the path of the page size in the request."),
        ('inherit = "calls.toml"\n', "1: {folder}/calls.toml inherits itself | Remove one of the two."),
    ],
)  # fmt: skip
def test_mistakes_are_reported_with_their_line(text: str, expected: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        facts(tmp_path, text)
    (problem,) = error.value.problems
    assert f"{problem.where.line}: {problem.what} | {problem.hint}" == expected.replace(
        "{folder}", str(tmp_path)
    )
