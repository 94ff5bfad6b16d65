"""The OpenAPI document of a contract: its operations over REST."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from soapwright.base.naming import snake_case
from soapwright.base.visible_text import json_text
from soapwright.contract.model import Header
from soapwright.contract.views import ContractView, Operation
from soapwright.openapi.json_examples import example
from soapwright.openapi.schemas import Schemas
from soapwright.openapi.simple_schemas import Schema, built_in
from soapwright.rest.apply_rest import Rest

VERSION = "3.1.1"
BEARER, BASIC = "Bearer {}", "Basic {}"


def document_text(
    contract: ContractView, rest: Rest, revision: str, hidden: frozenset[str] = frozenset()
) -> str:
    """Return the document as JSON text; see `document`."""
    return f"{json_text(document(contract, rest, revision, hidden))}\n"


def document(
    contract: ContractView, rest: Rest, revision: str, hidden: frozenset[str] = frozenset()
) -> dict[str, Any]:
    """Return the OpenAPI document of a contract's REST side, without `hidden` header parts.

    `revision` is the version that the document states, "0" if empty.
    """
    requests = frozenset(operation.request.type for operation in contract.operations)
    schemas = Schemas(contract, rest, requests)
    security = dict(_security(contract, rest, hidden))
    paths: dict[str, dict[str, Any]] = {}
    for operation in contract.operations:
        route = rest.routes[operation.name]
        paths.setdefault(route.path, {})[route.verb.lower()] = _operation(
            operation, rest, schemas, hidden, security
        )
    info: dict[str, Any] = {"title": contract.name, "version": revision or "0"}
    if contract.doc:
        info["description"] = contract.doc
    components: dict[str, Any] = {"schemas": dict(sorted(schemas.components.items()))}
    if security:
        components["securitySchemes"] = security
    servers = [{"url": url.rstrip("/"), "description": name} for name, url in rest.facts.endpoints.items()]
    return {
        "openapi": VERSION,
        "info": info,
        "servers": servers,
        "paths": paths,
        "components": components,
    }


def _operation(
    operation: Operation, rest: Rest, schemas: Schemas, hidden: frozenset[str], security: dict[str, Any]
) -> dict[str, Any]:
    headers = [header for header in operation.request.headers if header.name not in hidden]
    request = schemas.exactly(operation.request.type)
    found: dict[str, Any] = {"operationId": operation.name}
    if operation.doc:
        found["description"] = operation.doc
    parameters = [*_parameters(headers, rest, schemas), *_always(rest)]
    if parameters:
        found["parameters"] = parameters
    found["requestBody"] = {"required": True, "content": _content(request, schemas)}
    found["responses"] = dict(_responses(operation, rest, schemas))
    needed = [name for header in headers if (name := _scheme_name(header, rest)) in security]
    if needed:
        found["security"] = [{name: [] for name in needed}]
    return found


def _responses(operation: Operation, rest: Rest, schemas: Schemas) -> Iterator[tuple[str, Any]]:
    done: dict[str, Any] = {"description": "The response of the operation."}
    if operation.response:
        done["content"] = _content(schemas.exactly(operation.response.type), schemas)
        headers = {
            header.name: {"schema": schemas.type(header.type)} for header in operation.response.headers
        }
        if headers:
            done["headers"] = headers
    yield "200", done
    references = [
        schemas.exactly(fault.type) for fault in operation.faults if schemas.contract.struct(fault.type)
    ]
    if references:
        yield "default", {"description": "A fault.", "content": _content(_any_of(references, rest), schemas)}


def _any_of(references: list[Schema], rest: Rest) -> Schema:
    if len(references) == 1:
        return references[0]
    return {"anyOf": references}


def _content(schema: Schema, schemas: Schemas) -> dict[str, Any]:
    return {"application/json": {"schema": schema, "example": example(schema, schemas.components)}}


def _parameters(headers: list[Header], rest: Rest, schemas: Schemas) -> Iterator[dict[str, Any]]:
    """Yield the header parts that are not HTTP credentials."""
    for header in headers:
        name, pattern = _http_header(header, rest)
        if _scheme(pattern, name) is None:
            yield {"name": name, "in": "header", "schema": schemas.type(header.type)}


def _always(rest: Rest) -> Iterator[dict[str, Any]]:
    """Yield the headers that are sent with every request of the revision."""
    for name, value in rest.http_headers.items():
        yield {"name": name, "in": "header", "schema": {**built_in("string"), "default": value}}


def _security(contract: ContractView, rest: Rest, hidden: frozenset[str]) -> Iterator[tuple[str, Any]]:
    for operation in contract.operations:
        for header in operation.request.headers:
            name, pattern = _http_header(header, rest)
            scheme = _scheme(pattern, name)
            if scheme and header.name not in hidden:
                yield _scheme_name(header, rest), scheme


def _scheme(pattern: str, name: str) -> dict[str, str] | None:
    if name.lower() != "authorization":
        return None
    if pattern in (BEARER, BASIC):
        return {"type": "http", "scheme": pattern.split()[0].lower()}
    return {"type": "apiKey", "in": "header", "name": name}


def _scheme_name(header: Header, rest: Rest) -> str:
    return snake_case(header.name)


def _http_header(header: Header, rest: Rest) -> tuple[str, str]:
    """Return the HTTP header for a header part, and the pattern of its value."""
    name, _, pattern = rest.facts.headers.get(header.name, f"{header.name}: {{}}").partition(": ")
    return name, pattern
