"""Attachments in requests, as other implementations read them: Python's email package, and the one that zeep uses."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from requests_toolbelt.multipart.decoder import MultipartDecoder

from tests.importing import importable

from .service import Answer, Received, Service, envelope

TESTS = Path(__file__).parents[1]
ARCHIVE = "https://example.com/archive"
PNG = bytes(range(256)) * 8 + b"\r\n--b\r\n--\r\n"
STORED = envelope(f'<Stored xmlns="{ARCHIVE}"><Number>7</Number></Stored>')
SENT = envelope(f'<a:SendResponse xmlns:a="{ARCHIVE}"><return>ok</return></a:SendResponse>')


@pytest.fixture(scope="module", autouse=True)
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The package of the case, which can be imported."""
    folder = tmp_path_factory.mktemp("archive")
    shutil.copytree(TESTS / "cases" / "attachments" / "expected" / "attachments", folder / "attachments")
    runtime = TESTS.parent / "generator" / "soapwright" / "runtime"
    shutil.copytree(
        runtime, folder / "attachments" / "_runtime", ignore=shutil.ignore_patterns("__pycache__")
    )
    with importable(folder):
        yield


def _answer(request: Received) -> Answer:
    return Answer(STORED if "Store" in request.headers["SOAPAction"] else SENT)


def _called(call: Any, **options: Any) -> Received:
    """Return the request of a call of the client."""
    from attachments.archive import Archive  # type: ignore[import-not-found]

    with Service(_answer) as service, Archive(endpoint=service.url, **options) as client:
        call(client)
        return service.last


def _parts(request: Received) -> tuple[etree._Element, list[Any]]:
    """Return the envelope and the other parts of a request, as the email package reads them."""
    head = "".join(
        f"{name}: {value}\r\n" for name, value in request.headers.items() if name == "Content-Type"
    )
    message: Any = message_from_bytes(f"{head}\r\n".encode() + request.content, policy=policy.HTTP)
    assert message.get_content_type() == "multipart/related"
    assert not message.defects
    root, *others = message.iter_parts()
    assert root["Content-ID"] == message.get_param("start")
    assert root.get_content_type() == message.get_param("type")
    # Other parsers find the same.
    decoded = MultipartDecoder(request.content, request.headers["Content-Type"]).parts
    assert [one.content for one in decoded] == [one.get_payload(decode=True) for one in (root, *others)]
    return etree.fromstring(root.get_payload(decode=True)), others


def _content_type(part: Any) -> str:
    # The package adds quotes.
    return str(part["Content-Type"]).replace('"', "")


def _shown(parts: list[Any]) -> list[tuple[str, str, bytes]]:
    """Return the name of each part, its Content-Type and its content."""
    return [
        (one["Content-ID"][1:].partition("=")[0], _content_type(one), one.get_payload(decode=True))
        for one in parts
    ]


def test_parts_of_the_message_are_sent_beside_the_envelope() -> None:
    root, parts = _parts(_called(lambda client: client.store(title="x", scan=PNG, title_2="Straße")))
    assert [str(one.tag) for one in root[0]] == [f"{{{ARCHIVE}}}Store"]
    assert [str(one.tag) for one in root[0][0]] == [f"{{{ARCHIVE}}}Title"]
    assert _shown(parts) == [
        ("scan", "image/png", PNG),
        ("title", "text/plain; charset=utf-8", "Straße".encode()),
    ]


def test_an_attachment_states_its_own_type_and_id() -> None:
    from attachments import Attachment  # type: ignore[import-not-found]

    scan = Attachment(content=PNG, content_type="image/tiff")
    title = Attachment("t@x", "text/plain; charset=latin-1", "Straße".encode("latin-1"))
    _, parts = _parts(_called(lambda client: client.store(title="x", scan=scan, title_2=title)))
    assert [_content_type(one) for one in parts] == ["image/tiff", "text/plain; charset=latin-1"]
    assert parts[1]["Content-ID"] == "<t@x>"


def test_rpc_messages_and_types_of_any_kind() -> None:
    root, parts = _parts(_called(lambda client: client.send(name="x", content=b"")))
    assert [str(one.tag) for one in root[0][0]] == ["name"]
    assert _shown(parts) == [("content", "application/octet-stream", b"")]


@pytest.mark.parametrize("mtom", [False, True])
def test_further_attachments_are_referred_to_by_their_urls(mtom: bool) -> None:
    from attachments import Attachment

    cover = Attachment("cover 1@x".replace(" ", "%"), "image/gif", b"GIF")

    def call(client: Any) -> None:
        client.store(title="x", cover=cover.url, scan=PNG, title_2="t", options={"attachments": [cover]})

    root, parts = _parts(_called(call, mtom=mtom))
    assert root[0][0].findtext(f"{{{ARCHIVE}}}Cover") == cover.url == "cid:cover%251@x"
    assert [_content_type(one) for one in parts] == ["image/png", "text/plain; charset=utf-8", "image/gif"]
    assert parts[2]["Content-ID"] == "<cover%1@x>"


