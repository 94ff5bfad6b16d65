"""The smallest call there is, with text that has to be escaped."""

import httpx
from minimal import Credentials
from minimal.echo import Echo


def call(http: httpx.Client) -> None:
    with Echo(Credentials(), http=http) as service:
        assert service.say(text='<a> & "b" ]]> ü').text == "<a> & ü"
