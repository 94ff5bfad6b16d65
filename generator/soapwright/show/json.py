"""REST templates as the reference pages print them: the text of a JSON body, but with bare words for numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from json import dumps
from typing import TypeAlias

from soapwright.contract.views import Array, ContractView, Map, Message, Operation, Struct
from soapwright.rest.resolve import Rest
from soapwright.show.skeleton import Node, message_node, response_of

Value: TypeAlias = "str | list[Value] | dict[str, Value]"

# The pages print "ValueHere" for every other type, booleans included.
WORDS = {type_: f"{type_.capitalize()}ValueHere" for type_ in ("long", "int", "double", "decimal")}
# A long is quoted: not every JSON reader keeps all its digits. Member names stay quoted in any case.
BARE = re.compile(r'"((?:Int|Double|Decimal)ValueHere)"(?!:)')


def request_template(contract: ContractView, operation: Operation, rest: Rest | None = None) -> str:
    """Return the request body as text that ends in a newline; the header parts are not in it.

    `rest` tells which member names a derived type, and how.
    """
    return _template(contract, operation.request, rest)


def response_template(contract: ContractView, operation: Operation, rest: Rest | None = None) -> str:
    """Return the response body as text that ends in a newline; InputError when the operation is one-way."""
    return _template(contract, response_of(contract, operation), rest)


def _template(contract: ContractView, message: Message, rest: Rest | None) -> str:
    writer = _Writer(rest)
    body = {node.field.name: writer.value(node) for node in message_node(contract, message).nodes}
    return BARE.sub(r"\1", dumps(body, indent=2, ensure_ascii=False)) + "\n"


@dataclass(frozen=True, slots=True)
class _Writer:
    rest: Rest | None

    def value(self, node: Node) -> Value:
        value = self._content(node)
        return [value] if node.field.repeated else value

    def _content(self, node: Node) -> Value:
        if node.plain:
            return WORDS.get(node.plain, "ValueHere")
        if node.again:
            return {}
        if isinstance(node.type, Map) and node.type.dictionary:
            key, value = node.own[0].own
            return {str(self.value(key)): self.value(value)}
        if isinstance(node.type, Array | Map):
            return self.value(node.own[0])
        return self._members(node)

    def _members(self, node: Node) -> dict[str, Value]:
        """Return a struct's members: inherited ones first, each group by name; a base as its first subtype."""
        struct, inherited, own = node.type, node.inherited, node.own
        direct = [section for section in node.sections if struct and section.struct.base == struct.name]
        if direct:
            shown = min(direct, key=lambda section: section.struct.name.name)
            struct, inherited, own = shown.struct, node.nodes, shown.nodes
        groups = (inherited, own)
        members = {child.field.name: self.value(child) for group in groups for child in _by_name(group)}
        return {**members, **self._kind(struct)}

    def _kind(self, struct: object) -> dict[str, Value]:
        """Return the member that says which derived type an object is of, if it is of one."""
        if self.rest is None or not isinstance(struct, Struct):
            return {}
        value = self.rest.discriminators.get(struct.name)
        return {self.rest.facts.discriminator: value} if value and self.rest.facts.discriminator else {}


def _by_name(nodes: tuple[Node, ...]) -> list[Node]:
    return sorted(nodes, key=lambda node: node.field.name.casefold())
