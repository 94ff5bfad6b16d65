"""The OpenAPI document of a contract is valid, and matches what the client sends and reads."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from soapwright import openapi_document
from soapwright.cli import main
from tests.long_setting import LONG
from tests.wire.clients import SCHEMAS, contract, services

from .test_json_property import echo, random_messages

# The validator needs most of its time for these, which have no shapes that the others lack.
LARGE = ("ad_insight", "campaign_management")
WITH_REST = [name for name, (_, service) in services().items() if service.rest_file.is_file()]


@cache
def document(name: str) -> Any:
    """Return the document of one of the shipped services."""
    return json.loads(openapi_document(SCHEMAS, name))


def problems(name: str, schema: dict[str, Any], value: Any) -> list[str]:
    """Return an independent validator's objections to a value."""
    # References lead into the document.
    whole = {"components": document(name)["components"], **schema}
    return [error.message for error in Draft202012Validator(whole).iter_errors(value)]


def operations(name: str) -> dict[str, dict[str, Any]]:
    """Return what the document says of each operation, by its name, with verb and path."""
    return {
        stated["operationId"]: {**stated, "verb": verb, "path": path}
        for path, verbs in document(name)["paths"].items()
        for verb, stated in verbs.items()
    }


def body(content: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    """Return the schema of a body, and its example."""
    stated = content["application/json"]
    return stated["schema"], stated["example"]


@pytest.mark.parametrize("name", [name for name in WITH_REST if LONG or not name.endswith(LARGE)])
def test_the_document_is_valid(name: str) -> None:
    validate(document(name))


@pytest.mark.parametrize("name", WITH_REST)
def test_every_operation_has_examples_that_fit_its_schema(name: str) -> None:
    stated = operations(name)
    assert sorted(stated) == sorted(operation.name for operation in contract(name).operations)
    for one in stated.values():
        bodies = [body(one["requestBody"]["content"])]
        bodies += [body(answer["content"]) for answer in one["responses"].values()]
        for schema, example in bodies:
            assert problems(name, schema, example) == [], one["operationId"]


@settings(deadline=None)
@given(random_messages())
def test_requests_of_the_client_fit_their_schemas(drawn: tuple[str, str, Any]) -> None:
    name, operation, value = drawn
    stated = operations(name)[operation]
    written, _ = echo(name, operation, value)
    is_request = type(value).__name__.endswith("Request")
    content = stated["requestBody" if is_request else "responses"]
    schema, _ = body(content["content"] if is_request else content["200"]["content"])
    assert problems(name, schema, json.loads(written)) == []


NAME = "msads/v13/customer_management"


def test_credentials_are_a_scheme_and_other_header_parts_are_parameters() -> None:
    stated = document(NAME)
    assert stated["components"]["securitySchemes"] == {
        "authentication_token": {"type": "http", "scheme": "bearer"}
    }
    search = operations(NAME)["SearchAccounts"]
    assert (search["verb"], search["path"]) == ("post", "/Accounts/Search")
    assert search["security"] == [{"authentication_token": []}]
    assert [one["name"] for one in search["parameters"]] == ["DeveloperToken", "Api-Revision"]


def test_derived_types_are_distinguished_by_the_discriminator() -> None:
    schemas = document("msads/v13/campaign_management")["components"]["schemas"]
    assert schemas["AnyAd"]["discriminator"]["mapping"]["Text"] == "#/components/schemas/TextAd"
    assert schemas["TextAd"]["properties"]["Type"] == {"type": "string", "const": "Text"}


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["openapi", "--config", str(SCHEMAS), *arguments])
    return done.exit_code, done.output


def test_the_command_prints_or_writes_the_document(tmp_path: Path) -> None:
    assert run(NAME) == (0, openapi_document(SCHEMAS, NAME))
    assert run(NAME, "--output", str(tmp_path / "api.json")) == (0, "")
    assert (tmp_path / "api.json").read_text(encoding="utf-8") == openapi_document(SCHEMAS, NAME)


@pytest.mark.parametrize(
    ("place", "code", "message"),
    [
        ([], 2, "several services have a REST side: msads/v13/customer_management, "),
        (["msads/v12/customer_management"], 1, "there is no rest.toml beside the schema files"),
        (["msads/v14/bulk"], 2, "there is no service 'msads/v14/bulk'"),
    ],
)
def test_an_unknown_service_is_named(place: list[str], code: int, message: str) -> None:
    found, output = run(*place)
    assert found == code and message in output
