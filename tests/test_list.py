"""`soapwright list`: what a WSDL offers, without a project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command import printed, run

CASES = Path(__file__).parent / "cases"
LIBRARY = CASES / "port_types" / "library.wsdl"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_service_of_the_project_is_a_source_as_well(tmp_path: Path) -> None:
    printed("init", LIBRARY, "--as", "acme/v1/library", "--service", "LibraryService")
    assert printed("list", "acme/v1/library") == printed("list", LIBRARY, "--service", "LibraryService")
    result = run("list", "acme/v1/libary")
    assert result.exit_code == 2
    assert "this is neither a file nor a service of" in result.stderr


def test_services_ports_and_operations_are_reported() -> None:
    assert (
        printed("list", LIBRARY)
        == """\
services LibraryService, ArchiveService
namespace https://example.com/library

LibraryService: 1 operation
  port Catalogue: SOAP 1.1, https://api.example.com/catalogue
  port ArchiveService.Catalogue: SOAP 1.1, https://archive.example.com/catalogue

  Find
    action  urn:find (document, literal)
    input   Find(Title: string?)
    output  Found(Book: Book*)

Desk: 2 operations
  port Desk: SOAP 1.1, https://api.example.com/desk
  port Desk12: SOAP 1.2, https://api.example.com/desk12

  Lend
    action  urn:lend (document, literal)
    input   Lend(Book: Book?)
    output  Lent()
    headers of the input: Card
    faults  TooLate

  Find
    action  urn:find-at-desk (document, literal)
    input   Find(Title: string?)
    output  Found(Book: Book*)

ArchiveService: 1 operation
  port Archive: SOAP 1.1, https://archive.example.com/

  Find
    action  none (document, literal)
    input   Find(Title: string?)
    output  Found(Book: Book*)

left out: 1 port
  CatalogueGet: it has no SOAP binding
""".splitlines()
    )
    assert list(Path().iterdir()) == []


def test_unsupported_operations_are_reported_with_the_reason() -> None:
    output = printed("list", CASES / "left_out" / "service.wsdl")
    assert output[output.index("  left out: 2 operations") + 1 :] == [
        "    Notify: it has no input",
        "    Solicit: it has its output before its input: the service calls the client",
    ]


def test_the_same_as_json() -> None:
    found = json.loads("\n".join(printed("list", LIBRARY, "--format", "json")))
    assert found["format"] == 1
    assert found["services"] == ["LibraryService", "ArchiveService"]
    assert [one["name"] for one in found["clients"]] == ["LibraryService", "Desk", "ArchiveService"]
    assert found["left_out"] == [{"name": "CatalogueGet", "why": "it has no SOAP binding"}]
    desk = found["clients"][1]
    assert desk["ports"] == [
        {"name": "Desk", "url": "https://api.example.com/desk", "soap": "1.1", "actions": {}},
        {
            "name": "Desk12",
            "url": "https://api.example.com/desk12",
            "soap": "1.2",
            "actions": {"Find": "urn:find-at-desk-12"},
        },
    ]
    lend = desk["operations"][0]
    namespace = "https://example.com/library"
    assert lend == {
        "name": "Lend",
        "doc": "",
        "facts": [],
        "facts_of_input": {},
        "reference": "",
        "action": "urn:lend",
        "style": "document",
        "encoding": "",
        "input": {
            "element": f"{{{namespace}}}Lend",
            "type": f"{{{namespace}}}/Lend",
            "fields": [
                {
                    "name": "Book",
                    "type": f"{{{namespace}}}Book",
                    "min": 0,
                    "max": 1,
                    "nillable": False,
                    "kind": "element",
                }
            ],
            "headers": [
                {
                    "name": "Card",
                    "namespace": namespace,
                    "type": "{http://www.w3.org/2001/XMLSchema}string",
                }
            ],
            "attachments": [],
        },
        "output": {
            "element": f"{{{namespace}}}Lent",
            "type": f"{{{namespace}}}/Lent",
            "fields": [],
            "headers": [],
            "attachments": [],
        },
        "faults": [{"name": "TooLate", "element": f"{{{namespace}}}TooLate", "type": f"{{{namespace}}}Late"}],
    }


def test_a_service_and_operations_may_be_chosen() -> None:
    output = printed("list", LIBRARY, "--service", "LibraryService", "--operations", "Len*")
    assert [line for line in output if "operation" in line] == ["Desk: 1 operation"]
    refused = run("list", LIBRARY, "--operations", "Lemd")
    assert refused.exit_code == 1
    assert "there is no operation 'Lemd'\n  Did you mean 'Lend'?" in refused.stderr


@pytest.mark.parametrize("case", sorted(path.parent.name for path in CASES.glob("*/expected")))
def test_every_contract_of_the_cases_can_be_listed(case: str) -> None:
    for path in sorted((CASES / case).glob("*.wsdl")):
        if "<wsdl:service" in path.read_text(encoding="utf-8"):
            assert json.loads("\n".join(printed("list", path, "--format", "json")))["clients"]
            assert printed("list", path)


def test_facts_of_docs_toml_are_listed() -> None:
    output = run("list", CASES / "docs_toml" / "orders", "--operations", "UpdateOrder,DeleteOrder").stdout
    assert (
        output.split("\n\n", 2)[2]
        == """\
  UpdateOrder
    action  UpdateOrder (document, literal)
    input   UpdateOrderRequest(Order: Order?)
    output  UpdateOrderResponse(Id: long?)
    known   Overwrites everything: omitted values are cleared. Get the order first. For the roles Clerk and Owner.
    known of Order: Required.
    page    https://docs.example.com/orders/update-order

  DeleteOrder
    action  DeleteOrder (document, literal)
    input   DeleteOrderRequest(OrderId: long?)
    output  DeleteOrderResponse(Id: long?)
    known   Deprecated and not available to everyone since 2025-03 (as of 2026-08): use CloseOrder.
    known of OrderId: Required. That of an order that is "Closed"; \\ is no id.
