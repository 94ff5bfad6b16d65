"""The types and elements that may occur in xs:anyType and wildcards: all named ones of a contract."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.naming import ConstantName
from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_SIMPLE_TYPE, ANY_TYPE, is_builtin
from soapwright.contract.schema_model import Process, Wildcard
from soapwright.contract.schema_views import Array, Field, Map, Place, Struct
from soapwright.python.annotations import Annotations
from soapwright.python.code import DictOf, Text
from soapwright.python.planned import KnownTable
from soapwright.python.python_names import Names


def known_tables(annotations: Annotations) -> Iterator[KnownTable]:
    """Yield the tables that a contract needs because something in it may contain anything."""
    names = annotations.names
    fields = list(_fields(names))
    wildcards = [inner.wildcard for inner in fields if isinstance(inner.wildcard, Wildcard)]
    open_ = any(wildcard.process is not Process.SKIP for wildcard in wildcards)
    anything = any(names.target(name) in (ANY_TYPE, ANY_SIMPLE_TYPE) for name in _reached(names, fields))
    elements = {one.name: one.type for one in names.contract.elements.values() if open_ and not one.abstract}
    types = {name: name for name in names.contract.types if "/" not in name.name}
    # In SOAP encoding every element states its type.
    stated = types if open_ or anything or names.contract.encoded else {}
    for constant, found in (("ELEMENTS", elements), ("TYPES", stated)):
        if found:
            yield KnownTable(ConstantName(constant), _table(annotations, found))


def _table(annotations: Annotations, types: dict[QName, QName]) -> DictOf:
    found = {
        str(name): Text(annotations.reference(type_))
        for name, type_ in types.items()
        if _can_be_referred_to(annotations.names, type_)
    }
    return DictOf(tuple(found.items()), tall=True)


def _can_be_referred_to(names: Names, name: QName) -> bool:
    stated = names.stated(name)
    return is_builtin(stated) or stated in names.classes


def _fields(names: Names) -> Iterator[Field]:
    for found in names.contract.types.values():
        match found:
            case Struct(fields=fields):
                yield from fields
            case Array(item=item):
                yield item
            case Map(key=key, value=value):
                yield from (key, value)
            case _:
                pass


def _reached(names: Names, fields: list[Field]) -> Iterator[QName]:
    yield from (inner.type for inner in fields if inner.place in (Place.ELEMENT, Place.ATTRIBUTE, Place.TEXT))
    yield from (one.element.type for inner in fields for one in inner.alternatives)
    for operation in names.contract.operations:
        for message in (operation.request, operation.response):
            if message:
                yield from (message.type, *(header.type for header in message.headers))
