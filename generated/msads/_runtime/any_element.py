"""`AnyElement`: an element that stands where the contract admits any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias

from .names import XML, XSI, QualifiedName, split_name
from .scalars import attribute_text, escape

if TYPE_CHECKING:
    from .xml_read import XmlElement

__all__ = ["AnyElement", "write_element"]

_XSI_TYPE = f"{{{XSI}}}type"

_Step: TypeAlias = tuple[str, dict[str, str], dict[str, str]] | str | None
"""What an element is made of, flat: (name, attributes, namespaces) opens one, a text is one, None closes one."""


class AnyElement:
    """An XML element as a value: it compares, copies and pickles, and needs no document around it.

    Names are {namespace}name, or name alone. `content` holds texts and elements in order. `namespaces` gives, by
    prefix ("" for none), what the prefixes mean that the element's own texts and attributes use, as values that
    are qualified names do; names of elements and attributes need none.
    """

    __slots__ = ("attributes", "content", "name", "namespaces")

    name: str
    attributes: dict[str, str]
    content: list[str | AnyElement]
    namespaces: dict[str, str]

    def __init__(
        self,
        name: str,
        content: str | Sequence[str | AnyElement] = (),
        attributes: Mapping[str, str] | None = None,
        namespaces: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self.attributes = dict(attributes or {})
        self.content = ([content] if content else []) if isinstance(content, str) else list(content)
        self.namespaces = dict(namespaces or {})

    @property
    def text(self) -> str:
        """The texts that stand in the element itself, joined."""
        return "".join(part for part in self.content if isinstance(part, str))

    @property
    def children(self) -> list[AnyElement]:
        """The elements that stand in it, in order."""
        return [part for part in self.content if isinstance(part, AnyElement)]

    def find(self, name: str) -> AnyElement | None:
        """Return the first child of a name."""
        return next((child for child in self.children if child.name == name), None)

    def qualified_name(self, text: str) -> QualifiedName:
        """Return what a text of the element means as a qualified name; KeyError for an unknown prefix."""
        prefix, _, name = text.strip().rpartition(":")
        return QualifiedName(self.namespaces[prefix] if prefix else self.namespaces.get("", ""), name)

    def struct(self, types: ModuleType) -> Any:
        """Return what the contract reads the element as: a struct, or the value of a simple type.

        `types` is the client's `types` package. LookupError when the contract does not know the element.
        """
        from .any_xml import known_value

        return known_value(self, types)

    @classmethod
    def of(cls, value: Any) -> AnyElement:
        """Return the element that a struct of the contract is written as, where that has one."""
        from .any_xml import element_of

        return element_of(value)

    @classmethod
    def from_lxml(cls, node: XmlElement) -> AnyElement:
        """Return an element of lxml's as a value."""
        top = made = _element(node)
        stack = [(made, iter(node))]
        while stack:
            made, rest = stack[-1]
            child = next(rest, None)
            if child is None:
                stack.pop()
                continue
            # Comments and processing instructions have functions in place of names.
            if isinstance(child.tag, str):
                made.content.append(inner := _element(child))
                stack.append((inner, iter(child)))
            if child.tail:
                _append_text(made.content, child.tail)
        return top

    @classmethod
    def from_text(cls, text: str | bytes) -> AnyElement:
        """Return the element of an XML document; raises ValueError when it is not well-formed."""
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        try:
            return cls.from_lxml(etree.fromstring(text, parser))
        except etree.XMLSyntaxError as error:
            raise ValueError(f"not XML: {error}") from None

    def to_text(self) -> str:
        """Return the element as XML, with the declarations that it needs."""
        pieces: list[str] = []
        write_element(self, pieces.append)
        return "".join(pieces)

    def to_lxml(self) -> XmlElement:
        """Return the element as one of lxml's."""
        from lxml import etree

        return etree.fromstring(self.to_text())

    def __repr__(self) -> str:
        return f"AnyElement.from_text({self.to_text()!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AnyElement):
            return NotImplemented
        return all(_same(one, two) for one, two in zip(_steps(self), _steps(other), strict=False))

    __hash__ = None  # type: ignore[assignment]

    def __deepcopy__(self, memo: object) -> AnyElement:
        return _rebuilt(list(_steps(self)))

    def __reduce__(self) -> tuple[Any, ...]:
        # Steps, not elements within elements: how deep they may lie is not limited by Python's stack.
        return _rebuilt, (list(_steps(self)),)


