"""The type of a fault's detail is that of a request and a response as well."""

import httpx
from faults_as_messages import Credentials
from faults_as_messages.alarms import Alarm, Alarms


def call(http: httpx.Client) -> None:
    reported = Alarms(Credentials(), http=http).report(level=7, cause=Alarm(level=1))
    assert isinstance(reported, Alarm)
    assert reported.level == 8
