"""Authentication: tokens in the envelope, over HTTP, and by a certificate."""

from __future__ import annotations

import asyncio
import hashlib
import pickle
import shutil
import ssl
import subprocess
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
import zeep.wsse
from lxml import etree

from .service import ENVELOPE, Answer, Received, Service, envelope, usual

WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss"
WSSE, WSU = f"{WSS}-wssecurity-secext-1.0.xsd", f"{WSS}-wssecurity-utility-1.0.xsd"
PROFILE = f"{WSS}-username-token-profile-1.0"
NAMES = {"s": ENVELOPE, "wsse": WSSE, "wsu": WSU}
HOW = [False, True]
"""Sync, async."""


def fetch(service: Service, asynchronous: bool = False, **options: Any) -> Any:
    """Fetch a crate with a client that is made with these options."""
    from speaking_depot import Credentials
    from speaking_depot.depot import AsyncDepot, Depot

    async def run() -> Any:
        async with AsyncDepot(Credentials(), endpoint=service.url, **options) as client:
            return await client.fetch(id=1)

    if asynchronous:
        return asyncio.run(run())
    with Depot(Credentials(), endpoint=service.url, **options) as client:
        return client.fetch(id=1)


def token_of(request: Received) -> etree._Element:
    (token,) = request.envelope.findall("s:Header/wsse:Security/wsse:UsernameToken", NAMES)
    return token


def guard(request: Received, secret: bytes = "s3crét".encode()) -> Answer:
    """Accept requests whose UsernameToken has the right digest for ann, not older than five minutes; refuse all others."""
    token = token_of(request)
    password = token.find("wsse:Password", NAMES)
    created = token.findtext("wsu:Created", "", NAMES)
    nonce = b64decode(token.findtext("wsse:Nonce", "", NAMES))
    wanted = b64encode(
        hashlib.sha1(nonce + created.encode() + secret, usedforsecurity=False).digest()
    ).decode()
    age = abs(datetime.now(UTC) - datetime.fromisoformat(created))
    right = (token.findtext("wsse:Username", "", NAMES), getattr(password, "text", "")) == ("ann", wanted)
    if right and age < timedelta(minutes=5) and len(nonce) == 16:
        return usual(request)
    return Answer(envelope("<s:Fault><faultcode>wsse:FailedAuthentication</faultcode></s:Fault>"), status=500)


# UsernameToken and Timestamp


@pytest.mark.parametrize("asynchronous", HOW)
def test_a_digest_matches_that_of_the_service(asynchronous: bool) -> None:
    from speaking_depot import SoapFault, UsernameToken

    with Service(guard) as service:
        token = UsernameToken("ann", "s3crét", digest=True)
        assert fetch(service, asynchronous, security=token).name == "crate"
        assert fetch(service, asynchronous, security=token).name == "crate"
        with pytest.raises(SoapFault, match="FailedAuthentication"):
            fetch(service, asynchronous, security=UsernameToken("ann", "wrong", digest=True))
        nonces = [token_of(one).findtext("wsse:Nonce", "", NAMES) for one in service.received]
    assert len(set(nonces)) == 3


def test_a_password_in_bytes_is_digested_unchanged() -> None:
    from speaking_depot import UsernameToken

    hashed = hashlib.sha1(b"secret", usedforsecurity=False).digest()
    with Service() as service:
        fetch(service, security=UsernameToken("ann", hashed, digest=True))
        token = token_of(service.last)
    nonce = b64decode(token.findtext("wsse:Nonce", "", NAMES))
    created = token.findtext("wsu:Created", "", NAMES).encode()
    assert token.findtext("wsse:Password", "", NAMES) == (
        b64encode(hashlib.sha1(nonce + created + hashed, usedforsecurity=False).digest()).decode()
    )


def of_zeep(token: Any) -> bytes:
    """Return the header of WS-Security that zeep writes for a token, in canonical form."""
    written, _ = token.apply(etree.fromstring(envelope("")), {})
    (header,) = written.iterfind("s:Header/wsse:Security", NAMES)
    return canonical(header)


def canonical(node: etree._Element) -> bytes:
    return etree.tostring(node, method="c14n", exclusive=True)


