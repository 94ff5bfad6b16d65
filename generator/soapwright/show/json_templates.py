"""REST templates as the reference pages print them: JSON bodies, with unquoted placeholders for numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from json import dumps
from typing import TypeAlias

from soapwright.contract.schema_views import Array, Map, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.rest.apply_rest import Rest
from soapwright.show.skeleton import SkeletonNode, message_node, response_of, type_node

JsonValue: TypeAlias = "str | list[JsonValue] | dict[str, JsonValue]"

# The pages print "ValueHere" for every other type, booleans included.
WORDS = {type_: f"{type_.capitalize()}ValueHere" for type_ in ("long", "int", "double", "decimal")}
# A long is quoted, because some JSON readers lose digits. Member names are always quoted.
BARE = re.compile(r'"((?:Int|Double|Decimal)ValueHere)"(?!:)')


def request_template(
    contract: ContractView, operation: Operation, rest: Rest | None = None, *, brief: bool = False
) -> str:
    """Return the request body as text with a final newline, without header parts.

    `rest` provides the discriminator member and its values. With `brief`, the template omits and shortens
    what reference pages do: lists of lists are flat, and a dictionary or an object with nothing to show is a
    single value.
    """
    return _template(contract, operation.request, rest, brief)


def response_template(
    contract: ContractView, operation: Operation, rest: Rest | None = None, *, brief: bool = False
) -> str:
    """Return the response body as text with a final newline; raise InputError if the operation is one-way."""
    return _template(contract, response_of(contract, operation), rest, brief)


def type_template(
    contract: ContractView, struct: Struct, rest: Rest | None = None, *, brief: bool = False
) -> str:
    """Return an object of a struct as text with a final newline; a base is shown as its first subtype."""
    node = type_node(contract, struct, brief)
    return _text(_Writer(rest, brief, node, nothing={}).value(node))


def _template(contract: ContractView, message: Message, rest: Rest | None, brief: bool) -> str:
    node = message_node(contract, message, brief)
    writer = _Writer(rest, brief, node, nothing="" if brief else {})
    return _text({inner.field.name: writer.value(inner) for inner in node.nodes})


def _text(value: JsonValue) -> str:
    return BARE.sub(r"\1", dumps(value, indent=2, ensure_ascii=False)) + "\n"


@dataclass(frozen=True, slots=True)
class _Writer:
    rest: Rest | None
    brief: bool
    root: SkeletonNode
    nothing: JsonValue
    """The placeholder for an object with nothing to show."""

    def value(self, node: SkeletonNode) -> JsonValue:
        value = self._content(node)
        if self.brief and isinstance(value, list):
            return value
        return [value] if node.field.repeated else value

    def _content(self, node: SkeletonNode) -> JsonValue:
        if node.plain:
            return WORDS.get(node.plain, "ValueHere")
        if node.again:
            return {}
        if isinstance(node.type, Map) and node.type.dictionary:
            if self.brief:
                return "ValueHere"
            key, value = node.own[0].own
            return {str(self.value(key)): self.value(value)}
        if isinstance(node.type, Array | Map):
            return self.value(node.own[0])
        return self._members(node) or self.nothing

    def _members(self, node: SkeletonNode) -> dict[str, JsonValue]:
        """Return a struct's members: ancestors' first, the nearest one's before all; a base as its first subtype.

        The discriminator is at the position of the contract's field for it, else before the struct's own
        members.
        """
        struct, levels, own = node.type, node.levels, node.own
        direct = [section for section in node.sections if struct and section.struct.base == struct.name]
        if direct:
            shown = min(direct, key=lambda section: section.struct.name.name)
            struct, levels, own = shown.struct, (*levels, own), shown.nodes
        above = self._group(node for level in reversed(levels) for node in _by_name(level))
        # Pages do not state the type of a member whose declared type is itself derived.
        derived = isinstance(node.type, Struct) and node.type.base
        kind = {} if self.brief and derived and node is not self.root else self._kind(struct)
        # A field keeps its position when its value is replaced.
        return {**above, **kind, **self._group(_by_name(own)), **kind}

    def _group(self, nodes: Iterable[SkeletonNode]) -> dict[str, JsonValue]:
        return {child.field.name: self.value(child) for child in nodes}

    def _kind(self, struct: object) -> dict[str, JsonValue]:
        """Return the discriminator member of an object, if it is of a derived type."""
        if self.rest is None or not isinstance(struct, Struct):
            return {}
        value = self.rest.discriminators.get(struct.name)
        return {self.rest.facts.discriminator: value} if value and self.rest.facts.discriminator else {}


def _by_name(nodes: tuple[SkeletonNode, ...]) -> list[SkeletonNode]:
    return sorted(nodes, key=lambda node: node.field.name.casefold())
