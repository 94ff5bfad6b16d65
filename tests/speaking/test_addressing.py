"""The headers of WS-Addressing on the wire.

Required by the contract, requested by a client, and compared with zeep's.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
import zeep
import zeep.wsa
from lxml import etree

import soapwright

from .service import ENVELOPE, Service, usual

HERE = Path(__file__).parent
NEW = "http://www.w3.org/2005/08/addressing"
OLD = "http://schemas.xmlsoap.org/ws/2004/08/addressing"
WSAW = "http://www.w3.org/2006/05/addressing/wsdl"
ASKS = (
    f'<wsdl:binding name="DepotBinding" type="tns:DepotPort"><wsaw:UsingAddressing xmlns:wsaw="{WSAW}"{{}}/>'
)

Made = Callable[[str, str], ModuleType]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    """What generates a package for the depot, with something changed in its WSDL."""
    monkeypatch.syspath_prepend(tmp_path / "out")

    def generate(old: str, new: str) -> ModuleType:
        text = (HERE / "depot.wsdl").read_text()
        assert old in text
        (tmp_path / "depot.wsdl").write_text(text.replace(old, new))
        config = tmp_path / "soapwright.toml"
        config.write_text('output = "out"\n[services."addressed/depot"]\nschema = "depot.wsdl"\n')
        assert not soapwright.generate(config).warnings
        from addressed import depot

        found: ModuleType = depot
        return found

    yield generate
    for name in [name for name in sys.modules if name.partition(".")[0] == "addressed"]:
        del sys.modules[name]


def asking(made: Made, attributes: str = "") -> ModuleType:
    return made('<wsdl:binding name="DepotBinding" type="tns:DepotPort">', ASKS.format(attributes))


def sent(depot: ModuleType, call: str = "fetch", **options: Any) -> tuple[dict[str, etree._Element], str]:
    """Return the header elements of a call, by their names, and the URL that it went to."""
    from addressed import Credentials

    with Service(usual) as service, depot.Depot(Credentials(), endpoint=service.url, **options) as client:
        getattr(client, call)()
        header = service.last.envelope.find(f"{{{ENVELOPE}}}Header")
        found = {} if header is None else {str(one.tag): one for one in header}
        return found, service.url


def test_addressing_required_by_the_contract_is_as_zeep_sends_it(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, url = sent(asking(made))
    assert list(found) == [f"{{{NEW}}}{name}" for name in ("Action", "MessageID", "To", "ReplyTo")]
    message_id = found[f"{{{NEW}}}MessageID"].text or ""
    assert UUID(message_id.removeprefix("urn:uuid:")).version == 4
    reply_to = found.pop(f"{{{NEW}}}ReplyTo")
    assert [(one.tag, one.text) for one in reply_to] == [(f"{{{NEW}}}Address", f"{NEW}/anonymous")]

    monkeypatch.setattr("zeep.wsa.uuid.uuid4", lambda: message_id.removeprefix("urn:uuid:"))
    plugin = zeep.wsa.WsAddressingPlugin(url)
    client = zeep.Client(str(tmp_path / "depot.wsdl"), plugins=[plugin])
    theirs = client.create_message(client.service, "fetch", id=1)
    (header,) = theirs.iterfind(f"{{{ENVELOPE}}}Header")
    assert [canonical(one) for one in found.values()] == [canonical(one) for one in header]


def canonical(node: etree._Element) -> bytes:
    return etree.tostring(node, method="c14n", exclusive=True)


def test_every_request_has_a_unique_id_and_one_way_requests_expect_no_reply(made: Made) -> None:
    depot = asking(made)
    first, second = sent(depot)[0], sent(depot)[0]
    name = f"{{{NEW}}}MessageID"
    assert first[name].text != second[name].text
    forgotten, _ = sent(depot, "forget")
    assert list(forgotten) == [f"{{{NEW}}}{name}" for name in ("Action", "MessageID", "To")]


def test_optional_addressing_is_sent_on_request(made: Made) -> None:
    depot = asking(made, ' wsdl:required="false"')
    assert sent(depot)[0] == {}
    found, _ = sent(depot, addressing=True)
    assert found[f"{{{NEW}}}Action"].text == "urn:depot:fetch"


def test_a_client_may_override_the_contract(made: Made) -> None:
    from urllib.parse import urlsplit

    depot = asking(made)
    assert sent(depot, addressing=False)[0] == {}
    from addressed import Addressing, EncodeError, UsageError

    found, _ = sent(depot, addressing=Addressing(to="urn:a&b", reply_to="urn:c", version="2004/08"))
    assert found[f"{{{OLD}}}To"].text == "urn:a&b"
    assert "".join(found[f"{{{OLD}}}ReplyTo"].itertext()) == "urn:c"
    found, _ = sent(depot, addressing=Addressing(version="2004/08"))
    assert "".join(found[f"{{{OLD}}}ReplyTo"].itertext()) == f"{OLD}/role/anonymous"
    with pytest.raises(UsageError, match="no version '1"):
        Addressing(version="1.0")
    with pytest.raises(EncodeError, match="addressing: the character"):
        sent(depot, addressing=Addressing(to="\x00"))
    assert repr(Addressing(to="urn:a")) == "Addressing(to='urn:a')"

    from addressed import Credentials

    with Service() as service:
        parts = urlsplit(service.url)
        named = f"{parts.scheme}://ann:secret@{parts.netloc}{parts.path}"
        depot.Depot(Credentials(), endpoint=named).fetch()
        assert service.last.envelope.findtext(f".//{{{NEW}}}To") == service.url
        assert service.last.headers["Authorization"].startswith("Basic ")


def test_addressing_can_be_requested_if_the_contract_does_not_mention_it(made: Made) -> None:
    from_the_soap_action = made("urn:depot:store", "")
    assert sent(from_the_soap_action)[0] == {}
    found, _ = sent(from_the_soap_action, addressing=True)
    assert found[f"{{{NEW}}}Action"].text == "urn:depot:fetch"
    from addressed import EncodeError

    with pytest.raises(EncodeError, match="store has no action for WS-Addressing"):
        sent(from_the_soap_action, "store", addressing=True)


def test_async_clients_send_the_same(made: Made) -> None:
    depot = asking(made)
    from addressed import Credentials

    async def run(url: str) -> None:
        async with depot.AsyncDepot(Credentials(), endpoint=url) as client:
            await client.fetch()

    with Service() as service:
        asyncio.run(run(service.url))
        assert service.last.envelope.findtext(f".//{{{NEW}}}To") == service.url


def test_each_port_has_its_own_requirements(made: Made) -> None:
    binding = """<wsdl:binding name="Other" type="tns:DepotPort">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="store"><soap:operation soapAction="urn:depot:store"/><wsdl:input>
        <soap:header message="tns:headers" part="passport" use="literal"/>
        <soap:header message="tns:headers" part="locale" use="literal"/><soap:body use="literal"/>
      </wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>
    <wsdl:operation name="fetch"><soap:operation soapAction="urn:depot:fetch"/>
      <wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output>
    </wsdl:operation>
    <wsdl:operation name="forget"><soap:operation soapAction="urn:depot:forget"/>
      <wsdl:input><soap:body use="literal"/></wsdl:input></wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="Depot">
    <wsdl:port name="Other" binding="tns:Other"><soap:address location="https://depot.example.com/other"/>
      <wsp:Policy xmlns:wsp="http://www.w3.org/ns/ws-policy">
        <wsaw:UsingAddressing xmlns:wsaw="http://www.w3.org/2006/05/addressing/wsdl"/>
        <m:MTOM xmlns:m="http://www.w3.org/2007/08/soap11-mtom-policy"/>
      </wsp:Policy>
    </wsdl:port>"""
    depot = made('<wsdl:service name="Depot">', binding)
    from addressed import Credentials

    with Service() as service:
        for port, asks in (("DepotPort", False), ("Other", True)):
            depot.Depot(Credentials(), endpoint=service.url, port=port).fetch()
            assert service.last.headers["Content-Type"].startswith("multipart/related") is asks
            assert (b"wsa:To" in service.last.content) is asks