def test_soap_1_2_states_the_action_outside_and_inside() -> None:
    from attachments._runtime.service import CredentialsBase  # type: ignore[import-not-found]
    from attachments._runtime.soap import SoapProtocol  # type: ignore[import-not-found]
    from attachments.archive import Store
    from attachments.archive.operations import SERVICE, STORE  # type: ignore[import-not-found]

    protocol = SoapProtocol(SERVICE._replace(soap_version="1.2"))
    sent = protocol.encode(
        STORE, Store(title="x", scan=b"1", title_2=b"2"), CredentialsBase(), "https://a.example"
    )
    request = Received(
        {name: value for name, value in sent.headers.items() if isinstance(value, str)}, sent.content
    )
    assert request.headers["Content-Type"].endswith('; action="Store"')
    root, parts = _parts(request)
    assert etree.QName(root).namespace == "http://www.w3.org/2003/05/soap-envelope"
    assert b'Content-Type: application/soap+xml; charset=utf-8; action="Store"\r\n' in sent.content
    assert [one.get_payload(decode=True) for one in parts] == [b"1", b"2"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"scan": 1}, r"Store: scan: expected bytes or an Attachment, got int"),
        ({"scan": ("a", "b", "c")}, r"Store: scan: expected bytes or an Attachment, got tuple"),
    ],
)
def test_other_values_are_refused(given: Any, said: str) -> None:
    from attachments import EncodeError

    with pytest.raises(EncodeError, match=said):
        _called(lambda client: client.store(**{"title": "x", "scan": b"", "title_2": "t", **given}))


@pytest.mark.parametrize("wrong", ["a b", "a\r\nX: 1", "ä", "<a>", 'a"'])
def test_ids_and_types_that_would_break_headers_are_refused(wrong: str) -> None:
    from attachments import Attachment, EncodeError

    for one in (Attachment(wrong, "text/plain", b""), Attachment("a@x", f"text/plain; {wrong}\n", b"")):
        with pytest.raises(EncodeError, match="cannot be the id or the content type of an attachment"):
            _called(lambda client, one=one: client.send(name="x", content=one))


def test_options_that_cannot_be_are_refused() -> None:
    from attachments import Attachment, EncodeError, UsageError

    for wrong in (Attachment("a", "b", b"c"), [b"1"], [Attachment(content=b"1")]):
        with pytest.raises(UsageError, match="attachments= must be a list of Attachment, each with an id"):
            _called(lambda client, wrong=wrong: client.with_options(attachments=wrong))
    same = [Attachment("a@x", "text/plain", b"")] * 2
    with pytest.raises(EncodeError, match="two attachments have the id 'a@x'"):
        _called(lambda client: client.send(name="x", content=b"", options={"attachments": same}))


def test_the_other_side_reads_and_sends_them() -> None:
    """A service made from the same contract: fields for attachments are filled both ways."""
    from attachments import Attachment, attachments
    from attachments.archive import Archive, AsyncArchive, Stored, operations
    from attachments.testing import FakeService  # type: ignore[import-not-found]

    receipt = Attachment("receipt=1@x", "application/pdf", b"%PDF")
    fake = FakeService(Archive)
    fake.reply(operations.STORE, Stored(number=7, receipt=receipt))
    found = fake.client().store(title="x", scan=PNG, title_2="t")
    assert found == Stored(number=7, receipt=receipt)
    assert attachments(found)["receipt=1@x"] == receipt
    (received,) = fake.received(operations.STORE)
    assert (received.scan.content, received.scan.content_type) == (PNG, "image/png")
    assert list(attachments(received)) == [received.scan.id, received.title_2.id]

    async def call(fake: Any) -> Any:
        async with fake.client() as client:
            return await client.store(title="x", scan=PNG, title_2="t")

    fake = FakeService(AsyncArchive)
    fake.reply(operations.STORE, Stored(number=8))
    assert asyncio.run(call(fake)).receipt is None


def test_parts_without_names_are_taken_in_their_order() -> None:
    from attachments.archive import Archive

    body = b"--b\r\n\r\n" + STORED.encode() + b"\r\n--b\r\nContent-ID: <1@x>\r\n\r\n%PDF\r\n--b--"
    answer = Answer(body, content_type='multipart/related; boundary="b"; type="text/xml"')
    with Service(lambda _: answer) as service, Archive(endpoint=service.url) as client:
        assert client.store(title="x", scan=b"", title_2="").receipt.content == b"%PDF"
