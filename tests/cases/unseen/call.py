from __future__ import annotations

import httpx
from unseen import Credentials
from unseen.unseen import Unseen
from unseen.unseen.types import Mark


def call(http: httpx.Client) -> None:
    service = Unseen(Credentials(), http=http)
    assert service.do(mark=Mark.LINE_BREAK).mark is Mark.NEXT_LINE
