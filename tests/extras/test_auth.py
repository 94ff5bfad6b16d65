"""msads.auth against an identity platform on loopback, by the real msal."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import stat
import sys
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from msads.auth import (
    DeviceCode,
    FileStore,
    MsalMissing,
    SignIn,
    SignInError,
    SignInNeeded,
    SignInUnavailable,
    StoreError,
)
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement
from tests.fake_service import FakeService

from .identity import Answer, Identity


@pytest.fixture
def identity() -> Iterator[Identity]:
    """An identity platform that knows one refresh token."""
    with Identity(taken={"refresh-secret"}) as running:
        yield running


def sign_in(identity: Identity, **options: Any) -> SignIn:
    return SignIn("client-1", http=identity.session, **{"refresh_token": "refresh-secret", **options})


# How tokens come


def test_a_refresh_token_gives_a_token_that_is_kept_until_it_nearly_expires(identity: Identity) -> None:
    user = sign_in(identity)
    assert [user.token(), user.token()] == ["access-1", "access-1"]
    (form,) = identity.forms
    assert (form["client_id"], form["refresh_token"]) == ("client-1", "refresh-secret")
    assert "https://ads.microsoft.com/msads.manage" in form["scope"].split()
    assert "offline_access" in form["scope"].split()


def test_a_token_is_replaced_before_it_expires_by_the_newest_refresh_token(identity: Identity) -> None:
    identity.lasts = 299
    user = sign_in(identity)
    assert [user.token(), user.token()] == ["access-1", "access-2"]
    assert identity.forms[1]["refresh_token"] == "refresh-1"
    assert (
        sign_in(identity, ahead=10).token()
        == sign_in(identity, ahead=10, refresh_token="refresh-2").token()[:-1] + "3"
    )


def test_the_sandbox_has_a_scope_of_its_own(identity: Identity) -> None:
    sign_in(identity, environment="sandbox").token()
    assert "https://si.ads.microsoft.com/msads.manage" in identity.forms[0]["scope"].split()
    with pytest.raises(ValueError, match="there is no environment 'test'; choose from production, sandbox"):
        sign_in(identity, environment="test")


def test_a_device_code_is_shown_until_the_user_signs_in(identity: Identity) -> None:
    identity.pending = 2
    shown: list[DeviceCode] = []
    user = sign_in(identity, refresh_token=None, ask=shown.append)
    assert user.token() == "access-1"
    assert (shown[0].url, shown[0].code, shown[0].expires_in) == (
        "https://aka.ms/devicelogin",
        "ABC-123",
        900,
    )
    assert str(shown[0]) == "Enter ABC-123 there."
    assert len(identity.grants) == 3


def test_an_expired_refresh_token_leads_to_a_device_code(identity: Identity) -> None:
    shown: list[DeviceCode] = []
    assert sign_in(identity, refresh_token="stale", ask=shown.append).token() == "access-1"
    assert len(shown) == 1


def test_a_web_application_sends_its_secret(identity: Identity) -> None:
    user = sign_in(identity, client_secret="client-secret")
    assert user.token() == "access-1"
    assert identity.forms[0]["client_secret"] == "client-secret"
    with pytest.raises(ValueError, match="pass client_secret or ask, not both"):
        sign_in(identity, client_secret="client-secret", ask=print)


def test_a_web_application_gets_its_first_token_with_a_code(identity: Identity) -> None:
    user = sign_in(identity, refresh_token=None, client_secret="client-secret")
    begun = user.begin("https://contoso.example/signed-in")
    assert begun["auth_uri"].startswith("https://login.microsoftonline.com/common/oauth2/v2.0/authorize?")
    user.finish(begun, {"code": "code-secret", "state": begun["state"]})
    assert user.token() == "access-1"
    assert identity.forms[0]["redirect_uri"] == "https://contoso.example/signed-in"
    with pytest.raises(SignInError, match="state"):
        user.finish(
            user.begin("https://contoso.example/signed-in"), {"code": "code-secret", "state": "forged"}
        )


# Tokens of clients


def test_clients_get_a_token_for_each_request_and_ids_may_be_numbers(identity: Identity) -> None:
    user = sign_in(identity)
    options: dict[str, Any] = {"developer_token": "dev", "customer_id": 12, "customer_account_id": "34"}
    with FakeService() as fake:
        with CustomerManagement(user.credentials(**options), endpoint=fake.url) as service:
            assert service.get_customer(customer_id=42).customer
            assert service.get_customer(customer_id=43).customer

        async def ask() -> None:
            async with AsyncCustomerManagement(user.async_credentials(**options), endpoint=fake.url) as twin:
                assert (await twin.get_customer(customer_id=44)).customer

        asyncio.run(ask())
    assert identity.grants == ["refresh_token"]
    assert "refresh-secret" not in repr(user) and "access-1" not in repr(user)


def test_concurrent_threads_and_tasks_share_one_token_request(identity: Identity) -> None:
    user = sign_in(identity)
    with ThreadPoolExecutor(20) as pool:
        found = set(pool.map(lambda _: user.token(), range(100)))

    async def gathered() -> set[str]:
        return set(await asyncio.gather(*(user.token_async() for _ in range(100))))

    assert found == {"access-1"} == asyncio.run(gathered())
    other = sign_in(identity)
    assert asyncio.run(_gathered(other)) == {"access-2"}
    assert len(identity.forms) == 2


async def _gathered(user: SignIn) -> set[str]:
    return set(await asyncio.gather(*(user.token_async() for _ in range(100))))


def test_a_refused_token_is_renewed_once(identity: Identity) -> None:
    user = sign_in(identity)
    refused = user.token()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: user.renew(refused), range(16))) == {"access-2"}
    assert user.renew() == "access-3"


# Where they are kept


def test_tokens_of_the_last_run_are_read_from_a_file(identity: Identity, tmp_path: Path) -> None:
    path = tmp_path / "new" / "tokens.json"
    assert sign_in(identity, store=path).token() == "access-1"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 and stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert os.listdir(path.parent) == ["tokens.json"]
    assert sign_in(identity, store=path, refresh_token=None).token() == "access-1"
    assert sign_in(identity, store=str(path)).token() == "access-1"
    assert len(identity.forms) == 1
    # Another refresh token is another user's.
    identity.taken.add("other-secret")
    assert sign_in(identity, store=path, refresh_token="other-secret").token() == "access-2"


def test_two_programs_share_a_renewed_token(identity: Identity, tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    first, second = sign_in(identity, store=path), sign_in(identity, store=path)
    assert first.token() == second.token() == "access-1"
    assert first.renew() == "access-2"
    assert second.renew("access-1") == "access-2"
    # The refused token is the stored one, which must not be used again.
    assert second.renew() == "access-3"


def test_token_files_that_others_can_read_or_that_are_something_else(
    identity: Identity, tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    path.write_text("{}")
    path.chmod(0o644)
    with pytest.raises(StoreError, match=r"others can access it \(mode 0644\): chmod 600"):
        sign_in(identity, store=path).token()
    path.chmod(0o600)
    for text in ("{}", "[]", "no JSON", '{"of": 1}', '{"of": "x", "expires_at": "soon"}'):
        path.write_text(text)
        with pytest.raises(StoreError, match="the store does not contain tokens"):
            sign_in(identity, store=path).token()
        assert path.read_text() == text
    path.write_text(json.dumps({"of": "client client-9 in production"}))
    with pytest.raises(
        StoreError, match="contains tokens of client client-9 in production, not of client client-1 in"
    ):
        sign_in(identity, store=path).token()
    path.unlink()
    path.mkdir()
    with pytest.raises(StoreError, match="cannot read the tokens in"):
        sign_in(identity, store=path).token()
    assert repr(FileStore(path)) == f"FileStore('{path}')"


class Vault:
    """A store of the user's; it may be out of order."""

    text: str | None = None
    broken = False

    def load(self) -> str | None:
        return self.text

    def save(self, text: str) -> None:
        if self.broken:
            raise RuntimeError("the vault is closed")
        self.text = text


