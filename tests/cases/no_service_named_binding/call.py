"""A WSDL of bindings alone: one of them is named in place of a service, and the client is told where it is."""

import httpx
import pytest
from no_service_named_binding import UsageError
from no_service_named_binding.echo import Echo


def call(http: httpx.Client) -> None:
    with pytest.raises(UsageError, match=r"there is no endpoint, or it is empty.*endpoint="):
        Echo(http=http).say(text="")
    with Echo(http=http, endpoint="https://api.example.com/echo") as service:
        assert service.say(text="here?").text == "here"
