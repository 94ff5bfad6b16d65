"""`AnyElement`: the value of an element that the contract does not name (xs:any)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias

from .names import XML, XSI, QualifiedName, split_name
from .scalars import attribute_text, escape

if TYPE_CHECKING:
    from .xml_text import XmlElement

__all__ = ["AnyElement", "write_element"]

_XSI_TYPE = f"{{{XSI}}}type"

_Step: TypeAlias = tuple[str, dict[str, str], dict[str, str]] | str | None
"""A part of a flattened element: (name, attributes, namespaces) opens one, a text is text, None closes one."""


class AnyElement:
    """An XML element as a value: it can be compared, copied and pickled, and needs no document.

    Names are {namespace}name, or just name. `content` holds texts and elements in order. `namespaces` maps
    prefixes ("" for none) to namespaces, for qualified names in the element's own texts and attribute values;
    names of elements and attributes do not need it.
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
        """The element's own text, joined."""
        return "".join(part for part in self.content if isinstance(part, str))

    @property
    def children(self) -> list[AnyElement]:
        """The child elements, in order."""
        return [part for part in self.content if isinstance(part, AnyElement)]

    def find(self, name: str) -> AnyElement | None:
        """Return the first child with a name, or None."""
        return next((child for child in self.children if child.name == name), None)

    def qualified_name(self, text: str) -> QualifiedName:
        """Return a text of the element as a qualified name; raise KeyError for an unknown prefix."""
        prefix, _, name = text.strip().rpartition(":")
        return QualifiedName(self.namespaces[prefix] if prefix else self.namespaces.get("", ""), name)

    def struct(self, types: ModuleType) -> Any:
        """Return the element as the contract reads it: a struct, or the value of a simple type.

        `types` is the client's `types` package. Raises LookupError if the element is not in the contract.
        """
        from .any_xml import known_value

        return known_value(self, types)

    @classmethod
    def of(cls, value: Any) -> AnyElement:
        """Return the element for a struct of the contract; raise TypeError if it has none."""
        from .any_xml import element_of

        return element_of(value)

    @classmethod
    def from_lxml(cls, node: XmlElement) -> AnyElement:
        """Return an lxml element as a value."""
        top = made = _element(node)
        stack = [(made, iter(node))]
        while stack:
            made, rest = stack[-1]
            child = next(rest, None)
            if child is None:
                stack.pop()
                continue
            # The tags of comments and processing instructions are functions.
            if isinstance(child.tag, str):
                made.content.append(inner := _element(child))
                stack.append((inner, iter(child)))
            if child.tail:
                _append_text(made.content, child.tail)
        return top

    @classmethod
    def from_text(cls, text: str | bytes) -> AnyElement:
        """Parse an XML document; raise ValueError if it is not well-formed."""
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        try:
            return cls.from_lxml(etree.fromstring(text, parser))
        except etree.XMLSyntaxError as error:
            raise ValueError(f"not XML: {error}") from None

    def to_text(self) -> str:
        """Return the element as XML, with the namespace declarations that it needs."""
        pieces: list[str] = []
        write_element(self, pieces.append)
        return "".join(pieces)

    def to_lxml(self) -> XmlElement:
        """Return the element as an lxml element."""
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
        # Flat steps instead of nested elements, because pickle's recursion limits the depth.
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
    # Any text without spaces could be an unprefixed name.
    return f"{prefix}:" in text if prefix else text.strip().replace("-", "_").isidentifier()


def _append_text(content: list[str | AnyElement], text: str) -> None:
    if content and isinstance(content[-1], str):
        content[-1] += text
    else:
        content.append(text)


def _steps(element: AnyElement) -> Iterator[_Step]:
    """Yield the flat parts of an element."""
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
    # The default namespace is kept for any text that could be a name, but matters only if it is one.
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
    """Write an element, optionally under another {namespace}name, with all the declarations that it needs."""
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
    """Return an element's name, its start tag, and the prefixes in scope inside it."""
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
