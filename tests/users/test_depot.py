"""Messages of parts, in RPC and in document style.

A service that checks each request by what WSDL 1.1 says.
"""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from .service import ENVELOPE, Service

CONTRACT = "depot"
W, S = "{http://schemas.xmlsoap.org/wsdl/}", "{http://schemas.xmlsoap.org/wsdl/soap/}"
XS = "{http://www.w3.org/2001/XMLSchema}"
WSDL = etree.parse(Path(__file__).parent / "contracts" / CONTRACT / "depot.wsdl").getroot()
D, XSI = 'xmlns:d="urn:depot"', 'xmlns:x="http://www.w3.org/2001/XMLSchema-instance"'
ANSWERS = {
    "store": f"<d:storeResponse {D}><return>2</return></d:storeResponse>",
    "list": f"<d:listResponse {D}><crates><item><label>pears</label></item></crates></d:listResponse>",
    # Another name and no namespace, as some services have it.
    "listOfRoom": f"<listOfRoomResult {D} {XSI}><crates><item x:type='d:ColdCrate'><label>peas</label>"
    "<degrees>-18</degrees></item></crates></listOfRoomResult>",
    "sweep": f"<d:sweepResponse {D}/>",
    # The type of the only part as that of the body itself, which WSDL 1.1 lets it be.
    "move": "<label>pears</label><weight>1.5</weight>",
    "rest": "",
    "knock": "",
}


def answer(action: str, envelope: etree._Element) -> str:
    """Return what the service answers, once it has found the request to be what its WSDL says."""
    if wrong := wrong_in(action, envelope.find(f"{{{ENVELOPE}}}Body")):
        return f"<s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>{wrong}</faultstring></s:Fault></s:Body>"
    return f"<s:Body>{ANSWERS[action]}</s:Body>"


def wrong_in(action: str, body: etree._Element | None) -> str:
    """Return what in a request is not as WSDL 1.1, 3.5 has it."""
    assert body is not None
    (bound,) = WSDL.xpath(
        "//s:operation[@soapAction=$action]/..", namespaces={"s": S[1:-1]}, action=f"urn:depot/{action}"
    )
    message = _message(bound)
    parts = WSDL.findall(f"{W}message[@name='{message}']/{W}part")
    holder = body
    if bound.find(f"{S}operation").get("style") != "document":
        if [child.tag for child in body] != [f"{{urn:depot}}{bound.get('name')}"]:
            return "the wrapper is not the only child of the body"
        holder = body[0]
    if len(holder) != len(parts):
        return f"{len(holder)} parts, expected {len(parts)}"
    return "; ".join(filter(None, map(_wrong_in_part, parts, holder)))


def _message(bound: etree._Element) -> str:
    """Return the message of an operation's input; of overloaded ones, by the name of the input."""
    inputs = WSDL.findall(f"{W}portType/{W}operation[@name='{bound.get('name')}']/{W}input")
    stated = bound.find(f"{W}input")
    assert stated is not None
    (found,) = (one for one in inputs if one.get("name") == stated.get("name"))
    return found.get("message", "").removeprefix("d:")


def _wrong_in_part(part: etree._Element, node: etree._Element) -> str:
    """Return the mistakes of an accessor; that of a type has the name of its part, and no namespace."""
    # As texts: a copy loses the prefixes that only values use.
    (schema,), alone = map(_alone, WSDL.iter(f"{XS}schema")), _alone(node)
    expected = part.get("element", "").replace("d:", "{urn:depot}") or part.get("name", "")
    if node.tag != expected:
        return f"found {node.tag!s}, expected {expected}"
    if part.get("type"):
        etree.SubElement(schema, f"{XS}element", name="accessor", type=part.get("type", ""))
        alone.tag = "{urn:depot}accessor"
    validator = etree.XMLSchema(schema)
    return "" if validator.validate(alone) else str(validator.error_log)


def _alone(node: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(node, with_tail=False))


@pytest.mark.usefixtures("generated")
def test_a_depot_is_filled_and_queried() -> None:
    from storage import Credentials
    from storage.depot import ColdCrate, Crate, Depot

    with Service(answer) as service, Depot(Credentials(), endpoint=service.url) as depot:
        crates = [
            Crate(label="pears & <plums>", weight=Decimal("2.50")),
            ColdCrate(label="peas", degrees=-18),
        ]
        assert depot.store(room="A1", crates=crates).return_ == 2
        assert depot.store(room="", crates=[]).return_ == 2
        assert depot.list().crates == [Crate(label="pears")]
        assert depot.list_2(room="A1").crates == [ColdCrate(label="peas", degrees=-18)]
        assert depot.sweep() is not None
        assert depot.knock(label="hello") is None
        assert depot.move(what=Crate(label="pears"), where="B2").moved == Crate(
            label="pears", weight=Decimal("1.5")
        )
        assert depot.rest() is not None
    assert len(service.received) == 8


@pytest.mark.usefixtures("generated")
def test_faults_of_one_name_are_distinguished() -> None:
    from storage import Credentials, SoapFault
    from storage.depot import Closed, Depot, Full

    detail = ""

    def refuse(action: str, envelope: etree._Element) -> str:
        assert wrong_in(action, envelope.find(f"{{{ENVELOPE}}}Body")) == ""
        return f"<s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring>{detail}</s:Fault></s:Body>"

    with Service(refuse) as service, Depot(Credentials(), endpoint=service.url) as depot:
        detail = "<detail><fault><room>A1</room></fault></detail>"
        with pytest.raises(Full) as full:
            depot.store(room="A1", crates=[])
        assert full.value.room == "A1"
        detail = f'<detail><d:fault {D} {XSI} x:type="d:Closed"><until>08:00:00</until></d:fault></detail>'
        with pytest.raises(Closed) as closed:
            depot.store(room="A1", crates=[])
        assert closed.value.until == time(8)
        detail = "<detail><fault/></detail>"
        with pytest.raises(SoapFault) as neither:
            depot.store(room="A1", crates=[])
        assert neither.value.fault_detail.endswith("<fault/></detail>")


@pytest.mark.usefixtures("generated")
@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", "expected {urn:depot}storeResponse in the body, found nothing"),
        ("<a/><b/>", "expected {urn:depot}storeResponse in the body, found a, b"),
    ],
)
def test_a_body_without_a_wrapper_is_an_error(body: str, says: str) -> None:
    from storage import Credentials, DecodeError
    from storage.depot import Depot

    with (
        Service(lambda *_: f"<s:Body>{body}</s:Body>") as service,
        Depot(Credentials(), endpoint=service.url) as depot,
        pytest.raises(DecodeError, match=says.replace("{", r"\{").replace("}", r"\}")),
    ):
        depot.store(room="A1", crates=[])


@pytest.mark.usefixtures("generated")
def test_a_body_without_the_response_is_an_error() -> None:
    from storage import Credentials, DecodeError
    from storage.depot import Crate, Depot

    with (
        Service(lambda *_: "<s:Body/>") as service,
        Depot(Credentials(), endpoint=service.url) as depot,
        pytest.raises(DecodeError, match="expected moved in the body, found nothing"),
    ):
        depot.move(what=Crate(label="pears"), where="B2")
