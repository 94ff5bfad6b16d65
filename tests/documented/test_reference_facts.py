"""The shipped clients say what the API's reference pages state.

Facts and links, in docstrings and in an editor.
"""

from __future__ import annotations

import ast
import csv
import json
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Self

import pytest

from soapwright.docs.docs_text import FactValue, docs_text
from soapwright.docs.docs_toml import FactNames
from soapwright.docs.facts import Topic

ROOT = Path(__file__).parents[2]
V13 = ROOT / "schemas" / "msads" / "v13"
GENERATED = ROOT / "generated"
SERVICES = sorted(path.parent.name for path in V13.glob("*/service.wsdl"))
HOST = "https://learn.microsoft.com/en-us/advertising/"

PROGRAM = """\
from msads.v13.campaign_management import CampaignStatus
from msads.v13.customer_management import Customer, CustomerManagement


def show(service: CustomerManagement, customer: Customer) -> None:
    service.update_customer(customer=customer)
    customer.time_stamp
    CampaignStatus.PAUSED
"""


@cache
def _trees(service: str) -> dict[str, ast.Module]:
    folder = GENERATED / "msads" / "v13" / service
    return {
        path.relative_to(folder).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.py"))
    }


def _docstrings(service: str) -> Iterator[tuple[str, str, str]]:
    """Yield what has a docstring, or might: its kind, its name, its docstring."""
    for path, tree in _trees(service).items():
        for node, after in zip(tree.body, [*tree.body[1:], None], strict=True):
            if isinstance(node, ast.ClassDef) and path == "client.py":
                for method in node.body:
                    if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
                        yield "operation", method.name, ast.get_docstring(method) or ""
            elif isinstance(node, ast.ClassDef) and path.startswith("types/"):
                kind = "enum" if path == "types/enums.py" else "type"
                yield kind, node.name, ast.get_docstring(node) or ""
                for inner, behind in zip(node.body, [*node.body[1:], None], strict=True):
                    if isinstance(inner, (ast.Assign, ast.AnnAssign)):
                        yield ("value" if kind == "enum" else "field"), node.name, _text(behind)
            elif isinstance(node, ast.Assign) and path == "types/wire_types.py":
                yield "type", "", _text(after)


