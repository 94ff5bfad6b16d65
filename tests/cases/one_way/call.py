"""An operation without a response: the call returns as soon as the service has taken the request."""

import httpx
from one_way import Credentials
from one_way.log import Log


def call(http: httpx.Client) -> None:
    Log(Credentials(), http=http).write(line="one")
