"""The statement of each field of a struct, as calls of the runtime's functions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from soapwright.base.naming import Name
from soapwright.base.qname import QName
from soapwright.contract.model import Attached, Header
from soapwright.contract.schema_model import AnyAttribute, Element, Process, Union, Wildcard
from soapwright.contract.schema_views import Alias, Array, Field, Map, Place, Tokens
from soapwright.examples.pattern_checks import taken
from soapwright.python.annotations import Annotations, is_always
from soapwright.python.code import TRUE, Call, Code, Constant, Items, Ref, Text, keyword
from soapwright.python.module_refs import RUNTIME
from soapwright.python.python_names import STATING
from soapwright.python.python_types import BOOL, python_type
from soapwright.runtime.scalars import FALSE_TEXTS, TRUE_TEXTS

_OTHER = "##other"


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of one contract."""

    annotations: Annotations

    def field(self, inner: Field, namespace: str) -> Call:
        """Return the statement of a field; `namespace` is that of its struct."""
        stated = Call(
            runtime_struct(STATING[inner.place]),
            tuple(self._arguments(inner)),
            tuple(self._keywords(inner, namespace)),
        )
        return required(stated) if inner.min_occurs > 0 and not is_always(inner) else stated

    def whole(self, name: QName, nillable: bool) -> Call:
        """Return the statement of the single field of a class for an element with a value of another type."""
        keywords = (keyword("nillable", TRUE),) if nillable else ()
        return Call(runtime_struct("whole"), (self._reference(name),), keywords)

    def header(self, header: Header, namespace: str) -> Call:
        """Return the statement of a header part of a response whose element has that namespace."""
        arguments = (Text(header.name), Text(self.annotations.reference(header.type)))
        other = header.namespace != namespace
        keywords = (keyword("namespace", self._namespace(header.namespace)),) if other else ()
        return Call(runtime_struct("header_part"), arguments, keywords)

    def attachment(self, attached: Attached) -> Call:
        """Return the statement of a part that is attached to a message."""
        chosen = next((one for one in attached.content_types if "*" not in one), "")
        arguments = (Text(attached.name), *([Text(chosen)] if chosen else ()))
        return Call(runtime_struct("attachment"), arguments)

    def wire_type(self, found: Array | Map | Tokens | Union | Alias, remembers: bool = False) -> Call:
        """Return the statement of a type without a class, for the codec; an array or a map may remember."""
        match found:
            case Array(item=item):
                arguments = (Text(item.name), self._reference(item.type), self._namespace(item.namespace))
                stated = _wire("Array", arguments, nillable=item.nillable, remembers=remembers)
                number = keyword("dimensions", Constant(found.dimensions))
                return replace(stated, keywords=(*stated.keywords, number)) if found.dimensions else stated
            case Map(item=item, key=key, value=value):
                pair = [Items((Text(inner.name), self._reference(inner.type))) for inner in (key, value)]
                namespaces = self._namespace(item.namespace), self._namespace(key.namespace)
                arguments_of_map = (Text(item.name), namespaces[0], *pair, namespaces[1])
                stated = _wire("Map", arguments_of_map, dictionary=found.dictionary, remembers=remembers)
                if not (value.nillable or found.dimensions):
                    stated = replace(stated, keywords=(*stated.keywords, keyword("nil", Constant(False))))
                if not (key.nillable or key.min_occurs or found.dimensions):
                    stated = replace(stated, keywords=(*stated.keywords, keyword("nil_key", Constant(False))))
                if not found.dimensions:
                    return stated
                of_pair = Items((Text(item.type.name), self._namespace(item.type.namespace)))
                return replace(stated, keywords=(*stated.keywords, keyword("pair", of_pair)))
            case Tokens(item=name):
                return _wire("Tokens", (self._reference(name),))
            case Union(members=members):
                return _wire("Union", tuple(map(self._reference, members)))
            case Alias(target=target):
                spelling = self.annotations.names.keeps_spelling(found)
                stated = _wire("Simple", (self._reference(target),), spelling=spelling)
                texts = self._boolean_texts(found)
                return (
                    replace(stated, keywords=(*stated.keywords, keyword("booleans", texts)))
                    if texts
                    else stated
                )
            case other:
                assert_never(other)

    def _boolean_texts(self, found: Alias) -> Items | None:
        """Return how true and false are spelled if the patterns of a type do not allow these words."""
        names = self.annotations.names
        if python_type(names.target(found.name).name) != BOOL:
            return None
        spelled = [[*TRUE_TEXTS], [*FALSE_TEXTS]]
        level: object = found
        while isinstance(level, Alias):
            if level.facets.patterns:
                spelled = [taken(level.facets.patterns, texts) for texts in spelled]
            level = names.contract.types.get(level.target)
        usual = [TRUE_TEXTS[0], FALSE_TEXTS[0]]
        words = [texts[0] if texts else word for texts, word in zip(spelled, usual, strict=True)]
        return None if words == usual else Items(tuple(map(Text, words)))

    def choice(self, elements: tuple[Element, ...]) -> Call:
        """Return the statement of a choice: its elements, each with its class."""
        return _wire("Choice", (Items(tuple(map(self._alternative, elements))),))

    def _alternative(self, element: Element) -> Code:
        items = [Text(element.name.name), self._namespace(element.name.namespace)]
        items.append(Text(self.annotations.element(element).name))
        return Items((*items, TRUE) if element.nillable else tuple(items))

    def _arguments(self, inner: Field) -> list[Code]:
        match inner.place:
            case Place.ELEMENT | Place.ATTRIBUTE:
                return [Text(inner.name), self._reference(inner.type)]
            case Place.TEXT | Place.TURNS:
                return [self._reference(inner.type)]
            case Place.CHOICE:
                return [Text(self.annotations.names.choices.ident(inner))]
            case Place.ANY | Place.ANY_ATTRIBUTES:
                assert inner.wildcard is not None
                return [Text(_namespaces(inner.wildcard)), *_process(inner.wildcard)]
            case Place.TEXTS:
                return []
            case other:
                assert_never(other)

    def _keywords(self, inner: Field, namespace: str) -> list[tuple[Name, Code]]:
        found: list[tuple[Name, Code]] = []
        if inner.nillable and inner.place is Place.ELEMENT:
            found.append(keyword("nillable", TRUE))
        if inner.place is Place.TURNS and not inner.repeated:
            found.append(keyword("many", Constant(False)))
        elif inner.repeated and inner.place in (Place.ELEMENT, Place.CHOICE, Place.ANY):
            found.append(keyword("many", TRUE))
        if (other := _other_namespace(inner, namespace)) is not None:
            found.append(keyword("namespace", self._namespace(other)))
        if inner.default is not None:
            found.append(keyword("default", Text(inner.default)))
        if inner.fixed is not None:
            found.append(keyword("fixed", Text(inner.fixed)))
        if is_always(inner):
            found.append(keyword("always", TRUE))
        return found

    def _reference(self, name: QName) -> Text:
        return Text(self.annotations.reference(name))

    def _namespace(self, uri: str) -> Ref:
        return self.annotations.names.namespace(uri)


