"""REST templates as the reference pages print them: the text of a JSON body, but with bare words for numbers."""

from __future__ import annotations

import re
from json import dumps
from typing import TypeAlias

from soapwright.contract.model import Array, Contract, Map, Message, Operation
from soapwright.show.skeleton import Node, message_node, response_of

Value: TypeAlias = "str | list[Value] | dict[str, Value]"

# The pages print "ValueHere" for every other type, booleans included.
WORDS = {type_: f"{type_.capitalize()}ValueHere" for type_ in ("long", "int", "double", "decimal")}
# A long is quoted: not every JSON reader keeps all its digits. Member names stay quoted in any case.
BARE = re.compile(r'"((?:Int|Double|Decimal)ValueHere)"(?!:)')
# The member that tells over REST which derived type an object has.
DISCRIMINATOR = "Type"


def request_template(contract: Contract, operation: Operation) -> str:
    """Return the request body as text that ends in a newline; the header parts are not in it."""
    return _template(contract, operation.request)


def response_template(contract: Contract, operation: Operation) -> str:
    """Return the response body as text that ends in a newline; InputError when the operation is one-way."""
    return _template(contract, response_of(contract, operation))


def _template(contract: Contract, message: Message) -> str:
    body = {node.field.name: _value(node) for node in message_node(contract, message).nodes}
    return BARE.sub(r"\1", dumps(body, indent=2, ensure_ascii=False)) + "\n"


def _value(node: Node) -> Value:
    value = _content(node)
    return [value] if node.field.repeated else value


def _content(node: Node) -> Value:
    if node.plain:
        return WORDS.get(node.plain, "ValueHere")
    if node.again:
        return {}
    if isinstance(node.type, Map) and node.type.dictionary:
        key, value = node.own[0].own
        return {str(_value(key)): _value(value)}
    if isinstance(node.type, Array | Map):
        return _value(node.own[0])
    return _members(node)


def _members(node: Node) -> dict[str, Value]:
    """Return a struct's members: inherited ones first, each group by name; a base as its first subtype."""
    struct, inherited, own = node.type, node.inherited, node.own
    direct = [section for section in node.sections if struct and section.struct.base == struct.name]
    if direct:
        shown = min(direct, key=lambda section: section.struct.name.name)
        struct, inherited, own = shown.struct, node.nodes, shown.nodes
    members = {child.field.name: _value(child) for group in (inherited, own) for child in _by_name(group)}
    if struct and any(child.field.name == DISCRIMINATOR for child in inherited):
        members[DISCRIMINATOR] = struct.name.name
    return members


def _by_name(nodes: tuple[Node, ...]) -> list[Node]:
    return sorted(nodes, key=lambda node: node.field.name.casefold())
