"""Overloaded operations: in the order of the port type, and each with its own action, headers and faults."""

import httpx
from overloads import Credentials
from overloads.finder import Finder, FindRequest


def call(http: httpx.Client) -> None:
    finder = Finder(Credentials(key="k"), http=http)
    assert finder.find_2(number=7).found == "seven"
    assert FindRequest(name="seven").name == "seven"
