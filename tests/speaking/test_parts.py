"""Multipart messages: MTOM both ways, SOAP with Attachments in responses, and invalid parts."""

from __future__ import annotations

import asyncio
import contextlib
import re
from base64 import b64decode, b64encode
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, cast

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import soapwright
from soapwright.runtime.attachments import taken_apart
from soapwright.runtime.errors import DecodeError
from soapwright.runtime.service import HttpAnswer

from .service import DEPOT, ENVELOPE, STORED, Answer, Received, Service, envelope, usual

XOP = "http://www.w3.org/2004/08/xop/include"
PNG = bytes(range(256)) * 8 + b"\r\n--b\r\n--\r\n"
RELATED = (
    'multipart/related; type="application/xop+xml"; start="<root@x>"; start-info="text/xml"; boundary="b1=_"'
)


def include(name: str) -> str:
    return f'<xop:Include xmlns:xop="{XOP}" href="cid:{name}"/>'


def fetched(inner: str) -> str:
    return envelope(f'<fetchResponse xmlns="{DEPOT}">{inner}</fetchResponse>')


def related(root: str, *parts: tuple[str, bytes], end: str = "\r\n", content_type: str = RELATED) -> Answer:
    """Return an answer of several parts: the headers of each but the first, and its content."""
    first = 'Content-Type: application/xop+xml; charset=UTF-8; type="text/xml"\r\nContent-ID: <root@x>'
    whole = b"preamble\r\n" if end == "\r\n" else b""
    for headers, content in ((first, root.encode()), *parts):
        head = f"--b1=_\r\n{headers}\r\n\r\n".replace("\r\n", end)
        whole += head.encode() + content + end.encode()
    return Answer(whole + f"--b1=_--{end}".encode(), content_type=content_type)


def fetch(answer: Answer, **options: Any) -> Any:
    from speaking_depot import Credentials
    from speaking_depot.depot import Depot

    with (
        Service(lambda _: answer) as service,
        Depot(Credentials(), endpoint=service.url, **options) as client,
    ):
        return client.fetch(id=1)


# Answers


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_parts_are_read_where_the_envelope_includes_them(end: str) -> None:
    from speaking_depot import attachments

    root = fetched(
        f"<name>Straße</name><content>{include('a%40x')}</content><pieces>{include('b@x')}</pieces>"
        f"<pieces>{b64encode(b'in place').decode()}</pieces><picture format='png'>\n{include('c@x')}\n</picture>"
    )
    found = fetch(
        related(
            root,
            ("Content-ID: <b@x>\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: binary", PNG),
            ("Content-Id: <a@x>\r\nContent-Type:\r\n text/plain", b""),
            ("Content-ID: <c@x>\r\nContent-Transfer-Encoding: base64", b64encode(PNG)),
            end=end,
        )
    )
    assert (found.name, found.content, found.pieces) == ("Straße", b"", [PNG, b"in place"])
    assert (found.picture.format, found.picture.value) == ("png", PNG)
    assert len(attachments(found)) == 0


def test_attachments_without_a_field_are_available_beside_the_response() -> None:
    from speaking_depot import attachments

    content_type = 'Multipart/Related; boundary="b1=_"; type="text/xml"'
    parts = [
        ("Content-ID: <manual-1@x>\r\nContent-Type: application/pdf", b"%PDF"),
        ("Content-Transfer-Encoding: quoted-printable\r\nContent-Location: notes.txt", b"caf=C3=A9"),
        ("X-Nothing: 1", b"nameless"),
    ]
    found = fetch(related(fetched("<manual>cid:manual-1%40x</manual>"), *parts, content_type=content_type))
    beside = attachments(found)
    assert list(beside) == ["manual-1@x", "notes.txt", "3"]
    assert beside[found.manual] == ("manual-1@x", "application/pdf", b"%PDF")
    assert beside["notes.txt"].content == "café".encode()
    assert beside["3"].content == b"nameless"
    assert repr(beside["3"]) == "Attachment('3', '', size=8)"
    assert len(attachments(fetch(usual(Received({"SOAPAction": "fetch"}, b""))))) == 0


