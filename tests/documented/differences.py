"""What differs between the pages and what `show` prints, each difference in a class that says whose it is.

They lie beside the facts, one line each: in how many templates over which protocol, where, what. `python -m tests.documented differences`
writes them: what is listed keeps its class, and what is new has to be given one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from soapwright.config.load import load_config
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import ContractView
from soapwright.rest.apply_rest import Rest, resolve_rest
from soapwright.rest.rest_toml import load_facts
from soapwright.show import json_templates, soap_templates

from . import expand
from .compare import PAGE_ALONE, Comparison, Difference
from .editions import SCHEMAS, Edition
from .notation import Type
from .outline import Key, read

Listed = dict[tuple[str, Difference], tuple[str, int]]
"""The class of each difference over each protocol, and in how many templates it is."""
Found = dict[tuple[str, Difference], set[Key]]

NEWER, UNKNOWN = "the contract is newer than the page", "not classified"
CLASSES = (
    NEWER,
    "the page shows what the contract no longer has",
    "the page leaves derived types out",
    "the page shows another derived type than the first",
    "the page prints the name of a type where its other pages and the official clients have its value",
    "a slip on the page",
)
WRAPPER = "  s:Body"


def file(edition: Edition, service: str) -> Path:
    """Return where the differences of a service are listed."""
    return edition.file(service).with_suffix(".differences.txt")


def listed(edition: Edition, service: str) -> Listed:
    """Return what is listed."""
    found: Listed = {}
    if not file(edition, service).is_file():
        return found
    _, *groups = file(edition, service).read_text(encoding="utf-8").split("\n== ")
    for group in groups:
        name, *lines = group.strip("\n").splitlines()
        for line in lines:
            counts, _, rest = line.partition(" ")
            where, _, what = rest.partition(": ")
            for count in counts.split("+"):
                protocol, _, number = count.partition("*")
                found[protocol, Difference(where, what)] = name, int(number)
    return found


def dump(found: Listed, service: str) -> str:
    """Return the text of a list."""
    lines = [f"What the pages of {service} and `show` print differently, by class: see differences.py."]
    for name in (*CLASSES, UNKNOWN):
        counts_of: dict[str, list[str]] = {}
        for (protocol, difference), (of, count) in sorted(found.items()):
            if of == name:
                counts_of.setdefault(str(difference), []).append(f"{protocol}*{count}")
        if counts_of:
            lines += ["", f"== {name}"]
            lines += [f"{'+'.join(reversed(counts))} {text}" for text, counts in sorted(counts_of.items())]
    return "\n".join(lines) + "\n"


# Differences


@cache
def _config_headers() -> tuple[str, ...]:
    return load_config(SCHEMAS.parent / "soapwright.toml").shown_headers


HIDDEN_HEADERS = {"v12": frozenset[str](), "v13": frozenset({"ApplicationToken", "Password", "UserName"})}


def rest_of(edition: Edition, service: str, contract: ContractView) -> Rest:
    """Return the REST side of a service."""
    return resolve_rest(contract, load_facts(SCHEMAS / edition.version / service / "rest.toml"))


def shown(contract: ContractView, rest: Rest | None, key: Key, version: str, *, brief: bool = True) -> str:
    """Return what `show` prints for a template."""
    operation = contract.operation(key.operation)
    assert operation, f"the contract has no operation {key.operation}"
    request = key.kind == "request"
    if key.protocol == "rest":
        template = json_templates.request_template if request else json_templates.response_template
        return template(contract, operation, rest, brief=brief)
    if request:
        hidden = HIDDEN_HEADERS[version]
        return soap_templates.request_template(contract, operation, hidden, _config_headers(), brief=brief)
    return soap_templates.response_template(contract, operation, brief=brief)


def keys(edition: Edition, service: str) -> Iterator[Key]:
    """Yield the templates of operations that the pages of a service have."""
    facts = edition.facts(service)
    literal = {key for key in facts.literal if key.kind != "object"}
    for operation in facts.operations.values():
        for protocol in ("soap", "rest"):
            for kind in ("request", "response"):
                key = Key(operation.name, kind, protocol)
                if protocol == "soap" or operation.path or key in literal:
                    yield key


def found(edition: Edition, service: str, contract: ContractView, rest: Rest | None) -> Found:
    """Return what differs, and in which templates, between pages and `show`; every template is looked at."""
    facts = edition.facts(service)
    aliases = {uri: alias for alias, uri in facts.namespaces.items()}
    comparison = Comparison(facts)
    differences: Found = {}
    for key in keys(edition, service):
        if contract.operation(key.operation) is None:
            differences.setdefault((key.protocol, Difference(key.operation, PAGE_ALONE)), set()).add(key)
            continue
        page = expand.page(facts, key).lines
        ours = read(shown(contract, rest, key, edition.version), key.protocol, aliases)
        if page == ours:
            continue
        if key.protocol == "soap":
            (head, page), (own_head, ours) = _split(page), _split(ours)
            assert head == own_head, key
        owner = f"{key.operation} {key.kind}"
        members = facts.operations[key.operation].messages[key.kind]
        listed_differences = list(comparison.differences(page, ours, owner, members))
        assert listed_differences, f"{key}: the lines differ, and nobody says in what"
        for difference in listed_differences:
            differences.setdefault((key.protocol, difference), set()).add(key)
    for type_, outline in _objects(edition, service, contract, rest):
        key = Key(type_.name, "object", "rest")
        page = expand.data_object(facts, type_).lines if type_.page else facts.literal[key].lines
        if outline is None:
            differences.setdefault(("object", Difference(type_.name, PAGE_ALONE)), set()).add(key)
        elif page != outline:
            for difference in _type_differences(comparison, page, outline, type_):
                differences.setdefault(("object", difference), set()).add(key)
    return differences


def _type_differences(
    comparison: Comparison, page: tuple[str, ...], ours: tuple[str, ...], type_: Type
) -> list[Difference]:
    differences = list(comparison.differences(page, ours, type_.name, comparison.all_members(type_)))
    assert differences, f"{type_.name}: the lines differ, and nobody says in what"
    return differences


def _objects(
    edition: Edition, service: str, contract: ContractView, rest: Rest | None
) -> Iterator[tuple[Type, tuple[str, ...] | None]]:
    """Yield the types that have a page with JSON, and the outline of what `show` prints for each."""
    facts = edition.facts(service)
    structs = {name.name: one for name, one in contract.types.items() if isinstance(one, Struct)}
    for type_ in facts.types.values():
        if type_.page or (Key(type_.name, "object", "rest") in facts.literal and "~" not in type_.key):
            struct = structs.get(type_.name)
            text = json_templates.type_template(contract, struct, rest, brief=True) if struct else None
            yield type_, None if text is None else read(text, "rest", {})


def _split(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of an envelope up to the message's element, and those inside it without their indent."""
    at = lines.index(WRAPPER) + 2
    return lines[:at], tuple(line[6:] for line in lines[at:])


def classified(found: Found, known: Listed, older: Found | None) -> Listed:
    """Return a class for each difference: the listed one; what an older contract does not differ in is newer."""
    classes = {difference: name for (_, difference), (name, _) in known.items()}
    return {
        (protocol, difference): (
            classes.get(difference)
            or (NEWER if older is not None and (protocol, difference) not in older else UNKNOWN),
            len(templates),
        )
        for (protocol, difference), templates in found.items()
    }
