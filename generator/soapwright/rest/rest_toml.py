"""rest.toml: facts about a service's REST interface that are not in its contract.

inherit        another rest.toml that provides missing keys; tables are merged, key by key
endpoints      environment → base URL
rules          how routes are made from operation names: the first rule whose `match` (a regular
               expression) matches the whole name gives `verb` and `path`, with groups filled in
routes         operation → "VERB /path", for operations whose route the rules get wrong
headers        header part → "Name: value", with `{}` for the part's value
http_headers   HTTP headers to send with every request, over SOAP, too; {revision} and {date} are those
               of the contract in the lock
revision       the revision of the contract that the facts are for
pairs          the member names of a map's key and value in JSON
discriminator  member: the member that states a derived type; values: regular expressions whose first
               group is a candidate for its value, of which the first in the contract's enum is used;
               types: derived type → value, if the candidates are wrong
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from soapwright.base.inheriting import INHERIT, read_inheriting
from soapwright.base.toml import TomlFile
from soapwright.base.toml_lines import Keys
from soapwright.errors import Where

KEYS = {
    INHERIT: str,
    "endpoints": dict,
    "rules": list,
    "routes": dict,
    "headers": dict,
    "http_headers": dict,
    "revision": str,
    "pairs": list,
    "discriminator": dict,
}
RULE_KEYS = {"match": str, "verb": str, "path": str}
DISCRIMINATOR_KEYS = {"member": str, "values": list, "types": dict}
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_HEADER = re.compile(r"[\w-]+: [^{}]*{}[^{}]*")
_FILLED = re.compile(r"{(\w+)}")
_GROUP = re.compile(r"{(\w*)}")
_ROUTE = re.compile(rf"({'|'.join(VERBS)}) (/\S*)")


@dataclass(frozen=True, slots=True)
class Route:
    """The verb and path of an operation; the path is relative to the service's base URL."""

    verb: str
    path: str

    def __str__(self) -> str:
        return f"{self.verb} {self.path}"


@dataclass(frozen=True, slots=True)
class RouteRule:
    """A pattern of operation names, and the route for names that match it."""

    match: re.Pattern[str]
    verb: str
    path: str

    def route(self, operation: str) -> Route | None:
        """Return the operation's route, or None if the rule does not match."""
        found = self.match.fullmatch(operation)
        if found is None:
            return None
        groups = found.groupdict()
        return Route(self.verb, _GROUP.sub(lambda named: groups[named[1]] or "", self.path))


@dataclass(frozen=True, slots=True)
class RestFacts:
    """The content of a rest.toml, including what it inherits.

    `texts` are the texts of all the files; `stated_at` is the place of the revision, `headers_at` that of
    each of `http_headers`.
    """

    file: TomlFile
    texts: tuple[str, ...] = ()
    stated_at: Where = field(default_factory=lambda: Where(""))
    endpoints: Mapping[str, str] = field(default_factory=dict)
    rules: tuple[RouteRule, ...] = ()
    routes: Mapping[str, Route] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    http_headers: Mapping[str, str] = field(default_factory=dict)
    headers_at: Mapping[str, Where] = field(default_factory=dict)
    revision: str = ""
    pairs: tuple[str, str] = ("Key", "Value")
    discriminator: str = ""
    candidates: tuple[re.Pattern[str], ...] = ()
    type_values: Mapping[str, str] = field(default_factory=dict)


def placeholders(header: str) -> set[str]:
    """Return the placeholders in a value of http_headers."""
    return set(_FILLED.findall(header))


def load_facts(path: Path) -> RestFacts:
    """Read a rest.toml and what it inherits; raise InputError with all their problems."""
    found = read_inheriting(path, "REST facts", _parsed)
    stated_at = found.stating("revision").where("revision")
    headers_at = {
        name: next(
            file.where("http_headers", name)
            for file in found.files
            if name in file.data.get("http_headers", {})
        )
        for name in found.merged.get("http_headers", {})
    }
    return RestFacts(found.files[0], found.texts, stated_at, headers_at=headers_at, **found.merged)


