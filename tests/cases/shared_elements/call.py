"""One element as the request of two operations and the response of a third."""

import httpx
from shared_elements import Credentials
from shared_elements.shared import Done, Shared


def call(http: httpx.Client) -> None:
    assert Shared(Credentials(), http=http).close_(id=1, tags=["a"]) == Done(count=2, trace="t")
