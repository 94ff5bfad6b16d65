"""A service with ports that no client of this version can use; the first that it can is the client's."""

import httpx
from ports import Credentials
from ports.harbour import Harbour


def call(http: httpx.Client) -> None:
    assert Harbour(Credentials(token="abc"), http=http).do(id=1).id == 2
