"""SOAP encoding: every value states its type; what others refer to is one object, wherever it stands in the answer."""

from datetime import date
from decimal import Decimal

import httpx
from soap_encoding import Credentials
from soap_encoding.depot import Box, Colour, Depot, Screw


def call(http: httpx.Client) -> None:
    screw = Screw(code="S1", colour=Colour.RED, note=None, length=2.5)
    answer = Depot(Credentials(), http=http).store(
        parts=[screw, Box(code="B1", note="heavy", content=[screw], inside=None)],
        codes=["a", "b"],
        shelves=[[1, 2], [None, 4]],
        routes=[["north"], [], ["east", "west"]],
        filters={"size": "big"},
        options_={"deep": [1, 2**40, {"x": True}], 7: None},
        rest=["text", Decimal("1.50"), screw],
        anything=date(2020, 2, 29),
        data=b"\0\1",
    )
    assert answer.codes == [None, None, "c", "d", None]
    assert answer.shelves == [[1, 2], [None, 4]]
    box = answer.box
    assert (box.code, box.note) == ("B1", "heavy")
    assert box.content == [screw, screw] and box.content[0] is box.content[1]
    assert box.inside is box and answer.options["box"] is box
    assert answer.options[7] == [8]
    assert answer.rest == [screw, date(2020, 2, 29)]
