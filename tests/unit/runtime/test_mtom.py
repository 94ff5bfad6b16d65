"""Binary values beside the envelope (MTOM): which ones are, and how the envelope refers to them."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.attachments import Attachment, taken_apart
from soapwright.runtime.mtom import values_aside
from soapwright.runtime.multipart import packed
from soapwright.runtime.options import Speaking
from soapwright.runtime.scalars import SCALARS
from soapwright.runtime.service import HttpAnswer
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "mtom_shop",
    """
@struct("Found", SHOP)
class Found(Struct):
    plan: bytes | None = attachment("plan", "text/plain")
""",
)
text = SCALARS["base64Binary"].write


def include(name: str) -> str:
    return f'<xop:Include xmlns:xop="http://www.w3.org/2004/08/xop/include" href="cid:{name}"/>'


def test_only_the_value_of_a_whole_element_is_a_part() -> None:
    envelope, parts = values_aside(
        lambda: f"<a>{text(b'1')}</a><b c='{text(b'2')}'>{text(b'3')} {text(b'4')}</b><d>{text(b'5')}</d>",
        "key",
    )
    assert envelope == f"<a>{include('0.key@xop')}</a><b c='Mg=='>Mw== NA==</b><d>{include('4.key@xop')}</d>"
    kind = "application/octet-stream"
    assert parts == [("0.key@xop", kind, b"1"), ("4.key@xop", kind, b"5")]
    # Other messages have their values inside.
    assert text(b"1") == "MQ=="


def test_values_are_inside_again_after_an_error() -> None:
    def write() -> str:
        raise ValueError(text(b"1"))

    with pytest.raises(ValueError):
        values_aside(write, "key")
    assert text(b"1") == "MQ=="


def test_a_message_says_what_its_root_is() -> None:
    content, stated = packed(
        lambda: f"<a>{text(b'1')}</a>",
        types.Found(plan=b"p"),
        "text/xml; charset=utf-8",
        '"urn:do"',
        Speaking(mtom=True),
    )
    root, parts = taken_apart(HttpAnswer(200, {"Content-Type": stated}, content))
    plan, value = parts.values()
    assert root.headers["Content-Type"] == 'application/xop+xml; charset=UTF-8; type="text/xml"'
    assert stated.startswith('multipart/related; type="application/xop+xml"; start="<root.')
    assert '; start-info="text/xml"; boundary="part-' in stated and stated.endswith('; action="urn:do"')
    assert root.content.decode() == f"<a>{include(value.id)}</a>"
    assert plan == Attachment(plan.id, "text/plain", b"p")
    assert value == Attachment(value.id, "application/octet-stream", b"1")
