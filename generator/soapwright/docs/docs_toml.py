"""docs.toml: facts about a service that are not in its contract.

inherit      another docs.toml that provides missing facts; facts are merged one by one
as_of        the date of the source of the facts
reference    URLs of reference pages: operation, type, and member, which is appended for a field or value
operations   operation → facts
requests     operation → element of its request → facts
types        struct or enumeration → facts
fields       struct → field → facts
values       enumeration → value → facts

The facts are those of `soapwright.docs.facts`; docs/docs-toml.md describes them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from soapwright.base.inheriting import INHERIT, Inheriting, read_inheriting
from soapwright.base.toml import TomlFile, spelled
from soapwright.docs.facts import (
    CLEARED_BY,
    FLAGS,
    KEYS,
    LEFT_OUT,
    FactKind,
    Facts,
    Topic,
    facts_of,
    parsed_use,
)
from soapwright.docs.links import ReferencePage, wrong_placeholder
from soapwright.errors import Where, did_you_mean

FactNames: TypeAlias = tuple[str, ...]
"""The names that lead to a thing: its own, preceded by that of its owner."""

_AS_OF = re.compile(r"\d{4}(-\d\d){0,2}")
REFERENCE_KEYS = {"operation": str, "type": str, "member": str}
_WORDS = {"left_out": LEFT_OUT, "cleared_by": CLEARED_BY}
TOP_KEYS = {INHERIT: str, "as_of": str, "reference": dict, **{topic.value: dict for topic in Topic}}


@dataclass(frozen=True, slots=True)
class DocsFile:
    """The content of a docs.toml, including what it inherits."""

    source: Inheriting | None = None
    as_of: str = ""
    reference: ReferencePage = field(default_factory=ReferencePage)
    facts: Mapping[Topic, Mapping[FactNames, Facts]] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of all files, nearest first."""
        return self.source.texts if self.source else ()

    def where(self, *at: str) -> Where:
        """Return the place of these keys in the nearest file that has them."""
        assert self.source
        having = (file for file in self.source.files if _has(file.data, at))
        return next(having, self.source.files[0]).where(*at)


def load_docs(path: Path) -> DocsFile:
    """Read a docs.toml, which may be missing, and what it inherits.

    Raise InputError with all their problems.
    """
    if not path.is_file():
        return DocsFile()
    found = read_inheriting(path, "documentation", _parsed)
    facts = {topic: _facts(found.merged.get(topic.value, {}), topic) for topic in Topic}
    reference = ReferencePage(**found.merged.get("reference", {}))
    return DocsFile(found, found.merged.get("as_of", ""), reference, facts)


def _facts(stated: Mapping[FactNames, Any], topic: Topic) -> dict[FactNames, Facts]:
    by_thing: dict[FactNames, dict[str, Any]] = {}
    for (*names, key), value in stated.items():
        by_thing.setdefault(tuple(names), {})[key] = value
    return {names: facts_of(one, topic) for names, one in by_thing.items()}


def _parsed(file: TomlFile) -> dict[str, Any]:
    """Return the file's own facts by the names that lead to them; report problems to the file."""
    data = file.data
    file.check(data, TOP_KEYS)
    if file.problems:
        return {}
    parsed: dict[str, Any] = {}
    if "as_of" in data:
        parsed["as_of"] = data["as_of"]
        if not _AS_OF.fullmatch(data["as_of"]):
            file.report(("as_of",), f"'as_of' is {data['as_of']!r}", 'Write it like "2026-08".')
    if "reference" in data:
        file.check(data["reference"], REFERENCE_KEYS, "reference")
        parsed["reference"] = {key: one for key, one in data["reference"].items() if isinstance(one, str)}
        for key, pattern in parsed["reference"].items():
            if (unknown := wrong_placeholder(pattern)) is not None:
                hint = "Choose from {service} and {name}, unchanged or like {name:lower} and {name:kebab}."
                file.report(("reference", key), f"the URL has {unknown}", hint)
    for topic in Topic:
        things: dict[FactNames, Any] = {}
        for name, inner in data.get(topic.value, {}).items():
            members = inner.items() if topic.of_members and isinstance(inner, dict) else [("", inner)]
            for member, table in members:
                names = (name, member) if member else (name,)
                if not isinstance(table, dict):
                    at = spelled((topic.value, *names))
                    file.report((topic.value, *names), f"{at!r} is {table!r}", "Make it a table of facts.")
                    continue
                _check(file, topic, names, table)
                things |= {(*names, key): value for key, value in table.items()}
        parsed[topic.value] = things
    return parsed


def _check(file: TomlFile, topic: Topic, names: FactNames, table: Mapping[str, Any]) -> None:
    known, at = KEYS[topic], (topic.value, *names)
    uses = [key for key in table if key == "use" or key not in known] if "use" in known else []
    for key in uses:
        if parsed_use(table[key]) is None:
            _report_use(file, (*at, key), table[key], known)
    sound = file.check({key: value for key, value in table.items() if key not in uses}, known, *at)
    for key, value in sound.items():
        if key in _WORDS and value not in _WORDS[key]:
            _report(file, (*at, key), value, _WORDS[key])
        elif key == "flags":
            for one in value:
                if not isinstance(one, str) or one not in FLAGS:
                    _report(file, (*at, key), one, FLAGS)
        elif key == "roles" and not all(isinstance(one, str) and one for one in value):
            file.report((*at, key), f"{spelled((*at, key))!r} is {value!r}", "Make it a list of strings.")
        elif key == "page" and value is True:
            file.report((*at, key), "the page is true", "Set its URL, or false if there is none.")


def _report_use(file: TomlFile, at: FactNames, value: object, known: Mapping[str, object]) -> None:
    key = at[-1]
    if isinstance(value, str) or key == "use":
        kinds = ", ".join(kind.value for kind in FactKind)
        hint = f'Write {kinds}, or "depends on Name, Name".'
        file.report(at, f"{spelled(at)!r} is {value!r}, which is not a use", hint)
    else:
        hint = f'{did_you_mean(key, known)} A verb has a text, like {key} = "required".'
        file.report(at, f"unknown key {spelled(at)!r}", hint)


def _report(file: TomlFile, at: FactNames, value: object, known: Mapping[str, object]) -> None:
    hint = (
        did_you_mean(value, known) if isinstance(value, str) else f"Choose from {', '.join(sorted(known))}."
    )
    file.report(at, f"{spelled(at)!r} is {value!r}", hint)


def _has(data: object, at: FactNames) -> bool:
    for key in at:
        if not isinstance(data, dict) or key not in data:
            return False
        data = data[key]
    return True
