"""Which texts are of which built-in type, judged by libxml2's XSD as well."""

from __future__ import annotations

import pytest
from lxml import etree

from soapwright.runtime.lexical import takes

TEXTS = """
    0 1 -1 +5 007 127 128 255 256 -128 -129 32767 65536 2147483647 2147483648 4294967296 9223372036854775807
    9223372036854775808 18446744073709551616 P1Y P1Y2M P P1DT PT1.5S -PT1M P-1Y 2024 -0044 24 2024-05 2024-05Z 2024-5
    --05 --05-17 --5-17 ---17 ---17+02:00 en en-US e1 abcdefghi a a.b a:b :a -a 1a a-b é é·1 x1·
    """.split()
NAMES = """
    NCName Name ID NMTOKEN language duration gYear gYearMonth gMonth gMonthDay gDay long int short byte unsignedLong
    unsignedInt unsignedShort unsignedByte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger
    """.split()


@pytest.mark.parametrize("name", NAMES)
def test_texts_are_accepted_as_in_xsd(name: str) -> None:
    schema = etree.XMLSchema(
        etree.fromstring(
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
            f'<xs:element name="e" type="xs:{name}"/></xs:schema>'
        )
    )
    for text in TEXTS:
        element = etree.Element("e")
        element.text = text
        # libxml2 counts years in 64 bits.
        if not (name.startswith("gYear") and len(text) > 15):
            assert takes(name, text) == schema.validate(element), text


def test_characters_of_lists_and_qualified_names_are_checked() -> None:
    assert takes("NMTOKENS", "a 1b") and not takes("NMTOKENS", "a <")
    assert takes("IDREFS", "a b") and not takes("IDREFS", "a 1")
    assert takes("QName", "a:b") and takes("QName", "{urn:a b}c") and not takes("QName", "a:b:c")
    assert takes("string", "anything at all")
