"""Writes facts.toml for each service of v13 from tables that were made from the API's reference pages.

    python schemas/msads/facts.py FOLDER --as-of 2026-08

FOLDER has operations.csv (operations and elements of their requests), fields.csv, enums.csv and links.csv.
Rows about things that are not in the contract are skipped, as are facts that are only inferred or doubtful.
The service's docs.toml inherits the facts, and has additions and corrections by people.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from soapwright.contract.schema_views import Struct
from soapwright.contract.views import ContractView
from soapwright.docs.docs_text import FactValue, docs_text
from soapwright.docs.docs_toml import FactNames
from soapwright.docs.facts import Topic
from soapwright.pipeline import load_contract

Row = Mapping[str, str]
Facts = dict[str, FactValue]

HERE = Path(__file__).parent
COMMENT = """\
Facts of the reference pages of {service}. Written by schemas/msads/facts.py: corrections go into docs.toml."""

NUMBERS = {
    "min_length": "min_length",
    "max_length": "max_length",
    "item_max_length": "max_item_length",
    "final_length": "final_length",
    "min_items": "min_items",
    "max_items": "max_items",
    "min_value": "min",
    "max_value": "max",
}
"""Columns with numbers, and their names in docs.toml."""
USES = {
    "required": "required",
    "optional": "optional",
    "read-only": "read-only",
    "required read-only": "required read-only",
    "not-allowed": "not allowed",
    "not-supported": "not supported",
    "conditional": "conditional",
}
CLEARED_BY = {
    "empty-string": "empty text",
    "empty-list": "empty list",
    "empty-object": "empty object",
    "nil": "nil",
}
UNITS = {"fraction": "fractions of 1", "percent": "percent"}
META = {"service", "type", "field", "declared_by", "page", "confidence", "doubt", "in_contract"}
"""Columns that are not facts of a field."""
TOGETHER = (
    (
        "add",
        "add_depends",
        "update",
        "update_depends",
        "update_omitted",
        "update_clear",
        "delete",
        "other_verbs",
        "use",
    ),
    ("flags", "since", "replaced_by"),
    ("additional_field", "pilot"),
    *((column,) for column in (*NUMBERS, "length_unit", "default", "unit")),
)
"""Columns in which all derived types may differ from their base."""


@dataclass(frozen=True)
class Tables:
    """The rows of one service."""

    operations: list[Row]
    fields: list[Row]
    enums: list[Row]
    links: list[Row]

    @classmethod
    def read(cls, folder: Path, service: str) -> Tables:
        def rows(name: str) -> list[Row]:
            with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
                found = [row for row in csv.DictReader(file) if row["service"] == service]
            return [row for row in found if row.get("in_contract", "yes") == "yes"]

        return cls(rows("operations"), rows("fields"), rows("enums"), rows("links"))

    def facts(self, contract: ContractView) -> dict[Topic, dict[FactNames, Facts]]:
        """Return the tables' facts about the things of a contract."""
        pages = {(row["kind"], row["name"]): bool(row["page"]) for row in self.links}
        operations: dict[FactNames, Facts] = {
            (row["operation"],): _operation(row) for row in self.operations if not row["element"]
        }
        types: dict[FactNames, Facts] = {}
        for (kind, name), has_page in pages.items():
            if not has_page:
                things = operations if kind == "operation" else types
                things.setdefault((name,), {})["page"] = False
        known = {name.name.strip("/") for name in contract.types}
        return {
            Topic.OPERATIONS: operations,
            Topic.REQUESTS: {
                (row["operation"], row["element"]): _element(row) for row in self.operations if row["element"]
            },
            Topic.TYPES: {names: facts for names, facts in types.items() if names[0] in known},
            Topic.FIELDS: dict(_fields(self.fields, set(_replaced(self.operations, contract)))),
            Topic.VALUES: {(row["value_set"], row["value"]): _flags(row) for row in self.enums},
        }


def _operation(row: Row) -> Facts:
    found = _flags(row)
    if row["roles"] and row["roles_certain"] == "yes":
        found["roles"] = row["roles"].split("|")
    if row["update_mode"]:
        found["overwrites"] = row["update_mode"] == "full"
    return found


def _element(row: Row) -> Facts:
    found: Facts = {}
    # What follows from a general remark on the page, or from a default, is not worth mentioning.
    if row["basis"] == "stated" and row["required"] in USES:
        found["use"] = USES[row["required"]]
    return found | _limits(row) | _flags(row)


