"""[[waits]]: long jobs, and how to ask whether they are done.

submit     the operations that start the job, or patterns of their names
poll       the operation that returns the job's state
id         the job's id in the response of submit, as a dotted path of elements
poll_id    the id in the request of poll, by default the same path as id
status     the state in the response of poll
done       the states in which the job is done
failed     the states in which the job has failed
interval   seconds between two polls
longest    seconds up to which the interval grows; by default it stays the same
limit      seconds after which waiting ends, unless the caller sets another limit
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from soapwright.calls.rule_paths import missing, operations_of, type_at, way_in
from soapwright.calls.rule_tables import Table
from soapwright.contract.paths import Path as Way
from soapwright.contract.schema_views import Enum
from soapwright.contract.views import ContractView, MessageKey, Operation
from soapwright.errors import Problem, Where, did_you_mean

KEYS: Mapping[str, type | tuple[type, ...]] = {
    "submit": list,
    "poll": str,
    "id": str,
    "poll_id": str,
    "status": str,
    "done": list,
    "failed": list,
    "interval": (int, float),
    "longest": (int, float),
    "limit": (int, float),
}
NEEDED = ("submit", "poll", "id", "status", "done", "interval")
LIMIT = 3600.0


@dataclass(frozen=True, slots=True)
class WaitRule:
    """A rule as in the file; `where` holds the line of each of its keys, and of the rule as ""."""

    file: Path
    where: Mapping[str, Where]
    submit: tuple[str, ...]
    poll: str
    id: str
    poll_id: str
    status: str
    done: tuple[str, ...]
    failed: tuple[str, ...]
    interval: float
    longest: float
    limit: float


@dataclass(frozen=True, slots=True)
class Wait:
    """What a client can wait for: the operations, and the paths in their messages."""

    rule: WaitRule
    submits: tuple[tuple[Operation, Way], ...]
    """Each operation that starts the job, with the path of the id in its response."""
    poll: Operation
    asked: Way
    status: Way


def wait_rule(table: Table) -> WaitRule | None:
    """Return the rule in a table, None if something is wrong with it."""
    found = table.checked(KEYS, NEEDED)
    if not found:
        return None
    interval = table.seconds("interval", 0)
    rule = WaitRule(
        table.file.path,
        {**{key: table.where(key) for key in KEYS}, "": table.where()},
        table.texts("submit"),
        found["poll"],
        found["id"],
        found.get("poll_id", found["id"]),
        found["status"],
        table.texts("done"),
        table.texts("failed"),
        interval,
        table.seconds("longest", interval),
        table.seconds("limit", LIMIT),
    )
    if rule.longest < interval:
        table.report(
            ("longest",),
            "'longest' is less than 'interval'",
            "Make it at least the interval, or remove it.",
        )
    both = set(rule.done) & set(rule.failed)
    if both or not rule.done:
        said = f"{min(both)!r} is in both 'done' and 'failed'" if both else "'done' is empty"
        table.report(("done",), said, "List the states in which the job is done.")
    return rule


def wait_of(contract: ContractView, rule: WaitRule) -> Wait | list[Problem]:
    """Return what a rule lets clients wait for, or the problems of the rule for the contract."""
    poll = next(one for one in contract.operations if one.name == rule.poll)
    problems: list[Problem] = []
    asked = way_in(contract, poll.request, rule.poll_id)
    if asked is None:
        where = rule.where["poll_id" if rule.poll_id != rule.id else "id"]
        problems.append(missing(where, poll, "request", rule.poll_id))
    status = poll.response and way_in(contract, poll.response, rule.status)
    if not status:
        problems.append(missing(rule.where["status"], poll, "response", rule.status))
    else:
        problems += _states(contract, rule, status)
    submits = []
    for operation in operations_of(contract, rule.submit):
        way = operation.response and way_in(contract, operation.response, rule.id)
        if not way:
            problems.append(missing(rule.where["id"], operation, "response", rule.id))
        elif asked and type_at(contract, way) != type_at(contract, asked):
            said = f"{rule.id} in the response of {operation.name} does not have the type of {rule.poll_id}"
            problems.append(
                Problem(
                    rule.where["id"],
                    f"{said} in the request of {poll.name}",
                    "Set id to the element with the job's id.",
                )
            )
        else:
            submits.append((operation, way))
    return problems or Wait(rule, tuple(submits), poll, asked or (), status or ())


def twice(waits: Iterable[Wait]) -> Iterator[Problem]:
    """Yield operations of two rules, which the class of a response could not tell apart."""
    seen: dict[MessageKey, tuple[Wait, str]] = {}
    for wait in waits:
        for operation, _ in wait.submits:
            assert operation.response
            rule, name = seen.setdefault(operation.response.key, (wait, operation.name))
            if rule is not wait:
                what = f"another rule, for {name}, already waits for the response of {operation.name}"
                yield Problem(wait.rule.where["submit"], what, "Remove one of them.")


def _states(contract: ContractView, rule: WaitRule, status: Way) -> Iterator[Problem]:
    """Yield the states that are not in the contract's enumeration, if it has one."""
    enum = contract.types.get(type_at(contract, status))
    if not isinstance(enum, Enum):
        return
    for key, states in (("done", rule.done), ("failed", rule.failed)):
        for state in states:
            if state not in enum.texts:
                what = f"{rule.status} is never {state!r}"
                yield Problem(rule.where[key], what, did_you_mean(state, enum.texts))