def _element(node: XmlElement) -> AnyElement:
    """Return a node's own name, attributes and first text."""
    attributes = {str(name): str(value) for name, value in node.attrib.items()}
    made = AnyElement(str(node.tag), node.text or "", attributes)
    texts = [*attributes.values(), *([node.text] if node.text else []), *(c.tail for c in node if c.tail)]
    for prefix, uri in node.nsmap.items():
        if any(_mentions(text, prefix) for text in texts) or (
            prefix is None and ":" not in attributes.get(_XSI_TYPE, ":")
        ):
            made.namespaces[prefix or ""] = uri
    return made


def _mentions(text: str, prefix: str | None) -> bool:
    # An unprefixed name could be any text that has no space in it.
    return f"{prefix}:" in text if prefix else text.strip().replace("-", "_").isidentifier()


def _append_text(content: list[str | AnyElement], text: str) -> None:
    if content and isinstance(content[-1], str):
        content[-1] += text
    else:
        content.append(text)


def _steps(element: AnyElement) -> Iterator[_Step]:
    """Yield what the element is made of."""
    yield (element.name, dict(element.attributes), dict(element.namespaces))
    stack = [iter(element.content)]
    while stack:
        part = next(stack[-1], None)
        if part is None:
            stack.pop()
            yield None
        elif isinstance(part, AnyElement):
            yield (part.name, dict(part.attributes), dict(part.namespaces))
            stack.append(iter(part.content))
        else:
            yield part


def _same(one: _Step, other: _Step) -> bool:
    if not (isinstance(one, tuple) and isinstance(other, tuple)):
        return one == other
    # What names without a prefix would mean is kept for any text, because it could be one; few are.
    return one[:2] == other[:2] and (one[2] | {"": ""}) == (other[2] | {"": ""})


def _rebuilt(steps: Sequence[_Step]) -> AnyElement:
    stack: list[AnyElement] = []
    made: AnyElement | None = None
    for step in steps:
        if step is None:
            made = stack.pop()
        elif isinstance(step, str):
            stack[-1].content.append(step)
        else:
            name, attributes, namespaces = step
            made = AnyElement(name, (), attributes, namespaces)
            if stack:
                stack[-1].content.append(made)
            stack.append(made)
    assert made is not None
    return made


def write_element(element: AnyElement, out: Any, name: str = "") -> None:
    """Write an element, by another {namespace}name if one is given; it declares itself all that it uses."""
    closing: list[tuple[str, dict[str, str]]] = []
    scope: dict[str, str] = {}
    for step in _steps(element):
        if step is None:
            tag, scope = closing.pop()
            out(f"</{tag}>")
        elif isinstance(step, str):
            out(escape(step))
        else:
            own_name, attributes, namespaces = step
            tag, start, inner = _start(name or own_name, attributes, namespaces, scope)
            closing.append((tag, scope))
            name, scope = "", inner
            out(start)


def _start(
    name: str, attributes: Mapping[str, str], namespaces: Mapping[str, str], scope: dict[str, str]
) -> tuple[str, str, dict[str, str]]:
    """Return an element's name, its start tag, and what prefixes mean within it."""
    inner = dict(scope)
    declared: dict[str, str] = {}

    def declare(prefix: str, uri: str) -> None:
        if inner.get(prefix) != uri:
            declared[prefix] = inner[prefix] = uri

    def prefixed(name: str, bare: bool) -> str:
        uri, local = split_name(name)
        if not uri:
            if bare and inner.get(""):
                declare("", "")
            return local
        if uri == XML:
            return f"xml:{local}"
        prefix = next((one for one, meant in inner.items() if one and meant == uri), None)
        if prefix is None:
            number = 1
            while f"_{number}" in inner:
                number += 1
            declare(prefix := f"_{number}", uri)
        return f"{prefix}:{local}"

    for prefix, uri in namespaces.items():
        if prefix != "xml":
            declare(prefix, uri)
    tag = prefixed(name, True)
    pieces = [
        f' {prefixed(attribute, False)}="{attribute_text(text)}"' for attribute, text in attributes.items()
    ]
    stated = (
        f' xmlns{":" if prefix else ""}{prefix}="{attribute_text(uri)}"' for prefix, uri in declared.items()
    )
    return tag, f"<{tag}{''.join(stated)}{''.join(pieces)}>", inner