def _fields(rows: Iterable[Row], replaced: set[str]) -> Iterator[tuple[FactNames, Facts]]:
    """Yield the facts about fields; facts that all derived types share are those of the declaring type."""
    stated: dict[FactNames, dict[str, str]] = {}
    derived: dict[FactNames, list[FactNames]] = defaultdict(list)
    doubts: dict[FactNames, str] = {}
    for row in rows:
        names: FactNames = (row["type"], row["field"])
        stated[names] = {key: value for key, value in row.items() if value and key not in META}
        doubts[names] = row["doubt"]
        if row["type"] in replaced:
            # The whole object is overwritten, whatever the types' own pages say.
            stated[names].pop("update_omitted", None)
        if row["declared_by"]:
            derived[row["declared_by"], row["field"]].append(names)
    for base, others in derived.items():
        own = stated.setdefault(base, {})
        for together in TOGETHER:
            said = [_some(stated[one], together) for one in others]
            if said[0] and all(one == said[0] for one in said) and not _some(own, together):
                own |= said[0]
            for one, same in zip(others, said, strict=True):
                if same == _some(own, together):
                    stated[one] = {key: value for key, value in stated[one].items() if key not in same}
    for names, facts in stated.items():
        yield names, _field(defaultdict(str, facts, doubt=doubts.get(names, "")))


def _some(facts: Mapping[str, str], keys: Iterable[str]) -> dict[str, str]:
    return {key: facts[key] for key in keys if key in facts}


def _field(row: Row) -> Facts:
    found: Facts = {}
    for verb in ("add", "update", "delete"):
        if use := _use(row[verb], row[f"{verb}_depends"]):
            found[verb] = use
    for pair in row["other_verbs"].split():
        verb, _, kind = pair.partition("=")
        if use := _use(kind, ""):
            found[verb] = use
    if list(found) == ["add", "update"] and found["add"] == found["update"]:
        found = {"use": found["add"]}
    if row["use"]:
        found["use"] = USES[row["use"]]
    if row["update_omitted"]:
        found["left_out"] = "cleared" if row["update_omitted"] == "deleted" else row["update_omitted"]
    if row["update_clear"]:
        found["cleared_by"] = CLEARED_BY[row["update_clear"]]
    found |= _limits(row) | _flags(row)
    texts = []
    if row["additional_field"]:
        texts.append(f"Returned only when asked for as {' or '.join(row['additional_field'].split())}.")
    if row["pilot"]:
        texts.append(f"For customers with feature {row['pilot']}.")
    return found | ({"text": " ".join(texts)} if texts else {})


def _use(kind: str, depends: str) -> str:
    names = [name for name in depends.split() if name != "None"]
    return f"depends on {', '.join(names)}" if names and kind == "conditional" else USES.get(kind, "")


def _limits(row: Row) -> Facts:
    doubted = row["doubt"].split()
    found: Facts = {
        called: float(row[column]) if "." in row[column] else int(row[column])
        for column, called in NUMBERS.items()
        if row.get(column) and column not in doubted
    }
    if row.get("length_unit"):
        found["length_unit"] = row["length_unit"].removesuffix("s")
    if row["default"] and "default" not in doubted:
        found["default"] = row["default"]
    if row["unit"]:
        found["unit"] = UNITS.get(row["unit"], row["unit"])
    return found


def _flags(row: Row) -> Facts:
    found: Facts = {}
    # Fields returned on request are covered by the name for requesting them.
    if flags := [flag for flag in row["flags"].split() if flag != "on-request"]:
        found["flags"] = flags
        for key in ("since", "replaced_by"):
            if row.get(key):
                found[key] = row[key]
    return found


def _replaced(rows: Iterable[Row], contract: ContractView) -> Iterator[str]:
    """Yield the types in requests of updates that overwrite everything."""
    full = {row["operation"] for row in rows if row["update_mode"] == "full"}
    for operation in contract.operations:
        request = contract.struct(operation.request.type)
        if operation.name in full and request:
            pending = [one.type for one in contract.fields(request)]
            while pending:
                found = contract.types.get(name := pending.pop())
                if isinstance(found, Struct):
                    yield name.name
                    pending += [one.type for one in contract.fields(found) if one.type != name]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="where the tables are")
    parser.add_argument("--as-of", required=True, help="the date of the pages, like 2026-08")
    parser.add_argument("--into", type=Path, default=HERE / "v13", help="the folders of the services")
    given = parser.parse_args()
    for folder in sorted(path.parent for path in given.into.glob("*/service.wsdl")):
        contract, _ = load_contract(str(folder))
        facts = Tables.read(given.folder, folder.name).facts(contract)
        comment = COMMENT.format(service=folder.name)
        text = docs_text(facts, comment, inherit="../docs.toml", as_of=given.as_of)
        (folder / "facts.toml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