@pytest.mark.parametrize("digest", [False, True])
@pytest.mark.parametrize("password", ["secret", "<&>\"'é"])
def test_zeep_writes_the_same_token(digest: bool, password: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from speaking_depot import UsernameToken

    with Service() as service:
        fetch(service, security=UsernameToken("ann <b>", password, digest=digest))
        (header,) = service.last.envelope.findall("s:Header/wsse:Security", NAMES)
    token = token_of(service.last)
    # The same nonce and time; zeep's own has no fractions of seconds.
    nonce, created = (token.findtext(name, "", NAMES) for name in ("wsse:Nonce", "wsu:Created"))
    monkeypatch.setattr("zeep.wsse.username.os.urandom", lambda _: b64decode(nonce))
    monkeypatch.setattr("zeep.wsse.utils.get_timestamp", lambda *_: created)
    made = zeep.wsse.UsernameToken("ann <b>", password, use_digest=digest)
    assert canonical(header) == of_zeep(made)


def test_a_token_with_a_text_password_has_the_requested_extras() -> None:
    from speaking_depot import UsernameToken

    with Service() as service:
        seen = []
        for facts in ({}, {"nonce": True}, {"created": True}, {"nonce": True, "created": True}):
            fetch(service, security=UsernameToken("ann", "secret", **facts))
            seen.append([etree.QName(one).localname for one in token_of(service.last)])
        fetch(service, security=UsernameToken("ann"))
        alone = [etree.QName(one).localname for one in token_of(service.last)]
    assert seen == [
        ["Username", "Password"],
        ["Username", "Password", "Nonce"],
        ["Username", "Password", "Created"],
        ["Username", "Password", "Nonce", "Created"],
    ]
    assert alone == ["Username"]


def test_a_timestamp_and_a_custom_token_share_one_header() -> None:
    from speaking_depot import AnyElement, Timestamp, UsernameToken

    other = AnyElement(f"{{{WSSE}}}BinarySecurityToken", "c2Vzc2lvbg==", {"ValueType": "String"})
    with Service() as service:
        fetch(service, security=[Timestamp(60), UsernameToken("ann", "secret"), other])
        (header,) = service.last.envelope.findall("s:Header/wsse:Security", NAMES)
    stamp, token, binary = header
    created, expires = (datetime.fromisoformat(one.text or "") for one in stamp)
    assert expires - created == timedelta(seconds=60)
    assert abs(datetime.now(UTC) - created) < timedelta(seconds=30)
    assert token.tag == f"{{{WSSE}}}UsernameToken"
    assert (binary.tag, binary.text, dict(binary.attrib)) == (
        other.name,
        "c2Vzc2lvbg==",
        {"ValueType": "String"},
    )


@pytest.mark.parametrize("asynchronous", HOW)
def test_a_function_gives_the_tokens_of_each_request(asynchronous: bool) -> None:
    from speaking_depot import UsernameToken

    asked: list[int] = []

    def renewed() -> Any:
        asked.append(len(asked))
        return UsernameToken(f"ann{len(asked)}", "secret")

    async def later() -> Any:
        return renewed()

    with Service() as service:
        fetch(service, asynchronous, security=later if asynchronous else renewed)
        fetch(service, asynchronous, security=renewed)
        fetch(service, asynchronous, security=lambda: None)
        names = [one.envelope.findtext(".//wsse:Username", None, NAMES) for one in service.received]
    assert names == ["ann1", "ann2", None]
    assert service.last.envelope.find("s:Header", NAMES) is None


def test_invalid_tokens_are_refused_without_showing_them() -> None:
    from speaking_depot import EncodeError, UsageError, UsernameToken

    async def later() -> Any:
        return UsernameToken("ann", "secret")

    def fails() -> Any:
        raise RuntimeError("s3cret")

    with Service() as service:
        wrong: dict[str, Any] = {
            "expected UsernameToken, Timestamp or AnyElement, got str": "s3cret",
            "an async function, which only async clients support": later,
            "the function raised RuntimeError": fails,
            "is not allowed in XML": UsernameToken("a\x00nn", "s3cret"),
        }
        for message, given in wrong.items():
            with pytest.raises(EncodeError, match=message) as caught:
                fetch(service, security=given)
            assert "s3cret" not in str(caught.value)
        assert service.received == []
    wrong_tokens: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
        (("ann",), {"digest": True}),
        (("ann", b"secret"), {}),
        (("ann", 5), {}),
        ((None, "secret"), {}),
    ]
    for arguments, named in wrong_tokens:
        with pytest.raises(UsageError):
            UsernameToken(*arguments, **named)
    assert repr(UsernameToken("ann", "s3cret")) == "UsernameToken('ann', …)"


