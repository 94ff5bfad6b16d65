"""Build xsdata's models of a WSDL or a schema in a third of the time of xsdata's own parser.

xsdata's models, field metadata, conversions and parser hooks are used unchanged. Only walking the tree is
done here: without events, and without a namespace map per element. Anything unexpected is left to xsdata's
parser, which reports what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from xsdata.codegen.parsers.schema import SchemaParser
from xsdata.exceptions import ConverterError, ParserError
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.models.elements import XmlMeta, XmlVar
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

WRONG = (ParserError, ConverterError, ValueError, TypeError, AttributeError, AssertionError)
"""Exceptions for an element that the models do not expect; only the first two are raised on purpose."""


class UnusualError(Exception):
    """A document contains something that xsdata's own parser has to handle."""


@dataclass(slots=True)
class _Kind:
    """What xsdata knows of one of its models: its attributes and its children."""

    meta: XmlMeta
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
        made = self._kinds[model] = _Kind(meta)
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
        self._hooks: dict[tuple[str, str], Callable[..., None] | None] = {}

    def through(self, root: etree._Element) -> Any:
        """Return the model of a tree."""
        walk = etree.iterwalk(root, _EVENTS)
        above: list[_Open] = []
        declares, made = False, None
        for event, found in walk:
            if event == "end":
                one = above.pop()
                if one.kind is not None:
                    made = self._ended(one, found, above)
                continue
            if event == "start-ns":
                declares = True
                continue
            holder = above[-1] if above else None
            if holder is not None and is_extension(str(found.getparent().tag), str(found.tag)):
                above.append(_Open(None))
                walk.skip_subtree()
            else:
                above.append(self._begun(found, holder, declares))
                if self._is_free(above[-1]):
                    walk.skip_subtree()
            declares = False
        return made

    def _begun(self, element: etree._Element, holder: _Open | None, declares: bool) -> _Open:
        if holder is None:
            kind, known = self._kind, ("", False)
        else:
            assert holder.kind
            child = holder.kind.children.get(str(element.tag))
            if child is None:
                raise UnusualError
            name, several, kind = child
            known = name, several
            if not several and kind.meta.clazz is not wsdl.Types:
                if name in holder.params:
                    raise UnusualError
                # A placeholder until the element ends, so that a second one is noticed.
                holder.params[name] = None
        self.elements.append(element)
        prefixes = _prefixes(element) if declares or holder is None else holder.prefixes
        one = _Open(kind, len(self.elements), prefixes, known=known)
        for name, text in element.items():
            kind.attribute(one.params, name, text, self._parser)
        if hook := self._hook("start", str(element.tag)):
            hook(attrs=element.attrib)
        return one

    def _ended(self, one: _Open, element: etree._Element, above: list[_Open]) -> Any:
        assert one.kind
        model = one.kind.meta.clazz
        made = self._anything(one, element) if model in _FREE else model(**one.params)
        if hook := self._hook("end", str(element.tag)):
            hook(obj=made)
        if isinstance(made, ElementBase):
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

    def _anything(self, one: _Open, element: etree._Element) -> Any:
        """Return the model of arbitrary markup, which xsdata's parser builds."""
        assert one.kind
        model: type[Any] = one.kind.meta.clazz
        if len(element):
            self.elements.extend(element.iterdescendants(etree.Element))
            parser = type(self._parser)(context=self._parser.context, config=self._parser.config)
            return parser.parse(etree.ElementTree(deepcopy(element)), model)
        if element.text and element.text.strip():
            one.params[_FREE[model]] = [element.text]
        return model(**one.params)

    def _is_free(self, one: _Open) -> bool:
        return one.kind is not None and one.kind.meta.clazz in _FREE

    def _hook(self, event: str, tag: str) -> Callable[..., None] | None:
        if (event, tag) not in self._hooks:
            self._hooks[event, tag] = getattr(self._parser, f"{event}_{snake_case(local_name(tag))}", None)
        return self._hooks[event, tag]


def _prefixes(element: etree._Element) -> dict[str, str]:
    """Return the prefixes in scope at an element, with the predeclared ones, as xsdata expects them."""
    # xsdata keys the default namespace by None, though it declares the keys as str.
    found: dict[str, str] = {prefix: uri for prefix, uri in element.nsmap.items() if uri}  # type: ignore[misc]
    known = set(found.values())
    return found | {one.prefix: one.uri for one in Namespace.common() if one.uri not in known}