def test_a_response_that_the_contract_declares_as_multipart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SOAP with Attachments as WSDL 1.1 binds it: a part of the message that is beside the envelope."""
    whole = (Path(__file__).parent / "depot.wsdl").read_text()
    head, tail = whole.split('<soap:operation soapAction="urn:depot:fetch"/>')
    bound = (
        '<m:multipartRelated xmlns:m="http://schemas.xmlsoap.org/wsdl/mime/"><m:part><soap:body use="literal"/></m:part>'
        '<m:part><m:content part="scan" type="image/png"/></m:part></m:multipartRelated>'
    )
    tail = tail.replace('<wsdl:output><soap:body use="literal"/>', f"<wsdl:output>{bound}", 1)
    parts = '<wsdl:part name="parameters" element="tns:fetchResponse"/>'
    text = f'{head}<soap:operation soapAction="urn:depot:fetch"/>{tail}'
    text = text.replace(parts, f'{parts}<wsdl:part name="scan" type="xs:base64Binary"/>')
    (tmp_path / "depot.wsdl").write_text(text)
    config = tmp_path / "soapwright.toml"
    config.write_text('output = "out"\n[services."scanned/depot"]\nschema = "depot.wsdl"\n')
    assert not soapwright.generate(config).warnings
    monkeypatch.syspath_prepend(tmp_path / "out")
    from scanned import Credentials, attachments
    from scanned.depot import Depot

    answer = related(
        fetched("<name>crate</name>"), ("Content-ID: <scan=1@x>\r\nContent-Type: image/png", PNG)
    )
    with Service(lambda _: answer) as service:
        found = Depot(Credentials(), endpoint=service.url).fetch()
    assert found.name == "crate"
    assert attachments(found)["scan=1@x"].content == PNG


def test_a_multipart_response_is_read_with_the_charset_of_its_root() -> None:
    head = b'--b\nContent-Type: application/xop+xml; charset=ISO-8859-1; type="text/xml"\n\n'
    content = head + fetched("<name>Straße</name>").encode("latin-1") + b"\n--b--"
    answer = Answer(content, content_type='multipart/related; type="application/xop+xml"; boundary="b"')
    assert fetch(answer).name == "Straße"


def test_a_multipart_fault_is_a_fault() -> None:
    from speaking_depot import SoapFault

    answer = related(
        envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>No.</faultstring></s:Fault>")
    )
    with pytest.raises(SoapFault, match="No"):
        fetch(answer._replace(status=500))


WRONG = {
    "the response has no part 'missing@x'": related(fetched(f"<content>{include('missing@x')}</content>")),
    "part 'a@x' is included twice": related(
        fetched(f"<pieces>{include('a@x')}</pieces><pieces>{include('a@x')}</pieces>"),
        ("Content-ID: <a@x>", b"x"),
    ),
    "there is other content beside xop:Include": related(
        fetched(f"<content>YQ=={include('a@x')}</content>"), ("Content-ID: <a@x>", b"x")
    ),
    "the response is multipart but states no boundary": related(
        fetched(""), content_type="multipart/related"
    ),
    "the multipart response is cut off": related(fetched(""))._replace(
        content=b"--b1=_\r\n\r\n" + fetched("").encode() + b"\r\n--b1=_"
    ),
    "the multipart response is cut off: its last part has no end": related("")._replace(
        content=b"--b1=_x\r\n"
    ),
    "the response is multipart but has no parts": related("")._replace(content=b"--b1=_--"),
    "a part of the response has only headers": related("")._replace(content=b"--b1=_\r\nA: b\r\n--b1=_--"),
    "not valid base64": related(
        fetched(""), ("Content-ID: <a@x>\r\nContent-Transfer-Encoding: base64", b"a")
    ),
    "the response is not XML": related("<s:Envelope"),
}


@pytest.mark.parametrize("message", WRONG)
def test_invalid_parts_are_reported(message: str) -> None:
    from speaking_depot import DecodeError, HttpError

    with pytest.raises(DecodeError, match=f"^fetch: .*{message}"):
        fetch(WRONG[message])
    with pytest.raises(HttpError, match="HTTP 502"):
        fetch(WRONG[message]._replace(status=502))


def test_the_limit_counts_all_parts_together() -> None:
    from speaking_depot import DecodeError

    answer = related(fetched(f"<content>{include('a@x')}</content>"), ("Content-ID: <a@x>", b"x" * 300_000))
    assert len(fetch(answer, max_answer_bytes=400_000).content) == 300_000
    with pytest.raises(DecodeError, match="exceeds the limit max_answer_bytes=250000"):
        fetch(answer, max_answer_bytes=250_000)


@pytest.mark.parametrize(
    "filling", [b"--b1=_", b"--b1=_-", b"\n--b1=_x", b"\r\n--b1=_ ", b"\n" * 100, b"a: b\r\n"]
)
def test_hostile_parts_are_refused_quickly(filling: bytes) -> None:
    import time

    from speaking_depot import DecodeError

    times = []
    for size in (200_000, 3_200_000):
        answer = related("")._replace(content=filling * (size // len(filling)))
        began = time.perf_counter()
        with pytest.raises(DecodeError):
            fetch(answer)
        times.append(time.perf_counter() - began)
    # 16 times as much, which would take 256 times as long if each boundary were looked for from the start.
    assert times[1] < 100 * max(times[0], 0.01)


# Requests


def parts_of(request: Received) -> tuple[Any, dict[str, Any]]:
    """Return the root and the other parts of a request, as Python's own library reads MIME."""
    head = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items())
    message = message_from_bytes(head.encode() + b"\r\n" + request.content)
    root, *others = cast("list[Message]", message.get_payload())
    return root, {part["Content-ID"].strip("<>"): part for part in others}


