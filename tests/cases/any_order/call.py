"""Elements in any order are sent in the order in which they came."""

import httpx
from any_order import Credentials
from any_order.profile import Profile, ProfileClient


def call(http: httpx.Client) -> None:
    answer = ProfileClient(Credentials(), http=http).do(profile=Profile(name="Ada", age=36))
    assert answer.profile == Profile(name="Bob", town="Ulm")
