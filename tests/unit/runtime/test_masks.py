"""What is removed from errors.

Secrets in any encoding, whole or truncated, and values with names of secrets.
"""

from __future__ import annotations

import html
import json
import pickle
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import pytest

from soapwright.runtime.masks import Masks, by_name, is_shown
from soapwright.runtime.service import HttpAnswer
from tests.unit.runtime.contracts import contract

SECRET = "pä<s> & \"w'/+rd"

types: Any = contract(
    "shop_masks",
    """
@struct("Login", SHOP)
class Login(Struct):
    user: str | None = element("user", "xs:string")
    keys: list[str] | None = element("keys", "xs:string", many=True)
    data: bytes | None = element("data", "xs:base64Binary")
""",
)


def by_number(text: str) -> str:
    return "".join(f"&#{ord(one)};" for one in text)


@pytest.mark.parametrize(
    "encoded",
    [
        str,
        html.escape,
        by_number,
        quote,
        quote_plus,
        repr,
        json.dumps,
        lambda text: json.dumps(text, ensure_ascii=False),
        lambda text: text.encode().decode("latin-1"),
    ],
)
def test_a_secret_is_found_in_every_encoding(encoded: Callable[[str], str]) -> None:
    shown = Masks([SECRET]).text(f"before {encoded(SECRET)} after")
    assert shown.startswith("before ") and shown.endswith(" after") and "***" in shown
    assert "rd" not in shown and "<s>" not in shown


def test_truncated_secrets_are_masked_and_texts_with_the_same_beginning_are_not() -> None:
    masks = Masks(["s3cret-of-many-letters"])
    assert masks.text("it was s3cret-of") == "it was ***"
    assert masks.text("'s3cret-o'") == "'***'"
    assert masks.text("s3cret-of-many and more") == "*** and more"
    assert masks.text("s3cret-of-ma, 's3cret-o' is wrong") == "***, '***' is wrong"
    assert masks.text("s3cret-of-m, s3cret-agents") == "s3cret-of-m, s3cret-agents"


def test_a_text_that_looks_encoded_is_masked_by_its_own_characters() -> None:
    assert Masks(["abcdefgh"]).text("abc&amp;efgh abc%26efgh") == "abc&amp;efgh abc%26efgh"
    assert Masks(["abc&efgh"]).text("abc&amp;efgh abc%26efgh") == "*** ***"


def test_ids_and_short_texts_are_not_masked() -> None:
    assert Masks(["12345678", "abc", None, 5]).text("12345678 abc 5") == "12345678 abc 5"
    assert Masks(["abcd"]).text("abc abcd") == "abc ***"


@pytest.mark.parametrize(
    ("secrets", "text", "shown"),
    [
        (["token", "token-and-more"], "token-and-more token", "*** ***"),
        (["token", "token-and-more"], "a token-and-mo", "a ***"),
        (["in-bytes", "bytes-and-more"], "it is in-bytes", "it is ***"),
        (["in-bytes", "bytes-and-more"], "it is in-bytes-and-more", "it is ***"),
        (["one-two", "three"], "one-twothree", "***"),
        (["abcabc"], "abcabcabc", "***"),
        (["aaaab"], "aaaaaab", "aa***"),
    ],
)
def test_secrets_that_overlap_are_removed_whole(secrets: list[str], text: str, shown: str) -> None:
    for order in (secrets, secrets[::-1]):
        assert Masks(order).text(text) == shown


def test_nested_values_of_a_secret_are_masked() -> None:
    login = types.Login(user="ann-the-user", keys=["first-key", "second-key"], data=b"bytes-key")
    masks = Masks([login, ("in-a-tuple",), b"in-bytes"])
    assert masks.text("ann-the-user first-key second-key bytes-key in-a-tuple in-bytes") == " ".join(
        ["***"] * 6
    )


