"""Call arguments as typed on the command line: name=value, dots for fields of structs, and := for JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from soapwright.errors import UsageError

_WHERE = "arguments"


def _itself(path: str, text: str) -> Any:
    return text


def parsed_arguments(
    arguments: Iterable[str], start: Any = None, meant: Callable[[str, str], Any] = _itself
) -> dict[str, Any]:
    """Return the values of arguments, as dicts and lists, merged over those of `start`.

    `customer.name=Contoso` sets a text in a struct, `ids=1 ids=2` and `ids.0=1 ids.1=2` make a list, and
    `name:=JSON` takes JSON (null, true, numbers, lists, objects). `meant` returns the value of a text at a path,
    such as the content of a file. Raises UsageError for anything else.
    """
    if start is not None and not isinstance(start, dict):
        raise UsageError.at(
            _WHERE,
            "the JSON is not an object",
            "Write the request as an object whose members are the parameters.",
        )
    found: dict[str, Any] = dict(start or {})
    given: set[str] = set()
    for argument in arguments:
        name, equals, text = argument.partition("=")
        is_json = name.endswith(":")
        path = name.removesuffix(":")
        if not equals or not path or "" in path.split("."):
            raise UsageError.at(_WHERE, f"{argument!r} is not name=value", "Write name=value, or name:=JSON.")
        value = _json(argument, text) if is_json else meant(path, text)
        _put(found, path, value, again=path in given)
        given.add(path)
    return _lists(found)  # type: ignore[no-any-return]


def parsed_json(text: str, source: str) -> Any:
    """Parse a JSON text; raise UsageError if it is not valid."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError.at(source, f"this is not JSON: {error}", "Correct it.") from None


def _json(argument: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise UsageError.at(
            _WHERE, f"the text after := in {argument!r} is not JSON", "Quote texts, or use = instead of :=."
        ) from None


def _put(found: dict[str, Any], path: str, value: Any, *, again: bool) -> None:
    *steps, last = path.split(".")
    holder = found
    for step in steps:
        inner = holder.setdefault(step, {})
        if isinstance(inner, list):
            # A list from JSON: its items are set by index.
            inner = holder[step] = {str(index): item for index, item in enumerate(inner)}
        if not isinstance(inner, dict):
            raise UsageError.at(
                _WHERE, f"{path!r} is inside {step!r}, which already has a value", "Remove one of them."
            )
        holder = inner
    if again:
        known = holder[last]
        holder[last] = [*known, value] if isinstance(known, _Repeated) else _Repeated([known, value])
        holder[last] = _Repeated(holder[last])
    else:
        holder[last] = value


class _Repeated(list[Any]):
    """The values of a repeated argument."""


def _lists(value: Any) -> Any:
    """Return a value with objects whose members are 0, 1, 2 … replaced by lists."""
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
