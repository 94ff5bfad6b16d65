"""Options of clients, views and calls: what could never work is refused."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from soapwright.runtime.addressing import Addressing
from soapwright.runtime.attachments import Attachment
from soapwright.runtime.errors import UsageError
from soapwright.runtime.options import Settings, changed

SETTINGS = Settings("http://shop.example/", "soap", 60.0)
NAMED = Attachment("a", "text/plain", b"1")
NO_ATTACHMENTS: list[Any] = [5, {}, "", NAMED, [b"1"], [Attachment()], [NAMED, Attachment()]]
NOT_ATTACHMENTS = "attachments= must be a list of Attachment, each with an id"


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        *(("attachments", value, NOT_ATTACHMENTS) for value in NO_ATTACHMENTS),
        ("headers", {1: "a"}, "headers= has 1, which is not a valid HTTP header name"),
        ("headers", {"": "a"}, "headers= has '', which is not a valid HTTP header name"),
        ("headers", {"a:b": "a"}, "headers= has 'a:b', which is not a valid HTTP header name"),
        ("headers", {"Transfer-Encoding": "a"}, "headers= has 'Transfer-Encoding', which the client sets itself"),
        ("headers", {"A": b"b"}, "headers= has bytes for 'A', not str"),
        *(
            ("headers", {"A": value}, "headers= has an invalid HTTP header value for 'A'")
            for value in ("b\n", " b", "b ", "é", "a\0b")
        ),
        ("auth", ["a", "b"], "auth= must be a (name, password) tuple of str, or an Auth of httpx2 or httpx"),
        ("auth", ("a",), "auth= must be a (name, password) tuple of str, or an Auth of httpx2 or httpx"),
        ("mtom", 0, "mtom= must be True or False, not int"),
        ("addressing", 1, "addressing= must be True, False or an Addressing, not int"),
        ("before_sending", [print, 1], "before_sending= must be a function or a list of functions, not int"),
        ("other", 1, ("there is no option 'other'; choose from security, auth, addressing, mtom, headers, timeout, "
         "connect_timeout, try_timeout, max_answer_bytes, max_retries, retries, before_sending, after_receiving, attachments")),
    ],
)  # fmt: skip
def test_what_could_never_work_is_refused(option: str, value: Any, message: str) -> None:
    with pytest.raises(UsageError) as error:
        changed(SETTINGS, {option: value})
    assert str(error.value) == message


def test_none_changes_nothing() -> None:
    assert (
        changed(SETTINGS, {"attachments": None, "mtom": None, "headers": None, "timeout": None}) == SETTINGS
    )


def test_options_change_settings() -> None:
    addressing = Addressing(to="urn:to")
    options = {
        "attachments": [NAMED],
        "mtom": True,
        "addressing": addressing,
        "auth": ("ann", "pw"),
        "timeout": 5,
    }
    found = changed(SETTINGS, options)
    assert (found.speaking.attachments, found.speaking.mtom, found.timeout) == ((NAMED,), True, 5)
    assert (found.speaking.addressing, found.speaking.auth) == (addressing, ("ann", "pw"))


def test_an_auth_of_the_http_library_may_be_passed() -> None:
    auth = httpx.BasicAuth("ann", "pw")
    assert changed(SETTINGS, {"auth": auth}).speaking.auth is auth
    assert changed(SETTINGS, {"max_answer_bytes": 7}).max_answer_bytes == 7


def test_headers_replace_earlier_ones_of_the_same_name() -> None:
    first = changed(SETTINGS, {"headers": {"A": "1", "B": "2"}})
    assert changed(first, {"headers": {"a": "3"}}).headers == {"B": "2", "a": "3"}


def test_hooks_are_called_after_earlier_ones() -> None:
    first = changed(SETTINGS, {"before_sending": print})
    assert changed(first, {"before_sending": [len, repr]}).before_sending == (print, len, repr)


def test_the_number_of_retries_changes_other_retries() -> None:
    found = changed(SETTINGS, {"max_retries": 7})
    assert found.retries.max_retries == 7
    again = changed(SETTINGS, {"max_retries": 3, "retries": found.retries._replace(seconds=9.0)})
    assert (again.retries.max_retries, again.retries.seconds) == (3, 9.0)