def test_invalid_options_are_refused_by_the_constructor() -> None:
    from speaking_depot import Credentials, UsageError
    from speaking_depot.depot import Depot

    wrong: dict[str, dict[str, Any]] = {
        "there is no option 'wsse'; choose from security, auth, addressing, mtom, headers, ": {"wsse": 1},
        "auth= must be a .name, password. tuple": {"auth": "ann:secret"},
        "tls= must be an ssl.SSLContext, not str": {"tls": "authority.pem"},
        "tls= applies only to the client": {"tls": ssl.create_default_context(), "http": httpx.Client()},
    }
    for message, options in wrong.items():
        with pytest.raises(UsageError, match=message):
            Depot(Credentials(), **options)


# Secrets


@pytest.mark.parametrize("asynchronous", HOW)
def test_no_secret_is_in_an_error(asynchronous: bool) -> None:
    from speaking_depot import AnyElement, HttpError, UsernameToken

    def echo(request: Received) -> Answer:
        echoed = request.content.decode() + str(request.headers)
        return Answer(
            f"denied: {echoed} p4ssword t0kenvalue b4sicword", status=403, content_type="text/plain"
        )

    saml = AnyElement("{urn:saml}Assertion", [AnyElement("{urn:saml}Value", "t0kenvalue")])
    with Service(echo) as service:
        tokens = [UsernameToken("ann", "p4ssword"), saml]
        with pytest.raises(HttpError) as caught:
            fetch(service, asynchronous, security=tokens, auth=("bob", "b4sicword"))
    error = caught.value
    assert error.exchange is not None
    basic = b64encode(b"bob:b4sicword").decode()
    for shown in (
        str(error),
        repr(error.exchange),
        repr(vars(error)),
        str(pickle.loads(pickle.dumps(error))),
    ):
        for secret in ("p4ssword", "t0kenvalue", "b4sicword", basic):
            assert secret not in shown
        assert "ann" in shown or "denied" not in shown


# HTTP


class Challenge:
    """A service with HTTP authentication (RFC 7617, RFC 7616) that accepts only ann."""

    def __init__(self, scheme: str, body: bytes = b"who?", word: str = "s3crét") -> None:
        self.scheme = scheme
        self.body = body
        self.word = word

    def __call__(self, request: Received) -> Answer:
        given = request.headers.get("Authorization", "")
        if self.scheme == "Basic":
            right = given == "Basic " + b64encode(f"ann:{self.word}".encode()).decode()
            return usual(request) if right else self.refused('Basic realm="depot"')
        parts = dict(part.strip().split("=", 1) for part in given.removeprefix("Digest ").split(",") if part)
        facts = {name: value.strip('"') for name, value in parts.items()}
        if not facts:
            return self.refused(
                'Digest realm="depot", qop="auth", nonce="n0nce", opaque="o", algorithm=SHA-256'
            )

        def hashed(text: str) -> str:
            return hashlib.sha256(text.encode()).hexdigest()

        first, second = hashed(f"ann:depot:{self.word}"), hashed("POST:/soap")
        wanted = hashed(f"{first}:{facts['nonce']}:{facts['nc']}:{facts['cnonce']}:{facts['qop']}:{second}")
        return usual(request) if facts["response"] == wanted else self.refused("Digest")

    def refused(self, asked: str) -> Answer:
        return Answer(self.body, 401, {"WWW-Authenticate": asked}, "text/plain")


@pytest.mark.parametrize("asynchronous", HOW)
def test_basic_authentication(asynchronous: bool) -> None:
    from speaking_depot import HttpError

    with Service(Challenge("Basic")) as service:
        assert fetch(service, asynchronous, auth=("ann", "s3crét")).name == "crate"
        assert len(service.received) == 1
        with pytest.raises(HttpError, match="HTTP 401: who") as caught:
            fetch(service, asynchronous, auth=("ann", "wrong"))
        assert caught.value.headers["www-authenticate"] == 'Basic realm="depot"'
        with pytest.raises(HttpError, match="HTTP 401"):
            fetch(service, asynchronous)


