"""Parse documents with xsdata, and remember where every definition is.

xsdata is used only for its `Definitions` and `Schema` models: its class pipeline merges the symbol spaces of
elements and types, and loses fault details.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias, TypeVar

from lxml import etree
from xsdata.codegen.parsers.definitions import DefinitionsParser
from xsdata.codegen.parsers.schema import SchemaParser
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata.models.mixins import ElementBase
from xsdata.models.wsdl import Definitions, WsdlElement
from xsdata.models.xsd import Schema

from soapwright.base.qname import QName
from soapwright.errors import InputError, Level, Problem, Where
from soapwright.read.bindings import wrong_words
from soapwright.read.contradictions import contradictions
from soapwright.read.document import Document, PrefixMap
from soapwright.read.duplicates import defined_twice
from soapwright.read.faulty_definitions import DefinitionKey, PutAside, definition_around, named
from soapwright.read.library import Library
from soapwright.read.models import WRONG, Models, UnusualError
from soapwright.read.name_checks import bad_names, wrong_forms
from soapwright.read.namespaces import wrong_namespaces
from soapwright.read.structure import (
    Finding,
    may_hold,
    misplaced,
    spelled,
    types_again,
    what_may_stand_in,
    without_extensions,
)
from soapwright.read.xml import WSDL

# An invalid value (minOccurs="many") must be an error, not a warning of xsdata's.
_STRICT = ParserConfig(fail_on_converter_warnings=True)

_SPECIFIED = "Check its attributes and its content against the specification of WSDL 1.1 or XSD 1.0."
_KINDS = (
    "porttype",
    "binding",
    "service",
    "port",
    "operation",
    "message",
    "part",
    "input",
    "output",
    "fault",
)
"""Elements of a WSDL; the names of xsdata's models end in them."""
_UNCONVERTED = re.compile(r"Failed to convert value for `\w+\.(\w+)`")

# xsdata's metadata on its own models: collecting it takes ten times as long as parsing a small document.


class _OwnModels(XmlContext):
    """Knows xsdata's models of WSDL and XSD, but no other classes of the process that are named like an element."""

    def build_xsi_cache(self) -> None:
        """Do nothing: xsdata would scan all dataclasses of the process, including users' own."""


_CONTEXT = _OwnModels()
_MODELS = Models(_CONTEXT)

_Root = TypeVar("_Root", Definitions, Schema)


