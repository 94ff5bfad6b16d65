"""Build xsdata's models of a WSDL or a schema in a third of the time of xsdata's own parser.

xsdata's models, field metadata, conversions and parser hooks are used unchanged. Only walking the tree is
done here: without events, and without a namespace map per element. Anything unexpected is left to xsdata's
parser, which reports what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from lxml import etree
from xsdata.codegen.parsers.schema import SchemaParser
from xsdata.exceptions import ConverterError, ParserError
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.models.elements import XmlMeta, XmlVar
from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.formats.dataclass.parsers.utils import ParserUtils
from xsdata.models import wsdl, xsd
from xsdata.models.enums import Namespace, QNames
from xsdata.models.mixins import ElementBase
from xsdata.utils.namespaces import local_name
from xsdata.utils.text import snake_case

from soapwright.read.structure import is_extension

_FREE = {wsdl.Documentation: "elements", xsd.Documentation: "content", xsd.Appinfo: "content"}
"""Models that hold arbitrary content, each with the field that holds it."""
_EVENTS = ("start", "end", "start-ns")
_Hook: TypeAlias = Callable[..., None]

WRONG = (ParserError, ConverterError, ValueError, TypeError, AttributeError, AssertionError)
"""Exceptions for an element that the models do not expect; only the first two are raised on purpose."""


class UnusualError(Exception):
    """A document contains something that xsdata's own parser has to handle."""


@dataclass(slots=True)
class _Kind:
    """What xsdata knows of one of its models: its attributes and its children.

    `free` is the field for arbitrary content, if there is one. A model `of_schema` knows its number and prefixes.
    """

    meta: XmlMeta
    free: str = ""
    of_schema: bool = False
    attributes: dict[str, tuple[XmlVar, bool]] = field(default_factory=dict)
    """By name, each with whether the text is used as the value."""
    children: dict[str, tuple[str, bool, _Kind]] = field(default_factory=dict)
    """The field, whether it is a list, and the model of each child."""
    values: dict[tuple[str, str], Any] = field(default_factory=dict)
    """The converted values of attribute texts met so far."""

    def attribute(self, params: dict[str, Any], name: str, text: str, parser: SchemaParser) -> None:
        """Convert the value of an attribute and add it to those of a model."""
        known = self.attributes.get(name)
        if known is None:
            if name in (QNames.XSI_TYPE, QNames.XSI_NIL):
                raise UnusualError
            return
        var, plain = known
        if plain:
            params[var.name] = text
            return
        if (name, text) not in self.values:
            self.values[name, text] = ParserUtils.parse_var(self.meta, var, parser.config, text)
        params[var.name] = self.values[name, text]


@dataclass(slots=True)
class _Open:
    """An element that has been opened; `kind` is None for an extension of a WSDL."""

    kind: _Kind | None
    tag: str = ""
    number: int = 0
    prefixes: dict[str, str] = field(default_factory=dict)
    params: dict[str, Any] = field(default_factory=dict)
    known: tuple[str, bool] = ("", False)
    """The field of the parent model, and whether it is a list."""


class Models:
    """Builds models; metadata is collected once."""

    def __init__(self, context: XmlContext) -> None:
        self._context = context
        self._kinds: dict[type[Any], _Kind] = {}

    def model(
        self, root: etree._Element, kind: type[Any], parser: SchemaParser
    ) -> tuple[tuple[etree._Element, ...], Any]:
        """Return the elements of a document, without the extensions of its WSDL, and its model.

        The tree is not changed. Raises UnusualError where `parser` has to be used.
        """
        walk = _Walk(parser, self._kind(kind, None))
        try:
            made = walk.through(root)
        except WRONG:
            raise UnusualError from None
        return tuple(walk.elements), made

    def _kind(self, model: type[Any], namespace: str | None) -> _Kind:
        if model in self._kinds:
            return self._kinds[model]
        meta = self._context.fetch(model, namespace)
        made = self._kinds[model] = _Kind(meta, _FREE.get(model, ""), issubclass(model, ElementBase))
        for name, var in meta.attributes.items():
            made.attributes[name] = (var, var.types == (str,) and not var.tokens_factory)
        for name, (var, *others) in meta.elements.items():
            # The other kinds of field do not occur in these models.
            if var.clazz and not others:
                made.children[name] = (var.name, var.list_element, self._kind(var.clazz, meta.namespace))
        return made


