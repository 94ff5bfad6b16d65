"""calls.toml: facts about how a service behaves when it is called.

inherit              another calls.toml that provides missing keys; tables are merged, key by key
read_only            patterns of the names of operations that change nothing (`Get*`)
code_fields          the fields of faults that contain codes
retry                code of a fault → seconds to wait before a retry
retry_after_fields   field of a fault with the time to wait → its unit in seconds
expired              codes of faults for an expired token
pages                rules for operations that return their items page by page (see `pages`)
waits                rules for operations that start long jobs, and how to wait for them (see `waits`)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from soapwright.base.inheriting import INHERIT, read_inheriting
from soapwright.base.toml import TomlFile
from soapwright.calls.pages import PageRule, page_rule
from soapwright.calls.rule_tables import Table, seconds, texts
from soapwright.calls.waits import WaitRule, wait_rule

KEYS = {
    INHERIT: str,
    "read_only": list,
    "code_fields": list,
    "retry": dict,
    "retry_after_fields": dict,
    "expired": list,
    "pages": list,
    "waits": list,
}
CODE_FIELDS = ("Code", "ErrorCode")


@dataclass(frozen=True, slots=True)
class CallFacts:
    """The content of a calls.toml, including what it inherits; `texts` are the texts of all the files."""

    file: TomlFile | None = None
    texts: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    code_fields: tuple[str, ...] = CODE_FIELDS
    retry: Mapping[str, float] = field(default_factory=dict)
    retry_after_fields: Mapping[str, float] = field(default_factory=dict)
    expired: tuple[str, ...] = ()
    pages: tuple[PageRule, ...] = ()
    waits: tuple[WaitRule, ...] = ()


def load_calls(path: Path) -> CallFacts:
    """Read a calls.toml and what it inherits; raise InputError with all their problems.

    If the file does not exist, the facts are empty.
    """
    if not path.is_file():
        return CallFacts()
    found = read_inheriting(path, "facts about calls", _parsed)
    return CallFacts(found.files[0], found.texts, **found.merged)


def _parsed(file: TomlFile) -> dict[str, Any]:
    """Return the file's own facts, as the fields of CallFacts; report problems to the file."""
    data = file.data
    file.check(data, KEYS)
    if file.problems:
        return {}
    parsed: dict[str, Any] = {}
    for name in ("read_only", "code_fields"):
        if name in data:
            parsed[name] = texts(file, (name,), data[name])
    for name in ("retry", "retry_after_fields"):
        if name in data:
            parsed[name] = {key: seconds(file, (name, key), value) for key, value in data[name].items()}
    if "expired" in data:
        parsed["expired"] = _codes(file, data["expired"])
    for name, parse in (("pages", page_rule), ("waits", wait_rule)):
        if name in data:
            rules = (parse(Table(file, (name, number), one)) for number, one in enumerate(data[name]))
            parsed[name] = tuple(rule for rule in rules if rule is not None)
    return parsed


def _codes(file: TomlFile, values: list[object]) -> tuple[str, ...]:
    for number, value in enumerate(values):
        if isinstance(value, bool) or not isinstance(value, (int, str)) or value == "":
            what = f"'expired' has {value!r}"
            file.report(("expired", number), what, "Use the code of a fault, a number or a string.")
    return tuple(str(value) for value in values)
