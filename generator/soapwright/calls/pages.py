"""[[pages]]: operations that return pages, and how to request each page, by number or by token.

operations   the operations, or patterns of their names
index        the page number in the request, as a dotted path of elements
token        instead of index: the element of the request for the token from the previous response
next         the element of the response with the token for the next page; empty on the last page
more         the operation that takes the token, if it is a different one
size         the page size in the request; optional with a token
items        the items in the response; optional if the response has exactly one list
first        the number of the first page, 0 by default
counts       "pages", or "items" if the index is the number of the page's first item
page_size    the page size, unless the caller passes one
last         "empty" if the last page is followed by an empty one, "short" if a page that is not full is the last
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from soapwright.calls.rule_paths import missing, type_at, way_in
from soapwright.calls.rule_tables import Table
from soapwright.contract.paths import Path as Way
from soapwright.contract.paths import item_of, list_of, target_of
from soapwright.contract.views import ContractView, Operation
from soapwright.errors import Problem, Where
from soapwright.runtime.scalars import INTEGERS

KEYS: Mapping[str, type] = {
    "operations": list,
    "index": str,
    "token": str,
    "next": str,
    "more": str,
    "size": str,
    "items": str,
    "first": int,
    "counts": str,
    "page_size": int,
    "last": str,
}
PAGE_SIZE = 100
_OF_NUMBERS = ("first", "counts", "last")
_OF_TOKENS = ("next", "more")


@dataclass(frozen=True, slots=True)
class PageRule:
    """A rule as in the file; `where` holds the line of each of its keys, and of the rule as ""."""

    file: Path
    where: Mapping[str, Where]
    operations: tuple[str, ...]
    index: str = ""
    token: str = ""
    next: str = ""
    more: str = ""
    size: str = ""
    items: str = ""
    first: int = 0
    counts: str = "pages"
    page_size: int = PAGE_SIZE
    last: str = "empty"


@dataclass(frozen=True, slots=True)
class Paging:
    """How one operation is paged: the paths to the rule's elements, in its request and in its response.

    A path is empty if the rule does not use it. `token` and `next` belong together; `token` is in the request
    of `more` if that is set.
    """

    rule: PageRule
    index: Way
    size: Way
    items: Way
    token: Way = ()
    next: Way = ()
    more: Operation | None = None


def page_rule(table: Table) -> PageRule | None:
    """Return the rule in a table, None if something is wrong with it."""
    by_token = isinstance(table.value, dict) and "token" in table.value
    needed = ("operations", "token", "next") if by_token else ("operations", "index", "size")
    found = table.checked(KEYS, needed)
    if not found:
        return None
    for key in ("index", *_OF_NUMBERS) if by_token else _OF_TOKENS:
        if key in found:
            own = "token" if by_token else "index"
            table.report((key,), f"{key!r} and {own!r} cannot be used together", "Remove one of them.")
    if "page_size" in found and "size" not in found:
        table.report(
            ("page_size",),
            "'page_size' without 'size'",
            "Add size, the path of the page size in the request.",
        )
    for key, known in (("counts", ("pages", "items")), ("last", ("empty", "short"))):
        if found.get(key, known[0]) not in known:
            table.report((key,), f"{key!r} is {found[key]!r}", f"Use {known[0]!r} or {known[1]!r}.")
    for key, least in (("first", 0), ("page_size", 1)):
        if found.get(key, least) < least:
            table.report((key,), f"{key!r} is {found[key]!r}", f"Use a number from {least} up.")
    where = {key: table.where(key) for key in KEYS}
    given = {key: value for key, value in found.items() if key != "operations"}
    return PageRule(table.file.path, {**where, "": table.where()}, table.texts("operations"), **given)


def paging_of(contract: ContractView, operation: Operation, rule: PageRule) -> Paging | list[Problem]:
    """Return how a rule pages an operation, or the problems of the rule for it."""
    problems: list[Problem] = []
    index, size = (
        _way(contract, operation, rule, key, names, problems) if names else ()
        for key, names in (("index", rule.index), ("size", rule.size))
    )
    items = _items(contract, operation, rule, problems)
    more: Operation | None = None
    token: Way = ()
    following: Way = ()
    if rule.token:
        more = next((one for one in contract.operations if one.name == rule.more), None)
        if rule.more and more is None:
            # It was not chosen, or the rule is inherited and for other services; otherwise it has been
            # reported.
            return problems
        token, following = _continued(contract, [operation, *([more] if more else [])], rule, problems)
        if more and items:
            problems += _other_items(contract, more, items, rule)
    return problems or Paging(rule, index, size, items, token, following, more)


def _continued(
    contract: ContractView, operations: Sequence[Operation], rule: PageRule, problems: list[Problem]
) -> tuple[Way, Way]:
    """Return the path to the token in the request of the last operation, and that in the responses of all."""
    *_, last = operations
    token = way_in(contract, last.request, rule.token)
    if token is None:
        problems.append(missing(rule.where["token"], last, "request", rule.token))
    following: Way = ()
    for operation in operations:
        way = operation.response and way_in(contract, operation.response, rule.next)
        if not way:
            problems.append(missing(rule.where["next"], operation, "response", rule.next))
        elif token and type_at(contract, way) != type_at(contract, token):
            said = f"{rule.next} in the response of {operation.name} does not have the type of {rule.token}"
            what = f"{said} in the request of {last.name}"
            problems.append(
                Problem(rule.where["next"], what, "Set next to the element with the token for the next page.")
            )
        else:
            following = following or way
    return token or (), following


def _other_items(contract: ContractView, more: Operation, items: Way, rule: PageRule) -> list[Problem]:
    """Return the problem if the operation for further pages has other items than the first one."""
    names = ".".join(step.field.name for step in items)
    way = more.response and way_in(contract, more.response, names)
    if not way or item_of(contract, way[-1].struct, way[-1].field) is None:
        return [missing(rule.where["more"], more, "response", names, "list")]
    own, other = (item_of(contract, one[-1].struct, one[-1].field) for one in (items, way))
    if own and other and own.type != other.type:
        what = f"{names} in the response of {more.name} has items of a different type"
        return [
            Problem(rule.where["more"], what, "Set more to an operation that continues with the same items.")
        ]
    return []


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
        problems.append(Problem(rule.where[key], what, "Use an element of a type like xs:int."))
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
        what = f"the response of {operation.name} does not have exactly one list"
        problems.append(Problem(rule.where[""], what, "Set the path of the items: items = …"))
    return found or ()
