"""[[pages]]: operations that answer with a page at a time, and how each page is asked for.

operations   the operations, or patterns of their names
index        where in the request the number of the page is: names of elements with dots between them
size         where in the request it is how many items a page has
items        where in the response the items are; not needed where the response has one list alone
first        the number of the first page; 0 if it is missing
counts       "pages", or "items" where the index is the number of the page's first item
page_size    how many items are asked for, unless the caller says otherwise
last         "empty" where the page after the last one has to be asked for, "short" where a page that is not full is the last
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from soapwright.calls.rule_tables import Table
from soapwright.calls.ways import missing, way_in
from soapwright.contract.paths import Path as Way
from soapwright.contract.paths import item_of, list_of, target_of
from soapwright.contract.views import ContractView, Operation
from soapwright.errors import Problem, Where
from soapwright.runtime.scalars import INTEGERS

KEYS: Mapping[str, type] = {
    "operations": list,
    "index": str,
    "size": str,
    "items": str,
    "first": int,
    "counts": str,
    "page_size": int,
    "last": str,
}
PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class PageRule:
    """A rule as the file says it; `where` is the line of each of its keys, and of the rule as ""."""

    file: Path
    where: Mapping[str, Where]
    operations: tuple[str, ...]
    index: str
    size: str
    items: str = ""
    first: int = 0
    counts: str = "pages"
    page_size: int = PAGE_SIZE
    last: str = "empty"


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation is paged: the ways to what the rule names, in its request and in its response."""

    rule: PageRule
    index: Way
    size: Way
    items: Way


def page_rule(table: Table) -> PageRule | None:
    """Return the rule that a table states, None where something is wrong with it."""
    found = table.checked(KEYS, ("operations", "index", "size"))
    if not found:
        return None
    for key, known in (("counts", ("pages", "items")), ("last", ("empty", "short"))):
        if found.get(key, known[0]) not in known:
            table.report((key,), f"{key!r} is {found[key]!r}", f"Use {known[0]!r} or {known[1]!r}.")
    for key, least in (("first", 0), ("page_size", 1)):
        if found.get(key, least) < least:
            table.report((key,), f"{key!r} is {found[key]!r}", f"Give a number from {least} on.")
    where = {key: table.where(key) for key in KEYS}
    given = {key: value for key, value in found.items() if key != "operations"}
    return PageRule(table.file.path, {**where, "": table.where()}, table.texts("operations"), **given)


def paging_of(contract: ContractView, operation: Operation, rule: PageRule) -> Paging | list[Problem]:
    """Return how a rule pages an operation, or what in the rule does not fit it."""
    problems: list[Problem] = []
    index, size = (
        _way(contract, operation, rule, key, names, problems)
        for key, names in (("index", rule.index), ("size", rule.size))
    )
    items = _items(contract, operation, rule, problems)
    return Paging(rule, index, size, items) if index and size and items else problems


def _way(
    contract: ContractView,
    operation: Operation,
    rule: PageRule,
    key: str,
    names: str,
    problems: list[Problem],
) -> Way:
    way = way_in(contract, operation.request, names)
    if way is None:
        problems.append(missing(rule.where[key], operation, "request", names))
        return ()
    kind = target_of(contract, way[-1].field.type)
    if way[-1].field.repeated or kind.name not in INTEGERS or not kind.is_builtin:
        what = f"{names} in the request of {operation.name} is not a whole number"
        problems.append(Problem(rule.where[key], what, "Name an element of a type like xs:int."))
        return ()
    return way


def _items(contract: ContractView, operation: Operation, rule: PageRule, problems: list[Problem]) -> Way:
    if rule.items:
        way = operation.response and way_in(contract, operation.response, rule.items)
        if way and item_of(contract, way[-1].struct, way[-1].field):
            return way
        problems.append(missing(rule.where["items"], operation, "response", rule.items, "list"))
        return ()
    found = list_of(contract, operation)
    if found is None:
        what = f"the response of {operation.name} does not have one list alone"
        problems.append(Problem(rule.where[""], what, "Say where the items are: items = …"))
    return found or ()
