"""Structs whose only field is the whole content of their element."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError
from soapwright.runtime.nil import NIL
from soapwright.runtime.xml_read import struct_reader
from soapwright.runtime.xml_write import struct_writer
from tests.unit.runtime.contracts import contract, document

types: Any = contract(
    "shop_whole",
    """
Words = Array("word", "xs:string", OTHER)

@struct("Words", OTHER, element=("kept", SHOP))
class Kept(Struct):
    session: str | None = header_part("Session", "xs:string")
    words: list[str] | None = whole("Words", nillable=True)

@struct("count", SHOP)
class Count(Struct):
    value: int | None = whole("xs:int")
""",
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (
            types.Kept(words=["a", "b"]),
            "<shop:kept><other:word>a</other:word><other:word>b</other:word></shop:kept>",
        ),
        (types.Kept(words=[]), "<shop:kept></shop:kept>"),
        (types.Kept(words=NIL), '<shop:kept xsi:nil="true"/>'),
        (types.Kept(), '<shop:kept xsi:nil="true"/>'),
        (types.Count(value=3), "<shop:count>3</shop:count>"),
        (types.Count(), "<shop:count/>"),
    ],
)
def test_a_value_is_written_as_the_element(value: Any, text: str) -> None:
    pieces: list[str] = []
    tag = "shop:kept" if isinstance(value, types.Kept) else "shop:count"
    struct_writer(type(value))(tag, value, "", pieces.append)
    assert "".join(pieces) == text
    again = struct_reader(type(value))(document("".join(pieces))[0])
    assert again == (value if "</" in text else type(value)())


def test_nil_is_refused_where_the_contract_does_not_allow_it() -> None:
    pieces: list[str] = []
    with pytest.raises(EncodeError, match="the contract does not allow nil here"):
        struct_writer(types.Count)("shop:count", types.Count(value=NIL), "", pieces.append)
