"""Find values in the details of faults by field name, whether the contract describes them or not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .errors import Fault, RestFault, SoapFault
from .wire import class_of, members

__all__ = ["found_in", "named_in"]

_LIST: type[Any] = list
_DICT: type[Any] = dict
"""Untyped aliases, because type checkers narrow the builtins too far."""
_DEEPEST = 50


def found_in(fault: Fault, names: set[str]) -> Iterator[list[Any]]:
    """Yield, for each item of a detail with fields of these names (in lower case), their values."""
    for item in _items(fault):
        values = [value for name, value in item if name in names]
        if values:
            yield values


def named_in(fault: Fault, names: set[str]) -> Iterator[tuple[str, Any]]:
    """Yield the fields of these names (in lower case) anywhere in a detail, and their values."""
    for item in _items(fault):
        yield from ((name, value) for name, value in item if name in names)


def _items(fault: Fault) -> Iterator[list[tuple[str, Any]]]:
    """Yield the scalars of each item in a detail: names in lower case, with values."""
    if isinstance(fault, SoapFault):
        yield from _of_xml(fault.fault_detail)
    elif isinstance(fault, RestFault):
        yield from _of_json(fault.fault_detail)
    else:
        yield from _of_struct(fault)


def _of_struct(value: Any, deepest: int = _DEEPEST) -> Iterator[list[tuple[str, Any]]]:
    if isinstance(value, _LIST):
        for one in value:
            yield from _of_struct(one, deepest)
        return
    if not deepest:
        return
    fields = [(one.wire.name.lower(), getattr(value, one.attribute)) for one in members(class_of(value))]
    yield [(name, one) for name, one in fields if _is_scalar(one)]
    for _, one in fields:
        yield from _of_struct(one, deepest - 1)


def _of_json(text: str) -> Iterator[list[tuple[str, Any]]]:
    from json import loads

    try:
        waiting = [loads(text)]
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, _LIST):
            waiting += value
        elif isinstance(value, _DICT):
            yield [(str(name).lower(), one) for name, one in value.items() if _is_scalar(one)]
            waiting += value.values()


def _of_xml(text: str) -> Iterator[list[tuple[str, Any]]]:
    from lxml import etree

    try:
        root = etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return
    for node in root.iter(etree.Element):
        found = [
            (etree.QName(one).localname.lower(), (one.text or "").strip()) for one in node if _is_leaf(one)
        ]
        yield [(name, value) for name, value in found if value]


def _is_leaf(node: Any) -> bool:
    return isinstance(node.tag, str) and not len(node)


def _is_scalar(value: object) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)