def test_a_users_own_store(identity: Identity) -> None:
    vault = Vault()
    assert sign_in(identity, store=vault).token() == sign_in(identity, store=vault).token() == "access-1"
    vault.broken = True
    with pytest.raises(StoreError, match="the store raised RuntimeError") as caught:
        sign_in(identity, store=vault, refresh_token="refresh-secret", ahead=1e6).token()
    assert_hidden(caught.value)


# Failures


def assert_hidden(error: BaseException) -> None:
    """Check that no secret is in an error, its causes, or the local variables of its frames."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True)
    own = [one for one in frames.stack if f"{os.sep}auth{os.sep}" in one.filename]
    shown = "".join([*map(str, error.args), *("".join(map(str, (one.locals or {}).values())) for one in own)])
    for secret in ("refresh-secret", "client-secret", "device-secret", "stale-secret", "access-"):
        assert secret not in shown and secret not in str(error) and secret not in repr(error.__cause__)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


def test_a_missing_or_rejected_refresh_token(identity: Identity) -> None:
    with pytest.raises(SignInNeeded, match="there is no refresh token") as caught:
        sign_in(identity, refresh_token=None).token()
    with pytest.raises(SignInNeeded, match=r"invalid_grant: AADSTS70008: the refresh token \*\*\*") as caught:
        sign_in(identity, refresh_token="stale-secret").token()
    assert caught.value.code == "invalid_grant"
    assert_hidden(caught.value)


@pytest.mark.parametrize(
    ("answer", "kind", "retry_after"),
    [
        ((429, {"Retry-After": "7"}, {"error": "throttled"}), SignInUnavailable, 7),
        ((429, {"Retry-After": "7"}, "no JSON"), SignInUnavailable, 7),
        ((503, {}, "busy"), SignInUnavailable, None),
        ((200, {}, "<html>a portal of a hotel</html>"), SignInError, None),
        ((200, {}, {}), SignInError, None),
        ((401, {}, {"error": "invalid_client", "error_description": "no such secret"}), SignInError, None),
        ((400, {}, {"error": "temporarily_unavailable"}), SignInUnavailable, None),
    ],
)
def test_an_identity_platform_that_fails(
    identity: Identity, answer: Answer, kind: type[SignInError], retry_after: float | None
) -> None:
    identity.override = lambda form: answer
    with pytest.raises(SignInError) as caught:
        sign_in(identity, client_secret="client-secret").token()
    assert type(caught.value) is kind
    assert getattr(caught.value, "retry_after", None) == retry_after
    assert_hidden(caught.value)


def test_a_valid_token_is_used_while_the_platform_is_unreachable(identity: Identity) -> None:
    identity.lasts = 200
    user = sign_in(identity)
    assert user.token() == "access-1"
    identity.override = lambda form: (503, {}, "busy")
    assert user.token() == "access-1"
    with pytest.raises(SignInUnavailable) as caught:
        user.renew("access-1")
    assert_hidden(caught.value)


def test_an_unreachable_platform(identity: Identity) -> None:
    user = sign_in(identity)
    identity.__exit__()
    with pytest.raises(SignInUnavailable, match="no response") as caught:
        user.token()
    assert_hidden(caught.value)
    identity.__enter__()


def test_a_user_who_declines_and_a_function_that_fails(identity: Identity) -> None:
    identity.override = lambda form: (400, {}, {"error": "authorization_declined"})
    with pytest.raises(SignInNeeded, match="authorization_declined") as caught:
        sign_in(identity, refresh_token=None, ask=lambda code: None).token()
    assert_hidden(caught.value)

    def ask(code: DeviceCode) -> None:
        raise RuntimeError("no screen")

    with pytest.raises(SignInError, match="showing the code raised RuntimeError") as failed:
        sign_in(identity, refresh_token=None, ask=ask).token()
    assert_hidden(failed.value)


def test_msal_is_required_only_when_used(monkeypatch: pytest.MonkeyPatch) -> None:
    user = SignIn("client-1", refresh_token="refresh-secret")
    monkeypatch.setitem(sys.modules, "msal", None)
    with pytest.raises(MsalMissing, match="not installed: pip install msal") as caught:
        user.token()
    assert isinstance(caught.value, ImportError)
    assert_hidden(caught.value)
