"""Faults over REST in any layout: their texts, and the contract's exception."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from .constructors import maker
from .errors import Fault, HttpError, RestFault
from .json_names import json_names
from .json_problems import read_json
from .json_read import struct_reader
from .json_values import LIST
from .rest_responses import objects
from .service import HttpAnswer, Rest, Service
from .wire import members

__all__ = ["by_members", "failure"]


def failure(data: Any, answer: HttpAnswer, service: Service, rest: Rest) -> Fault | HttpError:
    """Return the exception for a response with a fault or an error status; `data` is its JSON value."""
    discriminator = json_names(service.types).discriminator
    found: dict[str, Any] = {}
    for stated, found in objects(data):
        name = _class_name(found, stated, discriminator, rest)
        if name is not None:
            return _finished(_read(name, found, service), found, data, answer, service)
    kind = _text(found.get(discriminator))
    if answer.status >= 400 and kind is None:
        # A fault may be beside other members, or in a list.
        for stated, inner in _inside(data):
            name = _class_name(inner, stated, discriminator, rest)
            if name is not None:
                return _finished(_read(name, inner, service), inner, data, answer, service)
    if found:
        if kind is not None:
            fault = RestFault()
            fault.fault_code, fault.fault_string = _first_value(found, "code"), _first_value(found, "message")
            return _finished(fault, found, data, answer, service)
        name = _by_members(found, service, rest)
        if name is not None:
            return _finished(_read(name, found, service), found, data, answer, service)
    return HttpError(answer.status, answer.text[:2000], _tracking_id(data, answer, service))


def _class_name(found: dict[str, Any], stated: str, discriminator: str, rest: Rest) -> str | None:
    """Return the class of a fault by its stated type, or by the member that contains it."""
    kind = found.get(discriminator)
    return (rest.kinds.get(kind) if isinstance(kind, str) else None) or rest.kinds.get(stated)


def by_members(data: dict[str, Any], answer: HttpAnswer, service: Service, rest: Rest) -> Fault | None:
    """Return the fault of the contract that an object without a type is by its members, None if it is not one."""
    name = _by_members(data, service, rest)
    return None if name is None else _finished(_read(name, data, service), data, data, answer, service)


def _inside(data: Any, stated: str = "", deepest: int = 4) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the objects inside a value, each with the member that contains it."""
    items: Iterable[tuple[str, Any]] = ()
    if isinstance(data, dict):
        items = cast("dict[str, Any]", data).items()
    elif isinstance(data, LIST):
        items = ((stated, one) for one in data)
    for name, inner in items:
        if isinstance(inner, dict):
            yield name, cast("dict[str, Any]", inner)
        if deepest:
            yield from _inside(inner, name, deepest - 1)


def _tracking_id(data: Any, answer: HttpAnswer, service: Service) -> str | None:
    header = service.tracking_header
    if not header:
        return None
    given = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
    return answer.headers.get(header) or _text(given.get(header))


def _by_members(found: dict[str, Any], service: Service, rest: Rest) -> str | None:
    """Return the smallest fault of the contract with all members of an untyped object."""
    names = json_names(service.types)
    said = found.keys() - {names.discriminator, service.tracking_header}
    fitting: list[tuple[int, str]] = []
    for name in dict.fromkeys(rest.kinds.values()):
        own = {one.wire.name for one in members(getattr(service.types, name))}
        if said and said <= own:
            fitting.append((len(own), name))
    return min(fitting)[1] if fitting else None


def _read(name: str, found: dict[str, Any], service: Service) -> Fault:
    cls = getattr(service.types, name)
    # An unreadable value must not hide the fault.
    read, problems = read_json(struct_reader(cls), found, "")
    fault: Fault = maker(cls)([None] * len(members(cls))) if read is None else read
    if problems:
        # The code and message are taken from the JSON itself then.
        fault.fault_code, fault.fault_string = _first_value(found, "code"), _first_value(found, "message")
    return fault


def _finished(fault: Fault, found: Any, data: Any, answer: HttpAnswer, service: Service) -> Fault:
    fault.status = answer.status
    fault.fault_detail = answer.text
    fault.tracking_id = (
        fault.tracking_id or _tracking_id(found, answer, service) or _tracking_id(data, answer, service)
    )
    return fault


def _first_value(data: Any, name: str) -> str | None:
    """Return the first value with that name, ignoring case, in an object or the arrays in it."""
    inner: Iterable[Any] = data if isinstance(data, LIST) else ()
    if isinstance(data, dict):
        given = cast("dict[str, Any]", data)
        for key, value in given.items():
            if key.lower() == name and isinstance(value, (str, int)):
                return str(value)
        inner = given.values()
    values = (_first_value(one, name) for one in inner)
    return next((value for value in values if value is not None), None)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
