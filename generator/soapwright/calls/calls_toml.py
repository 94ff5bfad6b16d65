"""calls.toml: how a service behaves when it is called. The facts are data; the rules are general.

inherit              another calls.toml, whose keys apply where this one has none; tables are merged, key by key
read_only            patterns of the names of operations that change nothing (`Get*`)
code_fields          the fields of faults that hold codes
retry                code of a fault → seconds to wait before the call is sent again
retry_after_fields   field of a fault that says how long to wait → how many seconds 1 of it is
expired              codes of faults which say that a token has expired
pages                rules: how the operations that answer with a page at a time are asked for each (see `pages`)
waits                rules: what is submitted, and how to ask whether it is done (see `waits`)
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
    """The content of a calls.toml, with what it inherits; `texts` are those of all these files."""

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
    """Read a calls.toml and what it inherits; raises InputError with every problem in them.

    If the file does not exist, the facts are empty.
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
            file.report(("expired", number), what, "Give the code of a fault, a number or a string.")
    return tuple(str(value) for value in values)
