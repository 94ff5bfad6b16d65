"""Find changes that are equal except for names, so that a report can list them once."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from functools import cache

from soapwright.base.naming import snake_case
from soapwright.compare.change import Change

GAP = "…"
"""A placeholder for names in what changes have in common."""


def local_name(type_name: str) -> str:
    """Return the name of a type without its namespace; an anonymous one is named after its elements."""
    return re.sub(r"^(?:\{[^{}]*\})?/?", "", type_name)


def owner(change: Change) -> tuple[str, str]:
    """Return the subject of a change: "service", "client", "operation", "type" or "element", and its name.

    A change that only one operation's message reaches belongs to that operation.
    """
    kind, *names = change.path
    if kind == "type" and names[0].endswith(f"/{local_name(names[0])}") and len(change.operations) == 1:
        return "operation", change.operations[0]
    return kind, names[0] if names else ""


def message(change: Change) -> str:
    """Return the message that a change is about, if its text does not mention it; "" for others."""
    kind, *path = change.path
    if kind == "operation" and len(path) == 3 and path[1] != "fault" and not says(change.what, path[1]):
        return path[1]
    owner_kind, operation = owner(change)
    if kind != "type" or owner_kind != "operation":
        return ""
    # The usual message names repeat the operation's: GetUserRequest, or GetUser alone.
    element, *below = local_name(path[0]).split("/")
    usual = {operation: "request", f"{operation}Request": "request", f"{operation}Response": "response"}
    return "/".join([usual.get(element, element), *below])


def names(change: Change) -> list[str]:
    """Return the names of what changed, of its owner, and of the operation that alone has it."""
    return [*map(local_name, change.path[1:]), owner(change)[1]]


def says(text: str, name: str) -> bool:
    """Return whether a text contains a name."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def without(text: str, names: Iterable[str]) -> str:
    """Return a text with a placeholder for each name, as spelled in the contract or in Python."""
    for name in filter(None, names):
        spellings = _spellings(name)
        # Compiling a pattern for each name is slow, and most names are not in the text.
        if any(one in text for one in spellings):
            text = re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, spellings))})(?!\w)", GAP, text)
    return text


def but_for_owner(change: Change) -> Hashable:
    """Return a key that is equal for changes that differ only in their subject."""
    kind, named, *below = *change.path, ""
    where = kind, owner(change)[0], message(change)
    if len(change.path) == 2 and not (change.old and change.new):
        # For additions and removals the names are enough: details are in the contract.
        return where, change.rule.id, frozenset(change.effects.items())
    return where, tuple(below), _facts(change, [owner(change)[1], local_name(named)])


def but_for_member(change: Change) -> Hashable:
    """Return a key that is equal for changes that differ only in the field or value of one type."""
    return change.path[:-1], _facts(change, change.path[-1:] if len(change.path) > 2 else ())


def by(key: Callable[[Change], Hashable], changes: Iterable[Change]) -> list[list[Change]]:
    """Return changes grouped by a key, in reading order."""
    found: dict[Hashable, list[Change]] = {}
    for change in sorted(changes, key=reading_order):
        found.setdefault(key(change), []).append(change)
    return list(found.values())


def reading_order(change: Change) -> tuple[str, ...]:
    """Return the sort key among changes of one kind: names without their namespaces."""
    return *map(local_name, change.path), change.rule.id, change.old, change.new


@cache
def _spellings(name: str) -> tuple[str, str, str]:
    return name, snake_case(name), snake_case(name).upper()


def _facts(change: Change, names: Iterable[str]) -> Hashable:
    said = (change.what, change.hint, change.old, change.new)
    names = list(names)
    return change.rule.id, tuple(without(text, names) for text in said), frozenset(change.effects.items())
