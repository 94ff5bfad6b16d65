"""Operations that no client of this version can call are left out by name; the others are there."""

import httpx
from left_out import Credentials
from left_out.desk import Desk


def call(http: httpx.Client) -> None:
    desk = Desk(Credentials(), http=http)
    assert desk.do(id=1).id == 2
    assert not hasattr(desk, "notify")
