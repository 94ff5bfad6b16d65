"""Enumerations: members that are made lazily are those of `enum` in every respect, and keep what is not listed."""

from __future__ import annotations

import copy
import enum
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier
from typing import Any

import pytest

from soapwright.runtime.enums import WireEnum, WireFlags
from soapwright.runtime.value_enums import WireIntEnum, WireValueEnum


class Status(WireEnum):
    """An enumeration with two names for one text."""

    ACTIVE = "Active"
    PAUSED = "Paused"
    RUNNING = "Active"


class Access(WireFlags):
    """Flags."""

    READ = "Read"
    WRITE = "Write"
    DELETE = "Delete"


class Level(WireIntEnum, base="xs:int"):
    """An enumeration of numbers, one of which has an unusual spelling."""

    LOW = 1
    BOND = (7, "007")


class Rate(WireValueEnum, base="xs:decimal"):
    """An enumeration of decimals."""

    HALF = "0.50"


def test_members_behave_like_enum_members() -> None:
    assert list(Status) == [Status.ACTIVE, Status.PAUSED] == [*map(Status, ["Active", "Paused"])]
    assert Status.ACTIVE is Status("Active") is Status["ACTIVE"] is Status.RUNNING
    assert list(Status.__members__) == ["ACTIVE", "PAUSED", "RUNNING"] and len(Status) == 2
    assert [*reversed(Status)] == [Status.PAUSED, Status.ACTIVE] and {"ACTIVE", "PAUSED"} <= {*dir(Status)}
    assert (Status.PAUSED.name, Status.PAUSED.value, str(Status.PAUSED)) == ("PAUSED", "Paused", "Paused")
    assert repr(Status.PAUSED) == "Status.PAUSED" and f"{Status.PAUSED:>8}" == "  Paused"
    assert isinstance(Status.PAUSED, enum.Enum) and isinstance(Status, enum.EnumMeta)
    assert Status.PAUSED in Status and "Paused" in Status and "Gone" not in Status and 1 not in Status
    assert {Status.ACTIVE: 1}[Status("Active")] == 1 and Status.ACTIVE == "Active"
    for refused in (
        lambda: setattr(Status, "ACTIVE", 1),
        lambda: delattr(Status, "ACTIVE"),
        lambda: Status["GONE"],
        lambda: getattr(Status, "GONE"),  # noqa: B009
        lambda: Status(5),
        lambda: type("More", (Status,), {"MORE": "More"}),
    ):
        with pytest.raises((AttributeError, KeyError, ValueError, TypeError)):
            refused()


@pytest.mark.parametrize("member", [Status.ACTIVE, Status("New"), Access.READ, Level(7), Level(9), Rate.HALF])
def test_members_are_copied_and_pickled(member: Any) -> None:
    for again in (pickle.loads(pickle.dumps(member)), copy.deepcopy(member), copy.copy(member)):
        assert again == member and type(again) is type(member) and again.name == member.name
        assert again is member or not member.known


@pytest.mark.parametrize(
    ("member", "code"),
    [
        (Status.RUNNING, "Status.ACTIVE"),
        (Status("New"), "Status('New')"),
        (Level.LOW, "Level.LOW"),
        (Level(99), "Level(99)"),
        (Rate.HALF, "Rate.HALF"),
        (Rate("0.5"), "Rate.HALF"),
        (Rate("0.75"), "Rate('0.75')"),
    ],
)
def test_the_repr_is_code(member: Any, code: str) -> None:
    assert repr(member) == code
    assert eval(code) == member and type(eval(code)) is type(member)


def test_an_unlisted_text_is_a_member_marked_unknown() -> None:
    new = Status("New")
    assert isinstance(new, Status) and new == "New" and not new.known and new not in list(Status)
    assert new not in Status and Status.ACTIVE.known


@pytest.mark.parametrize(
    ("of", "value", "found"),
    [
        (Status.of, "Paused", Status.PAUSED),
        (Status.of, Status.PAUSED, Status.PAUSED),
        (Access.of, "Read", Access.READ),
        (Level.of, 1, Level.LOW),
        (Level.of, "1", Level.LOW),
        (Level.of, "007", Level.BOND),
        (Rate.of, "0.50", Rate.HALF),
        (Rate.of, Decimal("0.5"), Rate.HALF),
    ],
)
def test_of_returns_listed_members(of: Callable[[Any], Any], value: Any, found: Any) -> None:
    assert of(value) is found


