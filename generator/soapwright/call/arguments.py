"""Arguments of a call as one types them: name=value, with dots into structs, and :=value for JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from soapwright.errors import UsageError

_WHERE = "arguments"


def parsed_arguments(arguments: Iterable[str], start: Any = None) -> dict[str, Any]:
    """Return the values that arguments give, in dicts and lists, over those of `start`.

    `customer.name=Contoso` sets a text in a struct, `ids=1 ids=2` and `ids.0=1 ids.1=2` make a list, and `name:=JSON`
    takes JSON (null, true, numbers, lists, objects). Raises UsageError for what is none of these.
    """
    if start is not None and not isinstance(start, dict):
        raise UsageError.at(
            _WHERE,
            "the JSON is not an object",
            "Give the request as an object: its members are the parameters.",
        )
    found: dict[str, Any] = dict(start or {})
    given: set[str] = set()
    for argument in arguments:
        name, equals, text = argument.partition("=")
        is_json = name.endswith(":")
        path = name.removesuffix(":")
        if not equals or not path or "" in path.split("."):
            raise UsageError.at(_WHERE, f"{argument!r} is not name=value", "Write name=value, or name:=JSON.")
        value = _json(argument, text) if is_json else text
        _put(found, path, value, again=path in given)
        given.add(path)
    return _lists(found)  # type: ignore[no-any-return]


def parsed_json(text: str, source: str) -> Any:
    """Return the value of a JSON text; UsageError when it is none."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError.at(source, f"this is not JSON: {error}", "Correct it.") from None


def _json(argument: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise UsageError.at(
            _WHERE, f"what follows := in {argument!r} is not JSON", "Quote texts, or write = in place of :=."
        ) from None


def _put(found: dict[str, Any], path: str, value: Any, *, again: bool) -> None:
    *steps, last = path.split(".")
    holder = found
    for step in steps:
        inner = holder.setdefault(step, {})
        if isinstance(inner, list):
            # From JSON: its items are set by their numbers.
            inner = holder[step] = {str(index): item for index, item in enumerate(inner)}
        if not isinstance(inner, dict):
            raise UsageError.at(
                _WHERE, f"{path!r} leads into {step!r}, which has a value already", "Give one of the two."
            )
        holder = inner
    if again:
        known = holder[last]
        holder[last] = [*known, value] if isinstance(known, _Repeated) else _Repeated([known, value])
        holder[last] = _Repeated(holder[last])
    else:
        holder[last] = value


class _Repeated(list[Any]):
    """The values of an argument that was given several times."""


def _lists(value: Any) -> Any:
    """Return a value with lists in place of the objects whose members are 0, 1, 2 …"""
    if isinstance(value, list):
        return [_lists(one) for one in value]
    if not isinstance(value, dict):
        return value
    inner = {name: _lists(one) for name, one in value.items()}
    return (
        list(inner.values())
        if inner and list(inner) == [str(index) for index in range(len(inner))]
        else inner
    )
