"""The sentences in docstrings: documentation, facets, defaults, and which fields exclude each other.

Nothing is written if nothing is known beyond the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from soapwright.base.number_words import bounds, counted, sizes
from soapwright.base.qname import QName
from soapwright.contract.schema_model import NO_FACETS, Facets, GroupKind
from soapwright.contract.schema_views import (
    Alias,
    Array,
    Field,
    Leaf,
    Node,
    Struct,
    Tokens,
    fields_in,
)
from soapwright.python.python_names import Names

_NO_LIMIT = 2_147_483_647
"""What schema generators write for "no limit"."""


def joined(*texts: str) -> str:
    """Return sentences and paragraphs as one text, each on its own line and without duplicates."""
    return "\n".join(dict.fromkeys(text for text in texts if text))


def field_words(names: Names, inner: Field, known: Iterable[str] = ()) -> str:
    """Return the documentation of a field: its own, that of its simple type, and the allowed values.

    `known` are sentences about facts that are not in the contract.
    """
    docs, facets, unit = _of_type(names, inner.type)
    words = [*_occurrence(names, inner), *_facet_words(facets, unit), *_given(inner), *known]
    return joined(inner.doc, *docs, " ".join(dict.fromkeys(words)))


def type_words(names: Names, name: QName) -> str:
    """Return the documentation of a simple type."""
    docs, facets, unit = _of_type(names, name)
    return joined(*docs, " ".join(_facet_words(facets, unit)))


def exclusive_words(struct: Struct, idents: Sequence[str]) -> str:
    """Return which of a struct's own fields, by these names, exclude each other."""
    return joined(*_exclusive(struct.content, idents)) if struct.content else ""


def _occurrence(names: Names, inner: Field) -> Iterator[str]:
    """Yield how many items a list may have, if that is limited."""
    array = names.contract.types.get(names.target(inner.type))
    listed = inner if inner.repeated else array.item if isinstance(array, Array) else None
    if listed is not None:
        least = None if (listed.min_occurs, listed.max_occurs) == (1, None) else listed.min_occurs
        yield from _length(None, least, listed.max_occurs, "item")


def _of_type(names: Names, name: QName) -> tuple[list[str], list[Facets], str]:
    """Return the documentation and facets of a type and its ancestors, and the unit of its length."""
    docs: list[str] = []
    facets: list[Facets] = []
    while isinstance(found := names.contract.types.get(name), Alias):
        docs.append(found.doc)
        facets.append(found.facets)
        name = found.target
    if isinstance(found, Tokens):
        return [*docs, found.doc], facets, "item"
    return docs, facets, "byte" if name.name in ("base64Binary", "hexBinary") else "character"


def _facet_words(levels: list[Facets], unit: str) -> Iterator[str]:
    """Yield sentences for facets; if a facet occurs on several levels, the first one is the narrowest."""
    levels = [level for level in levels if level != NO_FACETS]
    if not levels:
        return

    def first(facet: str) -> object:
        return next((found for level in levels if (found := getattr(level, facet)) is not None), None)

    yield from _length(first("length"), first("min_length"), first("max_length"), unit)
    yield from bounds(first("min_inclusive"), first("max_inclusive"))
    if (least := first("min_exclusive")) is not None:
        yield f"More than {least}."
    if (most := first("max_exclusive")) is not None:
        yield f"Less than {most}."
    if (digits := first("total_digits")) is not None:
        yield f"At most {counted(digits, 'digit')}."
    if (digits := first("fraction_digits")) is not None:
        yield (
            "No digits after the point."
            if digits == 0
            else f"At most {counted(digits, 'digit')} after the point."
        )
    for level in levels:
        if level.patterns:
            yield f"Matches {' or '.join(f'`{pattern}`' for pattern in level.patterns)}."


def _length(exact: object, least: object, most: object, unit: str) -> Iterator[str]:
    most = None if isinstance(most, int) and most >= _NO_LIMIT else most
    yield from sizes(exact, exact, unit) if exact is not None else sizes(least or None, most, unit)


def _given(inner: Field) -> Iterator[str]:
    if inner.fixed is not None:
        yield f"Always {inner.fixed}." if inner.fixed else "Always empty."
    elif inner.default:
        yield f"Default: {inner.default}."


def _exclusive(node: Node, idents: Sequence[str]) -> Iterator[str]:
    if isinstance(node, Leaf):
        return
    if node.kind is GroupKind.CHOICE and len(node.nodes) > 1:
        alternatives = [" and ".join(idents[leaf] for leaf in fields_in(one)) for one in node.nodes]
        yield f"{'At most one' if node.min == 0 else 'One'} of: {', '.join(filter(None, alternatives))}."
    for one in node.nodes:
        yield from _exclusive(one, idents)
