"""Documentation as plain text."""

from __future__ import annotations

from tests.unit.contract.schemas import Schemas


def test_documentation_is_one_line_without_markup(schemas: Schemas) -> None:
    inner = "\n  An <b>old <i>and</i> good</b><br/> way.\n"
    doc = f"<xs:annotation><xs:documentation>{inner}</xs:documentation></xs:annotation>"
    assert schemas.element(f'<xs:element name="e" type="xs:int">{doc}</xs:element>').doc == (
        "An old and good way."
    )
