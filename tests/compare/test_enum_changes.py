"""What a change of the values of an enum or of flags says."""

from __future__ import annotations

import pytest

from soapwright.compare.change import Change
from soapwright.contract.schema_views import Enum, Flags
from soapwright.contract.views import ContractView

from .small_contracts import changes, contract, enum, field, named, operation


def with_values(place: str, *values: str, flags: bool = False) -> ContractView:
    """Return a contract in which one message holds an enum or flags."""
    listed = enum("Kind", *values)
    made: Enum | Flags = Flags(listed.name, listed.values) if flags else listed
    held = [field("K", "Kind")]
    sends, receives = (held, []) if place == "request" else ([], held)
    return contract([operation("Use", sends, receives), operation("Other")], made)


def told(*found: Change) -> list[str]:
    """Return what each change of a value says."""
    kind = str(named("Kind"))
    assert all(one.path[:2] == ("type", kind) and one.operations == ("Use",) for one in found)
    return [
        " | ".join(
            (
                one.rule.id,
                one.path[2],
                one.what,
                f"{one.old} → {one.new}",
                " ".join(f"{side.value}={level}" for side, level in one.effects.items()),
                one.hint,
            )
        )
        for one in found
    ]


REQUESTS = {"request": "requests=breaking ", "response": ""}


@pytest.mark.parametrize("flags", [False, True])
@pytest.mark.parametrize("place", REQUESTS)
def test_a_change_of_a_value(place: str, flags: bool) -> None:
    hit = REQUESTS[place]

    def compared(old: tuple[str, ...], new: tuple[str, ...]) -> list[str]:
        before, after = (with_values(place, *values, flags=flags) for values in (old, new))
        return told(*changes(before, after))

    assert compared(("Red", "Blue"), ("Blue", "Red")) == []
    assert compared(("Red", "Blue"), ("Red", "Blue", "Green")) == [
        "value-added | Green | Kind has a new value: 'Green' |  → Green |  | "
    ]
    assert compared(("Red", "Blue"), ("Red",)) == [
        (
            f"value-removed | Blue | Kind has lost the value 'Blue' | Blue →  | {hit}code=breaking | "
            "Do not use BLUE any more."
        )
    ]
    assert compared(("Red", "DarkBlue"), ("Red", "DarkBlues")) == [
        (
            "value-renamed | DarkBlues | the value 'DarkBlue' of Kind was probably renamed to 'DarkBlues' | "
            f"DarkBlue → DarkBlues | {hit}code=breaking | Write DARK_BLUES for DARK_BLUE."
        )
    ]
    assert compared(("Red", "DarkBlue"), ("Red", "darkBlue")) == [
        (
            "value-renamed | darkBlue | the value 'DarkBlue' of Kind was probably renamed to 'darkBlue' | "
            f"DarkBlue → darkBlue | {hit.strip()} | "
        )
    ]
    # The first value that is spelled so has the name; the other one is not renamed on the wire.
    assert compared(("red", "Blue"), ("Red", "red", "Blue")) == [
        (
            "python-name-changed | red | the value 'red' of Kind is named RED_2 in Python instead of RED | "
            "RED → RED_2 | code=breaking | Write RED_2 for RED."
        ),
        "value-added | Red | Kind has a new value: 'Red' |  → Red |  | ",
    ]
