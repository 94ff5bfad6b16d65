"""Tokens of WS-Security: what is written for a moment, what is refused, and what must not be shown."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import EncodeError, UsageError
from soapwright.runtime.security import SecurityToken, Timestamp, UsernameToken, secrets_of, security_header

WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss"
NAMES = {"wsse": f"{WSS}-wssecurity-secext-1.0.xsd", "wsu": f"{WSS}-wssecurity-utility-1.0.xsd"}
NOW = datetime(2026, 5, 1, 12, 30, 15, 7999, UTC)
"""A moment."""


def written(given: Any) -> etree._Element:
    return etree.fromstring(security_header(given))


def content(token: UsernameToken) -> dict[str, str]:
    """Return the texts of the elements in a token, by name."""
    (found,) = written(token)
    return {etree.QName(one).localname: one.text or "" for one in found}


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({}, ["Username", "Password"]),
        ({"nonce": True}, ["Username", "Password", "Nonce"]),
        ({"created": True}, ["Username", "Password", "Created"]),
        ({"digest": True}, ["Username", "Password", "Nonce", "Created"]),
    ],
)
def test_a_token_has_what_it_needs(options: dict[str, Any], names: list[str]) -> None:
    found = content(UsernameToken("ann <b>", "s3crét & more", **options))
    assert list(found) == names and found["Username"] == "ann <b>"
    assert (found["Password"] == "s3crét & more") is not options.get("digest", False)
    assert [len(b64decode(text)) for name, text in found.items() if name == "Nonce"] in ([], [16])


@pytest.mark.parametrize(("digest", "kind"), [(False, "PasswordText"), (True, "PasswordDigest")])
def test_the_kind_of_a_password_is_stated(digest: bool, kind: str) -> None:
    password = written(UsernameToken("ann", "secret", digest=digest)).find(".//wsse:Password", NAMES)
    assert password is not None
    assert dict(password.attrib) == {"Type": f"{WSS}-username-token-profile-1.0#{kind}"}


def test_a_token_may_have_no_password() -> None:
    assert content(UsernameToken("ann")) == {"Username": "ann"}


@pytest.mark.parametrize(("password", "digested"), [("s3crét", "s3crét".encode()), (b"\xff\0", b"\xff\0")])
def test_a_digest_is_that_of_the_profile(
    password: str | bytes, digested: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha1 = hashlib.sha1

    def only_for_other_uses(data: bytes, *, usedforsecurity: bool = True) -> Any:
        # As systems do on which SHA-1 is forbidden for security.
        if usedforsecurity:
            raise ValueError("unsupported")
        return sha1(data, usedforsecurity=False)

    monkeypatch.setattr(hashlib, "sha1", only_for_other_uses)
    found = content(UsernameToken("ann", password, digest=True))
    whole = b64decode(found["Nonce"]) + found["Created"].encode() + digested
    assert found["Password"] == b64encode(sha1(whole, usedforsecurity=False).digest()).decode()


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ((5,), {}),
        ((None, "secret"), {}),
        ((b"ann", "secret"), {}),
        (("ann", 5), {}),
        (("ann",), {"digest": True}),
        (("ann", b"secret"), {}),
        (("ann", b"secret"), {"nonce": True, "created": True}),
    ],
)
def test_a_token_that_no_service_understands_is_refused(arguments: Any, options: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as error:
        UsernameToken(*arguments, **options)
    assert "secret" not in str(error.value)


def test_a_timestamp_is_in_milliseconds() -> None:
    assert Timestamp(0.5).xml(NOW) == (
        "<wsu:Timestamp><wsu:Created>2026-05-01T12:30:15.007Z</wsu:Created>"
        "<wsu:Expires>2026-05-01T12:30:15.507Z</wsu:Expires></wsu:Timestamp>"
    )
    assert (
        Timestamp().xml(NOW).endswith("<wsu:Expires>2026-05-01T12:35:15.007Z</wsu:Expires></wsu:Timestamp>")
    )
    assert repr(Timestamp(60)) == "Timestamp(60)"


@pytest.mark.parametrize("seconds", [0, -1, True, "60", None, float("nan"), float("inf"), 1e8])
def test_a_timestamp_needs_a_possible_time(seconds: Any) -> None:
    with pytest.raises(UsageError, match=r"^a Timestamp needs a number of seconds above 0, not "):
        Timestamp(seconds)


def test_tokens_are_written_in_their_order() -> None:
    saml = AnyElement("{urn:saml}Assertion", [AnyElement("{urn:saml}Value", " t0ken "), "more"])
    for several in ([Timestamp(), saml, UsernameToken("ann")], (Timestamp(), saml, UsernameToken("ann"))):
        assert [etree.QName(one).localname for one in written(several)] == [
            "Timestamp",
            "Assertion",
            "UsernameToken",
        ]
    assert written(saml)[0].findtext("{urn:saml}Value") == " t0ken "


@pytest.mark.parametrize("given", [None, [], ()])
def test_without_tokens_nothing_is_written(given: Any) -> None:
    assert security_header(given) == ""


@pytest.mark.parametrize("given", ["secret", ["secret"], {"secret": 1}, 5])
def test_what_is_not_a_token_is_refused_by_its_type(given: Any) -> None:
    one = given[0] if isinstance(given, list) else given
    with pytest.raises(EncodeError) as error:
        security_header(given)
    expected = f"security: expected UsernameToken, Timestamp or AnyElement, got {type(one).__name__}"
    assert str(error.value) == expected


def test_a_character_that_xml_cannot_contain_is_refused() -> None:
    with pytest.raises(EncodeError, match=r"^security: .* is not allowed in XML"):
        security_header(UsernameToken("a\0nn", "secret"))


def test_secrets_are_passwords_and_all_texts_of_other_elements() -> None:
    class Own(SecurityToken):
        """A token of the user."""

        def xml(self, now: datetime) -> str:
            return "<wsse:Own/>"

    saml = AnyElement("{urn:saml}Assertion", ["a", AnyElement("{urn:saml}Value", " b ")])
    given = [UsernameToken("ann", "pw"), Timestamp(), Own(), saml, "not a token"]
    assert sorted(filter(None, secrets_of(given))) == ["a", "b", "pw"]
    assert list(secrets_of(None)) == []
    assert repr(UsernameToken("ann", "pw")) == "UsernameToken('ann', …)"
    assert len(written([Own()])) == 1