def _parsed(file: TomlFile) -> dict[str, Any]:
    """Return the file's own facts, as the fields of RestFacts; report problems to the file."""
    data = file.data
    discriminator = data.get("discriminator", {})
    file.check(data, KEYS)
    if isinstance(discriminator, dict):
        file.check(discriminator, DISCRIMINATOR_KEYS, "discriminator")
    if file.problems:
        return {}
    parsed: dict[str, Any] = {
        name: file.texts(data[name], name)
        for name in ("endpoints", "headers", "http_headers")
        if name in data
    }
    for name, text in parsed.get("http_headers", {}).items():
        if placeholders(text) - {"revision", "date"} or set("{}") & set(_FILLED.sub("", text)):
            file.report(
                ("http_headers", name), f"the header is {text!r}", "It may contain {revision} and {date}."
            )
    for name, text in parsed.get("headers", {}).items():
        if not _HEADER.fullmatch(text):
            file.report(("headers", name), f"the header is {text!r}", 'Write it like "Name: {}".')
    if "rules" in data:
        parsed["rules"] = tuple(
            rule for number, table in enumerate(data["rules"]) if (rule := _rule(file, number, table))
        )
    if "routes" in data:
        routes = file.texts(data["routes"], "routes")
        parsed["routes"] = {name: _route(file, name, text) for name, text in routes.items()}
    if "revision" in data:
        parsed["revision"] = data["revision"]
    if "pairs" in data:
        parsed["pairs"] = _pairs(file, data["pairs"])
    if "member" in discriminator:
        parsed["discriminator"] = discriminator["member"]
    if "values" in discriminator:
        parsed["candidates"] = tuple(
            pattern
            for number, text in enumerate(discriminator["values"])
            if (pattern := _candidate(file, number, text))
        )
    if "types" in discriminator:
        parsed["type_values"] = file.texts(discriminator["types"], "discriminator", "types")
    return parsed


def _pairs(file: TomlFile, pairs: list[object]) -> tuple[str, str]:
    if len(pairs) != 2 or not all(isinstance(name, str) for name in pairs):
        file.report(("pairs",), f"pairs is {pairs!r}", "Name the two members, key first.")
    return str(pairs[0] if pairs else ""), str(pairs[-1] if pairs else "")


def _rule(file: TomlFile, number: int, table: object) -> RouteRule | None:
    at = ("rules", number)
    texts = isinstance(table, dict) and all(isinstance(value, str) for value in table.values())
    if not isinstance(table, dict) or set(table) != set(RULE_KEYS) or not texts:
        file.report(at, f"a rule is {table!r}", "Each rule needs match, verb and path.")
        return None
    verb, path, pattern = table["verb"], table["path"], _pattern(file, (*at, "match"), table["match"])
    if verb not in VERBS:
        file.report((*at, "verb"), f"the verb is {verb!r}", f"Use one of {', '.join(VERBS)}.")
    if not path.startswith("/"):
        file.report((*at, "path"), f"the path is {path!r}", "Start it with a slash.")
    if pattern is None:
        return None
    unknown = set(_GROUP.findall(path)) - set(pattern.groupindex)
    if unknown:
        what = f"the path {path!r} names {sorted(unknown)}"
        file.report((*at, "path"), what, "Use only names of groups in its match.")
        return None
    if not {"{", "}"}.isdisjoint(_GROUP.sub("", path)):
        what = f"the path {path!r} has a brace that is not part of a group name"
        file.report((*at, "path"), what, "Write {name} for a group of its match, and no other braces.")
        return None
    return RouteRule(pattern, verb, path)


def _candidate(file: TomlFile, number: int, text: object) -> re.Pattern[str] | None:
    at = ("discriminator", "values", number)
    pattern = _pattern(file, at, text)
    if pattern and not pattern.groups:
        file.report(at, f"{text!r} has no group", "Put the part that is the value into (…).")
        return None
    return pattern


def _pattern(file: TomlFile, at: Keys, text: object) -> re.Pattern[str] | None:
    try:
        return re.compile(str(text))
    except re.error as error:
        file.report(at, f"{text!r} is not a regular expression: {error}", "Fix the pattern.")
        return None


def _route(file: TomlFile, operation: str, text: str) -> Route:
    found = _ROUTE.fullmatch(text)
    if found is None:
        file.report(("routes", operation), f"the route is {text!r}", 'Write it like "POST /Entity/Action".')
        return Route("POST", text)
    return Route(found[1], found[2])