@pytest.mark.parametrize("asynchronous", HOW)
def test_authentication_works_over_a_connection_that_was_passed_in(asynchronous: bool) -> None:
    auth = httpx.DigestAuth("ann", "s3crét")
    with Service(Challenge("Digest")) as service:
        for options in ({"auth": auth}, {}):
            http: Any = httpx.AsyncClient if asynchronous else httpx.Client
            given = http() if options else http(auth=auth)
            assert fetch(service, asynchronous, http=given, **options).name == "crate"
    assert ["Authorization" in one.headers for one in service.received] == [False, True, True]


@pytest.mark.parametrize("asynchronous", HOW)
def test_digest_authentication_answers_the_challenge(asynchronous: bool) -> None:
    from speaking_depot import HttpError, UsernameToken

    with Service(Challenge("Digest")) as service:
        options: dict[str, Any] = {
            "auth": httpx.DigestAuth("ann", "s3crét"),
            "security": UsernameToken("x", "y"),
        }
        assert fetch(service, asynchronous, **options).name == "crate"
        assert [("Authorization" in one.headers) for one in service.received] == [False, True]
        # The very same request again.
        assert service.received[0].content == service.received[1].content
        with pytest.raises(HttpError, match="HTTP 401"):
            fetch(service, asynchronous, auth=httpx.DigestAuth("ann", "wrong"))


@pytest.mark.parametrize("asynchronous", HOW)
def test_a_large_challenge_is_not_read_completely(asynchronous: bool) -> None:
    with Service(Challenge("Digest", b"x" * 30_000_000)) as service:
        assert fetch(service, asynchronous, auth=httpx.DigestAuth("ann", "s3crét"), max_answer_bytes=10_000)


@pytest.mark.parametrize("asynchronous", HOW)
def test_a_slow_challenge_ends_in_time(asynchronous: bool) -> None:
    from speaking_depot import Credentials, TimedOut
    from speaking_depot.depot import AsyncDepot, Depot

    from tests.raw_server import raw_server, slowly

    def drip() -> Iterator[bytes]:
        yield b'HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm="a", nonce="b"\r\nContent-Length: 1000\r\n\r\n'
        yield from slowly(b"x" * 1000)

    async def run(url: str) -> None:
        async with AsyncDepot(
            Credentials(), endpoint=url, timeout=0.5, auth=httpx.DigestAuth("a", "b")
        ) as client:
            await client.fetch()

    with raw_server(drip) as url, pytest.raises(TimedOut):
        if asynchronous:
            asyncio.run(run(url))
        else:
            Depot(Credentials(), endpoint=url, timeout=0.5, auth=httpx.DigestAuth("a", "b")).fetch()


@pytest.mark.parametrize("asynchronous", HOW)
def test_a_custom_auth_may_change_the_request(asynchronous: bool) -> None:
    class Stamped(httpx.Auth):
        requires_request_body = True
        requires_response_body = True

        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
            content = request.content.replace(b"</s:Body>", b"</s:Body><!--sealed-->")
            headers = httpx.Headers(request.headers)
            headers["Content-Length"] = str(len(content))
            answer = yield httpx.Request(
                request.method, request.url, headers=headers, content=content, extensions=request.extensions
            )
            assert b"crate" in answer.content

    with Service() as service:
        assert fetch(service, asynchronous, auth=Stamped()).name == "crate"
        assert b"<!--sealed-->" in service.last.content


@pytest.mark.parametrize("asynchronous", HOW)
def test_cookies_are_kept(asynchronous: bool) -> None:
    from speaking_depot import Credentials
    from speaking_depot.depot import AsyncDepot, Depot

    def counted(request: Received) -> Answer:
        return usual(request)._replace(headers={"Set-Cookie": f"session={len(service.received)}"})

    async def run() -> None:
        async with AsyncDepot(Credentials(), endpoint=service.url) as client:
            await client.fetch()
            await client.fetch()
            await client.with_credentials(Credentials(locale="en")).fetch()

    with Service(counted) as service:
        if asynchronous:
            asyncio.run(run())
        else:
            with Depot(Credentials(), endpoint=service.url) as client:
                client.fetch()
                client.fetch()
                client.with_credentials(Credentials(locale="en")).fetch()
        assert [one.headers.get("Cookie") for one in service.received] == [None, "session=1", "session=2"]