def _text(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return str(node.value.value)
    return ""


def test_docstrings_link_to_pages_that_exist() -> None:
    links = Counter(
        kind
        for service in SERVICES
        for kind, _, text in _docstrings(service)
        if kind in ("operation", "type", "enum") and HOST in text
    )
    assert links == {"operation": 278, "type": 599, "enum": 263}
    plain = [
        (kind, name)
        for service in SERVICES
        for kind, name, text in _docstrings(service)
        if text and HOST not in text and kind not in ("operation", "type", "enum")
    ]
    # What has no page has no address either: responses, of which only the server's clock is known.
    assert sorted(plain) == [
        ("field", f"Update{name}Response") for name in ("Account", "Customer", "InsertionOrder", "User")
    ]


def test_no_docstring_repeats_a_name() -> None:
    for service in SERVICES:
        for kind, name, text in _docstrings(service):
            assert not text or text.strip(".") not in (name, f"A {name}", f"The {name}"), (service, kind)


def test_counts_of_facts_in_docstrings() -> None:
    known = {
        service: Counter(
            kind
            for kind, _, text in _docstrings(service)
            if text and (kind in ("field", "value") or (kind == "operation" and "`: " in text))
        )
        for service in SERVICES
    }
    # Operations with what is known of a parameter, fields and values with a docstring.
    assert {service: tuple(found[kind] for kind in ("operation", "field", "value")) for service, found in known.items()} == COUNTS  # fmt: skip


COUNTS = {
    "ad_insight": (26, 45, 1),
    "bulk": (4, 3, 25),
    "campaign_management": (149, 812, 110),
    "customer_billing": (11, 47, 3),
    "customer_management": (19, 114, 19),
    "reporting": (1, 77, 209),
}


@pytest.mark.parametrize("service", SERVICES)
def test_recorded_facts_are_as_the_program_writes_them(service: str) -> None:
    text = (V13 / service / "facts.toml").read_text(encoding="utf-8")
    stated = tomllib.loads(text)
    facts: dict[Topic, dict[FactNames, dict[str, FactValue]]] = {scope: {} for scope in Topic}
    for scope in Topic:
        for name, inner in stated.pop(scope.value, {}).items():
            if scope.of_members:
                facts[scope] |= {(name, member): known for member, known in inner.items()}
            else:
                facts[scope][name,] = inner
    comment = text.partition("\n")[0].removeprefix("# ")
    assert docs_text(facts, comment, **stated) == text


def test_facts_are_written_from_tables(tmp_path: Path) -> None:
    service = tmp_path / "into" / "bulk"
    service.mkdir(parents=True)
    for file in (V13 / "bulk").iterdir():
        if file.suffix in (".wsdl", ".xsd"):
            shutil.copy(file, service)
    flags = {"flags": "deprecated reserved", "since": "2026", "replaced_by": "Csv"}
    _table(tmp_path / "operations.csv", OPERATION, [
        {"operation": "GetBulkUploadUrl", "roles": "Admin|Clerk", "roles_certain": "yes", "update_mode": "partial"},
        {"operation": "GetBulkUploadUrl", "element": "AccountId", "required": "required", "basis": "stated"},
        {"operation": "GetBulkUploadUrl", "element": "ResponseMode", "required": "required", "basis": "note", "default": "ErrorsOnly"},
        {"operation": "GetBulkUploadStatus", "roles": "Admin", "roles_certain": "by-case"},
    ])  # fmt: skip
    _table(tmp_path / "fields.csv", FIELD, [
        {"type": "CampaignScope", "field": "CampaignId", "add": "required", "update": "required", "max_value": "9", "doubt": "max_value"},
        {"type": "CampaignScope", "field": "ParentAccountId", "add": "conditional", "add_depends": "None CampaignId", "update": "not-applicable", "unit": "fraction"},
        {"type": "Gone", "field": "Field", "add": "required", "in_contract": "no"},
        {"type": "ApplicationFault", "field": "TrackingId", "max_length": "40"},
        {"type": "AdApiFaultDetail", "field": "TrackingId", "declared_by": "ApplicationFault", "max_length": "40", "flags": "on-request", "additional_field": "Id"},
        {"type": "ApiFaultDetail", "field": "TrackingId", "declared_by": "ApplicationFault", "max_length": "40", "min_length": "2"},
    ])  # fmt: skip
    _table(tmp_path / "enums.csv", ENUM, [{"value_set": "DownloadFileType", "value": "Tsv", **flags}])
    _table(tmp_path / "links.csv", LINK, [
        {"kind": "operation", "name": "UploadEntityRecords", "page": ""},
        {"kind": "operation", "name": "GetBulkUploadUrl", "page": "bulk-service/getbulkuploadurl"},
        {"kind": "type", "name": "NeverReached", "page": ""},
    ])  # fmt: skip
    program = ROOT / "schemas" / "msads" / "facts.py"
    command = [
        sys.executable,
        str(program),
        str(tmp_path),
        "--as-of",
        "2027-08",
        "--into",
        str(tmp_path / "into"),
    ]
    subprocess.run(command, check=True)
    assert (service / "facts.toml").read_text(encoding="utf-8").splitlines() == [
        "# Facts of the reference pages of bulk. Written by schemas/msads/facts.py: corrections go into docs.toml.",
        'inherit = "../docs.toml"',
        'as_of = "2027-08"',
        "",
        "[operations]",
        'GetBulkUploadUrl = {roles = ["Admin", "Clerk"], overwrites = false}',
        "UploadEntityRecords = {page = false}",
        "",
        "[requests.GetBulkUploadUrl]",
        'AccountId = {use = "required"}',
        'ResponseMode = {default = "ErrorsOnly"}',
        "",
        "[fields.AdApiFaultDetail]",
        'TrackingId = {text = "Returned only when asked for as Id."}',
        "",
        "[fields.ApiFaultDetail]",
        "TrackingId = {min_length = 2}",
        "",
        "[fields.ApplicationFault]",
        "TrackingId = {max_length = 40}",
        "",
        "[fields.CampaignScope]",
        'CampaignId = {use = "required"}',
        'ParentAccountId = {add = "depends on CampaignId", unit = "fractions of 1"}',
        "",
        "[values.DownloadFileType]",
        'Tsv = {flags = ["deprecated", "reserved"], since = "2026", replaced_by = "Csv"}',
    ]


OPERATION = (
    "operation element required basis max_items min_items max_length item_max_length min_length min_value max_value "
    "default unit flags roles roles_certain update_mode doubt"
)
FIELD = (
    "type field declared_by add add_depends update update_depends update_omitted update_clear delete delete_depends "
    "other_verbs use max_length final_length min_length length_unit item_max_length max_items min_items min_value "
    "max_value default unit flags since replaced_by additional_field pilot doubt"
)
ENUM = "value_set value flags since replaced_by"
LINK = "kind name page"


def _table(path: Path, columns: str, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["service", *columns.split(), "in_contract"])
        writer.writeheader()
        writer.writerows({"service": "bulk", "in_contract": "yes", **row} for row in rows)


class _Editor:
    """An editor, as far as it asks a language server what to show under the cursor."""

    def __init__(self, root: Path) -> None:
        server = Path(sys.executable).with_name("basedpyright-langserver")
        self._server = subprocess.Popen([server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._number = 0
        folder = {"uri": root.as_uri(), "name": root.name}
        self.asked("initialize", processId=None, rootUri=root.as_uri(), workspaceFolders=[folder], capabilities={
            "textDocument": {"hover": {"contentFormat": ["markdown"]}},
        })  # fmt: skip
        self.notify("initialized")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.asked("shutdown")
        self.notify("exit")
        self._server.communicate(timeout=60)

    def notify(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def asked(self, method: str, **params: Any) -> Any:
        """Return the server's answer; what it asks meanwhile is answered with nothing."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self._received()
            if "method" in message:
                if "id" in message:
                    items = message["params"].get("items")
                    self._send(
                        {"id": message["id"], "result": None if items is None else [{} for _ in items]}
                    )
            elif message["id"] == self._number:
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._server.stdin.flush()

    def _received(self) -> dict[str, Any]:
        assert self._server.stdout
        length = 0
        while line := self._server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        found: dict[str, Any] = json.loads(self._server.stdout.read(length))
        return found


@pytest.mark.slow
def test_hover_shows_facts_and_a_link(tmp_path: Path) -> None:
    (tmp_path / "msads").symlink_to(GENERATED / "msads")
    document = {"uri": (tmp_path / "program.py").as_uri()}
    shown = {}
    with _Editor(tmp_path) as editor:
        editor.notify("textDocument/didOpen", textDocument={**document, "languageId": "python", "version": 1, "text": PROGRAM})  # fmt: skip
        for word in ("update_customer", "time_stamp", "PAUSED"):
            line, text = next(
                (number, text) for number, text in enumerate(PROGRAM.split("\n")) if word in text
            )
            position = {"line": line, "character": text.index(word) + 1}
            shown[word] = editor.asked("textDocument/hover", textDocument=document, position=position)["contents"]["value"]  # fmt: skip
    for word, facts, page in (
        ("update_customer", "Overwrites everything: omitted values are cleared.", "customer-management-service/updatecustomer?view=bingads-13"),
        ("update_customer", "`customer`: Required. Its time stamp must be that of the last write", ""),
        ("update_customer", "Raises AdApiFaultDetail or ApiFault.", ""),
        ("time_stamp", "Read-only on add, required on update. That of the last write", "customer-management-service/customer?view=bingads-13#timestamp"),
        ("PAUSED", "New campaigns are paused unless they say otherwise.", "campaign-management-service/campaignstatus?view=bingads-13#paused"),
    ):  # fmt: skip
        assert facts in shown[word] and HOST + page in shown[word], shown[word]
