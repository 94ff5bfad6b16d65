"""Header parts: fixed, renewed, structured, hidden by the config, and in the response beside a body field."""

import httpx
from headers import Credentials
from headers.gate import Gate, OpenResponse, Session, Usage


def call(http: httpx.Client) -> None:
    credentials = Credentials(key=lambda: "renewed", customer_id=7, session=Session(token="t"), value_="v")
    answer = Gate(credentials, http=http).open(gate="north", api_key="of the body")
    assert answer == OpenResponse(
        request_id="body", gate="north", request_id_2="header", usage=Usage(calls=3)
    )
