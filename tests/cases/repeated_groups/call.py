"""A group that repeats is a list with a struct for each turn."""

from datetime import date
from decimal import Decimal

import httpx
from repeated_groups import Credentials
from repeated_groups.ledger import Account, AccountEntry, Ledger, Script, ScriptItems


def call(http: httpx.Client) -> None:
    answer = Ledger(Credentials(), http=http).do(
        account=Account(
            owner="Ada",
            entry=[
                AccountEntry(day=date(2024, 1, 2), amount=Decimal("1.50")),
                AccountEntry(day=date(2024, 1, 3), amount=Decimal(-2), note="back"),
            ],
        ),
        script=Script(items=[ScriptItems(say="Hello"), ScriptItems(wait=2), ScriptItems(from_="a", to="b")]),
    )
    assert answer.account is not None and answer.account.entry is not None
    assert [(one.amount, one.note) for one in answer.account.entry] == [
        (Decimal(5), "one"),
        (Decimal(7), None),
    ]
    assert answer.account.closed is True
    assert answer.script == Script(items=[ScriptItems(wait=1), ScriptItems(say="x"), ScriptItems(say="y")])
    assert answer.table is not None
    assert [[(pair.left, pair.right) for pair in turn.items] for turn in answer.table.items] == [
        [(1, 2), (3, 4)],
        [(5, 6), (7, 8), (9, 10)],
    ]
