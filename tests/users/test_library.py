"""A library: three port types in two services, one of which may be called in either version of SOAP."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from lxml import etree

from .service import KINDS, Service

CONTRACT = "library"
NS = "https://example.com/library"
SOAP_11, SOAP_12 = KINDS

FOUND = f'<s:Body><Found xmlns="{NS}"><Book><Title>Emma</Title></Book></Found></s:Body>'
LENT = f'<s:Body><Lent xmlns="{NS}"/></s:Body>'
LAZY_CLASSES = f'<TooLate xmlns="{NS}"><Days>3</Days></TooLate>'
FAULTS = {
    SOAP_11: f"<faultcode>s:Client</faultcode><faultstring>late</faultstring><detail>{LAZY_CLASSES}</detail>",
    SOAP_12: "<s:Code><s:Value>s:Sender</s:Value></s:Code>"
    f'<s:Reason><s:Text xml:lang="en">late</s:Text></s:Reason><s:Detail>{LAZY_CLASSES}</s:Detail>',
}


def answer(action: str, envelope: etree._Element) -> str:
    if envelope.find(f".//{{{NS}}}Lend/{{{NS}}}Book") is not None:
        return f"<s:Body><s:Fault>{FAULTS[str(etree.QName(envelope).namespace)]}</s:Fault></s:Body>"
    return LENT if envelope.find(f".//{{{NS}}}Lend") is not None else FOUND


def version(service: Service) -> str | None:
    """Return the version of SOAP that the service was last asked in."""
    return etree.QName(service.last).namespace


@pytest.mark.usefixtures("generated")
def test_clients_of_two_port_types_share_their_types() -> None:
    from town import Credentials
    from town.library import Book, FrontDesk, Late, Library

    with Service(answer) as service:
        me = Credentials(card="7")
        with Library(me, endpoint=service.url) as library, FrontDesk(me, endpoint=service.url) as desk:
            (book,) = library.find(title="Emma").book
            assert book == Book(title="Emma")
            with pytest.raises(Late) as late:
                desk.lend(book=book)
            assert late.value.days == 3
            # The same operation at the desk.
            assert desk.find(title="Emma").book == [book]
    assert service.actions == ["urn:find", "urn:lend", "urn:find-at-desk"]
    assert version(service) == SOAP_11


@pytest.mark.usefixtures("generated")
@pytest.mark.parametrize(
    ("port", "spoken", "action"),
    [("Desk", SOAP_11, "urn:find-at-desk"), ("Desk12", SOAP_12, "urn:find-at-desk-12")],
)
def test_a_port_determines_soap_version_and_actions(port: Any, spoken: str, action: str) -> None:
    from town import Credentials
    from town.library import AsyncFrontDesk, FrontDesk, Late

    async def lend() -> None:
        async with AsyncFrontDesk(Credentials(), port=port, endpoint=service.url) as desk:
            await desk.lend()

    with Service(answer) as service, FrontDesk(Credentials(), port=port, endpoint=service.url) as desk:
        found = desk.find()
        assert (version(service), service.actions) == (spoken, [action])
        with pytest.raises(Late):
            desk.lend(book=found.book[0])
        asyncio.run(lend())
    assert (version(service), service.actions[1:]) == (spoken, ["urn:lend", "urn:lend"])


@pytest.mark.usefixtures("generated")
def test_each_port_has_its_address_and_unknown_ports_are_refused() -> None:
    from town import Credentials, UsageError
    from town.library import FrontDesk, Library

    def where(client: object) -> str:
        return repr(client).partition("'")[2].partition("'")[0]

    nobody = Credentials()
    assert where(FrontDesk(nobody)) == "https://api.example.com/desk"
    assert where(FrontDesk(nobody, port="Desk12")) == "https://api.example.com/desk12"
    assert where(Library(nobody)) == "https://api.example.com/catalogue"
    assert where(Library(nobody, port="ArchiveService.Catalogue")) == "https://archive.example.com/catalogue"
    with pytest.raises(UsageError, match="FrontDesk has no port 'Counter'; choose from 'Desk', 'Desk12'"):
        FrontDesk(nobody, port="Counter")