@dataclass(frozen=True, slots=True)
class Scope:
    """The document that a definition is in, the target namespace that applies to it, and its schema's order.

    `elements` are all elements of the document, in document order; `block` and `final` are the schema's
    defaults.
    """

    document: Document
    namespace: str
    elements: tuple[etree._Element, ...]
    order: int
    block: str = ""
    final: str = ""
    _named: dict[tuple[str, str], etree._Element] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The elements of a WSDL by kind and name, collected when first needed."""

    def where(self, node: ElementBase | WsdlElement) -> Where:
        """Return the place of a parsed definition."""
        element = self.xml(node) if isinstance(node, ElementBase) else self.element(node)
        return Where(self.document.location) if element is None else self.document.where(element)

    def xml(self, node: ElementBase) -> etree._Element | None:
        """Return the XML of a schema's definition, None for one that xsdata added."""
        # xsdata numbers the elements of a schema in document order.
        return self.elements[node.index - 1] if 0 < node.index <= len(self.elements) else None

    def element(self, node: WsdlElement) -> etree._Element | None:
        """Return the XML of a WSDL element, found by name because xsdata does not number it."""
        if not self._named:
            for element in self.document.root.iter(WSDL + "*"):
                kind = str(element.tag).removeprefix(WSDL).lower()
                self._named.setdefault((kind, element.get("name", "")), element)
        model = type(node).__name__.lower()
        return next(
            (
                found
                for kind in _KINDS
                if model.endswith(kind) and (found := self._named.get((kind, node.name))) is not None
            ),
            None,
        )

    def qname(self, text: str, node: ElementBase | WsdlElement) -> QName:
        """Return the qualified name for a text in the scope of `node`, with or without a prefix."""
        # xsdata keys the default namespace by None, though it declares the keys as str.
        prefixes: PrefixMap = node.ns_map  # type: ignore[assignment]
        return self.document.qname(
            text, prefixes, partial(self.where, node), in_schema=isinstance(node, ElementBase)
        )

    def named(self, text: str, node: etree._Element) -> QName:
        """Return the qualified name for a text in the scope of an element; see `qname`."""
        return self.document.named(text, node)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The schema files of one service as xsdata models, with their scopes."""

    definitions: tuple[tuple[Definitions, Scope], ...]
    schemas: tuple[tuple[Schema, Scope], ...]
    remarks: tuple[Problem, ...] = ()
    """Warnings from reading the documents."""
    missing: InputError | None = None
    """The error to raise if something refers to a definition that no document has."""
    aside: PutAside = field(default_factory=dict)
    """Definitions with errors; they are not in `schemas`."""


def parse(documents: Iterable[Document], library: Library | None = None) -> Parsed:
    """Parse WSDL and XSD documents; raise InputError if one is neither."""
    known = library or Library()
    definitions: list[tuple[Definitions, Scope]] = []
    schemas: list[tuple[Schema, Scope]] = []
    documents = tuple(documents)
    remarks = [remark for document in documents for remark in document.remarks]
    faults: list[dict[etree._Element, list[Problem]]] = [{} for _ in documents]
    for look in (misplaced, bad_names, contradictions):
        for document, own in zip(documents, faults, strict=True):
            remarks += _not_in_definitions(look(document), own)
    for check in (types_again, wrong_namespaces, wrong_forms, wrong_words):
        remarks += (problem for document in documents for problem in check(document))
    _stop_on_errors(remarks)
    remarks += defined_twice(documents)
    _stop_on_errors(remarks)
    aside: dict[DefinitionKey, list[Problem]] = {}
    for document, own in zip(documents, faults, strict=True):
        elements, model, wrong = known.once(
            ("model", document.content, document.namespace), partial(_elements_and_model, document, own)
        )
        for element, problems in wrong.items():
            aside.setdefault(named(document, element), []).extend(problems)
        if isinstance(model, Definitions):
            definitions.append((model, Scope(document, model.target_namespace or "", elements, 0)))
        inside = model.schemas if isinstance(model, Definitions) else [model]
        schemas.extend(
            (schema, _scope(document, schema, elements, order))
            for order, schema in enumerate(inside, len(schemas))
        )
    missing = next((document.missing for document in documents if document.missing), None)
    return Parsed(tuple(definitions), tuple(schemas), tuple(remarks), missing, aside)


def _not_in_definitions(
    findings: Iterable[Finding], faults: dict[etree._Element, list[Problem]]
) -> Iterator[Problem]:
    """Yield the problems outside of definitions; those inside are added to `faults`."""
    for element, problem in findings:
        definition = definition_around(element) if problem.level is Level.ERROR else None
        if definition is None:
            yield problem
        else:
            faults.setdefault(definition, []).append(problem)


def _stop_on_errors(remarks: Sequence[Problem]) -> None:
    if any(remark.level is Level.ERROR for remark in remarks):
        raise InputError(remarks)


def _scope(document: Document, schema: Schema, elements: tuple[etree._Element, ...], order: int) -> Scope:
    block, final = schema.block_default or "", schema.final_default or ""
    return Scope(document, schema.target_namespace or "", elements, order, block, final)


_Found: TypeAlias = tuple[tuple[etree._Element, ...], _Root, Mapping[etree._Element, Sequence[Problem]]]
"""The elements of a model, the model, and the definitions that are not in it, with their problems."""


def _elements_and_model(
    document: Document, faults: Mapping[etree._Element, Sequence[Problem]]
) -> _Found[Definitions] | _Found[Schema]:
    facts: dict[str, Any] = {"location": document.location, "config": _STRICT, "context": _CONTEXT}
    own = dict(faults)
    if document.root.tag == WSDL + "definitions":
        return _parsed(document, Definitions, partial(_WsdlParser, **facts), own)
    return _parsed(document, Schema, partial(_XsdParser, **facts, target_namespace=document.namespace), own)


def _parsed(
    document: Document,
    kind: type[_Root],
    parser: Callable[[], _XsdParser],
    faults: dict[etree._Element, Sequence[Problem]],
) -> _Found[_Root]:
    if not faults:
        try:
            return *_MODELS.model(document.root, kind, parser()), {}
        except UnusualError:
            pass
    while True:
        root, elements = without_extensions(document.root, faults)
        try:
            return elements, _parse(parser(), root, kind, elements), faults
        except _WrongError as error:
            element = error.element if error.element is not None else document.root
            problem = Problem(document.where(element), *_wrong(error.said, element))
            definition = definition_around(element)
            if definition is None or len(faults) > _MOST_FAULTS:
                raise InputError([problem]) from None
            faults[definition] = [problem]


_MOST_FAULTS = 50
"""The most definitions of a document to set aside: finding each takes as long as parsing the document."""


class _WrongError(Exception):
    """An element does not fit xsdata's models."""

    def __init__(self, said: str, element: etree._Element | None) -> None:
        super().__init__(said)
        self.said, self.element = said, element


class _XsdParser(SchemaParser):
    """Tracks open elements by their numbers in document order, so that the last one is where it stopped."""

    def __init__(self, **facts: Any) -> None:
        super().__init__(**facts)
        self.open: list[int] = []

    def start(self, *arguments: Any) -> None:
        """Begin an element."""
        self.open.append(self.index)
        super().start(*arguments)

    def end(self, *arguments: Any) -> Any:
        """End an element."""
        done = super().end(*arguments)
        self.open.pop()
        return done


class _WsdlParser(_XsdParser, DefinitionsParser):
    """The same for a WSDL."""


def _parse(
    parser: _XsdParser, root: etree._Element, kind: type[_Root], elements: Sequence[etree._Element]
) -> _Root:
    """Parse a tree, which is emptied.

    `elements` are the elements of the document that its nodes are copies of.
    """
    try:
        return parser.parse(etree.ElementTree(root), kind)
    except WRONG as error:
        raise _WrongError(str(error), elements[parser.open[-1]] if parser.open else None) from None


def _wrong(said: str, node: etree._Element) -> tuple[str, str]:
    """Return what is wrong with an element that xsdata stopped at, in terms of its file, and what to do."""
    name, holder = spelled(node), node.getparent()
    found = _UNCONVERTED.match(said)
    attribute = re.sub(r"_(\w)", lambda letter: letter[1].upper(), found[1]) if found else ""
    value = node.get(attribute) if attribute else None
    if value is not None:
        return f"{attribute} of {name} is {value!r}", "Write a value that XSD allows there."
    if holder is not None and not may_hold(holder, node):
        return f"{name} is not allowed in {spelled(holder)}", what_may_stand_in(holder)
    stated = "".join(f" {one}={value!r}" for one, value in node.attrib.items())
    return f"{name} is not valid:{stated}", _SPECIFIED
