"""Documentation as plain text, and hints for undefined names."""

from __future__ import annotations

from soapwright.base.qname import XS, QName
from soapwright.contract.undefined_names import of_schema
from tests.unit.contract.schemas import Schemas


def test_documentation_is_one_line_without_markup(schemas: Schemas) -> None:
    inner = "\n  An <b>old <i>and</i> good</b><br/> way.\n"
    doc = f"<xs:annotation><xs:documentation>{inner}</xs:documentation></xs:annotation>"
    assert schemas.element(f'<xs:element name="e" type="xs:int">{doc}</xs:element>').doc == (
        "An old and good way."
    )


def test_only_where_an_element_is_expected_a_type_is_pointed_out() -> None:
    name = QName(XS, "int")
    assert of_schema("element", "xs:int", name, ()).startswith(f"{name} is a type: write type")
    for kind in ("attribute", "group"):
        assert of_schema(kind, "xs:int", name, ()).startswith(f"No schema read defines {name}: add it")