def crate(types: Any) -> dict[str, Any]:
    return {
        "name": "crate",
        "content": PNG,
        "pieces": [b"", b"two", bytearray(b"three")],
        "picture": types.Picture(value=PNG, format="png", digest=b"digest"),
        "keys": [b"k1", b"k2"],
        "anything": b"any",
    }


@pytest.mark.parametrize("asynchronous", [False, True])
def test_binary_values_are_sent_as_parts(asynchronous: bool) -> None:
    from speaking_depot import Credentials
    from speaking_depot.depot import AsyncDepot, Depot, types

    async def run() -> None:
        async with AsyncDepot(Credentials(), endpoint=service.url, mtom=True) as client:
            assert (await client.store(**crate(types))).id == 7

    with Service() as service:
        if asynchronous:
            asyncio.run(run())
        else:
            assert Depot(Credentials(), endpoint=service.url, mtom=True).store(**crate(types)).id == 7
        request = service.last
        Depot(Credentials(), endpoint=service.url).store(**crate(types))
        plain = etree.fromstring(service.last.content)

    assert request.headers["SOAPAction"] == '"urn:depot:store"'
    root, parts = parts_of(request)
    stated = dict(re.findall(r'([\w-]+)="([^"]*)"', request.headers["Content-Type"]))
    assert request.headers["Content-Type"].startswith("multipart/related; ")
    assert (stated["type"], stated["start-info"]) == ("application/xop+xml", "text/xml")
    assert root["Content-ID"] == stated["start"]
    assert root.get_content_type() == "application/xop+xml"
    assert (root.get_param("charset"), root.get_param("type")) == ("UTF-8", "text/xml")
    found = etree.fromstring(root.get_payload(decode=True))
    included = 0
    for node in list(found.iter(f"{{{XOP}}}Include")):
        holder = node.getparent()
        content = parts[node.get("href", "").removeprefix("cid:")].get_payload(decode=True)
        assert holder is not None
        holder.remove(node)
        holder.text = b64encode(content).decode()
        included += 1
    # content, pieces, picture, anything; not the attribute, nor the list.
    assert included == len(parts) == 6
    assert etree.tostring(found, method="c14n") == etree.tostring(plain, method="c14n")


