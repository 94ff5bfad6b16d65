"""An element at several positions is several fields."""

import httpx
from same_element_twice import Credentials
from same_element_twice.route import Route, RouteClient


def call(http: httpx.Client) -> None:
    answer = RouteClient(Credentials(), http=http).do(
        route=Route(stop="a", by="bus", stop_2="b", via=["c", "d"], by_2="rail")
    )
    assert answer.route == Route(stop="x", by="foot", stop_2="y", by_2="car")
