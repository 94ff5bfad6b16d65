"""A hand-written module of the package makes the call."""

import httpx
from extras.credentials import Credentials
from extras.greet import greet
from extras.v1.echo import Echo


def call(http: httpx.Client) -> None:
    with Echo(Credentials(), http=http) as service:
        assert greet(service, "Ann") == "<a> & ü That is 5 €."
