"""Documented templates as outlines: one line an element or member, depth by indent, and back to text.

A line of a SOAP template is `alias:Name`, then what it declares (`+prefix=alias`; `e` stands for an eN
prefix, whose number says nothing), `nil` and `type` for the two xsi attributes that templates carry, other
attributes, `/` for an element with nothing inside, `= text` for a text other than ValueHere. A comment is
a line of its own. A line of a REST template is `Name value`, where `{}` and `[]` hold the lines below, and
`-` is the name of an item.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any, NamedTuple

from lxml import etree

XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL, TYPE = f"{{{XSI}}}nil", f"{{{XSI}}}type"
DERIVED = "-- derived type specified here with the appropriate prefix --"
BARE = r"(?:Int|Double|Decimal)ValueHere"
HEAD = re.compile(r"== (\w+) (request|response|object) (soap|rest)( unindented)?")


class Key(NamedTuple):
    """Which template: operation, request or response, soap or rest."""

    operation: str
    kind: str
    protocol: str


@dataclass(frozen=True)
class Page:
    """A recorded template; `unindented` is true where the page has no indentation."""

    lines: tuple[str, ...]
    unindented: bool = False


def numbered(text: str) -> str:
    """Return a SOAP template with its eN prefixes numbered from e1 in the order of the text."""
    seen: dict[str, str] = {}
    return re.sub(r"\be\d+(?=[:=])", lambda match: seen.setdefault(match[0], f"e{len(seen) + 1}"), text)


def read(text: str, protocol: str, aliases: Mapping[str, str]) -> tuple[str, ...]:
    """Return a template's outline; `aliases` are those of the namespaces, one without stands for itself."""
    if protocol == "soap":
        return tuple(_soap_lines(etree.fromstring(text.encode()), aliases, 0))
    quoted = re.sub(rf'(?<!")\b({BARE})\b', r'"=\1"', text)
    return tuple(_rest_lines(json.loads(quoted), 0))


def write(page: Page, protocol: str, namespaces: Mapping[str, str]) -> str:
    """Return the text of a template from its outline; `namespaces` by alias."""
    tree = nested(page.lines)
    if protocol == "soap":
        text = "\n".join(_SoapText(namespaces).element(tree[0], (("", ""),), 1))
    else:
        text = re.sub(rf'"=({BARE})"', r"\1", json.dumps(_members(tree), indent=2))
    return (re.sub(r"(?m)^ +", "", text) if page.unindented else text) + "\n"


# SOAP

MESSAGE_DEPTH = 3


def _alias(namespace: str, aliases: Mapping[str, str]) -> str:
    return aliases.get(namespace, f"{{{namespace}}}")


def _soap_lines(element: Any, aliases: Mapping[str, str], depth: int) -> Iterator[str]:
    pad = "  " * depth
    if element.tag is etree.Comment:
        yield f"{pad}<!--{element.text}-->"
        return
    name = etree.QName(element)
    parent = element.getparent()
    outer = parent.nsmap if parent is not None else {}
    words = [f"{_alias(name.namespace or '', aliases)}:{name.localname}"]
    for prefix, namespace in sorted(element.nsmap.items(), key=lambda item: item[0] or ""):
        if outer.get(prefix) != namespace:
            words.append(f"+{re.sub(r'^e[0-9]+$', 'e', prefix or '')}={_alias(namespace, aliases)}")
    for attribute, value in element.attrib.items():
        known = {(NIL, "false"): "nil", (TYPE, DERIVED): "type"}
        words.append(known.get((attribute, value), f'{attribute}="{value}"'))
    if len(element) == 0 and element.text != "ValueHere":
        words.append(f"= {element.text}" if (element.text or "").strip() else "/")
    yield pad + " ".join(words)
    for child in element:
        yield from _soap_lines(child, aliases, depth + 1)


Scope = tuple[tuple[str, str], ...]


@dataclass
class _SoapText:
    namespaces: Mapping[str, str]
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def element(self, node: tuple[str, list[Any]], scope: Scope, depth: int) -> Iterator[str]:
        line, children = node
        pad = "  " * (depth - 1)
        if line.startswith("<!--"):
            yield pad + line
            return
        line, _, text = line.partition(" = ")
        first, *words = line.split()
        alias, name = first.split(":")
        declared = [word[1:].split("=") for word in words if word.startswith("+")]
        given = [
            (f"e{next(self.numbers)}" if prefix == "e" else prefix, self.namespaces[short])
            for prefix, short in declared
        ]
        scope = (*scope, *given)
        prefix = _prefix(scope, self.namespaces[alias])
        name = f"{prefix}:{name}" if prefix else name
        tag = " ".join([name, *self._attributes(words, given, scope, depth)])
        if children:
            yield f"{pad}<{tag}>"
            for child in children:
                yield from self.element(child, scope, depth + 1)
            yield f"{pad}</{name}>"
        elif words[-1:] == ["/"]:
            # Pages print a message without members on one line, and any other element on two.
            yield from [f"{pad}<{tag} />"] if depth == MESSAGE_DEPTH else [f"{pad}<{tag}>", f"{pad}</{name}>"]
        else:
            yield f"{pad}<{tag}>{text or 'ValueHere'}</{name}>"

    def _attributes(
        self, words: list[str], given: list[tuple[str, str]], scope: Scope, depth: int
    ) -> list[str]:
        late = ("a1", f"d{depth}p1")
        declarations = [
            (prefix, f'xmlns:{prefix}="{namespace}"' if prefix else f'xmlns="{namespace}"')
            for prefix, namespace in given
        ]
        markers = {"nil": 'nil="false"', "type": f'type="{DERIVED}"'}
        return [
            *(text for prefix, text in declarations if prefix not in late),
            *(f"{_prefix(scope, XSI)}:{markers[word]}" for word in words if word in markers),
            *(word for word in words if '="' in word),
            *(text for prefix, text in declarations if prefix in late),
        ]


def _prefix(scope: Scope, namespace: str) -> str:
    return next(prefix for prefix, found in reversed(scope) if found == namespace)


# REST


def _rest_lines(value: Any, depth: int) -> Iterator[str]:
    pad = "  " * depth
    for name, child in value.items() if isinstance(value, dict) else (("-", item) for item in value):
        if isinstance(child, str):
            yield f"{pad}{name} {child[1:] if child.startswith('=') else json.dumps(child)}"
        else:
            yield f"{pad}{name} {'{}' if isinstance(child, dict) else '[]'}"
            yield from _rest_lines(child, depth + 1)


def _members(nodes: list[tuple[str, list[Any]]]) -> dict[str, Any]:
    return dict(_member(*node) for node in nodes)


def _member(line: str, children: list[Any]) -> tuple[str, Any]:
    name, text = line.split(" ", 1)
    if text == "{}":
        return name, _members(children)
    if text == "[]":
        return name, [_member(*child)[1] for child in children]
    return name, text[1:-1] if text.startswith('"') else f"={text}"


def nested(lines: Iterable[str]) -> list[tuple[str, list[Any]]]:
    """Return the lines as (text, children) by their indent."""
    roots: list[tuple[str, list[Any]]] = []
    levels = [roots]
    for line in lines:
        text = line.lstrip(" ")
        depth = (len(line) - len(text)) // 2
        del levels[depth + 1 :]
        levels[depth].append((text, []))
        levels.append(levels[depth][-1][1])
    return roots
