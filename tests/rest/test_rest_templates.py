"""`show --rest` prints verb, URL and the documented templates, and the clients write the members that they show."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from json_trees import Number, Tree, read
from rest_clients import CUSTOMER_BILLING, CUSTOMER_MANAGEMENT, MARKET, Wire, service
from values import Values

from soapwright.cli import main
from soapwright.show import json as rest_templates

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas" / "soapwright.toml"
OUTLINES = ROOT / "tests" / "documented" / "outlines" / "v13"

# The recorded templates are those of the tests in tests/documented.
sys.path.insert(0, str(ROOT / "tests" / "documented"))
from outline import Key, Page, load, write

DOCUMENTED = {
    "UpdateAccount": (
        CUSTOMER_MANAGEMENT,
        "PUT https://clientcenter.api.bingads.microsoft.com/CustomerManagement/v13/Account",
    ),
    "DeleteCustomer": (
        CUSTOMER_MANAGEMENT,
        "DELETE https://clientcenter.api.bingads.microsoft.com/CustomerManagement/v13/Customer",
    ),
    "UpdateInsertionOrder": (
        CUSTOMER_BILLING,
        "PUT https://clientcenter.api.bingads.microsoft.com/CustomerBilling/v13/InsertionOrder",
    ),
}
each_documented = pytest.mark.parametrize(
    ("operation", "name"), [(operation, name) for operation, (name, _) in DOCUMENTED.items()]
)


# The page is of 2024, the contract of 2026: what came between them.
LATER = {"UpdateAccount": ['    "ParentCustomerNumber": "ValueHere",\n']}

# The pages print every type but int, double and decimal as text; an unsignedByte is a number on the wire.
QUOTED = {"UpdateAccount": [("Account", "PauseReason")]}


def show(*arguments: str, config: Path = SCHEMAS) -> str:
    result = CliRunner().invoke(main, ["show", *arguments, "--config", str(config)])
    assert result.exit_code == 0, result.output
    return result.output


def refused(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["show", *arguments, "--config", str(SCHEMAS)])
    return result.exit_code, result.output


@cache
def page(name: str, operation: str, kind: str) -> str:
    """Return the template of a reference page, from its outline."""
    outlines = load(OUTLINES / f"{name.rpartition('/')[2]}.txt")
    key = Key(operation, kind, "rest")
    return write(Page(outlines.pages[key].lines), key, outlines)


def without_later(operation: str, text: str) -> str:
    """Return what show prints without the members that came after the page, each of which must be there."""
    for line in LATER.get(operation, ()):
        assert text.count(line) == 1
        text = text.replace(line, "")
    return text


@each_documented
def test_show_prints_verb_url_and_the_documented_templates(operation: str, name: str) -> None:
    line = DOCUMENTED[operation][1]
    request, response = page(name, operation, "request"), page(name, operation, "response")
    shown = show(operation, "--rest", "--service", name)
    assert without_later(operation, shown) == f"{line}\n\n{request}\n{response}"
    shown = show(operation, "--rest", "--request", "--service", name)
    assert without_later(operation, shown) == f"{line}\n\n{request}"
    assert show(operation, "--rest", "--response", "--service", name) == f"{line}\n\n{response}"


def test_show_reads_schema_files_that_no_config_names() -> None:
    source = str(ROOT / "schemas" / "msads" / "v13" / "customer_billing")
    result = CliRunner().invoke(main, ["show", "UpdateInsertionOrder", "--rest", "--from", source])
    assert result.output == show("UpdateInsertionOrder", "--rest", "--service", CUSTOMER_BILLING)


def test_only_services_with_a_rest_side_are_looked_at(tmp_path: Path) -> None:
    places = [CUSTOMER_MANAGEMENT, "msads/v12/customer_management"]
    tables = [f'[services."{place}"]\nschema = "{SCHEMAS.parent / place}"\n' for place in places]
    (tmp_path / "soapwright.toml").write_text("".join(tables))
    arguments = ["show", "GetCustomer", "--config", str(tmp_path / "soapwright.toml")]
    arguments += ["--allow", "outside-project"]
    both = CliRunner().invoke(main, arguments)
    assert both.exit_code == 2 and f"several services have this operation: {', '.join(places)}" in both.output
    shown = CliRunner().invoke(main, [*arguments, "--rest"])
    assert shown.output.startswith("POST https://clientcenter.api.bingads.microsoft.com/")


def test_a_service_without_a_rest_side() -> None:
    place = "msads/v12/customer_management"
    code, output = refused("GetCustomer", "--rest", "--service", place)
    what = f"error: {place}: there is no rest.toml beside its schema files, so it has no REST side\n"
    assert (code, output) == (1, what + "  Write one, or show the SOAP templates without --rest.\n")


def test_an_operation_that_is_not_there() -> None:
    code, output = refused("UpdateAcount", "--rest", "--service", CUSTOMER_MANAGEMENT)
    assert code == 1 and "there is no operation 'UpdateAcount'\n  Did you mean UpdateAccount?" in output


def test_a_derived_type_is_shown_with_the_value_that_names_it() -> None:
    found = service(MARKET)
    shown = {
        name: rest_templates.request_template(found.contract, found.operation(name), found.rest)
        for name in ("AddOffers", "AddSharedEntity", "SubmitReport")
    }
    offer = json.loads(re.sub(r"\b(?:Int|Double|Decimal)ValueHere\b", "0", shown["AddOffers"]))["Offers"][0]
    assert (offer["Type"], "Image" in offer, "Text" in offer) == ("ImageOffer", True, False)
    assert '"Type": "SharedList"' in shown["AddSharedEntity"]
    assert '"Type": "NegativeKeywordList"' in shown["AddSharedEntity"]
    assert '"Type": "OfferReport"' in shown["SubmitReport"]


# What the clients write


def sent(name: str, operation: str) -> Tree:
    """Return what is sent with every field set."""
    found = service(name)
    wire = Wire()
    record = Values(found.contract).full(found.operation(operation).request)
    found.call(operation, wire, **found.package.arguments(found.operation(operation), record))
    return read(wire.sent[0].content)


def shape(tree: Any) -> Any:
    """Return a tree with its members in order, one item of each list, and of each value what JSON type it has.

    A template prints pairs by the names that the contract has, where the service's own clients write `Key`
    and `Value` (`pairs` in rest.toml).
    """
    if isinstance(tree, dict):
        names = {name.lower(): name for name in tree}
        if names.keys() == {"key", "value"}:
            return {"pair": {name: shape(tree[names[name]]) for name in ("key", "value")}}
        return {name: shape(tree[name]) for name in sorted(tree)}
    if isinstance(tree, list):
        return [shape(tree[0])]
    return "number" if isinstance(tree, Number) else "text"


def template_tree(text: str) -> Any:
    """Return a template as the tree of a body."""
    return read(re.sub(r"\b(?:Int|Double|Decimal)ValueHere\b", "0", text).encode())


@each_documented
def test_the_client_writes_the_members_of_the_documented_template(operation: str, name: str) -> None:
    documented = without_later(operation, show(operation, "--rest", "--request", "--service", name))
    assert documented.endswith(page(name, operation, "request"))
    printed = shape(
        template_tree(show(operation, "--rest", "--request", "--service", name).partition("\n\n")[2])
    )
    for outer, inner in QUOTED.get(operation, ()):
        assert printed[outer][inner] == "text"
        printed[outer][inner] = "number"
    assert shape(sent(name, operation)) == printed


@each_documented
def test_the_client_reads_the_members_of_the_documented_template(operation: str, name: str) -> None:
    found = service(name)
    declared = found.operation(operation).response
    assert declared
    struct = found.contract.struct(declared.type)
    assert struct
    members = template_tree(page(name, operation, "response"))
    assert {field.name for field in found.contract.fields(struct)} == set(members)


def test_pairs_are_written_as_the_service_does_and_printed_as_the_pages_do() -> None:
    assert '"key": "ValueHere"' in page(CUSTOMER_MANAGEMENT, "UpdateAccount", "request")
    tree: Any = sent(CUSTOMER_MANAGEMENT, "UpdateAccount")
    assert set(tree["Account"]["ForwardCompatibilityMap"][0]) == {"Key", "Value"}
