"""calls.toml: how a service behaves when it is called. The facts are data; the rules are general.

inherit              another calls.toml, whose keys apply where this one has none; tables are merged, key by key
read_only            patterns of the names of operations that change nothing (`Get*`)
code_fields          the fields of faults that hold codes
retry                code of a fault → seconds to wait before the call is sent again
retry_after_fields   field of a fault that says how long to wait → how many seconds 1 of it is
expired              codes of faults which say that a token has expired
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from soapwright.base.inheriting import INHERIT, read_inheriting
from soapwright.base.toml import TomlFile, spelled
from soapwright.base.toml_lines import Keys

KEYS = {
    INHERIT: str,
    "read_only": list,
    "code_fields": list,
    "retry": dict,
    "retry_after_fields": dict,
    "expired": list,
}
CODE_FIELDS = ("Code", "ErrorCode")
LONGEST = 86_400.0
"""Seconds; what is longer is nothing that a program waits for."""


@dataclass(frozen=True, slots=True)
class CallFacts:
    """The content of a calls.toml, with what it inherits; `texts` are those of all these files."""

    file: TomlFile | None = None
    texts: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    code_fields: tuple[str, ...] = CODE_FIELDS
    retry: Mapping[str, float] = field(default_factory=dict)
    retry_after_fields: Mapping[str, float] = field(default_factory=dict)
    expired: tuple[str, ...] = ()


def load_calls(path: Path) -> CallFacts:
    """Read a calls.toml and what it inherits; raises InputError with every problem in them.

    Where there is no such file, nothing is known.
    """
    if not path.is_file():
        return CallFacts()
    found = read_inheriting(path, "facts about calls", _parsed)
    return CallFacts(found.files[0], found.texts, **found.merged)


def _parsed(file: TomlFile) -> dict[str, Any]:
    """Return what the file itself says, as the fields of CallFacts; what is wrong with it is reported there."""
    data = file.data
    file.check(data, KEYS)
    if file.problems:
        return {}
    parsed: dict[str, Any] = {}
    for name in ("read_only", "code_fields"):
        if name in data:
            parsed[name] = _texts(file, (name,), data[name])
    for name in ("retry", "retry_after_fields"):
        if name in data:
            parsed[name] = {key: _number(file, (name, key), value) for key, value in data[name].items()}
    if "expired" in data:
        parsed["expired"] = _codes(file, data["expired"])
    return parsed


def _texts(file: TomlFile, at: Keys, values: list[object]) -> tuple[str, ...]:
    for number, value in enumerate(values):
        if not isinstance(value, str) or not value:
            file.report((*at, number), f"{spelled(at)!r} has {value!r}", "Make it a string.")
    return tuple(str(value) for value in values)


def _codes(file: TomlFile, values: list[object]) -> tuple[str, ...]:
    for number, value in enumerate(values):
        if isinstance(value, bool) or not isinstance(value, (int, str)) or value == "":
            what = f"'expired' has {value!r}"
            file.report(("expired", number), what, "Give the code of a fault, a number or a string.")
    return tuple(str(value) for value in values)


def _number(file: TomlFile, at: Keys, value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= LONGEST:
        return float(value)
    hint = f"Give a number of seconds from 0 to {LONGEST:.0f}."
    file.report(at, f"{spelled(at)!r} is {value!r}", hint)
    return 0.0