# TLS


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a key and a certificate, for the server and for a client."""
    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificates")
    folder = tmp_path_factory.mktemp("tls")
    for name in ("server", "client"):
        command = f"openssl req -x509 -newkey rsa:2048 -nodes -keyout {name}.key -out {name}.pem -days 2"
        subject = ["-subj", f"/CN={name}", "-addext", "subjectAltName=IP:127.0.0.1"]
        subprocess.run([*command.split(), *subject], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("asynchronous", HOW)
def test_a_client_shows_its_certificate(asynchronous: bool, certificates: Path) -> None:
    from speaking_depot import TransportError

    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    server.load_verify_locations(certificates / "client.pem")
    server.verify_mode = ssl.CERT_REQUIRED
    trusting = ssl.create_default_context(cafile=str(certificates / "server.pem"))
    known = ssl.create_default_context(cafile=str(certificates / "server.pem"))
    known.load_cert_chain(certificates / "client.pem", certificates / "client.key")
    with Service(tls=server) as service:
        assert fetch(service, asynchronous, tls=known).name == "crate"
        assert "client" in str(service.last.peer)
        for context in (trusting, None):
            with pytest.raises(TransportError):
                fetch(service, asynchronous, tls=context, timeout=5)
        assert len(service.received) == 1


# Header parts


@pytest.mark.parametrize("asynchronous", HOW)
def test_header_structs_come_from_the_client_a_function_or_a_call(asynchronous: bool) -> None:
    from speaking_depot import Credentials
    from speaking_depot.depot import AsyncDepot, Depot, Passport

    def passport(name: str) -> Passport:
        return Passport(email=f"{name}@example.com", password="secret", roles=["a", "b"], account=7)

    async def later() -> Passport:
        return passport("later")

    given: list[Callable[[], Any]] = [
        lambda: Credentials(passport=passport("once")),
        lambda: Credentials(passport=lambda: passport("renewed")),
    ]

    async def run() -> None:
        makers: list[Callable[[], Any]] = [*given, lambda: Credentials(passport=later)]
        for make in makers:
            async with AsyncDepot(make(), endpoint=service.url) as client:
                await client.store()
                await client.with_credentials(Credentials(passport=passport("call"))).store()

    with Service() as service:
        if asynchronous:
            asyncio.run(run())
        else:
            for make in given:
                with Depot(make(), endpoint=service.url) as client:
                    client.store()
                    client.with_credentials(Credentials(passport=passport("call"))).store()
        found = [one.envelope.find(".//{urn:depot}passport") for one in service.received]
    names = [one.findtext("{urn:depot}email", "").partition("@")[0] for one in found if one is not None]
    assert names == ["once", "call", "renewed", "call", *(["later", "call"] if asynchronous else [])]
    first = found[0]
    assert first is not None
    assert (first.get("account"), [one.text for one in first]) == (
        "7",
        ["once@example.com", "secret", "a", "b"],
    )


def test_an_object_that_is_not_a_header_struct_is_named() -> None:
    from speaking_depot import Credentials, EncodeError
    from speaking_depot.depot import Depot, Passport

    for wrong, message in (
        ("s3cret", r"passport: expected Passport, got '"),
        (Passport(email="a", password=5), r"passport\.password: cannot write 5"),
    ):
        with pytest.raises(EncodeError, match=message) as caught:
            Depot(Credentials(passport=wrong)).store()
        assert "s3cret" not in str(caught.value)


def test_a_client_with_other_credentials_shares_its_connection() -> None:
    from speaking_depot import Credentials, UsageError
    from speaking_depot.depot import Depot

    with Service() as service:
        client = Depot(Credentials(), endpoint=service.url)
        with client.with_credentials(Credentials(locale="en")) as other:
            other.store()
        client.store()
        client.close()
        with pytest.raises(UsageError, match="closed"):
            other.store()


# Start


def test_unused_features_are_not_imported(generated: Path) -> None:
    program = """
import sys
import httpx
from speaking_depot import Credentials, TransportError
from speaking_depot.depot import Depot

def refuse(request):
    raise httpx.ConnectError("no")

try:
    Depot(Credentials(locale="en"), http=httpx.Client(transport=httpx.MockTransport(refuse))).store(content=b"x")
except TransportError:
    print(*sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("speaking_depot._runtime.")))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=generated, check=True, capture_output=True, text=True
    )
    loaded = set(done.stdout.split())
    assert {"client", "soap", "call"} <= loaded
    assert not loaded & {"addressing", "any_element", "attachments", "mtom", "security"}