def test_requests_can_be_read_as_responses() -> None:
    from speaking_depot import Credentials
    from speaking_depot.depot import Depot, types

    def echo(request: Received) -> Answer:
        if b"store" in request.content:
            kept.append(request)
            return Answer(envelope(STORED))
        content = kept[0].content.replace(b":store", b":fetchResponse")
        return Answer(content, content_type=kept[0].headers["Content-Type"])

    kept: list[Received] = []
    with Service(echo) as service, Depot(Credentials(), endpoint=service.url, mtom=True) as client:
        given = crate(types)
        client.store(**given)
        found = client.fetch()
    assert (found.content, found.pieces, found.keys) == (PNG, [b"", b"two", b"three"], [b"k1", b"k2"])
    assert found.picture == given["picture"]
    assert found.anything == b"any"


def test_a_request_that_cannot_be_written_leaves_no_attachments() -> None:
    from speaking_depot import Credentials, EncodeError
    from speaking_depot.depot import Depot

    with Service() as service:
        with pytest.raises(EncodeError, match="name"):
            Depot(Credentials(), endpoint=service.url, mtom=True).store(name=5, content=b"x")
        Depot(Credentials(), endpoint=service.url).store(content=b"x")
        (content,) = service.last.envelope.iter("{urn:depot}content")
    assert b64decode(content.text or "") == b"x"


def test_soap_12_sends_its_action_with_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parent / "depot.wsdl").read_text()
    (tmp_path / "depot.wsdl").write_text(text.replace("wsdl/soap/", "wsdl/soap12/"))
    config = tmp_path / "soapwright.toml"
    config.write_text('output = "out"\n[services."later/depot"]\nschema = "depot.wsdl"\n')
    assert not soapwright.generate(config).warnings
    monkeypatch.syspath_prepend(tmp_path / "out")
    from later import Credentials
    from later.depot import Depot

    answer = envelope(STORED).replace(ENVELOPE, "http://www.w3.org/2003/05/soap-envelope")
    with Service(lambda _: Answer(answer, content_type="application/soap+xml")) as service:
        assert Depot(Credentials(), endpoint=service.url, mtom=True).store(content=b"x").id == 7
    stated = service.last.headers["Content-Type"]
    assert 'start-info="application/soap+xml"' in stated
    assert stated.endswith('; action="urn:depot:store"')
    assert "SOAPAction" not in service.last.headers
    root, parts = parts_of(service.last)
    assert root.get_param("type") == "application/soap+xml"
    assert [part.get_payload(decode=True) for part in parts.values()] == [b"x"]


# All of it


@given(st.lists(st.binary(max_size=40), max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_parts_are_read_back_unchanged(contents: list[bytes], end: str) -> None:
    named = {f"p{number}@x": content for number, content in enumerate(contents)}
    mark = b"b1=_"
    hypothesis.assume(not any(b"--" + mark in content for content in contents))
    parts = [(f"Content-ID: <{name}>", content) for name, content in named.items()]
    answer = related("<root/>", *parts, end=end)
    assert isinstance(answer.content, bytes)
    root, found = taken_apart(HttpAnswer(200, {"Content-Type": RELATED}, answer.content))
    assert root.content == b"<root/>"
    assert {name: one.content for name, one in found.items()} == named


PIECES = [
    b"--b",
    b"--",
    b"b",
    b"\r\n",
    b"\n",
    b" ",
    b"Content-ID: <a>",
    b":",
    b"Content-Transfer-Encoding: base64",
    b"x",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_any_bytes_are_parts_or_a_decode_error(pieces: list[bytes]) -> None:
    stated = {"Content-Type": "multipart/related; boundary=b"}
    with contextlib.suppress(DecodeError):
        taken_apart(HttpAnswer(200, stated, b"".join(pieces)))
