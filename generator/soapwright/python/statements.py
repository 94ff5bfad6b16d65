"""What is stated beside each field of a struct, as calls of the runtime's functions."""

from __future__ import annotations

from dataclasses import dataclass

from soapwright.base.naming import Name
from soapwright.contract.views import Array, Field, Header, Map, Place, Tokens
from soapwright.python.annotations import Annotations
from soapwright.python.code import RUNTIME, TRUE, Call, Code, Group, Ref, Text, keyword

_STATING = {Place.ELEMENT: "element", Place.ATTRIBUTE: "attribute", Place.TEXT: "text_content"}


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of one contract."""

    annotations: Annotations

    def field(self, inner: Field, namespace: str) -> Call:
        """Return what is stated of a field; `namespace` is that of its struct."""
        arguments = [] if inner.place is Place.TEXT else [Text(inner.name)]
        arguments.append(self._reference(inner))
        keywords = []
        if inner.nillable:
            keywords.append(keyword("nillable", TRUE))
        if inner.repeated:
            keywords.append(keyword("many", TRUE))
        expected = {Place.ELEMENT: namespace, Place.ATTRIBUTE: "", Place.TEXT: inner.namespace}
        if inner.namespace != expected[inner.place]:
            keywords.append(keyword("namespace", self._namespace(inner.namespace)))
        stated = Call(_struct(_STATING[inner.place]), tuple(arguments), tuple(keywords))
        return Call(_struct("required"), (stated,)) if inner.min_occurs > 0 else stated

    def header(self, header: Header, namespace: str) -> Call:
        """Return what is stated of a header part of a response whose element has that namespace."""
        arguments = (Text(header.name), Text(self.annotations.reference(header.type)))
        other = header.namespace != namespace
        keywords = (keyword("namespace", self._namespace(header.namespace)),) if other else ()
        return Call(_struct("header_part"), arguments, keywords)

    def wire_type(self, found: Array | Map | Tokens) -> Call:
        """Return what is stated of a type that is no class: for the codec alone."""
        match found:
            case Array(item=item):
                keywords = (keyword("nillable", TRUE),) if item.nillable else ()
                arguments: tuple[Code, ...] = (
                    Text(item.name),
                    self._reference(item),
                    self._namespace(item.namespace),
                )
                return Call(_wire("Array"), arguments, keywords)
            case Map(item=item, key=key, value=value):
                pair = [Group((Text(inner.name), self._reference(inner))) for inner in (key, value)]
                arguments = (
                    Text(item.name),
                    self._namespace(item.namespace),
                    *pair,
                    self._namespace(key.namespace),
                )
                return Call(
                    _wire("Map"), arguments, (keyword("dictionary", TRUE),) if found.dictionary else ()
                )
            case Tokens(item=name):
                return Call(_wire("Tokens"), (Text(self.annotations.reference(name)),))

    def _reference(self, inner: Field) -> Text:
        return Text(self.annotations.reference(inner.type))

    def _namespace(self, uri: str) -> Ref:
        return self.annotations.names.namespace(uri)


def _struct(name: str) -> Ref:
    return Ref(Name(name), f"{RUNTIME}.struct")


def _wire(name: str) -> Ref:
    return Ref(Name(name), f"{RUNTIME}.wire")
