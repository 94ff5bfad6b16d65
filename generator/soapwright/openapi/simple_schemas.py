"""JSON schemas of simple types (see docs/rest.md)."""

from __future__ import annotations

from typing import Any, TypeAlias

from soapwright.contract.schema_model import Facets

Schema: TypeAlias = dict[str, Any]

_NUMBERS = {"decimal": "number", "double": "number", "float": "number"}
_INTEGERS = frozenset("int short byte unsignedInt unsignedShort unsignedByte".split())
# JavaScript's numbers cannot represent them exactly, so they are texts.
_LONG = frozenset(
    """
    long unsignedLong integer positiveInteger negativeInteger nonPositiveInteger nonNegativeInteger
    """.split()
)
_FORMATS = {"dateTime": "date-time", "date": "date", "time": "time", "duration": "duration", "anyURI": "uri"}
_FACETS = {
    "min_length": "minLength",
    "max_length": "maxLength",
}
_BOUNDS = {
    "min_inclusive": "minimum",
    "max_inclusive": "maximum",
    "min_exclusive": "exclusiveMinimum",
    "max_exclusive": "exclusiveMaximum",
}
_LONG_TEXT = "^[+-]?[0-9]+$"


def built_in(name: str) -> Schema:
    """Return the schema of a built-in type."""
    if name == "boolean":
        return {"type": "boolean"}
    if name in _INTEGERS:
        return (
            {"type": "integer", "format": "int32"}
            if name in ("int", "short", "byte")
            else {"type": "integer"}
        )
    if name in _LONG:
        return (
            {"type": "string", "format": "int64", "pattern": _LONG_TEXT}
            if name == "long"
            else {
                "type": "string",
                "pattern": _LONG_TEXT,
            }
        )
    if name in ("double", "float"):
        # Values without a JSON number are texts.
        return {"anyOf": [{"type": "number", "format": name}, {"enum": ["Infinity", "-Infinity", "NaN"]}]}
    if name in _NUMBERS:
        return {"type": _NUMBERS[name]}
    if name in ("base64Binary", "hexBinary"):
        return {"type": "string"} | ({"contentEncoding": "base64"} if name == "base64Binary" else {})
    if name in ("NMTOKENS", "IDREFS", "ENTITIES"):
        return {"type": "array", "items": {"type": "string"}}
    if name in ("anyType", "anySimpleType"):
        return {}
    return {"type": "string"} | ({"format": _FORMATS[name]} if name in _FORMATS else {})


def narrowed(schema: Schema, facets: Facets) -> Schema:
    """Return a schema with the facets of a restriction that JSON Schema can express."""
    found = dict(schema)
    if schema.get("type") == "string" and "pattern" not in schema:
        for facet, keyword in _FACETS.items():
            if (value := getattr(facets, facet)) is not None:
                found[keyword] = value
        if facets.length is not None:
            found["minLength"] = found["maxLength"] = facets.length
    if schema.get("type") in ("integer", "number"):
        for facet, keyword in _BOUNDS.items():
            if (text := getattr(facets, facet)) is not None:
                found[keyword] = float(text) if "." in text or "e" in text.lower() else int(text)
    return found
