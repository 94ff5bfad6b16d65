"""RPC style: the parts of a message stand in an element that is called like the operation."""

from decimal import Decimal

import httpx
from rpc_literal import NIL, Credentials
from rpc_literal.depot import Crate, Depot, FrozenCrate, MoveRequest, Speed


def call(http: httpx.Client) -> None:
    answer = Depot(Credentials(token="t"), http=http).move(
        from_="A1",
        crates=[Crate(label="pears", weight=Decimal("2.50")), FrozenCrate(label="peas", degrees=-18)],
        first=FrozenCrate(label="ice", degrees=-20),
        speed=Speed.FAST,
        wishes=MoveRequest(priority=1),
        clerk=NIL,
    )
    assert answer.late
    assert answer.return_ == [Crate(label="pears"), FrozenCrate(label="peas", degrees=-17)]
