"""Examples of JSON values for a schema, with every member; always the same for a schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from soapwright.openapi.simple_schemas import Schema

DEEPEST = 3
"""The deepest nesting of objects in an example; required members are nested deeper."""

_FORMATS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "duration": "P1D",
    "uri": "https://example.com/",
    "int64": "42",
}


def example(schema: Schema, components: Mapping[str, Schema], depth: int = 0) -> Any:
    """Return a value for a schema; `components` are the targets of its references."""
    if "$ref" in schema:
        return example(components[schema["$ref"].rpartition("/")[2]], components, depth)
    for several in ("oneOf", "anyOf"):
        if several in schema:
            return example(schema[several][0], components, depth)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    match kind[0] if isinstance(kind, list) else kind:
        case "object":
            return _object(schema, components, depth)
        case "array":
            return [] if depth >= DEEPEST else [example(schema["items"], components, depth + 1)]
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case "string":
            return _text(schema)
    return None


def _object(schema: Schema, components: Mapping[str, Schema], depth: int) -> dict[str, Any]:
    if "properties" not in schema:
        return (
            {}
            if depth >= DEEPEST
            else {"key": example(schema["additionalProperties"], components, depth + 1)}
        )
    needed = schema.get("required", ())
    return {
        name: example(inner, components, depth + 1)
        for name, inner in schema["properties"].items()
        if depth < DEEPEST or name in needed
    }


def _text(schema: Schema) -> str:
    if "pattern" in schema and "format" not in schema:
        return "42"
    if schema.get("contentEncoding") == "base64":
        return "AAAA"
    text = _FORMATS.get(schema.get("format", ""), "text")
    text = text.ljust(schema.get("minLength", 0), "x")
    return text[: schema["maxLength"]] if "maxLength" in schema else text