def test_masking_an_error_keeps_the_types_of_its_values() -> None:
    error = RuntimeError("said s3cret", 5, b"s3cret", ["s3cret"], {"s3cret": ("s3cret", None)})
    error.answer = HttpAnswer(200, {"X": "s3cret"}, b"s3cret")  # type: ignore[attr-defined]
    error.struct = types.Login(user="s3cret")  # type: ignore[attr-defined]
    Masks(["s3cret"]).error(error)
    assert error.args == ("said ***", 5, b"***", ["***"], {"***": ("***", None)})
    assert vars(error) == {"answer": HttpAnswer(200, {"X": "***"}, b"***"), "struct": types.Login(user="***")}
    assert b"s3cret" not in pickle.dumps(error)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<a:Password>x</a:Password><Name>y</Name>", "<a:Password>***</a:Password><Name>y</Name>"),
        ("<AccessToken i:type='s'>x &amp; y</AccessToken>", "<AccessToken i:type='s'>***</AccessToken>"),
        ('<a user="u" apiKey = "x">', '<a user="u" apiKey = "***">'),
        (r'{"client_secret": "a\"b", "id": "c"}', '{"client_secret": "***", "id": "c"}'),
        ('{"sessionId":"cut of', '{"sessionId":"***'),
        ("the password is wrong", "the password is wrong"),
    ],
)
def test_values_with_names_of_secrets_are_masked(text: str, shown: str) -> None:
    assert by_name(text) == shown


def test_unknown_headers_are_masked() -> None:
    assert is_shown("Content-Type") and is_shown("X-Request-ID")
    assert not is_shown("Authorization") and not is_shown("X-Api-Key") and not is_shown("Cookie")


class Slotted(Exception):
    """One whose attributes are not in a dict."""

    __slots__ = ("token",)

    def __init__(self, token: str) -> None:
        super().__init__(token)
        self.token = token


class Frozen(Exception):
    """One as dataclasses and attrs make them."""

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot assign to {name}")


class Described(Exception):
    """One with an attribute that cannot be set."""

    @property
    def text(self) -> str:
        return f"not allowed: {self.args[0]}"


HEAD = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9."
ONE, OTHER = f"{HEAD}Zmlyc3Q", f"{HEAD}c2Vjb25kLW9uZS1pcy1sb25nZXI"


@pytest.mark.parametrize("secrets", [(ONE, OTHER), (OTHER, ONE)])
@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"a {ONE} b {OTHER} c", "a *** b *** c"),
        (f"a {OTHER[:-5]}", "a ***"),
        (f"'{ONE[:-1]}' '{OTHER[:-1]}'", "'***' '***'"),
        (f"{ONE}{OTHER}", "***"),
        (HEAD, "***"),
    ],
)
def test_secrets_with_a_common_beginning_are_masked_completely(
    secrets: tuple[str, ...], text: str, masked: str
) -> None:
    assert Masks(secrets).text(text) == masked


def test_secrets_within_each_other() -> None:
    assert Masks(["sesame", "open sesame now"]).text("<open sesame now> <sesame>") == "<***> <***>"
    assert Masks(["aaaab"]).text("aaaaaab.") == "aa***."


@pytest.mark.parametrize(
    "error",
    [
        OSError(5, f"no {ONE}"),
        OSError(2, "no", f"/x/{ONE}", None, f"/y/{OTHER}"),
        ImportError("no", name=ONE, path=OTHER),
        ValueError(f"no {ONE}", [OTHER]),
        SyntaxError(ONE, ("x", 1, 1, OTHER)),
        KeyError(ONE),
        UnicodeDecodeError("utf-8", ONE.encode(), 0, 1, OTHER),
        Slotted(ONE),
        Frozen(ONE),
        Described(ONE),
    ],
)
def test_no_secret_is_left_in_an_exception(error: Exception) -> None:
    Masks([ONE, OTHER]).error(error)
    shown = [getattr(error, name, None) for name in dir(error) if not name.startswith("__")]
    assert HEAD not in f"{error} {error!r} {vars(error)} {error.args} {shown}"
    assert HEAD.encode() not in pickle.dumps(error)