class _Walk:
    """One pass over a document."""

    def __init__(self, parser: SchemaParser, kind: _Kind) -> None:
        self.elements: list[etree._Element] = []
        self._parser = parser
        self._kind = kind
        self._hooks: dict[str, tuple[_Hook | None, _Hook | None]] = {}

    def through(self, root: etree._Element) -> Any:
        """Return the model of a tree."""
        walk = etree.iterwalk(root, _EVENTS)
        above: list[_Open] = []
        declares, made = False, None
        for event, found in walk:
            if event == "end":
                one = above.pop()
                if one.kind is not None:
                    made = self._ended(one, one.kind, found, above)
                continue
            if event == "start-ns":
                declares = True
                continue
            holder = above[-1] if above else None
            tag = str(found.tag)
            if holder is not None and is_extension(holder.tag, tag):
                above.append(_Open(None))
                walk.skip_subtree()
            else:
                name, several, kind = ("", False, self._kind) if holder is None else _field(holder, tag)
                self.elements.append(found)
                prefixes = _prefixes(found) if declares or holder is None else holder.prefixes
                one = _Open(kind, tag, len(self.elements), prefixes, known=(name, several))
                self._begun(one, kind, found)
                above.append(one)
                if kind.free:
                    walk.skip_subtree()
            declares = False
        return made

    def _begun(self, one: _Open, kind: _Kind, element: etree._Element) -> None:
        for name, text in element.items():
            kind.attribute(one.params, name, text, self._parser)
        if hook := self._hooks_of(one.tag)[0]:
            hook(attrs=element.attrib)

    def _ended(self, one: _Open, kind: _Kind, element: etree._Element, above: list[_Open]) -> Any:
        if kind.free and (content := list(_content(element))):
            one.params[kind.free] = content
            self.elements.extend(element.iterdescendants(etree.Element))
        made: Any = kind.meta.clazz(**one.params)
        if hook := self._hooks_of(one.tag)[1]:
            hook(obj=made)
        if kind.of_schema:
            made.index = one.number
            made.ns_map = one.prefixes
        elif isinstance(made, wsdl.WsdlElement):
            made.location = self._parser.location
            made.ns_map = one.prefixes
        if above:
            name, several = one.known
            params = above[-1].params
            if several:
                params.setdefault(name, []).append(made)
            elif isinstance(known := params.get(name), wsdl.Types):
                known.schemas.extend(made.schemas)
            else:
                params[name] = made
        return made

    def _hooks_of(self, tag: str) -> tuple[_Hook | None, _Hook | None]:
        """Return what xsdata's parser does at the start and at the end of an element."""
        if tag not in self._hooks:
            name = snake_case(local_name(tag))
            parser = self._parser
            self._hooks[tag] = getattr(parser, f"start_{name}", None), getattr(parser, f"end_{name}", None)
        return self._hooks[tag]


def _field(holder: _Open, tag: str) -> tuple[str, bool, _Kind]:
    """Return the field of a model for a child, whether it is a list, and the child's model."""
    assert holder.kind
    child = holder.kind.children.get(tag)
    if child is None:
        raise UnusualError
    name, several, kind = child
    if not several and kind.meta.clazz is not wsdl.Types:
        if name in holder.params:
            raise UnusualError
        # A placeholder until the element ends, so that a second one is noticed.
        holder.params[name] = None
    return child


def _content(element: etree._Element) -> Iterator[AnyElement | str]:
    """Yield the arbitrary content of an element."""
    if text := ParserUtils.normalize_content(element.text):
        yield text
    yield from map(_anything, element.iterchildren(etree.Element))


def _anything(element: etree._Element) -> AnyElement:
    """Return the model of arbitrary markup."""
    children: list[object] = [_anything(child) for child in element.iterchildren(etree.Element)]
    text = ParserUtils.normalize_content(element.text) if children else element.text
    attributes: dict[str, str] = dict(element.attrib)
    if attributes:
        attributes = ParserUtils.parse_any_attributes(attributes, element.nsmap)
    tail = ParserUtils.normalize_content(element.tail)
    return AnyElement(str(element.tag), text or "", tail, children, attributes)


def _prefixes(element: etree._Element) -> dict[str, str]:
    """Return the prefixes in scope at an element, with the predeclared ones, as xsdata expects them."""
    # xsdata keys the default namespace by None, though it declares the keys as str.
    found: dict[str, str] = {prefix: uri for prefix, uri in element.nsmap.items() if uri}  # type: ignore[misc]
    known = set(found.values())
    return found | {one.prefix: one.uri for one in Namespace.common() if one.uri not in known}