"""
    )
    found = json.loads(run("list", CASES / "docs_toml" / "orders", "--format", "json").stdout)
    add, update, _ = found["clients"][0]["operations"]
    assert (add["facts"], add["facts_of_input"]) == ([], {})
    assert add["reference"] == "https://docs.example.com/orders/add-order"
    assert update["facts"][1:] == ["Get the order first.", "For the roles Clerk and Owner."]
    assert update["facts_of_input"] == {"Order": ["Required."]}


def test_facts_are_shown_instead_of_templates() -> None:
    source = ("--from", CASES / "docs_toml" / "orders", "--facts")
    assert (
        run("show", "UpdateOrder", *source).stdout
        == """\
UpdateOrder
  Overwrites everything: omitted values are cleared.
  Get the order first.
  For the roles Clerk and Owner.
  https://docs.example.com/orders/update-order

request
  Order: Required.
  Order/Name: Required on add, read-only on update. 3 to 90 characters.
  Order/Status: Optional. Default: Open. Closed for good.
  Order/Status=Lost: Deprecated since 2026-01 (as of 2026-08): use Closed.
  Order/Share: Sometimes required on add, depending on Status and Name; optional on update. From 0 to 1. In fractions of 1. Default: 1.
  Order/Notes: Optional. Omitted from an update, it is unchanged; an empty list clears it. At most 10 items. Each at most 100 characters.
  Order(RushOrder)/Name: Not supported.
  Order(RushOrder)/Before: Required on order.

response
  Id: The same as before.
"""
    )
    assert run("show", "RushOrder", *source).stdout.startswith("""\
RushOrder
  An order that cannot wait.
  https://docs.example.com/orders/types/rushorder.html

Name: Not supported. 3 to 90 characters.
""")
    assert run("show", "UpdateOrder", "--response", *source).stdout.endswith(
        "\nresponse\n  Id: The same as before.\n"
    )


def test_a_service_without_a_soap_port_is_listed_with_the_reason() -> None:
    wsdl = CASES / "bad_http_binding" / "service.wsdl"
    assert printed("list", wsdl) == [
        "service EchoService",
        "namespace https://example.com/echo",
        "",
        "left out: 1 port",
        "  EchoService: it has no SOAP binding",
        "  Binding 'EchoService' is one of HTTP GET or POST. soapwright reads bindings of SOAP 1.1 and 1.2; ask the service for a WSDL with one.",
    ]
    found = json.loads("\n".join(printed("list", wsdl, "--format", "json")))
    assert (found["clients"], [one["name"] for one in found["left_out"]]) == ([], ["EchoService"])


def test_attachments_are_named() -> None:
    wsdl = CASES / "attachments" / "service.wsdl"
    lines = printed("list", wsdl)
    assert "    attachments of the input: scan, title" in lines
    (client,) = json.loads("\n".join(printed("list", wsdl, "--format", "json")))["clients"]
    assert client["operations"][0]["output"]["attachments"] == [
        {"name": "receipt", "content_types": ["application/pdf"]}
    ]