def runtime_struct(name: str) -> Ref:
    """Return a runtime function that states fields."""
    return Ref(Name(name), f"{RUNTIME}.struct")


def required(stated: Call) -> Call:
    """Return a statement that marks the field as required."""
    return Call(runtime_struct("required"), (stated,))


def _wire(name: str, arguments: tuple[Code, ...], **options: bool) -> Call:
    keywords = tuple(keyword(option, TRUE) for option, is_set in options.items() if is_set)
    return Call(Ref(Name(name), f"{RUNTIME}.wire"), arguments, keywords)


def _other_namespace(inner: Field, namespace: str) -> str | None:
    """Return the namespace that a field has to state, None if it is the default."""
    match inner.place:
        case Place.ELEMENT:
            return None if inner.namespace == namespace else inner.namespace
        case Place.ATTRIBUTE:
            return inner.namespace or None
        case Place.ANY:
            stated: tuple[str, ...] = inner.wildcard.namespaces if inner.wildcard else ()
            return stated[1] if stated[:1] == (_OTHER,) and stated[1:] not in ((), (namespace,)) else None
        case _:
            return None


def _namespaces(wildcard: Wildcard | AnyAttribute) -> str:
    """Return the namespaces of a wildcard as XSD spells them."""
    if wildcard.namespaces[:1] == (_OTHER,):
        return _OTHER
    return " ".join(uri or "##local" for uri in wildcard.namespaces)


def _process(wildcard: Wildcard | AnyAttribute) -> list[Code]:
    return [] if wildcard.process is Process.STRICT else [Text(wildcard.process.value)]
