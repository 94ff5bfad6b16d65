"""Parse documents with xsdata, and remember where every definition is.

xsdata is used only for its `Definitions` and `Schema` models: its class pipeline merges the symbol spaces of
elements and types, and loses fault details.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

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
from soapwright.read.document import Document
from soapwright.read.library import Library
from soapwright.read.models import WRONG, Models, UnusualError
from soapwright.read.names import bad_names, wrong_forms
from soapwright.read.namespaces import wrong_namespaces
from soapwright.read.structure import (
    may_hold,
    misplaced,
    spelled,
    types_again,
    what_may_stand_in,
    without_extensions,
)
from soapwright.read.twice import defined_twice
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
                key = etree.QName(element).localname.lower(), element.get("name", "")
                self._named.setdefault(key, element)
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
        prefixes: Mapping[str | None, str] = node.ns_map  # type: ignore[assignment]
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


def parse(documents: Iterable[Document], library: Library | None = None) -> Parsed:
    """Parse WSDL and XSD documents; raise InputError if one is neither."""
    known = library or Library()
    definitions: list[tuple[Definitions, Scope]] = []
    schemas: list[tuple[Schema, Scope]] = []
    documents = tuple(documents)
    remarks = [remark for document in documents for remark in document.remarks]
    for check in (misplaced, types_again, wrong_namespaces, bad_names, wrong_forms, wrong_words):
        remarks += (problem for document in documents for problem in check(document))
        if any(remark.level is Level.ERROR for remark in remarks):
            raise InputError(remarks)
    remarks += defined_twice(documents)
    if any(remark.level is Level.ERROR for remark in remarks):
        raise InputError(remarks)
    for document in documents:
        elements, model = known.once(
            ("model", document.content, document.namespace), partial(_elements_and_model, document)
        )
        if isinstance(model, Definitions):
            definitions.append((model, Scope(document, model.target_namespace or "", elements, 0)))
        inside = model.schemas if isinstance(model, Definitions) else [model]
        schemas.extend(
            (schema, _scope(document, schema, elements, order))
            for order, schema in enumerate(inside, len(schemas))
        )
    missing = next((document.missing for document in documents if document.missing), None)
    return Parsed(tuple(definitions), tuple(schemas), tuple(remarks), missing)


def _scope(document: Document, schema: Schema, elements: tuple[etree._Element, ...], order: int) -> Scope:
    block, final = schema.block_default or "", schema.final_default or ""
    return Scope(document, schema.target_namespace or "", elements, order, block, final)


def _elements_and_model(document: Document) -> tuple[tuple[etree._Element, ...], Definitions | Schema]:
    facts: dict[str, Any] = {"location": document.location, "config": _STRICT, "context": _CONTEXT}
    if document.root.tag == WSDL + "definitions":
        return _parsed(document, Definitions, partial(_WsdlParser, **facts))
    return _parsed(document, Schema, partial(_XsdParser, **facts, target_namespace=document.namespace))


def _parsed(
    document: Document, kind: type[_Root], parser: Callable[[], _XsdParser]
) -> tuple[tuple[etree._Element, ...], _Root]:
    try:
        return _MODELS.model(document.root, kind, parser())
    except UnusualError:
        root, elements = without_extensions(document.root)
        return elements, _parse(parser(), document, root, elements, kind)


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
    parser: _XsdParser,
    document: Document,
    root: etree._Element,
    elements: Sequence[etree._Element],
    kind: type[_Root],
) -> _Root:
    """Parse a tree, which is emptied.

    `elements` are the elements of the document that its nodes are copies of.
    """
    try:
        return parser.parse(etree.ElementTree(root), kind)
    except WRONG as error:
        node = elements[parser.open[-1]] if parser.open else document.root
        raise InputError.at(document.where(node), *_wrong(str(error), node)) from None


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
    return f"{name} is not valid as it stands:{stated}", _SPECIFIED
