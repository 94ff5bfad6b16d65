"""`show --rest` prints verb, URL and the documented templates, and the clients write the members that they show."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from soapwright.cli import main
from soapwright.config.places import version_of
from soapwright.show import json_templates as rest_templates
from soapwright.show import soap_templates
from tests.documented import expand
from tests.documented.editions import V13_OF_2021
from tests.documented.outline import Key, Page, write
from tests.wire.values import Values

from .json_trees import Number, Tree, read
from .rest_clients import (
    CAMPAIGN_MANAGEMENT,
    CUSTOMER_BILLING,
    CUSTOMER_MANAGEMENT,
    MARKET,
    Wire,
    service,
)

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas" / "soapwright.toml"

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


def urls(operation: str) -> str:
    """Return the printed URLs: production and sandbox."""
    line = DOCUMENTED[operation][1]
    return f"{line}\n{line.replace('.api.', '.api.sandbox.')} (sandbox)"


def refused(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["show", *arguments, "--config", str(SCHEMAS)])
    return result.exit_code, result.output


@cache
def page(name: str, operation: str, kind: str) -> str:
    """Return the template of a reference page of 2024, from the facts in tests/documented."""
    facts = V13_OF_2021.facts(name.rpartition("/")[2])
    found = expand.page(facts, Key(operation, kind, "rest"))
    return write(Page(found.lines), "rest", facts.namespaces)


def without_later(operation: str, text: str) -> str:
    """Return what show prints without the members that came after the page, each of which must be there."""
    for line in LATER.get(operation, ()):
        assert text.count(line) == 1
        text = text.replace(line, "")
    return text


@each_documented
def test_show_prints_verb_url_and_the_documented_templates(operation: str, name: str) -> None:
    line = urls(operation)
    request, response = page(name, operation, "request"), page(name, operation, "response")
    shown = show(operation, "--rest", "--service", name)
    assert without_later(operation, shown) == f"{line}\n\n{request}\n{response}"
    shown = show(operation, "--rest", "--request", "--service", name)
    assert without_later(operation, shown) == f"{line}\n\n{request}"
    assert show(operation, "--rest", "--response", "--service", name) == f"{line}\n\n{response}"


def test_show_reads_schema_files_without_a_config() -> None:
    source = str(ROOT / "schemas" / "msads" / "v13" / "customer_billing")
    result = CliRunner().invoke(main, ["show", "UpdateInsertionOrder", "--rest", "--from", source])
    assert result.output == show("UpdateInsertionOrder", "--rest", "--service", CUSTOMER_BILLING)


def test_only_services_with_rest_are_searched(tmp_path: Path) -> None:
    places = {"acme/one": CUSTOMER_MANAGEMENT, "acme/two": "msads/v12/customer_management"}
    tables = [f'[services."{place}"]\nschema = "{SCHEMAS.parent / of}"\n' for place, of in places.items()]
    (tmp_path / "soapwright.toml").write_text("".join(tables))
    arguments = ["show", "GetCustomer", "--config", str(tmp_path / "soapwright.toml")]
    arguments += ["--allow", "outside-project"]
    both = CliRunner().invoke(main, arguments)
    assert both.exit_code == 2 and f"several services have this operation: {', '.join(places)}" in both.output
    shown = CliRunner().invoke(main, [*arguments, "--rest"])
    assert shown.output.startswith("POST https://clientcenter.api.bingads.microsoft.com/")


def test_a_service_without_rest() -> None:
    place = "msads/v12/customer_management"
    code, output = refused("GetCustomer", "--rest", "--service", place)
    what = f"error: {place}: there is no rest.toml beside its schema files, so it has no REST side\n"
    assert (code, output) == (1, what + "  Write one, or show the SOAP templates without --rest.\n")


def test_an_unknown_operation() -> None:
    code, output = refused("UpdateAcount", "--rest", "--service", CUSTOMER_MANAGEMENT)
    assert code == 1 and "there is no operation 'UpdateAcount'\n  Did you mean UpdateAccount?" in output


def test_a_derived_type_is_shown_with_its_discriminator() -> None:
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


# Requests of the clients


def sent(name: str, operation: str) -> Tree:
    """Return the request with every field set."""
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


def test_pairs_are_sent_as_the_service_expects_and_printed_as_on_the_pages() -> None:
    assert '"key": "ValueHere"' in page(CUSTOMER_MANAGEMENT, "UpdateAccount", "request")
    tree: Any = sent(CUSTOMER_MANAGEMENT, "UpdateAccount")
    assert set(tree["Account"]["ForwardCompatibilityMap"][0]) == {"Key", "Value"}


# Versions, types, and what pages leave out


def test_the_newest_version_of_a_service_is_the_default() -> None:
    newest = show("UpdateCustomer")
    assert newest == show("UpdateCustomer", "--service", CUSTOMER_MANAGEMENT)
    assert "/Customer/v12" in show("UpdateCustomer", "--service", "msads/v12/customer_management")


def test_a_type_that_several_services_have(tmp_path: Path) -> None:
    tables = [
        f'[services."acme/{place}"]\nschema = "{SCHEMAS.parent / CUSTOMER_BILLING}"\n' for place in "ab"
    ]
    (tmp_path / "soapwright.toml").write_text("".join(tables))
    arguments = ["show", "InsertionOrder", "--config", str(tmp_path / "soapwright.toml")]
    result = CliRunner().invoke(main, [*arguments, "--allow", "outside-project"])
    assert (result.exit_code, result.output) == (
        2,
        "error: InsertionOrder: several services have this type: acme/a, acme/b\n  Choose one with --service.\n",
    )


def test_versions_are_compared_as_numbers() -> None:
    assert version_of("acme/v9/orders") < version_of("acme/v10/orders")
    assert version_of("acme/v1/orders")[0] == version_of("acme/v1_2/orders")[0]
    assert version_of("acme/v1/orders")[0] != version_of("acme/orders")[0] != version_of("acme/v1")[0]


def test_a_type_is_shown_if_no_operation_has_the_name() -> None:
    element = show("ContactInfo", "--service", CUSTOMER_MANAGEMENT)
    assert element.startswith('<ContactInfo xmlns="https://bingads.microsoft.com/Customer/v13/Entities">\n')
    fault = show("AdApiFaultDetail", "--rest", "--service", CUSTOMER_MANAGEMENT)
    assert list(template_tree(fault)) == ["TrackingId", "Type", "Errors"]
    assert refused("ContactInof", "--service", CUSTOMER_MANAGEMENT) == (
        1,
        f"error: {SCHEMAS}: there is no operation 'ContactInof'\n  Did you mean ContactInfo?\n",
    )


def test_brief_leaves_out_what_the_pages_leave_out() -> None:
    found = service(CAMPAIGN_MANAGEMENT)

    def both(name: str) -> list[Any]:
        operation = found.operation(name)
        return [
            template_tree(
                rest_templates.response_template(found.contract, operation, found.rest, brief=brief)
            )
            for brief in (False, True)
        ]

    # What the declared type inherits, and the member that names it.
    whole, brief = (tree["AdGroups"][0]["CommissionRate"] for tree in both("GetAdGroupsByIds"))
    assert (whole["Type"], list(brief)) == ("RateBid", ["RateAmount"])
    # A list in a list.
    whole, brief = (tree["MediaAssociations"][0] for tree in both("GetMediaAssociations"))
    assert whole == [brief]
    # Types that derive from derived ones.
    operation = found.operation("GetSharedEntities")
    whole, brief = (
        soap_templates.response_template(found.contract, operation, brief=brief) for brief in (False, True)
    )
    assert ("set to SharedList" in brief, "set to BrandList" in brief) == (True, False)
    assert "set to BrandList" in whole


def test_types_of_one_name_are_distinguished_by_their_namespaces() -> None:
    source = str(ROOT / "tests" / "cases" / "same_names")
    result = CliRunner().invoke(main, ["show", "Thing", "--from", source])
    assert result.exit_code == 2
    assert result.output.startswith("error: Thing: several types have this name\n  Choose {")
    for name in result.output.split("Choose ")[1].rstrip(".\n").split(" or "):
        shown = CliRunner().invoke(main, ["show", name, "--from", source])
        assert shown.output.startswith(f'<Thing xmlns="{name[1:].partition("}")[0]}"')
