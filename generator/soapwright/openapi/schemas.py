"""JSON schemas of a contract's types (see docs/rest.md): JSON Schema 2020-12, for OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from soapwright.base.naming import settle
from soapwright.base.qname import QName
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.contract.views import ContractView
from soapwright.openapi.simple_schemas import Schema, built_in, narrowed
from soapwright.rest.apply_rest import Rest


@dataclass(slots=True)
class Schemas:
    """Makes the schemas of the types in a document; `components` holds the named ones."""

    contract: ContractView
    rest: Rest
    requests: frozenset[QName] = frozenset()
    """The types of requests: their required elements are required, while a response may lack anything."""
    components: dict[str, Schema] = field(default_factory=dict)
    _names: dict[QName, str] = field(default_factory=dict)
    _families: dict[QName, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        named = [name for name, found in self.contract.types.items() if isinstance(found, Struct | Enum)]
        wanted = [_component(name) for name in named]
        self._names = dict(zip(named, settle(wanted), strict=True))
        bases = [name for name in named if self.contract.derived(name)]
        families = settle((f"Any{self._names[name]}" for name in bases), self._names.values())
        self._families = dict(zip(bases, families, strict=True))

    def type(self, name: QName) -> Schema:
        """Return the schema of a value of a type: a reference if the type is named."""
        found = self.contract.types.get(name)
        match found:
            case None:
                return built_in(name.name)
            case Struct():
                return self._reference(name, self._families.get(name))
            case Enum():
                return self._reference(name)
            case Flags():
                listed = ", ".join(found.texts)
                return {
                    "type": "string",
                    "description": _lines(found.doc, f"Any of these, separated by commas: {listed}."),
                }
            case Tokens():
                return {"type": "array", "items": self.type(found.item)}
            case Union():
                return {"anyOf": [self.type(member) for member in found.members]}
            case Alias():
                return narrowed(self.type(found.target), found.facets)
            case Array():
                return {"type": "array", "items": self._value(found.item)}
            case Map():
                return self._map(found)

    def exactly(self, name: QName) -> Schema:
        """Return the schema of a struct itself, without derived ones."""
        return self._reference(name)

    def kind(self, name: QName) -> str:
        """Return the discriminator's value for a struct."""
        return self.rest.discriminators.get(name) or name.name

    def _reference(self, name: QName, family: str | None = None) -> Schema:
        own = self._names[name]
        if own not in self.components:
            # Reserve the name first, because types may contain themselves.
            self.components[own] = {}
            found = self.contract.types[name]
            if isinstance(found, Struct):
                self.components[own] = self._object(found)
            elif isinstance(found, Enum):
                self.components[own] = _enum(found)
        if family is None:
            return {"$ref": f"#/components/schemas/{own}"}
        if family not in self.components:
            self.components[family] = {}
            self.components[family] = self._family(name)
        return {"$ref": f"#/components/schemas/{family}"}

    def _family(self, name: QName) -> Schema:
        members = [struct for struct in self._below(name) if not struct.abstract]
        references = [self._reference(struct.name) for struct in members]
        member = self.rest.facts.discriminator
        if not member:
            return {"anyOf": references}
        mapping = {
            self.kind(struct.name): reference["$ref"]
            for struct, reference in zip(members, references, strict=True)
            if struct.base
        }
        # An object of a concrete base need not state its type, so more than one schema may match.
        several = any(struct.base is None for struct in members)
        return {
            "anyOf" if several else "oneOf": references,
            "discriminator": {"propertyName": member, "mapping": mapping},
        }

    def _below(self, name: QName) -> Iterator[Struct]:
        """Yield a struct's derived ones, then itself: some readers use the first match, and a base matches all."""
        for child in self.contract.derived(name):
            yield from self._below(child.name)
        struct = self.contract.struct(name)
        if struct:
            yield struct

    def _object(self, struct: Struct) -> Schema:
        properties = dict(self._members(self.contract.fields(struct)))
        schema: Schema = {"type": "object"}
        if struct.doc:
            schema["description"] = struct.doc
        member = self.rest.facts.discriminator
        required: list[str] = []
        if member and struct.base:
            properties[member] = {"type": "string", "const": self.kind(struct.name)}
            required.append(member)
        if struct.name in self.requests:
            required += [
                inner.name
                for inner in self.contract.fields(struct)
                if inner.required and inner.name in properties
            ]
        schema["properties"] = properties
        if required:
            schema["required"] = required
        return schema

    def _members(self, fields: Iterable[Field]) -> Iterator[tuple[str, Schema]]:
        for inner in fields:
            match inner.place:
                case Place.ELEMENT | Place.ATTRIBUTE:
                    schema = self._value(inner)
                    yield inner.name, {"type": "array", "items": schema} if inner.repeated else schema
                case Place.TEXT:
                    yield "value", self.type(inner.type)
                case Place.TURNS:
                    yield inner.word, {"type": "array", "items": self.type(inner.type)}
                case Place.CHOICE:
                    one = {
                        "oneOf": [
                            {
                                "type": "object",
                                "properties": {one.element.name.name: self.type(one.element.type)},
                                "required": [one.element.name.name],
                            }
                            for one in inner.alternatives
                        ]
                    }
                    yield inner.word, {"type": "array", "items": one} if inner.repeated else one
                case Place.TEXTS:
                    yield inner.word, {"type": "array", "items": {"type": "string"}}
                case Place.ANY_ATTRIBUTES:
                    yield inner.word, {"type": "object", "additionalProperties": {"type": "string"}}
                case Place.ANY:
                    # An element that the contract does not name is its XML, as a text.
                    text: Schema = {"type": "string", "contentMediaType": "application/xml"}
                    yield inner.word, {"type": "array", "items": text} if inner.repeated else text

    def _value(self, inner: Field) -> Schema:
        """Return the schema of one value of a field, with the field's description."""
        schema = self.type(inner.type)
        if inner.nillable and schema:
            schema = _or_null(schema)
        if inner.doc:
            # A description beside a reference is that of the field.
            schema = {**schema, "description": inner.doc}
        return schema

    def _map(self, found: Map) -> Schema:
        if found.dictionary:
            return {"type": "object", "additionalProperties": self._value(found.value)}
        key, value = self.rest.facts.pairs
        pair = {
            "type": "object",
            "properties": {key: self.type(found.key.type), value: self._value(found.value)},
            "required": [key],
        }
        return {"type": "array", "items": pair}


def _enum(found: Enum) -> Schema:
    values: list[Any] = list(found.texts)
    said = [f"`{value.text}`: {' '.join(value.doc.split())}" for value in found.values if value.doc]
    schema: Schema = {"type": "string", "enum": values}
    if found.base.is_builtin and built_in(found.base.name).get("type") == "integer":
        schema = {"type": "integer", "enum": [int(value) for value in values]}
    description = _lines(found.doc, *said)
    return {**schema, "description": description} if description else schema


def _or_null(schema: Schema) -> Schema:
    kind = schema.get("type")
    if isinstance(kind, str) and "enum" not in schema and "const" not in schema:
        return {**schema, "type": [kind, "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def _component(name: QName) -> str:
    """Return the name of a type among the components; an anonymous one is named after its elements."""
    steps = name.name.strip("/").split("/")
    text = "".join(step[:1].upper() + step[1:] for step in steps) if len(steps) > 1 else steps[0]
    return "".join(
        letter if letter.isascii() and (letter.isalnum() or letter in "._-") else "_" for letter in text
    )


def _lines(*texts: str) -> str:
    return "\n\n".join(filter(None, texts))
