"""The names in JSON: those of members, and the spellings of discriminators."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .as_dataclass import stating
from .wire import NOT_IN_BODY, PLACES_BY_NAME, JsonNames, Member, StructWire, derived_name, members

__all__ = ["TEXT_MEMBER", "json_members", "json_names", "kind_of", "kind_spellings"]


TEXT_MEMBER = "value"
"""The JSON member for the text of a struct, which has no name of its own."""


_JSON_NAMES = JsonNames("@type", "Key", "Value")
"""The default names, for services without REST. No field can be called "@type"."""


def json_names(types: ModuleType) -> JsonNames:
    """Return the names of JSON members that are not in the contract."""
    found: JsonNames = getattr(types, "JSON", _JSON_NAMES)
    return found


def kind_of(cls: type[Any]) -> str:
    """Return the discriminator's value for a derived struct, "" for one that is not derived."""
    wire: StructWire = stating(cls).__wire__
    name = derived_name(cls)
    # Without a name for JSON, it is the contract's, which includes the namespace if two derived types share it.
    return name if not name or wire.kind == wire.name else wire.kind


def kind_spellings(cls: type[Any]) -> dict[str, str]:
    """Return the discriminator values for a derived struct, each with its class.

    These are the contract's value, the type's name, and the name without its last word, unless two types
    share it.
    """
    wire: StructWire = cls.__wire__
    found = dict(wire.kinds)
    for shorten in (False, True):
        claimed: dict[str, set[str]] = {}
        for name, derived in wire.derived.items():
            if name.startswith("{"):
                continue
            spelling = _without_last_word(name) if shorten else name
            claimed.setdefault(spelling, set()).add(derived)
        for spelling, claims in claimed.items():
            if spelling and len(claims) == 1 and spelling != wire.name:
                found.setdefault(spelling, *claims)
    return found


def _without_last_word(name: str) -> str:
    return name.rstrip("abcdefghijklmnopqrstuvwxyz0123456789")[:-1]


def json_members(cls: type[Any]) -> dict[str, Member]:
    """Return a struct's fields by JSON name: their wire name if it is unique."""
    found: dict[str, Member] = {}
    for member in members(cls):
        if member.wire.place in NOT_IN_BODY:
            continue
        if member.wire.place == "text":
            name = TEXT_MEMBER
        else:
            name = member.wire.name if member.wire.place in PLACES_BY_NAME else member.attribute
        found[member.attribute if name in found else name] = member
    return found
