"""What no WSDL or XSD may hold is named with its line, in the words of the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.errors import InputError
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema">
{}</w:definitions>"""
TYPES = "<w:types><x:schema>\n{}</x:schema></w:types>"


@pytest.mark.parametrize(
    ("inside", "line", "what"),
    [
        ("<w:types>\n<a/></w:types>", 4, "a may not stand in w:types"),
        ("<w:message>\n<w:port/></w:message>", 4, "w:port may not stand in w:message"),
        ("<w:service>\n<s:bogus/></w:service>", 4, "s:bogus may not stand in w:service"),
        (TYPES.format("<x:element>\n<x:element/></x:element>"), 5, "x:element may not stand in x:element"),
        (TYPES.format('<x:element nillable="maybe"/>'), 4, "nillable of x:element is 'maybe'"),
        (
            TYPES.format('<x:group><x:all>\n<x:element minOccurs="few"/>\n<x:element/></x:all></x:group>'),
            5,
            "minOccurs of x:element is 'few'",
        ),
        (
            TYPES.format(
                '<x:simpleType><x:restriction>\n<x:length value="`"/></x:restriction></x:simpleType>'
            ),
            5,
            "value of x:length is '`'",
        ),
        (
            TYPES.format('<x:group><x:choice>\n<x:element maxOccurs=""/></x:choice></x:group>'),
            5,
            "x:element is not valid as it stands",
        ),
    ],
)
def test_what_may_not_stand_there_is_named(tmp_path: Path, inside: str, line: int, what: str) -> None:
    path = tmp_path / "service.wsdl"
    path.write_text(WSDL.format(inside), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        parse(load(str(path)))
    (problem,) = caught.value.problems
    assert (problem.where.line, problem.what) == (line, what)
    assert problem.hint == "Check it against the specification of WSDL 1.1 or XSD 1.0."
