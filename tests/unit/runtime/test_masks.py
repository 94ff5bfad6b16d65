"""What takes secrets out of texts and exceptions."""

from __future__ import annotations

import pickle

import pytest

from soapwright.runtime.masks import Masks


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
def test_secrets_that_begin_alike_leave_nothing_of_each_other(
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
    ],
)
def test_nothing_is_left_of_them_in_an_exception(error: Exception) -> None:
    Masks([ONE, OTHER]).error(error)
    shown = [getattr(error, name, None) for name in dir(error) if not name.startswith("__")]
    assert HEAD not in f"{error} {error!r} {vars(error)} {error.args} {shown}"
    assert HEAD.encode() not in pickle.dumps(error)
