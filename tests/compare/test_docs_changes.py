"""Changes to the facts in docs.toml: what counts as one, whom it concerns, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from soapwright.compare.change import Change, Origin
from soapwright.compare.contracts import compare_contracts
from soapwright.compare.subject import Subject
from soapwright.contract.schema_views import Flags, Map
from soapwright.contract.views import ContractView
from soapwright.docs.apply_docs import Docs
from soapwright.docs.docs_toml import DocsFile, FactNames
from soapwright.docs.facts import EVERY, FactKind, Facts, FactUse, Topic

from .small_contracts import contract, enum, field, named, operation, struct

Thing = tuple[Topic, *tuple[str, ...]]
NAME: Thing = (Topic.FIELDS, "Order", "Name")
ADD: Thing = (Topic.OPERATIONS, "AddOrder")


def shop(low: int = 0) -> ContractView:
    """Return a contract that sends orders, and answers with a receipt."""
    return contract(
        [
            operation("AddOrder", [field("Order", "Order", low)], [field("Receipt", "Receipt")]),
            operation("UpdateOrder", [field("Order", "Order")]),
        ],
        struct("Order", "Name", field("Status", "Status")),
        struct("Receipt", "Number"),
        enum("Status", "Open", "Closed"),
    )


def documented(made: ContractView, facts: Mapping[Thing, Facts], as_of: str = "") -> Subject:
    by_topic: dict[Topic, dict[FactNames, Facts]] = {}
    for (topic, *names), stated in facts.items():
        by_topic.setdefault(topic, {})[tuple(names)] = stated
    return Subject(Origin("made", made.name), made, docs=Docs(DocsFile(as_of=as_of, facts=by_topic)))


def changes(old: Facts, new: Facts, at: Thing = NAME, as_of: str = "") -> list[str]:
    sides = (documented(shop(), {at: facts}, as_of) for facts in (old, new))
    return list(map(short, compare_contracts(*sides).changes))


def short(change: Change) -> str:
    """Return a change as its rule, its effects, who sends it, what is said of it, and the hint."""
    hit = " ".join(f"{side.value}={level}" for side, level in change.effects.items())
    said = [change.rule.id.removeprefix("docs-"), hit, " ".join(change.operations), change.what, change.hint]
    return " | ".join(filter(None, said))


def uses(**kinds: FactKind | FactUse) -> Facts:
    """Return the use of a value by verb; `every` is for all of them."""
    made = {verb: FactUse(one) if isinstance(one, FactKind) else one for verb, one in kinds.items()}
    return Facts(uses={EVERY if verb == "every" else verb: one for verb, one in made.items()})


REQUIRED, OPTIONAL, READ_ONLY = FactKind.REQUIRED, FactKind.OPTIONAL, FactKind.READ_ONLY
SENT = "requests=warning | AddOrder UpdateOrder"
SEND_IT = "Send it; the service may refuse requests without it."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            uses(every=OPTIONAL),
            uses(every=REQUIRED),
            [f"now-required | {SENT} | Name is required now | {SEND_IT}"],
        ),
        (
            uses(every=OPTIONAL),
            uses(every=FactUse(FactKind.CONDITIONAL, ("Status",))),
            [f"now-required | {SENT} | Name is sometimes required now | {SEND_IT}"],
        ),
        (
            uses(every=REQUIRED),
            uses(every=FactKind.CONDITIONAL),
            ["no-longer-required | AddOrder UpdateOrder | Name need not always be sent any more"],
        ),
        (
            uses(every=REQUIRED),
            uses(every=OPTIONAL),
            ["no-longer-required | AddOrder UpdateOrder | Name need not be sent any more"],
        ),
        # It concerns the operations with this verb.
        (
            uses(add=OPTIONAL, update=OPTIONAL),
            uses(add=REQUIRED, update=OPTIONAL),
            [f"now-required | requests=warning | AddOrder | Name is required on add now | {SEND_IT}"],
        ),
        # What is said of every request holds for those of a verb that nothing else is said of.
        (
            uses(every=OPTIONAL),
            uses(every=OPTIONAL, update=READ_ONLY),
            [
                "now-refused | requests=warning | UpdateOrder | Name is read-only on update now | Do not send a value of your own."
            ],
        ),
        (
            uses(every=READ_ONLY),
            uses(every=OPTIONAL),
            ["no-longer-refused | AddOrder UpdateOrder | Name can be sent now"],
        ),
        # It must be left out: that it need not be sent would say less.
        (
            uses(every=REQUIRED),
            uses(every=FactKind.NOT_ALLOWED),
            [f"now-refused | {SENT} | Name is not allowed now | Do not send a value of your own."],
        ),
        (uses(every=READ_ONLY), uses(every=FactKind.NOT_SUPPORTED), []),
        (uses(every=REQUIRED), uses(every=FactKind.REQUIRED_READ_ONLY), []),
        (
            uses(every=FactUse(FactKind.CONDITIONAL, ("Status",))),
            uses(every=FactUse(FactKind.CONDITIONAL, ("Name",))),
            [],
        ),
        (
            uses(update=OPTIONAL),
            uses(add=REQUIRED, update=REQUIRED),
            [f"now-required | requests=warning | UpdateOrder | Name is required on update now | {SEND_IT}"],
        ),
        (uses(add=REQUIRED), uses(), []),
        (uses(), uses(add=REQUIRED), []),
    ],
)
def test_what_has_to_be_sent(old: Facts, new: Facts, expected: list[str]) -> None:
    assert changes(old, new) == expected


CHECK = f"{SENT} | {{}} | Check what you send."
SEND_ALL = "Send the values that should stay, too."


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            Facts(max_length=9),
            Facts(max_length=8),
            ["limit-tightened | " + CHECK.format("the greatest length of Name is 8 instead of 9")],
        ),
        (
            Facts(min=1),
            Facts(min=2),
            ["limit-tightened | " + CHECK.format("the least value of Name is 2 instead of 1")],
        ),
        (
            Facts(max_items=8),
            Facts(max_items=9),
            [
                "limit-loosened | AddOrder UpdateOrder | the greatest number of items of Name is 9 instead of 8"
            ],
        ),
        (
            Facts(min_items=2),
            Facts(min_items=1),
            ["limit-loosened | AddOrder UpdateOrder | the least number of items of Name is 1 instead of 2"],
        ),
        (Facts(max=9), Facts(), []),
        (Facts(), Facts(max=9), []),
        (
            Facts(default="a"),
            Facts(default="b"),
            [
                f"default-changed | {SENT} | the default of Name is b instead of a | Send a to keep the old behaviour."
            ],
        ),
        (Facts(default="a"), Facts(), []),
        (Facts(), Facts(default="a"), []),
        (
            Facts(unit="cents"),
            Facts(unit="euros"),
            [f"unit-changed | {SENT} | Name is in euros instead of cents | Convert values."],
        ),
        (Facts(unit="cents"), Facts(), []),
        (Facts(), Facts(unit="cents"), []),
        (
            Facts(left_out="unchanged"),
            Facts(left_out="cleared"),
            [
                f"update-changed | {SENT} | omitted from an update, Name is cleared instead of unchanged | {SEND_ALL}"
            ],
        ),
        (Facts(left_out="cleared"), Facts(), []),
        (Facts(), Facts(left_out="cleared"), []),
        # One fact that changes says nothing of the others.
        (
            Facts(default="a", unit="cents", left_out="cleared", overwrites=True, min=1, max=8),
            Facts(default="a", unit="cents", left_out="cleared", overwrites=True, min=1, max=9),
            ["limit-loosened | AddOrder UpdateOrder | the greatest value of Name is 9 instead of 8"],
        ),
    ],
)
def test_limits_and_meanings(old: Facts, new: Facts, expected: list[str]) -> None:
    assert changes(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            Facts(overwrites=False),
            Facts(overwrites=True),
            [
                f"update-changed | requests=warning | AddOrder | it overwrites everything instead of what is sent | {SEND_ALL}"
            ],
        ),
        (
            Facts(overwrites=True),
            Facts(overwrites=False),
            ["update-changed | AddOrder | it overwrites what is sent instead of everything"],
        ),
        (Facts(overwrites=True), Facts(), []),
        (Facts(), Facts(overwrites=True), []),
        (
            Facts(roles=("Clerk", "Owner")),
            Facts(roles=("Owner",)),
            [
                "roles-changed | requests=warning | AddOrder | it is for Owner instead of Clerk and Owner | Check that no Clerk calls it."
            ],
        ),
        (
            Facts(roles=("Clerk",)),
            Facts(roles=("Owner", "Clerk")),
            ["roles-changed | AddOrder | it is for Owner and Clerk instead of Clerk"],
        ),
        (Facts(roles=("Clerk", "Owner")), Facts(roles=("Owner", "Clerk")), []),
        (Facts(roles=("Clerk",)), Facts(), []),
        (Facts(), Facts(roles=("Clerk",)), []),
    ],
)
def test_what_an_operation_does_and_for_whom(old: Facts, new: Facts, expected: list[str]) -> None:
    assert changes(old, new, ADD) == expected


OLD = Facts(since="v1")
DEPRECATED = f"flag-added | {SENT} | Name is documented as deprecated now | Avoid it."


@pytest.mark.parametrize(
    ("old", "new", "as_of", "expected"),
    [
        (OLD, Facts(flags=("deprecated",)), "", [DEPRECATED]),
        (
            OLD,
            Facts(flags=("deprecated",), replaced_by="Title"),
            "",
            [DEPRECATED.replace("Avoid it.", "Use Title instead.")],
        ),
        (
            Facts(flags=("deprecated",)),
            OLD,
            "",
            ["flag-removed | AddOrder UpdateOrder | Name is no longer documented as deprecated"],
        ),
        (
            Facts(flags=("deprecated", "limited")),
            Facts(flags=("deprecated", "reserved")),
            "",
            [
                f"flag-added | {SENT} | Name is documented as reserved now | Avoid it.",
                "flag-removed | AddOrder UpdateOrder | Name is no longer documented as limited",
            ],
        ),
        # A source that says nothing of a thing may not know it; one with a date is complete.
        (Facts(), Facts(flags=("deprecated",)), "", []),
        (Facts(flags=("deprecated",)), Facts(), "", []),
        (Facts(), Facts(flags=("deprecated",)), "2026-01", [DEPRECATED]),
        (
            Facts(flags=("deprecated",)),
            Facts(),
            "2026-01",
            ["flag-removed | AddOrder UpdateOrder | Name is no longer documented as deprecated"],
        ),
        (
            Facts(),
            Facts(max=9),
            "2026-01",
            ["limit-tightened | " + CHECK.format("the greatest value of Name is 9 now")],
        ),
        (
            uses(add=REQUIRED),
            uses(add=REQUIRED, update=REQUIRED),
            "2026-01",
            [f"now-required | requests=warning | UpdateOrder | Name is required on update now | {SEND_IT}"],
        ),
        (
            uses(),
            uses(every=REQUIRED, add=READ_ONLY),
            "2026-01",
            [
                f"now-required | {SENT} | Name is required now | {SEND_IT}",
                "now-refused | requests=warning | AddOrder | Name is read-only on add now | Do not send a value of your own.",
            ],
        ),
    ],
)
def test_flags_and_dates(old: Facts, new: Facts, as_of: str, expected: list[str]) -> None:
    assert changes(old, new, as_of=as_of) == expected


@pytest.mark.parametrize("dates", [("", ""), ("2026-01", ""), ("", "2026-01")])
def test_a_fact_that_is_new_is_a_change_only_between_two_dates(dates: tuple[str, str]) -> None:
    sides = (
        documented(shop(), {NAME: facts}, as_of)
        for facts, as_of in zip((OLD, Facts(since="v1", max=9)), dates, strict=True)
    )
    assert compare_contracts(*sides).changes == ()


IN_CODE = "now-required | requests=warning code=breaking | AddOrder | Order is required now | Pass it in every call."
IN_REQUESTS = f"now-required | requests=warning | AddOrder | Order is required now | {SEND_IT}"
REQUEST: Thing = (Topic.REQUESTS, "AddOrder", "Order")


@pytest.mark.parametrize(
    ("low", "old", "new", "expected"),
    [
        ((0, 0), uses(), uses(every=REQUIRED), [IN_CODE]),
        ((0, 0), uses(every=FactKind.CONDITIONAL), uses(every=REQUIRED), [IN_CODE]),
        (
            (0, 0),
            uses(add=OPTIONAL),
            uses(add=REQUIRED),
            [IN_REQUESTS.replace("required now", "required on add now")],
        ),
        ((0, 0), uses(every=REQUIRED), uses(every=FactKind.REQUIRED_READ_ONLY), []),
        # What the contract requires is passed in any case.
        ((1, 1), uses(), uses(every=REQUIRED), []),
        ((1, 1), uses(every=OPTIONAL), uses(every=REQUIRED), [IN_REQUESTS]),
        ((1, 0), uses(every=OPTIONAL), uses(every=REQUIRED), [IN_REQUESTS]),
        ((0, 1), uses(every=OPTIONAL), uses(every=REQUIRED), [IN_REQUESTS]),
    ],
)
def test_a_required_element_of_a_request_is_a_required_parameter(
    low: tuple[int, int], old: Facts, new: Facts, expected: list[str]
) -> None:
    sides = (documented(shop(least), {REQUEST: facts}) for least, facts in zip(low, (old, new), strict=True))
    found = [one for one in compare_contracts(*sides).changes if one.rule.id.startswith("docs-")]
    assert list(map(short, found)) == expected
    stated = old.uses.get(EVERY, old.uses.get("add", FactUse(OPTIONAL)))
    assert all((one.old, one.new) == (str(stated), "required") for one in found)


def test_what_only_one_contract_has_is_not_compared() -> None:
    more = contract(
        [
            operation("AddOrder", [field("First"), field("Order", "Order")], [field("Receipt", "Receipt")]),
            operation("UpdateOrder", [field("Order", "Order")]),
            operation("FindOrder"),
        ],
        struct("Order", "First", "Name", field("Status", "Status"), field("Extra", "Extra")),
        struct("Receipt", "Number"),
        struct("Extra", "Text"),
        enum("Status", "First", "Open", "Closed"),
    )
    things: list[Thing] = [
        (Topic.OPERATIONS, "FindOrder"),
        (Topic.REQUESTS, "AddOrder", "First"),
        (Topic.TYPES, "Extra"),
        (Topic.FIELDS, "Order", "First"),
        (Topic.FIELDS, "Extra", "Text"),
        (Topic.VALUES, "Status", "First"),
        # Of what comes later, the changes are found all the same.
        (Topic.REQUESTS, "AddOrder", "Order"),
        (Topic.FIELDS, "Order", "Name"),
        (Topic.VALUES, "Status", "Open"),
        (Topic.TYPES, "Order"),
    ]
    known = dict.fromkeys(things, Facts(flags=("limited",)))
    for one, other in ((shop(), more), (more, shop())):
        sides = documented(one, {}, "2025"), documented(other, known, "2026")
        found = [one for one in compare_contracts(*sides).changes if one.rule.id.startswith("docs-")]
        assert [one.path[-1].rpartition("}")[2] for one in found] == ["Order", "Order", "Name", "Open"]


def test_what_has_no_name_in_messages_is_known_by_its_word() -> None:
    rest = replace(field(""), word="Rest")
    made = contract([operation("AddOrder", [field("Order", "Order"), rest])], struct("Order", "Name", rest))
    things: list[Thing] = [(Topic.REQUESTS, "AddOrder", "Rest"), (Topic.FIELDS, "Order", "Rest")]
    sides = (
        documented(made, {}, "2025"),
        documented(made, dict.fromkeys(things, uses(every=REQUIRED)), "2026"),
    )
    assert [(one.path[1:], one.what) for one in compare_contracts(*sides).changes] == [
        (("AddOrder", "request", "Rest"), "Rest is required now"),
        ((str(named("Order")), "Rest"), "Rest is required now"),
    ]


def test_facts_about_a_map_are_compared() -> None:
    pair = struct("Pair", "Key", "Value")
    labels = Map(named("Labels"), field("Pair", "Pair", 0, None), field("Key"), field("Value"))
    made = contract([operation("AddOrder", [field("Labels", "Labels")])], labels, pair)
    known: Mapping[Thing, Facts] = {(Topic.TYPES, "Labels"): Facts(flags=("deprecated",))}
    found = compare_contracts(documented(made, {}, "2025"), documented(made, known, "2026")).changes
    assert [one.what for one in found] == ["Labels is documented as deprecated now"]


def test_values_are_compared_between_an_enum_and_flags() -> None:
    def made(flags: bool) -> ContractView:
        kind = enum("Status", "Open", "Closed")
        held = Flags(named("Status"), kind.values) if flags else kind
        return contract([operation("AddOrder", [field("Status", "Status")])], held)

    known: Mapping[Thing, Facts] = {(Topic.VALUES, "Status", "Open"): Facts(flags=("limited",))}
    for was, now in ((False, True), (True, False)):
        sides = documented(made(was), {}, "2025"), documented(made(now), known, "2026")
        found = [one for one in compare_contracts(*sides).changes if one.rule.id.startswith("docs-")]
        assert [one.what for one in found] == ["the value Open is documented as limited now"]


def test_a_type_of_another_kind_has_no_members_to_compare() -> None:
    def made(is_struct: bool) -> ContractView:
        held = struct("Status", "Open") if is_struct else enum("Status", "Open")
        return contract([operation("AddOrder", [field("Status", "Status")])], held)

    things: list[Thing] = [(Topic.VALUES, "Status", "Open"), (Topic.FIELDS, "Status", "Open")]
    known = dict.fromkeys(things, Facts(flags=("limited",)))
    for was, now in ((False, True), (True, False)):
        sides = documented(made(was), {}, "2025"), documented(made(now), known, "2026")
        assert [one.rule.id for one in compare_contracts(*sides).changes] == ["type-kind-changed"]
