"""JSON schemas of the TOML files that users write, for editors that complete and check them.

Keys and types come from the tables that the readers use, so new keys are included automatically. The tests
find keys without a description.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from soapwright.base.toml_keys import keys_of
from soapwright.calls.calls_toml import KEYS as CALL_KEYS
from soapwright.config.config import Config, ServiceConfig
from soapwright.docs.docs_toml import REFERENCE_KEYS
from soapwright.docs.docs_toml import TOP_KEYS as DOCS_TOP_KEYS
from soapwright.docs.facts import CLEARED_BY, FLAGS, LEFT_OUT, Topic
from soapwright.docs.facts import KEYS as DOCS_KEYS
from soapwright.read.imports import LEADS_TO
from soapwright.read.limits import DEFAULTS, MOST, WHAT
from soapwright.rest.rest_toml import DISCRIMINATOR_KEYS, RULE_KEYS, VERBS
from soapwright.rest.rest_toml import KEYS as REST_KEYS

Known: TypeAlias = Mapping[str, type | tuple[type, ...]]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES = {str: "string", dict: "object", list: "array", bool: "boolean", int: "integer", float: "number"}
_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "object", "additionalProperties": _TEXT}
_LIST = {"type": "array", "items": _TEXT}
_INHERIT = "Another file of this kind that provides missing keys; relative to this file."

_REST = {
    "inherit": _INHERIT,
    "endpoints": "Environment → base URL.",
    "rules": "How routes are made from operation names: the first rule that matches the whole name applies.",
    "routes": 'Operation → "VERB /path", for operations whose route the rules get wrong.',
    "headers": 'Header part → "Name: value", with {} for the part\'s value.',
    "http_headers": "HTTP headers to send for the revision, over SOAP, too.",
    "revision": "The revision of the contract that http_headers are for.",
    "pairs": "The member names of a map's key and value in JSON.",
    "discriminator": "How JSON states a derived type.",
}
_RULE = {
    "match": "A regular expression for the names of operations.",
    "verb": "The verb of the route.",
    "path": "The path of the route, with {name} for groups of the match.",
}
_DISCRIMINATOR = {
    "member": "The member that states a derived type.",
    "values": "Regular expressions whose first group is a candidate for its value.",
    "types": "Derived type → value, if the candidates are wrong.",
}
_CALLS = {
    "inherit": _INHERIT,
    "read_only": "Patterns of the names of operations that change nothing.",
    "code_fields": "The fields of faults that contain codes.",
    "retry": "Code of a fault → seconds to wait before a retry.",
    "retry_after_fields": "Field of a fault with the time to wait → its unit in seconds.",
    "expired": "Codes of faults for an expired token.",
    "pages": "Operations that return their items page by page.",
    "waits": "Operations that start long jobs, and how to wait for them.",
}
_DOCS_FILE = {
    "inherit": _INHERIT,
    "as_of": "When the facts were gathered, like 2026-08.",
    "reference": "URL patterns of reference pages.",
    "operations": "Facts about operations.",
    "requests": "Facts about elements of requests.",
    "types": "Facts about types.",
    "fields": "Facts about fields of types.",
    "values": "Facts about values of enumerations.",
}


def schema_text(file: str) -> str:
    """Return the JSON schema of a configuration file by its name; raise KeyError for an unknown one."""
    return json.dumps({"$schema": _DIALECT, **SCHEMAS[file]()}, indent=2, ensure_ascii=False) + "\n"


def _config() -> dict[str, Any]:
    limits = {
        key: {
            "type": "number" if isinstance(value, float) else "integer",
            "exclusiveMinimum": 0,
            "maximum": MOST[key],
            "default": value,
            "description": f"The most {WHAT[key]}.",
        }
        for key, value in DEFAULTS.items()
    }
    imports = {key: {"type": "boolean", "description": f"Allow {what}."} for key, what in LEADS_TO.items()}
    service = _of_keys(ServiceConfig)
    return {
        "title": "soapwright.toml",
        **_of_keys(
            Config,
            services={"minProperties": 1, "additionalProperties": service},
            limits={"properties": limits, "additionalProperties": False},
            imports={"properties": imports, "additionalProperties": False},
        ),
        "required": ["services"],
    }


def _of_keys(holder: type, **closer: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of a table whose keys are the fields of a dataclass, refined by `closer`."""
    properties = {
        name: {"description": one.what, **one.kind.schema, **closer.get(name, {})}
        for name, one in keys_of(holder).items()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _rest() -> dict[str, Any]:
    rule = {**_table(RULE_KEYS, _RULE, verb={"enum": list(VERBS)}), "required": list(RULE_KEYS)}
    return {
        "title": "rest.toml",
        **_table(
            REST_KEYS,
            _REST,
            endpoints=_TEXTS,
            rules={"type": "array", "items": rule},
            routes={
                "type": "object",
                "additionalProperties": {"type": "string", "pattern": rf"^({'|'.join(VERBS)}) /\S*$"},
            },
            headers={
                "type": "object",
                "additionalProperties": {"type": "string", "pattern": r"^[\w-]+: [^{}]*\{\}[^{}]*$"},
            },
            http_headers=_TEXTS,
            pairs={**_LIST, "minItems": 2, "maxItems": 2},
            discriminator=_table(DISCRIMINATOR_KEYS, _DISCRIMINATOR, values=_LIST, types=_TEXTS),
        ),
    }


def _calls() -> dict[str, Any]:
    seconds = {"type": "object", "additionalProperties": {"type": "number", "minimum": 0}}
    codes = {"type": "array", "items": {"type": ["string", "integer"]}}
    return {
        "title": "calls.toml",
        **_table(
            CALL_KEYS,
            _CALLS,
            read_only=_LIST,
            code_fields=_LIST,
            retry=seconds,
            retry_after_fields=seconds,
            expired=codes,
        ),
    }


def _docs() -> dict[str, Any]:
    topics: dict[str, Any] = {}
    for topic in Topic:
        flags = {"type": "array", "items": {"enum": list(FLAGS)}}
        facts = _table(
            DOCS_KEYS[topic],
            {},
            flags=flags,
            left_out={"enum": list(LEFT_OUT)},
            cleared_by={"enum": list(CLEARED_BY)},
        )
        if "use" in DOCS_KEYS[topic]:
            # Any other key is a verb, the first word of operation names, with what these use the value for.
            facts["additionalProperties"] = _TEXT
        of_things = {"type": "object", "additionalProperties": facts}
        topics[topic.value] = (
            {"type": "object", "additionalProperties": of_things} if topic.of_members else of_things
        )
    reference = _table(REFERENCE_KEYS, {})
    return {"title": "docs.toml", **_table(DOCS_TOP_KEYS, _DOCS_FILE, reference=reference, **topics)}


def _table(known: Known, described: Mapping[str, str], **closer: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of a table from its known keys and their types, refined by `closer`."""
    properties = {}
    for key, kinds in known.items():
        stated = closer.get(key) or _of_types(kinds if isinstance(kinds, tuple) else (kinds,))
        properties[key] = {**({"description": described[key]} if key in described else {}), **stated}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _of_types(kinds: tuple[type, ...]) -> dict[str, Any]:
    names = [_TYPES[kind] for kind in kinds]
    found: dict[str, Any] = {"type": names[0] if len(names) == 1 else names}
    return {**found, "minLength": 1} if str in kinds else found


SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "soapwright.toml": _config,
    "rest.toml": _rest,
    "calls.toml": _calls,
    "docs.toml": _docs,
}
"""The schema of each file."""