@pytest.mark.parametrize(
    ("of", "value", "message"),
    [
        (Status.of, "Pause", "Status has no value 'Pause'; it has 'Paused' and 1 more"),
        (Status.of, "PAUSED", "Status has no value 'PAUSED'; it has 'Active', 'Paused'"),
        (Status.of, Status("New"), "Status has no value Status('New'); it has 'Active', 'Paused'"),
        (Status.of, None, "Status has no value None; it has 'Active', 'Paused'"),
        (Level.of, 2, "Level has no value 2; it has '1', '007'"),
        (Level.of, "7", "Level has no value '7'; it has '1', '007'"),
        (Rate.of, "0.75", "Rate has no value '0.75'; it has '0.50'"),
        (Rate.of, "half", "Rate has no value 'half'; it has '0.50'"),
    ],
)
def test_of_refuses_other_values(of: Callable[[Any], Any], value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        of(value)


def test_many_members_are_not_all_named() -> None:
    meta: Any = type(Status)
    colours: Any = meta(
        "Colours", (WireEnum,), {"__module__": __name__, **{f"C{n}": f"colour {n}" for n in range(12)}}
    )
    with pytest.raises(
        ValueError, match=r"it has 'colour 1[01]?', 'colour 1[01]?', 'colour 1[01]?' and 9 more$"
    ):
        colours.of("colour 1x")
    with pytest.raises(ValueError, match=r"it has 'colour 0', .*, 'colour 9' and 2 more$"):
        colours.of("?")


def test_members_over_other_types_are_equal_by_their_text() -> None:
    class Other(WireValueEnum, base="xs:decimal"):
        HALF = "0.50"

    assert Rate("0.75") == Rate(Decimal("0.75")) and len({Rate("0.75"), Rate("0.75"), Rate.HALF}) == 2
    assert Rate("0.75") != Rate("0.8") and Rate.HALF != "0.50" and Rate("0.75") != Other("0.75")
    assert (Rate.HALF == Other.HALF) is False


def test_members_are_read_as_the_contract_spells_them() -> None:
    class Size(WireIntEnum, base="xs:byte"):
        SMALL = 1
        BOND = (7, "007")

    class Padded(WireValueEnum, base="xs:normalizedString"):
        A = " a"
        B = "b"

    assert [(one.value, one.text) for one in Size] == [(1, "1"), (7, "007")]
    assert Size.read(" 7 ") is Size.BOND and (Size.read("+9").text, Size(9).known) == ("9", False)
    assert Padded.read(" a") is Padded.A and Padded.read(" b ") is Padded.B
    for wrong in (False, None, "x", 1.5):
        with pytest.raises(ValueError):
            Size(wrong)  # type: ignore[arg-type]


def test_combined_flags_are_a_list() -> None:
    both: list[Access] = Access.READ | Access.WRITE
    assert both == [Access.READ, Access.WRITE] and type(both) is list
    assert Access.READ | Access.WRITE | Access.DELETE == [Access.READ, Access.WRITE, Access.DELETE]
    assert Access.WRITE | both == [Access.WRITE, Access.READ] and both | Access.READ == both
    with pytest.raises(TypeError):
        Access.READ | 5  # type: ignore[operator]


def test_members_are_created_once_on_first_use() -> None:
    for _ in range(50):
        body = {"__module__": __name__, "__qualname__": "Many", **{f"M{n}": f"m{n}" for n in range(50)}}
        meta: Any = type(Status)
        many = meta("Many", (WireEnum,), body)
        assert not vars(many)["_made"] and "M1" not in vars(many)
        together = Barrier(4)

        def first(number: int, many: Any = many, together: Barrier = together) -> list[Any]:
            together.wait()
            return [*[many.M1, many("m1"), many["M1"], list(many)[1]][number:], many.M1]

        with ThreadPoolExecutor(4) as pool:
            found = [one for several in pool.map(first, range(4)) for one in several]
        assert all(one is found[0] for one in found)


def test_a_client_creates_no_unused_members(root: Any) -> None:
    program = (
        "from msads.v13.campaign_management import types\n"
        "types.BudgetLimitType.DAILY_BUDGET_STANDARD\n"
        "from msads.v13.campaign_management.types import enums\n"
        "print(sum(bool(vars(getattr(enums, name))['_made']) for name in enums.__all__))"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, env={"PYTHONPATH": str(root / "generated")}, check=True, capture_output=True, text=True
    )
    assert done.stdout == "1\n"


class Word(WireValueEnum, base="xs:string"):
    """An enumeration of texts, in which spaces matter."""

    INDENTED = " a"


def test_a_boolean_is_not_a_number_that_is_not_listed() -> None:
    with pytest.raises(ValueError, match="False is not a valid Level"):
        Level(False)
    assert Level(0).value == 0


def test_spaces_around_a_value_do_not_matter_unless_it_is_listed_with_them() -> None:
    assert Rate.read(" 0.50 ") is Rate.HALF and Rate.read("0.5 ") is Rate.HALF
    assert Word.read(" a") is Word.INDENTED
    assert Word.read(" b ").text == "b"
